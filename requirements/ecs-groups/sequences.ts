import { defineRequirements } from '../requirement.ts'

export const ecsSequences = defineRequirements({
  'ecs-groups/sequences/agrees-with-model': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text:
      'Whatever groups are created, shown, listed and deleted in whatever order by ECS v1 and the native API together: what lives is shown and listed as it was created, ' +
      'what was deleted is gone, and another project sees and changes nothing of it.',
    statements: [
      'hwcn-create-group-v1/function/creates-group', 'hwcn-list-groups-v1/function/lists-groups', 'hwcn-show-group-v1/function/shows-group',
      'hwcn-delete-group-v1/function/deletes-group', 'hwcn-guide-groups/create/independent', 'hwcn-list-groups-v1/table-1/project-id-meaning',
      'otc26-create-group-v1/function/creates-group', 'otc26-list-groups-v1/function/lists-groups',
      'otc26-show-group-v1/function/shows-group', 'otc26-delete-group-v1/function/deletes-group', 'otc26-guide-groups/create/independent',
      'otc26-list-groups-v1/table-1/project-id-meaning',
    ],
    operations: [
      'createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup', 'createServerGroup', 'listServerGroups', 'showServerGroup',
      'deleteServerGroup',
    ],
  },
  'ecs-groups/sequences/membership-agrees-with-model': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text:
      'Whatever servers are added to groups and taken out, stopped, started and deleted in whatever order, and groups with them: ' +
      'a group has exactly the members that joined it, did not leave it and were not deleted.',
    statements: [
      'huawei-definitions-groups/show-v1/response-members', 'huawei-definitions-groups/add-member/adds-ecs',
      'huawei-definitions-groups/remove-member/removes-ecs', 'nova-server-groups/controller/live-members',
      'hwcn-add-member-v1/function/adds-ecs', 'hwcn-remove-member-v1/function/removes-ecs', 'hwcn-show-group-v1/table-3/members-meaning',
      'hwcn-guide-groups/delete/policy-ends', 'otc26-add-member-v1/function/adds-ecs', 'otc26-remove-member-v1/function/removes-ecs',
      'otc26-show-group-v1/table-3/members-meaning', 'otc26-guide-groups/delete/policy-ends',
    ],
    operations: [
      'addEcsGroupMember', 'removeEcsGroupMember', 'createEcsGroup', 'deleteEcsGroup', 'showEcsGroup', 'createServer', 'stopServer',
      'startServer', 'deleteServer',
    ],
  },
})
