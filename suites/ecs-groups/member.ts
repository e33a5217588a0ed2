import { answerOf } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { anEcsGroup, ECS, membersOf, theEcsGroup } from '../ecs-group.ts'
import { PreconditionFailed, type ShownGroup } from '../group.ts'
import type { ShownServer } from '../server.ts'
import { aStoppedServer } from '../servers.ts'

export interface Membership {
  readonly group: { readonly id: string }
  readonly server: { readonly id: string }
}

/** Asks for a stopped server to be put into a group. */
export function adding(session: Session, { group, server }: Membership): Promise<Exchange> {
  const body = { add_member: { instance_uuid: server.id } }
  return session.call('addEcsGroupMember', { path: { server_group_id: group.id }, body }, ECS)
}

/** Asks for a server to be taken out of a group. */
export function removing(session: Session, { group, server }: Membership): Promise<Exchange> {
  const body = { remove_member: { instance_uuid: server.id } }
  return session.call('removeEcsGroupMember', { path: { server_group_id: group.id }, body }, ECS)
}

/** A new group and a stopped server that is not in it. */
export async function aCandidate(context: CaseContext): Promise<{ group: ShownGroup; server: ShownServer }> {
  return { group: await anEcsGroup(context), server: await aStoppedServer(context) }
}

/** A new group with a stopped server that was put into it. Throws {@link PreconditionFailed} when the target does not do so. */
export async function aMember(context: CaseContext): Promise<{ group: ShownGroup; server: ShownServer }> {
  const candidate = await aCandidate(context)
  await added(context.as.member, candidate)
  return candidate
}

/** Puts a server into a group. Throws {@link PreconditionFailed} when the target does not. */
export async function added(session: Session, membership: Membership): Promise<void> {
  const exchange = await adding(session, membership)
  if (answerOf(exchange).status !== 200) throw new PreconditionFailed('put the server into the group', exchange)
}

/** Takes a server out of a group. Throws {@link PreconditionFailed} when the target does not. */
export async function removed(session: Session, membership: Membership): Promise<void> {
  const exchange = await removing(session, membership)
  if (answerOf(exchange).status !== 200) throw new PreconditionFailed('take the server out of the group', exchange)
}

/** The members that the ECS API shows of a group. */
export async function membersShown(session: Session, group: { readonly id: string }): Promise<string[]> {
  return membersOf(await theEcsGroup(session, group.id))
}
