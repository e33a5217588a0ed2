import { defineRequirements } from '../requirement.ts'

const operations = ['listServerGroups'] as const

export const allProjects = defineRequirements({
  'server-groups/all-projects/shows-administrators-all': {
    level: { openstack: 'must' },
    text: 'With all_projects an administrator lists the groups of every project.',
    statements: [
      'nova-server-groups/list/admin-all-projects',
      'nova-server-groups/list/all-projects-admin-only',
      'nova-server-groups/list/all-projects-example',
      'nova-server-groups/policy-defaults/list-all-projects-admin',
    ],
    operations,
  },
  'server-groups/all-projects/presence-counts': {
    level: { openstack: 'must' },
    text: 'The value of all_projects is not looked at: its presence alone asks for every project.',
    statements: [
      'nova-server-groups/list/all-projects-string',
      'nova-server-groups/list/all-projects-presence',
      'nova-server-groups/schema/all-projects-string',
    ],
    operations,
  },
  'server-groups/all-projects/ignored-for-others': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'For anybody but an administrator all_projects lists the groups of the own project only.',
    statements: [
      'nova-server-groups/list/all-projects-admin-only',
      'nova-server-groups/list/all-projects-non-admin',
      'nova-server-groups/controller/all-projects-ignored',
      'nova-server-groups/policy-defaults/list-all-projects-admin',
    ],
    operations,
  },
})
