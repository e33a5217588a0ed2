import { defineRequirements } from '../requirement.ts'

const operations = ['deleteServerGroup', 'showServerGroup'] as const

export const deletion = defineRequirements({
  'server-groups/delete/removes-group': {
    level: { openstack: 'must' },
    text: 'A deleted group is not found any more.',
    statements: ['nova-server-groups/delete/deletes-group', 'nova-server-groups/show/status-not-found'],
    operations,
  },
  'server-groups/delete/is-final': {
    level: { openstack: 'must' },
    text: 'Deleting a group again is answered with 404.',
    statements: ['nova-server-groups/delete/status-not-found'],
    operations,
  },
  'server-groups/delete/spares-others': {
    level: { openstack: 'must' },
    text: 'Deleting one group leaves every other as it was.',
    statements: ['nova-server-groups/delete/deletes-group'],
    operations,
  },
})
