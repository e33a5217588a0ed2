import { wait } from './wait.ts'

/**
 * Pauses between two looks: what an embedded cloud does takes milliseconds, what a real one does minutes. By the growth, something is seen
 * later than it came about by 10 % of the time it took at most. The first is half as long as a look takes, so that a target which answers
 * slowly is not asked all the time.
 */
const PAUSES_MS = { first: 6, lookTimes: 0.5, growth: 1.1, longest: 2000 } as const

export interface Polling<Seen, T> {
  readonly look: () => Promise<Seen>
  /** What was waited for, once it is seen; undefined before. What it throws ends the wait. */
  readonly found: (seen: Seen) => T | undefined
  readonly limitMs: number
  readonly signal: AbortSignal
}

/** What a wait ended with: what was found, or without `value` the last that was seen when its limit had passed. */
export interface Polled<Seen, T> {
  readonly value?: T
  readonly seen: Seen
  readonly looks: number
  /** From the beginning of the wait to the answer of its last look. */
  readonly waitedMs: number
}

/**
 * Looks at growing intervals, up to 2 s, until what is waited for is seen or the limit has passed; the last look is at the limit.
 * Rejects with the signal's reason once that is aborted, and with whatever a look throws.
 */
export async function poll<Seen, T>({ look, found, limitMs, signal }: Polling<Seen, T>): Promise<Polled<Seen, T>> {
  const began = performance.now()
  let quickestMs = Number.POSITIVE_INFINITY
  for (let looks = 1; ; looks++) {
    signal.throwIfAborted()
    const askedMs = performance.now()
    const seen = await look()
    const waitedMs = performance.now() - began
    const value = found(seen)
    if (value !== undefined) return { value, seen, looks, waitedMs }
    if (waitedMs >= limitMs) return { seen, looks, waitedMs }
    // One slow answer among many says nothing about the target.
    quickestMs = Math.min(quickestMs, performance.now() - askedMs)
    await wait(Math.min(pauseAfter(looks, quickestMs), limitMs - waitedMs), signal)
  }
}

/** How many looks a wait takes that is over after so long, at a target that answers each after `latencyMs`. */
export function looksWithin(waitMs: number, latencyMs: number): number {
  let looks = 1
  for (let passed = latencyMs; passed < waitMs; looks++) passed += pauseAfter(looks, latencyMs) + latencyMs
  return looks
}

function pauseAfter(looks: number, lookMs: number): number {
  const firstMs = Math.max(PAUSES_MS.first, lookMs * PAUSES_MS.lookTimes)
  return Math.min(firstMs * PAUSES_MS.growth ** (looks - 1), PAUSES_MS.longest)
}
