import { defineRequirements } from '../requirement.ts'

export const quota = defineRequirements({
  'server-groups/quota/usage-counts-groups': {
    level: { openstack: 'must' },
    text: 'The number of used groups in the limits rises by one with a create and falls by one with a delete.',
    statements: ['nova-limits/show/response-total-server-groups-used-meaning'],
    operations: ['showLimits', 'createServerGroup', 'deleteServerGroup'],
  },
  'server-groups/quota/limits-agree-with-quota': {
    level: { openstack: 'must' },
    text: 'The limits and the quota set of a project allow the same number of groups and of members.',
    statements: [
      'nova-limits/show/response-max-server-group-members-meaning',
      'nova-limits/show/response-max-server-groups-meaning',
      'nova-quota-sets/parameters/server-groups-meaning',
      'nova-quota-sets/parameters/server-group-members-meaning',
    ],
    operations: ['showLimits', 'showQuotaSet'],
  },
  'server-groups/quota/refuses-above-quota': {
    level: { openstack: 'must' },
    text: 'Once a project holds as many groups as it may, a further create is refused, and creates nothing.',
    statements: ['nova-limits/show/response-max-server-groups-meaning', 'nova-server-groups/controller/quota-refused'],
    operations: ['createServerGroup', 'showLimits'],
  },
  'server-groups/quota/delete-frees-quota': {
    level: { openstack: 'must' },
    text: 'Deleting a group makes room for another one.',
    statements: ['nova-limits/show/response-max-server-groups-meaning', 'nova-limits/show/response-total-server-groups-used-meaning'],
    operations: ['createServerGroup', 'deleteServerGroup'],
  },
})
