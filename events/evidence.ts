import type { DialectName } from '../requirements/requirement.ts'
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

/** What stands behind a verdict, free of secrets. */
export interface Evidence {
  readonly requirement: string
  readonly subject: Subject
  readonly seed: number
  /** Absent in evidence of older versions, and where no run wrote it. */
  readonly target?: EvidenceTarget
  readonly verdict: string
  readonly reason?: string
  readonly violation?: Violation
  readonly exchanges: readonly EvidenceExchange[]
}
