import { defineRequirements } from '../requirement.ts'

export const policies = defineRequirements({
  'server-groups/policies/affinity-same-host': {
    level: { openstack: 'must' },
    text: 'Servers of an affinity group are on the same host.',
    statements: [
      'nova-server-groups/parameters/policies-affinity-placement', 'nova-server-groups/parameters/policy-affinity-placement',
      'nova-server-groups-guide/policies/affinity', 'nova-server-groups-guide/intro/same-or-different-host',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/policies/soft-affinity-gathers': {
    level: { openstack: 'should' },
    text: 'Two servers of a soft-affinity group are on the same host.',
    statements: [
      'nova-server-groups/parameters/policies-soft-affinity-placement', 'nova-server-groups/parameters/policy-soft-affinity-placement',
      'nova-server-groups-guide/policies/soft-affinity', 'nova-server-groups-guide/policies/soft-affinity-fallback',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/policies/soft-affinity-never-refuses': {
    level: { openstack: 'must' },
    text: 'A server that is created in a soft-affinity group becomes ACTIVE, also where the host of the other members has no room left.',
    statements: [
      'nova-server-groups/parameters/policies-soft-affinity-placement', 'nova-server-groups/parameters/policy-soft-affinity-placement',
      'nova-server-groups-guide/policies/soft-affinity-fallback',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/policies/soft-anti-affinity-spreads': {
    level: { openstack: 'should' },
    text: 'As many servers of a soft-anti-affinity group as there are hosts are on different hosts.',
    statements: [
      'nova-server-groups/parameters/policies-soft-anti-affinity-placement',
      'nova-server-groups/parameters/policy-soft-anti-affinity-placement', 'nova-server-groups-guide/policies/soft-anti-affinity',
      'nova-server-groups-guide/policies/soft-anti-affinity-fallback',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/policies/soft-anti-affinity-never-refuses': {
    level: { openstack: 'must' },
    text: 'A server that is created in a soft-anti-affinity group with a member on every host becomes ACTIVE.',
    statements: [
      'nova-server-groups/parameters/policies-soft-anti-affinity-placement',
      'nova-server-groups/parameters/policy-soft-anti-affinity-placement', 'nova-server-groups-guide/policies/soft-anti-affinity-fallback',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/policies/rule-lets-hosts-be-shared': {
    level: { openstack: 'must' },
    text: 'With max_server_per_host 2, twice as many members of an anti-affinity group as there are hosts become ACTIVE.',
    statements: ['nova-server-groups/parameters/max-server-per-host-meaning', 'nova-server-groups-guide/rules/max-server-per-host'],
    operations: ['createServerGroup', 'createServer', 'showServer'],
  },
  'server-groups/policies/rule-limits-hosts': {
    level: { openstack: 'must' },
    text: 'With max_server_per_host 2, no host has three members of an anti-affinity group, and what is too much does not become ACTIVE.',
    statements: ['nova-server-groups/parameters/max-server-per-host-meaning', 'nova-server-groups-guide/rules/max-server-per-host'],
    operations: ['createServerGroup', 'createServer', 'showServer'],
  },
})
