import { defineRequirements } from '../requirement.ts'

export const robustness = defineRequirements({
  'protocol/robustness/no-server-error': {
    level: { openstack: 'must' },
    text: 'Whatever is sent, the answer is not a server error: none is documented for these operations.',
    statements: [
      'nova-server-groups/list/status-ok',
      'nova-server-groups/create/status-ok',
      'nova-server-groups/create/status-bad-request',
    ],
    operations: ['createServerGroup', 'listServerGroups'],
  },
  'protocol/robustness/serves-after-odd-requests': {
    level: { openstack: 'must' },
    text: 'After a request that makes no sense the next valid request succeeds.',
    statements: ['nova-server-groups/create/status-ok'],
    operations: ['createServerGroup'],
  },
  'protocol/robustness/undefined-methods-change-nothing': {
    level: { openstack: 'must' },
    text: 'A method that no document gives a group changes nothing in it: a group cannot be modified once created.',
    statements: ['nova-server-groups-guide/usage/immutable'],
    operations: ['showServerGroup', 'listServerGroups'],
  },
})
