import { defineRequirements } from '../requirement.ts'

export const ownership = defineRequirements({
  'server-groups/ownership/hidden-from-outsiders': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Another project cannot show a group: it is refused with 403 or 404, and learns nothing of it.',
    statements: [
      'nova-server-groups/show/status-forbidden',
      'nova-server-groups/show/status-not-found',
      'nova-server-groups/policy-defaults/show-reader-or-admin',
    ],
    operations: ['showServerGroup'],
  },
  'server-groups/ownership/not-listed-to-outsiders': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Another project does not see a group in its list.',
    statements: [
      'nova-server-groups/list/project-groups',
      'nova-server-groups/controller/own-project-list',
      'otc26-create-group-native/table-1/project-id-meaning',
      'otc26-list-groups-native/table-1/project-id-meaning',
      'otc26-show-group-native/table-1/project-id-meaning',
      'otc26-delete-group-native/table-1/project-id-meaning',
      'hwcn-create-group-native/table-1/project-id-meaning',
      'hwcn-list-groups-native/table-1/project-id-meaning',
      'hwcn-show-group-native/table-1/project-id-meaning',
      'hwcn-delete-group-native/table-1/project-id-meaning',
    ],
    operations: ['listServerGroups'],
  },
  'server-groups/ownership/outsiders-cannot-delete': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Another project cannot delete a group: it is refused with 403 or 404, and the group stays.',
    statements: [
      'nova-server-groups/delete/status-forbidden',
      'nova-server-groups/delete/status-not-found',
      'nova-server-groups/policy-defaults/delete-member-or-admin',
    ],
    operations: ['deleteServerGroup'],
  },
})
