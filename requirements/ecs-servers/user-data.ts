import { defineRequirements } from '../requirement.ts'

export const ecsUserData = defineRequirements({
  'ecs-servers/user-data/shown-as-given': {
    level: { huaweicloud: 'must', opentelekomcloud: 'should' },
    text: 'A server that was created with user data shows it, encoded as it was given.',
    statements: ['hwcn-show-ecs-v1/table-3/user-data'],
    operations: ['createEcs', 'showEcsJob', 'showEcs'],
  },
})
