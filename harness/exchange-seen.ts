import type { Exchange, ExchangeSeen } from '../events/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import { parametersSent } from './parameters-sent.ts'

/** What is written down of every exchange: no bodies, no values. */
export function exchangeSeen(exchange: Exchange, specs: ApiDescription): Omit<ExchangeSeen, 'id' | 'subject' | 'at'> {
  const { request, response, failure, operationId, persona, durationMs, exercises } = exchange
  return {
    type: 'exchange',
    operationId,
    persona,
    method: request.method,
    path: specs.operation(operationId).path,
    parameters: parametersSent(request),
    ...(exercises === undefined ? {} : { exercises }),
    status: response?.status ?? null,
    ...(failure === undefined ? {} : { failure: failure.code }),
    requestBytes: request.body?.length ?? 0,
    responseBytes: response?.body.length ?? 0,
    durationMs,
  }
}
