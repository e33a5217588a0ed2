import { defineRequirements } from '../requirement.ts'

export const serverViews = defineRequirements({
  'servers/views/v2-looks-like-2-1': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server looks the same through the older API as at microversion 2.1, but for links.',
    statements: [
      'nova-microversions/intro/minimum-legacy-compatible', 'nova-microversions/history-2-1/same-as-v2',
      'otc26-show-ecs-native/uri/path-v2', 'otc26-show-ecs-native/uri/path-v2-1',
    ],
    operations: ['createServer', 'showServer'],
  },
  'servers/views/same-everywhere': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'must' },
    text:
      'A server is in the same state through both versions of the API, at every microversion, in its details and in the ' +
      'detailed list, also once it was stopped through one of them.',
    statements: [
      'nova-microversions/intro/minimum-legacy-compatible', 'nova-microversions/history-2-1/same-as-v2',
      'otc26-show-ecs-native/uri/path-v2', 'otc26-show-ecs-native/uri/path-v2-1', 'otc26-stop-ecs-native/uri/path-v2',
      'otc26-list-ecs-details-native/uri/path-v2', 'otc26-list-ecs-details-native/uri/path-v2-1',
    ],
    operations: ['createServer', 'stopServer', 'showServer', 'listServersDetail'],
  },
  'servers/views/flavor-details-from-2-47': {
    level: { huaweicloud: 'must', openstack: 'must', opentelekomcloud: 'must' },
    text: 'From microversion 2.47 on a server shows the details of its flavor, and before, the id and links.',
    statements: [
      'nova-server-history/version-2-47/flavor-details', 'nova-server-history/version-2-47/no-flavor-id', 'nova-servers/show/flavor',
      'nova-servers/show/flavor-id', 'nova-servers/show/flavor-vcpus', 'nova-servers/show/flavor-ram', 'nova-servers/show/flavor-disk',
      'nova-servers/show/flavor-original-name', 'otc26-show-ecs-native/table-4/flavor-id', 'hwcn-show-ecs-native/table-4/flavor-id',
      'otc26-show-ecs-native/table-4/flavor-links', 'hwcn-show-ecs-native/table-4/flavor-links',
      'otc26-show-ecs-native/table-4/flavor-vcpus', 'hwcn-show-ecs-native/table-4/flavor-vcpus',
      'otc26-show-ecs-native/table-4/flavor-ram', 'hwcn-show-ecs-native/table-4/flavor-ram', 'otc26-show-ecs-native/table-4/flavor-disk',
      'hwcn-show-ecs-native/table-4/flavor-disk', 'otc26-show-ecs-native/table-4/flavor-original-name',
      'hwcn-show-ecs-native/table-4/flavor-original-name',
    ],
    operations: ['createServer', 'showServer', 'showFlavor'],
  },
  'servers/views/groups-from-2-71': {
    level: { openstack: 'must' },
    text: 'From microversion 2.71 on a server names the group that it is in, and before, none.',
    statements: ['nova-server-history/version-2-71/server-groups', 'nova-servers/show/server-groups'],
    operations: ['createServer', 'showServer'],
  },
  'servers/views/no-groups': {
    level: { openstack: 'must' },
    text: 'From microversion 2.71 on a server that is in no group has an empty list of groups.',
    statements: ['nova-server-history/version-2-71/server-groups', 'nova-servers/show/server-groups'],
    operations: ['createServer', 'showServer'],
  },
  'servers/views/host-status-for-administrators': {
    level: { openstack: 'must' },
    text: 'From microversion 2.16 on administrators are told the status of the host of a server, and others are not.',
    statements: ['nova-server-history/version-2-16/host-status', 'nova-server-history/version-2-16/host-status-admin', 'nova-servers/show/host-status'],
    operations: ['createServer', 'showServer'],
  },
  'servers/views/no-fault-without-error': {
    level: { openstack: 'must' },
    text: 'A server that is not in ERROR shows no fault.',
    statements: ['nova-faults/server-actions/example-no-fault'],
    operations: ['createServer', 'showServer'],
  },
  'servers/views/hostname-by-version': {
    level: { huaweicloud: 'should' },
    text: 'A server tells its host name by v2.1 at microversion 2.26, and not by v2.',
    statements: ['hwcn-version-advice/sample-request/v2', 'hwcn-version-advice/sample-request/v2-1'],
    operations: ['createServer', 'showServer'],
  },
})
