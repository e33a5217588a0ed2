import { defineRequirements } from '../requirement.ts'

/** Where servers of an anti-affinity group are to be. */
const PLACEMENT = [
  'nova-server-groups/parameters/policies-anti-affinity-placement', 'nova-server-groups/parameters/policy-anti-affinity-placement',
  'nova-server-groups/parameters/max-server-per-host-default', 'nova-server-groups-guide/policies/anti-affinity',
  'nova-server-groups-guide/intro/same-or-different-host', 'nova-server-hints/parameters/group-placement',
  'hwcn-create-group-native/table-3/policies-anti-affinity-placement', 'hwcn-create-group-native/table-5/policies-anti-affinity-placement',
  'hwcn-list-groups-native/table-3/policies-anti-affinity-placement', 'hwcn-show-group-native/table-3/policies-anti-affinity-placement',
  'otc-create-group-native/table-3/policies-anti-affinity-placement', 'otc-create-group-native/table-5/policies-anti-affinity-placement',
  'otc26-create-group-native/table-3/policies-anti-affinity-placement',
  'otc26-create-group-native/table-5/policies-anti-affinity-placement',
  'otc26-list-groups-native/table-3/policies-anti-affinity-placement',
  'otc26-show-group-native/table-3/policies-anti-affinity-placement',
] as const

export const races = defineRequirements({
  'server-groups/races/keeps-one-order': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text:
      'What callers at once are told of one group follows one order of what they do: a group that was created is there for all, and one ' +
      'that was gone stays gone, shown or listed.',
    statements: [
      'nova-server-groups/show/status-not-found', 'nova-server-groups/delete/deletes-group',
      'nova-server-groups/controller/show-unknown-not-found', 'otc26-delete-group-native/function/deletes-group',
      'hwcn-delete-group-native/function/deletes-group',
    ],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
  'server-groups/races/deletes-once': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'Of several deletes of one group at once one is answered with 204, and all others find none.',
    statements: ['nova-server-groups/delete/status-not-found', 'nova-server-groups/controller/delete-unknown-not-found'],
    operations: ['deleteServerGroup', 'showServerGroup'],
  },
  'server-groups/races/quota-holds': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'Creates at once leave no more groups in a project than its quota has.',
    statements: ['nova-limits/show/response-max-server-groups-meaning', 'nova-server-groups/controller/quota-refused'],
    operations: ['createServerGroup', 'listServerGroups'],
  },
  'server-groups/races/spreads-at-once': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Of servers that are created at once in an anti-affinity group no two come to run on one host.',
    statements: PLACEMENT,
    operations: ['createServer', 'showServer'],
  },
  'server-groups/races/spreads-when-full': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Where more servers are created at once in an anti-affinity group than there are hosts, no two of those that come to run share one.',
    statements: PLACEMENT,
    operations: ['createServer', 'showServer'],
  },
  'server-groups/races/members-keep-one-order': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text:
      'While servers are created and deleted at once, the members that a group shows follow one order: none that runs is missing, and ' +
      'none that is gone is among them.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups/controller/live-members',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['createServer', 'deleteServer', 'showServerGroup', 'listServerGroups'],
  },
  'server-groups/races/deletion-beats-boot': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A group that is deleted while a server is created in it is gone, whatever becomes of the server.',
    statements: [
      'nova-server-groups/show/status-not-found', 'nova-server-groups/delete/deletes-group',
      'nova-server-groups/controller/show-unknown-not-found', 'otc26-delete-group-native/function/deletes-group',
      'hwcn-delete-group-native/function/deletes-group',
    ],
    operations: ['createServer', 'deleteServerGroup', 'showServerGroup', 'listServerGroups'],
  },
})
