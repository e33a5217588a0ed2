import { answerOf } from '../checks/index.ts'
import type { At, CaseContext, Session } from '../harness/index.ts'
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
