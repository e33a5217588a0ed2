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
})
