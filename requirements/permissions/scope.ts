import { defineRequirements } from '../requirement.ts'

export const permissionScope = defineRequirements({
  'permissions/scope/enterprise-grant-authorises': {
    // That it can be granted there is documented; that it suffices for groups, which belong to no enterprise project, is the likely reading.
    level: { huaweicloud: 'should' },
    text: 'A grant for an enterprise project allows operations of ECS v1.',
    statements: [
      'huawei-definitions-groups/create-v1/enterprise-project', 'huawei-definitions-groups/delete-v1/enterprise-project',
      'huawei-definitions-groups/list-v1/enterprise-project', 'huawei-definitions-groups/show-v1/enterprise-project',
      'hwcn-add-member-v1/constraints/enterprise-project', 'hwcn-create-group-v1/function/enterprise-project',
      'hwcn-delete-group-v1/function/enterprise-project', 'hwcn-permissions-groups/add-member-v1/enterprise-project',
      'hwcn-permissions-groups/create-v1/enterprise-project', 'hwcn-permissions-groups/delete-v1/enterprise-project',
      'hwcn-permissions-groups/list-v1/enterprise-project', 'hwcn-permissions-groups/remove-member-v1/enterprise-project',
      'hwcn-permissions-groups/show-v1/enterprise-project', 'hwcn-permissions-introduction/concepts/scopes',
      'hwcn-permissions-status/change-os-plain/enterprise-project', 'hwcn-permissions-status/change-os/enterprise-project',
      'hwcn-permissions-status/migrate-v1/enterprise-project', 'hwcn-permissions-status/reinstall-os-plain/enterprise-project',
      'hwcn-permissions-status/reinstall-os/enterprise-project', 'hwcn-permissions-status/resize-v1/enterprise-project',
      'hwcn-permissions-status/resize-v11/enterprise-project', 'hwcn-remove-member-v1/constraints/enterprise-project',
      'otc26-permissions-introduction/concepts/scopes',
    ],
    operations: [
      'deleteEcsGroup', 'createEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'listEcsGroups', 'showEcsGroup', 'changeEcsOs',
      'changeEcsOsWithoutCloudInit', 'reinstallEcsOs', 'reinstallEcsOsWithoutCloudInit', 'resizeEcsV11', 'resizeEcs', 'migrateEcs',
    ],
  },
  'permissions/scope/enterprise-grant-not-native': {
    level: { huaweicloud: 'must', opentelekomcloud: 'should' },
    text: 'A grant for an enterprise project alone allows no operation of the native API.',
    statements: [
      'hwcn-permissions-groups/create-native/enterprise-project', 'hwcn-permissions-groups/delete-native/enterprise-project',
      'hwcn-permissions-groups/list-native/enterprise-project', 'hwcn-permissions-groups/show-native/enterprise-project',
      'hwcn-permissions-introduction/concepts/iam-only', 'hwcn-permissions-status/lock-native/enterprise-project',
      'hwcn-permissions-status/resize-native/enterprise-project', 'hwcn-permissions-status/restart-native/enterprise-project',
      'hwcn-permissions-status/start-native/enterprise-project', 'hwcn-permissions-status/stop-native/enterprise-project',
      'hwcn-permissions-status/unlock-native/enterprise-project', 'otc26-permissions-introduction/concepts/iam-only',
      'swiss-permissions-groups/create/enterprise-project', 'swiss-permissions-groups/delete/enterprise-project',
      'swiss-permissions-groups/list/enterprise-project', 'swiss-permissions-groups/show/enterprise-project',
    ],
    operations: [
      'createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup', 'startServer', 'stopServer', 'rebootServer',
      'resizeServer', 'lockServer', 'unlockServer',
    ],
  },
})
