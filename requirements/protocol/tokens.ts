import { defineRequirements } from '../requirement.ts'

export const tokens = defineRequirements({
  'protocol/tokens/refuses-missing-token': {
    level: { openstack: 'must' },
    text: 'A request without a token is answered with 401, and does nothing.',
    statements: ['nova-server-groups/create/status-unauthorized'],
    operations: 'every',
  },
  'protocol/tokens/refuses-unknown-token': {
    level: { openstack: 'must' },
    text: 'A request with a token that was never issued is answered with 401, and does nothing.',
    statements: ['nova-server-groups/list/status-unauthorized'],
    operations: 'every',
  },
  'protocol/tokens/discovery-needs-none': {
    level: { openstack: 'must' },
    text: 'The versions of the API can be read without a token.',
    statements: [],
    operations: ['listVersions', 'showVersion'],
  },
})
