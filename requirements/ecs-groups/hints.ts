import { defineRequirements } from '../requirement.ts'

/** What a server is asked to be placed by, and tells of that. */
const TELLS_GROUP = [
  'huawei-definitions-ecs/show/hints', 'hwcn-create-data/table-13/group-meaning', 'hwcn-show-ecs-v1/table-3/scheduler-hints',
  'otc26-create-data/table-11/group-meaning', 'otc26-show-ecs-v1/table-3/scheduler-hints',
] as const

const NAMES_GROUP = [
  'nova-server-hints/controller/unknown-group', 'huawei-definitions-ecs/create/group-hint', 'hwcn-create-data/table-12/group-meaning',
  'otc26-create-data/table-10/group-meaning',
] as const

export const ecsHints = defineRequirements({
  'ecs-groups/hints/refuses-unknown-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'No server comes of a create by ECS v1 whose hint names a group that there is not: it is refused, or its job fails.',
    statements: NAMES_GROUP,
    operations: ['createEcs', 'showEcsJob', 'listEcs'],
  },
  'ecs-groups/hints/refuses-deleted-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'No server comes of a create by ECS v1 whose hint names a group that was deleted: it is refused, or its job fails.',
    statements: NAMES_GROUP,
    operations: ['deleteEcsGroup', 'createEcs', 'showEcsJob', 'listEcs'],
  },
  'ecs-groups/hints/refuses-foreign-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'No server comes of a create by ECS v1 whose hint names a group of another project, and that group has no new member.',
    statements: NAMES_GROUP,
    operations: ['createEcs', 'showEcsJob', 'listEcs', 'showEcsGroup'],
  },
  'ecs-groups/hints/gone-once-removed': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A server that was removed from its group does not name that group as what it is placed by.',
    statements: [
      ...TELLS_GROUP, 'huawei-definitions-groups/remove-member/policy-ends', 'hwcn-remove-member-v1/function/policy-ends',
      'otc26-remove-member-v1/function/policy-ends',
    ],
    operations: ['removeEcsGroupMember', 'showEcs'],
  },
  'ecs-groups/hints/gone-with-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A server whose group was deleted does not name that group as what it is placed by.',
    statements: [...TELLS_GROUP, 'hwcn-guide-groups/delete/policy-ends', 'otc26-guide-groups/delete/policy-ends'],
    operations: ['deleteEcsGroup', 'showEcs'],
  },
})
