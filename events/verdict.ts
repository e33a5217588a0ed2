import type { TimelineOperation } from './timeline.ts'

/** What became of one (case, subject) pair. */
export type PairVerdict = 'passed' | 'failed' | 'errored' | 'unsupported'

/** What is said of a pair or requirement in a report; `notRun` and `waived` are derived, never stored. */
export type Verdict = PairVerdict | 'notRun' | 'waived'

/** A requirement takes the first of these among its subjects: a proven violation stays proven, a gap is never hidden. */
export const VERDICT_ORDER: readonly Verdict[] = ['failed', 'errored', 'notRun', 'waived', 'passed', 'unsupported']

/** Folds the verdicts of a requirement's subjects into one; `notRun` for none. */
export function foldVerdicts(verdicts: readonly Verdict[]): Verdict {
  return VERDICT_ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'notRun'
}

/** A check's finding: what was owed and what was seen. Both are single sentences or values, free of secrets. */
export interface Violation {
  readonly check: string
  readonly expected: string
  readonly actual: string
  /** The operations that it is about, where it is about their order. */
  readonly timeline?: readonly TimelineOperation[]
}
