import { defineRequirements } from '../requirement.ts'

const operations = ['createServerGroup', 'showServerGroup'] as const

export const names = defineRequirements({
  'server-groups/names/accepts-documented-lengths': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'should' },
    text: 'A name of 1 character and a name of 255 characters are accepted.',
    statements: [
      'nova-server-groups/schema/name-min-length',
      'nova-server-groups/schema/name-max-length',
      'otc-create-group-native/table-3/name-length',
      'huawei-definitions-groups/create-native/name-min-length',
      'huawei-definitions-groups/create-native/name-max-length',
      'huawei-definitions-groups/create-native/name-bytes',
      'otc26-create-group-native/table-3/name-length',
      'hwcn-create-group-native/table-3/name-length',
    ],
    operations,
  },
  'server-groups/names/refuses-other-lengths': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'should' },
    text: 'An empty name and a name of 256 characters are refused.',
    statements: [
      'nova-server-groups/schema/name-min-length',
      'nova-server-groups/schema/name-max-length',
      'otc-create-group-native/table-3/name-length',
      'huawei-definitions-groups/create-native/name-min-length',
      'huawei-definitions-groups/create-native/name-max-length',
      'huawei-definitions-groups/create-native/name-bytes',
      'otc26-create-group-native/table-3/name-length',
      'hwcn-create-group-native/table-3/name-length',
    ],
    operations,
  },
  'server-groups/names/refuses-unprintable': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A name with a control character, or with white space at either end, is refused.',
    statements: ['nova-server-groups/schema/name-printable', 'nova-server-groups/schema/name-no-edge-whitespace'],
    operations,
  },
  'server-groups/names/kept-character-by-character': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'A name that is accepted is shown character by character as it was sent.',
    statements: [
      'nova-server-groups/create/name-meaning', 'nova-server-groups/parameters/name-meaning',
      'otc-create-group-native/table-3/name-meaning', 'otc-create-group-native/table-5/name-meaning',
      'huawei-definitions-groups/create-native/response-name', 'huawei-definitions-groups/list-native/response-name',
      'huawei-definitions-groups/show-native/response-name', 'otc26-create-group-native/table-3/name-meaning',
      'otc26-create-group-native/table-5/name-string', 'otc26-create-group-native/table-5/name-meaning',
      'otc26-list-groups-native/table-3/name-string', 'otc26-list-groups-native/table-3/name-meaning',
      'otc26-show-group-native/table-3/name-string', 'otc26-show-group-native/table-3/name-meaning',
      'hwcn-create-group-native/table-3/name-meaning', 'hwcn-create-group-native/table-5/name-string',
      'hwcn-create-group-native/table-5/name-meaning', 'hwcn-list-groups-native/table-3/name-string',
      'hwcn-list-groups-native/table-3/name-meaning', 'hwcn-show-group-native/table-3/name-string',
      'hwcn-show-group-native/table-3/name-meaning',
    ],
    operations,
  },
})
