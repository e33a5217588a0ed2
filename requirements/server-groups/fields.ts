import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'listServerGroups', 'showServerGroup'] as const

export const fields = defineRequirements({
  'server-groups/fields/owner-from-2-13': {
    level: { openstack: 'must' },
    text: 'From 2.13 on a group names the project and the user that own it: those of the token that created it.',
    statements: ['nova-server-groups/parameters/project-id-owner', 'nova-server-groups/parameters/user-id-owner'],
    operations,
  },
  'server-groups/fields/no-owner-before-2-13': {
    level: { openstack: 'must' },
    text: 'Before 2.13 a group names neither project nor user.',
    statements: ['nova-server-groups/parameters/project-id-since', 'nova-server-groups/parameters/user-id-since'],
    operations,
  },
  'server-groups/fields/policies-before-2-64': {
    level: { openstack: 'must' },
    text: 'Before 2.64 a group has a list of policies and metadata, and neither policy nor rules.',
    statements: ['nova-server-groups/parameters/policies-until', 'nova-server-groups/parameters/policy-since'],
    operations,
  },
  'server-groups/fields/policy-from-2-64': {
    level: { openstack: 'must' },
    text: 'From 2.64 on a group has one policy and rules, and neither a list of policies nor metadata.',
    statements: ['nova-server-groups/parameters/policy-since', 'nova-server-groups/parameters/metadata-until'],
    operations,
  },
  'server-groups/fields/metadata-is-empty': {
    level: { openstack: 'must' },
    text: 'Before 2.64 the metadata of a group is an empty object.',
    statements: ['nova-server-groups/parameters/metadata-always-empty'],
    operations,
  },
})
