import type { Exchange } from '../events/index.ts'
import type { ApiName, WireRequest } from '../specs/index.ts'
import type { Intended } from './journal.ts'
import { type ResourceKind, RESOURCES } from './resources.ts'
import { isNameOf, isOwnName } from './run-id.ts'

/**
 * One create of this run. `under-way` and `uncertain`: it may have made a resource that nobody told us the id of.
 * `refused`: the target says it made none. `settled`: nothing of it is left, or it was reported as leaked.
 */
export interface Created extends Intended {
  readonly intent: number
  readonly api: ApiName
  /** How many it asks for at most. */
  readonly count: number
  state: 'under-way' | 'created' | 'uncertain' | 'refused' | 'settled'
  id: string | null
  /** Ids of the others that the same request made, where the answer told them. */
  others?: readonly string[]
  /** True when the target did not say what it did, or failed: it may yet do it. */
  unanswered: boolean
  /** True when the connection ended before the target said anything: as likely as not it has never heard of it. */
  lost?: boolean
  /** Why the id that the target gave cannot be this create's, where that was seen. */
  mismatch?: string
  /** True when a case was shown it. */
  shown: boolean
  /** True when a case has itself deleted it, as the target says. */
  deletedByCase: boolean
}

/** What a request is about to do to or tell of resources, told by its operation and method. */
export type Effect =
  | { readonly does: 'create'; readonly kind: ResourceKind; readonly name: string | null; readonly count: number }
  | { readonly does: 'show' | 'delete'; readonly kind: ResourceKind; readonly ids: readonly string[] }

/** The effect of a request if the target takes it for what its method says; undefined where it has none. */
export function effectOf(wire: WireRequest): Effect | undefined {
  const { operationId, method, path, body = new Uint8Array() } = wire
  const { creates, deletes, shows } = ROLES.get(operationId) ?? {}
  if (creates !== undefined && method === 'POST') {
    return { does: 'create', kind: creates, name: creates.nameOf(body) ?? null, count: creates.countIn(body) }
  }
  const { byJob } = deletes?.operations[wire.api] ?? {}
  if (deletes !== undefined && byJob !== undefined && method === 'POST') return { does: 'delete', kind: deletes, ids: byJob.idsOf(body) }
  if (deletes !== undefined && method === 'DELETE') return { does: 'delete', kind: deletes, ids: [lastSegment(path)] }
  return shows !== undefined && method === 'GET' ? { does: 'show', kind: shows, ids: [lastSegment(path)] } : undefined
}

/** What an operation does, and to what kind. */
type Roles = Partial<Record<'creates' | 'deletes' | 'shows', ResourceKind>>

/** By operation id; of two kinds that share an operation the first has it. */
const ROLES: ReadonlyMap<string, Roles> = rolesOf(RESOURCES)

function rolesOf(kinds: readonly ResourceKind[]): Map<string, Roles> {
  const roles = new Map<string, Roles>()
  const give = (operationId: string, role: Roles): void => void roles.set(operationId, { ...role, ...roles.get(operationId) })
  for (const kind of kinds) {
    for (const { createdBy, alsoCreatedBy = [], deletedBy, shownBy } of Object.values(kind.operations)) {
      for (const operationId of [createdBy, ...alsoCreatedBy]) give(operationId, { creates: kind })
      give(deletedBy, { deletes: kind })
      give(shownBy, { shows: kind })
    }
  }
  return roles
}

type Outcome = Pick<Created, 'state' | 'id' | 'others' | 'unanswered' | 'lost'>

/** What an answer to a create says of it; a 4xx is the only clear refusal. */
export function outcomeOf(kind: ResourceKind, exchange: Exchange | undefined): Outcome {
  const response = exchange?.response
  if (response === undefined) {
    const sent = !NEVER_SENT.has(exchange?.failure?.code ?? '')
    return { state: sent ? 'uncertain' : 'refused', id: null, unanswered: sent, lost: exchange !== undefined }
  }
  if (response.status >= 400 && response.status < 500) return { state: 'refused', id: null, unanswered: false }
  const [id, ...others] = response.status >= 200 && response.status < 300 ? kind.idsOf(response.body) : []
  if (id !== undefined) return { state: 'created', id, unanswered: false, ...(others.length > 0 && { others }) }
  return { state: 'uncertain', id: null, unanswered: response.status >= 500 }
}

/** Failures that come before the first byte leaves. */
const NEVER_SENT = new Set(['UNSENDABLE', 'AUTHENTICATION', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])

/** Whether a name that a target lists under the id of a create cannot be that create's. */
export function describesOther({ name, several = false }: Created, shown: string): boolean {
  return name !== null && !isOwnName(shown, name) && !isNameOf({ name, several }, shown)
}

function lastSegment(path: string): string {
  const segment = path.replace(/[?#].*$/s, '').split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
