import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const names = defineRequirements({
  'server-groups/names/accepts-documented-lengths': {
    level: { openstack: 'should' },
    text: 'A name of 1 character and a name of 255 characters are accepted.',
    statements: [
      'nova-server-groups/schema/name-min-length',
      'nova-server-groups/schema/name-max-length',
      'otc-create-group-native/table-3/name-length',
    ],
    operations,
  },
  'server-groups/names/refuses-other-lengths': {
    level: { openstack: 'should' },
    text: 'An empty name and a name of 256 characters are refused.',
    statements: [
      'nova-server-groups/schema/name-min-length',
      'nova-server-groups/schema/name-max-length',
      'otc-create-group-native/table-3/name-length',
    ],
    operations,
  },
  'server-groups/names/refuses-unprintable': {
    level: { openstack: 'should' },
    text: 'A name with a control character, or with white space at either end, is refused.',
    statements: ['nova-server-groups/schema/name-printable', 'nova-server-groups/schema/name-no-edge-whitespace'],
    operations,
  },
  'server-groups/names/kept-character-by-character': {
    level: { openstack: 'must' },
    text: 'A name that is accepted is shown character by character as it was sent.',
    statements: [
      'nova-server-groups/create/name-meaning',
      'nova-server-groups/parameters/name-meaning',
      'otc-create-group-native/table-3/name-meaning',
      'otc-create-group-native/table-5/name-meaning',
    ],
    operations,
  },
})
