import { defineRequirements } from '../requirement.ts'

export const ecsServerFlavors = defineRequirements({
  'ecs-servers/flavors/lists-usable': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The flavors that servers can be made of are listed, each once.',
    statements: [
      'huawei-definitions-ecs/flavors/flavors-required', 'huawei-definitions-ecs/flavors/path',
      'huawei-definitions-ecs/flavors/project-id-required', 'huawei-definitions-ecs/flavors/required-fields',
      'huawei-definitions-ecs/flavors/status-ok', 'huawei-definitions-ecs/flavors/token-required',
      'hwcn-list-flavors-v1/example-response/body', 'hwcn-list-flavors-v1/function/lists-flavors',
      'hwcn-list-flavors-v1/table-1/project-id-mandatory', 'hwcn-list-flavors-v1/table-1/project-id-meaning',
      'hwcn-list-flavors-v1/table-3/flavors-array', 'hwcn-list-flavors-v1/table-4/id', 'hwcn-list-flavors-v1/table-4/is-public',
      'hwcn-list-flavors-v1/uri/path', 'otc26-list-flavors-v1/example-response/body', 'otc26-list-flavors-v1/function/lists-flavors',
      'otc26-list-flavors-v1/table-1/project-id-mandatory', 'otc26-list-flavors-v1/table-1/project-id-meaning',
      'otc26-list-flavors-v1/table-3/flavors-array', 'otc26-list-flavors-v1/table-4/id', 'otc26-list-flavors-v1/table-4/is-public',
      'otc26-list-flavors-v1/uri/path',
    ],
    operations: ['listEcsFlavors'],
  },
  'ecs-servers/flavors/tells-size': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A listed flavor tells its name, its vCPUs as a string and its memory as a number, as servers of it do.',
    statements: [
      'huawei-definitions-ecs/flavors/extra-specs', 'huawei-definitions-ecs/flavors/required-fields',
      'hwcn-list-flavors-v1/table-4/disabled', 'hwcn-list-flavors-v1/table-4/disk', 'hwcn-list-flavors-v1/table-4/ephemeral',
      'hwcn-list-flavors-v1/table-4/extra-specs', 'hwcn-list-flavors-v1/table-4/links', 'hwcn-list-flavors-v1/table-4/name',
      'hwcn-list-flavors-v1/table-4/ram', 'hwcn-list-flavors-v1/table-4/rxtx-cap', 'hwcn-list-flavors-v1/table-4/rxtx-factor',
      'hwcn-list-flavors-v1/table-4/rxtx-quota', 'hwcn-list-flavors-v1/table-4/swap', 'hwcn-list-flavors-v1/table-4/vcpus',
      'hwcn-list-flavors-v1/table-5/href', 'hwcn-list-flavors-v1/table-5/rel', 'hwcn-list-flavors-v1/table-5/type',
      'hwcn-show-data/table-2/disk', 'hwcn-show-data/table-2/id', 'hwcn-show-data/table-2/name', 'hwcn-show-data/table-2/ram',
      'hwcn-show-data/table-2/vcpus', 'otc26-list-flavors-v1/table-4/disabled', 'otc26-list-flavors-v1/table-4/disk',
      'otc26-list-flavors-v1/table-4/ephemeral', 'otc26-list-flavors-v1/table-4/extra-specs', 'otc26-list-flavors-v1/table-4/links',
      'otc26-list-flavors-v1/table-4/name', 'otc26-list-flavors-v1/table-4/ram', 'otc26-list-flavors-v1/table-4/rxtx-cap',
      'otc26-list-flavors-v1/table-4/rxtx-factor', 'otc26-list-flavors-v1/table-4/rxtx-quota', 'otc26-list-flavors-v1/table-4/swap',
      'otc26-list-flavors-v1/table-4/vcpus', 'otc26-list-flavors-v1/table-5/href', 'otc26-list-flavors-v1/table-5/rel',
      'otc26-list-flavors-v1/table-5/type',
    ],
    operations: ['listEcsFlavors', 'showEcs'],
  },
  'ecs-servers/flavors/views-agree': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'ECS v1 and the native API list a flavor with the same name, vCPUs and memory.',
    statements: [
      'hwcn-list-flavors-v1/table-4/name', 'hwcn-list-flavors-v1/table-4/ram', 'hwcn-list-flavors-v1/table-4/vcpus',
      'otc26-list-flavors-v1/table-4/name', 'otc26-list-flavors-v1/table-4/ram', 'otc26-list-flavors-v1/table-4/vcpus',
    ],
    operations: ['listEcsFlavors', 'listFlavorsDetail'],
  },
  'ecs-servers/flavors/filters-by-id': {
    level: { huaweicloud: 'must' },
    text: 'The list of flavors with an id holds that flavor alone.',
    statements: [
      'huawei-definitions-ecs/flavors/flavor-id',
    ],
    operations: ['listEcsFlavors'],
  },
  'ecs-servers/flavors/pages': {
    level: { huaweicloud: 'must' },
    text: 'The list of flavors with a limit holds as many, and with a marker it begins after that flavor.',
    statements: [
      'huawei-definitions-ecs/flavors/limit', 'huawei-definitions-ecs/flavors/marker',
    ],
    operations: ['listEcsFlavors'],
  },
  'ecs-servers/flavors/filters-by-zone': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'The list of flavors with a zone holds those that tell that they can be had there, and none that is not in the list of all.',
    statements: [
      'huawei-definitions-ecs/flavors/zone', 'hwcn-list-flavors-v1/table-2/availability-zone',
      'otc26-list-flavors-v1/table-2/availability-zone', 'otc26-list-flavors-v1/example-request/path',
    ],
    operations: ['listEcsFlavors', 'showEcs'],
  },
})
