import { defineRequirements } from '../requirement.ts'

export const serverActions = defineRequirements({
  'servers/actions/rejects-no-action': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A body that names no action is refused, and the server stays as it is.',
    statements: [
      'otc26-stop-ecs-native/table-2/os-stop-mandatory', 'hwcn-stop-ecs-native/table-2/os-stop-mandatory',
      'otc26-start-ecs-native/table-2/os-start-mandatory', 'hwcn-start-ecs-native/table-2/os-start-mandatory',
      'otc26-reboot-ecs-native/table-2/reboot-mandatory', 'hwcn-reboot-ecs-native/table-2/reboot-mandatory',
      'otc26-resize-ecs-native/table-2/resize-mandatory', 'hwcn-resize-ecs-native/table-2/resize-mandatory',
      'otc26-confirm-resize-native/table-2/confirm-resize-mandatory', 'hwcn-confirm-resize-native/table-2/confirm-resize-mandatory',
      'otc26-revert-resize-native/table-2/revert-resize-mandatory', 'hwcn-revert-resize-native/table-2/revert-resize-mandatory',
      'otc26-lock-ecs-native/table-2/lock-mandatory', 'hwcn-lock-ecs-native/table-2/lock-mandatory',
      'otc26-unlock-ecs-native/table-2/unlock-mandatory', 'hwcn-unlock-ecs-native/table-2/unlock-mandatory',
      'otc26-rebuild-ecs-native/table-2/rebuild-mandatory', 'huawei-definitions-actions/lock/action-required',
      'huawei-definitions-actions/reboot/action-required', 'huawei-definitions-actions/start/action-required',
      'huawei-definitions-actions/stop/action-required', 'huawei-definitions-actions/unlock/action-required',
      'huawei-definitions-actions/lock/body-required', 'huawei-definitions-actions/reboot/body-required',
      'huawei-definitions-actions/start/body-required', 'huawei-definitions-actions/stop/body-required',
      'huawei-definitions-actions/unlock/body-required', 'nova-server-actions/intro/body-names-action',
      'nova-server-actions/stop/stop-required', 'nova-server-actions/start/start-required', 'nova-server-actions/reboot/reboot-required',
      'nova-server-actions/resize/resize-required', 'nova-server-actions/confirm-resize/confirm-required',
      'nova-server-actions/revert-resize/revert-required', 'nova-server-actions/rebuild/rebuild-required',
      'nova-server-actions/lock/lock-required', 'nova-server-actions/unlock/unlock-required',
    ],
    operations: ['rebootServer', 'showServer'],
  },
  'servers/actions/rejects-two-actions': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A body that names two actions is refused, and the server stays as it is: neither is begun.',
    statements: [
      'otc26-stop-ecs-native/table-2/os-stop-mandatory', 'hwcn-stop-ecs-native/table-2/os-stop-mandatory',
      'otc26-start-ecs-native/table-2/os-start-mandatory', 'hwcn-start-ecs-native/table-2/os-start-mandatory',
      'otc26-reboot-ecs-native/table-2/reboot-mandatory', 'hwcn-reboot-ecs-native/table-2/reboot-mandatory',
      'nova-server-actions/intro/body-names-action',
    ],
    operations: ['rebootServer', 'stopServer', 'lockServer', 'showServer'],
  },
  'servers/actions/rejects-unknown-action': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A body that names an action that does not exist is refused, and the server stays as it is.',
    statements: [
      'otc26-stop-ecs-native/table-2/os-stop-mandatory', 'hwcn-stop-ecs-native/table-2/os-stop-mandatory',
      'otc26-start-ecs-native/table-2/os-start-mandatory', 'hwcn-start-ecs-native/table-2/os-start-mandatory',
      'otc26-reboot-ecs-native/table-2/reboot-mandatory', 'hwcn-reboot-ecs-native/table-2/reboot-mandatory',
      'nova-server-actions/intro/body-names-action',
    ],
    operations: ['rebootServer', 'showServer'],
  },
  'servers/actions/rejects-broken-reboot': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A reboot without a type, or with one that is neither SOFT nor HARD, is refused, and the server stays as it is.',
    statements: [
      'otc26-reboot-ecs-native/table-3/type-hard', 'otc26-reboot-ecs-native/table-3/type-mandatory',
      'otc26-reboot-ecs-native/table-3/type-meaning', 'otc26-reboot-ecs-native/table-3/type-soft',
      'otc26-reboot-ecs-native/table-3/type-type', 'otc26-reboot-ecs-native/table-2/reboot-type',
      'hwcn-reboot-ecs-native/table-3/type-hard', 'hwcn-reboot-ecs-native/table-3/type-mandatory',
      'hwcn-reboot-ecs-native/table-3/type-meaning', 'hwcn-reboot-ecs-native/table-3/type-soft', 'hwcn-reboot-ecs-native/table-3/type-type',
      'hwcn-reboot-ecs-native/table-2/reboot-type', 'huawei-definitions-actions/reboot/type-enum',
      'huawei-definitions-actions/reboot/type-meaning', 'huawei-definitions-actions/reboot/type-required',
      'huawei-definitions-actions/reboot/type-string', 'huawei-definitions-actions/reboot/action-type',
      'nova-server-actions/reboot/type-required', 'nova-server-actions/reboot/type-values',
    ],
    operations: ['rebootServer', 'showServer'],
  },
  'servers/actions/rejects-broken-resize': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A resize without a flavor, or with one that is no string, is refused, and the server stays as it is.',
    statements: [
      'otc26-resize-ecs-native/table-3/flavor-ref-mandatory', 'otc26-resize-ecs-native/table-3/flavor-ref-meaning',
      'otc26-resize-ecs-native/table-3/flavor-ref-type', 'otc26-resize-ecs-native/table-2/resize-type',
      'hwcn-resize-ecs-native/table-3/flavor-ref-mandatory', 'hwcn-resize-ecs-native/table-3/flavor-ref-meaning',
      'hwcn-resize-ecs-native/table-3/flavor-ref-type', 'hwcn-resize-ecs-native/table-2/resize-type',
      'nova-server-actions/resize/flavor-required', 'nova-server-actions/resize/status-bad-request',
    ],
    operations: ['resizeServer', 'rebootServer', 'showServer'],
  },
  'servers/actions/rejects-broken-rebuild': {
    level: { opentelekomcloud: 'must', openstack: 'must' },
    text:
      'A rebuild without an image, with an image that is no id, or with a name or metadata of a wrong form is refused, and the ' +
      'server stays as it is.',
    statements: [
      'otc26-rebuild-ecs-native/table-3/image-ref-mandatory', 'otc26-rebuild-ecs-native/table-3/image-ref-type',
      'otc26-rebuild-ecs-native/table-3/name-length', 'otc26-rebuild-ecs-native/table-3/name-type',
      'otc26-rebuild-ecs-native/table-3/metadata-type', 'otc26-rebuild-ecs-native/table-2/rebuild-type',
      'nova-server-actions/rebuild/image-required', 'nova-server-actions/rebuild/image-uuid', 'nova-server-actions/rebuild/name-string',
      'nova-server-actions/rebuild/metadata-object', 'nova-server-actions/rebuild/status-bad-request',
    ],
    operations: ['rebuildServer', 'rebootServer', 'showServer'],
  },
})
