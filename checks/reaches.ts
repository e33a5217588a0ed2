import { type Finding, shown } from './check.ts'

/** How a wait ended, as far as it is judged. */
type Ending<T> =
  | { readonly reached: true; readonly value: T; readonly waitedMs: number }
  | { readonly reached: false; readonly lastSeen: string; readonly waitedMs: number }

/**
 * What was waited for has come about within the time that the target may take; `what` says what that is, as in `the job ends with SUCCESS`.
 * Where several ends were waited for, `owed` tells the right one.
 */
export function reaches<T>(ending: Ending<T>, what: string, owed: (value: T) => boolean = () => true): Finding {
  const expected = `${what} within the time allowed`
  if (!ending.reached) return { expected, actual: `after ${secondsOf(ending.waitedMs)} s: ${ending.lastSeen}` }
  return owed(ending.value) ? null : { expected, actual: `${shown(ending.value)} after ${secondsOf(ending.waitedMs)} s` }
}

function secondsOf(ms: number): string {
  return (ms / 1000).toFixed(ms < 10_000 ? 2 : 0)
}
