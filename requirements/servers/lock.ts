import { defineRequirements } from '../requirement.ts'

export const serverLock = defineRequirements({
  'servers/lock/refuses-power-actions': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A locked server is neither stopped, nor rebooted, nor started by its owner: that is refused, and the server stays as it is.',
    statements: [
      'otc26-lock-ecs-native/function/no-management', 'hwcn-lock-ecs-native/function/no-management',
      'huawei-definitions-actions/lock/no-management', 'otc26-lock-ecs-native/function/locks-ecs',
      'hwcn-lock-ecs-native/function/locks-ecs', 'otc-permissions-status/lock-native/path-v2',
      'otc-permissions-status/lock-native/path-v2-1', 'otc26-permissions-status/lock-native/path-v2',
      'otc26-permissions-status/lock-native/path-v2-1', 'huawei-definitions-actions/lock/path', 'nova-server-actions/lock/locks',
      'nova-server-actions/lock/most-actions-barred', 'nova-server-actions/stop/locked-needs-admin',
      'nova-server-actions/start/locked-needs-admin', 'nova-server-actions/reboot/locked-needs-admin',
      'nova-server-actions/stop/status-conflict', 'nova-server-actions/start/status-conflict', 'nova-server-actions/reboot/status-conflict',
      'nova-server-concepts/actions/lock-stop', 'nova-server-concepts/actions/lock-start', 'nova-server-concepts/actions/lock-reboot',
    ],
    operations: ['lockServer', 'stopServer', 'rebootServer', 'startServer', 'unlockServer', 'showServer'],
  },
  'servers/lock/refuses-resize': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text:
      'A locked server is not resized by its owner, nor is a resize of it confirmed or reverted: that is refused, and the ' +
      'server stays as it is.',
    statements: [
      'otc26-lock-ecs-native/function/no-management', 'hwcn-lock-ecs-native/function/no-management',
      'huawei-definitions-actions/lock/no-management', 'nova-server-actions/lock/most-actions-barred',
      'nova-server-actions/resize/locked-needs-admin', 'nova-server-actions/confirm-resize/locked-needs-admin',
      'nova-server-actions/revert-resize/locked-needs-admin', 'nova-server-concepts/actions/lock-resize',
      'nova-server-concepts/actions/lock-confirm', 'nova-server-concepts/actions/lock-revert',
    ],
    operations: ['lockServer', 'resizeServer', 'confirmServerResize', 'revertServerResize', 'unlockServer', 'showServer'],
  },
  'servers/lock/refuses-rebuild': {
    level: { opentelekomcloud: 'must', openstack: 'must' },
    text: 'A locked server is not rebuilt by its owner: that is refused, and the server stays as it is.',
    statements: [
      'otc26-lock-ecs-native/function/no-management', 'nova-server-actions/lock/most-actions-barred',
      'nova-server-actions/rebuild/status-conflict', 'nova-server-concepts/actions/lock-rebuild',
    ],
    operations: ['lockServer', 'rebuildServer', 'unlockServer', 'showServer'],
  },
  'servers/lock/refuses-deletion': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A locked server is not deleted by its owner: that is refused, and the server stays as it is.',
    statements: [
      'otc26-lock-ecs-native/function/no-management', 'hwcn-lock-ecs-native/function/no-management',
      'huawei-definitions-actions/lock/no-management', 'nova-server-actions/lock/most-actions-barred',
      'nova-server-concepts/actions/lock-delete', 'nova-servers/delete/locked-needs-admin', 'nova-servers/delete/when-not-locked',
      'nova-servers/delete/locked-conflict', 'nova-servers/delete/status-conflict',
    ],
    operations: ['lockServer', 'deleteServer', 'unlockServer', 'showServer'],
  },
  'servers/lock/unlock-lifts': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Once a server is unlocked, its owner can act on it again.',
    statements: [
      'otc26-unlock-ecs-native/function/unlocks-ecs', 'otc26-unlock-ecs-native/function/management-allowed',
      'otc26-unlock-ecs-native/table-2/unlock-meaning', 'hwcn-unlock-ecs-native/function/unlocks-ecs',
      'hwcn-unlock-ecs-native/function/management-allowed', 'hwcn-unlock-ecs-native/table-2/unlock-meaning',
      'huawei-definitions-actions/unlock/management-allowed', 'huawei-definitions-actions/unlock/path',
      'otc-permissions-status/unlock-native/path-v2', 'otc-permissions-status/unlock-native/path-v2-1',
      'otc26-permissions-status/unlock-native/path-v2', 'otc26-permissions-status/unlock-native/path-v2-1',
      'nova-server-actions/lock/unlock-lifts', 'nova-server-actions/unlock/unlocks', 'nova-server-actions/unlock/policy-owner-or-admin',
      'nova-server-actions/lock/policy-owner-or-admin', 'nova-server-concepts/actions/unlock',
      'nova-server-concepts/actions/unlock-owner-or-admin', 'nova-server-concepts/actions/lock-owner-or-admin',
    ],
    operations: ['lockServer', 'unlockServer', 'rebootServer'],
  },
  'servers/lock/leaves-the-rest': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'Locking and unlocking a server leaves all else that it shows as it was.',
    statements: [
      'otc26-lock-ecs-native/table-2/lock-meaning', 'hwcn-lock-ecs-native/table-2/lock-meaning', 'nova-server-actions/lock/locks',
      'nova-server-actions/unlock/unlocks',
    ],
    operations: ['lockServer', 'unlockServer', 'showServer'],
  },
  'servers/lock/shown-from-2-9': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'From microversion 2.9 on a server shows whether it is locked; below it does not.',
    statements: [
      'otc26-show-ecs-native/table-3/locked-boolean', 'otc26-show-ecs-native/table-3/locked-from-2-9',
      'hwcn-show-ecs-native/table-3/locked-boolean', 'hwcn-show-ecs-native/table-3/locked-from-2-9',
      'otc26-list-ecs-details-native/table-4/locked-boolean', 'otc26-list-ecs-details-native/table-4/locked-from-2-9',
      'hwcn-list-ecs-details-native/table-4/locked-boolean', 'hwcn-list-ecs-details-native/table-4/locked-from-2-9',
      'nova-server-actions/lock/shown-in-detail', 'nova-server-history/version-2-9/locked', 'nova-server-history/version-2-9/locked-values',
      'nova-servers/show/locked',
    ],
    operations: ['lockServer', 'unlockServer', 'showServer', 'listServersDetail'],
  },
  'servers/lock/reason-from-2-73': {
    level: { openstack: 'must' },
    text: 'From microversion 2.73 on a lock may be given a reason, which the server shows while it is locked.',
    statements: [
      'nova-server-actions/lock/reason-from-2-73', 'nova-server-actions/lock/shown-in-detail', 'nova-server-actions/lock/lock-object',
      'nova-server-actions/lock/example-2-73', 'nova-server-actions/lock/lock-null', 'nova-server-history/version-2-73/lock-reason',
      'nova-server-history/version-2-73/lock-reason-shown', 'nova-servers/show/locked-reason',
    ],
    operations: ['lockServer', 'unlockServer', 'showServer', 'listServersDetail'],
  },
  'servers/lock/rejects-broken-reasons': {
    level: { openstack: 'must' },
    text: 'A reason for a lock that is no string, or longer than 255 characters, is refused, and the server is not locked.',
    statements: ['nova-server-actions/lock/reason-string', 'nova-server-actions/lock/reason-at-most-255'],
    operations: ['lockServer', 'showServer', 'listServersDetail'],
  },
  'servers/lock/administrators-may-act': {
    level: { openstack: 'must' },
    text: 'An administrator acts on a server although its owner has locked it.',
    statements: ['nova-server-actions/lock/administrators-may-act', 'nova-server-concepts/actions/lock-administrators'],
    operations: ['lockServer', 'rebootServer'],
  },
  'servers/lock/lock-of-administrator-stays': {
    level: { openstack: 'should' },
    text: 'The owner of a server does not unlock it where an administrator has locked it.',
    statements: [
      'nova-server-policies/policy-defaults/unlock-override-admin', 'nova-server-actions/lock/admin-overwrites',
      'nova-server-concepts/actions/lock-admin-overwrites',
    ],
    operations: ['lockServer', 'unlockServer', 'rebootServer', 'showServer'],
  },
})
