import type { DialectName } from '../requirements/requirement.ts'
import type { Depth } from './depth.ts'
import type { Exchange, HeaderPair } from './exchange.ts'
import type { Subject } from './subject.ts'
import type { Violation } from './verdict.ts'

export interface EvidenceBody {
  /** Length of the body as it was, in bytes. */
  readonly bytes: number
  /** The body as text where it is UTF-8, else in base64. */
  readonly text?: string
  readonly base64?: string
  /** True when only the beginning is kept here. */
  readonly cut: boolean
}

/** An exchange as it is written down: bodies readable, secrets removed. */
export interface EvidenceExchange extends Omit<Exchange, 'request' | 'response'> {
  readonly request: { readonly method: string; readonly url: string; readonly headers: readonly HeaderPair[]; readonly body?: EvidenceBody }
  readonly response?: { readonly status: number; readonly headers: readonly HeaderPair[]; readonly body: EvidenceBody }
}

/** An exchange of a recorded run, and the pair it belongs to. */
export interface RecordedExchange {
  readonly id: string
  readonly subject: Subject
  readonly exchange: EvidenceExchange
}

/** Where evidence comes from: whom to ask again. */
export interface EvidenceTarget {
  readonly name: string
  readonly dialect: DialectName
  /** True for the embedded reference cloud, which a replay can start for itself. */
  readonly embedded: boolean
  /** The target file, as the command line named it. */
  readonly file?: string
}

/** The smallest input found by which a property does not hold, and what it takes to draw it again. */
export interface Counterexample {
  /** Place of the input among those drawn from seed and depth, and of each smaller one among those that fast-check offers for the last. */
  readonly path: string
  /** For a sequence: which of its steps were taken each time; without it fast-check finds no input at `path`. */
  readonly replayPath?: string
  /** The input in words, a line for each of its parts; of a sequence the steps that were taken. */
  readonly input: readonly string[]
  /** SHA-256 of all of the input: what is drawn again must be the same. */
  readonly sha256: string
  /** Inputs tried until the first that broke the property, which is among them. */
  readonly tried: number
  /** How often a smaller one that breaks it too was found. */
  readonly shrinks: number
}

/** What stands behind a verdict, free of secrets. */
export interface Evidence {
  readonly requirement: string
  readonly subject: Subject
  readonly seed: number
  /** Absent in evidence of older versions. */
  readonly depth?: Depth
  /** Where input was drawn: what broke the requirement. The exchanges are those of its trial, after any that came before all trials. */
  readonly counterexample?: Counterexample
  /** Absent in evidence of older versions, and where no run wrote it. */
  readonly target?: EvidenceTarget
  readonly verdict: string
  readonly reason?: string
  readonly violation?: Violation
  readonly exchanges: readonly EvidenceExchange[]
}
