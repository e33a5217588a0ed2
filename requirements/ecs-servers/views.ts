import { defineRequirements } from '../requirement.ts'

export const ecsServerViews = defineRequirements({
  'ecs-servers/views/states-agree': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'ECS v1 and the native API show a server in the same states, running and stopped.',
    statements: [
      'hwcn-show-ecs-v1/table-3/power-state', 'hwcn-show-ecs-v1/table-3/power-state-values', 'hwcn-show-ecs-v1/table-3/status-string',
      'hwcn-show-ecs-v1/table-3/status-values', 'hwcn-show-ecs-v1/table-3/task-state', 'hwcn-show-ecs-v1/table-3/vm-state',
      'otc26-show-ecs-v1/table-3/power-state', 'otc26-show-ecs-v1/table-3/power-state-values', 'otc26-show-ecs-v1/table-3/status-string',
      'otc26-show-ecs-v1/table-3/status-values', 'otc26-show-ecs-v1/table-3/task-state', 'otc26-show-ecs-v1/table-3/vm-state',
    ],
    operations: ['showEcs', 'showServer', 'stopEcsBatch'],
  },
  'ecs-servers/views/tells-states': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server that runs is ACTIVE, active and RUNNING; one that was stopped is SHUTOFF, stopped and SHUTDOWN.',
    statements: [
      'huawei-definitions-ecs/show/path', 'huawei-definitions-ecs/show/required-fields', 'huawei-definitions-ecs/show/server-required',
      'huawei-definitions-ecs/show/status-ok', 'hwcn-show-ecs-v1/example-request/path', 'hwcn-show-ecs-v1/example-response/body',
      'hwcn-show-ecs-v1/function/shows-ecs', 'hwcn-show-ecs-v1/table-2/server-object', 'hwcn-show-ecs-v1/table-3/power-state',
      'hwcn-show-ecs-v1/table-3/power-state-values', 'hwcn-show-ecs-v1/table-3/status-string', 'hwcn-show-ecs-v1/table-3/status-values',
      'hwcn-show-ecs-v1/table-3/task-state', 'hwcn-show-ecs-v1/table-3/vm-state', 'hwcn-show-ecs-v1/uri/path',
      'otc26-show-ecs-v1/example-request/path', 'otc26-show-ecs-v1/example-response/body', 'otc26-show-ecs-v1/function/shows-ecs',
      'otc26-show-ecs-v1/table-2/server-object', 'otc26-show-ecs-v1/table-3/power-state', 'otc26-show-ecs-v1/table-3/power-state-values',
      'otc26-show-ecs-v1/table-3/status-string', 'otc26-show-ecs-v1/table-3/status-values', 'otc26-show-ecs-v1/table-3/task-state',
      'otc26-show-ecs-v1/table-3/vm-state', 'otc26-show-ecs-v1/uri/path', 'otc26-statuses/table-1/active', 'otc26-statuses/table-1/shutoff',
    ],
    operations: ['showEcs', 'stopEcsBatch'],
  },
  'ecs-servers/views/ingredients-agree': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'ECS v1 and the native API show the same flavor, image, name and owner of a server.',
    statements: [
      'huawei-definitions-ecs/show/flavor-required', 'huawei-definitions-ecs/show/image-required',
      'huawei-definitions-ecs/show/project-id-required', 'huawei-definitions-ecs/show/server-id-required', 'hwcn-show-data/table-2/disk',
      'hwcn-show-data/table-2/id', 'hwcn-show-data/table-2/name', 'hwcn-show-data/table-2/ram', 'hwcn-show-data/table-2/vcpus',
      'hwcn-show-data/table-8/id', 'hwcn-show-ecs-v1/table-1/project-id-mandatory', 'hwcn-show-ecs-v1/table-1/project-id-meaning',
      'hwcn-show-ecs-v1/table-1/server-id-mandatory', 'hwcn-show-ecs-v1/table-1/server-id-meaning', 'hwcn-show-ecs-v1/table-3/created',
      'hwcn-show-ecs-v1/table-3/flavor-object', 'hwcn-show-ecs-v1/table-3/id-uuid', 'hwcn-show-ecs-v1/table-3/image-object',
      'hwcn-show-ecs-v1/table-3/name', 'hwcn-show-ecs-v1/table-3/tenant-id', 'hwcn-show-ecs-v1/table-3/user-id',
      'otc26-show-ecs-v1/table-1/project-id-mandatory', 'otc26-show-ecs-v1/table-1/project-id-meaning',
      'otc26-show-ecs-v1/table-1/server-id-mandatory', 'otc26-show-ecs-v1/table-1/server-id-meaning', 'otc26-show-ecs-v1/table-3/created',
      'otc26-show-ecs-v1/table-3/flavor-object', 'otc26-show-ecs-v1/table-3/id-uuid', 'otc26-show-ecs-v1/table-3/image-object',
      'otc26-show-ecs-v1/table-3/name', 'otc26-show-ecs-v1/table-3/tenant-id',
    ],
    operations: ['showEcs', 'showServer'],
  },
  'ecs-servers/views/addresses-agree': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'ECS v1 and the native API show the same addresses of a server.',
    statements: [
      'huawei-definitions-ecs/show/address-required', 'hwcn-show-data/table-1/addr', 'hwcn-show-data/table-1/mac-addr',
      'hwcn-show-data/table-1/port-id', 'hwcn-show-data/table-1/type', 'hwcn-show-data/table-1/version',
      'hwcn-show-ecs-v1/table-3/addresses',
    ],
    operations: ['showEcs', 'showServer'],
  },
  'ecs-servers/views/hosts-agree': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'ECS v1 and the native API show the same hosts of a server, as far as either shows them.',
    statements: [
      'hwcn-show-ecs-v1/table-3/host', 'hwcn-show-ecs-v1/table-3/host-id', 'hwcn-show-ecs-v1/table-3/host-status',
      'hwcn-show-ecs-v1/table-3/hypervisor-hostname',
    ],
    operations: ['showEcs', 'showServer'],
  },
  'ecs-servers/views/tells-lock': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server tells by ECS v1 whether it is locked.',
    statements: [
      'hwcn-show-ecs-v1/table-3/locked-boolean', 'otc26-show-ecs-v1/table-3/locked-boolean',
    ],
    operations: ['showEcs', 'lockServer', 'unlockServer'],
  },
  'ecs-servers/views/list-agrees-with-show': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server is listed by ECS v1 as it is shown.',
    statements: [
      'huawei-definitions-ecs/list/path', 'huawei-definitions-ecs/list/project-id-required', 'huawei-definitions-ecs/list/required',
      'huawei-definitions-ecs/list/status-ok', 'huawei-definitions-ecs/list/token-required', 'huawei-definitions-ecs/show/hints',
      'huawei-definitions-ecs/show/token-required', 'hwcn-list-ecs-v1/example-request/path', 'hwcn-list-ecs-v1/example-response/body',
      'hwcn-list-ecs-v1/function/lists-ecss', 'hwcn-list-ecs-v1/table-1/project-id-mandatory',
      'hwcn-list-ecs-v1/table-1/project-id-meaning', 'hwcn-list-ecs-v1/table-3/servers-array', 'hwcn-list-ecs-v1/uri/path',
      'hwcn-show-data/table-5/delete-on-termination', 'hwcn-show-data/table-5/id', 'hwcn-show-ecs-v1/table-3/key-name',
      'hwcn-show-ecs-v1/table-3/scheduler-hints', 'hwcn-show-ecs-v1/table-3/updated', 'hwcn-show-ecs-v1/table-3/volumes-attached',
      'otc26-list-ecs-v1/example-response/body', 'otc26-list-ecs-v1/function/lists-ecss', 'otc26-list-ecs-v1/table-1/project-id-mandatory',
      'otc26-list-ecs-v1/table-1/project-id-meaning', 'otc26-list-ecs-v1/table-3/servers-array', 'otc26-list-ecs-v1/table-4/created',
      'otc26-list-ecs-v1/table-4/flavor-object', 'otc26-list-ecs-v1/table-4/id-uuid', 'otc26-list-ecs-v1/table-4/image-object',
      'otc26-list-ecs-v1/table-4/locked-boolean', 'otc26-list-ecs-v1/table-4/name', 'otc26-list-ecs-v1/table-4/power-state',
      'otc26-list-ecs-v1/table-4/power-state-values', 'otc26-list-ecs-v1/table-4/scheduler-hints',
      'otc26-list-ecs-v1/table-4/status-string', 'otc26-list-ecs-v1/table-4/status-values', 'otc26-list-ecs-v1/table-4/task-state',
      'otc26-list-ecs-v1/table-4/tenant-id', 'otc26-list-ecs-v1/table-4/updated', 'otc26-list-ecs-v1/table-4/vm-state',
      'otc26-list-ecs-v1/uri/path', 'otc26-show-ecs-v1/table-3/scheduler-hints', 'otc26-show-ecs-v1/table-3/updated',
    ],
    operations: ['listEcs', 'showEcs'],
  },
  'ecs-servers/views/filters-by-name': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The list by ECS v1 with a name holds the servers that have that part in their names, and no others.',
    statements: [
      'huawei-definitions-ecs/list/name-fuzzy', 'hwcn-list-ecs-v1/table-2/name-fuzzy', 'otc26-list-ecs-v1/table-2/name-fuzzy',
    ],
    operations: ['listEcs'],
  },
  'ecs-servers/views/filters-by-status': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The list by ECS v1 with a status holds the servers in that status, and no others.',
    statements: [
      'huawei-definitions-ecs/list/status-filter', 'hwcn-list-ecs-v1/table-2/status', 'otc26-list-ecs-v1/table-2/status',
    ],
    operations: ['listEcs', 'stopEcsBatch'],
  },
  'ecs-servers/views/filters-by-flavor': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The list by ECS v1 with a flavor holds the servers of that flavor, and no others.',
    statements: [
      'huawei-definitions-ecs/list/flavor-filter', 'hwcn-list-ecs-v1/table-2/flavor', 'otc26-list-ecs-v1/table-2/flavor',
    ],
    operations: ['listEcs'],
  },
  'ecs-servers/views/counts-all': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The list by ECS v1 counts all servers that fit, whatever the page.',
    statements: [
      'huawei-definitions-ecs/list/required', 'hwcn-list-ecs-v1/table-3/count-integer', 'otc26-list-ecs-v1/example-response/body',
      'otc26-list-ecs-v1/table-3/count-integer',
    ],
    operations: ['listEcs'],
  },
  'ecs-servers/views/pages': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The list by ECS v1 comes in numbered pages of as many servers as are asked for; page 0 is the first.',
    statements: [
      'huawei-definitions-ecs/list/limit-bounds', 'huawei-definitions-ecs/list/limit-default', 'huawei-definitions-ecs/list/offset',
      'hwcn-list-ecs-v1/table-2/limit-default', 'hwcn-list-ecs-v1/table-2/limit-integer', 'hwcn-list-ecs-v1/table-2/limit-meaning',
      'hwcn-list-ecs-v1/table-2/offset-default', 'hwcn-list-ecs-v1/table-2/offset-integer', 'hwcn-list-ecs-v1/table-2/offset-page',
      'hwcn-list-ecs-v1/table-2/offset-zero', 'otc26-list-ecs-v1/table-2/limit-default', 'otc26-list-ecs-v1/table-2/limit-integer',
      'otc26-list-ecs-v1/table-2/limit-meaning', 'otc26-list-ecs-v1/table-2/offset-default', 'otc26-list-ecs-v1/table-2/offset-integer',
      'otc26-list-ecs-v1/table-2/offset-page', 'otc26-list-ecs-v1/table-2/offset-zero',
    ],
    operations: ['listEcs'],
  },
})
