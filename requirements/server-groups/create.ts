import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup'] as const

export const create = defineRequirements({
  'server-groups/create/echoes-name': {
    level: { openstack: 'must' },
    text: 'The answer to a create carries the name that was asked for.',
    statements: ['nova-server-groups/create/response-name'],
    operations,
  },
  'server-groups/create/echoes-policy': {
    level: { openstack: 'must' },
    text: 'The answer to a create carries the one policy that was asked for, for each policy valid at that microversion.',
    statements: ['nova-server-groups/create/response-policies', 'nova-server-groups/create/response-policy'],
    operations,
  },
  'server-groups/create/starts-without-members': {
    level: { openstack: 'must' },
    text: 'A new group has no members.',
    statements: ['nova-server-groups/create/response-members'],
    operations,
  },
  'server-groups/create/gives-uuid': {
    level: { openstack: 'must' },
    text: 'A new group gets a UUID as its id, and no two groups get the same.',
    statements: ['nova-server-groups/create/response-id'],
    operations,
  },
  'server-groups/create/is-shown-at-once': {
    level: { openstack: 'must' },
    text: 'A group can be shown as soon as its create was answered, and looks as the answer said.',
    statements: ['nova-server-groups/create/creates-group', 'nova-server-groups/show/shows-group'],
    operations: ['createServerGroup', 'showServerGroup'],
  },
  'server-groups/create/keeps-equal-names-apart': {
    level: { openstack: 'must' },
    text: 'Two groups of one name, where the target allows them, are two groups: deleting one leaves the other.',
    statements: ['nova-server-groups/parameters/id-uuid'],
    operations: ['createServerGroup', 'deleteServerGroup', 'showServerGroup'],
  },
  'server-groups/create/concurrent-creates-all-count': {
    level: { openstack: 'must' },
    text: 'Groups created at the same time are all created: each has an id of its own and all are listed.',
    statements: ['nova-server-groups/create/creates-group', 'nova-server-groups/list/response-server-groups-existing'],
    operations: ['createServerGroup', 'listServerGroups'],
  },
})
