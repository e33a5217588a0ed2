import type { Exchange } from '../events/index.ts'
import { answerOf, described, excerpt } from './answer.ts'
import type { Finding } from './check.ts'
import { bodyOf } from './json.ts'

/** What a layer in front of or behind the ECS API says of a refusal. */
export interface LayerError {
  readonly code: unknown
  readonly message: unknown
}

/** The error of the ECS API itself, `{"error": {"code": "Ecs.0005", "message": "…"}}`, if the body has that shape. */
export function ecsErrorIn(exchange: Exchange): LayerError | undefined {
  const error = membersOf(membersOf(bodyOf(exchange))?.['error'])
  return error === undefined ? undefined : { code: error['code'], message: error['message'] }
}

/** The error of the gateway, `{"error_code": "APIGW.0301", "error_msg": "…", "request_id": "…"}`, if the body has that shape. */
export function gatewayErrorIn(exchange: Exchange): LayerError | undefined {
  const body = membersOf(bodyOf(exchange))
  return body !== undefined && 'error_code' in body ? { code: body['error_code'], message: body['error_msg'] } : undefined
}

/** The body of a refusal is an error of the ECS API, with a code and a message a program and a person can read. */
export function isEcsError(exchange: Exchange): Finding {
  if (isSaid(ecsErrorIn(exchange))) return null
  const expected = `${described(exchange)}: an error of the service with a code and a message, both text`
  return { expected, actual: excerpt(answerOf(exchange)) }
}

/** The body of a refusal is an error of the ECS API or of the gateway in front of it: where no document says which of the two refuses. */
export function isErrorOfSomeLayer(exchange: Exchange): Finding {
  if (isSaid(ecsErrorIn(exchange)) || isSaid(gatewayErrorIn(exchange))) return null
  const expected = `${described(exchange)}: an error of the service or of the gateway, with a code and a message, both text`
  return { expected, actual: excerpt(answerOf(exchange)) }
}

function isSaid(error: LayerError | undefined): boolean {
  return [error?.code, error?.message].every((text) => typeof text === 'string' && text.trim() !== '')
}

function membersOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
}
