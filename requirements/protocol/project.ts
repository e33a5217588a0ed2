import { defineRequirements } from '../requirement.ts'

export const project = defineRequirements({
  'protocol/project/optional-in-url': {
    level: { openstack: 'must' },
    text: 'From microversion 2.18 on a group is reached by URLs with and without the project.',
    statements: ['nova-microversions/history-2-18/project-id-optional'],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
  'protocol/project/refuses-foreign-project': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A URL that names another project than the token is refused, and neither shows nor changes anything of either.',
    statements: [
      'otc-create-group-native/table-1/project-id-meaning', 'otc26-create-group-native/table-1/project-id-meaning',
      'otc26-list-groups-native/table-1/project-id-meaning', 'otc26-show-group-native/table-1/project-id-meaning',
      'otc26-delete-group-native/table-1/project-id-meaning', 'hwcn-create-group-native/table-1/project-id-meaning',
      'hwcn-list-groups-native/table-1/project-id-meaning', 'hwcn-show-group-native/table-1/project-id-meaning',
      'hwcn-delete-group-native/table-1/project-id-meaning', 'otc26-error-codes/table/ecs-0023', 'otc26-error-codes/table/common-0018',
      'hwcn-error-codes/table/ecs-0023', 'hwcn-error-codes/table/common-0018',
    ],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
})
