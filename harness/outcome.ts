import type { CaseFinished, PlannedPair } from '../events/index.ts'
import { redactText } from '../target/index.ts'
import { evidenceOf, redactViolation } from './evidence.ts'
import type { Outcome } from './job.ts'
import type { PairResult } from './pair-result.ts'
import type { RunEnvironment } from './run-environment.ts'

/** What may be told of a pair that ended: nothing of it holds a secret. */
export function outcomeOf(result: PairResult, planned: PlannedPair, drawn: Pick<RunEnvironment, 'seed' | 'depth'>): Outcome {
  const evidence = evidenceOf(result, drawn)
  const { violation, reason } = result.finished
  const finished: CaseFinished = {
    ...result.finished,
    id: planned.id,
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    ...(violation === undefined ? {} : { violation: redactViolation(violation) }),
  }
  return { events: [...result.events, finished], ...(evidence === undefined ? {} : { evidence }) }
}
