import { defineRequirements } from '../requirement.ts'

/** Every form of what servers are shown as, judged on one server: a server for each would be dear. */
export const serverDescriptions = defineRequirements({
  'servers/descriptions/matches-every-schema': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'At every microversion a server, shown or listed, has every documented field, with a value of its documented type and range.',
    statements: [
      'nova-servers/show/shows', 'nova-servers/detail/details', 'nova-servers/list/lists', 'nova-servers/show/status',
      'nova-servers/show/flavor', 'nova-servers/show/image', 'nova-servers/show/addresses', 'nova-servers/show/host-id',
      'otc26-show-ecs-native/table-2/server', 'otc26-show-ecs-native/table-3/name', 'otc26-show-ecs-native/table-3/status-string',
      'otc26-show-ecs-native/table-3/updated', 'otc26-show-ecs-native/table-3/metadata', 'otc26-show-ecs-native/table-3/tenant-id',
      'hwcn-show-ecs-native/table-4/flavor-id', 'hwcn-show-ecs-native/table-4/flavor-vcpus',
    ],
    operations: ['createServer', 'showServer', 'listServers', 'listServersDetail'],
  },
  'servers/descriptions/no-undocumented-fields': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'At every microversion a server, shown or listed, has no field that its documents do not name at that microversion.',
    statements: [
      'nova-server-history/version-2-47/flavor-details', 'nova-server-history/version-2-47/no-flavor-id', 'nova-servers/show/locked',
      'nova-servers/show/shows', 'otc26-show-ecs-native/table-3/locked-from-2-9', 'hwcn-show-ecs-native/table-3/locked-from-2-9',
    ],
    operations: ['createServer', 'showServer', 'listServers', 'listServersDetail'],
  },
})
