import type { Subject } from '../events/index.ts'
import type { CaseContext, Needs, SubjectSource } from '../harness/index.ts'
import type { ApiName, OperationView, WireRequest } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { aGroupHere } from './group-here.ts'
import { heldBy } from './held.ts'
import { serverBody } from './server.ts'
import { aServer, aStoppedServer, nativeHome } from './servers.ts'

type Path = Readonly<Record<string, string>>

/** What must be there before a list shows anything. */
const LISTED: Readonly<Record<string, (context: CaseContext) => Promise<unknown>>> = {
  listServerGroups: aGroupHere,
  listEcsGroups: aGroupHere,
  listServers: (context) => aServer(context),
}

/** Bodies that take a server, or the ingredients of one; all others are the documented example. */
const BODIES: Readonly<Record<string, (context: CaseContext, path: Path) => Promise<unknown>>> = {
  createServer: async (context) => {
    const { microversion } = context.as.member.view('createServer')
    return serverBody(context.facts, { name: context.name() }, microversion)
  },
  addEcsGroupMember: async (context) => ({ add_member: { instance_uuid: (await aStoppedServer(context)).id } }),
  removeEcsGroupMember: async (context, path) => ({ remove_member: { instance_uuid: await aMemberOf(context, path) } }),
  addEcsGroupMembers: async (context) => ({ server_ids: [(await aStoppedServer(context)).id] }),
  removeEcsGroupMembers: async (context, path) => ({ server_ids: [await aMemberOf(context, path)] }),
}

/**
 * A valid request of any operation, made from its description: path parameters by the kind of resource they name, the body from the
 * documented example under a name of this case, or from what {@link BODIES} says. What lists resources has one to list. A stateless
 * target is asked for the documented examples, for it would not know anything of its own again.
 */
export async function aValidRequest(context: CaseContext, operationId: string): Promise<WireRequest> {
  const { member } = context.as
  const view = member.view(operationId)
  if (!isStateless(context.facts)) await LISTED[operationId]?.(context)
  const path: Record<string, string> = {}
  for (const parameter of view.parameters.filter((candidate) => candidate.in === 'path')) {
    path[parameter.name] = await aPathValue(context, parameter)
  }
  const query = view.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example }): [string, string] => [name, String(example)])
  const body = view.request === undefined ? {} : { body: await aBody(context, view, path) }
  return member.build(operationId, { path, query, ...body })
}

/** What so many valid requests of the subject's operation need of a target, beside so many groups that are the case's own. */
export function requestNeeds(subject: Subject, { specs, facts }: SubjectSource, { times = 1, groups = 0 } = {}): Needs {
  const { operationId = '', api, microversion } = subject
  const held = heldBy(specs.view(operationId, api as ApiName, microversion))
  const group = groups + times * held.group
  if (held.server === 0 || isStateless(facts)) return { resources: { group } }
  return {
    features: ['servers'],
    resources: { group, server: times * held.server },
    ...(nativeHome(facts) === undefined && { impossible: 'servers are made by the native API, and the target offers none' }),
  }
}

function isStateless({ features }: Pick<TargetFacts, 'features'>): boolean {
  return features.includes('stateless')
}

async function aPathValue(context: CaseContext, { name, resource, example }: OperationView['parameters'][number]): Promise<string> {
  if (resource === 'project') return context.as.member.projectId
  if (resource === 'version') return context.subject.api === 'nova-v2' ? 'v2' : 'v2.1'
  if (!isStateless(context.facts)) {
    if (resource === 'group') return (await aGroupHere(context)).id
    if (resource === 'server') return (await aServer(context)).id
  }
  if (example !== undefined) return String(example)
  const why = 'it has neither a resource kind nor an example'
  throw new Error(`Could not fill path parameter ${name}: ${why}. Give it one in the specification.`)
}

function aBody(context: CaseContext, { operation, request }: OperationView, path: Path): Promise<unknown> | unknown {
  const made = isStateless(context.facts) ? undefined : BODIES[operation.id]
  return made === undefined ? named(request?.example, context) : made(context, path)
}

async function aMemberOf(context: CaseContext, { server_group_id: id = '' }: Path): Promise<string> {
  return (await aServer(context, { group: { id } })).id
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
