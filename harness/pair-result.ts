import type { CaseFinished, Counterexample, Exchange, PairEvent } from '../events/index.ts'
import type { Wanted } from './trials.ts'

/** What became of a pair: its events, and its exchanges where they are evidence. */
export interface PairResult {
  readonly events: readonly PairEvent[]
  readonly finished: CaseFinished
  /** In the order in which they were sent; their events are in that of the answers. */
  readonly exchanges: readonly Exchange[]
  /** What led to an observation that another pair made, and is evidence here too. */
  readonly borrowed: readonly Exchange[]
  /** How many inputs were asked for, where any were. */
  readonly wanted?: Wanted
  /** The input that broke it, where one did. */
  readonly counterexample?: Counterexample
}
