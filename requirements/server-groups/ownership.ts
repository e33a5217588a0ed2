import { defineRequirements } from '../requirement.ts'

export const ownership = defineRequirements({
  'server-groups/ownership/hidden-from-outsiders': {
    level: { openstack: 'must' },
    text: 'Another project cannot show a group: it is refused with 403 or 404, and learns nothing of it.',
    statements: [
      'nova-server-groups/show/status-forbidden',
      'nova-server-groups/show/status-not-found',
      'nova-server-groups/policy-defaults/show-reader-or-admin',
    ],
    operations: ['showServerGroup'],
  },
  'server-groups/ownership/not-listed-to-outsiders': {
    level: { openstack: 'must' },
    text: 'Another project does not see a group in its list.',
    statements: ['nova-server-groups/list/project-groups', 'nova-server-groups/controller/own-project-list'],
    operations: ['listServerGroups'],
  },
  'server-groups/ownership/outsiders-cannot-delete': {
    level: { openstack: 'must' },
    text: 'Another project cannot delete a group: it is refused with 403 or 404, and the group stays.',
    statements: [
      'nova-server-groups/delete/status-forbidden',
      'nova-server-groups/delete/status-not-found',
      'nova-server-groups/policy-defaults/delete-member-or-admin',
    ],
    operations: ['deleteServerGroup'],
  },
})
