import type { ServerRules } from '../server-rules.ts'
import type { ServerLock, WorkName } from '../server-state.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

/** Forgets the lock for some kinds of work. */
function unlocksFor(...names: readonly WorkName[]) {
  return ofServers(({ isLockedFor }: ServerRules) => ({
    isLockedFor: (server, caller, work) => !names.includes(work) && isLockedFor(server, caller, work),
  }))
}

/** What an unlocking leaves that does not do its work. */
const LEFT: ServerLock = { byAdmin: false, reason: null }

/** Ways to be wrong about locks. */
export const serverLockFaults = defineFaults([
  {
    name: 'locked-servers-switched',
    summary: 'A lock keeps nobody from stopping, starting and rebooting a server.',
    breaks: ['servers/lock/refuses-power-actions'],
    rules: unlocksFor('stop', 'start', 'reboot', 'hard-reboot'),
  },
  {
    name: 'locked-servers-stop-at-refusal',
    summary: 'The refusal to stop a locked server comes after it has been stopped.',
    breaks: ['servers/lock/refuses-power-actions'],
    rules: ofServers(({ isLockedFor }) => ({
      isLockedFor: (server, caller, work) => {
        const locked = isLockedFor(server, caller, work)
        if (locked && work === 'stop') server.vmState = 'stopped'
        return locked
      },
    })),
  },
  {
    name: 'locked-servers-resized',
    summary: 'A lock keeps nobody from resizing a server.',
    breaks: ['servers/lock/refuses-resize'],
    rules: unlocksFor('resize'),
  },
  {
    name: 'locked-resizes-ended',
    summary: 'A lock keeps nobody from confirming or reverting a resize.',
    breaks: ['servers/lock/refuses-resize'],
    rules: unlocksFor('confirm', 'revert'),
  },
  {
    name: 'locked-servers-rebuilt',
    summary: 'A lock keeps nobody from rebuilding a server.',
    breaks: ['servers/lock/refuses-rebuild'],
    rules: unlocksFor('rebuild'),
  },
  {
    name: 'locked-servers-deleted',
    summary: 'A lock keeps nobody from deleting a server.',
    breaks: ['servers/lock/refuses-deletion'],
    rules: unlocksFor('delete'),
  },
  {
    name: 'unlock-allows-deletion-alone',
    summary: 'A server that was unlocked can be deleted; else it is locked as before.',
    breaks: ['servers/lock/unlock-lifts', 'servers/lock/shown-from-2-9', 'servers/lock/reason-from-2-73'],
    unsettles: [
      'servers/lock/refuses-power-actions', 'servers/lock/refuses-resize', 'servers/lock/refuses-rebuild',
      'servers/lock/lock-of-administrator-stays', 'servers/access/outsiders-cannot-unlock',
    ],
    rules: ofServers(({ isLockedFor }) => ({
      leftLock: () => LEFT,
      isLockedFor: (server, caller, work) => !(server.lock === LEFT && work === 'delete') && isLockedFor(server, caller, work),
    })),
  },
  {
    name: 'lock-told-in-metadata',
    summary: 'A lock leaves a note in the metadata of the server.',
    breaks: ['servers/lock/leaves-the-rest'],
    rules: ofServers(({ lockOf }) => ({
      lockOf: (server, caller, reason) => {
        server.metadata = new Map([...server.metadata, ['locked', 'yes']])
        return lockOf(server, caller, reason)
      },
    })),
  },
  {
    name: 'lock-not-listed',
    summary: 'Lists with details say of every server that it is not locked.',
    breaks: ['servers/lock/shown-from-2-9', 'servers/lock/reason-from-2-73'],
    answer: ofOperations(['listServersDetail'], (answer) => rewritten(answer, (body) => {
      const { servers } = body
      if (!Array.isArray(servers)) return body
      const unlocked = servers.map((server) => {
        const shown = fields(server)
        return 'locked' in shown ? { ...shown, locked: false } : shown
      })
      return { ...body, servers: unlocked }
    })),
  },
  {
    name: 'lock-shown-too-early',
    summary: 'Servers show whether they are locked at every microversion.',
    breaks: [
      'servers/lock/shown-from-2-9', 'protocol/every-operation/no-undocumented-fields', 'servers/descriptions/no-undocumented-fields',
    ],
    rules: ofServers(({ serverView }) => ({
      serverView: (server, version, from) => ({ ...serverView(server, version, from), locked: server.lock !== undefined }),
    })),
  },
  {
    name: 'lock-reasons-forgotten',
    summary: 'The reason of a lock is taken, and none is shown.',
    dialects: ['openstack'],
    breaks: ['servers/lock/reason-from-2-73'],
    rules: ofServers(({ lockOf }) => ({ lockOf: (server, caller) => lockOf(server, caller, undefined) })),
  },
  {
    name: 'lock-reasons-unchecked',
    summary: 'Whatever is given as the reason of a lock is taken.',
    dialects: ['openstack'],
    breaks: ['servers/lock/rejects-broken-reasons'],
    rules: ofServers(({ actions }) => ({
      actions: { ...actions, problem: (name, body, version) => (name === 'lock' ? undefined : actions.problem(name, body, version)) },
    })),
  },
  {
    name: 'locks-bind-administrators',
    summary: 'A lock keeps administrators from acting on a server, too.',
    dialects: ['openstack'],
    breaks: ['servers/lock/administrators-may-act'],
    rules: ofServers(() => ({ isLockedFor: ({ lock }) => lock !== undefined })),
  },
  {
    name: 'locks-of-administrators-opened',
    summary: 'The owner of a server can unlock it where an administrator has locked it.',
    dialects: ['openstack'],
    breaks: ['servers/lock/lock-of-administrator-stays'],
    rules: ofServers(() => ({ isLockedByAnother: () => false })),
  },
])
