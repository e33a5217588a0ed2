import { defineRequirements } from '../requirement.ts'

export const ecsClientToken = defineRequirements({
  'ecs-servers/client-token/creates-once': {
    level: { huaweicloud: 'must' },
    text: 'The same create that comes twice under one X-Client-Token makes one server.',
    statements: ['hwcn-create-ecs-v1/function/client-token'],
    operations: ['createEcs', 'showEcsJob', 'listEcs'],
  },
})
