import fc from 'fast-check'
import type { JsonSchema, OperationView, WireRequest } from '../specs/index.ts'
import { nearSchema } from './from-schema.ts'
import type { Negative } from './negatives.ts'
import { type Base, requestFor } from './operations.ts'
import { isValid } from './violations.ts'

/** A way to break the bytes or the headers of a request, whatever its schema: requests that are broken so, best first. */
interface WireBreak {
  readonly how: string
  /** What the final bytes break: `json`, `utf-8`, … */
  readonly keyword: string
  readonly rule: 'json' | 'header'
  readonly decided: boolean
  readonly broken: (wire: WireRequest) => Iterable<WireRequest>
}

const no = (how: string, keyword: 'json' | 'utf-8', broken: WireBreak['broken']): WireBreak => ({ how, keyword, rule: 'json', decided: true, broken })
const odd = (how: string, keyword: string, broken: WireBreak['broken']): WireBreak => ({ how, keyword, rule: 'json', decided: false, broken })
const header = (how: string, broken: WireBreak['broken']): WireBreak => ({ how, keyword: 'media-type', rule: 'header', decided: false, broken })

const DEEP = `${'['.repeat(5000)}${']'.repeat(5000)}`

const WAYS: readonly WireBreak[] = [
  // Bodies that are no JSON in UTF-8 (RFC 8259).
  no('cut off', 'json', rewritten((text) => text.slice(0, -1))),
  no('more after the end', 'json', rewritten((text) => `${text}}`)),
  no('single quotes', 'json', rewritten((text) => text.replaceAll('"', "'"))),
  no('a trailing comma', 'json', rewritten((text) => text.replace(/}$/, ',}'))),
  no('nothing', 'json', rewritten(() => '')),
  no('not UTF-8', 'utf-8', inSomeText(new Uint8Array([0xff, 0xfe, 0xc3]))),
  no('a character cut in two', 'utf-8', inSomeText(new Uint8Array([0xf0, 0x9f, 0x98]))),
  no('a character spelt too long', 'utf-8', inSomeText(new Uint8Array([0xc0, 0xaf]))),
  // What JSON permits, or a reader may, and no document of these APIs decides.
  odd('keys twice', 'unique-keys', rewritten(keysTwice)),
  odd('half a surrogate pair', 'surrogates', inSomeText(ascii('\\ud83d'))),
  odd('a character of code 0', 'nul', inSomeText(ascii('\\u0000'))),
  odd('a byte order mark', 'json', rewritten((text) => `\ufeff${text}`)),
  odd('UTF-16', 'utf-8', (wire) => [{ ...wire, body: Buffer.from(`\ufeff${textOf(wire)}`, 'utf16le') }]),
  odd('200000 spaces', 'size', rewritten((text) => `${text}${' '.repeat(200_000)}`)),
  odd('nested 5000 deep', 'depth', rewritten((text) => text.replace(/}$/, `,"conf_undocumented":${DEEP}}`))),
  header('no Content-Type', contentType()),
  header('Content-Type text/plain', contentType('text/plain')),
  header('Content-Type application/xml', contentType('application/xml')),
  header('another charset', contentType('application/json; charset=iso-8859-1')),
]

/** Negatives that are no matter of a schema. */
export function wireNegatives(view: OperationView): Negative[] {
  const { request } = view
  if (request === undefined) return []
  const trial = trialOf(request.schema)
  return WAYS.filter((way) => (request.required || way.how !== 'nothing') && isPossible(trial, request.schema, way)).map(({ how, keyword, rule, decided, broken }) => ({
    name: `body: ${how}`,
    rule,
    breaks: `${rule === 'header' ? 'header' : 'body'} ${keyword}`,
    of: `${rule === 'header' ? 'header' : 'body'} ${keyword}`,
    decided,
    requests: (base) => bodies(request.schema, base)
      .map((body) => bestOf(broken(requestFor(view, base, { body })), request.schema))
      .filter((wire) => wire !== undefined),
  }))
}

function bodies(schema: JsonSchema, { optional = 'some', pins = {} }: Base): fc.Arbitrary<unknown> {
  return nearSchema(schema, { optional, pins, repertoire: 'decided' }).filter((body) => isValid(schema, body))
}

/** A request with the smallest body there is, to try breaks on. */
function trialOf(schema: JsonSchema): WireRequest {
  const [body] = fc.sample(bodies(schema, { optional: 'none' }), { numRuns: 1, seed: 1 })
  return { method: 'POST', path: '/', headers: [], body: ascii(JSON.stringify(body)), service: 'compute', operationId: '', api: 'nova-v2' }
}

function isPossible(trial: WireRequest, schema: JsonSchema, { broken }: WireBreak): boolean {
  return bestOf(broken(trial), schema) !== undefined
}

function bestOf(wires: Iterable<WireRequest>, schema: JsonSchema): WireRequest | undefined {
  for (const wire of wires) if (isElseValid(schema, wire)) return wire
  return undefined
}

/** Whether a body that can be read in some way is valid: what is wrong with its bytes is then all that is wrong. */
function isElseValid(schema: JsonSchema, wire: WireRequest): boolean {
  try {
    return isValid(schema, JSON.parse(textOf(wire).trimEnd()))
  } catch {
    return true
  }
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function textOf({ body }: WireRequest): string {
  return new TextDecoder().decode(body)
}

function rewritten(rewrite: (text: string) => string | undefined): WireBreak['broken'] {
  return (wire) => {
    const text = rewrite(textOf(wire))
    return text === undefined || text === textOf(wire) ? [] : [{ ...wire, body: ascii(text) }]
  }
}

/** Bytes at the end of some text within the body, or of a member of its own. */
function inSomeText(bytes: Uint8Array): WireBreak['broken'] {
  return function* (wire) {
    const text = textOf(wire)
    const longer = text.replace(/}$/, text === '{}' ? '"conf_undocumented":""}' : ',"conf_undocumented":""}')
    for (const candidate of [text, longer]) {
      // Every text is matched from its beginning to its end, keys too: what looks like a value may stand within a text.
      for (const { 0: found, 1: colon, index } of candidate.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
        if (colon !== undefined) continue
        const at = index + found.length - 1
        yield { ...wire, body: Buffer.concat([ascii(candidate.slice(0, at)), bytes, ascii(candidate.slice(at))]) }
      }
    }
  }
}

/** All members twice, so that the body is valid whichever of two counts. */
function keysTwice(text: string): string | undefined {
  return text === '{}' ? undefined : `${text.slice(0, -1)},${text.slice(1)}`
}

function contentType(value?: string): WireBreak['broken'] {
  return (wire) => {
    const rest = wire.headers.filter(([name]) => name.toLowerCase() !== 'content-type')
    return [{ ...wire, headers: value === undefined ? rest : [...rest, ['Content-Type', value]] }]
  }
}
