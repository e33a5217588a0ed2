import { defineRequirements } from '../requirement.ts'

export const ecsServerSlices = defineRequirements({
  'ecs-servers/slices/marker-continues': {
    level: { huaweicloud: 'should' },
    text: 'With a limit and a marker the list by ECS v1 goes on after the server that the marker names.',
    statements: ['huawei-definitions-ecs/list/marker'],
    operations: ['listEcs'],
  },
})
