import type { SentRequest } from '../events/index.ts'

/** An event must stay small whatever a case sends. */
const MAX_NAMES = 24
const MAX_NAME_LENGTH = 64
const MAX_BODY_BYTES = 64 * 1024
const MAX_DEPTH = 3
const decoder = new TextDecoder()

/**
 * Names of what a request carried, without values: `query limit`, `body outer.inner`. Members of arrays are left out, and so is
 * what a body that is not JSON holds. At most 24 names of at most 64 characters.
 */
export function parametersSent({ url, body }: Pick<SentRequest, 'url' | 'body'>): string[] {
  const mark = url.indexOf('?')
  const query = mark === -1 ? [] : [...new URLSearchParams(url.slice(mark + 1)).keys()].map((name) => `query ${name}`)
  const names = [...query, ...memberPaths(parsed(body), '', 1).map((path) => `body ${path}`)]
  return [...new Set(names.map((name) => name.slice(0, MAX_NAME_LENGTH)))].slice(0, MAX_NAMES)
}

function parsed(body: Uint8Array | undefined): unknown {
  if (body === undefined || body.length > MAX_BODY_BYTES) return undefined
  try {
    return JSON.parse(decoder.decode(body))
  } catch {
    return undefined
  }
}

function memberPaths(value: unknown, prefix: string, depth: number): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > MAX_DEPTH) return []
  return Object.entries(value).slice(0, MAX_NAMES).flatMap(([name, inner]) => {
    const path = `${prefix}${name}`
    return [path, ...memberPaths(inner, `${path}.`, depth + 1)]
  })
}
