import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const rules = defineRequirements({
  'server-groups/rules/echoes-rules': {
    level: { openstack: 'must' },
    text: 'The rule max_server_per_host of an anti-affinity group is stored and shown as it was sent.',
    statements: ['nova-server-groups/create/response-rules', 'nova-server-groups/create/rules-max-server-per-host-only'],
    operations,
  },
  'server-groups/rules/optional': {
    level: { openstack: 'must' },
    text: 'A group without rules can be created, with every policy.',
    statements: ['nova-server-groups/create/rules-optional'],
    operations,
  },
  'server-groups/rules/need-anti-affinity': {
    level: { openstack: 'must' },
    text: 'Rules with any policy other than anti-affinity are answered with 400.',
    statements: ['nova-server-groups/create/rules-other-policy-refused'],
    operations,
  },
  'server-groups/rules/refuses-unknown-rules': {
    level: { openstack: 'must' },
    text: 'A rule other than max_server_per_host is refused.',
    statements: ['nova-server-groups/parameters/rules-only-anti-affinity', 'nova-server-groups/schema/rules-closed'],
    operations,
  },
  'server-groups/rules/refuses-impossible-counts': {
    level: { openstack: 'should' },
    text: 'A max_server_per_host that is no positive integer is refused.',
    statements: ['nova-server-groups/schema/max-server-per-host-integer', 'nova-server-groups/schema/max-server-per-host-minimum'],
    operations,
  },
})
