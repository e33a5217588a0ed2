import { defineRequirements } from '../requirement.ts'

export const ecsBatches = defineRequirements({
  'ecs-groups/batches/add-tells-each': {
    level: { huaweicloud: 'should' },
    text: 'Adding several servers at once is answered with 200 and a result for each.',
    statements: [
      'huawei-definitions-groups/add-members/path', 'huawei-definitions-groups/add-members/project-id-required',
      'huawei-definitions-groups/add-members/server-group-id-required', 'huawei-definitions-groups/add-members/status',
      'huawei-definitions-groups/add-members/body-required', 'huawei-definitions-groups/add-members/server-ids-array',
      'huawei-definitions-groups/add-members/response-status', 'huawei-definitions-groups/add-members/response-servers',
      'huawei-definitions-groups/add-members/response-server-id', 'huawei-definitions-groups/add-members/response-server-status',
      'huawei-definitions-groups/add-members/response-server-fail-reason', 'hwi-batch-members/request/server-ids-mandatory',
    ],
    operations: ['addEcsGroupMembers'],
  },
  'ecs-groups/batches/remove-tells-each': {
    level: { huaweicloud: 'should' },
    text: 'Removing several servers at once is answered with 200 and a result for each.',
    statements: [
      'huawei-definitions-groups/remove-members/path', 'huawei-definitions-groups/remove-members/project-id-required',
      'huawei-definitions-groups/remove-members/server-group-id-required', 'huawei-definitions-groups/remove-members/status',
      'huawei-definitions-groups/remove-members/body-required', 'huawei-definitions-groups/remove-members/server-ids-array',
      'huawei-definitions-groups/remove-members/server-ids-required', 'huawei-definitions-groups/remove-members/response-status',
      'huawei-definitions-groups/remove-members/response-servers', 'huawei-definitions-groups/remove-members/response-server-id',
      'huawei-definitions-groups/remove-members/response-server-status',
      'huawei-definitions-groups/remove-members/response-server-fail-reason',
    ],
    operations: ['removeEcsGroupMembers'],
  },
  'ecs-groups/batches/add-joins-all': {
    level: { huaweicloud: 'should' },
    text: 'Servers that were added at once are all members.',
    statements: [
      'huawei-definitions-groups/add-members/adds-ecss',
      'huawei-definitions-groups/add-members/server-ids-array',
    ],
    operations: ['addEcsGroupMembers', 'showEcsGroup'],
  },
  'ecs-groups/batches/remove-spares-others': {
    level: { huaweicloud: 'should' },
    text: 'Servers that were removed at once are no members any more, and the others are.',
    statements: [
      'huawei-definitions-groups/remove-members/removes-ecss',
      'huawei-definitions-groups/remove-members/server-ids-array',
    ],
    operations: ['removeEcsGroupMembers', 'showEcsGroup'],
  },
  'ecs-groups/batches/add-tells-failures': {
    level: { huaweicloud: 'should' },
    text: 'Adding several servers of which one there is not tells that one from those that joined, or is refused and adds none.',
    statements: [
      'huawei-definitions-groups/add-members/response-servers', 'huawei-definitions-groups/add-members/response-server-id',
      'huawei-definitions-groups/add-members/response-server-status', 'huawei-definitions-groups/add-members/response-server-fail-reason',
    ],
    operations: ['addEcsGroupMembers', 'showEcsGroup'],
  },
  'ecs-groups/batches/remove-tells-failures': {
    level: { huaweicloud: 'should' },
    text: 'Removing several servers of which one there is not tells that one from those that left, or is refused and removes none.',
    statements: [
      'huawei-definitions-groups/remove-members/response-servers', 'huawei-definitions-groups/remove-members/response-server-id',
      'huawei-definitions-groups/remove-members/response-server-status',
      'huawei-definitions-groups/remove-members/response-server-fail-reason',
    ],
    operations: ['removeEcsGroupMembers', 'showEcsGroup'],
  },
})
