import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup'] as const

export const create = defineRequirements({
  'server-groups/create/echoes-name': {
    level: { openstack: 'must' },
    text: 'The answer to a create carries the name that was asked for.',
    statements: [
      'nova-server-groups/create/name-meaning',
      'nova-server-groups/create/response-name',
      'nova-server-groups/parameters/name-meaning',
      'otc-create-group-native/table-3/name-meaning',
      'otc-create-group-native/table-5/name-meaning',
    ],
    operations,
  },
  'server-groups/create/echoes-policy': {
    level: { openstack: 'must' },
    text: 'The answer to a create carries the one policy that was asked for, for each policy valid at that microversion.',
    statements: [
      'nova-microversions/history-2-15/soft-affinity', 'nova-microversions/history-2-15/soft-anti-affinity',
      'nova-microversions/history-2-64/request-policy', 'nova-server-groups/create/policies-anti-affinity',
      'nova-server-groups/create/policies-affinity', 'nova-server-groups/create/policies-soft-anti-affinity',
      'nova-server-groups/create/policies-soft-anti-affinity-since', 'nova-server-groups/create/policies-soft-affinity',
      'nova-server-groups/create/policies-soft-affinity-since', 'nova-server-groups/create/policy-meaning',
      'nova-server-groups/create/policy-anti-affinity', 'nova-server-groups/create/policy-affinity',
      'nova-server-groups/create/policy-soft-anti-affinity', 'nova-server-groups/create/policy-soft-affinity',
      'nova-server-groups/create/response-policies', 'nova-server-groups/create/response-policy',
      'nova-server-groups/parameters/policies-one-name', 'nova-server-groups/parameters/policy-meaning',
      'nova-server-groups/schema/policies-soft-values', 'nova-server-groups/schema/policy-values',
      'nova-server-groups/schema/response-policies-count', 'nova-server-groups/schema/response-policies-values',
      'nova-server-groups/schema/response-policy-values', 'nova-server-groups-guide/policies/policy-and-rules',
      'nova-server-groups-guide/policies/four', 'nova-server-groups-guide/policies/soft-affinity-since',
      'nova-server-groups-guide/policies/soft-anti-affinity-since', 'otc-create-group-native/table-3/policies-meaning',
      'otc-create-group-native/table-3/policies-anti-affinity', 'otc-create-group-native/table-3/policies-affinity',
      'otc-create-group-native/table-3/policies-soft-anti-affinity', 'otc-create-group-native/table-3/policies-soft-affinity',
      'otc-create-group-native/table-5/policies-meaning', 'otc-create-group-native/table-5/policies-anti-affinity',
      'otc-create-group-native/table-5/policies-affinity', 'otc-create-group-native/table-5/policies-soft-anti-affinity',
      'otc-create-group-native/table-5/policies-soft-affinity', 'otc-create-group-native/example-request/body',
    ],
    operations,
  },
  'server-groups/create/starts-without-members': {
    level: { openstack: 'must' },
    text: 'A new group has no members.',
    statements: [
      'nova-server-groups/create/response-members',
      'nova-server-groups/parameters/members-meaning',
      'otc-create-group-native/table-5/members-meaning',
    ],
    operations,
  },
  'server-groups/create/gives-uuid': {
    level: { openstack: 'must' },
    text: 'A new group gets a UUID as its id, and no two groups get the same.',
    statements: [
      'nova-server-groups/create/response-id',
      'nova-server-groups/parameters/id-uuid',
      'nova-server-groups/schema/response-id-uuid',
      'otc-create-group-native/table-5/id-string',
      'otc-create-group-native/table-5/id-uuid',
    ],
    operations,
  },
  'server-groups/create/is-shown-at-once': {
    level: { openstack: 'must' },
    text: 'A group can be shown as soon as its create was answered, and looks as the answer said.',
    statements: [
      'nova-faults/intro/success-class', 'nova-server-groups/create/creates-group', 'nova-server-groups/show/shows-group',
      'nova-server-groups/show/server-group-id-uuid', 'nova-server-groups/show/response-server-group',
      'nova-server-groups-guide/usage/end-users', 'otc-create-group-native/function/creates-group',
      'otc-create-group-native/table-2/server-group-meaning', 'otc-create-group-native/table-4/server-group-meaning',
      'otc-permissions-groups/create-native/path-v2', 'otc-permissions-groups/create-native/path-v2-1',
      'otc-permissions-groups/show-native/path-v2', 'otc-permissions-groups/show-native/path-v2-1',
      'swiss-permissions-groups/create/path-v2-1', 'swiss-permissions-groups/show/path-v2-1',
    ],
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
    statements: ['nova-server-groups/list/response-server-groups-existing', 'nova-server-groups/create/creates-group'],
    operations: ['createServerGroup', 'listServerGroups'],
  },
})
