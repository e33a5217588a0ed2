import { randomUUID } from 'node:crypto'
import { withHeaders } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Call, IncomingRequest, Surroundings } from './call.ts'
import { fault } from './errors.ts'
import { DEFAULT_VERSION } from './microversion.ts'
import { readQuery } from './query.ts'
import { outerRoute } from './routes/versions.ts'
import { STEPS } from './steps.ts'

/** Rewrites a finished answer: how a fault can be wrong in what no rule decides. */
export type AnswerHook = (answer: Answer, call: Call) => Answer

const VERSION_HEADERS = ['OpenStack-API-Version', 'X-OpenStack-Nova-API-Version'] as const

function newCall(request: IncomingRequest, prefix: 'v2' | 'v2.1', surroundings: Surroundings): Call {
  return {
    ...surroundings,
    request,
    api: `nova-${prefix}`,
    tail: request.path.slice(prefix.length + 1),
    query: readQuery(request.query),
    route: undefined,
    params: {},
    version: DEFAULT_VERSION,
    versionRead: false,
    caller: undefined,
    json: undefined,
    group: undefined,
  }
}

function walk(call: Call): Answer {
  for (const name of call.rules.order) {
    const answer = STEPS[name](call)
    if (answer !== undefined) return answer
  }
  return fault(500, 'The server has either erred or is incapable of performing the requested operation.')
}

function dressed(answer: Answer, call: Call): Answer {
  if (answer.headers.length === 0) return answer
  const { text } = call.version
  const versions = [
    [VERSION_HEADERS[0], `compute ${text}`], [VERSION_HEADERS[1], text], ...VERSION_HEADERS.map((name) => ['Vary', name] as const),
  ] as const
  const id = `req-${randomUUID()}`
  const named = call.versionRead ? withHeaders(answer, versions) : answer
  return withHeaders(named, [['X-Openstack-Request-Id', id], ['X-Compute-Request-Id', id]])
}

/** Answers one request to the compute service. */
export function answerCompute(request: IncomingRequest, surroundings: Surroundings, hook: AnswerHook): Answer {
  const [, prefix] = /^\/(v2|v2\.1)(?:\/|$)/.exec(request.path) ?? []
  if (prefix !== 'v2' && prefix !== 'v2.1') {
    const call = newCall(request, 'v2.1', surroundings)
    const route = outerRoute(request.path)
    call.route = route
    return hook(STEPS.media(call) ?? route.act(call), call)
  }
  const call = newCall(request, prefix, surroundings)
  return hook(dressed(walk(call), call), call)
}
