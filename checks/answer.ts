import type { Exchange, ReceivedResponse } from '../events/index.ts'
import { TooLittleEvidence } from './check.ts'

/** The response of an exchange; throws {@link TooLittleEvidence} when the target gave none. */
export function answerOf(exchange: Exchange): ReceivedResponse {
  if (exchange.response !== undefined) return exchange.response
  const why = exchange.failure === undefined ? 'no response' : `${exchange.failure.code}: ${exchange.failure.message}`
  throw new TooLittleEvidence(`${exchange.request.method} ${exchange.operationId} got no answer (${why})`)
}

/** `POST createServerGroup` with its version, for messages. */
export function described(exchange: Exchange): string {
  const version = exchange.microversion === undefined ? exchange.api : `${exchange.api}@${exchange.microversion}`
  return `${exchange.operationId} (${version}, as ${exchange.persona})`
}

/** First part of a body as text, for messages. */
export function excerpt(response: ReceivedResponse): string {
  if (response.body.length === 0) return 'no body'
  const text = new TextDecoder().decode(response.body.subarray(0, 200)).replaceAll(/\s+/g, ' ')
  return response.body.length > 200 ? `${text}…` : text
}

/** `200 {"server_group": …`, for messages. */
export function seen(exchange: Exchange): string {
  const response = answerOf(exchange)
  return `${response.status} ${excerpt(response)}`
}
