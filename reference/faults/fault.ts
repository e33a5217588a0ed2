import type { AnswerHook } from '../compute.ts'
import type { DialectName } from '../dialect.ts'
import type { Rules } from '../rules.ts'

/** A named, realistic way for a cloud to be wrong. It changes rules, or rewrites the finished answer. */
export interface Fault {
  /** Kebab-case. */
  readonly name: string
  readonly summary: string
  /** The dialects in which a cloud can be wrong in this way; all of them where left out. */
  readonly dialects?: readonly DialectName[]
  /** Requirements that this cloud no longer meets; one to five. */
  readonly breaks: readonly string[]
  /** Requirements that cannot be judged under it, because what it breaks is a precondition of theirs. */
  readonly unsettles?: readonly string[]
  /** The rules that are taken differently; `honest` are those it found, other faults included. */
  readonly rules?: (honest: Rules) => Partial<Rules>
  readonly answer?: AnswerHook
}

/** The fault, checked by its type; the name stays literal. */
export function defineFaults<const T extends readonly Fault[]>(faults: T): T {
  return faults
}
