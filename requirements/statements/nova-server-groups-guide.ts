import { defineDocument } from './statement.ts'

/** What server groups are for, as the user guide tells it. */
export const novaServerGroupsGuide = defineDocument({
  title: 'Server groups: user guide',
  publisher: 'OpenStack Nova',
  edition: 'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): doc/source/user/server-groups.rst',
  statements: {
    'nova-server-groups-guide/title/heading': {
      anchor: 'Title',
      text: 'The page is headed server groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups-guide/intro/locality': {
      anchor: 'Introduction, purpose',
      text: 'Server groups say where servers are to be relative to each other.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-groups-guide/intro/same-or-different-host': {
      anchor: 'Introduction, hosts',
      text: 'Servers of a group can be asked to run on the same host (affinity) or on different ones (anti-affinity).',
      kind: 'sentence',
    },
    'nova-server-groups-guide/intro/benefits': {
      anchor: 'Introduction, benefits',
      text: 'Affinity shortens network latency; anti-affinity helps fault tolerance and spreads load.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-groups-guide/intro/not-for-high-availability': {
      anchor: 'Introduction, note, high availability',
      text: 'Server groups should not be relied on for high availability.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-server-groups-guide/intro/use-zones': {
      anchor: 'Introduction, note, advice',
      text: 'Availability zones are the better choice for that.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-server-groups-guide/intro/zones-by-administrators': {
      anchor: 'Introduction, note, availability zones',
      text: 'Availability zones are set up by administrators only and often model failure domains.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-server-groups-guide/intro/see-zones': {
      anchor: 'Introduction, note, link',
      text: 'Link to the page on availability zones.',
      kind: 'note',
      reason: 'heading-or-link',
    },
    'nova-server-groups-guide/policies/policy-and-rules': {
      anchor: 'Policies, configuration',
      text: 'A server group can have a policy and rules.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/four': {
      anchor: 'Policies, count',
      text: 'Four policies are supported: affinity, anti-affinity, soft-affinity and soft-anti-affinity.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/affinity': {
      anchor: 'Policies, affinity',
      text: "affinity keeps the group's servers on the same host.",
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/anti-affinity': {
      anchor: 'Policies, anti-affinity',
      text: "anti-affinity keeps the group's servers on separate hosts.",
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/soft-affinity': {
      anchor: 'Policies, soft-affinity',
      text: "soft-affinity tries to keep the group's servers on the same host.",
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/soft-affinity-fallback': {
      anchor: 'Policies, soft-affinity, fallback',
      text: 'Where one host is not enough, servers of a soft-affinity group share as few hosts as possible.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/soft-affinity-since': {
      anchor: 'Policies, soft-affinity, note',
      text: 'soft-affinity needs microversion 2.15 or later.',
      kind: 'note',
    },
    'nova-server-groups-guide/policies/soft-anti-affinity': {
      anchor: 'Policies, soft-anti-affinity',
      text: "soft-anti-affinity tries to keep the group's servers on separate hosts.",
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/soft-anti-affinity-fallback': {
      anchor: 'Policies, soft-anti-affinity, fallback',
      text: 'Where separate hosts run out, servers of a soft-anti-affinity group are spread over as many hosts as possible.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/policies/soft-anti-affinity-since': {
      anchor: 'Policies, soft-anti-affinity, note',
      text: 'soft-anti-affinity needs microversion 2.15 or later.',
      kind: 'note',
    },
    'nova-server-groups-guide/rules/one': {
      anchor: 'Rules, count',
      text: 'One rule is supported, max_server_per_host.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/rules/max-server-per-host': {
      anchor: 'Rules, max_server_per_host',
      text: "With anti-affinity max_server_per_host is the largest number of the group's servers on any host.",
      kind: 'sentence',
    },
    'nova-server-groups-guide/rules/only-anti-affinity': {
      anchor: 'Rules, max_server_per_host, other policies',
      text: 'max_server_per_host does not go with any other policy.',
      kind: 'constraint',
    },
    'nova-server-groups-guide/rules/max-server-per-host-since': {
      anchor: 'Rules, max_server_per_host, note',
      text: 'max_server_per_host needs microversion 2.64 or later.',
      kind: 'note',
    },
    'nova-server-groups-guide/usage/heading': {
      anchor: 'Usage, heading',
      text: 'Section on using groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups-guide/usage/end-users': {
      anchor: 'Usage, end users',
      text: 'End users can create and use server groups.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/usage/create-example': {
      anchor: 'Usage, create, example',
      text: 'Example: a client creates a group at 2.64 with a policy and a rule.',
      kind: 'example',
    },
    'nova-server-groups-guide/usage/for-servers': {
      anchor: 'Usage, servers',
      text: 'A group can be used when a server is created.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/usage/hint': {
      anchor: 'Usage, hint',
      text: 'The group is given as the scheduler hint group.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/usage/hint-example': {
      anchor: 'Usage, hint, example',
      text: "Example: a client creates a server with the hint group and the group's UUID.",
      kind: 'example',
    },
    'nova-server-groups-guide/usage/immutable': {
      anchor: 'Usage, immutable',
      text: 'A group cannot be changed after it was created.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/usage/no-move': {
      anchor: 'Usage, move',
      text: 'A server cannot change from one group to another.',
      kind: 'sentence',
    },
    'nova-server-groups-guide/usage/why': {
      anchor: 'Usage, reason',
      text: "Either would mean moving servers to satisfy the group's policy.",
      kind: 'sentence',
      reason: 'states-no-duty',
    },
  },
})
