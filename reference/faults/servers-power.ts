import { isObject } from '../value-problem.ts'
import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'
import { endsInError, endsWith, leavesNote } from './work-fault.ts'

/** Ways to switch servers wrongly. */
export const serverPowerFaults = defineFaults([
  {
    name: 'stop-ends-in-error',
    summary: 'A server that is stopped ends in ERROR.',
    breaks: ['servers/power/stop-ends-shutoff', 'servers/power/stopped-shows-states', 'servers/power/stop-types'],
    unsettles: [
      'protocol/every-operation/documented-status', 'protocol/every-operation/no-content-is-empty',
      'protocol/every-operation/own-request-id', 'protocol/request-ids/global-id-stays-apart', 'protocol/tokens/refuses-missing-token',
      'protocol/tokens/refuses-unknown-token', 'protocol/microversions/names-executed-version', 'protocol/microversions/varies-by-version',
      'servers/power/start-ends-active', 'servers/power/started-shows-states', 'servers/power/start-leaves-the-rest',
      'servers/reboot/hard-starts-stopped', 'servers/resize/stopped-stays-stopped', 'servers/resize/reverted-stays-stopped',
      'servers/membership/survives-power', 'servers/views/same-everywhere', 'servers/lists/detail-list-agrees',
      'servers/lists/filters-by-status', 'servers/statuses/status-follows-states', 'servers/statuses/documented-states',
      'servers/lock/refuses-power-actions', 'servers/rebuild/stays-stopped', 'servers/states/stopped-refuses-stop-and-soft-reboot',
      'servers/states/active-refuses-start', 'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/kept-by-migration', 'servers/sequences/membership-agrees-with-model',
    ],
    rules: endsInError('stop'),
  },
  {
    name: 'stopped-servers-keep-power',
    summary: 'A server that was stopped shows the power state of one that runs.',
    breaks: ['servers/power/stopped-shows-states'],
    rules: endsWith(['stop'], (later) => ({ ...later, powerState: 'RUNNING' })),
  },
  {
    name: 'stop-describes-server',
    summary: 'A server that was stopped has another description.',
    breaks: ['servers/power/stop-leaves-the-rest'],
    rules: leavesNote('stop'),
  },
  {
    name: 'start-ends-in-error',
    summary: 'A server that is started ends in ERROR.',
    breaks: ['servers/power/start-ends-active', 'servers/power/started-shows-states', 'servers/power/start-forms'],
    unsettles: [
      'servers/membership/survives-power', 'servers/lock/refuses-power-actions', 'servers/states/stopped-refuses-stop-and-soft-reboot',
      'servers/states/active-refuses-start', 'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/kept-by-migration',
    ],
    rules: endsInError('start'),
  },
  {
    name: 'started-servers-lack-power',
    summary: 'A server that was started shows the power state of one that is off.',
    breaks: ['servers/power/started-shows-states'],
    rules: endsWith(['start'], (later) => ({ ...later, powerState: 'SHUTDOWN' })),
  },
  {
    name: 'start-describes-server',
    summary: 'A server that was started has another description.',
    breaks: ['servers/power/start-leaves-the-rest'],
    rules: leavesNote('start'),
  },
  {
    name: 'stop-types-refused',
    summary: 'A stop that names its type is refused.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['servers/power/stop-types'],
    rules: ofServers(({ actions }) => ({
      actions: {
        ...actions,
        problem: (name, body, version) => {
          const stop = isObject(body) && name === 'os-stop' ? body.get(name) : undefined
          return isObject(stop) && stop.has('type') ? 'Additional properties are not allowed' : actions.problem(name, body, version)
        },
      },
    })),
  },
  {
    name: 'null-starts-refused',
    summary: 'A start is refused whose action is null.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['servers/power/start-forms'],
    rules: ofServers(({ actions }) => ({
      actions: {
        ...actions,
        problem: (name, body, version) => {
          const isNull = isObject(body) && name === 'os-start' && body.get(name) === null
          return isNull ? 'None is not an object' : actions.problem(name, body, version)
        },
      },
    })),
  },
])
