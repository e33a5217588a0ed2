import type { Exchange } from '../events/index.ts'
import { answerOf, described, seen } from './answer.ts'
import type { Finding } from './check.ts'

/** The answer has one of the given statuses. */
export function hasStatus(exchange: Exchange, ...statuses: readonly number[]): Finding {
  if (statuses.includes(answerOf(exchange).status)) return null
  return { expected: `${described(exchange)} answered with ${statuses.join(' or ')}`, actual: seen(exchange) }
}

/** The request was refused: a 4xx. A 5xx is no refusal, and a 2xx is the opposite. */
export function isRefused(exchange: Exchange, because: string): Finding {
  const { status } = answerOf(exchange)
  if (status >= 400 && status < 500) return null
  return { expected: `${described(exchange)} refused (4xx): ${because}`, actual: seen(exchange) }
}

/** Whatever was sent, the target did not fail inside; `input` tells what was, where the operation alone does not. */
export function isNoServerError(exchange: Exchange, input?: string): Finding {
  if (answerOf(exchange).status < 500) return null
  return { expected: `${described(exchange)} answered without a server error${input === undefined ? '' : `: ${input}`}`, actual: seen(exchange) }
}
