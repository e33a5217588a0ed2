import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'] as const

export const views = defineRequirements({
  'server-groups/views/one-store': {
    level: { openstack: 'must' },
    text: 'A group created through one version of the API is shown, listed and deleted through the other.',
    statements: [],
    operations,
  },
  'server-groups/views/v2-looks-like-2-1': {
    level: { openstack: 'must' },
    text: 'A group looks the same through the older API and through microversion 2.1.',
    statements: [],
    operations,
  },
  'server-groups/views/microversions-agree': {
    level: { openstack: 'must' },
    text: 'A group has the same id, name, policy and members at every microversion.',
    statements: [],
    operations,
  },
})
