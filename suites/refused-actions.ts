import { answerOf, hasStatus, isRefused, isSame } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { At, CaseContext, Session } from '../harness/index.ts'
import type { ApiName } from '../specs/index.ts'
import type { ShownServer } from './server.ts'
import { act, acted, type ActionId, type ActOptions } from './server-actions.ts'
import { nativePlace, theServer } from './servers.ts'

/** Those actions that the dialect describes and that the target file has what they need for. */
export function possible({ facts, specs, subject }: CaseContext, ids: readonly ActionId[], at: At): ActionId[] {
  return ids.filter((id) => {
    if (id === 'resizeServer' && facts.servers?.otherFlavor === undefined) return false
    return specs.has(id, at.api ?? (subject.api as ApiName), at.microversion ?? subject.microversion)
  })
}

/** What of a server an action changes; times and progress are left out, for they may pass by themselves. */
const LASTING = [
  'id', 'name', 'status', 'flavor', 'image', 'metadata', 'addresses', 'hostId', 'tenant_id', 'user_id', 'key_name', 'created', 'locked',
  'locked_reason', 'server_groups', 'description', 'OS-EXT-STS:vm_state', 'OS-EXT-STS:task_state', 'OS-EXT-STS:power_state',
] as const

/** Those fields of a server by which it is told whether anything was done to it. */
export function lasting({ fields }: ShownServer): Record<string, unknown> {
  return Object.fromEntries(LASTING.flatMap((field) => (field in fields ? [[field, fields[field]]] : [])))
}

/** Why an action is refused, and the statuses that Nova documents for that; the documents of the two clouds name none. */
export interface Because {
  readonly because: string
  readonly statuses: readonly number[]
}

/** Judges that an action was refused, and keeps by which status. */
export function checkRefused(context: CaseContext, exchange: Exchange, { because, statuses }: Because): void {
  if (context.facts.dialect === 'openstack') context.check(hasStatus, exchange, ...statuses)
  else context.check(isRefused, exchange, because)
  context.observe('status', answerOf(exchange).status)
}

/** Actions, and who asks for them; the member where left out. */
interface Asked extends Because {
  readonly ids: readonly ActionId[]
  readonly by?: Session
}

/** Judges that each of these actions is refused and leaves the server as it is. */
export async function checkAllRefused(context: CaseContext, server: { readonly id: string }, asked: Asked): Promise<void> {
  const { ids, by, ...because } = asked
  const at = nativePlace(context)
  const before = lasting(await theServer(context.as.member, server.id, at))
  for (const id of possible(context, ids, at)) {
    checkRefused(context, await act(context, id, server.id, by === undefined ? {} : { by }), because)
    context.check(isSame, lasting(await theServer(context.as.member, server.id, at)), before, `the server after the refused ${id}:`)
  }
}

/** Does work while a server is locked, and unlocks it whatever came of the work: a locked server cannot be cleared away. */
export async function whileLocked(
  context: CaseContext,
  server: { readonly id: string },
  work: () => Promise<void>,
  lock: ActOptions = {},
): Promise<void> {
  await acted(context, 'lockServer', server.id, lock)
  try {
    await work()
  } finally {
    await act(context, 'unlockServer', server.id, lock.by === undefined ? {} : { by: lock.by })
  }
}
