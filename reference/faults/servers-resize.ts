import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'
import { endsInError, endsWith, leavesNote } from './work-fault.ts'

/** Ways to resize servers wrongly. */
export const serverResizeFaults = defineFaults([
  {
    name: 'resized-servers-look-active',
    summary: 'A server in VERIFY_RESIZE shows vm_state active.',
    breaks: ['servers/resize/waits-for-verification', 'servers/statuses/status-follows-states'],
    rules: ofServers(({ serverView }) => ({
      serverView: (server, version, from) => {
        const view = serverView(server, version, from)
        return view['status'] === 'VERIFY_RESIZE' ? { ...view, 'OS-EXT-STS:vm_state': 'active' } : view
      },
    })),
  },
  {
    name: 'resize-keeps-flavor',
    summary: 'A server that was resized has the flavor that it had.',
    breaks: ['servers/resize/takes-flavor', 'servers/resize/confirm-keeps-new-flavor'],
    rules: endsWith(['resize'], (later, { flavor }) => ({ ...later, flavor })),
  },
  {
    name: 'confirm-ends-in-error',
    summary: 'A server whose resize is confirmed ends in ERROR.',
    breaks: ['servers/resize/confirm-ends-active', 'servers/resize/stopped-stays-stopped'],
    unsettles: [
      'servers/migrate/moves-to-another-host', 'servers/migrate/refused-while-resized', 'servers/membership/survives-resize',
      'servers/membership/survives-migration', 'servers/states/resized-refuses-other-actions', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/kept-by-migration',
    ],
    rules: endsInError('confirm'),
  },
  {
    name: 'confirm-brings-old-flavor-back',
    summary: 'A server whose resize is confirmed has its old flavor again.',
    breaks: ['servers/resize/confirm-keeps-new-flavor'],
    rules: endsWith(['confirm'], (later, { flavor, former }) => ({ ...later, flavor: former?.flavor ?? flavor })),
  },
  {
    name: 'revert-ends-in-error',
    summary: 'A server whose resize is reverted ends in ERROR.',
    breaks: ['servers/resize/revert-ends-active', 'servers/resize/reverted-stays-stopped', 'servers/migrate/revert-returns'],
    unsettles: ['servers/membership/survives-revert', 'servers/lock/refuses-resize'],
    rules: endsInError('revert'),
  },
  {
    name: 'revert-keeps-new-flavor',
    summary: 'A server whose resize is reverted keeps the new flavor.',
    breaks: ['servers/resize/revert-restores-flavor'],
    rules: endsWith(['revert'], (later, { flavor }) => ({ ...later, flavor })),
  },
  {
    name: 'resize-describes-server',
    summary: 'A server that was resized has another description.',
    breaks: ['servers/resize/leaves-the-rest', 'servers/resize/revert-leaves-the-rest'],
    rules: leavesNote('resize'),
  },
  {
    name: 'revert-describes-server',
    summary: 'A server whose resize was reverted has another description.',
    breaks: ['servers/resize/revert-leaves-the-rest'],
    rules: leavesNote('revert'),
  },
  {
    name: 'confirm-starts-servers',
    summary: 'A server that was stopped runs once its resize is confirmed.',
    breaks: ['servers/resize/stopped-stays-stopped'],
    rules: endsWith(['confirm'], (later) => ({ ...later, vmState: 'active', powerState: 'RUNNING' })),
  },
  {
    name: 'revert-starts-servers',
    summary: 'A server that was stopped runs once its resize is reverted.',
    breaks: ['servers/resize/reverted-stays-stopped'],
    rules: endsWith(['revert'], (later) => ({ ...later, vmState: 'active', powerState: 'RUNNING' })),
  },
])
