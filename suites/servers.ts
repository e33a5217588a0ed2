import { setTimeout as pause } from 'node:timers/promises'
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

/** Pauses between two looks at a server: servers of an embedded cloud take milliseconds, those of a real one half a minute. */
const FIRST_PAUSE_MS = 6
const LONGEST_PAUSE_MS = 2000

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
 * A server of this case that is ACTIVE. Throws {@link PreconditionFailed} when the target does not create it, makes another one, or
 * has it end in ERROR; what the signal is aborted with when it takes too long.
 */
export async function aServer(context: CaseContext, options: ServerOptions = {}): Promise<ShownServer> {
  const { by = context.as.member, name = context.name(), group, at = nativePlace(context) } = options
  const { microversion } = by.view('createServer', at)
  const body = serverBody(context.facts, { name, ...(group !== undefined && { groupId: group.id }) }, microversion)
  const { id } = createdServerIn(await by.call('createServer', { body }, at))
  return inStatus('ACTIVE', { id, name, by, at, signal: context.signal })
}

/** {@link aServer} that has been stopped and is SHUTOFF. Throws {@link PreconditionFailed} also when the target does not stop it. */
export async function aStoppedServer(context: CaseContext, options: ServerOptions = {}): Promise<ShownServer> {
  const { by = context.as.member, name = context.name(), at = nativePlace(context) } = options
  const { id } = await aServer(context, { ...options, name })
  const stopped = await by.call('stopServer', { path: { server_id: id }, body: by.view('stopServer', at).request?.example }, at)
  if (answerOf(stopped).status !== 202) throw new PreconditionFailed('stop the server', stopped)
  return inStatus('SHUTOFF', { id, name, by, at, signal: context.signal })
}

/** Deletes a server of this case and waits until it is gone. Throws {@link PreconditionFailed} when the target does not delete it. */
export async function aDeletedServer(context: CaseContext, id: string, at: At = nativePlace(context)): Promise<void> {
  const { as: { member: by }, signal } = context
  const deleted = await by.call('deleteServer', { path: { server_id: id } }, at)
  if (answerOf(deleted).status !== 204) throw new PreconditionFailed('delete the server', deleted)
  await until({ id, by, at, signal }, (exchange) => {
    if (answerOf(exchange).status === 404) return true
    shownServerIn(exchange, id)
    return undefined
  })
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

interface Watched {
  readonly id: string
  readonly by: Session
  readonly at: At
  readonly signal: AbortSignal
}

function inStatus(status: string, { name, ...watched }: Watched & { readonly name: string }): Promise<ShownServer> {
  return until(watched, (exchange) => {
    const shown = shownServerIn(exchange, watched.id)
    if (shown.fields['name'] !== name) throw new PreconditionFailed(`create a server named ${name}`, exchange)
    if (shown.fields['status'] === 'ERROR') throw new PreconditionFailed(`have the server become ${status}`, exchange)
    return shown.fields['status'] === status ? shown : undefined
  })
}

/** Looks at a server at growing intervals until the answer holds what is waited for, or the signal ends the wait. */
async function until<T>({ id, by, at, signal }: Watched, found: (exchange: Exchange) => T | undefined): Promise<T> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted()
    const outcome = found(await by.call('showServer', { path: { server_id: id } }, at))
    if (outcome !== undefined) return outcome
    await pause(pauseMs, undefined, { signal })
  }
}
