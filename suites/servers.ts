import { answerOf } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { At, CaseContext, Session } from '../harness/index.ts'
import type { ApiName } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { PreconditionFailed } from './group.ts'
import { createdServerIn, serverBody, serversIn, type ShownServer, shownServerIn } from './server.ts'

export interface ServerOptions {
  /** Who creates it; the member where left out. */
  readonly by?: Session
  readonly name?: string
  /** The group it joins. */
  readonly group?: { readonly id: string }
  /** Where it is created and looked at; see {@link nativePlace} where left out. */
  readonly at?: At
}

/** Newest first. */
const NATIVE: readonly ApiName[] = ['nova-v2.1', 'nova-v2']

/** The native API by which servers are dealt with where the subject is of none; undefined where the target offers none. */
export function nativeHome({ apis }: Pick<TargetFacts, 'apis'>): ApiName | undefined {
  return NATIVE.find((api) => apis.includes(api))
}

/** Where servers are dealt with: at the subject's own native API, else at the target's newest. Throws when it offers none. */
export function nativePlace({ subject, facts }: Pick<CaseContext, 'subject' | 'facts'>): At {
  if (NATIVE.some((api) => api === (subject.api ?? facts.apis[0]))) return {}
  const api = nativeHome(facts)
  if (api === undefined) throw new Error('Could not deal with servers: the target offers no native API. Say so in the needs of the case.')
  return { api }
}

/**
 * A server of this case that is ACTIVE. Throws {@link PreconditionFailed} when the target does not create it, makes another one,
 * has it end in ERROR, or takes too long.
 */
export async function aServer(context: CaseContext, options: ServerOptions = {}): Promise<ShownServer> {
  const { by = context.as.member, name = context.name(), group, at = nativePlace(context) } = options
  const { microversion } = by.view('createServer', at)
  const body = serverBody(context.facts, { name, ...(group !== undefined && { groupId: group.id }) }, microversion)
  const { id } = createdServerIn(await by.call('createServer', { body }, at))
  return theServerIn(context, 'ACTIVE', { id, name, by, at, after: 'createServer' })
}

/** {@link aServer} that has been stopped and is SHUTOFF. Throws {@link PreconditionFailed} also when the target does not stop it. */
export async function aStoppedServer(context: CaseContext, options: ServerOptions = {}): Promise<ShownServer> {
  const { by = context.as.member, name = context.name(), at = nativePlace(context) } = options
  const { id } = await aServer(context, { ...options, name })
  const stopped = await by.call('stopServer', { path: { server_id: id }, body: by.view('stopServer', at).request?.example }, at)
  if (answerOf(stopped).status !== 202) throw new PreconditionFailed('stop the server', stopped)
  return theServerIn(context, 'SHUTOFF', { id, name, by, at, after: 'stopServer' })
}

/** Deletes a server of this case and waits until it is gone. Throws {@link PreconditionFailed} when the target does not delete it. */
export async function aDeletedServer(context: CaseContext, id: string, at: At = nativePlace(context)): Promise<void> {
  const { as: { member: by } } = context
  const deleted = await by.call('deleteServer', { path: { server_id: id } }, at)
  if (answerOf(deleted).status !== 204) throw new PreconditionFailed('delete the server', deleted)
  await once(context, { id, by, at, after: 'deleteServer' }, { what: 'have the server be gone', found: (exchange) => {
    if (answerOf(exchange).status === 404) return true
    shownServerIn(exchange, id)
    return undefined
  } })
}

/**
 * Details of a server, by the native API: a subject of another family says which with `at`, as {@link nativePlace} gives it.
 * Throws {@link PreconditionFailed} when the target does not show it, or shows another one.
 */
export async function theServer(session: Session, id: string, at: At = {}): Promise<ShownServer> {
  return shownServerIn(await session.call('showServer', { path: { server_id: id } }, at), id)
}

/** The list of servers. Throws {@link PreconditionFailed} when the target does not give one. */
export async function theServers(session: Session, at: At = {}): Promise<ShownServer[]> {
  return serversIn(await session.call('listServers', {}, at))
}

/** A server that something was asked of, and where it is looked at. */
export interface Watched {
  readonly id: string
  /** The name that it must have, where that is to be seen. */
  readonly name?: string
  /** The member where left out. */
  readonly by?: Session
  /** {@link nativePlace} where left out. */
  readonly at?: At
  /** Id of the operation that it is waited for. */
  readonly after: string
}

/**
 * The server once it is in a status. Throws {@link PreconditionFailed} when it ends in ERROR, is another server, or is not in that
 * status within the time that the target may take.
 */
export function theServerIn(context: CaseContext, status: string, watched: Watched): Promise<ShownServer> {
  const what = `have the server become ${status}`
  return once(context, watched, { what, found: (exchange) => {
    const shown = shownServerIn(exchange, watched.id)
    if (watched.name !== undefined && shown.fields['name'] !== watched.name) {
      throw new PreconditionFailed(`create a server named ${watched.name}`, exchange)
    }
    if (shown.fields['status'] === status) return shown
    if (shown.fields['status'] === 'ERROR') throw new PreconditionFailed(what, exchange)
    return undefined
  } })
}

interface Wanted<T> {
  readonly what: string
  readonly found: (exchange: Exchange) => T | undefined
}

async function once<T>(context: CaseContext, { id, after, ...watched }: Watched, { what, found }: Wanted<T>): Promise<T> {
  const { by = context.as.member, at = nativePlace(context) } = watched
  const look = (): Promise<Exchange> => by.call('showServer', { path: { server_id: id } }, at)
  const settled = await context.settle({ after, look, found, shown: (exchange) => stateOf(shownServerIn(exchange, id)) })
  if (settled.reached) return settled.value
  throw new PreconditionFailed(`${what} within ${settled.waitedMs / 1000} s (last seen ${settled.lastSeen})`, settled.exchange)
}

/** What a server shows of what it is doing, in a few words. */
function stateOf({ fields }: ShownServer): string {
  const doing = fields['OS-EXT-STS:task_state']
  return typeof doing === 'string' ? `${String(fields['status'])}, ${doing}` : String(fields['status'])
}
