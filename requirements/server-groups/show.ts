import { defineRequirements } from '../requirement.ts'

const operations = ['showServerGroup', 'createServerGroup'] as const

export const show = defineRequirements({
  'server-groups/show/refuses-unknown-query': {
    level: { openstack: 'must' },
    text: 'From 2.102 on showing a group with a query parameter is answered with 400: none is documented.',
    statements: ['nova-microversions/history-2-102/unknown-query', 'nova-server-groups/schema/show-query-closed'],
    operations,
  },
  'server-groups/show/tolerates-unknown-query': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'Before 2.102 a query parameter changes nothing in the group that is shown.',
    statements: ['nova-server-groups/schema/show-query-open'],
    operations,
  },
})
