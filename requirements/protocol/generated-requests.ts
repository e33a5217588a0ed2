import { defineRequirements } from '../requirement.ts'

export const generatedRequests = defineRequirements({
  'protocol/generated-requests/no-server-error': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Whatever is asked of an operation, be it valid, at a bound or broken in one way, the answer is not a server error.',
    statements: [
      'nova-server-groups/create/status-ok', 'nova-server-groups/create/status-bad-request', 'nova-server-groups/list/status-ok',
      'nova-faults/synchronous/error-status', 'otc26-returned-values/abnormal/status-400', 'otc26-returned-values/abnormal/status-500',
      'hwcn-returned-values/abnormal/status-400', 'hwcn-returned-values/abnormal/status-500',
    ],
    operations: 'every',
  },
  'protocol/generated-requests/no-internals': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'An error tells a person what is wrong, not what the inside of the service is like: no stack trace, database statement or path on a host.',
    statements: [
      'nova-faults/synchronous/message-readable', 'otc26-returned-values/abnormal/status-400', 'hwcn-returned-values/abnormal/status-400',
    ],
    operations: 'every',
  },
  'protocol/generated-requests/errors-with-message': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Whatever a request is refused for, the body is an error as the API family has them, with a message.',
    statements: [
      'nova-faults/synchronous/error-status', 'nova-faults/synchronous/error-body', 'nova-faults/synchronous/message-readable',
      'otc26-job-responses/abnormal/error-object', 'otc26-job-responses/table-1/message-string', 'hwcn-error-codes/table/ecs-0005',
      'otc26-returned-values/abnormal/status-400', 'hwcn-returned-values/abnormal/status-400',
    ],
    operations: 'every',
  },
  'protocol/generated-requests/errors-repeat-status': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Whatever a request is refused for, the code inside the fault is the status of the answer.',
    statements: ['nova-faults/synchronous/example', 'nova-faults/synchronous/code-in-body'],
    operations: 'every',
  },
})
