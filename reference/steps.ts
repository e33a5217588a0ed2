import { callerOf } from './access.ts'
import type { Answer } from './answer.ts'
import type { Call, Step } from './call.ts'
import { fault, tooLarge } from './errors.ts'
import { isSignatureHeader } from './iam/authorization-header.ts'
import { missingAction } from './iam/iam-rules.ts'
import { grantBySignature } from './iam/signature-rules.ts'
import { findRoute } from './routes/index.ts'
import type { Grant } from './state.ts'
import type { StepName } from './step-order.ts'

function accept({ request }: Call): string {
  return request.headers['accept'] ?? ''
}

/** A path without anything behind the version is open to everybody. */
function open({ tail }: Call): boolean {
  return tail === '' || tail === '/'
}

function preflight(call: Call): Answer | undefined {
  return call.request.method === 'OPTIONS' && !open(call) ? { status: 200, headers: [], body: '' } : undefined
}

function size(call: Call): Answer | undefined {
  const limit = call.rules.largestBody
  return call.request.bodyBytes > limit ? tooLarge(limit, accept(call)) : undefined
}

/** Who has signed a request that comes without a token, where the cloud knows signatures. */
function signedGrant(call: Call): Grant | undefined {
  const { dialect, request, rules, state } = call
  const { authorization } = request.headers
  if (!dialect.ecs || request.headers['x-auth-token'] !== undefined || !isSignatureHeader(authorization)) return undefined
  const grant = grantBySignature(authorization, request, { state, rules: rules.signatures })
  if (typeof grant !== 'string') return grant
  call.signatureProblem = grant
  return undefined
}

function token(call: Call): Answer | undefined {
  const signed = signedGrant(call)
  const grant = call.signatureProblem === undefined ? signed ?? call.rules.grantOf(call.state, call.request.headers['x-auth-token']) : undefined
  if (grant !== undefined) call.caller = callerOf(grant)
  return grant === undefined && !open(call) ? call.rules.unauthenticated(call) : undefined
}

function route(call: Call): Answer | undefined {
  const found = findRoute(call.tail, call.request.method)
  if (found !== undefined) {
    call.route = found.route
    call.params = found.params
    return undefined
  }
  return call.rules.unknownApi(call)
}

function version(call: Call): Answer | undefined {
  if (!call.rules.honoursVersions(call.api)) return undefined
  const text = call.rules.requestedVersion(call.request.headers, call.route?.operation ?? '')
  if (text !== undefined) {
    const asked = call.rules.readVersion(text)
    if (asked === undefined) {
      return fault(400, `API Version String ${text} is of invalid format. Must be of format MajorNum.MinorNum.`)
    }
    call.version = asked
  }
  call.versionRead = true
  if (call.rules.supportsVersion(call.version)) return undefined
  const { min, max } = call.dialect.minors
  const range = `Minimum is 2.${min} and maximum is 2.${max}.`
  return fault(406, `Version ${call.version.text} is not supported by the API. ${range}`)
}

function media(call: Call): Answer | undefined {
  const type = (call.request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''
  return call.rules.mediaTypes.includes(type) ? undefined : fault(415, 'Unsupported Content-Type')
}

function body(call: Call): Answer | undefined {
  if (call.route?.bodyProblem === undefined || call.request.bodyBytes === 0) return undefined
  try {
    call.json = call.rules.parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(call.request.body))
    call.route = call.route.actionOf?.(call) ?? call.route
    return undefined
  } catch {
    return fault(400, 'Malformed request body')
  }
}

function project(call: Call): Answer | undefined {
  const named = call.params['project']
  if (named === undefined || call.rules.urlProjectFits(named, call.caller)) return undefined
  const own = call.caller?.project?.id ?? 'None'
  return fault(400, `Malformed request URL: URL's project_id '${named}' doesn't match Context's project_id '${own}'`)
}

function schema(call: Call): Answer | undefined {
  const problem = call.route?.queryProblem?.(call) ?? call.route?.bodyProblem?.(call)
  return problem === undefined ? undefined : fault(400, problem)
}

function policy(call: Call): Answer | undefined {
  const { caller, dialect, route: chosen, rules: { iam } } = call
  if (caller?.user.policies !== undefined) {
    const missing = missingAction(chosen?.operation ?? '', caller.user, { dialect, iam })
    return missing === undefined ? undefined : fault(403, `Policy doesn't allow ${missing} to be performed.`)
  }
  const name = chosen?.policy?.(call)
  if (name === undefined || caller === undefined) return undefined
  if (call.rules.allows(name, caller, chosen?.policyProject?.(call))) return undefined
  return fault(403, `Policy doesn't allow os_compute_api:${name} to be performed.`)
}

/** The steps by name; `Rules.order` says in which order a call goes through them. */
export const STEPS: Readonly<Record<StepName, Step>> = {
  preflight,
  size,
  token,
  route,
  version,
  media,
  body,
  project,
  schema,
  find: (call) => call.route?.find?.(call),
  policy,
  quota: (call) => call.route?.quota?.(call),
  act: (call) => call.route?.act(call),
}
