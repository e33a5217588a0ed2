import type { Call } from '../call.ts'
import { DEDICATED_HOSTS } from '../server-catalog.ts'
import { isList, isObject } from '../value-problem.ts'
import { beginning, pretending } from './ecs-action-fault.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { ofEcsServers } from './ecs-server-fault.ts'
import { ofOperations } from './rewrite.ts'

const MIGRATE = ['migrateEcs']

/** Whether a server is to leave the dedicated hosts. */
function isLeaving({ json }: Call): boolean {
  return isObject(json) && json.get('migrate') === null
}

const isDedicated = (host: string | undefined): boolean => [...DEDICATED_HOSTS.values()].some((name) => name === host)

/** Ways of ECS v1 to be wrong about migrating servers. */
export const ecsServerMigrateFaults = defineEcsFaults([
  {
    name: 'ecs-migration-to-shared-hosts-has-no-job',
    summary: 'A migration to the shared hosts is answered without a job.',
    breaks: ['ecs-servers/migrate/answers-job', 'ecs-servers/migrate/spares-ordinary-servers'],
    unsettles: ['ecs-servers/migrate/changes-host', 'permissions/scope/enterprise-grant-authorises'],
    answer: ofOperations(MIGRATE, (answer, call) => (answer.status === 200 && isLeaving(call) ? { ...answer, body: '{}' } : answer)),
  },
  {
    name: 'ecs-migration-stays-on-dedicated-host',
    summary: 'A server that is migrated to the shared hosts stays on its dedicated one.',
    breaks: ['ecs-servers/migrate/changes-host'],
    unsettles: ['permissions/scope/enterprise-grant-authorises'],
    answer: beginning(MIGRATE, (server, call) => {
      if (isLeaving(call) && isDedicated(server.host)) server.task = undefined
    }),
  },
  {
    name: 'ecs-migration-changes-owner',
    summary: 'A server shows another user as its owner once it is on a dedicated host.',
    breaks: ['ecs-servers/migrate/keeps-identity'],
    answer: beginning(MIGRATE, (server, call) => {
      if (!isLeaving(call)) Object.assign(server, { userId: 'op_service' })
    }),
  },
  {
    name: 'ecs-migration-of-running-servers',
    summary: 'A migration is begun on a server that runs.',
    breaks: ['ecs-servers/migrate/needs-stopped-server'],
    rules: ofEcsServers(({ mayBegin }) => ({ mayBegin: (asked, server) => asked === 'migrateEcs' || mayBegin(asked, server) })),
  },
  {
    name: 'ecs-migration-needs-nothing',
    summary: 'A migration whose body is an empty object succeeds and does nothing.',
    breaks: ['ecs-servers/migrate/mandatory-fields', 'protocol/broken-requests/mandatory-fields'],
    answer: pretending(MIGRATE, (_, { json }) => isObject(json) && json.size === 0),
  },
  {
    name: 'ecs-migration-takes-list',
    summary: 'A migration succeeds and does nothing where migrate is a list.',
    breaks: ['ecs-servers/migrate/field-types'],
    answer: pretending(MIGRATE, (_, { json }) => isObject(json) && isList(json.get('migrate'))),
  },
  {
    name: 'ecs-migration-to-unknown-hosts',
    summary: 'A migration to a dedicated host that there is not succeeds, and does nothing.',
    breaks: ['ecs-servers/migrate/unknown-hosts'],
    answer: pretending(MIGRATE, ({ body }) => body.includes('could not be found')),
  },
  {
    name: 'ecs-migration-of-unknown-servers',
    summary: 'A migration of a server that there is not succeeds.',
    breaks: ['ecs-servers/migrate/unknown-servers'],
    answer: pretending(MIGRATE, ({ status }, { params }) => status === 404 && params['id']?.startsWith('00000000') === true),
  },
  {
    name: 'ecs-migration-starts-ordinary-servers',
    summary: 'A server on no dedicated host runs once it was migrated.',
    breaks: ['ecs-servers/migrate/spares-ordinary-servers'],
    answer: beginning(MIGRATE, (server, call) => {
      const { task } = server
      if (task === undefined || !isLeaving(call) || isDedicated(server.host)) return
      server.task = { ...task, outcome: { ...task.outcome, vmState: 'active', powerState: 'RUNNING' } }
    }),
  },
])
