import type { Exchange, HeaderPair } from '../events/index.ts'
import { spellings } from './secret-spellings.ts'

const REDACTED = '<redacted>'
const SECRET_HEADERS = new Set(['x-auth-token', 'x-subject-token', 'x-security-token', 'authorization', 'set-cookie'])
/** Members whose value is a secret wherever they stand in a JSON body. */
const SECRET_MEMBER = /("(?:password|original_password|adminPass|admin_password|passcode|secret|secret_key)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi
/** Replacing one or two characters everywhere would destroy the text and hide nothing. */
const SHORTEST_SECRET = 3
const SIGNATURE_SHAPE = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g
/** Long enough to hold a signature in base64. */
const BASE64_SHAPE = /[A-Za-z0-9+/_-]{85,}/g

/** Every spelling of every known secret, in latin1 so that bodies can be searched whatever their bytes are. */
const known = new Set<string>()
/** Every signature that was sent: too many for a pattern, and told by their shape. */
const signatures = new Set<string>()
let pattern: RegExp | undefined

/**
 * Has a value redacted from now on, in all that {@link redactText} and {@link redactExchange} see. Known for the life of the
 * process: a secret does not stop being one when a connection closes.
 */
export function rememberSecret(value: string): void {
  if (value.length < SHORTEST_SECRET) return
  for (const spelling of spellings(value)) {
    known.add(Buffer.from(spelling, 'utf8').toString('latin1'))
    known.add(spelling)
  }
  pattern = undefined
}

/** Has a signature of 64 hexadecimal digits redacted from now on. */
export function rememberSignature(signature: string): void {
  signatures.add(signature)
}

/** Whether a text in base64, beginning anywhere in a longer one, holds a signature that was sent. */
function holdsSignature(run: string): boolean {
  return [0, 1, 2, 3].some((offset) => {
    const text = Buffer.from(run.slice(offset), 'base64').toString('latin1')
    return text.match(SIGNATURE_SHAPE)?.some((shaped) => signatures.has(shaped)) ?? false
  })
}

/** The text with known secrets, signatures and password members replaced. */
export function redactText(text: string): string {
  const withoutMembers = text.replace(SECRET_MEMBER, `$1"${REDACTED}"`)
  const withoutSecrets = known.size === 0 ? withoutMembers : withoutMembers.replace(pattern ??= patternOf(known), REDACTED)
  if (signatures.size === 0) return withoutSecrets
  return withoutSecrets
    .replace(SIGNATURE_SHAPE, (shaped) => (signatures.has(shaped) ? REDACTED : shaped))
    .replace(BASE64_SHAPE, (run) => (holdsSignature(run) ? REDACTED : run))
}

function patternOf(secrets: Iterable<string>): RegExp {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g')
}

/** The exchange as it may be written down. */
export function redactExchange(exchange: Exchange): Exchange {
  const { request, response, failure } = exchange
  return {
    ...exchange,
    request: {
      ...request,
      url: redactText(request.url),
      headers: redactHeaders(request.headers),
      ...(request.body === undefined ? {} : { body: redactBytes(request.body) }),
    },
    ...(response === undefined ? {} : {
      response: { ...response, headers: redactHeaders(response.headers), body: redactBytes(response.body) },
    }),
    ...(failure === undefined ? {} : { failure: { ...failure, message: redactText(failure.message) } }),
  }
}

function redactHeaders(headers: readonly HeaderPair[]): HeaderPair[] {
  return headers.map(([name, value]) => [name, SECRET_HEADERS.has(name.toLowerCase()) ? REDACTED : redactText(value)])
}

function redactBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(redactText(Buffer.from(bytes).toString('latin1')), 'latin1'))
}
