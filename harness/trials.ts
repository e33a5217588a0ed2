import { ViolationError } from '../checks/index.ts'
import type { Counterexample, Depth, Exchange } from '../events/index.ts'
import type { Deadline } from './deadline.ts'
import type { SentExchanges } from './sent-exchanges.ts'

/** How many inputs a property asks for. */
export interface Wanted {
  /** Given by the case, whatever the depth. */
  readonly examples: number
  /** Drawn, at the depth of the run. */
  readonly drawn: number
}

/** What `harness/property.ts` needs of the pair for which it tries many inputs. */
export interface Trials {
  readonly depth: Depth
  /** The one input to try, where the pair is replayed. */
  readonly replayed?: Counterexample
  /** Requests that may be spent on a smaller counterexample; by the depth where left out. */
  readonly shrinkingRequests?: number
  /** How many requests the pair has sent. */
  readonly requests: number
  /** To be told before the first trial. Throws the second time: one pair judges one property. */
  begin(wanted: Wanted): void
  /**
   * Runs one trial within a deadline of its own, and deletes what it has created. Rejects with what the work rejects with; of all
   * exchanges of trials those are kept that belong to the last one so `kept`.
   */
  run(work: () => Promise<void>, kept: (error: unknown) => boolean): Promise<void>
  /** Keeps what the evidence is to say of the input that broke the property. */
  found(counterexample: Counterexample): void
}

export interface TrialParts {
  readonly depth: Depth
  readonly replayed?: Counterexample
  readonly shrinkingRequests?: number
  readonly sent: SentExchanges
  readonly deadline: Deadline
  /** Waits for what is under way and deletes what was created. */
  readonly cleanUp: () => Promise<void>
  /** Told of the exchanges of each trial that is not kept. */
  readonly dropped?: (exchanges: readonly Exchange[]) => void
}

/** The trials of one pair. */
export class PairTrials implements Trials {
  readonly depth: Depth
  readonly replayed?: Counterexample
  readonly shrinkingRequests?: number
  readonly #parts: TrialParts
  #wanted: Wanted | undefined
  #counterexample: Counterexample | undefined
  #violation: ViolationError | undefined
  #kept: readonly Exchange[] = []

  constructor(parts: TrialParts) {
    this.#parts = parts
    this.depth = parts.depth
    if (parts.replayed !== undefined) this.replayed = parts.replayed
    if (parts.shrinkingRequests !== undefined) this.shrinkingRequests = parts.shrinkingRequests
  }

  get requests(): number {
    return this.#parts.sent.count
  }

  get wanted(): Wanted | undefined {
    return this.#wanted
  }

  get counterexample(): Counterexample | undefined {
    return this.#counterexample
  }

  /** What the last trial that is kept has found: proven, whatever comes after it. */
  get violation(): ViolationError | undefined {
    return this.#violation
  }

  /** Exchanges of the trial that is kept. */
  get exchanges(): readonly Exchange[] {
    return this.#kept
  }

  begin(wanted: Wanted): void {
    if (this.#wanted !== undefined) throw new Error('Could not judge a second property: a pair has one input to replay. Make two cases of it.')
    this.#wanted = wanted
  }

  async run(work: () => Promise<void>, kept: (error: unknown) => boolean): Promise<void> {
    const { sent, deadline, cleanUp, dropped } = this.#parts
    const mark = sent.mark()
    deadline.renew()
    let keep = false
    try {
      await work()
    } catch (error) {
      keep = kept(error)
      if (keep && error instanceof ViolationError) this.#violation = error
      throw error
    } finally {
      await cleanUp()
      const own = sent.cutFrom(mark)
      dropped?.(keep ? this.#kept : own)
      if (keep) this.#kept = own
    }
  }

  found(counterexample: Counterexample): void {
    this.#counterexample = counterexample
  }
}
