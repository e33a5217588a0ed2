import { defineRequirements } from '../requirement.ts'

const operations = ['listServerGroups'] as const

export const slices = defineRequirements({
  'server-groups/slices/limit-bounds-list': {
    level: { huaweicloud: 'should', openstack: 'must' },
    text: 'With a limit the list has at most so many groups, and none that the whole list has not.',
    statements: [
      'nova-server-groups/list/limit-maximum',
      'huawei-definitions-groups/list-native/limit-meaning',
      'huawei-definitions-groups/list-native/limit-integer',
    ],
    operations,
  },
  'server-groups/slices/limit-takes-first': {
    level: { openstack: 'must' },
    text: 'With a limit the list is its first entries, at most so many.',
    statements: ['nova-server-groups/list/limit-maximum', 'nova-server-groups/controller/list-sliced'],
    operations,
  },
  'server-groups/slices/marker-continues': {
    level: { huaweicloud: 'should' },
    text: 'With a limit and a marker the list goes on after the group that the marker names.',
    statements: ['huawei-definitions-groups/list-native/marker-string', 'huawei-definitions-groups/list-native/marker-meaning'],
    operations,
  },
  'server-groups/slices/offset-skips-first': {
    level: { openstack: 'must' },
    text: 'With an offset the list starts so many entries later.',
    statements: ['nova-server-groups/list/offset-start', 'nova-server-groups/controller/list-sliced'],
    operations,
  },
  'server-groups/slices/slices-join-to-list': {
    level: { openstack: 'must' },
    text: 'Consecutive slices by limit and offset together are the list, nothing twice and nothing left out.',
    statements: [
      'nova-server-groups/list/limit-with-offset',
      'nova-server-groups/list/offset-with-limit',
      'nova-server-groups/controller/list-sliced',
    ],
    operations,
  },
  'server-groups/slices/offset-past-end-is-empty': {
    level: { openstack: 'must' },
    text: 'An offset past the end gives an empty list.',
    statements: ['nova-server-groups/list/offset-start'],
    operations,
  },
  'server-groups/slices/huge-limit-is-no-limit': {
    level: { openstack: 'must' },
    text: 'A limit above what the target gives at most is as none: the list is the same.',
    statements: ['nova-server-groups/list/limit-default'],
    operations,
  },
  'server-groups/slices/repeated-parameters': {
    level: { openstack: 'should' },
    text: 'all_projects, limit and offset may each be given twice; a bad value among the two is refused.',
    statements: ['nova-server-groups/schema/list-query-repeatable'],
    operations,
  },
  'server-groups/slices/refuses-non-integers': {
    level: { openstack: 'must' },
    text: 'A limit or an offset that is no integer is refused.',
    statements: [
      'nova-server-groups/list/limit-integer',
      'nova-server-groups/list/offset-integer',
      'nova-server-groups/schema/limit-non-negative',
      'nova-server-groups/schema/offset-non-negative',
    ],
    operations,
  },
  'server-groups/slices/refuses-negatives': {
    level: { openstack: 'should' },
    text: 'A negative limit or offset is refused.',
    statements: ['nova-server-groups/schema/limit-non-negative', 'nova-server-groups/schema/offset-non-negative'],
    operations,
  },
})
