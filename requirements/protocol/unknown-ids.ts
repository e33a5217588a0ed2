import { defineRequirements } from '../requirement.ts'

export const unknownIds = defineRequirements({
  'protocol/unknown-ids/answered-with-404': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'An id that was never given to a group is answered with 404 by every operation on one group.',
    statements: [
      'nova-server-groups/show/status-not-found',
      'nova-server-groups/delete/status-not-found',
      'nova-server-groups/controller/show-unknown-not-found',
      'nova-server-groups/controller/delete-unknown-not-found',
      'otc26-returned-values/abnormal/status-404',
      'hwcn-returned-values/abnormal/status-404',
      'otc26-show-group-native/table-1/server-group-id-meaning',
      'otc26-delete-group-native/table-1/server-group-id-meaning',
      'hwcn-show-group-native/table-1/server-group-id-meaning',
      'hwcn-delete-group-native/table-1/server-group-id-meaning',
    ],
    operations: 'every',
  },
  'protocol/unknown-ids/malformed-ids-find-nothing': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A string that is no UUID finds no group: it is refused, and never answered with a server error.',
    statements: [
      'nova-server-groups/show/server-group-id-uuid',
      'nova-server-groups/delete/server-group-id-uuid',
      'otc26-show-group-native/table-1/server-group-id-meaning',
      'otc26-delete-group-native/table-1/server-group-id-meaning',
      'hwcn-show-group-native/table-1/server-group-id-meaning',
      'hwcn-delete-group-native/table-1/server-group-id-meaning',
    ],
    operations: 'every',
  },
})
