import { seen } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import { convergenceMs, poll, type TargetFacts } from '../target/index.ts'

/** What is waited for, and how it is looked at. */
export interface Settling<T> {
  /** Id of the operation that began it: the target file says by it how long it may take. */
  readonly after: string
  readonly look: () => Promise<Exchange>
  /** What was waited for, once an answer shows it; undefined before. What it throws ends the wait. */
  readonly found: (exchange: Exchange) => T | undefined
  /** What an answer shows of it, in a few words; status and beginning of the answer where left out. */
  readonly shown?: (exchange: Exchange) => string
}

/** How a wait ended: with what was waited for, or at its limit. */
export type Settled<T> =
  | { readonly reached: true; readonly value: T; readonly waitedMs: number }
  | {
    readonly reached: false
    /** What the last answer showed. */
    readonly lastSeen: string
    readonly waitedMs: number
    /** The last look. */
    readonly exchange: Exchange
  }

/** What a wait needs of the pair it belongs to. */
export interface SettlingPair {
  readonly facts: Pick<TargetFacts, 'convergence'>
  /** Does the waiting, at nobody's cost. */
  readonly aside: <T>(work: () => Promise<T>) => Promise<T>
  /** Aborted when the run is interrupted or the deadline passes. */
  readonly signal: AbortSignal
  /** Told of a wait that was not in vain. */
  readonly onConverged: (converged: { readonly operationId: string; readonly waitedMs: number; readonly looks: number }) => void
}

/** Looks until an answer shows what is waited for, at most as long as the target may take. */
export async function settle<T>({ after, look, found, shown = seen }: Settling<T>, pair: SettlingPair): Promise<Settled<T>> {
  const limitMs = convergenceMs(pair.facts.convergence, after)
  const polled = await pair.aside(() => poll({ look, found, limitMs, signal: pair.signal }))
  const { value, seen: exchange, looks } = polled
  const waitedMs = Math.round(polled.waitedMs)
  if (value === undefined) return { reached: false, lastSeen: shown(exchange), waitedMs, exchange }
  pair.onConverged({ operationId: after, waitedMs, looks })
  return { reached: true, value, waitedMs }
}
