import type { Exchange, Subject } from '../events/index.ts'
import { subjectLabel } from '../events/index.ts'
import type { Observation } from './case.ts'
import { pairCode } from './pair.ts'

/** What a pair observed for itself and others, and all exchanges that led to it, in the order of sending. */
export interface Observed {
  readonly seen: unknown
  readonly exchanges: readonly Exchange[]
}

/** A pair's part in an observation: the first makes it, under a code for names, and tells the others, who wait for it. */
export type Observing =
  | { readonly first: true; readonly code: string; done(observed: Observed): void; failed(reason: unknown): void }
  | { readonly first: false; readonly observed: Promise<Observed> }

/**
 * What several pairs of a run judge of one and the same thing. The first to come makes it, and the others are told: a real cloud then
 * makes one server where each requirement would ask for one of its own.
 */
export class Observations {
  readonly #made = new Map<string, Promise<Observed>>()
  /** How many are still to come, where they were announced. */
  readonly #left = new Map<string, number>()

  /** Says that somebody will join. An observation is let go with the last of those who were announced, all of them before the first joins. */
  announce(observation: Shared, asked: Subject): void {
    const { key } = placeOf(observation, asked)
    this.#left.set(key, (this.#left.get(key) ?? 0) + 1)
  }

  /** A part in an observation for the subject. Once somebody is first, they have to call `done` or `failed`. */
  join(observation: Shared, asked: Subject): Observing {
    const { key, subject } = placeOf(observation, asked)
    const left = (this.#left.get(key) ?? Number.POSITIVE_INFINITY) - 1
    this.#left.set(key, left)
    const observed = this.#made.get(key)
    // Bodies of answers may be all that a run holds.
    if (left === 0) this.#made.delete(key)
    if (observed !== undefined) return { first: false, observed }
    const { promise, resolve, reject } = Promise.withResolvers<Observed>()
    // Perhaps nobody else comes.
    promise.catch(() => undefined)
    if (left > 0) this.#made.set(key, promise)
    return { first: true, code: pairCode(observation.name, subject), done: resolve, failed: reject }
  }
}

type Shared = Pick<Observation, 'name' | 'of'>

function placeOf({ name, of = (subject) => subject }: Shared, asked: Subject): { readonly key: string; readonly subject: Subject } {
  const subject = of(asked)
  return { key: `${name} ${subjectLabel(subject)}`, subject }
}
