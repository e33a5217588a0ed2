import { defineRequirements } from '../requirement.ts'

/** That servers of a group must be on different hosts, without exception, in the words of each dialect. */
const APART = [
  'nova-server-groups/parameters/policies-anti-affinity-placement', 'nova-server-groups/parameters/policy-anti-affinity-placement',
  'nova-server-groups-guide/policies/anti-affinity',
  'hwcn-create-group-native/table-3/policies-anti-affinity-placement', 'hwcn-create-group-native/table-5/policies-anti-affinity-placement',
  'otc26-create-group-native/table-3/policies-anti-affinity-placement', 'otc26-create-group-native/table-5/policies-anti-affinity-placement',
] as const

export const antiAffinity = defineRequirements({
  'server-groups/anti-affinity/distinct-hosts': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Servers that were created one after the other in an anti-affinity group are on different hosts.',
    statements: [
      ...APART, 'nova-server-groups/parameters/max-server-per-host-default', 'nova-server-groups-guide/intro/same-or-different-host',
      'nova-server-hints/parameters/group-placement', 'hwcn-list-groups-native/table-3/policies-anti-affinity-placement',
      'hwcn-show-group-native/table-3/policies-anti-affinity-placement', 'hwcn-guide-groups/scenarios/anti-affinity-placement',
      'hwcn-guide-groups/constraints/level-anti-affinity', 'hwcn-guide-groups/scenarios/same-policy', 'hwcn-guide-groups/create/same-policy',
      'otc-create-group-native/table-3/policies-anti-affinity-placement', 'otc-create-group-native/table-5/policies-anti-affinity-placement',
      'otc26-list-groups-native/table-3/policies-anti-affinity-placement',
      'otc26-show-group-native/table-3/policies-anti-affinity-placement', 'otc26-guide-groups/scenarios/same-policy',
      'otc26-guide-groups/create/same-policy',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/anti-affinity/distinct-in-one-request': {
    level: { openstack: 'must' },
    text: 'Servers that one request created in an anti-affinity group are on different hosts.',
    statements: [...APART, 'nova-server-hints/parameters/group-placement'],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/anti-affinity/kept-by-power': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was stopped and started.',
    statements: APART,
    operations: ['stopServer', 'startServer', 'showServer'],
  },
  'server-groups/anti-affinity/kept-by-reboot': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was rebooted hard.',
    statements: APART,
    operations: ['rebootServer', 'showServer'],
  },
  'server-groups/anti-affinity/kept-by-rebuild': {
    level: { opentelekomcloud: 'must', openstack: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was rebuilt.',
    statements: APART,
    operations: ['rebuildServer', 'showServer'],
  },
  'server-groups/anti-affinity/kept-by-resize': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was resized and that was confirmed.',
    statements: APART,
    operations: ['resizeServer', 'confirmServerResize', 'showServer'],
  },
  'server-groups/anti-affinity/kept-by-migration': {
    level: { openstack: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was migrated and that was confirmed.',
    statements: APART,
    operations: ['migrateServer', 'confirmServerResize', 'showServer'],
  },
  'server-groups/anti-affinity/surplus-never-active': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A server that is created in an anti-affinity group with a member on every host does not become ACTIVE.',
    statements: APART,
    operations: ['createServer', 'showServer'],
  },
  'server-groups/anti-affinity/surplus-tells-why': {
    level: { openstack: 'must' },
    text: 'A server for which its anti-affinity group has no host left is in ERROR, with a fault of code 500 and a message.',
    statements: [
      'nova-faults/instance-faults/example', 'nova-faults/asynchronous/example', 'nova-faults/instance-faults/shown',
      'nova-faults/asynchronous/error-state', 'nova-faults/asynchronous/fault-embedded', 'nova-faults/asynchronous/fault-same-format',
      'nova-faults/asynchronous/fault-fields', 'nova-faults/server-actions/error-has-fault',
    ],
    operations: ['createServer', 'showServer'],
  },
  'server-groups/anti-affinity/surplus-leaves-nothing': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A server for which there was no host, once it is deleted, has changed neither the members of the group nor where they are.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups/controller/live-members',
      'hwcn-show-group-native/table-3/members-meaning', 'otc26-show-group-native/table-3/members-meaning',
    ],
    operations: ['createServer', 'deleteServer', 'showServerGroup', 'showServer'],
  },
  'server-groups/anti-affinity/freed-host-usable': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'Where a member of a full anti-affinity group was deleted, a new one becomes ACTIVE, apart from the others.',
    statements: [...APART, 'nova-server-groups-guide/usage/for-servers'],
    operations: ['createServer', 'deleteServer', 'showServer'],
  },
  'server-groups/anti-affinity/full-group-kept-by-resize': {
    level: { openstack: 'must' },
    text: 'Members of an anti-affinity group that is on every host are on different hosts whatever becomes of a resize.',
    statements: APART,
    operations: ['resizeServer', 'showServer'],
  },
  'server-groups/anti-affinity/full-group-kept-by-migration': {
    level: { openstack: 'must' },
    text: 'Members of an anti-affinity group that is on every host are on different hosts whatever becomes of a migration.',
    statements: APART,
    operations: ['migrateServer', 'showServer'],
  },
  'server-groups/anti-affinity/ends-with-group': {
    level: { openstack: 'should' },
    text: 'Once an anti-affinity group is deleted, a server that was in it can move to the host of another one.',
    statements: ['nova-server-groups/delete/deletes-group', 'hwcn-guide-groups/delete/policy-ends', 'otc26-guide-groups/delete/policy-ends'],
    operations: ['deleteServerGroup', 'showServer'],
  },
})
