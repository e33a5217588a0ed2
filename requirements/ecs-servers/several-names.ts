import { defineRequirements } from '../requirement.ts'

export const ecsSeveralNames = defineRequirements({
  'ecs-servers/several-names/leave-room-for-numbers': {
    level: { opentelekomcloud: 'must' },
    text: 'The name of several servers has up to 59 characters: a longer one is refused.',
    statements: ['otc26-create-ecs-v1/table-3/name-length-several'],
    operations: ['createEcs'],
  },
  'ecs-servers/several-names/begin-at-number': {
    level: { opentelekomcloud: 'must' },
    text: 'Where the name of several servers ends in a number, that is the number of the first one.',
    statements: ['otc26-create-ecs-v1/table-3/name-start', 'otc26-create-ecs-v1/table-3/name-suffix'],
    operations: ['createEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/several-names/same-where-asked': {
    // The newer definition says no more than that it may be so.
    level: { huaweicloud: 'should' },
    text: 'Several servers that are created with isAutoRename true have the same name, the one that was given.',
    statements: ['hwcn-create-ecs-v1/table-3/rename', 'hwcn-create-ecs-v1/table-3/rename-true'],
    operations: ['createEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/several-names/numbered-where-not': {
    level: { huaweicloud: 'must' },
    text: 'Several servers that are created with isAutoRename false have different names, each the given one with a number.',
    statements: [
      'huawei-definitions-ecs/create/rename', 'hwcn-create-ecs-v1/table-3/name-suffix', 'hwcn-create-ecs-v1/table-3/rename',
      'hwcn-create-ecs-v1/table-3/rename-false',
    ],
    operations: ['createEcs', 'showEcsJob', 'showEcs'],
  },
})
