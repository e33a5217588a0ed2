import { defineRequirements } from '../requirement.ts'

export const ecsDeletion = defineRequirements({
  'ecs-groups/delete/answers-204': {
    level: { huaweicloud: 'must', opentelekomcloud: 'should' },
    text: 'A delete is answered with 204.',
    statements: [
      'huawei-definitions-groups/delete-v1/path',
      'huawei-definitions-groups/delete-v1/status',
      'hwcn-delete-group-v1/uri/path',
      'hwcn-permissions-groups/delete-v1/path-v1',
      'otc-permissions-groups/delete-v1/path-v1',
      'otc26-delete-group-v1/uri/path',
      'otc26-permissions-groups/delete-v1/path-v1',
    ],
    operations: ['deleteEcsGroup'],
  },
  'ecs-groups/delete/answers-without-body': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The answer to a delete has no body.',
    statements: [
      'huawei-definitions-groups/delete-v1/status',
      'hwcn-delete-group-v1/response/none',
      'hwcn-delete-group-v1/example-request/path',
      'hwcn-delete-group-v1/example-response/none',
      'otc26-delete-group-v1/response/none',
      'otc26-delete-group-v1/example-request/path',
      'otc26-delete-group-v1/example-response/none',
    ],
    operations: ['deleteEcsGroup'],
  },
  'ecs-groups/delete/removes-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A deleted group is not shown any more.',
    statements: [
      'huawei-definitions-groups/delete-v1/path', 'huawei-definitions-groups/delete-v1/server-group-id-required',
      'hwcn-delete-group-v1/function/deletes-group', 'hwcn-delete-group-v1/table-1/server-group-id-mandatory',
      'hwcn-delete-group-v1/table-1/server-group-id-meaning', 'hwcn-permissions-groups/delete-v1/path-v1',
      'otc-permissions-groups/delete-v1/path-v1', 'otc26-delete-group-v1/function/deletes-group',
      'otc26-delete-group-v1/table-1/server-group-id-mandatory', 'otc26-delete-group-v1/table-1/server-group-id-meaning',
      'otc26-permissions-groups/delete-v1/path-v1',
    ],
    operations: ['deleteEcsGroup', 'showEcsGroup'],
  },
  'ecs-groups/delete/spares-others': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Deleting one group leaves every other as it was.',
    statements: [
      'hwcn-delete-group-v1/function/deletes-group',
      'hwcn-delete-group-v1/table-1/server-group-id-mandatory',
      'hwcn-delete-group-v1/table-1/server-group-id-meaning',
      'hwcn-guide-groups/create/independent',
      'otc26-delete-group-v1/function/deletes-group',
      'otc26-delete-group-v1/table-1/server-group-id-mandatory',
      'otc26-delete-group-v1/table-1/server-group-id-meaning',
      'otc26-guide-groups/create/independent',
    ],
    operations: ['deleteEcsGroup', 'showEcsGroup'],
  },
  'ecs-groups/delete/allowed-with-members': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A group that has members can be deleted.',
    statements: [
      'hwcn-delete-group-v1/function/deletes-group',
      'hwcn-guide-groups/scenarios/operations',
      'hwcn-guide-groups/delete/policy-ends',
      'otc26-delete-group-v1/function/deletes-group',
      'otc26-guide-groups/scenarios/operations',
      'otc26-guide-groups/delete/policy-ends',
    ],
    operations: ['deleteEcsGroup', 'addEcsGroupMember'],
  },
  'ecs-groups/delete/leaves-servers': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Deleting a group leaves the servers that were in it.',
    statements: [
      'hwcn-delete-group-v1/function/deletes-group',
      'hwcn-guide-groups/delete/policy-ends',
      'otc26-delete-group-v1/function/deletes-group',
      'otc26-guide-groups/delete/policy-ends',
    ],
    operations: ['deleteEcsGroup', 'createServer', 'showServer'],
  },
})
