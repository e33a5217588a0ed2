import { TooLittleEvidence, ViolationError } from '../checks/index.ts'
import type { CaseFinished } from '../events/index.ts'
import type { Deadline } from './deadline.ts'

/** What a verdict is about, and why. */
export type Concluded = Pick<CaseFinished, 'verdict' | 'reason' | 'violation'>

/** What a pair's run can have ended by. */
export interface Ends {
  /** Found by a trial, and proven whatever came after it. */
  readonly proven: ViolationError | undefined
  readonly interrupted: AbortSignal
  /** The target answers no more. */
  readonly down: AbortSignal
  readonly deadline: Deadline
}

/** The verdict of a body that threw: a violation is the target's, all else says that we cannot tell. */
export function verdictOf(error: unknown, { proven, interrupted, down, deadline }: Ends): Concluded {
  const found = error instanceof ViolationError ? error : proven
  if (found !== undefined) return { verdict: 'failed', violation: found.violation }
  if (interrupted.aborted) return { verdict: 'errored', reason: 'the run was interrupted' }
  if (down.aborted) return { verdict: 'errored', reason: (down.reason as Error).message }
  if (deadline.signal.aborted) return { verdict: 'errored', reason: `not finished within ${deadline.allowedMs / 1000} s` }
  if (error instanceof TooLittleEvidence) return { verdict: 'errored', reason: error.message }
  return { verdict: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}
