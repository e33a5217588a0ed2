import { defineRequirements } from '../requirement.ts'

export const ecsNames = defineRequirements({
  'ecs-groups/names/accepts-documented-lengths': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A name of 1 character and a name of 255 characters are accepted.',
    statements: [
      'huawei-definitions-groups/create-v1/name-min-length',
      'huawei-definitions-groups/create-v1/name-max-length',
      'huawei-definitions-groups/create-v1/name-bytes',
      'hwcn-create-group-v1/table-3/name-length',
      'hwi-create-group-v1/table-3/name-length',
      'otc26-create-group-v1/table-3/name-length',
    ],
    operations: ['createEcsGroup'],
  },
  'ecs-groups/names/refuses-other-lengths': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'An empty name and a name of 256 characters are refused.',
    statements: [
      'huawei-definitions-groups/create-v1/name-min-length',
      'huawei-definitions-groups/create-v1/name-max-length',
      'huawei-definitions-groups/create-v1/name-bytes',
      'hwcn-create-group-v1/table-3/name-length',
      'hwi-create-group-v1/table-3/name-length',
      'otc26-create-group-v1/table-3/name-length',
    ],
    operations: ['createEcsGroup'],
  },
  'ecs-groups/names/kept-as-sent': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A name that is accepted is answered, shown and listed character by character as it was sent.',
    statements: [
      'huawei-definitions-groups/create-v1/response-name', 'huawei-definitions-groups/list-v1/response-name',
      'huawei-definitions-groups/show-v1/response-name', 'hwcn-create-group-v1/table-3/name-meaning',
      'hwcn-create-group-v1/table-5/name-meaning', 'hwcn-list-groups-v1/table-4/name-meaning', 'hwcn-show-group-v1/table-3/name-meaning',
      'hwi-create-group-v1/table-3/name-meaning', 'hwi-create-group-v1/table-5/name-meaning',
      'otc26-create-group-v1/table-3/name-meaning', 'otc26-create-group-v1/table-5/name-meaning',
      'otc26-list-groups-v1/table-4/name-meaning', 'otc26-show-group-v1/table-3/name-meaning',
    ],
    operations: ['createEcsGroup', 'showEcsGroup', 'listEcsGroups'],
  },
})
