import { defineRequirements } from '../requirement.ts'

export const roles = defineRequirements({
  'server-groups/roles/readers-cannot-create': {
    level: { openstack: 'should' },
    text: 'Who has only the reader role in a project creates no group in it.',
    statements: ['nova-server-groups/policy-defaults/create-member-or-admin'],
    operations: ['createServerGroup', 'listServerGroups'],
  },
  'server-groups/roles/readers-cannot-delete': {
    level: { openstack: 'should' },
    text: 'Who has only the reader role in a project deletes no group of it.',
    statements: ['nova-server-groups/policy-defaults/delete-member-or-admin'],
    operations: ['deleteServerGroup', 'showServerGroup'],
  },
  'server-groups/roles/readers-may-read': {
    level: { openstack: 'should' },
    text: 'Who has only the reader role in a project lists and shows its groups.',
    statements: ['nova-server-groups/policy-defaults/list-reader-or-admin', 'nova-server-groups/policy-defaults/show-reader-or-admin'],
    operations: ['listServerGroups', 'showServerGroup'],
  },
  'server-groups/roles/administrators-may-act': {
    level: { openstack: 'should' },
    text: 'An administrator creates and lists groups, and shows and deletes those of another project.',
    statements: [
      'nova-server-groups/policy-defaults/create-member-or-admin',
      'nova-server-groups/policy-defaults/delete-member-or-admin',
      'nova-server-groups/policy-defaults/list-reader-or-admin',
      'nova-server-groups/policy-defaults/show-reader-or-admin',
    ],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
})
