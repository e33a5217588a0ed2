import type { EvidenceBody, EvidenceExchange, HeaderPair } from '../events/index.ts'
import { quoted } from './again.ts'

/** Headers that curl writes itself, or that belong to one connection only. */
const OF_THE_CONNECTION = new Set(['host', 'content-length', 'connection', 'transfer-encoding', 'accept-encoding'])
const REDACTED = '<redacted>'

/**
 * The request as a command for a POSIX shell with curl, the token as `$TOKEN`; undefined where the body is not kept whole.
 * `--globoff` and `--path-as-is` keep the URL as it was sent; a body that a shell cannot quote goes through base64.
 */
export function curlCommand({ request: { method, url, headers, body } }: Pick<EvidenceExchange, 'request'>): string | undefined {
  if (body?.cut === true) return undefined
  const parts = [
    `curl --silent --show-error --include --globoff --path-as-is${methodFlag(method, body !== undefined)}`,
    singleQuoted(url),
    ...headers.filter(([name]) => !OF_THE_CONNECTION.has(name.toLowerCase())).map(headerFlag),
  ]
  if (body === undefined) return parts.join(' \\\n  ')
  // Without a content type of our own curl adds one for a form.
  if (!headers.some(([name]) => name.toLowerCase() === 'content-type')) parts.push(`--header 'Content-Type:'`)
  const { text } = body
  if (text !== undefined && isQuotable(text)) return [...parts, `--data-raw ${singleQuoted(text)}`].join(' \\\n  ')
  const decoded = `printf %s ${singleQuoted(base64Of(body))} | base64 --decode`
  return [`${decoded} | ${parts[0]}`, ...parts.slice(1), '--data-binary @-'].join(' \\\n  ')
}

/** `--request HEAD` would wait for a body, and a body makes a GET a POST. */
function methodFlag(method: string, hasBody: boolean): string {
  if (method === 'GET' && !hasBody) return ''
  return method === 'HEAD' && !hasBody ? ' --head' : ` --request ${quoted(method)}`
}

function headerFlag([name, value]: HeaderPair): string {
  if (value === REDACTED) return `--header "${name}: $TOKEN"`
  // An empty value needs a semicolon: with a colon curl leaves the header out.
  return `--header ${singleQuoted(value === '' ? `${name};` : `${name}: ${value}`)}`
}

/** The page spells control and format characters out, so what holds any could not be copied from it. */
function isQuotable(text: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)
}

function base64Of({ text, base64 }: EvidenceBody): string {
  return base64 ?? Buffer.from(text ?? '', 'utf8').toString('base64')
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`
}
