import { defineEcsFaults } from './ecs-rewrite.ts'
import { ofEcsServers } from './ecs-server-fault.ts'
import { fields } from './rewrite.ts'

const huawei = ['huaweicloud'] as const

/** Ways of ECS v1 to be wrong about flavors. */
export const ecsServerFlavorFaults = defineEcsFaults([
  {
    name: 'ecs-flavors-listed-twice',
    summary: 'ECS v1 lists the first flavor again at the end where nothing is said of which to list.',
    breaks: ['ecs-servers/flavors/lists-usable'],
    rules: ofEcsServers(({ flavors }) => ({
      flavors: (query) => (query === undefined || query.size === 0 ? [...flavors(query), ...flavors(query).slice(0, 1)] : flavors(query)),
    })),
  },
  {
    name: 'ecs-flavors-count-in-numbers',
    summary: 'ECS v1 tells the number of vCPUs of a flavor as a number.',
    breaks: ['ecs-servers/flavors/tells-size', 'protocol/every-operation/matches-schema'],
    rules: ofEcsServers(({ flavorView }) => ({ flavorView: (flavor, home) => ({ ...flavorView(flavor, home), vcpus: flavor.vcpus }) })),
  },
  {
    name: 'ecs-flavors-named-in-capitals',
    summary: 'ECS v1 shows the names of flavors in capitals, in lists and in servers.',
    breaks: ['ecs-servers/flavors/views-agree'],
    rules: ofEcsServers(({ flavorView, serverView }) => ({
      flavorView: (flavor, home) => ({ ...flavorView(flavor, home), name: flavor.name.toUpperCase() }),
      serverView: (server, from) => {
        const view = serverView(server, from)
        return { ...view, flavor: { ...fields(view['flavor']), name: server.flavor.name.toUpperCase() } }
      },
    })),
  },
  {
    name: 'ecs-flavors-ignore-id',
    summary: 'The list of flavors with an id holds all of them.',
    dialects: huawei,
    breaks: ['ecs-servers/flavors/filters-by-id'],
    rules: ofEcsServers(({ flavors }) => ({
      flavors: (query) => flavors(query === undefined ? undefined : new Map([...query].filter(([key]) => key !== 'flavor_id'))),
    })),
  },
  {
    name: 'ecs-flavors-page-from-marker',
    summary: 'A page of flavors begins with the one that the marker names.',
    dialects: huawei,
    breaks: ['ecs-servers/flavors/pages'],
    rules: ofEcsServers(({ flavors }) => ({
      flavors: (query) => {
        const marker = query?.get('marker')?.at(-1)
        const named = marker === undefined ? [] : flavors(new Map([['flavor_id', [marker]]]))
        return marker === undefined ? flavors(query) : named
      },
    })),
  },
  {
    name: 'ecs-flavors-of-zone-lack-last',
    summary: 'The flavors that ECS v1 lists for a zone lack the last of them.',
    breaks: ['ecs-servers/flavors/filters-by-zone'],
    rules: ofEcsServers(({ flavors }) => ({
      flavors: (query) => (query?.has('availability_zone') === true ? flavors(query).slice(0, -1) : flavors(query)),
    })),
  },
])
