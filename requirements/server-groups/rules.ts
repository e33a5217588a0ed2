import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const rules = defineRequirements({
  'server-groups/rules/echoes-rules': {
    level: { openstack: 'must' },
    text: 'The rule max_server_per_host of an anti-affinity group is stored and shown as it was sent.',
    statements: [
      'nova-microversions/history-2-64/policy-rules', 'nova-microversions/history-2-64/request-rules',
      'nova-microversions/history-2-64/max-server-per-host', 'nova-server-groups/create/rules-max-server-per-host-only',
      'nova-server-groups/create/request-example', 'nova-server-groups/create/response-rules', 'nova-server-groups/create/response-example',
      'nova-server-groups/parameters/rules-meaning', 'nova-server-groups/schema/rules-optional',
      'nova-server-groups/schema/response-rules-closed', 'nova-server-groups-guide/policies/policy-and-rules',
      'nova-server-groups-guide/rules/one', 'nova-server-groups-guide/usage/create-example',
    ],
    operations,
  },
  'server-groups/rules/optional': {
    level: { openstack: 'must' },
    text: 'A group without rules can be created, with every policy.',
    statements: ['nova-server-groups/create/rules-optional', 'nova-server-groups/schema/rules-optional'],
    operations,
  },
  'server-groups/rules/empty-by-default': {
    level: { openstack: 'should' },
    text: 'A group created without rules has an empty object of rules.',
    statements: ['nova-server-groups/controller/rules-default-empty'],
    operations,
  },
  'server-groups/rules/need-anti-affinity': {
    level: { openstack: 'must' },
    text: 'Rules with any policy other than anti-affinity are answered with 400.',
    statements: [
      'nova-microversions/history-2-64/max-server-per-host',
      'nova-server-groups/create/status-bad-request',
      'nova-server-groups/create/rules-max-server-per-host-only',
      'nova-server-groups/create/rules-other-policy-refused',
      'nova-server-groups/parameters/rules-only-anti-affinity',
      'nova-server-groups/controller/rules-other-policy-refused',
      'nova-server-groups-guide/rules/only-anti-affinity',
    ],
    operations,
  },
  'server-groups/rules/refuses-unknown-rules': {
    level: { openstack: 'must' },
    text: 'A rule other than max_server_per_host is refused.',
    statements: [
      'nova-microversions/history-2-64/max-server-per-host',
      'nova-server-groups/create/rules-max-server-per-host-only',
      'nova-server-groups/parameters/rules-only-anti-affinity',
      'nova-server-groups/schema/rules-closed',
      'nova-server-groups-guide/rules/one',
    ],
    operations,
  },
  'server-groups/rules/refuses-impossible-counts': {
    level: { openstack: 'should' },
    text: 'A max_server_per_host that is no positive integer is refused.',
    statements: ['nova-server-groups/schema/max-server-per-host-integer', 'nova-server-groups/schema/max-server-per-host-minimum'],
    operations,
  },
})
