import type { PolicyName } from '../access.ts'
import type { Rules } from '../rules.ts'
import type { ServerRules } from '../server-rules.ts'
import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'

type Opened = Readonly<Record<string, PolicyName>>

/** Opens operations on a server to every project. */
function opens(opened: Opened) {
  return (honest: Rules): Partial<Rules> => ({
    ...ofServers(({ findServer }) => ({
      findServer: (state, wanted, caller) =>
        findServer(state, wanted, wanted.operation in opened ? { ...caller, roles: ['admin'] } : caller),
    }))(honest),
    allows: (policy, caller, projectId) =>
      honest.allows(policy, caller, Object.values(opened).includes(policy) ? caller.project?.id : projectId),
  })
}

const READS: readonly PolicyName[] = ['servers:show', 'servers:index', 'servers:detail']

/** Ways to mix up projects and roles where servers are concerned. */
export const serverAccessFaults = defineFaults([
  {
    name: 'servers-listed-to-everybody',
    summary: 'Lists of servers reach into every project.',
    breaks: ['servers/access/not-listed-to-outsiders'],
    rules: ofServers(({ listedServers }) => ({ listedServers: (state) => listedServers(state, undefined) })),
  },
  {
    name: 'servers-shown-to-everybody',
    summary: 'Any project can show any server whose id it knows.',
    breaks: ['servers/access/hidden-from-outsiders'],
    rules: opens({ showServer: 'servers:show' }),
  },
  {
    name: 'servers-stopped-by-everybody',
    summary: 'Any project can stop any server whose id it knows.',
    breaks: ['servers/access/outsiders-cannot-act'],
    rules: opens({ stopServer: 'servers:stop' }),
  },
  {
    name: 'servers-resized-by-everybody',
    summary: 'Any project can resize any server whose id it knows.',
    breaks: ['servers/access/outsiders-cannot-act'],
    rules: opens({ resizeServer: 'servers:resize' }),
  },
  {
    name: 'servers-deleted-by-everybody',
    summary: 'Any project can delete any server whose id it knows.',
    breaks: ['servers/access/outsiders-cannot-act'],
    rules: opens({ deleteServer: 'servers:delete' }),
  },
  {
    name: 'servers-locked-by-everybody',
    summary: 'Any project can lock any server whose id it knows.',
    breaks: ['servers/access/outsiders-cannot-lock'],
    rules: opens({ lockServer: 'os-lock-server:lock' }),
  },
  {
    name: 'servers-unlocked-by-everybody',
    summary: 'Any project can unlock any server whose id it knows.',
    breaks: ['servers/access/outsiders-cannot-unlock'],
    rules: (honest) => {
      const { servers = honest.servers, ...rest } = opens({ unlockServer: 'os-lock-server:unlock' })(honest)
      const isLockedByAnother: ServerRules['isLockedByAnother'] = (server, caller) =>
        server.projectId === caller?.project?.id && servers.isLockedByAnother(server, caller)
      return { ...rest, servers: { ...servers, isLockedByAnother } }
    },
  },
  {
    name: 'readers-act',
    summary: 'A reader can do everything to the servers of the project.',
    dialects: ['openstack'],
    breaks: ['servers/access/readers-cannot-act'],
    rules: ({ allows }) => ({
      allows: (policy, caller, projectId) =>
        allows(/^(servers|os-lock-server):\w+$/.test(policy) ? 'servers:show' : policy, caller, projectId),
    }),
  },
  {
    name: 'servers-hidden-from-readers',
    summary: 'Servers are listed and shown to members only, not to readers.',
    dialects: ['openstack'],
    breaks: ['servers/access/readers-may-read'],
    rules: ({ allows }) => ({
      allows: (policy, caller, projectId) => allows(READS.includes(policy) ? 'servers:stop' : policy, caller, projectId),
    }),
  },
])
