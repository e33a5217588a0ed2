import { defineRequirements } from '../requirement.ts'

export const serverPower = defineRequirements({
  'servers/power/stop-ends-shutoff': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server that is stopped becomes SHUTOFF.',
    statements: [
      'nova-server-actions/stop/stops', 'nova-server-actions/stop/becomes-shutoff', 'nova-server-concepts/actions/stop',
      'nova-server-concepts/status/shutoff', 'nova-servers/list/shutoff', 'otc26-stop-ecs-native/function/stops-ecs',
      'hwcn-stop-ecs-native/function/stops-ecs', 'otc26-statuses/table-1/shutoff', 'hwcn-statuses/table-1/shutoff',
      'huawei-definitions-actions/stop/path',
    ],
    operations: ['stopServer', 'showServer'],
  },
  'servers/power/stopped-shows-states': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A stopped server shows vm_state stopped, no task_state, and the power state for one that is off.',
    statements: [
      'nova-servers/show/extended-status', 'nova-servers/show/vm-state', 'nova-servers/show/power-state',
      'nova-server-concepts/status/vm-state-stable', 'otc26-statuses/table-2/stopped', 'hwcn-statuses/table-2/stopped',
      'otc26-statuses/table-4/stopped', 'hwcn-statuses/table-4/stopped', 'otc26-show-ecs-native/table-3/power-state-range',
      'hwcn-show-ecs-native/table-3/power-state-range',
    ],
    operations: ['stopServer', 'showServer'],
  },
  'servers/power/stop-leaves-the-rest': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'Stopping a server leaves its name, flavor, image, addresses, metadata and whatever else it shows of itself as they were.',
    statements: [
      'nova-server-actions/stop/keeps-data', 'otc26-stop-ecs-native/table-2/os-stop-meaning',
      'hwcn-stop-ecs-native/table-2/os-stop-meaning',
    ],
    operations: ['stopServer', 'showServer'],
  },
  'servers/power/start-ends-active': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A stopped server that is started becomes ACTIVE.',
    statements: [
      'nova-server-actions/start/starts', 'nova-server-actions/start/becomes-active', 'nova-server-concepts/actions/start',
      'nova-server-concepts/status/active', 'nova-servers/list/active', 'otc26-start-ecs-native/function/starts-ecs',
      'hwcn-start-ecs-native/function/starts-ecs', 'otc26-statuses/table-1/active', 'hwcn-statuses/table-1/active',
      'huawei-definitions-actions/start/path',
    ],
    operations: ['startServer', 'stopServer', 'showServer'],
  },
  'servers/power/started-shows-states': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A started server shows vm_state active, no task_state, and the power state for one that runs.',
    statements: [
      'nova-servers/show/extended-status', 'nova-servers/show/vm-state', 'nova-servers/show/power-state',
      'nova-server-concepts/status/vm-state-stable', 'otc26-statuses/table-2/active', 'hwcn-statuses/table-2/active',
      'otc26-statuses/table-4/active', 'hwcn-statuses/table-4/active', 'otc26-show-ecs-native/table-3/power-state-range',
      'hwcn-show-ecs-native/table-3/power-state-range',
    ],
    operations: ['startServer', 'stopServer', 'showServer'],
  },
  'servers/power/start-leaves-the-rest': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'Starting a server leaves its name, flavor, image, addresses, metadata and whatever else it shows of itself as they were.',
    statements: [
      'nova-server-actions/stop/keeps-data', 'otc26-start-ecs-native/table-2/os-start-meaning',
      'hwcn-start-ecs-native/table-2/os-start-meaning',
    ],
    operations: ['startServer', 'stopServer', 'showServer'],
  },
  'servers/power/stop-types': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server is stopped with the type SOFT, with HARD, and without a type.',
    statements: [
      'otc26-stop-ecs-native/table-3/type-mandatory', 'hwcn-stop-ecs-native/table-3/type-mandatory',
      'otc26-stop-ecs-native/table-3/type-type', 'hwcn-stop-ecs-native/table-3/type-type', 'otc26-stop-ecs-native/table-3/type-default',
      'hwcn-stop-ecs-native/table-3/type-default', 'otc26-stop-ecs-native/table-3/type-soft', 'hwcn-stop-ecs-native/table-3/type-soft',
      'otc26-stop-ecs-native/table-3/type-hard', 'hwcn-stop-ecs-native/table-3/type-hard', 'otc26-stop-ecs-native/example-request/body',
      'hwcn-stop-ecs-native/example-request/body', 'huawei-definitions-actions/stop/type-string',
      'huawei-definitions-actions/stop/type-enum', 'huawei-definitions-actions/stop/type-meaning',
      'huawei-definitions-actions/stop/type-default', 'huawei-definitions-actions/stop/example',
    ],
    operations: ['stopServer', 'startServer', 'showServer'],
  },
  'servers/power/start-forms': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A server is started by null, as one place of a page has it, as well as by an empty object, as another has it.',
    statements: [
      'otc26-start-ecs-native/table-2/os-start-type', 'hwcn-start-ecs-native/table-2/os-start-type',
      'otc26-start-ecs-native/table-2/os-start-meaning', 'hwcn-start-ecs-native/table-2/os-start-meaning',
      'otc26-start-ecs-native/example-request/body', 'hwcn-start-ecs-native/example-request/body',
    ],
    operations: ['stopServer', 'startServer', 'showServer'],
  },
})
