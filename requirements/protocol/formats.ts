import { defineRequirements } from '../requirement.ts'

export const formats = defineRequirements({
  'protocol/formats/json-without-content-type': {
    level: { openstack: 'must' },
    text: 'A body without a Content-Type is taken for JSON.',
    statements: ['nova-formats/formats/json-assumed', 'nova-formats/example/request'],
    operations: ['createServerGroup'],
  },
})
