import type { AnswerHook } from '../compute.ts'
import type { Server } from '../server-state.ts'
import type { Group } from '../state.ts'
import { isObject } from '../value-problem.ts'
import { remembered } from './ecs-rewrite.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

/** Remembers who was deleted while in a group, and goes on showing the last of them as a member. */
const lingering: AnswerHook = (answer, call) => {
  const lost = remembered<string>(call.state, 'lost members')
  const { operation } = call.route ?? {}
  if (operation === 'deleteServer' && answer.status === 204 && call.server?.groupId !== undefined) lost.set(call.server.groupId, call.server.id)
  return ofOperations(['showServerGroup'], (shown) =>
    rewritten(shown, ({ server_group: group, ...rest }) => {
      const { members, ...others } = fields(group)
      const left = lost.get(String(others['id']))
      if (left === undefined || !Array.isArray(members)) return group === undefined ? rest : { server_group: group, ...rest }
      return { server_group: { ...others, members: [...members.filter((id) => id !== left), left] }, ...rest }
    }),
  )(answer, call)
}

/** In the place of a group that there is not: nobody is in it, and it keeps nobody apart. */
export const nobodys = (id: string): Group => ({ id, name: '', policy: 'anti-affinity', rules: {}, projectId: '', userId: '', members: [] })

const withoutGroup = (server: Server): Server => ({ ...server, groupId: undefined })

/** Ways to be wrong about the servers in a group. */
export const memberFaults = defineFaults([
  {
    name: 'hinted-servers-stay-outside',
    summary: 'A server that is created with a group as its hint is in no group.',
    breaks: [
      'server-groups/members/joins-at-creation', 'ecs-groups/membership/joins-at-creation', 'servers/rebuild/keeps-the-rest',
      'servers/views/groups-from-2-71', 'server-groups/races/spreads-when-full', 'server-groups/races/members-keep-one-order',
      'server-groups/members/takes-other-hint-key', 'servers/sequences/membership-agrees-with-model',
    ],
    unsettles: [
      'server-groups/members/drops-deleted-servers', 'server-groups/members/delete-leaves-servers',
      'ecs-groups/membership/drops-deleted-servers', 'servers/membership/survives-lock', 'servers/membership/survives-migration',
      'servers/membership/survives-power', 'servers/membership/survives-reboot', 'servers/membership/survives-rebuild',
      'servers/membership/survives-resize', 'servers/membership/survives-revert', 'server-groups/anti-affinity/distinct-hosts',
      'server-groups/anti-affinity/distinct-in-one-request', 'server-groups/policies/soft-affinity-never-refuses',
      'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/kept-by-migration', 'server-groups/anti-affinity/surplus-never-active',
      'server-groups/anti-affinity/surplus-tells-why', 'server-groups/anti-affinity/surplus-leaves-nothing',
      'server-groups/anti-affinity/freed-host-usable', 'server-groups/anti-affinity/full-group-kept-by-resize',
      'server-groups/anti-affinity/full-group-kept-by-migration', 'server-groups/anti-affinity/ends-with-group',
      'server-groups/policies/affinity-same-host', 'server-groups/policies/soft-affinity-gathers',
      'server-groups/policies/soft-anti-affinity-spreads', 'server-groups/policies/soft-anti-affinity-never-refuses',
      'server-groups/policies/rule-lets-hosts-be-shared', 'server-groups/policies/rule-limits-hosts',
      'ecs-groups/anti-affinity/distinct-hosts', 'ecs-groups/anti-affinity/distinct-in-one-request',
      'ecs-groups/anti-affinity/kept-by-power', 'ecs-groups/anti-affinity/kept-by-reboot', 'ecs-groups/anti-affinity/kept-by-change-os',
      'ecs-groups/anti-affinity/kept-by-resize', 'ecs-groups/anti-affinity/kept-by-joining',
      'ecs-groups/anti-affinity/surplus-never-active', 'ecs-groups/anti-affinity/surplus-leaves-nothing',
      'ecs-groups/anti-affinity/full-group-kept-by-joining', 'ecs-groups/anti-affinity/ends-with-removal',
      'ecs-groups/anti-affinity/ends-with-group', 'server-groups/members/refuses-above-quota', 'servers/membership/ends-with-group',
    ],
    rules: ({ servers }) => ({
      servers: { ...servers, storeServer: (state, server) => servers.storeServer(state, withoutGroup(server)) },
    }),
  },
  {
    name: 'deleted-members-linger',
    summary: 'A server that was deleted is still shown as a member of its group.',
    breaks: [
      'server-groups/members/drops-deleted-servers', 'server-groups/anti-affinity/surplus-leaves-nothing',
      'server-groups/races/members-keep-one-order', 'servers/sequences/membership-agrees-with-model',
    ],
    answer: lingering,
  },
  {
    name: 'group-takes-servers-along',
    summary: 'Deleting a group deletes the servers in it.',
    breaks: ['server-groups/members/delete-leaves-servers'],
    unsettles: ['server-groups/anti-affinity/ends-with-group', 'servers/membership/ends-with-group'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        const members = state.servers.filter(({ groupId }) => groupId === group.id)
        for (const server of members) server.task = { name: 'delete', doneMs: state.now() }
        removeGroup(state, group, version)
      },
    }),
  },
  {
    name: 'unknown-hint-ignored',
    summary: 'A server whose hint names a group that there is not is created all the same.',
    breaks: [
      'server-groups/members/refuses-unknown-group', 'server-groups/members/refuses-deleted-group',
      'ecs-groups/hints/refuses-unknown-group', 'ecs-groups/hints/refuses-deleted-group', 'server-groups/members/refuses-foreign-group',
      'ecs-groups/hints/refuses-foreign-group',
    ],
    rules: ({ servers }) => ({
      servers: { ...servers, hintedGroup: (state, id, caller) => servers.hintedGroup(state, id, caller) ?? nobodys(id) },
    }),
  },
  {
    name: 'foreign-hint-accepted',
    summary: 'A server may join a group of another project when it is created.',
    breaks: ['server-groups/members/refuses-foreign-group', 'ecs-groups/hints/refuses-foreign-group'],
    rules: ({ servers }) => ({
      servers: { ...servers, hintedGroup: (state, id) => state.groups.find((group) => group.id === id.toLowerCase()) },
    }),
  },
  {
    name: 'other-hint-key-ignored',
    summary: 'A hint under the key OS-SCH-HNT:scheduler_hints has no effect.',
    dialects: ['openstack'],
    breaks: ['server-groups/members/takes-other-hint-key'],
    answer: ofOperations(['createServer'], (answer, { json, state }) => {
      const { id } = fields(fields(JSON.parse(answer.body))['server'])
      const server = state.servers.find((candidate) => candidate.id === id)
      if (isObject(json) && json.has('OS-SCH-HNT:scheduler_hints') && server !== undefined) server.groupId = undefined
      return answer
    }),
  },
  {
    name: 'deleted-hint-accepted',
    summary: 'A server whose hint names a group that was deleted is created by the native API, and kept apart from nobody.',
    breaks: ['server-groups/members/refuses-deleted-group'],
    rules: ({ removeGroup, servers }) => ({
      removeGroup: (state, group, version) => {
        if (version.api !== 'ecs-v1') remembered<Group>(state, 'deleted groups').set(group.id, group)
        removeGroup(state, group, version)
      },
      servers: {
        ...servers,
        hintedGroup: (state, id, caller) => servers.hintedGroup(state, id, caller) ?? remembered<Group>(state, 'deleted groups').get(id),
      },
    }),
  },
  {
    name: 'member-quota-not-enforced',
    summary: 'A server can be created in a group that has as many members as one may have.',
    breaks: ['server-groups/members/refuses-above-quota'],
    rules: ofServers(() => ({ memberQuotaReached: () => false })),
  },
])
