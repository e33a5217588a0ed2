import { defineRequirements } from '../requirement.ts'

export const ecsServerMigrate = defineRequirements({
  'ecs-servers/migrate/answers-job': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A migration to a dedicated host is answered with the id of a job, and this job succeeds.',
    statements: [
      'huawei-definitions-ecs/migrate/example-response', 'huawei-definitions-ecs/migrate/job-id-meaning',
      'huawei-definitions-ecs/migrate/job-id-required', 'huawei-definitions-ecs/migrate/status-ok', 'hwcn-job-responses/example/normal',
      'hwcn-job-responses/normal/job-id-meaning', 'hwcn-job-responses/normal/job-id-string', 'hwcn-migrate-v1/example-response/body',
      'hwcn-migrate-v1/function/asynchronous', 'hwcn-migrate-v1/function/job-id', 'hwcn-migrate-v1/function/not-complete',
      'hwcn-migrate-v1/function/see-job', 'hwcn-migrate-v1/function/success', 'otc26-job-responses/example/normal',
      'otc26-job-responses/normal/job-id', 'otc26-migrate-v1/example-response/body', 'otc26-migrate-v1/function/asynchronous',
      'otc26-migrate-v1/function/job-id', 'otc26-migrate-v1/function/not-complete', 'otc26-migrate-v1/function/see-job',
      'otc26-migrate-v1/function/success', 'otc26-migrate-v1/table-4/job-id-for-queries', 'otc26-migrate-v1/table-4/job-id-meaning',
      'otc26-migrate-v1/table-4/job-id-string',
    ],
    operations: ['migrateEcs', 'showEcsJob'],
  },
  'ecs-servers/migrate/changes-host': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server is on another host once it was migrated to a dedicated one, and again once it has left that.',
    statements: [
      'huawei-definitions-ecs/migrate/dedicated-host-id', 'huawei-definitions-ecs/migrate/dedicated-hosts',
      'huawei-definitions-ecs/migrate/example-request', 'huawei-definitions-ecs/migrate/migrate-null',
      'huawei-definitions-ecs/migrate/path', 'huawei-definitions-ecs/migrate/ways', 'hwcn-migrate-v1/constraints/dedicated-hosts',
      'hwcn-migrate-v1/example-request/body', 'hwcn-migrate-v1/example-request/path', 'hwcn-migrate-v1/function/to-host',
      'hwcn-migrate-v1/function/to-pool', 'hwcn-migrate-v1/table-2/migrate-mandatory', 'hwcn-migrate-v1/table-2/migrate-meaning',
      'hwcn-migrate-v1/table-2/migrate-null', 'hwcn-migrate-v1/table-2/migrate-object', 'hwcn-migrate-v1/table-3/dedicated-host-id-meaning',
      'hwcn-migrate-v1/table-3/dedicated-host-id-optional', 'hwcn-migrate-v1/table-3/dedicated-host-id-string',
      'hwcn-migrate-v1/table-3/dedicated-host-id-when', 'hwcn-migrate-v1/uri/path', 'otc26-migrate-v1/constraints/dedicated-hosts',
      'otc26-migrate-v1/example-request/body', 'otc26-migrate-v1/example-request/path', 'otc26-migrate-v1/function/to-host',
      'otc26-migrate-v1/function/to-pool', 'otc26-migrate-v1/table-2/migrate-meaning', 'otc26-migrate-v1/table-2/migrate-null',
      'otc26-migrate-v1/table-3/dedicated-host-id-constraints-to-host', 'otc26-migrate-v1/table-3/dedicated-host-id-meaning',
      'otc26-migrate-v1/table-3/dedicated-host-id-optional', 'otc26-migrate-v1/table-3/dedicated-host-id-string',
      'otc26-migrate-v1/uri/path',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/migrate/keeps-identity': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A migration leaves a server its id, name, owner, addresses, flavor and image, and stopped.',
    statements: [
      'hwcn-migrate-v1/function/success', 'otc26-migrate-v1/function/success',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/migrate/needs-stopped-server': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A migration of a server that runs is refused, or its job fails, and the server goes on as it was.',
    statements: [
      'huawei-definitions-ecs/migrate/stopped', 'hwcn-error-codes/table/ecs-0100', 'hwcn-migrate-v1/constraints/stopped',
      'otc26-error-codes/table/ecs-0100', 'otc26-migrate-v1/constraints/stopped',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs', 'stopEcsBatch'],
  },
  'ecs-servers/migrate/mandatory-fields': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A migration without migrate is refused and changes nothing.',
    statements: [
      'huawei-definitions-ecs/migrate/body-required', 'huawei-definitions-ecs/migrate/migrate-required',
      'hwcn-migrate-v1/table-2/migrate-mandatory', 'otc26-migrate-v1/table-2/migrate-mandatory',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/migrate/field-types': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A migration in which migrate is neither an object nor null, or the host no string, is refused and changes nothing.',
    statements: [
      'huawei-definitions-ecs/migrate/dedicated-host-id', 'huawei-definitions-ecs/migrate/migrate-null', 'hwcn-error-codes/table/ecs-0005',
      'hwcn-migrate-v1/table-2/migrate-null', 'hwcn-migrate-v1/table-2/migrate-object', 'hwcn-migrate-v1/table-3/dedicated-host-id-string',
      'otc26-error-codes/table/ecs-0005', 'otc26-migrate-v1/table-2/migrate-null', 'otc26-migrate-v1/table-2/migrate-object',
      'otc26-migrate-v1/table-3/dedicated-host-id-string',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/migrate/unknown-hosts': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A migration to a dedicated host there is not is refused, or its job fails, and changes nothing.',
    statements: [
      'huawei-definitions-ecs/migrate/dedicated-host-id', 'hwcn-migrate-v1/table-3/dedicated-host-id-meaning',
      'otc26-migrate-v1/table-3/dedicated-host-id-meaning',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs'],
  },
  'ecs-servers/migrate/unknown-servers': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A migration of a server there is not is refused.',
    statements: [
      'huawei-definitions-ecs/migrate/project-id-required', 'huawei-definitions-ecs/migrate/server-id-required',
      'huawei-definitions-ecs/migrate/token-required', 'hwcn-error-codes/table/ecs-0114', 'hwcn-error-codes/table/ecs-0614',
      'hwcn-migrate-v1/table-1/project-id-mandatory', 'hwcn-migrate-v1/table-1/project-id-meaning',
      'hwcn-migrate-v1/table-1/server-id-mandatory', 'hwcn-migrate-v1/table-1/server-id-meaning', 'otc26-error-codes/table/ecs-0114',
      'otc26-error-codes/table/ecs-0614', 'otc26-migrate-v1/table-1/project-id-mandatory', 'otc26-migrate-v1/table-1/project-id-meaning',
      'otc26-migrate-v1/table-1/server-id-mandatory', 'otc26-migrate-v1/table-1/server-id-meaning',
    ],
    operations: ['migrateEcs'],
  },
  'ecs-servers/migrate/spares-ordinary-servers': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'Whatever becomes of a migration of a server on no dedicated host, the server is the same, stopped and in its group.',
    statements: [
      'huawei-definitions-ecs/migrate/dedicated-hosts', 'hwcn-migrate-v1/constraints/dedicated-hosts',
      'otc26-migrate-v1/constraints/dedicated-hosts',
    ],
    operations: ['migrateEcs', 'showEcsJob', 'showEcs', 'showEcsGroup'],
  },
})
