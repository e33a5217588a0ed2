import type { Counterexample, Evidence, EvidenceBody, EvidenceExchange, Exchange, Violation } from '../events/index.ts'
import { redactExchange, redactText } from '../target/index.ts'
import type { PairResult } from './pair-result.ts'
import type { RunEnvironment } from './run-environment.ts'

/** Bytes of a body kept as evidence; the beginning of a body says what it was. */
const KEPT_BYTES = 64 * 1024

/** Evidence for a result that needs it: a pair that failed or errored. */
export function evidenceOf(result: PairResult, { seed, depth }: Pick<RunEnvironment, 'seed' | 'depth'>): Evidence | undefined {
  const { finished, exchanges, borrowed, counterexample } = result
  const { verdict, id, subject, reason, violation } = finished
  if (verdict !== 'failed' && verdict !== 'errored') return undefined
  return {
    requirement: id,
    subject,
    seed,
    depth,
    verdict,
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    ...(violation === undefined ? {} : { violation: redactViolation(violation) }),
    ...(counterexample === undefined ? {} : { counterexample: redactCounterexample(counterexample) }),
    exchanges: [...borrowed, ...exchanges].map(writtenExchange),
  }
}

/** A violation as it may be written down. */
export function redactViolation({ check, expected, actual, timeline }: Violation): Violation {
  const told = { check, expected: redactText(expected), actual: redactText(actual) }
  if (timeline === undefined) return told
  const readable = timeline.map(({ answered, asked, ...rest }) =>
    ({ ...rest, asked: redactText(asked), ...(answered === undefined ? {} : { answered: redactText(answered) }) }))
  return { ...told, timeline: readable }
}

function redactCounterexample({ input, ...rest }: Counterexample): Counterexample {
  return { ...rest, input: input.map(redactText) }
}

/** An exchange as it may be written down: secrets removed, bodies readable and no longer than 64 KiB. */
export function writtenExchange(exchange: Exchange): EvidenceExchange {
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
