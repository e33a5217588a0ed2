import { defineEcsFaults } from './ecs-rewrite.ts'
import { ofEcsServers } from './ecs-server-fault.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

/** Shows servers by ECS v1 with something changed. */
function showing(change: (view: Fields) => Fields): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ serverView }) => ({
    serverView: (server, from) => {
      const view = serverView(server, from)
      return { ...view, ...change(fields(view)) }
    },
  }))
}

/** Rewrites the list of servers. */
function listWith(change: (body: Fields, servers: readonly Fields[]) => Fields) {
  return ofOperations(['listEcs'], (answer) => rewritten(answer, (body) => {
    const { servers } = body
    return Array.isArray(servers) ? change(body, servers.map(fields)) : body
  }))
}

/** Lists servers whatever a query says under one key. */
function ignoring(ignored: string): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ filtered }) => ({
    filtered: (servers, query) => filtered(servers, new Map([...(query ?? [])].filter(([key]) => key !== ignored))),
  }))
}

/** Ways of ECS v1 to be wrong about how servers are shown and listed. */
export const ecsServerViewFaults = defineEcsFaults([
  {
    name: 'ecs-states-in-capitals',
    summary: 'ECS v1 shows the state of a server in capitals.',
    breaks: ['ecs-servers/views/states-agree', 'ecs-servers/views/tells-states'],
    rules: showing((view) => ({ 'OS-EXT-STS:vm_state': String(view['OS-EXT-STS:vm_state']).toUpperCase() })),
  },
  {
    name: 'ecs-stopped-servers-have-power',
    summary: 'ECS v1 shows a server that was stopped as RUNNING.',
    breaks: ['ecs-servers/views/tells-states'],
    rules: showing(({ status, ...view }) => (status === 'SHUTOFF' ? { 'OS-EXT-STS:power_state': 1 } : view)),
  },
  {
    name: 'ecs-shows-other-user',
    summary: 'ECS v1 shows the user who created a server as somebody else than the native API does.',
    breaks: ['ecs-servers/views/ingredients-agree'],
    rules: showing(() => ({ user_id: 'op_service' })),
  },
  {
    name: 'ecs-hides-addresses',
    summary: 'ECS v1 shows no address of a server.',
    breaks: ['ecs-servers/views/addresses-agree'],
    rules: showing(() => ({ addresses: {} })),
  },
  {
    name: 'ecs-shows-other-host-ids',
    summary: 'ECS v1 makes the id of a host in another way than the native API does.',
    breaks: ['ecs-servers/views/hosts-agree'],
    rules: showing(({ hostId }) => ({ hostId: [...String(hostId)].toReversed().join('') })),
  },
  {
    name: 'ecs-shows-no-lock',
    summary: 'ECS v1 shows no server as locked.',
    breaks: ['ecs-servers/views/tells-lock'],
    rules: showing(() => ({ locked: false })),
  },
  {
    name: 'ecs-list-forgets-images',
    summary: 'The list of servers by ECS v1 shows each without the id of its image.',
    breaks: ['ecs-servers/views/list-agrees-with-show'],
    answer: listWith((body, servers) => ({ ...body, servers: servers.map((server) => ({ ...server, image: { id: '' } })) })),
  },
  {
    name: 'ecs-list-matches-beginnings',
    summary: 'The list of servers by ECS v1 finds a name by its beginning alone.',
    breaks: ['ecs-servers/views/filters-by-name'],
    rules: ofEcsServers(({ filtered }) => ({
      filtered: (servers, query) => {
        const wanted = query?.get('name')?.at(-1) ?? ''
        return filtered(servers, query).filter(({ name }) => name.startsWith(wanted))
      },
    })),
  },
  {
    name: 'ecs-list-ignores-status',
    summary: 'The list of servers by ECS v1 holds those of any status.',
    breaks: ['ecs-servers/views/filters-by-status'],
    rules: ignoring('status'),
  },
  {
    name: 'ecs-list-ignores-flavor',
    summary: 'The list of servers by ECS v1 holds those of any flavor.',
    breaks: ['ecs-servers/views/filters-by-flavor'],
    rules: ignoring('flavor'),
  },
  {
    name: 'ecs-list-counts-page',
    summary: 'The list of servers by ECS v1 counts those on the page.',
    breaks: ['ecs-servers/views/counts-all'],
    answer: listWith((body, servers) => ({ ...body, count: servers.length })),
  },
  {
    name: 'ecs-list-pages-overlap',
    summary: 'Each page of servers by ECS v1 but the first begins one too early.',
    breaks: ['ecs-servers/views/pages'],
    rules: ofEcsServers(({ page }) => ({
      page: (servers, asked) => page(asked.number === 1 ? servers : [...servers.slice(0, 1), ...servers], asked),
    })),
  },
  {
    name: 'ecs-list-page-begins-with-marker',
    summary: 'A page of servers by ECS v1 begins with the one that the marker names.',
    dialects: ['huaweicloud'],
    breaks: ['ecs-servers/slices/marker-continues'],
    rules: ofEcsServers(({ page }) => ({
      page: (servers, asked) => {
        const at = servers.findIndex(({ id }) => id === asked.marker)
        return at < 0 ? page(servers, asked) : page(servers.slice(at), { ...asked, marker: undefined })
      },
    })),
  },
  {
    name: 'ecs-list-takes-periods-literally',
    summary: 'A period in the name by which servers are listed by ECS v1 stands for a period alone.',
    breaks: ['ecs-servers/views/filters-by-name'],
    rules: ofEcsServers(({ filtered }) => ({
      filtered: (servers, query) => {
        const part = query?.get('name')?.at(-1) ?? ''
        return filtered(part.includes('.') ? servers.filter(({ name }) => name.includes(part)) : servers, query)
      },
    })),
  },
  {
    name: 'ecs-user-data-decoded',
    summary: 'By ECS v1 a server shows its user data decoded.',
    breaks: ['ecs-servers/user-data/shown-as-given'],
    rules: showing((view) => {
      const key = 'OS-EXT-SRV-ATTR:user_data'
      const given = view[key]
      return { [key]: typeof given === 'string' ? Buffer.from(given, 'base64').toString() : given }
    }),
  },
])
