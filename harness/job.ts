import type { Depth, Evidence, PairEvent, PlannedPair } from '../events/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import type { TargetFacts, TargetFile } from '../target/index.ts'

/** What the process that plans a run hands to the worker that runs it: plain data. */
export interface Job {
  readonly target: TargetFile
  readonly planned: readonly PlannedPair[]
  readonly runId: string
  readonly version: string
  readonly seed: number
  readonly depth: Depth
  readonly deadlineMs: number
  readonly embedded: boolean
  /** What the documents of the target's dialect say, where that has been read already. */
  readonly specs?: Pick<ApiDescription, 'dialect' | 'operations' | 'digests'>
  /** How many resources of each kind may be held at once; as many as the target has room for where left out. */
  readonly capacity?: TargetFacts['capacity']
  /** Folder of the journal; the target's own where left out. */
  readonly journal?: string
  /** File to which every exchange is written, where the run is recorded. */
  readonly recording?: string
}

/** What the worker hands back for one pair. */
export interface Outcome {
  /** Events in order; the last is `case-finished`. Empty when the run ended before the pair could start. */
  readonly events: readonly PairEvent[]
  readonly evidence?: Evidence
  /** Why nothing more can be asked of the target, once that is so. */
  readonly endedEarly?: string
}

/** Channel on which an interruption reaches the worker. */
export function interruptChannel(runId: string): string {
  return `ecs-conformance interrupt ${runId}`
}

/** Channel on which the worker is told of each test, by vitest's id, whose outcome is written down. */
export function recordedChannel(runId: string): string {
  return `ecs-conformance recorded ${runId}`
}

declare module 'vitest' {
  interface ProvidedContext {
    conformance: Job
  }
  interface TaskMeta {
    conformance?: Outcome
  }
}
