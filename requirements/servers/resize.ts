import { defineRequirements } from '../requirement.ts'

export const serverResize = defineRequirements({
  'servers/resize/waits-for-verification': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server that is resized becomes VERIFY_RESIZE, with vm_state resized, and waits there for a confirmation or a reversal.',
    statements: [
      'nova-server-actions/resize/resizes', 'nova-server-actions/resize/becomes-verify-resize',
      'nova-server-actions/revert-resize/only-verify-resize', 'nova-server-concepts/status/verify-resize',
      'nova-servers/list/verify-resize', 'otc26-resize-ecs-native/function/verify-resize',
      'hwcn-resize-ecs-native/function/verify-resize', 'otc26-resize-ecs-native/function/poll', 'hwcn-resize-ecs-native/function/poll',
      'otc26-statuses/table-1/verify-resize', 'hwcn-statuses/table-1/verify-resize', 'otc26-statuses/table-2/resized',
      'hwcn-statuses/table-2/resized', 'otc26-statuses/table-4/resized', 'hwcn-statuses/table-4/resized',
    ],
    operations: ['resizeServer', 'showServer'],
  },
  'servers/resize/takes-flavor': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A resized server shows the flavor that it was resized to.',
    statements: [
      'nova-server-actions/resize/flavor-required', 'nova-server-concepts/actions/resize-flavor', 'nova-servers/show/flavor',
      'otc26-resize-ecs-native/function/modifies-specifications', 'hwcn-resize-ecs-native/function/modifies-specifications',
      'otc26-resize-ecs-native/table-2/resize-meaning', 'hwcn-resize-ecs-native/table-2/resize-meaning',
      'otc26-resize-ecs-native/table-3/flavor-ref-meaning', 'hwcn-resize-ecs-native/table-3/flavor-ref-meaning',
      'otc26-show-ecs-native/table-3/flavor', 'hwcn-show-ecs-native/table-3/flavor',
    ],
    operations: ['resizeServer', 'showServer', 'showFlavor'],
  },
  'servers/resize/confirm-ends-active': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A running server whose resize is confirmed is ACTIVE again.',
    statements: [
      'nova-server-actions/confirm-resize/confirms', 'nova-server-actions/confirm-resize/ends-active-or-shutoff',
      'nova-server-actions/confirm-resize/keep-polling', 'nova-server-concepts/actions/resize-confirm',
      'otc26-confirm-resize-native/function/confirms', 'hwcn-confirm-resize-native/function/confirms',
      'otc26-confirm-resize-native/table-2/confirm-resize-meaning', 'hwcn-confirm-resize-native/table-2/confirm-resize-meaning',
      'otc26-resize-ecs-native/function/running-ecs', 'hwcn-resize-ecs-native/function/running-ecs',
    ],
    operations: ['resizeServer', 'confirmServerResize', 'showServer'],
  },
  'servers/resize/confirm-keeps-new-flavor': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server whose resize is confirmed keeps the new flavor.',
    statements: [
      'nova-server-concepts/actions/confirm-uses-new', 'nova-server-concepts/actions/resize-flavor',
      'otc26-confirm-resize-native/function/confirms', 'hwcn-confirm-resize-native/function/confirms',
      'otc26-confirm-resize-native/table-2/confirm-resize-meaning', 'hwcn-confirm-resize-native/table-2/confirm-resize-meaning',
    ],
    operations: ['resizeServer', 'confirmServerResize', 'showServer', 'showFlavor'],
  },
  'servers/resize/revert-ends-active': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A running server whose resize is reverted is ACTIVE again.',
    statements: [
      'nova-server-actions/revert-resize/reverts', 'nova-server-actions/revert-resize/ends-active-or-shutoff',
      'nova-server-actions/revert-resize/keep-polling', 'otc26-revert-resize-native/function/rolls-back',
      'hwcn-revert-resize-native/function/rolls-back', 'otc26-revert-resize-native/table-2/revert-resize-meaning',
      'hwcn-revert-resize-native/table-2/revert-resize-meaning',
    ],
    operations: ['resizeServer', 'revertServerResize', 'showServer'],
  },
  'servers/resize/revert-restores-flavor': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server whose resize is reverted has its old flavor again.',
    statements: [
      'nova-server-actions/revert-resize/reverts', 'nova-server-concepts/actions/revert-changes',
      'nova-server-concepts/actions/revert-uses-original', 'nova-server-concepts/actions/resize-rollback',
      'otc26-revert-resize-native/function/rolls-back', 'hwcn-revert-resize-native/function/rolls-back',
      'otc26-revert-resize-native/table-2/revert-resize-meaning', 'hwcn-revert-resize-native/table-2/revert-resize-meaning',
    ],
    operations: ['resizeServer', 'revertServerResize', 'showServer', 'showFlavor'],
  },
  'servers/resize/leaves-the-rest': {
    level: { huaweicloud: 'should', openstack: 'should', opentelekomcloud: 'should' },
    text:
      'A resize and its confirmation leave the name, image, addresses, metadata and whatever else a server shows of itself, ' +
      'but for its flavor, as they were.',
    statements: [
      'nova-server-concepts/actions/resize-flavor', 'otc26-resize-ecs-native/function/modifies-specifications',
      'hwcn-resize-ecs-native/function/modifies-specifications',
    ],
    operations: ['resizeServer', 'confirmServerResize', 'showServer'],
  },
  'servers/resize/revert-leaves-the-rest': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text:
      'A resize that is reverted leaves the name, image, addresses, metadata and whatever else a server shows of itself, but ' +
      'for its flavor, as they were.',
    statements: [
      'nova-server-concepts/actions/revert-changes', 'nova-server-concepts/actions/revert-uses-original',
      'otc26-revert-resize-native/function/rolls-back', 'hwcn-revert-resize-native/function/rolls-back',
    ],
    operations: ['resizeServer', 'revertServerResize', 'showServer'],
  },
  'servers/resize/stopped-stays-stopped': {
    level: { huaweicloud: 'should', openstack: 'should', opentelekomcloud: 'should' },
    text: 'A stopped server that is resized is SHUTOFF again once that is confirmed.',
    statements: [
      'nova-server-actions/resize/preconditions', 'nova-server-actions/confirm-resize/ends-active-or-shutoff',
      'otc26-confirm-resize-native/function/confirms', 'hwcn-confirm-resize-native/function/confirms',
    ],
    operations: ['stopServer', 'resizeServer', 'confirmServerResize', 'showServer'],
  },
  'servers/resize/reverted-stays-stopped': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A stopped server whose resize is reverted is SHUTOFF again.',
    statements: [
      'nova-server-actions/revert-resize/ends-active-or-shutoff', 'nova-server-concepts/actions/revert-changes',
      'otc26-revert-resize-native/function/rolls-back', 'hwcn-revert-resize-native/function/rolls-back',
    ],
    operations: ['stopServer', 'resizeServer', 'revertServerResize', 'showServer'],
  },
})
