import { answerOf } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { At, CaseContext, Session } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { PreconditionFailed } from './group.ts'
import type { ShownServer } from './server.ts'
import { aServer, nativePlace, type ServerOptions, theServerIn } from './servers.ts'

/** Every native operation by which a project changes one of its servers. */
export const ACTIONS = [
  'stopServer',
  'startServer',
  'rebootServer',
  'resizeServer',
  'confirmServerResize',
  'revertServerResize',
  'rebuildServer',
  'lockServer',
  'unlockServer',
  'deleteServer',
] as const

export type ActionId = (typeof ACTIONS)[number]

/** What the policies that Nova ships with leave to administrators (API reference, Migrate Server). */
type AdminActionId = 'migrateServer'

export type AnyActionId = ActionId | AdminActionId

const ADMIN_ACTIONS: ReadonlySet<string> = new Set<AdminActionId>(['migrateServer'])

/** The persona that may ask for an operation. */
export function callerOf(operationId: string): 'member' | 'admin' {
  return ADMIN_ACTIONS.has(operationId) ? 'admin' : 'member'
}

export interface ActOptions {
  /** Who asks; {@link callerOf} where left out. */
  readonly by?: Session
  /** The documented example, or what the target file has servers made of, where left out. */
  readonly body?: unknown
  readonly at?: At
}

/** The body of an action whose example names nothing of this target; undefined where the target file names nothing for it. */
export function actionBody({ servers }: Pick<TargetFacts, 'servers'>, id: string): unknown {
  if (id === 'resizeServer') return servers?.otherFlavor === undefined ? undefined : { resize: { flavorRef: servers.otherFlavor } }
  if (id === 'rebuildServer') return servers === undefined ? undefined : { rebuild: { imageRef: servers.otherImage ?? servers.image } }
  return id === 'migrateServer' ? { migrate: null } : undefined
}

/** Asks for an action on a server, or for its deletion, and gives the answer, whatever it is. */
export function act(context: CaseContext, id: AnyActionId, serverId: string, options: ActOptions = {}): Promise<Exchange> {
  const { by = context.as[callerOf(id)], at = nativePlace(context), body = actionBody(context.facts, id) } = options
  const { request } = by.view(id, at)
  return by.call(id, { path: { server_id: serverId }, ...(request !== undefined && { body: body ?? request.example }) }, at)
}

/** What an action that is accepted is answered with. */
export function acceptedStatus({ as: { member } }: CaseContext, id: AnyActionId, at: At): number {
  return member.view(id, at).success.status
}

/** {@link act} that is accepted. Throws {@link PreconditionFailed} when it is not. */
export async function acted(context: CaseContext, id: AnyActionId, serverId: string, options: ActOptions = {}): Promise<Exchange> {
  const exchange = await act(context, id, serverId, options)
  const { at = nativePlace(context) } = options
  if (answerOf(exchange).status !== acceptedStatus(context, id, at)) throw new PreconditionFailed(`have ${id} accepted`, exchange)
  return exchange
}

/** {@link acted}, and the server once it is in a status. */
export async function actedInto(
  context: CaseContext,
  id: AnyActionId,
  { at = nativePlace(context), id: serverId }: { readonly id: string; readonly at?: At },
  status: string,
): Promise<ShownServer> {
  await acted(context, id, serverId, { at })
  return theServerIn(context, status, { id: serverId, after: id, at })
}

/** {@link aServer} that has been resized to the target file's other flavor and waits to be confirmed or reverted. */
export async function aResizedServer(context: CaseContext, options: ServerOptions = {}): Promise<ShownServer> {
  return actedInto(context, 'resizeServer', await aServer(context, options), 'VERIFY_RESIZE')
}

/** {@link aServer} that its owner has locked. */
export async function aLockedServer(context: CaseContext, options: ServerOptions = {}): Promise<ShownServer> {
  const server = await aServer(context, options)
  await acted(context, 'lockServer', server.id)
  return server
}
