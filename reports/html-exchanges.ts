import { type Evidence, type EvidenceBody, type EvidenceExchange, type HeaderPair, shortened } from '../events/index.ts'
import { curlCommand } from './curl.ts'
import { html, type Markup, type Piece } from './html-markup.ts'
import { prettyJson } from './pretty-json.ts'

/** Characters of one body, header or URL that a page shows; the evidence file holds the rest. */
const SHOWN_BODY = 4000
const SHOWN_LINE = 1000
/** Exchanges of one pair that a page shows. */
const SHOWN_EXCHANGES = 40

/** The exchanges behind a verdict: each request beside its answer, and as a cURL command. */
export function exchangesOf({ exchanges }: Evidence): Markup {
  const rest = exchanges.length - SHOWN_EXCHANGES
  return html`${exchanges.slice(0, SHOWN_EXCHANGES).map(exchangeBlock)}${rest > 0
    ? html`<p class="muted">${rest} more in the evidence file.</p>`
    : undefined}`
}

function exchangeBlock(exchange: EvidenceExchange, index: number): Markup {
  const { request, response, failure, persona, operationId, durationMs } = exchange
  const outcome = response === undefined ? `no answer (${failure?.code ?? 'unknown'})` : String(response.status)
  const answer = response === undefined
    ? `${failure?.code ?? ''} ${failure?.message ?? 'no answer came'}`
    : message(`HTTP ${response.status}`, response.headers, response.body)
  const curl = curlCommand(exchange)
  return html`<div class="exchange">
<h4>${index + 1}. ${operationId} as ${persona}: ${outcome} <span class="muted small">${Math.round(durationMs)} ms</span></h4>
<div class="sides">
${side('Request', message(`${request.method} ${request.url}`, request.headers, request.body))}
${side('Answer', answer)}
</div>
<div class="small muted">With curl${curl === undefined ? ': not possible, the body was too long to keep' : ', the token in $TOKEN'}</div>
${curl === undefined ? undefined : html`<pre data-copy="curl command">${shortened(curl, SHOWN_BODY)}</pre>`}
</div>`
}

function side(title: string, text: Piece): Markup {
  return html`<div><div class="small muted">${title}</div><pre>${text}</pre></div>`
}

function message(first: string, headers: readonly HeaderPair[], body: EvidenceBody | undefined): string {
  const head = [first, ...headers.map(([name, value]) => `${name}: ${value}`)].map((line) => shortened(line, SHOWN_LINE))
  return [...head, ...bodyLines(body)].join('\n')
}

function bodyLines(body: EvidenceBody | undefined): string[] {
  if (body === undefined) return []
  if (body.bytes === 0) return ['', '(no body)']
  const text = body.text === undefined
    ? shortened(`(not UTF-8, base64) ${body.base64 ?? ''}`, SHOWN_BODY)
    : prettyJson(body.text, SHOWN_BODY)
  return ['', text, ...(body.cut ? [`(${body.bytes} bytes, only the beginning was kept)`] : [])]
}
