import { type EvidenceBody, type EvidenceExchange, header, type HeaderPair } from '../events/index.ts'

/** One exchange as an entry of an HTTP Archive 1.2. Of times only the whole was measured; they may not be negative. */
export function harEntry(exchange: EvidenceExchange, pageref: string): object {
  const { operationId, persona, startedAt, durationMs, failure } = exchange
  const gone = failure === undefined ? '' : `; no answer (${failure.code}): ${failure.message}`
  return {
    pageref,
    startedDateTime: startedAt,
    time: durationMs,
    request: harRequest(exchange),
    response: harResponse(exchange),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    comment: `${operationId} as ${persona}${gone}`,
  }
}

function harRequest({ request: { method, url, headers, body } }: EvidenceExchange): object {
  const mark = url.indexOf('?')
  const query = mark === -1 ? [] : [...new URLSearchParams(url.slice(mark + 1))]
  return {
    method,
    url: uriOf(url),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(headers),
    queryString: query.map(([name, value]) => ({ name, value })),
    headersSize: -1,
    bodySize: body?.bytes ?? 0,
    ...(body === undefined ? {} : { postData: { mimeType: header(headers, 'content-type') ?? '', ...posted(body) } }),
  }
}

/** Without an answer the format has a status of 0. */
function harResponse({ response }: EvidenceExchange): object {
  const { status = 0, headers = [], body = { bytes: 0, text: '', cut: false } } = response ?? {}
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(headers),
    content: { size: body.bytes, mimeType: header(headers, 'content-type') ?? '', ...content(body) },
    redirectURL: header(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: response === undefined ? -1 : body.bytes,
  }
}

function content({ text, base64, cut }: EvidenceBody): object {
  const kept = text === undefined ? { text: base64 ?? '', encoding: 'base64' } : { text }
  return { ...kept, ...(cut ? { comment: 'only the beginning was kept' } : {}) }
}

/** A request's body has no encoding of its own in this format. */
function posted({ text, base64, cut }: EvidenceBody): object {
  const notes = [...(text === undefined ? ['base64'] : []), ...(cut ? ['only the beginning was kept'] : [])]
  return { text: text ?? base64 ?? '', ...(notes.length === 0 ? {} : { comment: notes.join('; ') }) }
}

function pairs(headers: readonly HeaderPair[]): object[] {
  return headers.map(([name, value]) => ({ name, value }))
}

/** The URL as sent, with what RFC 3986 does not admit percent-encoded: the format wants a URI. */
function uriOf(url: string): string {
  return url.toWellFormed()
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/gu, (characters) => encodeURIComponent(characters))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
}
