import { defineRequirements } from '../requirement.ts'

export const serverReboot = defineRequirements({
  'servers/reboot/soft-ends-active': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server that is rebooted softly is ACTIVE in the end.',
    statements: [
      'nova-server-actions/reboot/reboots', 'nova-server-actions/reboot/ends-active', 'nova-server-actions/reboot/type-soft',
      'nova-server-concepts/actions/reboot', 'otc26-reboot-ecs-native/function/restarts-ecs',
      'hwcn-reboot-ecs-native/function/restarts-ecs', 'otc26-reboot-ecs-native/table-2/reboot-meaning',
      'hwcn-reboot-ecs-native/table-2/reboot-meaning', 'otc26-reboot-ecs-native/table-3/type-soft',
      'hwcn-reboot-ecs-native/table-3/type-soft', 'huawei-definitions-actions/reboot/path',
      'huawei-definitions-actions/reboot/type-meaning',
    ],
    operations: ['rebootServer', 'showServer'],
  },
  'servers/reboot/hard-ends-active': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server that is rebooted hard is ACTIVE in the end.',
    statements: [
      'nova-server-actions/reboot/reboots', 'nova-server-actions/reboot/ends-active', 'nova-server-actions/reboot/type-hard',
      'nova-server-concepts/actions/reboot', 'nova-server-concepts/actions/reboot-hard', 'otc26-reboot-ecs-native/function/restarts-ecs',
      'hwcn-reboot-ecs-native/function/restarts-ecs', 'otc26-reboot-ecs-native/table-3/type-hard',
      'hwcn-reboot-ecs-native/table-3/type-hard', 'huawei-definitions-actions/reboot/type-meaning',
    ],
    operations: ['rebootServer', 'showServer'],
  },
  'servers/reboot/rebooted-shows-states': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A rebooted server shows vm_state active, no task_state, and the power state for one that runs.',
    statements: [
      'nova-servers/show/vm-state', 'nova-servers/show/power-state', 'nova-server-concepts/status/vm-state-stable',
      'otc26-statuses/table-2/active', 'hwcn-statuses/table-2/active', 'otc26-statuses/table-4/active', 'hwcn-statuses/table-4/active',
    ],
    operations: ['rebootServer', 'showServer'],
  },
  'servers/reboot/hard-starts-stopped': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server that is SHUTOFF can be rebooted hard, and is ACTIVE in the end.',
    statements: [
      'nova-server-actions/reboot/hard-states', 'nova-server-actions/reboot/ends-active', 'nova-server-concepts/actions/reboot-completes',
      'otc26-reboot-ecs-native/table-3/type-hard', 'hwcn-reboot-ecs-native/table-3/type-hard',
    ],
    operations: ['rebootServer', 'stopServer', 'showServer'],
  },
  'servers/reboot/leaves-the-rest': {
    level: { huaweicloud: 'should', openstack: 'should', opentelekomcloud: 'should' },
    text:
      'A reboot of either type leaves the name, flavor, image, addresses, metadata and whatever else a server shows of itself ' +
      'as they were.',
    statements: [
      'nova-server-actions/reboot/reboots', 'otc26-reboot-ecs-native/function/restarts-ecs',
      'hwcn-reboot-ecs-native/function/restarts-ecs',
    ],
    operations: ['rebootServer', 'showServer'],
  },
})
