import { defineRequirements } from '../requirement.ts'

export const members = defineRequirements({
  'server-groups/members/joins-at-creation': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A server that is created with a group as its scheduler hint is a member of that group, and of no other.',
    statements: [
      'nova-server-groups/list/response-members', 'nova-server-groups/show/response-members',
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/for-servers', 'nova-server-groups-guide/usage/hint',
      'nova-server-groups-guide/usage/hint-example', 'nova-server-hints/parameters/beside-server', 'nova-server-hints/parameters/group-string',
      'nova-server-hints/parameters/group-uuid', 'hwcn-create-ecs-native/table-2/scheduler-hints',
      'hwcn-create-ecs-native/table-8/group-meaning', 'hwcn-guide-groups/scenarios/joins-at-creation',
      'hwcn-show-group-native/table-3/members-meaning', 'otc26-create-ecs-native/table-2/scheduler-hints',
      'otc26-create-ecs-native/table-8/group-meaning', 'otc26-guide-groups/scenarios/joins-at-creation',
      'otc26-show-group-native/table-3/members-meaning',
    ],
    operations: ['createServer', 'showServerGroup', 'listServerGroups'],
  },
  'server-groups/members/takes-other-hint-key': {
    level: { openstack: 'must' },
    text: 'A server that is created with a group as its hint under the key OS-SCH-HNT:scheduler_hints is a member of that group.',
    statements: ['nova-server-hints/parameters/other-key', 'nova-server-hints/parameters/group-uuid'],
    operations: ['createServer', 'showServerGroup'],
  },
  'server-groups/members/drops-deleted-servers': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A server that was deleted is no member any more.',
    statements: ['nova-server-groups/parameters/members-meaning', 'nova-server-groups/controller/live-members'],
    operations: ['deleteServer', 'showServerGroup'],
  },
  'server-groups/members/delete-leaves-servers': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'Deleting a group with members deletes the group alone: its servers are still there.',
    statements: [
      'nova-server-groups/delete/deletes-group',
      'hwcn-guide-groups/delete/policy-ends',
      'otc26-guide-groups/delete/policy-ends',
    ],
    operations: ['deleteServerGroup', 'listServers', 'showServer'],
  },
  'server-groups/members/refuses-unknown-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A server whose scheduler hint names a group that there is not is refused, and not created.',
    statements: ['nova-server-hints/controller/unknown-group'],
    operations: ['createServer', 'listServers'],
  },
  'server-groups/members/refuses-deleted-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A server whose scheduler hint names a group that was deleted is refused, and not created.',
    statements: ['nova-server-hints/controller/unknown-group', 'nova-server-groups/delete/deletes-group'],
    operations: ['deleteServerGroup', 'createServer', 'listServers'],
  },
  'server-groups/members/refuses-above-quota': {
    level: { openstack: 'must' },
    text: 'A server that is created in a group with as many members as one may have is refused, and not created.',
    statements: ['nova-limits/show/response-max-server-group-members-meaning', 'nova-quota-sets/parameters/server-group-members-meaning'],
    operations: ['createServer', 'showServerGroup', 'listServers'],
  },
  'server-groups/members/refuses-foreign-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A server whose scheduler hint names a group of another project is refused, and that group has no new member.',
    statements: ['nova-server-hints/controller/unknown-group'],
    operations: ['createServer', 'showServerGroup'],
  },
})
