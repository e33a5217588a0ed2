import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'
import { ofServers } from './server-fault.ts'
import { leavesGroup } from './work-fault.ts'

/** Ways to lose a server from its group. */
export const serverMembershipFaults = defineFaults([
  {
    name: 'start-leaves-group',
    summary: 'A server that is started is no longer a member of its group.',
    breaks: ['servers/membership/survives-power'],
    rules: leavesGroup('start'),
  },
  {
    name: 'reboot-leaves-group',
    summary: 'A server that is rebooted hard is no longer a member of its group.',
    breaks: ['servers/membership/survives-reboot'],
    rules: leavesGroup('hard-reboot'),
  },
  {
    name: 'confirm-leaves-group',
    summary: 'A server whose resize or migration is confirmed is no longer a member of its group.',
    breaks: ['servers/membership/survives-resize', 'servers/membership/survives-migration'],
    rules: leavesGroup('confirm'),
  },
  {
    name: 'revert-leaves-group',
    summary: 'A server whose resize is reverted is no longer a member of its group.',
    breaks: ['servers/membership/survives-revert'],
    rules: leavesGroup('revert'),
  },
  {
    name: 'lock-leaves-group',
    summary: 'A server that is locked is no longer a member of its group.',
    breaks: ['servers/membership/survives-lock'],
    answer: ofOperations(['lockServer'], (answer, { server }) => {
      if (answer.status === 202 && server !== undefined) server.groupId = undefined
      return answer
    }),
  },
  {
    name: 'migration-leaves-group',
    summary: 'A server that is migrated is no longer a member of its group.',
    dialects: ['openstack'],
    breaks: ['servers/membership/survives-migration'],
    rules: leavesGroup('migrate'),
  },
  {
    name: 'deleted-group-still-named',
    summary: 'A server whose group was deleted still names that group.',
    dialects: ['openstack'],
    breaks: ['servers/membership/ends-with-group'],
    rules: ofServers(({ serverView }) => ({
      serverView: (server, version, from) =>
        serverView(server, version, from.groups === undefined || server.groupId === undefined ? from : { ...from, groups: [server.groupId] }),
    })),
  },
])
