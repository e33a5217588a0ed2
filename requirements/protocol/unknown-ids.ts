import { defineRequirements } from '../requirement.ts'

export const unknownIds = defineRequirements({
  'protocol/unknown-ids/answered-with-404': {
    level: { openstack: 'must' },
    text: 'An id that was never given to a group is answered with 404 by every operation on one group.',
    statements: [
      'nova-server-groups/show/status-not-found',
      'nova-server-groups/delete/status-not-found',
      'nova-server-groups/controller/show-unknown-not-found',
      'nova-server-groups/controller/delete-unknown-not-found',
    ],
    operations: 'every',
  },
  'protocol/unknown-ids/malformed-ids-find-nothing': {
    level: { openstack: 'must' },
    text: 'A string that is no UUID finds no group: it is refused, and never answered with a server error.',
    statements: ['nova-server-groups/show/server-group-id-uuid', 'nova-server-groups/delete/server-group-id-uuid'],
    operations: 'every',
  },
})
