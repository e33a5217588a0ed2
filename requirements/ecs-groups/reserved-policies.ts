import { defineRequirements } from '../requirement.ts'

export const ecsReservedPolicies = defineRequirements({
  'ecs-groups/reserved-policies/shown-as-asked': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'Where the native API accepts a policy that is reserved, it answers with the group and shows it with that policy.',
    statements: [
      'otc-create-group-native/constraints/anti-affinity-only',
      'otc-create-group-native/table-3/policies-affinity',
      'otc-create-group-native/table-3/policies-soft-anti-affinity',
      'otc-create-group-native/table-3/policies-soft-affinity',
      'otc-create-group-native/table-3/note-anti-affinity-only',
      'otc-create-group-native/table-3/note-others-reserved',
      'otc-create-group-native/table-5/policies-meaning',
      'otc-create-group-native/table-5/policies-affinity',
      'otc-create-group-native/table-5/policies-soft-anti-affinity',
      'otc-create-group-native/table-5/policies-soft-affinity',
    ],
    operations: ['createServerGroup', 'showServerGroup'],
  },
  'ecs-groups/reserved-policies/keep-nobody-out': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'Where the native API accepts a policy that is reserved, servers whose hint names the group become ACTIVE.',
    statements: ['otc-create-group-native/table-3/note-others-reserved', 'otc-create-group-native/table-3/note-others-without-effect'],
    operations: ['createServerGroup', 'createServer', 'showServer'],
  },
  'ecs-groups/reserved-policies/take-no-members': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'Where the native API accepts a policy that is reserved, no server can be added to the group by ECS v1.',
    statements: [
      'hwcn-guide-groups/add/anti-affinity-only', 'huawei-definitions-groups/add-member/anti-affinity-only',
      'hwcn-add-member-v1/constraints/anti-affinity-only', 'otc26-add-member-v1/constraints/anti-affinity-only',
      'otc26-guide-groups/scenarios/anti-affinity-only',
    ],
    operations: ['createServerGroup', 'addEcsGroupMember', 'showServerGroup'],
  },
})
