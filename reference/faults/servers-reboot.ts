import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'
import { endsInError, endsWith, leavesNote } from './work-fault.ts'

/** Ways to reboot servers wrongly. */
export const serverRebootFaults = defineFaults([
  {
    name: 'soft-reboot-ends-in-error',
    summary: 'A server that is rebooted softly ends in ERROR.',
    breaks: ['servers/reboot/soft-ends-active'],
    unsettles: [
      'servers/membership/survives-reboot',
      'servers/statuses/status-follows-states',
      'servers/statuses/documented-states',
      'servers/access/outsiders-cannot-act',
      'servers/access/outsiders-cannot-lock',
      'servers/access/outsiders-cannot-unlock',
      'servers/access/readers-cannot-act',
      'servers/actions/rejects-no-action',
      'servers/actions/rejects-two-actions',
      'servers/actions/rejects-unknown-action',
      'servers/actions/rejects-broken-reboot',
      'servers/actions/rejects-broken-resize',
      'servers/actions/rejects-broken-rebuild',
      'servers/lock/unlock-lifts',
      'servers/lock/administrators-may-act',
      'servers/lock/lock-of-administrator-stays',
      'servers/states/refuses-to-end-no-resize',
      'servers/states/unknown-server-not-found',
      'servers/states/deleted-server-not-found',
    ],
    rules: endsInError('reboot'),
  },
  {
    name: 'hard-reboot-ends-in-error',
    summary: 'A server that is rebooted hard ends in ERROR.',
    breaks: ['servers/reboot/hard-ends-active', 'servers/reboot/rebooted-shows-states', 'servers/reboot/hard-starts-stopped'],
    unsettles: [
      'servers/membership/survives-reboot', 'server-groups/anti-affinity/kept-by-reboot', 'server-groups/anti-affinity/kept-by-rebuild',
      'server-groups/anti-affinity/kept-by-resize', 'server-groups/anti-affinity/kept-by-migration',
    ],
    rules: endsInError('hard-reboot'),
  },
  {
    name: 'rebooted-servers-lack-power',
    summary: 'A server that was rebooted hard shows the power state of one that is off.',
    breaks: ['servers/reboot/rebooted-shows-states'],
    rules: endsWith(['hard-reboot'], (later) => ({ ...later, powerState: 'SHUTDOWN' })),
  },
  {
    name: 'hard-reboot-needs-running-server',
    summary: 'A server that is SHUTOFF cannot be rebooted hard.',
    breaks: ['servers/reboot/hard-starts-stopped'],
    rules: ofServers(({ obstacle }) => ({
      obstacle: (name, server) =>
        (name === 'hard-reboot' && server.vmState === 'stopped' ? { attribute: 'vm_state', value: 'stopped' } : obstacle(name, server)),
    })),
  },
  {
    name: 'reboot-describes-server',
    summary: 'A server that was rebooted has another description.',
    breaks: ['servers/reboot/leaves-the-rest'],
    rules: leavesNote('reboot', 'hard-reboot'),
  },
])
