import { answerOf, bodyOf, TooLittleEvidence } from '../checks/index.ts'
import type { Exchange, Subject } from '../events/index.ts'
import type { At, CaseContext, Session, SubjectSource } from '../harness/index.ts'
import { groupIn, groupsIn, PreconditionFailed, type ShownGroup } from './group.ts'
import { nativeApis } from './subjects.ts'

export type Query = ReadonlyArray<readonly [string, string]>

/** Where the ECS API is asked, whatever the subject. */
export const ECS: At = { api: 'ecs-v1' }

/** One subject where the target offers the ECS API. */
export function ecsGroups({ facts }: SubjectSource): Subject[] {
  return facts.apis.includes('ecs-v1') ? [{ api: 'ecs-v1' }] : []
}

/** The same where it offers a native family too: servers are made by that one, and groups are seen through it. */
export function ecsGroupsBesideNative(source: SubjectSource): Subject[] {
  return nativeApis(source).length > 0 ? ecsGroups(source) : []
}

/** The body of a create. */
export function ecsGroupBody(name: string, policy = 'anti-affinity'): { server_group: Record<string, unknown> } {
  return { server_group: { name, policies: [policy] } }
}

export interface EcsGroupOptions {
  /** Who creates it; the member where left out. */
  readonly by?: Session
  readonly name?: string
}

/** A group of this case, made by the ECS API. Throws {@link PreconditionFailed} when the target creates none, or another one. */
export async function anEcsGroup(context: CaseContext, options: EcsGroupOptions = {}): Promise<ShownGroup> {
  const { by = context.as.member, name = context.name() } = options
  const exchange = await by.call('createEcsGroup', { body: ecsGroupBody(name) }, ECS)
  const group = groupIn(exchange, 'create a group')
  if (group.fields['name'] !== name) throw new PreconditionFailed(`create a group named ${name}`, exchange)
  return group
}

/** Details of a group by the ECS API. Throws {@link PreconditionFailed} when the target does not show it, or shows another one. */
export async function theEcsGroup(session: Session, id: string): Promise<ShownGroup> {
  const exchange = await session.call('showEcsGroup', { path: { server_group_id: id } }, ECS)
  const group = groupIn(exchange, 'show the group')
  if (group.id !== id) throw new PreconditionFailed(`show group ${id}`, exchange)
  return group
}

/** A list of groups by the ECS API. Throws {@link PreconditionFailed} when the target does not give one. */
export async function theEcsGroups(session: Session, query: Query = []): Promise<ShownGroup[]> {
  return groupsIn(await session.call('listEcsGroups', { query }, ECS))
}

/** The largest page that may be asked for: how long one is without a limit, no document says. */
const LARGEST_PAGE = 1000

/** All groups of the project. Throws {@link TooLittleEvidence} where they may not fit into one page. */
export async function everyEcsGroup(session: Session): Promise<ShownGroup[]> {
  const groups = await theEcsGroups(session, [['limit', String(LARGEST_PAGE)]])
  if (groups.length >= LARGEST_PAGE) throw new TooLittleEvidence(`the project has ${LARGEST_PAGE} groups or more: a page is too small`)
  return groups
}

/** Deletes a group of this case by the ECS API. Throws {@link PreconditionFailed} when the target does not. */
export async function aDeletedEcsGroup(session: Session, id: string): Promise<void> {
  const exchange = await session.call('deleteEcsGroup', { path: { server_group_id: id } }, ECS)
  if (!isSuccess(exchange)) throw new PreconditionFailed('delete the group', exchange)
}

/** Whether the answer is a 2xx. */
export function isSuccess(exchange: Exchange): boolean {
  const { status } = answerOf(exchange)
  return status >= 200 && status < 300
}

/** What an answer to a list says of pages; undefined where it says nothing. */
export function pageInfoIn(exchange: Exchange): Readonly<Record<string, unknown>> | undefined {
  const info = (bodyOf(exchange) as { page_info?: unknown } | null | undefined)?.page_info
  return typeof info === 'object' && info !== null ? (info as Record<string, unknown>) : undefined
}

/** The members that a group shows, in an order that means nothing. Throws {@link TooLittleEvidence} when it shows no list of them. */
export function membersOf({ id, fields }: ShownGroup): string[] {
  const { members } = fields
  if (!Array.isArray(members)) throw new TooLittleEvidence(`group ${id} shows no list of members`)
  return members.map(String).toSorted()
}
