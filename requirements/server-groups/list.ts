import { defineRequirements } from '../requirement.ts'

const operations = ['listServerGroups', 'createServerGroup'] as const

export const list = defineRequirements({
  'server-groups/list/lists-created-once': {
    level: { openstack: 'must' },
    text: 'A created group is in the list, once.',
    statements: [
      'nova-server-groups/list/project-groups',
      'nova-server-groups/list/all-projects-optional',
      'nova-server-groups/list/limit-optional',
      'nova-server-groups/list/offset-optional',
      'nova-server-groups/list/response-server-groups',
      'nova-server-groups/list/response-server-groups-existing',
      'nova-server-groups/controller/own-project-list',
      'otc-permissions-groups/list-native/path-v2',
      'otc-permissions-groups/list-native/path-v2-1',
      'swiss-permissions-groups/list/path-v2-1',
    ],
    operations,
  },
  'server-groups/list/entry-equals-show': {
    level: { openstack: 'must' },
    text: 'The entry of a group in the list says the same as its details.',
    statements: [
      'nova-server-groups/list/response-id', 'nova-server-groups/list/response-name', 'nova-server-groups/list/response-policies',
      'nova-server-groups/list/response-members', 'nova-server-groups/list/response-metadata',
      'nova-server-groups/list/response-project-id', 'nova-server-groups/list/response-user-id', 'nova-server-groups/list/response-policy',
      'nova-server-groups/list/response-rules', 'nova-server-groups/show/response-id', 'nova-server-groups/show/response-name',
      'nova-server-groups/show/response-policies', 'nova-server-groups/show/response-members', 'nova-server-groups/show/response-metadata',
      'nova-server-groups/show/response-project-id', 'nova-server-groups/show/response-user-id', 'nova-server-groups/show/response-policy',
      'nova-server-groups/show/response-rules',
    ],
    operations: ['listServerGroups', 'showServerGroup'],
  },
  'server-groups/list/omits-deleted': {
    level: { openstack: 'must' },
    text: 'A deleted group is no longer in the list.',
    statements: ['nova-server-groups/list/response-server-groups-existing'],
    operations: ['listServerGroups', 'deleteServerGroup'],
  },
  'server-groups/list/refuses-unknown-query': {
    level: { openstack: 'must' },
    text: 'From 2.75 on a query parameter that is not documented is answered with 400.',
    statements: ['nova-microversions/history-2-75/unknown-query', 'nova-server-groups/schema/list-query-closed'],
    operations,
  },
  'server-groups/list/tolerates-unknown-query': {
    level: { openstack: 'should' },
    text: 'Before 2.75 a query parameter that is not documented is ignored.',
    statements: ['nova-server-groups/schema/list-query-open'],
    operations,
  },
})
