import { randomUUID } from 'node:crypto'
import { withHeaders } from './answer.ts'
import type { Answer } from './answer.ts'
import type { ApiFamily } from './api-version.ts'
import type { Call, IncomingRequest, Step, Surroundings } from './call.ts'
import { fault } from './errors.ts'
import { DEFAULT_VERSION } from './microversion.ts'
import { readQuery } from './query.ts'
import { outerRoute } from './routes/versions.ts'
import type { StepName } from './step-order.ts'
import { STEPS } from './steps.ts'
import { isEcsPath } from './v1/ecs-routes.ts'
import { ECS_STEPS } from './v1/ecs-steps.ts'

/** Rewrites a finished answer: how a fault can be wrong in what no rule decides. */
export type AnswerHook = (answer: Answer, call: Call) => Answer

const VERSION_HEADERS = ['OpenStack-API-Version', 'X-OpenStack-Nova-API-Version'] as const

const FAMILIES: Readonly<Record<string, ApiFamily>> = { 'v2': 'nova-v2', 'v2.1': 'nova-v2.1' }

/** The family that a path belongs to, and its first segment with its slash. */
function familyOf({ path }: IncomingRequest, { dialect }: Surroundings): { readonly api: ApiFamily; readonly prefix: string } | undefined {
  const [prefix = '', name = ''] = /^\/([^/]+)/.exec(path) ?? []
  const api = dialect.ecs && isEcsPath(path) ? 'ecs-v1' : FAMILIES[name]
  return api === undefined ? undefined : { api, prefix }
}

function newCall(request: IncomingRequest, { api, prefix }: { api: ApiFamily; prefix: string }, surroundings: Surroundings): Call {
  return {
    ...surroundings,
    request,
    api,
    tail: request.path.slice(prefix.length),
    query: readQuery(request.query),
    route: undefined,
    params: {},
    version: DEFAULT_VERSION,
    versionRead: false,
    caller: undefined,
    signatureProblem: undefined,
    json: undefined,
    group: undefined,
    server: undefined,
  }
}

type Steps = Readonly<Partial<Record<StepName, Step>>>

interface Way {
  readonly order: readonly StepName[]
  readonly steps: Steps
  readonly finished: (answer: Answer) => Answer
}

function walk(call: Call, { order, steps, finished }: Way): Answer | Promise<Answer> {
  for (const name of order) {
    const paused = name === 'act' ? call.rules.pause(call) : undefined
    if (paused !== undefined) return paused.then(() => call.state.atOnce(() => finished(steps.act?.(call) ?? ERRED)))
    const answer = steps[name]?.(call)
    if (answer !== undefined) return finished(answer)
  }
  return finished(ERRED)
}

const ERRED = fault(500, 'The server has either erred or is incapable of performing the requested operation.')

/** With the headers that all answers of Nova carry; those given in front of it carry none. */
function dressed(answer: Answer, call: Call): Answer {
  if (answer.headers.length === 0 || answer.outside === true) return answer
  const { text } = call.version
  const versions = [
    [VERSION_HEADERS[0], `compute ${text}`], [VERSION_HEADERS[1], text], ...VERSION_HEADERS.map((name) => ['Vary', name] as const),
  ] as const
  const id = `req-${randomUUID()}`
  const named = call.versionRead ? withHeaders(answer, versions) : answer
  return withHeaders(named, [['X-Openstack-Request-Id', id], ['X-Compute-Request-Id', id]])
}

/** A path that names no version: what versions there are, and behind a gateway nothing else. */
function answerOuter(call: Call): Answer {
  const { dialect, request: { method, path }, rules } = call
  const route = outerRoute(path)
  call.route = route
  if (dialect.ecs && (path !== '/' || method !== 'GET')) return rules.unknownApi(call)
  return STEPS.media(call) ?? route.act(call)
}

/** Answers one request to the compute service. */
export function answerCompute(request: IncomingRequest, surroundings: Surroundings, hook: AnswerHook): Answer | Promise<Answer> {
  const family = familyOf(request, surroundings)
  const call = newCall(request, family ?? { api: 'nova-v2.1', prefix: '/v2.1' }, surroundings)
  if (family === undefined) return hook(answerOuter(call), call)
  const ecs = family.api === 'ecs-v1'
  const finished = (answer: Answer): Answer => hook(ecs ? answer : dressed(answer, call), call)
  const [order, steps] = ecs ? [call.rules.ecs.order, ECS_STEPS] : [call.rules.order, STEPS]
  // What has begun is not over before its answer is written: a fault that changes what has begun would find it done.
  return call.state.atOnce(() => walk(call, { order, steps, finished }))
}
