import { type Exchange, header } from '../events/index.ts'
import { answerOf, described, excerpt } from './answer.ts'
import type { Finding } from './check.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A parsed body, or why it could not be parsed. */
export type ParsedBody = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }

/** Reads a body as one JSON document in UTF-8; never throws for what a target sent. */
export function parseBody(exchange: Exchange): ParsedBody {
  const response = answerOf(exchange)
  if (response.truncated) return { ok: false, why: 'longer than is read' }
  if (response.body.length === 0) return { ok: false, why: 'no body' }
  try {
    return { ok: true, value: JSON.parse(strict.decode(response.body)) }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

/** The body as a value, `undefined` when it is no JSON: for reading further, where another check judges the form. */
export function bodyOf(exchange: Exchange): unknown {
  const parsed = parseBody(exchange)
  return parsed.ok ? parsed.value : undefined
}

/** The answer names `application/json` as its media type. */
export function saysJson(exchange: Exchange): Finding {
  const value = header(answerOf(exchange).headers, 'content-type')
  const mediaType = value?.split(';')[0]?.trim().toLowerCase()
  if (mediaType === 'application/json') return null
  return { expected: `${described(exchange)} answered with Content-Type application/json`, actual: value ?? 'no Content-Type' }
}

/** The body is one JSON document that every reader reads alike: valid UTF-8, no repeated keys, no integer beyond 2^53. */
export function isUnambiguousJson(exchange: Exchange): Finding {
  const expected = `${described(exchange)} answered with one unambiguous JSON document`
  const parsed = parseBody(exchange)
  if (!parsed.ok) return { expected, actual: `${parsed.why}: ${excerpt(answerOf(exchange))}` }
  const text = new TextDecoder().decode(answerOf(exchange).body)
  const repeated = repeatedKey(text)
  if (repeated !== undefined) return { expected, actual: `key ${repeated} occurs twice in one object` }
  const unsafe = unsafeInteger(text)
  return unsafe === undefined ? null : { expected, actual: `integer ${unsafe} is beyond 2^53` }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\]:,]/g

/** `JSON.parse` keeps the last of two equal keys in silence; this looks for them in text that is known to be JSON. */
export function repeatedKey(text: string): string | undefined {
  const open: Array<Set<string> | null> = []
  let last = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const keys = open.at(-1)
      const key = String(JSON.parse(last))
      if (keys?.has(key)) return key
      keys?.add(key)
    }
    last = token
  }
  return undefined
}

/** How deep lists and objects are nested in a text that may be JSON. */
export function deepestNesting(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function unsafeInteger(text: string): string | undefined {
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token))) return token
  }
  return undefined
}
