import type { Exchange, HeaderPair, Subject, Violation } from '../events/index.ts'
import { redactExchange, redactText } from '../target/index.ts'
import type { PairResult } from './run-case.ts'

/** Bytes of a body kept as evidence; the beginning of a body says what it was. */
const KEPT_BYTES = 64 * 1024

interface EvidenceBody {
  readonly bytes: number
  /** The body as text where it is UTF-8, else in base64. */
  readonly text?: string
  readonly base64?: string
  /** True when only the beginning is kept here. */
  readonly cut: boolean
}

interface EvidenceExchange extends Omit<Exchange, 'request' | 'response'> {
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

/** Evidence for a result that needs it: a pair that failed or errored. */
export function evidenceOf({ finished, exchanges }: PairResult, seed: number): Evidence | undefined {
  const { verdict, id, subject, reason, violation } = finished
  if (verdict !== 'failed' && verdict !== 'errored') return undefined
  return {
    requirement: id,
    subject,
    seed,
    verdict,
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    ...(violation === undefined ? {} : { violation: redactViolation(violation) }),
    exchanges: exchanges.map(readable),
  }
}

/** A violation as it may be written down. */
export function redactViolation({ check, expected, actual }: Violation): Violation {
  return { check, expected: redactText(expected), actual: redactText(actual) }
}

function readable(exchange: Exchange): EvidenceExchange {
  const { request, response, ...rest } = redactExchange(exchange)
  const { body, ...head } = request
  return {
    ...rest,
    request: { ...head, ...(body === undefined ? {} : { body: kept(body) }) },
    ...(response === undefined ? {} : { response: { status: response.status, headers: response.headers, body: kept(response.body, response.truncated) } }),
  }
}

function kept(body: Uint8Array, truncated = false): EvidenceBody {
  const head = body.subarray(0, KEPT_BYTES)
  const cut = truncated || body.length > KEPT_BYTES
  try {
    return { bytes: body.length, text: new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: cut }), cut }
  } catch {
    return { bytes: body.length, base64: Buffer.from(head).toString('base64'), cut }
  }
}
