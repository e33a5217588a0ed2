import { defineRequirements } from '../requirement.ts'

export const project = defineRequirements({
  'protocol/project/optional-in-url': {
    level: { openstack: 'must' },
    text: 'From microversion 2.18 on a group is reached by URLs with and without the project.',
    statements: ['nova-microversions/history-2-18/project-id-optional'],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
  'protocol/project/refuses-foreign-project': {
    level: { openstack: 'should' },
    text: 'A URL that names another project than the token is refused, and shows nothing of either.',
    statements: ['otc-create-group-native/table-1/project-id-meaning'],
    operations: ['listServerGroups', 'showServerGroup'],
  },
})
