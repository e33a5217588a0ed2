import { defineRequirements } from '../requirement.ts'

export const tokens = defineRequirements({
  'protocol/tokens/refuses-missing-token': {
    level: { openstack: 'must' },
    text: 'A request without a token is answered with 401, and does nothing.',
    statements: [
      'nova-limits/show/status-unauthorized',
      'nova-quota-sets/show/status-unauthorized',
      'nova-quota-sets/defaults/status-unauthorized',
      'nova-server-groups/list/status-unauthorized',
      'nova-server-groups/create/status-unauthorized',
      'nova-server-groups/show/status-unauthorized',
      'nova-server-groups/delete/status-unauthorized',
      'nova-urls/service-urls/authentication-required',
    ],
    operations: 'every',
  },
  'protocol/tokens/refuses-unknown-token': {
    level: { openstack: 'must' },
    text: 'A request with a token that was never issued is answered with 401, and does nothing.',
    statements: [
      'nova-limits/show/status-unauthorized',
      'nova-quota-sets/show/status-unauthorized',
      'nova-quota-sets/defaults/status-unauthorized',
      'nova-server-groups/list/status-unauthorized',
      'nova-server-groups/create/status-unauthorized',
      'nova-server-groups/show/status-unauthorized',
      'nova-server-groups/delete/status-unauthorized',
      'nova-urls/service-urls/authentication-required',
    ],
    operations: 'every',
  },
  'protocol/tokens/unscoped-token-refused': {
    level: { openstack: 'should' },
    text: 'A token that is scoped to no project is refused by every operation on groups, and does nothing.',
    statements: ['nova-server-groups/policy-defaults/project-scope'],
    operations: ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'],
  },
  'protocol/tokens/catalogue-names-compute': {
    level: { openstack: 'must' },
    text: 'The service catalogue that comes with a token has an endpoint of type compute, and the list of groups is below its URL.',
    statements: ['nova-urls/service-urls/from-catalogue', 'nova-urls/service-urls/base-of-paths'],
    operations: ['listServerGroups'],
  },
  'protocol/tokens/discovery-needs-none': {
    level: { openstack: 'must' },
    text: 'The versions of the API can be read without a token.',
    statements: ['nova-versions/intro/no-authentication'],
    operations: ['listVersions', 'showVersion'],
  },
})
