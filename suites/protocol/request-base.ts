import { type Base, constraintsOf, one, type Pins } from '../../generators/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import type { OperationView } from '../../specs/index.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { callerOf } from '../server-actions.ts'

/** What is never there, whatever a request asks to be done with it: no generated request makes, changes or deletes a server. */
const OF_NOTHING: Readonly<Record<string, string>> = {
  id: NEVER_GIVEN,
  instance_uuid: NEVER_GIVEN,
  server_ids: NEVER_GIVEN,
  imageRef: NEVER_GIVEN,
  imageid: NEVER_GIVEN,
  dedicated_host_id: NEVER_GIVEN,
  group: NEVER_GIVEN,
  flavorRef: 'conf-no-flavor',
}

/** Members that say how many are made: never more than one. */
const COUNTS: readonly string[] = ['count', 'min_count', 'max_count']

/**
 * What generated requests of an operation stand on: the case's own project, the given group, names of the case, and else ids of nothing,
 * in the path and in the body.
 */
export function baseOf(context: CaseContext, view: OperationView, groupId: string = NEVER_GIVEN): Base {
  const path = view.parameters.filter((parameter) => parameter.in === 'path').map(({ name, resource }) => [name, pathValue(context, view, { resource, groupId })])
  return { path: Object.fromEntries(path), pins: pinsOf(context, view), withoutQuery: ['all_projects', 'all_tenants'] }
}

function pathValue({ as, subject: { api } }: CaseContext, { operation }: OperationView, { resource, groupId }: { resource: string | undefined; groupId: string }): string {
  if (resource === 'project') return as[callerOf(operation.id)].projectId
  if (resource === 'version') return api === 'nova-v2' ? 'v2' : 'v2.1'
  return resource === 'group' ? groupId : NEVER_GIVEN
}

function pinsOf(context: CaseContext, view: OperationView): Pins {
  const pointers = new Set(constraintsOf(view).filter(({ in: part }) => part === 'body').map(({ place }) => place.pointer))
  const pins = [...pointers].map((pointer) => [pointer, pinAt(pointer, context)] as const).filter(([, value]) => value !== undefined)
  return Object.fromEntries(pins.map(([pointer, value]) => [pointer, one<unknown>(value)]))
}

function pinAt(pointer: string, context: CaseContext): string | number | undefined {
  const name = pointer.split('/').filter((segment) => segment !== '*').at(-1) ?? ''
  if (name === 'name') return context.name()
  if (COUNTS.includes(name)) return 1
  return name === 'server_ids' && !pointer.endsWith('*') ? undefined : OF_NOTHING[name]
}
