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

  /** A part in an observation for the subject. Once somebody is first, they have to call `done` or `failed`. */
  join({ name, of = (subject) => subject }: Pick<Observation, 'name' | 'of'>, asked: Subject): Observing {
    const subject = of(asked)
    const key = `${name} ${subjectLabel(subject)}`
    const observed = this.#made.get(key)
    if (observed !== undefined) return { first: false, observed }
    const { promise, resolve, reject } = Promise.withResolvers<Observed>()
    // Perhaps nobody else comes.
    promise.catch(() => undefined)
    this.#made.set(key, promise)
    return { first: true, code: pairCode(name, subject), done: resolve, failed: reject }
  }
}
