import type { HttpExchange, HttpExchangeBody, HttpExchangeNameValue } from 'allure-js-commons'
import { type EvidenceBody, type EvidenceExchange, header, type HeaderPair } from '../events/index.ts'

/** An exchange as Allure shows one: its content type is `application/vnd.allure.http+json`. */
export function httpExchange({ request, response, failure, startedAt, durationMs }: EvidenceExchange): HttpExchange {
  const start = Date.parse(startedAt)
  return {
    schemaVersion: 1,
    request: { method: request.method, url: request.url, headers: pairs(request.headers), ...bodyOf(request) },
    ...(response === undefined ? {} : { response: { status: response.status, headers: pairs(response.headers), ...bodyOf(response) } }),
    ...(failure === undefined ? {} : { error: { name: failure.code, message: failure.message } }),
    start,
    stop: start + Math.round(durationMs),
  }
}

function pairs(headers: readonly HeaderPair[]): HttpExchangeNameValue[] {
  return headers.map(([name, value]) => ({ name, value }))
}

function bodyOf({ headers, body }: { headers: readonly HeaderPair[]; body?: EvidenceBody }): { body?: HttpExchangeBody } {
  if (body === undefined || body.bytes === 0) return {}
  const contentType = header(headers, 'content-type')
  const [encoding, value] = body.text === undefined ? ['base64', body.base64 ?? ''] as const : ['utf8', body.text] as const
  return { body: { encoding, value, size: body.bytes, truncated: body.cut, ...(contentType === undefined ? {} : { contentType }) } }
}
