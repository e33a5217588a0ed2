import { defineRequirements } from '../requirement.ts'

export const ecsRaces = defineRequirements({
  'ecs-groups/races/keep-one-order': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text:
      'What callers at once are told of one group follows one order of what they do: a group that was created is there for all, and one ' +
      'that was gone stays gone, shown or listed.',
    statements: ['hwcn-delete-group-v1/function/deletes-group', 'otc26-delete-group-v1/function/deletes-group'],
    operations: ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup'],
  },
  'ecs-groups/races/quota-holds': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'Creates at once leave no more groups in a project than its quota has.',
    statements: [
      'huawei-definitions-groups/limits-v1/response-max-server-groups', 'hwcn-limits-v1/table-3/max-server-groups',
      'otc26-limits-v1/table-3/max-server-groups',
    ],
    operations: ['createEcsGroup', 'listEcsGroups'],
  },
  'ecs-groups/races/members-keep-one-order': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'While servers join and leave a group at once, its members follow one order: none that joined is missing, and none that left is among them.',
    statements: [
      'huawei-definitions-groups/add-member/path', 'hwcn-add-member-v1/function/adds-ecs', 'otc26-add-member-v1/function/adds-ecs',
      'hwcn-remove-member-v1/function/removes-ecs', 'otc26-remove-member-v1/function/removes-ecs',
    ],
    operations: ['addEcsGroupMember', 'removeEcsGroupMember', 'showEcsGroup', 'listEcsGroups'],
  },
})
