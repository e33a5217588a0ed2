import type { Exchange } from '../events/index.ts'
import type { ApiName, WireRequest } from '../specs/index.ts'
import type { Intended } from './journal.ts'
import { type KindOperations, type ResourceKind, RESOURCES } from './resources.ts'
import { isNameOf, isOwnName } from './run-id.ts'

/**
 * One create of this run. `under-way` and `uncertain`: it may have made a resource that nobody told us the id of.
 * `refused`: the target says it made none. `settled`: nothing of it is left, or it was reported as leaked.
 */
export interface Created extends Intended {
  readonly intent: number
  readonly api: ApiName
  state: 'under-way' | 'created' | 'uncertain' | 'refused' | 'settled'
  id: string | null
  /** Ids of the others that the same request made, where the answer told them. */
  others?: readonly string[]
  /** True when the target did not say what it did, or failed: it may yet do it. */
  unanswered: boolean
  /** Why the id that the target gave cannot be this create's, where that was seen. */
  mismatch?: string
  /** True when a case was shown it. */
  shown: boolean
  /** True when a case has itself deleted it, as the target says. */
  deletedByCase: boolean
}

/** What a request is about to do to or tell of resources, told by its operation and method. */
export type Effect =
  | { readonly does: 'create'; readonly kind: ResourceKind; readonly name: string | null; readonly several: boolean }
  | { readonly does: 'show' | 'delete'; readonly kind: ResourceKind; readonly ids: readonly string[] }

/** The effect of a request if the target takes it for what its method says; undefined where it has none. */
export function effectOf(wire: WireRequest): Effect | undefined {
  const { operationId, method, path, body = new Uint8Array() } = wire
  const creator = kindWhere(({ createdBy, alsoCreatedBy = [] }) => [createdBy, ...alsoCreatedBy].includes(operationId))
  if (creator !== undefined && method === 'POST') {
    return { does: 'create', kind: creator, name: creator.nameOf(body) ?? null, several: creator.asksForSeveral(body) }
  }
  const deleter = kindWhere(({ deletedBy }) => deletedBy === operationId)
  const { byJob } = deleter?.operations[wire.api] ?? {}
  if (deleter !== undefined && byJob !== undefined && method === 'POST') return { does: 'delete', kind: deleter, ids: byJob.idsOf(body) }
  if (deleter !== undefined && method === 'DELETE') return { does: 'delete', kind: deleter, ids: [lastSegment(path)] }
  const shower = kindWhere(({ shownBy }) => shownBy === operationId)
  return shower !== undefined && method === 'GET' ? { does: 'show', kind: shower, ids: [lastSegment(path)] } : undefined
}

type Outcome = Pick<Created, 'state' | 'id' | 'others' | 'unanswered'>

/** What an answer to a create says of it; a 4xx is the only clear refusal. */
export function outcomeOf(kind: ResourceKind, exchange: Exchange | undefined): Outcome {
  const response = exchange?.response
  if (response === undefined) {
    const sent = !NEVER_SENT.has(exchange?.failure?.code ?? '')
    return { state: sent ? 'uncertain' : 'refused', id: null, unanswered: sent }
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

function kindWhere(suits: (operations: KindOperations) => boolean): ResourceKind | undefined {
  return RESOURCES.find(({ operations }) => Object.values(operations).some(suits))
}

function lastSegment(path: string): string {
  const segment = path.replace(/[?#].*$/s, '').split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
