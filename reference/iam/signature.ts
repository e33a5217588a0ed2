import { createHash, createHmac } from 'node:crypto'
import type { IncomingRequest } from '../call.ts'
import type { SignatureClaim } from './authorization-header.ts'

type Pair = readonly [key: string, value: string]

const UNRESERVED = /[A-Za-z0-9\-_.~]/

function encoded(text: string, from: 'utf8' | 'latin1' = 'utf8'): string {
  const marks = [...Buffer.from(text, from)].map((byte) => {
    const character = String.fromCharCode(byte)
    return UNRESERVED.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return marks.join('')
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function queryPairs(query: string): Pair[] {
  return query.split('&').filter((part) => part !== '').map((part): Pair => {
    const at = part.indexOf('=')
    return at < 0 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))]
  })
}

function compared(one: string, other: string): number {
  return Buffer.from(one).compare(Buffer.from(other))
}

/** All pairs by key and value, or the first of each key without regard to case. */
function canonicalQuery(pairs: readonly Pair[], derived: boolean): string {
  const written = (chosen: readonly Pair[]): string => chosen.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&')
  if (!derived) return written(pairs.toSorted((one, other) => compared(one[0], other[0]) || compared(one[1], other[1])))
  const firsts = [...new Map(pairs.toReversed()).entries()]
  return written(firsts.toSorted(([one], [other]) => compared(encoded(one).toLowerCase(), encoded(other).toLowerCase())))
}

function form(pairs: readonly Pair[]): string {
  const plus = (text: string): string => encoded(text).replaceAll('%20', '+')
  return pairs.toSorted(([one], [other]) => compared(one, other)).map(([key, value]) => `${plus(key)}=${plus(value)}`).join('&')
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** The request as its signature covers it (Huawei Cloud, guide to API signing; for the derived key, SDKs of Open Telekom Cloud). */
export function canonicalForm({ method, path, query, headers, body }: IncomingRequest, { scope, signedHeaders }: SignatureClaim): string {
  const derived = scope !== undefined
  const pairs = queryPairs(query)
  const asPayload = derived && method === 'POST' && body.length === 0
  const uri = path.split('/').map((segment) => encoded(segment, 'latin1')).join('/')
  const trimmed = (value: string): string => (derived ? value.replace(/\s+/g, ' ') : value.trim())
  const lines = signedHeaders.map((name) => `${name}:${trimmed(headers[name] ?? '')}`)
  const hash = headers['x-sdk-content-sha256'] ?? sha256(asPayload ? form(pairs) : body)
  return [
    method, uri.endsWith('/') ? uri : `${uri}/`, asPayload ? '' : canonicalQuery(pairs, derived), ...lines, '', signedHeaders.join(';'), hash,
  ].join('\n')
}

function mac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** The signature, in hexadecimal digits, that the request must have been given by whoever has the secret key. */
export function expectedSignature(request: IncomingRequest, claim: SignatureClaim, secretKey: string): string {
  const { scope } = claim
  const date = request.headers['x-sdk-date'] ?? ''
  const hash = sha256(canonicalForm(request, claim))
  if (scope === undefined) return mac(secretKey, ['SDK-HMAC-SHA256', date, hash].join('\n')).toString('hex')
  const derived = scope.reduce<string | Buffer>(mac, `SDK${secretKey}`)
  return mac(derived, ['SDK-HMAC-SHA256', date, scope.join('/'), hash].join('\n')).toString('hex')
}

/** Milliseconds since the epoch of `20260101T000000Z`; undefined for any other text. */
export function readSdkDate(text: string | undefined): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '') ?? []
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(ms) ? undefined : ms
}
