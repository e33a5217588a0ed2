import { defineRequirements } from '../requirement.ts'

export const ecsTokens = defineRequirements({
  'ecs-groups/tokens/refused-without-token': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A request without a token is refused, and does nothing.',
    statements: [
      'huawei-definitions-groups/create-v1/token-required', 'huawei-definitions-groups/list-v1/token-required',
      'huawei-definitions-groups/show-v1/token-required', 'huawei-definitions-groups/delete-v1/token-required',
      'huawei-definitions-groups/add-member/token-required', 'huawei-definitions-groups/remove-member/token-required',
      'huawei-definitions-groups/add-members/token-required', 'huawei-definitions-groups/remove-members/token-required',
      'huawei-definitions-groups/limits-v1/token-required', 'hwcn-error-codes/table/ecs-0023', 'hwcn-error-codes/table/common-0013',
      'hwcn-error-codes/table/common-0018', 'hwcn-returned-values/abnormal/status-401', 'otc26-error-codes/table/ecs-0023',
      'otc26-error-codes/table/common-0013', 'otc26-error-codes/table/common-0018', 'otc26-returned-values/abnormal/status-401',
    ],
    operations: ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup'],
  },
  'ecs-groups/tokens/refused-with-unknown-token': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A request with a token that was never issued is refused, and does nothing.',
    statements: [
      'huawei-definitions-groups/create-v1/token-required', 'huawei-definitions-groups/list-v1/token-required',
      'huawei-definitions-groups/show-v1/token-required', 'huawei-definitions-groups/delete-v1/token-required',
      'hwcn-error-codes/table/ecs-0023', 'hwcn-error-codes/table/common-0013', 'hwcn-error-codes/table/common-0018',
      'hwcn-returned-values/abnormal/status-401', 'otc26-error-codes/table/ecs-0023', 'otc26-error-codes/table/common-0013',
      'otc26-error-codes/table/common-0018', 'otc26-returned-values/abnormal/status-401',
    ],
    operations: ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup'],
  },
  'ecs-groups/tokens/refusal-says-why': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'The refusal of a request without a valid token is 401, with an error of the service or of the gateway: a code and a message.',
    statements: [
      'huawei-definitions-groups/create-v1/token-required',
      'huawei-definitions-groups/list-v1/token-required',
      'huawei-definitions-groups/show-v1/token-required',
      'huawei-definitions-groups/delete-v1/token-required',
      'hwa-gateway-codes/table/apigw-0301',
      'hwa-gateway-codes/table/apigw-0307',
      'hwcn-error-codes/table/common-0013',
      'hwcn-returned-values/abnormal/status-401',
      'otc26-error-codes/table/common-0013',
      'otc26-returned-values/abnormal/status-401',
    ],
    operations: ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup'],
  },
})
