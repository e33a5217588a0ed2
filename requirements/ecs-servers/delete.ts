import { defineRequirements } from '../requirement.ts'

export const ecsServerDeletion = defineRequirements({
  'ecs-servers/delete/answers-job': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A delete is answered with the id of a job.',
    statements: [
      'huawei-definitions-ecs/delete/body-required', 'huawei-definitions-ecs/delete/example-response',
      'huawei-definitions-ecs/delete/job-id-meaning', 'huawei-definitions-ecs/delete/job-id-required', 'huawei-definitions-ecs/delete/path',
      'huawei-definitions-ecs/delete/status-ok', 'hwcn-delete-ecs-v1/example-response/body', 'hwcn-delete-ecs-v1/function/asynchronous',
      'hwcn-delete-ecs-v1/function/job-id', 'hwcn-delete-ecs-v1/function/not-complete', 'hwcn-delete-ecs-v1/uri/path',
      'otc26-delete-ecs-v1/example-response/body', 'otc26-delete-ecs-v1/function/asynchronous', 'otc26-delete-ecs-v1/function/job-id',
      'otc26-delete-ecs-v1/function/not-complete', 'otc26-delete-ecs-v1/table-4/job-id-for-queries',
      'otc26-delete-ecs-v1/table-4/job-id-meaning', 'otc26-delete-ecs-v1/table-4/job-id-string', 'otc26-delete-ecs-v1/uri/path',
    ],
    operations: ['deleteEcs', 'showEcsJob'],
  },
  'ecs-servers/delete/removes-all': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Once the job of a delete has succeeded, none of the servers that it names is shown any more.',
    statements: [
      'huawei-definitions-ecs/delete/servers-array', 'hwcn-delete-ecs-v1/example-request/body', 'hwcn-delete-ecs-v1/example-request/path',
      'hwcn-delete-ecs-v1/function/deletes-ecss', 'hwcn-delete-ecs-v1/function/one-or-several', 'hwcn-delete-ecs-v1/function/see-job',
      'hwcn-delete-ecs-v1/function/success', 'hwcn-delete-ecs-v1/table-2/delete-publicip-boolean',
      'hwcn-delete-ecs-v1/table-2/delete-publicip-optional', 'hwcn-delete-ecs-v1/table-2/delete-publicip-values',
      'hwcn-delete-ecs-v1/table-2/delete-volume-boolean', 'hwcn-delete-ecs-v1/table-2/delete-volume-optional',
      'hwcn-delete-ecs-v1/table-2/servers-array', 'hwcn-delete-ecs-v1/table-2/servers-meaning', 'hwcn-delete-ecs-v1/table-3/id-mandatory',
      'hwcn-delete-ecs-v1/table-3/id-meaning', 'hwcn-delete-ecs-v1/table-3/id-string', 'hwcn-error-codes/table/ecs-0114',
      'otc26-delete-ecs-v1/example-request/body-1', 'otc26-delete-ecs-v1/example-request/body-2',
      'otc26-delete-ecs-v1/example-request/path-1', 'otc26-delete-ecs-v1/example-request/path-2',
      'otc26-delete-ecs-v1/function/deletes-ecss', 'otc26-delete-ecs-v1/function/one-or-many', 'otc26-delete-ecs-v1/function/see-job',
      'otc26-delete-ecs-v1/function/success', 'otc26-delete-ecs-v1/table-2/delete-publicip-boolean',
      'otc26-delete-ecs-v1/table-2/delete-publicip-optional', 'otc26-delete-ecs-v1/table-2/delete-volume-boolean',
      'otc26-delete-ecs-v1/table-2/delete-volume-optional', 'otc26-delete-ecs-v1/table-2/servers-array',
      'otc26-delete-ecs-v1/table-2/servers-meaning', 'otc26-delete-ecs-v1/table-3/id-mandatory', 'otc26-delete-ecs-v1/table-3/id-meaning',
      'otc26-delete-ecs-v1/table-3/id-string', 'otc26-error-codes/table/ecs-0114',
    ],
    operations: ['deleteEcs', 'showEcsJob', 'showEcs', 'showServer'],
  },
  'ecs-servers/delete/spares-others': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A delete leaves servers that it does not name.',
    statements: [
      'hwcn-delete-ecs-v1/function/deletes-ecss', 'hwcn-delete-ecs-v1/table-2/servers-meaning', 'hwcn-delete-ecs-v1/table-3/id-meaning',
      'otc26-delete-ecs-v1/function/deletes-ecss', 'otc26-delete-ecs-v1/table-2/servers-meaning', 'otc26-delete-ecs-v1/table-3/id-meaning',
    ],
    operations: ['deleteEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/delete/leaves-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A server that was deleted is no member of its group any more; the group stays.',
    statements: [
      'huawei-definitions-groups/show-v1/response-members', 'hwcn-delete-ecs-v1/function/deletes-ecss',
      'hwcn-show-group-v1/table-3/members-meaning', 'otc26-delete-ecs-v1/function/deletes-ecss',
      'otc26-show-group-v1/table-3/members-meaning',
    ],
    operations: ['deleteEcs', 'showEcsJob', 'showEcsGroup'],
  },
  'ecs-servers/delete/mandatory-fields': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A delete without servers, or without the id of a server, is refused and deletes nothing.',
    statements: [
      'huawei-definitions-ecs/delete/id-required', 'huawei-definitions-ecs/delete/servers-required',
      'hwcn-delete-ecs-v1/example-response/error', 'hwcn-delete-ecs-v1/table-2/servers-mandatory',
      'hwcn-delete-ecs-v1/table-3/id-mandatory', 'otc26-delete-ecs-v1/example-response/error',
      'otc26-delete-ecs-v1/table-2/servers-mandatory', 'otc26-delete-ecs-v1/table-3/id-mandatory',
    ],
    operations: ['deleteEcs'],
  },
  'ecs-servers/delete/refuses-empty': {
    level: { huaweicloud: 'must', opentelekomcloud: 'should' },
    text: 'A delete that names no server is refused.',
    statements: [
      'huawei-definitions-ecs/delete/servers-bounds', 'hwcn-delete-ecs-v1/table-2/servers-mandatory',
      'otc26-delete-ecs-v1/table-2/servers-mandatory',
    ],
    operations: ['deleteEcs'],
  },
  'ecs-servers/delete/refuses-too-many': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A delete of more than 1,000 servers is refused and deletes nothing.',
    statements: [
      'huawei-definitions-ecs/delete/servers-bounds', 'hwcn-delete-ecs-v1/function/at-most-thousand', 'hwcn-error-codes/table/ecs-0118',
      'otc26-delete-ecs-v1/function/thousand', 'otc26-delete-ecs-v1/table-2/servers-at-most-thousand', 'otc26-error-codes/table/ecs-0118',
    ],
    operations: ['deleteEcs', 'showEcs'],
  },
  'ecs-servers/delete/unknown-servers': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A delete of a server there is not is refused, or its job does not succeed.',
    statements: [
      'hwcn-delete-ecs-v1/function/success', 'hwcn-error-codes/table/ecs-0114', 'otc26-delete-ecs-v1/function/success',
      'otc26-error-codes/table/ecs-0114', 'otc26-error-codes/table/ecs-0614',
    ],
    operations: ['deleteEcs', 'showEcsJob'],
  },
})
