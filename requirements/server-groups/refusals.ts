import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup'] as const

export const refusals = defineRequirements({
  'server-groups/refusals/mandatory-fields': {
    level: { openstack: 'must' },
    text: 'A create that lacks a mandatory field is refused.',
    statements: [
      'nova-server-groups/create/server-group-required', 'nova-server-groups/create/name-required',
      'nova-server-groups/create/policies-required', 'nova-server-groups/create/policy-required',
      'nova-server-groups/schema/body-server-group-required', 'nova-server-groups/schema/name-required',
      'nova-server-groups/schema/policies-required', 'nova-server-groups/schema/policy-required',
      'otc-create-group-native/table-2/server-group-mandatory', 'otc-create-group-native/table-3/name-mandatory',
      'otc-create-group-native/table-3/policies-mandatory',
    ],
    operations,
  },
  'server-groups/refusals/field-types': {
    level: { openstack: 'must' },
    text: 'A create with a field of another type than documented is refused.',
    statements: [
      'nova-server-groups/create/server-group-object', 'nova-server-groups/create/name-string', 'nova-server-groups/create/policies-array',
      'nova-server-groups/create/policy-string', 'nova-server-groups/create/rules-object', 'nova-server-groups/schema/server-group-object',
      'nova-server-groups/schema/name-string', 'nova-server-groups/schema/policies-array', 'nova-server-groups/schema/policies-item-string',
      'nova-server-groups/schema/policy-string', 'nova-server-groups/schema/rules-object',
      'otc-create-group-native/table-2/server-group-object', 'otc-create-group-native/table-3/name-string',
      'otc-create-group-native/table-3/policies-array',
    ],
    operations,
  },
  'server-groups/refusals/exactly-one-policy': {
    level: { openstack: 'must' },
    text: 'Up to 2.63 a create with no policy in its list, or with two, be they the same, is refused.',
    statements: [
      'nova-server-groups/create/policies-exactly-one',
      'nova-server-groups/schema/policies-unique-items',
      'nova-server-groups/schema/policies-min-items',
      'nova-server-groups/schema/policies-max-items',
    ],
    operations,
  },
  'server-groups/refusals/unknown-policies': {
    level: { openstack: 'must' },
    text: 'A create with a policy that is not among the valid names is refused.',
    statements: [
      'nova-server-groups/create/policies-anti-affinity', 'nova-server-groups/create/policies-affinity',
      'nova-server-groups/create/policies-soft-anti-affinity', 'nova-server-groups/create/policies-soft-affinity',
      'nova-server-groups/create/policy-anti-affinity', 'nova-server-groups/create/policy-affinity',
      'nova-server-groups/create/policy-soft-anti-affinity', 'nova-server-groups/create/policy-soft-affinity',
      'nova-server-groups/schema/policies-hard-values', 'nova-server-groups/schema/policies-soft-values',
      'nova-server-groups/schema/policy-values', 'nova-server-groups-guide/policies/four',
    ],
    operations,
  },
  'server-groups/refusals/soft-policies-before-2-15': {
    level: { openstack: 'must' },
    text: 'Before 2.15 the soft policies are refused.',
    statements: [
      'nova-microversions/history-2-15/soft-affinity',
      'nova-microversions/history-2-15/soft-anti-affinity',
      'nova-server-groups/create/policies-soft-anti-affinity-since',
      'nova-server-groups/create/policies-soft-affinity-since',
      'nova-server-groups/schema/policies-hard-values',
      'nova-server-groups-guide/policies/soft-affinity-since',
      'nova-server-groups-guide/policies/soft-anti-affinity-since',
    ],
    operations,
  },
  'server-groups/refusals/broken-bodies': {
    level: { openstack: 'must' },
    text: 'A create whose body is absent, is no JSON or is no object is refused.',
    statements: [
      'nova-formats/formats/json-only',
      'nova-server-groups/create/server-group-required',
      'nova-server-groups/schema/body-server-group-required',
      'otc-create-group-native/table-2/server-group-mandatory',
    ],
    operations,
  },
  'server-groups/refusals/unknown-fields': {
    level: { openstack: 'must' },
    text: 'From 2.75 on a create with a field that is not documented is refused.',
    statements: [
      'nova-microversions/history-2-75/unknown-body',
      'nova-server-groups/create/policies-until',
      'nova-server-groups/schema/body-closed',
      'nova-server-groups/schema/server-group-closed',
      'nova-server-groups/schema/policies-gone',
    ],
    operations,
  },
  'server-groups/refusals/fields-of-other-versions': {
    level: { openstack: 'should' },
    text: 'Before 2.75 a create with a field of other microversions is refused: policy or rules up to 2.63, policies from 2.64 on.',
    statements: [
      'nova-server-groups/create/policies-until',
      'nova-server-groups/create/policy-since',
      'nova-server-groups/create/rules-since',
      'nova-server-groups/schema/policies-gone',
      'nova-server-groups/schema/policy-absent-before',
      'nova-server-groups/schema/rules-absent-before',
      'nova-server-groups-guide/rules/max-server-per-host-since',
    ],
    operations,
  },
  'server-groups/refusals/store-nothing': {
    level: { openstack: 'must' },
    text: 'A create that is refused creates nothing.',
    statements: [
      'nova-faults/intro/success-class',
      'nova-faults/synchronous/error-status',
      'nova-server-groups/list/response-server-groups-existing',
    ],
    operations: ['createServerGroup', 'listServerGroups'],
  },
})
