import { defineRequirements } from '../requirement.ts'

export const ecsOwnership = defineRequirements({
  'ecs-groups/ownership/hidden-from-outsiders': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Another project cannot show a group: it is refused, and does not learn its name.',
    statements: [
      'huawei-definitions-groups/show-v1/project-id-required',
      'hwcn-show-group-v1/table-1/project-id-mandatory',
      'hwcn-show-group-v1/table-1/project-id-meaning',
      'otc26-show-group-v1/table-1/project-id-mandatory',
      'otc26-show-group-v1/table-1/project-id-meaning',
    ],
    operations: ['showEcsGroup'],
  },
  'ecs-groups/ownership/not-listed-to-outsiders': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Another project does not see a group in its list.',
    statements: [
      'huawei-definitions-groups/list-v1/project-id-required',
      'hwcn-list-groups-v1/table-1/project-id-mandatory',
      'hwcn-list-groups-v1/table-1/project-id-meaning',
      'otc26-list-groups-v1/table-1/project-id-mandatory',
      'otc26-list-groups-v1/table-1/project-id-meaning',
    ],
    operations: ['listEcsGroups'],
  },
  'ecs-groups/ownership/outsiders-cannot-delete': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Another project cannot delete a group: it is refused, and the group stays.',
    statements: [
      'huawei-definitions-groups/delete-v1/project-id-required',
      'hwcn-delete-group-v1/table-1/project-id-mandatory',
      'hwcn-delete-group-v1/table-1/project-id-meaning',
      'otc26-delete-group-v1/table-1/project-id-mandatory',
      'otc26-delete-group-v1/table-1/project-id-meaning',
    ],
    operations: ['deleteEcsGroup'],
  },
  'ecs-groups/ownership/outsiders-cannot-add': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Another project cannot add a server to a group: it is refused, and the group stays as it was.',
    statements: [
      'huawei-definitions-groups/add-member/project-id-required',
      'huawei-definitions-groups/remove-member/project-id-required',
      'hwcn-add-member-v1/table-1/project-id-mandatory',
      'hwcn-add-member-v1/table-1/project-id-meaning',
      'hwcn-remove-member-v1/table-1/project-id-mandatory',
      'hwcn-remove-member-v1/table-1/project-id-meaning',
      'otc26-add-member-v1/table-1/project-id-mandatory',
      'otc26-add-member-v1/table-1/project-id-meaning',
      'otc26-remove-member-v1/table-1/project-id-mandatory',
      'otc26-remove-member-v1/table-1/project-id-meaning',
    ],
    operations: ['addEcsGroupMember'],
  },
  'ecs-groups/ownership/refuses-foreign-servers': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: "Another project's server cannot be added to a group: that is refused, and neither changes.",
    statements: [
      'huawei-definitions-groups/add-member/project-id-required', 'hwcn-add-member-v1/table-1/project-id-meaning',
      'hwcn-add-member-v1/table-3/instance-uuid-meaning', 'otc26-add-member-v1/table-1/project-id-meaning',
      'otc26-add-member-v1/table-3/instance-uuid-meaning',
    ],
    operations: ['addEcsGroupMember', 'showEcsGroup', 'showServer'],
  },
})
