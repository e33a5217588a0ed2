import type { Depth } from './depth.ts'
import type { DialectName, Level } from '../requirements/requirement.ts'
import type { Exercise } from './exchange.ts'
import type { Subject } from './subject.ts'
import type { PairVerdict, Violation } from './verdict.ts'
import type { Waiver } from './waiver.ts'

export type { DialectName, Level } from '../requirements/requirement.ts'

/** The row of the requirement catalogue a run used, kept so that an old run renders as it was. */
export interface CatalogueRow {
  readonly id: string
  readonly level: Level
  readonly text: string
  /** Human-readable sources, e.g. `Nova API reference, os-server-groups, Create, name`. */
  readonly sources: readonly string[]
  readonly statements: readonly string[]
  readonly operations: readonly string[]
  readonly profiles: readonly string[]
  readonly caseFile: string | null
  readonly faults: readonly string[]
}

/** A statement of a source document as the run knew it; `reason` says why no requirement rests on it, where none does. */
export interface StatementRow {
  readonly id: string
  /** Document and place, as in {@link CatalogueRow.sources}. */
  readonly source: string
  readonly text: string
  readonly reason?: string
}

/** What the specifications document of one operation: what coverage is measured against. */
export interface DescribedOperation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly statuses: readonly number[]
  /** Named as in {@link ExchangeSeen.parameters}. */
  readonly parameters: readonly string[]
  /** What it puts on the parts of a request; logs of older versions lack it. */
  readonly constraints?: readonly DescribedConstraint[]
}

/** A constraint of a description, and why no generated request is at its edge or breaks it, where none ever is. */
export interface DescribedConstraint {
  /** `body /outer/inner maxLength`. */
  readonly name: string
  readonly noBoundary?: string
  readonly noNegative?: string
}

export interface PlannedPair {
  readonly id: string
  readonly subject: Subject
  /** Six base-36 digits, unique within the plan; part of every resource name the pair creates. */
  readonly pair: string
  /** Set when the target cannot support the pair: it is then `unsupported` without running. */
  readonly unsupported?: string
}

export interface TargetIdentity {
  readonly name: string
  readonly dialect: DialectName
  readonly endpoint: string
  readonly apis: readonly string[]
  readonly microversions: { readonly min: string; readonly max: string }
  /** True for the embedded reference cloud. */
  readonly embedded: boolean
}

/** Which part of a run this is, and what all of it plans. */
export interface ShardOfRun {
  /** `2/3` or `exclusive`. */
  readonly label: string
  /** Into how many the run is split; the exclusive one is beside them and does not know. */
  readonly of?: number
  readonly whole: readonly PlannedPair[]
}

export interface RunStarted {
  readonly type: 'run-started'
  readonly runId: string
  readonly tool: { readonly name: string; readonly version: string; readonly node: string }
  readonly target: TargetIdentity
  readonly profiles: readonly string[]
  readonly selection: readonly string[]
  readonly seed: number
  /** How thoroughly drawn input was tried; logs of older versions lack it. */
  readonly depth?: Depth
  readonly strict: boolean
  readonly catalogue: readonly CatalogueRow[]
  /** Every statement of the source documents; logs of older versions lack it. */
  readonly statements?: readonly StatementRow[]
  /** Every operation of the specifications used; logs of older versions lack it. */
  readonly operations?: readonly DescribedOperation[]
  readonly planned: readonly PlannedPair[]
  /** Set for a part of a run: `planned` is then what this part runs. */
  readonly shard?: ShardOfRun
  /** Known deviations of the target, as its file had them; logs of older versions lack it. */
  readonly waivers?: readonly Waiver[]
  /** SHA-256 of each specification document used. */
  readonly specs: ReadonlyArray<{ readonly file: string; readonly sha256: string }>
  readonly command: readonly string[]
  readonly at: string
}

/** One request, without bodies: those are kept as evidence only. */
export interface ExchangeSeen {
  readonly type: 'exchange'
  readonly id: string
  readonly subject: Subject
  readonly operationId: string
  readonly persona: string
  readonly method: string
  /** Path template of the operation, not the path sent. */
  readonly path: string
  /** Names of what was sent: `query limit`, `body outer.inner`; logs of older versions lack it. */
  readonly parameters?: readonly string[]
  readonly exercises?: Exercise
  readonly status: number | null
  readonly failure?: string
  readonly requestBytes: number
  readonly responseBytes: number
  readonly durationMs: number
  readonly at: string
}

export interface CaseFinished {
  readonly type: 'case-finished'
  readonly id: string
  readonly subject: Subject
  readonly verdict: PairVerdict
  readonly level: Level
  /** Why it is errored or unsupported. */
  readonly reason?: string
  readonly violation?: Violation
  /** How many checks were made. */
  readonly checks: number
  readonly requests: number
  readonly durationMs: number
  /** Path of the evidence file relative to the run's folder. */
  readonly evidence?: string
  readonly at: string
}

/** What no document decides, kept so that runs can be compared. `what` is a short stable key, `seen` the value. */
export interface Observed {
  readonly type: 'observed'
  readonly id: string
  readonly subject: Subject
  readonly what: string
  readonly seen: string
  readonly at: string
}

export interface Retried {
  readonly type: 'retried'
  readonly id: string
  readonly subject: Subject
  readonly operationId: string
  readonly status: number | null
  readonly afterMs: number
  readonly why: string
  readonly at: string
}

/** What an operation began has come about: the time to consistency, from the first look at it to the answer that showed it. */
export interface Converged {
  readonly type: 'converged'
  readonly id: string
  readonly subject: Subject
  /** What began it. */
  readonly operationId: string
  readonly waitedMs: number
  /** How often it was looked at. */
  readonly looks: number
  readonly at: string
}

/** A resource of this run that could not be shown to be gone. */
export interface Leaked {
  readonly type: 'leaked'
  readonly id: string
  readonly subject: Subject
  readonly kind: string
  readonly resourceId: string | null
  readonly name: string | null
  readonly why: string
  readonly at: string
}

/** Why the run ended early, where it did: `interrupted`, `target stopped answering`, `budget reached`, `crashed`. */
export interface RunFinished {
  readonly type: 'run-finished'
  readonly endedEarly?: string
  readonly at: string
}

export type ConformanceEvent = RunStarted | ExchangeSeen | CaseFinished | Observed | Retried | Converged | Leaked | RunFinished

/** The events that one pair gives rise to. */
export type PairEvent = ExchangeSeen | CaseFinished | Observed | Retried | Converged | Leaked
