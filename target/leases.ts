import { Problem } from '../events/index.ts'
import { type Line, WaitingLines } from './waiting-lines.ts'

/** What a case holds while it runs. */
export interface LeaseNeed {
  /** How many resources of each kind. */
  readonly resources?: Readonly<Record<string, number>>
  /** Nobody else may hold anything meanwhile. */
  readonly exclusive?: 'project' | 'quota'
  /** How long the work is compared to others'; what is longer starts earlier. Default 0. */
  readonly weight?: number
}

export interface Lease {
  /** Lets others begin meanwhile, for as long as its holder only waits; what it holds it keeps. */
  idle<T>(work: () => Promise<T>): Promise<T>
  release(): void
}

/** Whoever needs to be alone is let in before those for whose end it would have to wait. */
const WEIGHT_OF_EXCLUSIVE = 1000
/** A weight of 1 is worth so many places in the queue; a finite head start, so that nobody waits for ever. */
const PLACES_PER_WEIGHT = 1000
/** Who is first to need something is passed over so often at most by those who take of what it lacks; then that is kept for it. */
const PASSED_OVER_LIMIT = 16

/**
 * Shares a target's capacities among cases. A need is granted as a whole or not at all, so no two cases can each hold what
 * the other waits for. Exclusive needs first, longer work before shorter, then first come first served; what fits goes ahead of
 * what does not, within limits where it takes of what that lacks. Those that ask in one turn of the event loop are compared before
 * any is let in.
 */
export class Leases {
  readonly #capacities: Readonly<Record<string, number>>
  readonly #concurrency: number
  readonly #held = new Map<string, number>()
  readonly #waiting = new WaitingLines()
  readonly #heard = new WeakSet<AbortSignal>()
  #holders = 0
  /** Holders that do more than wait. */
  #active = 0
  #isGranting = false
  #exclusivelyHeld = false
  #arrivals = 0

  /** `concurrency` bounds how many are let in while as many hold a lease and do not idle. */
  constructor(capacities: Readonly<Record<string, number>>, concurrency = Number.POSITIVE_INFINITY) {
    this.#capacities = capacities
    this.#concurrency = concurrency
  }

  /** Throws a Problem at once for a need above capacity, and the signal's reason when aborted before it is granted. */
  async acquire(need: LeaseNeed, signal: AbortSignal): Promise<Lease> {
    this.#assertPossible(need)
    signal.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const weight = (need.weight ?? 0) + (need.exclusive === undefined ? 0 : WEIGHT_OF_EXCLUSIVE)
    const rank = this.#arrivals++ - weight * PLACES_PER_WEIGHT
    this.#waiting.add(need, { rank, passedOver: 0, signal, grant: resolve, refuse: reject })
    this.#hear(signal)
    this.#grantSoon()
    await promise
    return this.#lease(need)
  }

  /** One listener for all who wait under a signal: with a thousand of them, each of its own would be looked for among the others. */
  #hear(signal: AbortSignal): void {
    if (this.#heard.has(signal)) return
    this.#heard.add(signal)
    signal.addEventListener('abort', () => {
      for (const waiter of this.#waiting.removeUnder(signal)) waiter.refuse(signal.reason as Error)
      this.#grantWhatFits()
    }, { once: true })
  }

  #assertPossible({ resources = {} }: LeaseNeed): void {
    for (const [kind, count] of Object.entries(resources)) {
      const capacity = this.#capacities[kind] ?? 0
      if (count <= capacity) continue
      const why = `${count} of kind ${kind} are needed and ${capacity} may be held`
      throw new Problem('NEED_ABOVE_CAPACITY', `Could not lease resources: ${why}. Raise the budget or the quota.`, 3)
    }
  }

  #grantWhatFits(): void {
    const passed: Line[] = []
    const next = (): Line | undefined => (this.#isFull() ? undefined : this.#waiting.next((_, line) => !passed.includes(line)))
    const starved = this.#waiting.next(({ passedOver }) => passedOver >= PASSED_OVER_LIMIT)
    for (let line = this.#isFull() ? undefined : (starved ?? next()); line !== undefined; line = next()) {
      // What the starved one waits for is kept for it; what it does not need is not.
      const kept = passed[0] === starved ? starved?.need : undefined
      if (kept?.exclusive !== undefined) return
      if (this.#fits(line.need, kept)) this.#grant(line, passed)
      else passed.push(line)
    }
  }

  #grant(line: Line, passed: readonly Line[]): void {
    for (const { need, waiters: [first] } of passed) first.passedOver += this.#delays(line.need, need) ? 1 : 0
    const waiter = this.#waiting.takeFirst(line)
    this.#hold(line.need, 1)
    waiter.grant()
  }

  /** Once everybody who asks in this turn has asked. */
  #grantSoon(): void {
    if (this.#isGranting) return
    this.#isGranting = true
    setImmediate(() => {
      this.#isGranting = false
      this.#grantWhatFits()
    })
  }

  /** Whether granting one need makes the other wait longer. */
  #delays(granted: LeaseNeed, other: LeaseNeed): boolean {
    if (other.exclusive !== undefined) return true
    return Object.entries(granted.resources ?? {}).some(([kind, count]) => count > 0 && this.#lacks(kind, other))
  }

  /** Whether there are too few of a kind left for a need, with the other one's kept back. */
  #lacks(kind: string, { resources = {} }: LeaseNeed, { resources: kept = {} }: LeaseNeed = {}): boolean {
    const count = resources[kind] ?? 0
    return count > 0 && (this.#held.get(kind) ?? 0) + (kept[kind] ?? 0) + count > (this.#capacities[kind] ?? 0)
  }

  /** Nobody at all can be let in: with a thousand waiting, not worth asking each. */
  #isFull(): boolean {
    return this.#exclusivelyHeld || this.#active >= this.#concurrency
  }

  #fits(need: LeaseNeed, kept: LeaseNeed | undefined): boolean {
    if (need.exclusive !== undefined && this.#holders > 0) return false
    return !Object.keys(need.resources ?? {}).some((kind) => this.#lacks(kind, need, kept))
  }

  #hold({ resources = {}, exclusive }: LeaseNeed, sign: 1 | -1): void {
    this.#holders += sign
    this.#active += sign
    if (exclusive !== undefined) this.#exclusivelyHeld = sign === 1
    for (const [kind, count] of Object.entries(resources)) this.#held.set(kind, (this.#held.get(kind) ?? 0) + sign * count)
  }

  #lease(need: LeaseNeed): Lease {
    let released = false
    let idling = 0
    return {
      idle: async (work) => {
        if (released) return work()
        if (idling++ === 0) this.#active -= 1
        this.#grantWhatFits()
        try {
          return await work()
        } finally {
          if (--idling === 0 && !released) this.#active += 1
        }
      },
      release: () => {
        if (released) return
        released = true
        if (idling > 0) this.#active += 1
        this.#hold(need, -1)
        this.#grantWhatFits()
      },
    }
  }
}
