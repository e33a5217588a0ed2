import { defineRequirements } from '../requirement.ts'

export const quotaRequests = defineRequirements({
  'server-groups/quota-requests/unknown-project': {
    level: { openstack: 'must' },
    text: 'The quota and the default quota of a project that there is not are answered with 400 badRequest.',
    statements: [
      'nova-quota-sets/show/unknown-tenant',
      'nova-quota-sets/show/status-bad-request',
      'nova-quota-sets/defaults/status-bad-request',
    ],
    operations: ['showQuotaSet', 'showQuotaDefaults'],
  },
  'server-groups/quota-requests/refuses-unknown-query': {
    level: { openstack: 'must' },
    text: 'From 2.75 on the limits and the quota refuse a query parameter that is not documented with 400.',
    statements: ['nova-microversions/history-2-75/unknown-query'],
    operations: ['showLimits', 'showQuotaSet'],
  },
  'server-groups/quota-requests/defaults-refuse-unknown-query': {
    level: { openstack: 'should' },
    text: 'From 2.102 on the default quota refuses a query parameter with 400, though the code at that version takes any.',
    statements: ['nova-microversions/history-2-102/unknown-query'],
    operations: ['showQuotaDefaults'],
  },
})
