import { defineRequirements } from '../requirement.ts'

export const ecsViews = defineRequirements({
  'ecs-groups/views/shown-alike': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A group created by one API has the same id, name, policies and members by the other: ECS v1 and each native one.',
    statements: [
      'hwcn-create-group-v1/function/creates-group', 'hwcn-show-group-v1/function/shows-group',
      'hwi-create-group-v1/function/creates-group', 'otc-create-group-native/function/creates-group',
      'otc-permissions-groups/create-v1/path-v1', 'otc-permissions-groups/show-v1/path-v1',
      'otc-permissions-groups/create-native/path-v2', 'otc-permissions-groups/create-native/path-v2-1',
      'otc-permissions-groups/show-native/path-v2', 'otc-permissions-groups/show-native/path-v2-1',
      'otc26-create-group-v1/function/creates-group', 'otc26-show-group-v1/function/shows-group',
    ],
    operations: ['createEcsGroup', 'showEcsGroup', 'listEcsGroups', 'createServerGroup', 'showServerGroup', 'listServerGroups'],
  },
  'ecs-groups/views/deleted-for-all': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A group deleted by one API is gone for the other: ECS v1 and each native one.',
    statements: [
      'hwcn-delete-group-v1/function/deletes-group',
      'otc-permissions-groups/delete-v1/path-v1',
      'otc-permissions-groups/delete-native/path-v2',
      'otc-permissions-groups/delete-native/path-v2-1',
      'otc26-delete-group-v1/function/deletes-group',
    ],
    operations: ['deleteEcsGroup', 'deleteServerGroup', 'showEcsGroup', 'showServerGroup'],
  },
  'ecs-groups/views/deleted-through-any': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A group created by one API can be deleted by the other: ECS v1 and each native one.',
    statements: [
      'hwcn-delete-group-v1/function/deletes-group',
      'otc-permissions-groups/delete-v1/path-v1',
      'otc-permissions-groups/delete-native/path-v2',
      'otc-permissions-groups/delete-native/path-v2-1',
      'otc26-delete-group-v1/function/deletes-group',
    ],
    operations: ['createEcsGroup', 'createServerGroup', 'deleteEcsGroup', 'deleteServerGroup'],
  },
})
