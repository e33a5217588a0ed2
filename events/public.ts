/**
 * `ecs-conformance/events`: for programs that read what a run has written down. `readEvents` gives the events of one `events.ndjson`;
 * `Evidence` is the content of a file in `evidence/`.
 */
export type { Depth } from './depth.ts'
export type * from './events.ts'
export type * from './evidence.ts'
export type { HeaderPair, TransportFailure } from './exchange.ts'
export { readEvents } from './log.ts'
export { Problem } from './problem.ts'
export { type Subject, subjectLabel } from './subject.ts'
export { foldVerdicts, type PairVerdict, type Verdict, type Violation } from './verdict.ts'
export type { Waiver } from './waiver.ts'
