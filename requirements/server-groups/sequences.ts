import { defineRequirements } from '../requirement.ts'

export const sequences = defineRequirements({
  'server-groups/sequences/agrees-with-model': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text:
      'Whatever groups are created, shown, listed and deleted in whatever order by the native API at any of its versions: what lives is shown and listed as it was created, ' +
      'what was deleted is gone, and another project sees and changes nothing of it.',
    statements: [
      'nova-server-groups/list/project-groups', 'nova-server-groups/list/response-server-groups-existing',
      'nova-server-groups/controller/own-project-list', 'nova-server-groups/show/status-not-found',
      'nova-server-groups/controller/show-unknown-not-found', 'nova-server-groups/controller/delete-unknown-not-found',
      'nova-server-groups/delete/deletes-group', 'nova-server-groups/delete/status-not-found',
      'otc26-list-groups-native/function/lists-groups', 'otc26-delete-group-native/function/deletes-group',
      'otc26-guide-groups/create/independent', 'hwcn-list-groups-native/function/lists-groups',
      'hwcn-delete-group-native/function/deletes-group', 'hwcn-guide-groups/create/independent',
    ],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
})
