import { wait } from '../wait.ts'

/** Clouds lock a key for five minutes after more than five failures in a row: this stays far below. */
export const FAILURES_PER_WINDOW = 2
const WINDOW_MS = 5 * 60_000

/** When signatures by a key failed or are to fail, and which of these failures nobody meant; in milliseconds of the process's own clock. */
interface Held {
  readonly times: number[]
  readonly unexpected: number[]
}

/** What every connection of this process has done to a key. */
const keys = new Map<string, Held>()

function heldBy(accessKey: string): Held {
  const known = keys.get(accessKey) ?? { times: [], unexpected: [] }
  keys.set(accessKey, known)
  return known
}

/**
 * Takes the next turn to have a signature by the key refused on purpose: at most two in five minutes. Resolves when the turn has come;
 * `aside` does the waiting. Rejects with the signal's reason when aborted, and the turn is lost.
 */
export async function failureTurn(accessKey: string, signal: AbortSignal, aside: <T>(work: () => Promise<T>) => Promise<T>): Promise<void> {
  const { times } = heldBy(accessKey)
  const now = performance.now()
  const at = Math.max(now, (times.at(-FAILURES_PER_WINDOW) ?? -Infinity) + WINDOW_MS)
  times.push(at)
  if (at > now) await aside(() => wait(at - now, signal))
}

/** Counts a refusal of a signature that should have been accepted. */
export function unexpectedFailure(accessKey: string): void {
  const { times, unexpected } = heldBy(accessKey)
  const now = performance.now()
  unexpected.push(now)
  times.push(now)
  times.sort((one, other) => one - other)
}

/** Whether the key is to rest: one more refusal that nobody means would be too many. */
export function mustRest(accessKey: string): boolean {
  const { times, unexpected } = heldBy(accessKey)
  const now = performance.now()
  const recent = (at: number): boolean => at <= now && now - at < WINDOW_MS
  return unexpected.some(recent) && times.filter(recent).length >= FAILURES_PER_WINDOW
}

/** Forgets everything: for tests. */
export function forgetFailures(): void {
  keys.clear()
}
