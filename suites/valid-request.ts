import type { Subject } from '../events/index.ts'
import type { CaseContext, Needs, SubjectSource } from '../harness/index.ts'
import type { ApiName, OperationView, WireRequest } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { aGroupHere } from './group-here.ts'
import { heldBy } from './held.ts'
import type { Path } from './prepared-request.ts'
import { REQUESTS } from './requests.ts'
import { callerOf } from './server-actions.ts'
import { aServer } from './servers.ts'

type Parameter = OperationView['parameters'][number]

/**
 * A valid request of any operation, made from its description for whoever may ask for it ({@link callerOf}): path parameters by the kind
 * of resource they name, the body from the documented example under a name of this case, or both as {@link REQUESTS} says. What lists
 * resources has one to list. A stateless target is asked for the documented examples, for it would not know anything of its own again.
 */
export async function aValidRequest(context: CaseContext, operationId: string): Promise<WireRequest> {
  const caller = context.as[callerOf(operationId)]
  const view = caller.view(operationId)
  if (!isStateless(context.facts)) await REQUESTS[operationId]?.before?.(context)
  const path: Record<string, string> = {}
  for (const parameter of view.parameters.filter((candidate) => candidate.in === 'path')) {
    path[parameter.name] = await aPathValue(context, view, parameter)
  }
  const query = view.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example }): [string, string] => [name, String(example)])
  const body = view.request === undefined ? {} : { body: await aBody(context, view, path) }
  return caller.build(operationId, { path, query, ...body })
}

/** What so many valid requests of the subject's operation need of a target, beside so many groups that are the case's own. */
export function requestNeeds(subject: Subject, { specs, facts }: SubjectSource, { times = 1, groups = 0 } = {}): Needs {
  const { operationId = '', api, microversion } = subject
  const view = specs.view(operationId, api as ApiName, microversion)
  const held = heldBy(view)
  const resources = { group: groups + times * held.group }
  const caller = callerOf(operationId)
  const personas = caller === 'member' ? {} : { personas: ['member', caller] }
  if (isStateless(facts) && view.operation.succeedsApart) {
    return { resources, ...personas, impossible: 'a mock tells operations by their paths, and the success of this action is its own' }
  }
  if (isStateless(facts) || !view.parameters.some(namesIngredient) && held.server === 0) return { resources, ...personas }
  const impossible = REQUESTS[operationId]?.impossible?.(facts)
  return {
    features: ['servers'],
    resources: held.server === 0 ? resources : { ...resources, server: times * held.server },
    ...personas,
    ...(impossible !== undefined && { impossible }),
  }
}

/** Whether a parameter names what the target file says that servers are made of. */
function namesIngredient({ resource }: Parameter): boolean {
  return resource === 'flavor'
}

function isStateless({ features }: Pick<TargetFacts, 'features'>): boolean {
  return features.includes('stateless')
}

async function aPathValue(context: CaseContext, { operation }: OperationView, parameter: Parameter): Promise<string> {
  const { name, resource, example } = parameter
  if (resource === 'project') return context.as[callerOf(operation.id)].projectId
  if (resource === 'version') return context.subject.api === 'nova-v2' ? 'v2' : 'v2.1'
  if (!isStateless(context.facts)) {
    const { job, server = aServer } = REQUESTS[operation.id] ?? {}
    if (resource === 'group') return (await aGroupHere(context)).id
    if (resource === 'server') return (await server(context)).id
    if (resource === 'job' && job !== undefined) return job(context)
    if (resource === 'flavor' && context.facts.servers !== undefined) return context.facts.servers.flavor
  }
  if (example !== undefined) return String(example)
  const why = 'it has neither a resource kind nor an example'
  throw new Error(`Could not fill path parameter ${name}: ${why}. Give it one in the specification.`)
}

function aBody(context: CaseContext, { operation, request }: OperationView, path: Path): unknown {
  const made = isStateless(context.facts) ? undefined : REQUESTS[operation.id]?.body
  return made === undefined ? named(request?.example, context) : made(context, path)
}

/** A documented example under a name of this case, so that what it creates can be told from everything else. */
function named(example: unknown, context: CaseContext): unknown {
  if (Array.isArray(example)) return example.map((item) => named(item, context))
  if (typeof example !== 'object' || example === null) return example
  const renamed = (key: string, value: unknown): unknown => (key === 'name' && typeof value === 'string' ? context.name() : named(value, context))
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, renamed(key, value)]))
}

/** Names of what a request would create: somebody else's group may well be called as some other part of its body. */
export function namesIn({ body }: WireRequest): string[] {
  const document: unknown = body === undefined ? undefined : JSON.parse(new TextDecoder().decode(body))
  return Object.values((document ?? {}) as Record<string, unknown>).flatMap((described) => {
    const { name } = (typeof described === 'object' && described !== null ? described : {}) as { name?: unknown }
    return typeof name === 'string' ? [name] : []
  })
}
