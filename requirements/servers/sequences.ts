import { defineRequirements } from '../requirement.ts'

export const serverSequences = defineRequirements({
  'servers/sequences/membership-agrees-with-model': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text:
      'Whatever servers are created in groups, stopped, started and deleted in whatever order, and groups with them: ' +
      'a group has exactly the members that were created in it and not deleted.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups/controller/live-members', 'nova-server-groups-guide/usage/hint',
      'hwcn-show-group-native/table-3/members-meaning', 'hwcn-guide-groups/delete/policy-ends',
      'hwcn-guide-groups/scenarios/joins-at-creation', 'otc26-show-group-native/table-3/members-meaning',
      'otc26-guide-groups/delete/policy-ends', 'otc26-guide-groups/scenarios/joins-at-creation',
    ],
    operations: ['createServer', 'stopServer', 'startServer', 'deleteServer', 'createServerGroup', 'deleteServerGroup', 'showServerGroup'],
  },
})
