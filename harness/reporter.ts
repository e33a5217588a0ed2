import type { Reporter, TestCase } from 'vitest/node'
import type { Outcome } from './job.ts'

/** What a run is told of while vitest runs it. */
export interface RunListener {
  /** One pair has ended, as vitest's test of that id; `undefined` when the worker could not say how. */
  ended(outcome: Outcome | undefined, testId: string): void
  /** Something went wrong outside every pair. */
  crashed(errors: readonly string[]): void
}

/** Hands vitest's results on as outcomes; prints nothing. */
export function conformanceReporter(listener: RunListener): Reporter {
  return {
    onTestCaseResult(testCase: TestCase) {
      const meta = testCase.meta()
      listener.ended(meta.conformance, testCase.id)
      // It is written down by now, and vitest would keep it until the end.
      delete meta.conformance
    },
    onTestRunEnd: (modules, unhandled) => {
      const errors = [...modules.flatMap((module) => module.errors()), ...unhandled].map((error) => error.message)
      if (errors.length > 0) listener.crashed(errors)
    },
  }
}
