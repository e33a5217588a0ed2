import { wait } from './wait.ts'

/** Pauses between two looks: what an embedded cloud does takes milliseconds, what a real one does minutes. */
const PAUSES_MS = { first: 10, growth: 1.6, longest: 2000 } as const

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
 * Looks at growing intervals, 10 ms to 2 s, until what is waited for is seen or the limit has passed; the last look is at the limit.
 * Rejects with the signal's reason once that is aborted, and with whatever a look throws.
 */
export async function poll<Seen, T>({ look, found, limitMs, signal }: Polling<Seen, T>): Promise<Polled<Seen, T>> {
  const began = performance.now()
  let pauseMs: number = PAUSES_MS.first
  for (let looks = 1; ; looks++, pauseMs = Math.min(pauseMs * PAUSES_MS.growth, PAUSES_MS.longest)) {
    signal.throwIfAborted()
    const seen = await look()
    const waitedMs = performance.now() - began
    const value = found(seen)
    if (value !== undefined) return { value, seen, looks, waitedMs }
    if (waitedMs >= limitMs) return { seen, looks, waitedMs }
    await wait(Math.min(pauseMs, limitMs - waitedMs), signal)
  }
}

/** How many looks a wait takes that is over after so long, at a target that answers each after `latencyMs`. */
export function looksWithin(waitMs: number, latencyMs: number): number {
  let looks = 1
  for (let passed = latencyMs, pauseMs: number = PAUSES_MS.first; passed < waitMs; looks++) {
    passed += pauseMs + latencyMs
    pauseMs = Math.min(pauseMs * PAUSES_MS.growth, PAUSES_MS.longest)
  }
  return looks
}
