import { defineRequirements } from '../requirement.ts'

const creates = ['createServerGroup'] as const

export const acceptedInput = defineRequirements({
  'protocol/accepted-input/echoed-exactly': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Whatever of a new group is accepted stands in the answer as it was sent, character by character.',
    statements: [
      'nova-server-groups/create/name-meaning', 'nova-server-groups/parameters/name-meaning',
      'huawei-definitions-groups/create-native/response-name', 'huawei-definitions-groups/create-v1/response-server-group-required',
      'hwcn-create-group-native/table-5/name-meaning', 'hwcn-create-group-v1/table-4/server-group-meaning',
      'otc26-create-group-native/table-5/name-meaning', 'otc26-create-group-v1/table-4/server-group-meaning',
    ],
    operations: creates,
  },
  'protocol/accepted-input/shown-exactly': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Whatever of a new group is accepted is shown as it was sent, by every API family.',
    statements: [
      'nova-server-groups/create/name-meaning', 'nova-server-groups/parameters/name-meaning', 'nova-server-groups/show/shows-group',
      'huawei-definitions-groups/show-native/response-name', 'hwcn-show-group-native/table-3/name-meaning',
      'hwcn-show-group-v1/table-2/server-group-meaning', 'otc26-show-group-native/table-3/name-meaning',
      'otc26-show-group-v1/table-2/server-group-meaning',
    ],
    operations: [...creates, 'showServerGroup'],
  },
  'protocol/accepted-input/listed-exactly': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Whatever of a new group is accepted is listed as it was sent, by every API family.',
    statements: [
      'nova-server-groups/create/name-meaning', 'nova-server-groups/parameters/name-meaning',
      'nova-server-groups/list/response-server-groups-existing', 'huawei-definitions-groups/list-native/response-name',
      'hwcn-list-groups-native/table-3/name-meaning', 'otc26-list-groups-native/table-3/name-meaning',
    ],
    operations: [...creates, 'listServerGroups'],
  },
})
