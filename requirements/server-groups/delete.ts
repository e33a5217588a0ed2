import { defineRequirements } from '../requirement.ts'

const operations = ['deleteServerGroup', 'showServerGroup'] as const

export const deletion = defineRequirements({
  'server-groups/delete/removes-group': {
    level: { openstack: 'must' },
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
    ],
    operations,
  },
  'server-groups/delete/is-final': {
    level: { openstack: 'must' },
    text: 'Deleting a group again is answered with 404.',
    statements: ['nova-server-groups/delete/status-not-found', 'nova-server-groups/controller/delete-unknown-not-found'],
    operations,
  },
  'server-groups/delete/spares-others': {
    level: { openstack: 'must' },
    text: 'Deleting one group leaves every other as it was.',
    statements: ['nova-server-groups/delete/deletes-group'],
    operations,
  },
})
