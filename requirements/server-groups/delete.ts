import { defineRequirements } from '../requirement.ts'

const operations = ['deleteServerGroup', 'showServerGroup'] as const

export const deletion = defineRequirements({
  'server-groups/delete/removes-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A deleted group is not found any more.',
    statements: [
      'nova-faults/intro/success-class',
      'nova-server-groups/show/status-not-found',
      'nova-server-groups/delete/deletes-group',
      'nova-server-groups/delete/server-group-id-uuid',
      'nova-server-groups/controller/show-unknown-not-found',
      'otc-permissions-groups/delete-native/path-v2',
      'otc-permissions-groups/delete-native/path-v2-1',
      'swiss-permissions-groups/delete/path-v2-1',
      'otc26-delete-group-native/function/deletes-group',
      'hwcn-delete-group-native/function/deletes-group',
    ],
    operations,
  },
  'server-groups/delete/is-final': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Deleting a group again is answered with 404.',
    statements: ['nova-server-groups/delete/status-not-found', 'nova-server-groups/controller/delete-unknown-not-found'],
    operations,
  },
  'server-groups/delete/spares-others': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Deleting one group leaves every other as it was.',
    statements: [
      'nova-server-groups/delete/deletes-group', 'huawei-definitions-groups/delete-native/path',
      'huawei-definitions-groups/delete-native/project-id-required', 'huawei-definitions-groups/delete-native/server-group-id-required',
      'otc26-delete-group-native/uri/path-v2-1', 'otc26-delete-group-native/uri/path-v2',
      'otc26-delete-group-native/table-1/project-id-mandatory', 'otc26-delete-group-native/table-1/server-group-id-mandatory',
      'otc26-delete-group-native/example-request/path-v2', 'otc26-delete-group-native/example-request/path-v2-1',
      'hwcn-delete-group-native/uri/path-v2-1', 'hwcn-delete-group-native/table-1/project-id-mandatory',
      'hwcn-delete-group-native/table-1/server-group-id-mandatory', 'hwcn-delete-group-native/example-request/path-v2-1',
      'otc26-permissions-groups/delete-native/path-v2', 'otc26-permissions-groups/delete-native/path-v2-1',
      'hwcn-permissions-groups/delete-native/path-v2-1', 'otc26-delete-group-native/function/deletes-group',
      'hwcn-delete-group-native/function/deletes-group', 'otc26-guide-groups/create/independent', 'hwcn-guide-groups/create/independent',
    ],
    operations,
  },
})
