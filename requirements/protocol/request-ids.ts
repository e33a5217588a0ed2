import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const requestIds = defineRequirements({
  'protocol/request-ids/global-id-stays-apart': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: "From 2.46 on a request may carry a global request id of the caller's: it is served alike, and the id is not returned.",
    statements: [
      'nova-faults/request-id/global-chosen',
      'nova-faults/request-id/global-format',
      'nova-faults/request-id/request-header',
      'nova-faults/request-id/request-format',
      'nova-faults/request-id/request-example',
      'nova-faults/request-id/global-not-returned',
      'nova-urls/request-ids/global-in-request',
      'nova-urls/request-ids/request-string',
      'nova-urls/request-ids/request-since',
      'nova-urls/request-ids/request-format',
    ],
    operations: 'every',
  },
  'protocol/request-ids/malformed-global-id-ignored': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A global request id of another form than documented is ignored: the request is served as without it.',
    statements: ['nova-faults/request-id/request-malformed-ignored', 'nova-urls/request-ids/request-malformed-ignored'],
    operations,
  },
  'protocol/request-ids/openstack-id-before-2-46': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'The request id is there under its OpenStack-wide name before 2.46 too, since it is set before microversions are looked at.',
    statements: ['nova-microversions/history-2-46/signal-only'],
    operations,
  },
})
