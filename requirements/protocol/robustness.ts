import { defineRequirements } from '../requirement.ts'

export const robustness = defineRequirements({
  'protocol/robustness/no-server-error': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Whatever is sent, the answer is not a server error: none is documented for these operations.',
    statements: [
      'nova-server-groups/list/status-ok', 'nova-server-groups/create/status-ok', 'nova-server-groups/create/status-bad-request',
      'otc26-returned-values/abnormal/status-500', 'otc26-returned-values/abnormal/status-501', 'otc26-returned-values/abnormal/status-502',
      'otc26-returned-values/abnormal/status-503', 'otc26-returned-values/abnormal/status-504', 'hwcn-returned-values/abnormal/status-500',
      'hwcn-returned-values/abnormal/status-501', 'hwcn-returned-values/abnormal/status-502', 'hwcn-returned-values/abnormal/status-503',
      'hwcn-returned-values/abnormal/status-504',
    ],
    operations: ['createServerGroup', 'listServerGroups'],
  },
  'protocol/robustness/serves-after-odd-requests': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'After a request that makes no sense the next valid request succeeds.',
    statements: [
      'nova-server-groups/create/status-ok',
      'huawei-definitions-groups/create-native/example',
      'otc26-create-group-native/function/creates-group',
      'otc26-create-group-native/table-2/server-group-meaning',
      'otc26-create-group-native/table-4/server-group-meaning',
      'otc26-create-group-native/example-request/body',
      'hwcn-create-group-native/function/creates-group',
      'hwcn-create-group-native/table-2/server-group-meaning',
      'hwcn-create-group-native/table-4/server-group-meaning',
      'hwcn-create-group-native/example-request/body',
    ],
    operations: ['createServerGroup'],
  },
  'protocol/robustness/undefined-methods-change-nothing': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A method that no document gives a group changes nothing in it: a group cannot be modified once created.',
    statements: ['nova-server-groups-guide/usage/immutable', 'hwa-gateway-codes/table/apigw-0101'],
    operations: ['showServerGroup', 'listServerGroups'],
  },
})
