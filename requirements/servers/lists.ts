import { defineRequirements } from '../requirement.ts'

export const serverLists = defineRequirements({
  'servers/lists/detail-list-agrees': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'What the detailed list tells of a server is what its details tell.',
    statements: [
      'nova-servers/detail/details', 'nova-servers/detail/response-servers', 'nova-servers/detail/extended-status',
      'nova-servers/show/shows', 'otc26-list-ecs-details-native/function/lists-details',
      'hwcn-list-ecs-details-native/function/lists-details', 'otc26-show-ecs-native/function/shows-ecs',
      'hwcn-show-ecs-native/function/shows-ecs',
    ],
    operations: ['listServersDetail', 'showServer'],
  },
  'servers/lists/list-agrees': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'The list gives a server under its id, with its name.',
    statements: [
      'nova-servers/list/lists', 'nova-servers/list/response-servers', 'nova-servers/show/name',
      'otc26-list-ecss-native/function/lists-ecss', 'hwcn-list-ecss-native/function/lists-ecss', 'otc26-list-ecss-native/table-4/id',
      'hwcn-list-ecss-native/table-4/id', 'otc26-list-ecss-native/table-4/name', 'hwcn-list-ecss-native/table-4/name',
    ],
    operations: ['listServers', 'showServer'],
  },
  'servers/lists/deleted-not-listed': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'A server that was deleted is in neither list any more.',
    statements: [
      'nova-servers/delete/deletes', 'nova-servers/delete/not-listed', 'otc26-delete-ecs-native/function/deletes-ecs',
      'hwcn-delete-ecs-native/function/deletes-ecs',
    ],
    operations: ['deleteServer', 'listServers', 'listServersDetail'],
  },
  'servers/lists/filters-by-status': {
    level: { openstack: 'must' },
    text: 'A list that is filtered by a status has the servers in that status, and no others.',
    statements: ['nova-server-concepts/status/status-filter'],
    operations: ['listServers', 'listServersDetail'],
  },
  'servers/lists/unknown-query-from-2-75': {
    level: { openstack: 'must' },
    text: 'From microversion 2.75 on both lists of servers refuse a query parameter that is not documented, and before, they ignore it.',
    statements: ['nova-server-history/version-2-75/unknown-parameters'],
    operations: ['listServers', 'listServersDetail'],
  },
})
