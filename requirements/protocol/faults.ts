import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'] as const

export const faults = defineRequirements({
  'protocol/faults/fault-with-message': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'The body of a refusal is a fault: one named element with a message a person can read.',
    statements: [
      'nova-faults/synchronous/error-status',
      'nova-faults/synchronous/error-body',
      'nova-faults/synchronous/message-readable',
      'otc26-returned-values/abnormal/status-400',
      'hwcn-returned-values/abnormal/status-400',
    ],
    operations,
  },
  'protocol/faults/repeats-status': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'The code inside a fault is the status of the answer.',
    statements: ['nova-faults/synchronous/example', 'nova-faults/synchronous/code-in-body'],
    operations,
  },
  'protocol/faults/documented-name': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A fault is called what the operation documents for its status: badRequest for 400, forbidden for 403, itemNotFound for 404.',
    statements: [
      'nova-faults/synchronous/error-status',
      'nova-faults/synchronous/example',
      'nova-faults/synchronous/root-element',
      'nova-server-groups/create/status-bad-request',
      'nova-server-groups/show/status-not-found',
      'nova-server-groups/delete/status-not-found',
      'nova-server-groups/controller/show-unknown-not-found',
      'nova-server-groups/controller/delete-unknown-not-found',
    ],
    operations,
  },
  'protocol/faults/documented-status': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'What a caller may have no right to is answered with a status documented for the operation.',
    statements: [
      'nova-server-groups/list/status-forbidden', 'nova-server-groups/create/status-forbidden', 'nova-server-groups/create/status-conflict',
      'nova-server-groups/show/status-forbidden', 'nova-server-groups/delete/status-forbidden', 'nova-limits/show/status-forbidden',
      'nova-quota-sets/show/status-forbidden', 'nova-quota-sets/defaults/status-forbidden', 'otc26-returned-values/abnormal/status-403',
      'hwcn-returned-values/abnormal/status-403', 'otc26-returned-values/abnormal/status-404', 'hwcn-returned-values/abnormal/status-404',
    ],
    operations: [...operations, 'showLimits', 'showQuotaSet', 'showQuotaDefaults'],
  },
  'protocol/faults/json-faults': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A fault names application/json as its media type.',
    statements: ['nova-formats/formats/json-only'],
    operations,
  },
})
