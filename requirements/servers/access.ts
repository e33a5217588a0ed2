import { defineRequirements } from '../requirement.ts'

export const serverAccess = defineRequirements({
  'servers/access/not-listed-to-outsiders': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Another project does not see a server in its lists, with details or without.',
    statements: [
      'otc26-list-ecss-native/table-1/project-id-meaning', 'hwcn-list-ecss-native/table-1/project-id-meaning',
      'otc26-list-ecs-details-native/table-1/project-id-meaning', 'hwcn-list-ecs-details-native/table-1/project-id-meaning',
      'nova-servers/list/own-project',
    ],
    operations: ['listServers', 'listServersDetail'],
  },
  'servers/access/hidden-from-outsiders': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Another project cannot show a server: it is refused with 403 or 404, and learns nothing of it.',
    statements: [
      'otc26-show-ecs-native/table-1/project-id-meaning', 'hwcn-show-ecs-native/table-1/project-id-meaning',
      'nova-server-policies/policy-defaults/show-reader-or-admin', 'nova-servers/show/status-not-found', 'nova-servers/show/must-exist',
    ],
    operations: ['showServer'],
  },
  'servers/access/outsiders-cannot-act': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text:
      'Another project cannot stop, start, reboot, resize, rebuild or delete a server: it is refused with 403 or 404, and the ' +
      'server stays as it is.',
    statements: [
      'otc26-stop-ecs-native/table-1/project-id-meaning', 'hwcn-stop-ecs-native/table-1/project-id-meaning',
      'otc26-start-ecs-native/table-1/project-id-meaning', 'hwcn-start-ecs-native/table-1/project-id-meaning',
      'otc26-reboot-ecs-native/table-1/project-id-meaning', 'hwcn-reboot-ecs-native/table-1/project-id-meaning',
      'otc26-resize-ecs-native/table-1/project-id-meaning', 'hwcn-resize-ecs-native/table-1/project-id-meaning',
      'otc26-confirm-resize-native/table-1/project-id-meaning', 'hwcn-confirm-resize-native/table-1/project-id-meaning',
      'otc26-revert-resize-native/table-1/project-id-meaning', 'hwcn-revert-resize-native/table-1/project-id-meaning',
      'otc26-delete-ecs-native/table-1/project-id-meaning', 'hwcn-delete-ecs-native/table-1/project-id-meaning',
      'otc26-rebuild-ecs-native/table-1/project-id-meaning', 'nova-server-policies/policy-defaults/stop-member-or-admin',
      'nova-server-policies/policy-defaults/start-member-or-admin', 'nova-server-policies/policy-defaults/reboot-member-or-admin',
      'nova-server-policies/policy-defaults/resize-member-or-admin', 'nova-server-policies/policy-defaults/confirm-member-or-admin',
      'nova-server-policies/policy-defaults/revert-member-or-admin', 'nova-server-policies/policy-defaults/rebuild-member-or-admin',
      'nova-server-policies/policy-defaults/delete-member-or-admin', 'nova-server-actions/stop/status-not-found',
      'nova-server-actions/start/status-not-found', 'nova-server-actions/reboot/status-not-found',
      'nova-server-actions/resize/status-not-found', 'nova-server-actions/confirm-resize/status-not-found',
      'nova-server-actions/revert-resize/status-not-found', 'nova-server-actions/rebuild/status-not-found',
    ],
    operations: [
      'stopServer', 'startServer', 'rebootServer', 'resizeServer', 'confirmServerResize', 'revertServerResize', 'deleteServer',
      'showServer',
    ],
  },
  'servers/access/outsiders-cannot-lock': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Another project cannot lock a server: it is refused with 403 or 404, and the server is not locked.',
    statements: [
      'otc26-lock-ecs-native/function/own-only', 'otc26-lock-ecs-native/table-1/project-id-meaning',
      'hwcn-lock-ecs-native/function/own-only', 'hwcn-lock-ecs-native/table-1/project-id-meaning',
      'huawei-definitions-actions/lock/own-only', 'nova-server-policies/policy-defaults/lock-member-or-admin',
      'nova-server-actions/lock/policy-owner-or-admin', 'nova-server-actions/lock/status-not-found',
    ],
    operations: ['lockServer', 'rebootServer', 'showServer'],
  },
  'servers/access/outsiders-cannot-unlock': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Another project cannot unlock a server: it is refused with 403 or 404, and the server stays locked.',
    statements: [
      'otc26-unlock-ecs-native/table-1/project-id-meaning', 'hwcn-unlock-ecs-native/table-1/project-id-meaning',
      'nova-server-policies/policy-defaults/unlock-member-or-admin', 'nova-server-actions/unlock/policy-owner-or-admin',
      'nova-server-actions/unlock/status-not-found',
    ],
    operations: ['lockServer', 'unlockServer', 'showServer'],
  },
  'servers/access/readers-cannot-act': {
    level: { openstack: 'should' },
    text: 'Who has only the reader role in a project does nothing to its servers.',
    statements: [
      'nova-server-policies/policy-defaults/confirm-member-or-admin', 'nova-server-policies/policy-defaults/delete-member-or-admin',
      'nova-server-policies/policy-defaults/lock-member-or-admin', 'nova-server-policies/policy-defaults/reboot-member-or-admin',
      'nova-server-policies/policy-defaults/rebuild-member-or-admin', 'nova-server-policies/policy-defaults/resize-member-or-admin',
      'nova-server-policies/policy-defaults/revert-member-or-admin', 'nova-server-policies/policy-defaults/start-member-or-admin',
      'nova-server-policies/policy-defaults/stop-member-or-admin', 'nova-server-policies/policy-defaults/unlock-member-or-admin',
    ],
    operations: [
      'stopServer', 'startServer', 'rebootServer', 'resizeServer', 'confirmServerResize', 'revertServerResize', 'lockServer',
      'unlockServer', 'deleteServer', 'showServer',
    ],
  },
  'servers/access/readers-may-read': {
    level: { openstack: 'should' },
    text: 'Who has only the reader role in a project lists and shows its servers.',
    statements: [
      'nova-server-policies/policy-defaults/detail-reader-or-admin', 'nova-server-policies/policy-defaults/list-reader-or-admin',
      'nova-server-policies/policy-defaults/show-reader-or-admin',
    ],
    operations: ['showServer', 'listServers', 'listServersDetail'],
  },
})
