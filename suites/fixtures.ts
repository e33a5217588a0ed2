import { answerOf } from '../checks/index.ts'
import type { At, CaseContext, Session } from '../harness/index.ts'
import type { OperationView, WireRequest } from '../specs/index.ts'
import { createBody, groupIn, groupsIn, PreconditionFailed, type ShownGroup } from './group.ts'

export interface GroupOptions {
  /** Who creates it; the member where left out. */
  readonly by?: Session
  readonly name?: string
  readonly policy?: string
  readonly rules?: Readonly<Record<string, unknown>>
  readonly at?: At
}

/** A group of this case. Throws {@link PreconditionFailed} when the target does not create it, or answers with another one. */
export async function aGroup(context: CaseContext, options: GroupOptions = {}): Promise<ShownGroup> {
  const { by = context.as.member, name = context.name(), policy = 'anti-affinity', rules, at = {} } = options
  const { microversion } = by.view('createServerGroup', at)
  const body = createBody({ name, policy, ...(rules === undefined ? {} : { rules }) }, microversion)
  const exchange = await by.call('createServerGroup', { body }, at)
  const group = groupIn(exchange, 'create a group')
  if (group.fields['name'] !== name) throw new PreconditionFailed(`create a group named ${name}`, exchange)
  return group
}

/** Details of a group. Throws {@link PreconditionFailed} when the target does not show it, or shows another one. */
export async function theGroup(session: Session, id: string, at: At = {}): Promise<ShownGroup> {
  const exchange = await session.call('showServerGroup', { path: { server_group_id: id } }, at)
  const group = groupIn(exchange, 'show the group')
  if (group.id !== id) throw new PreconditionFailed(`show group ${id}`, exchange)
  return group
}

/** The list of groups. Throws {@link PreconditionFailed} when the target does not give one. */
export async function theGroups(session: Session, query: ReadonlyArray<readonly [string, string]> = [], at: At = {}): Promise<ShownGroup[]> {
  return groupsIn(await session.call('listServerGroups', { query }, at))
}

/** Deletes a group of this case. Throws {@link PreconditionFailed} when the target does not. */
export async function aDeletedGroup(session: Session, id: string, at: At = {}): Promise<void> {
  const exchange = await session.call('deleteServerGroup', { path: { server_group_id: id } }, at)
  if (answerOf(exchange).status !== 204) throw new PreconditionFailed('delete the group', exchange)
}

/**
 * A valid request of any operation, made from its description alone: path parameters by the kind of resource they name,
 * the body from the documented example, under a name of this case. What lists groups has one to list. A stateless target is asked for the
 * documented example of an id, for it would not know one of its own again.
 */
export async function aValidRequest(context: CaseContext, operationId: string): Promise<WireRequest> {
  const { member } = context.as
  const view = member.view(operationId)
  if (operationId === 'listServerGroups' && !isStateless(context)) await aGroup(context)
  const path: Record<string, string> = {}
  for (const parameter of view.parameters.filter((candidate) => candidate.in === 'path')) {
    path[parameter.name] = await aPathValue(context, parameter)
  }
  const query = view.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example }): [string, string] => [name, String(example)])
  const body = view.request === undefined ? {} : { body: named(view.request.example, context) }
  return member.build(operationId, { path, query, ...body })
}

/** How many groups {@link aValidRequest} and the request itself bring about. */
export function groupsHeldBy(view: OperationView): number {
  const inPath = view.parameters.some(({ resource }) => resource === 'group')
  return (inPath ? 1 : 0) + (['createServerGroup', 'listServerGroups'].includes(view.operation.id) ? 1 : 0)
}

function isStateless({ facts }: CaseContext): boolean {
  return facts.features.includes('stateless')
}

async function aPathValue(context: CaseContext, { name, resource, example }: OperationView['parameters'][number]): Promise<string> {
  if (resource === 'project') return context.as.member.projectId
  if (resource === 'group' && !isStateless(context)) return (await aGroup(context)).id
  if (resource === 'version') return context.subject.api === 'nova-v2' ? 'v2' : 'v2.1'
  if (example === undefined) throw new Error(`Could not fill path parameter ${name}: it has neither a resource kind nor an example. Give it one in the specification.`)
  return String(example)
}

/** A documented example under a name of this case, so that what it creates can be told from everything else. */
function named(example: unknown, context: CaseContext): unknown {
  if (Array.isArray(example)) return example.map((item) => named(item, context))
  if (typeof example !== 'object' || example === null) return example
  return Object.fromEntries(
    Object.entries(example).map(([key, value]) => [key, key === 'name' && typeof value === 'string' ? context.name() : named(value, context)]),
  )
}
