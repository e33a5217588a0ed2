import type { PolicyName } from '../access.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Route } from '../routes/route.ts'
import type { Work } from '../server-work.ts'
import { isObject } from '../value-problem.ts'
import { beginPart, jobAnswer } from './ecs-begin.ts'
import type { PartialWork } from './ecs-begin.ts'
import { ownProject } from './ecs-groups.ts'
import type { JobPart } from './ecs-jobs.ts'
import { ecsBodyProblem } from './ecs-server-body.ts'
import type { EcsBodyName } from './ecs-server-body.ts'
import { idsIn, objectAt, textIn } from './ecs-server-wish.ts'

interface Batch {
  readonly operation: EcsBodyName
  /** Where in the body the servers are named; undefined for the body itself. */
  readonly key?: string
  readonly policy: PolicyName
  readonly type: string
  readonly partType: string
  workOf(call: Call): Work
}

function namedBy({ json }: Call, { key }: Batch): readonly string[] {
  return idsIn(key === undefined ? objectAt(json) : objectAt(json, key))
}

/** What becomes of one server, which hinders no other: that its sub-job alone fails is undocumented. */
function partOf(call: Call, id: string, wanted: PartialWork): JobPart {
  const { route, rules: { ecs }, state } = call
  const failed = (code: string, reason: string): JobPart => ({
    type: wanted.type, serverId: id, doneMs: state.now(), failure: { code, reason },
  })
  const server = ecs.servers.findServer(state, { id, operation: route?.operation ?? '', projectId: ownProject(call) })
  if (server === undefined) return failed('Ecs.0114', 'The ECS does not exist.')
  const part = beginPart(call, server, wanted)
  if (!('reason' in part)) return part
  const { code, message } = ecs.servers.refusalText(part)
  return failed(code, message)
}

function act(call: Call, batch: Batch): Answer {
  const wanted = { type: batch.partType, work: batch.workOf(call) }
  const parts = namedBy(call, batch).map((id) => partOf(call, id, wanted))
  return jobAnswer(call, { type: batch.type, projectId: ownProject(call), parts, several: true })
}

/** Refuses more servers at once than a batch may have. */
function size(call: Call, batch: Batch): Answer | undefined {
  const { rules: { ecs } } = call
  if (namedBy(call, batch).length <= ecs.servers.largestBatch) return undefined
  return ecs.error(400, { code: 'Ecs.0118', message: 'The number of ECSs exceeds the maximum allowed limit.' })
}

function route(path: string, batch: Batch): Route {
  return {
    operation: batch.operation,
    method: 'POST',
    path,
    bodyProblem: ({ json, rules: { ecs } }) => ecsBodyProblem(json, ecs.servers.bodies[batch.operation]),
    policy: () => batch.policy,
    quota: (call) => size(call, batch),
    act: (call) => act(call, batch),
  }
}

const ACTION_PATH = '/cloudservers/action'

const ACTIONS: ReadonlyMap<string, Route> = new Map([
  ['os-start', route(ACTION_PATH, {
    operation: 'startEcsBatch',
    key: 'os-start',
    policy: 'ecs:cloudServers:start',
    type: 'startServers',
    partType: 'startSingleServer',
    workOf: () => ({ name: 'start' }),
  })],
  ['os-stop', route(ACTION_PATH, {
    operation: 'stopEcsBatch',
    key: 'os-stop',
    policy: 'ecs:cloudServers:stop',
    type: 'stopServers',
    partType: 'stopSingleServer',
    workOf: () => ({ name: 'stop' }),
  })],
  ['reboot', route(ACTION_PATH, {
    operation: 'rebootEcsBatch',
    key: 'reboot',
    policy: 'ecs:cloudServers:reboot',
    type: 'rebootServers',
    partType: 'rebootSingleServer',
    workOf: ({ json }) => ({ name: textIn(objectAt(json, 'reboot'), 'type') === 'HARD' ? 'hard-reboot' : 'reboot' }),
  })],
])

/** The one action that the body names; what becomes of a body with several is undocumented. */
function chosenAction({ json }: Call): Route | undefined {
  const named = isObject(json) ? [...json.keys()].flatMap((key) => ACTIONS.get(key) ?? []) : []
  return named.length === 1 ? named[0] : undefined
}

/** What is done to several servers at once. */
export const ecsBatches: readonly Route[] = [
  route('/cloudservers/delete', {
    operation: 'deleteEcs',
    policy: 'ecs:cloudServers:deleteServers',
    type: 'deleteServer',
    partType: 'deleteSingleServer',
    workOf: () => ({ name: 'delete' }),
  }),
  {
    operation: 'actOnEcsBatch',
    method: 'POST',
    path: ACTION_PATH,
    actionOf: chosenAction,
    bodyProblem: () => 'exactly one of os-start, os-stop and reboot is required',
    act: ({ rules }) => rules.ecs.error(400, { code: 'Ecs.0005', message: 'request body is illegal.' }),
  },
]
