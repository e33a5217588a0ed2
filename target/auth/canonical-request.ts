import { createHash } from 'node:crypto'
import type { HeaderPair } from '../../events/index.ts'

/** How a signature is written: with `Access=`, as Huawei Cloud documents it, or with `Credential=` and a derived key, as older SDKs do. */
export type SignatureFormat = 'access' | 'credential'

export interface SignableRequest {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: readonly HeaderPair[]
  readonly body?: Uint8Array
}

/** Names in lower case, sorted: what a signature covers of the headers. */
export type SignedHeaders = readonly string[]

/**
 * The text that is signed: method, path, query, headers, their names and the hash of the body, a line each (Huawei Cloud, guide to API
 * signing). A header that the request does not have counts as empty.
 */
export function canonicalRequest(request: SignableRequest, signedHeaders: SignedHeaders, format: SignatureFormat): string {
  const { method, url, headers } = request
  const { pathname, search } = new URL(url)
  // The older format has what follows the question mark as the payload where a POST has none.
  const asPayload = format === 'credential' && method === 'POST' && (request.body ?? []).length === 0
  const query = format === 'access' ? sortedQuery(search) : firstValues(search)
  const lines = signedHeaders.map((name) => `${name}:${canonicalValue(headers, name, format)}\n`).join('')
  const payload = asPayload ? formEncoded(search) : (request.body ?? '')
  return [method, canonicalPath(pathname), asPayload ? '' : query, lines, signedHeaders.join(';'), sha256(payload)].join('\n')
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Percent-encoding that leaves letters, digits and `-_.~` alone. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A slash at the end is signed, whether or not the URL has it. */
function canonicalPath(pathname: string): string {
  const path = pathname.split('/').map((segment) => encoded(decoded(segment))).join('/')
  return path.endsWith('/') ? path : `${path}/`
}

/** A lone percent sign stands for itself. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** Keys in the order of their code points, each with all its values in theirs. */
function sortedQuery(search: string): string {
  const pairs = [...new URLSearchParams(search)].toSorted(([key, value], [otherKey, otherValue]) =>
    byCodePoint(key, otherKey) || byCodePoint(value, otherValue))
  return pairs.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&')
}

/** Keys in an order that knows no case, each with its first value. */
function firstValues(search: string): string {
  const query = new URLSearchParams(search)
  const keys = [...new Set(query.keys())].map((key) => ({ key, text: encoded(key) }))
  const sorted = keys.toSorted((one, other) => byCodePoint(one.text.toLowerCase(), other.text.toLowerCase()))
  return sorted.map(({ key, text }) => `${text}=${encoded(query.get(key) ?? '')}`).join('&')
}

function formEncoded(search: string): string {
  const query = new URLSearchParams(search)
  const keys = [...new Set(query.keys())].toSorted(byCodePoint)
  const form = (text: string): string => encoded(text).replaceAll('%20', '+')
  return keys.flatMap((key) => query.getAll(key).map((value) => `${form(key)}=${form(value)}`)).join('&')
}

function canonicalValue(headers: readonly HeaderPair[], name: string, format: SignatureFormat): string {
  const value = headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  return format === 'access' ? value.trim() : value.replace(/\s+/g, ' ')
}
