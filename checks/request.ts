import type { JsonSchema, OperationView, WireRequest } from '../specs/index.ts'
import { brokenKeywords } from './schema.ts'
import { deepestNesting, repeatedKey } from './json.ts'

/** Bodies beyond this are no ordinary requests; Nova's own limit is 114688 bytes. */
const LARGE = 100_000
const DEEP = 100

/**
 * Every rule that the final bytes of a request break, each once: `body /server_group/name maxLength`, `query limit type`, `body json`.
 * Indices and the names of undescribed members are `*` and `{}`. Judged from the description alone, whoever made the request.
 */
export function brokenRules(view: OperationView, wire: WireRequest): string[] {
  return [...new Set([...ofHeaders(view, wire), ...ofQuery(view, wire), ...ofBody(view, wire)])]
}

function ofHeaders({ request }: OperationView, { headers, body }: WireRequest): string[] {
  if (request === undefined || body === undefined) return []
  const types = headers.filter(([name]) => name.toLowerCase() === 'content-type').map(([, value]) => value)
  return types.length === 1 && types[0] === request.mediaType ? [] : ['header media-type']
}

function ofQuery({ parameters }: OperationView, { path }: WireRequest): string[] {
  const mark = path.indexOf('?')
  const sent = mark === -1 ? [] : path.slice(mark + 1).split('&').map((pair) => pair.split('=').map(decodeURIComponent))
  const described = parameters.filter((parameter) => parameter.in === 'query')
  const missing = described.filter(({ name, required }) => required && !sent.some(([key]) => key === name)).map(({ name }) => `query ${name} required`)
  const twice = sent.filter(([key], index) => sent.findIndex(([other]) => other === key) !== index).map(([key]) => `query ${key} repeated`)
  const wrong = sent.flatMap(([key = '', text = '']) => {
    const schema = described.find(({ name }) => name === key)?.schema
    return schema === undefined ? ['query unknown'] : brokenKeywords(schema, valueIn(schema, text)).map(({ keyword }) => `query ${key} ${keyword}`)
  })
  return [...missing, ...twice, ...wrong]
}

/** A query is text: what stands for a number or for truth is read as such. */
function valueIn(schema: JsonSchema, text: string): unknown {
  const type = typeof schema === 'object' ? schema['type'] : undefined
  if (type === 'integer' && /^-?(?:0|[1-9][0-9]*)$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true'
  return text
}

function ofBody({ request }: OperationView, { body }: WireRequest): string[] {
  if (request === undefined) return []
  if (body === undefined) return request.required ? ['body json'] : []
  const utf8 = decoded(body)
  if (utf8 === undefined) return ['body utf-8']
  const found = body.length > LARGE ? ['body size'] : []
  // The depth first: a reader may give up at it.
  if (deepestNesting(utf8) > DEEP) return [...found, 'body depth']
  const parsed = parsedBody(utf8)
  if (parsed === undefined) return [...found, 'body json']
  if (repeatedKey(utf8) !== undefined) found.push('body unique-keys')
  if (/\\u0000/.test(utf8)) found.push('body nul')
  if (!everyText(parsed.value, (text) => text.isWellFormed())) found.push('body surrogates')
  return [...found, ...brokenKeywords(request.schema, parsed.value).map(({ pointer, keyword }) => `body ${pointer === '' ? '/' : pointer} ${keyword}`)]
}

function decoded(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}

function parsedBody(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function everyText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => holds(key) && everyText(inner, holds))
}
