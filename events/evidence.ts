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

/** What stands behind a verdict, free of secrets. */
export interface Evidence {
  readonly requirement: string
  readonly subject: Subject
  readonly seed: number
  readonly verdict: string
  readonly reason?: string
  readonly violation?: Violation
  readonly exchanges: readonly EvidenceExchange[]
}
