import type { Exchange, HeaderPair } from '../events/index.ts'

export interface Answered {
  readonly status?: number
  readonly headers?: readonly HeaderPair[]
  /** JSON value, text, or bytes. */
  readonly body?: unknown
  readonly truncated?: boolean
  readonly operationId?: string
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array()
  if (body instanceof Uint8Array) return body
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
}

/** An exchange as a check sees it, made by hand. */
export function anExchange({ status = 200, headers = [['Content-Type', 'application/json']], body, truncated = false, operationId = 'showServerGroup' }: Answered = {}): Exchange {
  return {
    operationId,
    persona: 'member',
    api: 'nova-v2.1',
    microversion: '2.64',
    request: { method: 'GET', url: 'http://127.0.0.1/v2.1/x', headers: [] },
    response: { status, headers, body: bytesOf(body), truncated },
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
  }
}

/** An exchange that got no response. */
export function aSilence(): Exchange {
  const { operationId, persona, api, request, startedAt, durationMs } = anExchange()
  return { operationId, persona, api, request, startedAt, durationMs, failure: { code: 'ECONNRESET', message: 'read ECONNRESET' } }
}
