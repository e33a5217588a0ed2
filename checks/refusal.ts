import type { Exchange } from '../events/index.ts'
import { answerOf, described, excerpt, seen } from './answer.ts'
import type { Finding } from './check.ts'
import { faultIn } from './errors.ts'
import { ecsErrorIn, gatewayErrorIn } from './layers.ts'

/** The request was not carried out: a failure inside is no success either, and another requirement's to find. */
export function isNotCarriedOut(exchange: Exchange, because: string): Finding {
  const { status } = answerOf(exchange)
  if (status >= 400) return null
  return { expected: `${described(exchange)} refused (4xx): ${because}`, actual: seen(exchange) }
}

/** The body of a refusal is an error as the family has them, or one of the gateway in front of it, with a message. */
export function isErrorOfFamily(exchange: Exchange): Finding {
  const { status } = answerOf(exchange)
  const said = exchange.api === 'ecs-v1' ? ecsErrorIn(exchange) : faultIn(exchange)
  const message = said?.message ?? gatewayErrorIn(exchange)?.message
  if (typeof message === 'string' && message.trim() !== '') return null
  return { expected: `${described(exchange)}: an error with a message in the body of its ${status}`, actual: excerpt(answerOf(exchange)) }
}
