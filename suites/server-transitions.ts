import { answerOf, hasStatus, isSame } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { acceptedStatus, act, acted, type ActOptions, type AnyActionId } from './server-actions.ts'
import { type ShownServer, shownServerIn } from './server.ts'
import { nativePlace } from './servers.ts'

/** A server that is made to be something else. */
export interface Transition extends ActOptions {
  readonly id: AnyActionId
  readonly server: { readonly id: string }
  /** What it becomes. */
  readonly status: string
}

/**
 * Has something done to a server, and gives the last look at it: see {@link lookAfter}. Throws PreconditionFailed when the target does not
 * accept what is asked.
 */
export async function transition(context: CaseContext, wanted: Transition): Promise<Exchange> {
  const { id, server, status: _, ...options } = wanted
  await acted(context, id, server.id, options)
  return lookAfter(context, wanted)
}

/** {@link transition} that is part of what is owed: judges that it is accepted, too. */
export async function judgedTransition(context: CaseContext, wanted: Transition): Promise<Exchange> {
  const { id, server, status, ...options } = wanted
  context.check(hasStatus, await act(context, id, server.id, options), acceptedStatus(context, id, options.at ?? nativePlace(context)))
  const exchange = await lookAfter(context, wanted)
  checkStatus(context, exchange, status)
  return exchange
}

/** What ends a move is over once the server is on or off, whichever was owed. */
const ENDS_OF_MOVES: Readonly<Record<string, readonly string[]>> = {
  confirmServerResize: ['ACTIVE', 'SHUTOFF'],
  revertServerResize: ['ACTIVE', 'SHUTOFF'],
}

/**
 * The last look at a server that something is done to: at rest in the status that it is to have, in ERROR, or as it still is at the end of
 * the time that the target may take. Throws PreconditionFailed when the target shows another server.
 */
function lookAfter(context: CaseContext, { id: after, server, status, at = nativePlace(context) }: Transition): Promise<Exchange> {
  const ends = ENDS_OF_MOVES[after] ?? [status]
  return context.settle({
    after,
    look: () => context.as.member.call('showServer', { path: { server_id: server.id } }, at),
    found: (exchange) => {
      const { fields } = shownServerIn(exchange, server.id)
      const ended = fields['status'] === 'ERROR' || (ends.includes(String(fields['status'])) && !isBusy(fields))
      return ended ? exchange : undefined
    },
  }).then((settled) => (settled.reached ? settled.value : settled.exchange))
}

/** The server after {@link transition}. */
export async function transformed(context: CaseContext, wanted: Transition): Promise<ShownServer> {
  return shownServerIn(await transition(context, wanted), wanted.server.id)
}

/** Whether something is being done to a server; documents spell none as null and as nothing. */
export function isBusy({ 'OS-EXT-STS:task_state': task }: ShownServer['fields']): boolean {
  return task !== undefined && task !== null && task !== ''
}

/** Judges that a look at a server shows it in a status. */
export function checkStatus(context: CaseContext, exchange: Exchange, owed: string): void {
  context.check(isSame, serverShown(exchange).fields['status'], owed, 'the status of the server:')
}

/** The server that an answer to a show shows. */
export function serverShown(exchange: Exchange): ShownServer {
  const { server } = JSON.parse(new TextDecoder().decode(answerOf(exchange).body)) as { server?: { id?: string } }
  return shownServerIn(exchange, server?.id ?? '')
}

/** What a server is at rest, by its state: the extended states of Nova's API reference and of the clouds' appendix on statuses. */
const RESTING = {
  active: { 'vm_state': 'active', 'power_state': { openstack: 1, clouds: 1 } },
  stopped: { 'vm_state': 'stopped', 'power_state': { openstack: 4, clouds: 3 } },
} as const

/** Judges that a look at a server shows it at rest, on or off. The documents of the two clouds have numbers of their own for power. */
export function checkResting(context: CaseContext, exchange: Exchange, state: keyof typeof RESTING): void {
  const { fields } = serverShown(exchange)
  const { vm_state: vmState, power_state: power } = RESTING[state]
  const family = context.facts.dialect === 'openstack' ? 'openstack' : 'clouds'
  context.check(isSame, fields['OS-EXT-STS:vm_state'], vmState, 'OS-EXT-STS:vm_state')
  context.check(isSame, isBusy(fields), false, 'whether a task_state is shown:')
  context.check(isSame, fields['OS-EXT-STS:power_state'], power[family], 'OS-EXT-STS:power_state')
}

/** What of a server nothing but its owner's wish changes. */
const KEPT = [
  'id', 'name', 'flavor', 'image', 'metadata', 'addresses', 'tenant_id', 'user_id', 'key_name', 'created', 'description', 'tags', 'locked',
  'locked_reason', 'server_groups', 'security_groups', 'config_drive', 'os-extended-volumes:volumes_attached',
  'OS-EXT-AZ:availability_zone',
] as const

export type Kept = (typeof KEPT)[number]

/** Those fields of a server that an action leaves alone. */
export function kept({ fields }: ShownServer, changed: readonly Kept[] = []): Record<string, unknown> {
  return Object.fromEntries(KEPT.flatMap((field) => (field in fields && !changed.includes(field) ? [[field, fields[field]]] : [])))
}
