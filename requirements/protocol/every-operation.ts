import { defineRequirements } from '../requirement.ts'

export const everyOperation = defineRequirements({
  'protocol/every-operation/documented-status': {
    level: { openstack: 'must' },
    text: 'A valid request is answered with the success status documented for its operation.',
    statements: ['nova-server-groups/create/status-ok', 'nova-server-groups/list/status-ok', 'nova-server-groups/show/status-ok', 'nova-server-groups/delete/status-no-content'],
    operations: 'every',
  },
  'protocol/every-operation/json-content-type': {
    level: { openstack: 'must' },
    text: 'An answer with a body names application/json as its media type.',
    statements: [],
    operations: 'every',
  },
  'protocol/every-operation/unambiguous-json': {
    level: { openstack: 'must' },
    text: 'A body is one JSON document that every reader reads alike: UTF-8, no repeated key, no integer beyond 2^53.',
    statements: [],
    operations: 'every',
  },
  'protocol/every-operation/matches-schema': {
    level: { openstack: 'must' },
    text: 'A success body has every documented field, with a value of its documented type and range.',
    statements: ['nova-server-groups/create/response-server-group'],
    operations: 'every',
  },
  'protocol/every-operation/no-undocumented-fields': {
    level: { openstack: 'must' },
    text: 'A success body has no field that its documents do not name at that microversion.',
    statements: ['nova-server-groups/schema/response-group-closed'],
    operations: 'every',
  },
  'protocol/every-operation/no-content-is-empty': {
    level: { openstack: 'must' },
    text: 'An answer documented to have no body has none.',
    statements: ['nova-server-groups/delete/empty-body'],
    operations: 'every',
  },
  'protocol/every-operation/own-request-id': {
    level: { openstack: 'must' },
    text: 'Every answer carries a request id that no other answer carries; from 2.46 on also under its OpenStack-wide name.',
    statements: [],
    operations: 'every',
  },
  'protocol/every-operation/reads-change-nothing': {
    level: { openstack: 'must' },
    text: 'Reading changes nothing: a group looks the same before and after any GET.',
    statements: ['nova-server-groups/show/shows-group'],
    operations: 'every',
  },
})
