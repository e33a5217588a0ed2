import type { EvidenceBody, EvidenceExchange } from '../events/index.ts'

/**
 * How a pair began otherwise than recorded, one sentence without a full stop; undefined where it began alike, and where nothing was
 * recorded to compare with. Both are in the order of sending.
 */
export function otherBeginning([first]: readonly EvidenceExchange[], [now]: readonly EvidenceExchange[]): string | undefined {
  if (first === undefined) return undefined
  if (now === undefined) return `it sent nothing, and ${told(first)} was recorded first`
  if (contentOf(now) === contentOf(first)) return undefined
  const what = told(now) === told(first) ? `${told(now)} with another content` : told(now)
  return `its first request was ${what}, and ${told(first)} was recorded`
}

function told({ operationId, persona, request: { method } }: EvidenceExchange): string {
  return `${method} ${operationId} as ${persona}`
}

/** What a request says, without what differs from run to run and from target to target: names, ids, service roots. */
function contentOf({ operationId, persona, api, microversion, request: { method, url, body } }: EvidenceExchange): string {
  const mark = url.indexOf('?')
  const query = mark === -1 ? '' : url.slice(mark)
  return JSON.stringify([operationId, persona, api, microversion ?? '', method, neutral(query), neutral(readable(body))])
}

/** Names can be found in bytes that are no UTF-8 too. */
function readable(body: EvidenceBody | undefined): string {
  return body?.text ?? Buffer.from(body?.base64 ?? '', 'base64').toString('latin1')
}

function neutral(text: string): string {
  return text
    .replace(/\bconf-[a-z0-9]+-([a-z0-9]{6})-\d+/gi, 'conf-<run>-$1-<n>')
    .replace(/\b[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b/gi, '<id>')
}
