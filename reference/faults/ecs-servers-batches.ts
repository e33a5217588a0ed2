import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { JsonValue } from '../json-value.ts'
import type { Server } from '../server-state.ts'
import type { Check } from '../server-values.ts'
import { isList, isObject } from '../value-problem.ts'
import type { EcsBodyName } from '../v1/ecs-server-body.ts'
import { objectAt, textIn } from '../v1/ecs-server-wish.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { changed, forgiven, hasCode, namedServers, neighbour, ofEcsServers, SOMEBODY } from './ecs-server-fault.ts'
import { ofOperations } from './rewrite.ts'

const STOPPED = { vmState: 'stopped', powerState: 'SHUTDOWN' } as const

/** Takes back what has begun on servers; their job goes on. */
function spare(servers: readonly Server[]): void {
  for (const server of servers) server.task = undefined
}

/** Reads the bodies of an operation in another way before they are judged. */
function reading(operation: EcsBodyName, read: (body: JsonValue) => JsonValue): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ bodies }) => {
    const check: Check = (body, field) => bodies[operation](read(body), field)
    return { bodies: { ...bodies, [operation]: check } }
  })
}

/** The hook for one batch, once it has begun. */
function begun(operation: EcsBodyName, change: (call: Call) => void) {
  return ofOperations([operation], (answer: Answer, call: Call) => {
    if (answer.status === 200) change(call)
    return answer
  })
}

/** Ways of ECS v1 to be wrong about what is done to several servers at once. */
export const ecsServerBatchFaults = defineEcsFaults([
  {
    name: 'ecs-restart-of-one-has-no-job',
    summary: 'A batch restart of a single server is answered without a job.',
    breaks: ['ecs-servers/batches/answers-job', 'protocol/every-operation/matches-schema'],
    unsettles: [
      'ecs-servers/batches/unknown-servers', 'ecs-servers/access/outsiders-cannot-switch', 'ecs-groups/anti-affinity/kept-by-change-os',
      'ecs-groups/anti-affinity/kept-by-joining', 'ecs-groups/anti-affinity/kept-by-reboot', 'ecs-groups/anti-affinity/kept-by-resize',
    ],
    answer: ofOperations(['rebootEcsBatch'], (answer, call) =>
      answer.status === 200 && namedServers(call, 'reboot').length === 1 ? { ...answer, body: '{}' } : answer,
    ),
  },
  {
    name: 'ecs-batch-stops-first',
    summary: 'Of several servers that are to be stopped at once the first is; the job says that all were.',
    breaks: ['ecs-servers/batches/stops-all'],
    unsettles: ['ecs-servers/batches/starts-all'],
    answer: begun('stopEcsBatch', (call) => spare(namedServers(call, 'os-stop').slice(1))),
  },
  {
    name: 'ecs-batch-stop-by-force-does-nothing',
    summary: 'A batch stop of type HARD succeeds and stops nothing.',
    breaks: ['ecs-servers/batches/stop-types'],
    answer: begun('stopEcsBatch', (call) => {
      if (textIn(objectAt(call.json, 'os-stop'), 'type') === 'HARD') spare(namedServers(call, 'os-stop'))
    }),
  },
  {
    name: 'ecs-batch-starts-first',
    summary: 'Of several servers that are to be started at once the first is; the job says that all were.',
    breaks: ['ecs-servers/batches/starts-all'],
    answer: begun('startEcsBatch', (call) => spare(namedServers(call, 'os-start').slice(1))),
  },
  {
    name: 'ecs-batch-restart-ends-stopped',
    summary: 'Of several servers that are restarted at once the last is left stopped.',
    breaks: ['ecs-servers/batches/restarts-all'],
    answer: begun('rebootEcsBatch', (call) => {
      const last = namedServers(call, 'reboot').slice(1).at(-1)
      if (last?.task !== undefined) last.task = { ...last.task, outcome: STOPPED }
    }),
  },
  {
    name: 'ecs-batch-stops-neighbours',
    summary: 'A batch stop of one server also stops the next one that is named alike.',
    breaks: ['ecs-servers/batches/spares-others', 'ecs-servers/views/filters-by-status'],
    answer: begun('stopEcsBatch', (call) => {
      const named = namedServers(call, 'os-stop')
      const other = named.length === 1 ? neighbour(call, named[0]) : undefined
      if (other !== undefined) other.task = { name: 'stop', doneMs: call.state.now(), outcome: STOPPED }
    }),
  },
  {
    name: 'ecs-restart-without-type',
    summary: 'A batch restart that does not say its type is one of type SOFT.',
    breaks: ['ecs-servers/batches/mandatory-fields'],
    rules: reading('rebootEcsBatch', (body) => changed(body, 'reboot', (reboot) => new Map([['type', 'SOFT'], ...reboot]))),
  },
  {
    name: 'ecs-batch-drops-plain-ids',
    summary: 'A batch stop drops entries of servers that are no objects, and does the rest.',
    breaks: ['ecs-servers/batches/field-types', 'protocol/broken-requests/field-types'],
    rules: reading('stopEcsBatch', (body) => changed(body, 'os-stop', (stop) => {
      const servers = stop.get('servers')
      return isList(servers) && servers.length > 0 && !servers.some(isObject) ? new Map([...stop, ['servers', [SOMEBODY]]]) : stop
    })),
  },
  {
    name: 'ecs-unknown-type-is-soft',
    summary: 'A batch stop of a type that there is not is one of type SOFT.',
    breaks: ['ecs-servers/batches/other-types', 'protocol/broken-requests/allowed-values'],
    rules: reading('stopEcsBatch', (body) => changed(body, 'os-stop', (stop) => new Map([...stop, ['type', 'SOFT']]))),
  },
  {
    name: 'ecs-batch-refusal-without-code',
    summary: 'The refusal of a batch restart whose body is not in order has no code.',
    breaks: ['ecs-servers/batches/refusal-says-why'],
    answer: ofOperations(['rebootEcsBatch'], (answer) =>
      hasCode(answer, 'Ecs.0005') ? { ...answer, body: '{"error": {"message": "request body is illegal."}}' } : answer,
    ),
  },
  {
    name: 'ecs-empty-batch-succeeds',
    summary: 'A batch start of no server succeeds.',
    breaks: ['ecs-servers/batches/refuses-empty', 'protocol/broken-requests/allowed-values'],
    rules: reading('startEcsBatch', (body) => changed(body, 'os-start', (start) => {
      const servers = start.get('servers')
      return isList(servers) && servers.length === 0 ? new Map([...start, ['servers', [SOMEBODY]]]) : start
    })),
  },
  {
    name: 'ecs-batches-of-any-size',
    summary: 'However many servers are named at once, no request is refused for their number.',
    breaks: ['ecs-servers/batches/refuses-too-many', 'ecs-servers/delete/refuses-too-many', 'protocol/broken-requests/allowed-values'],
    rules: ofEcsServers(() => ({ largestBatch: Infinity })),
  },
  {
    name: 'ecs-batch-skips-unknown-servers',
    summary: 'A batch skips servers that there are not, and succeeds.',
    breaks: ['ecs-servers/batches/unknown-servers', 'ecs-servers/access/outsiders-cannot-switch'],
    answer: ofOperations(['startEcsBatch', 'stopEcsBatch', 'rebootEcsBatch'], forgiven),
  },
  {
    name: 'ecs-batch-unlocks-servers',
    summary: 'A batch stop takes the locks off the servers that it names.',
    breaks: ['ecs-servers/batches/locked-servers'],
    rules: ofEcsServers(({ findServer }) => ({
      findServer: (state, wanted) => {
        const server = findServer(state, wanted)
        if (wanted.operation === 'stopEcsBatch' && server !== undefined) server.lock = undefined
        return server
      },
    })),
  },
])
