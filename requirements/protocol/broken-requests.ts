import { defineRequirements } from '../requirement.ts'

export const brokenRequests = defineRequirements({
  'protocol/broken-requests/mandatory-fields': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A request that lacks one mandatory field, and is valid otherwise, is not carried out.',
    statements: [
      'nova-server-groups/create/server-group-required', 'nova-server-groups/create/name-required',
      'nova-server-groups/create/policies-required', 'nova-server-groups/create/policy-required',
      'huawei-definitions-groups/create-native/name-required', 'huawei-definitions-groups/create-v1/name-required',
      'hwcn-create-group-native/table-3/name-mandatory', 'hwcn-create-group-v1/table-3/name-mandatory',
      'hwcn-create-group-v1/table-3/policies-mandatory', 'otc26-create-group-native/table-3/name-mandatory',
      'otc26-create-group-v1/table-3/name-mandatory', 'otc26-create-group-v1/table-3/policies-mandatory',
    ],
    operations: 'every',
  },
  'protocol/broken-requests/field-types': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A request with one field of another type than documented, and valid otherwise, is not carried out.',
    statements: [
      'nova-server-groups/create/server-group-object', 'nova-server-groups/create/name-string', 'nova-server-groups/create/policies-array',
      'nova-server-groups/create/policy-string', 'nova-server-groups/create/rules-object',
      'huawei-definitions-groups/create-native/name-string', 'huawei-definitions-groups/create-v1/name-string',
      'hwcn-create-group-native/table-3/name-string', 'hwcn-create-group-v1/table-3/name-string',
      'otc26-create-group-native/table-3/name-string', 'otc26-create-group-v1/table-3/name-string',
    ],
    operations: 'every',
  },
  'protocol/broken-requests/allowed-values': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A request with one value that is too long, too short, too small, too large or not among those that are documented is not carried out.',
    statements: [
      'nova-server-groups/schema/name-min-length', 'nova-server-groups/schema/name-max-length', 'nova-server-groups/schema/policy-values',
      'nova-server-groups/schema/policies-min-items', 'nova-server-groups/schema/policies-max-items',
      'huawei-definitions-groups/create-native/name-max-length', 'huawei-definitions-groups/create-v1/policies-enum',
      'hwcn-create-group-native/table-3/name-length', 'hwcn-create-group-v1/table-3/policies-anti-affinity',
      'otc26-create-group-native/table-3/name-length', 'otc26-create-group-v1/table-3/policies-anti-affinity',
      'hwcn-create-ecs-v1/table-3/name-length', 'otc26-create-ecs-v1/table-3/name-length',
      'hwcn-create-ecs-v1/table-3/count-at-most-five-hundred', 'otc26-create-ecs-v1/table-3/count-at-most-hundred',
    ],
    operations: 'every',
  },
  'protocol/broken-requests/broken-json': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A request whose body is no JSON in UTF-8 is not carried out.',
    statements: [
      'nova-formats/formats/json-only', 'huawei-definitions-groups/all/consumes', 'hwcn-error-codes/table/ecs-0005',
      'hwcn-error-codes/table/common-0002', 'otc26-error-codes/table/ecs-0005', 'otc26-error-codes/table/common-0002',
    ],
    operations: 'every',
  },
  'protocol/broken-requests/query-values': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A request with one query parameter whose value is not as documented, or that is unknown where those are refused, is not carried out.',
    statements: [
      'nova-microversions/history-2-75/unknown-query', 'nova-server-groups/list/limit-integer',
    ],
    operations: 'every',
  },
  'protocol/broken-requests/change-nothing': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A request that is refused changes nothing: the groups of whoever sent it are as they were, and no other is there.',
    statements: [
      'nova-faults/intro/success-class', 'nova-faults/synchronous/error-status', 'nova-server-groups/list/response-server-groups-existing',
      'otc26-returned-values/abnormal/status-400', 'hwcn-returned-values/abnormal/status-400',
    ],
    operations: 'every',
  },
})
