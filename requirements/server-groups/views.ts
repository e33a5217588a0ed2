import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'] as const

export const views = defineRequirements({
  'server-groups/views/one-store': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A group created through one version of the API is shown, listed and deleted through the other.',
    statements: [
      'nova-microversions/intro/minimum-legacy-compatible', 'nova-microversions/history-2-1/same-as-v2',
      'otc-create-group-native/uri/path-v2', 'otc-create-group-native/uri/path-v2-1', 'otc-permissions-groups/create-native/path-v2',
      'otc-permissions-groups/create-native/path-v2-1', 'otc-permissions-groups/list-native/path-v2',
      'otc-permissions-groups/list-native/path-v2-1', 'otc-permissions-groups/show-native/path-v2',
      'otc-permissions-groups/show-native/path-v2-1', 'otc-permissions-groups/delete-native/path-v2',
      'otc-permissions-groups/delete-native/path-v2-1', 'otc26-create-group-native/uri/path-v2',
      'otc26-create-group-native/example-request/path-v2', 'otc26-list-groups-native/uri/path-v2',
      'otc26-list-groups-native/example-request/path-v2', 'otc26-show-group-native/uri/path-v2',
      'otc26-show-group-native/example-request/path-v2', 'otc26-delete-group-native/uri/path-v2',
      'otc26-delete-group-native/example-request/path-v2', 'otc26-permissions-groups/create-native/path-v2',
      'otc26-permissions-groups/list-native/path-v2', 'otc26-permissions-groups/show-native/path-v2',
      'otc26-permissions-groups/delete-native/path-v2', 'hwcn-version-advice/versions/v2-and-v2-1',
      'hwcn-version-advice/versions/v2-1-does-all', 'hwcn-version-advice/versions/swap',
    ],
    operations,
  },
  'server-groups/views/v2-looks-like-2-1': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A group looks the same through the older API and through microversion 2.1.',
    statements: ['nova-microversions/intro/minimum-legacy-compatible', 'nova-microversions/history-2-1/same-as-v2'],
    operations,
  },
  'server-groups/views/microversions-agree': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A group has the same id, name, policy and members at every microversion.',
    statements: [
      'nova-microversions/intro/v2-1-supports',
      'nova-server-groups/parameters/id-uuid',
      'nova-server-groups/parameters/name-meaning',
      'nova-server-groups/parameters/policies-one-name',
      'nova-server-groups/parameters/members-meaning',
      'nova-server-groups/parameters/policy-meaning',
    ],
    operations,
  },
})
