import type { Answer } from '../answer.ts'
import type { Call, Step } from '../call.ts'
import type { StepName } from '../step-order.ts'
import { missingAction } from '../iam/iam-rules.ts'
import { STEPS } from '../steps.ts'
import { findEcsRoute } from './ecs-routes.ts'

const ILLEGAL_BODY = { code: 'Ecs.0005', message: 'request body is illegal.' } as const

function route(call: Call): Answer | undefined {
  const found = findEcsRoute(call)
  if (found === undefined) return call.rules.unknownApi(call)
  call.route = found.route
  call.params = found.params
  return undefined
}

function project({ caller, params, rules: { ecs } }: Call): Answer | undefined {
  if (ecs.urlProjectFits(params['project'] ?? '', caller)) return undefined
  return ecs.error(400, { code: 'Ecs.0023', message: 'project_id in token mismatches with project_id in url.' })
}

/** Reads the body, and lets it choose the action on a path that carries several. */
function body(call: Call): Answer | undefined {
  const { request, route: chosen, rules } = call
  if (chosen?.bodyProblem === undefined) return undefined
  if (request.bodyBytes === 0) {
    return rules.ecs.error(400, { code: 'Common.0002', message: 'The request body cannot be left blank.' })
  }
  try {
    call.json = rules.parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(request.body))
  } catch {
    return rules.ecs.error(400, ILLEGAL_BODY)
  }
  call.route = chosen.actionOf?.(call) ?? chosen
  return undefined
}

function policy(call: Call): Answer | undefined {
  const { caller, dialect, route: chosen, rules: { ecs, iam } } = call
  if (caller === undefined) return undefined
  const name = chosen?.policy?.(call)
  const refused =
    caller.user.policies === undefined
      ? [name].find((asked) => asked !== undefined && !ecs.allows(asked, caller))
      : missingAction(chosen?.operation ?? '', caller.user, { dialect, iam })
  if (refused === undefined) return undefined
  return ecs.error(403, { code: 'Pdp.0001', message: `Policy does not allow ${refused} to be performed.` })
}

function schema(call: Call): Answer | undefined {
  const { route: chosen, rules: { ecs } } = call
  const wrongQuery = chosen?.queryProblem?.(call)
  if (wrongQuery !== undefined) {
    return ecs.error(400, { code: 'Ecs.0005', message: 'Invalid parameter values. Contact customer service.', detail: wrongQuery })
  }
  const wrongBody = chosen?.bodyProblem?.(call)
  return wrongBody === undefined ? undefined : ecs.error(400, { ...ILLEGAL_BODY, detail: wrongBody })
}

/** The steps of ECS v1 by name. The gateway knows the token; what is too large for Nova is not for this API. */
export const ECS_STEPS: Readonly<Partial<Record<StepName, Step>>> = {
  route,
  token: STEPS.token,
  project,
  body,
  policy,
  schema,
  find: STEPS.find,
  quota: STEPS.quota,
  act: STEPS.act,
}
