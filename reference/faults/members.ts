import type { AnswerHook } from '../compute.ts'
import type { Server } from '../server-state.ts'
import type { Group } from '../state.ts'
import { remembered } from './ecs-rewrite.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

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
const nobodys = (id: string): Group => ({ id, name: '', policy: 'anti-affinity', rules: {}, projectId: '', userId: '', members: [] })

const withoutGroup = (server: Server): Server => ({ ...server, groupId: undefined })

/** Ways to be wrong about the servers in a group. */
export const memberFaults = defineFaults([
  {
    name: 'hinted-servers-stay-outside',
    summary: 'A server that is created with a group as its hint is in no group.',
    breaks: [
      'server-groups/members/joins-at-creation', 'ecs-groups/membership/joins-at-creation', 'servers/rebuild/keeps-the-rest',
      'servers/views/groups-from-2-71',
    ],
    unsettles: [
      'server-groups/members/drops-deleted-servers', 'server-groups/members/delete-leaves-servers',
      'ecs-groups/membership/drops-deleted-servers', 'servers/membership/survives-lock', 'servers/membership/survives-migration',
      'servers/membership/survives-power', 'servers/membership/survives-reboot', 'servers/membership/survives-rebuild',
      'servers/membership/survives-resize', 'servers/membership/survives-revert',
    ],
    rules: ({ servers }) => ({
      servers: { ...servers, storeServer: (state, server) => servers.storeServer(state, withoutGroup(server)) },
    }),
  },
  {
    name: 'deleted-members-linger',
    summary: 'A server that was deleted is still shown as a member of its group.',
    breaks: ['server-groups/members/drops-deleted-servers'],
    answer: lingering,
  },
  {
    name: 'group-takes-servers-along',
    summary: 'Deleting a group deletes the servers in it.',
    breaks: ['server-groups/members/delete-leaves-servers'],
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
    breaks: ['server-groups/members/refuses-unknown-group'],
    rules: ({ servers }) => ({
      servers: { ...servers, hintedGroup: (state, id, caller) => servers.hintedGroup(state, id, caller) ?? nobodys(id) },
    }),
  },
])
