import type { TransportFailure } from '../events/index.ts'

export const TIMEOUT = 'TIMEOUT'

/** Codes of ours for what undici and its parser call otherwise; any other code is kept. */
const CODES: ReadonlyArray<readonly [code: RegExp, ours: string]> = [
  [/^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)$/, 'UNSENDABLE'],
  [/^UND_ERR_(CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT)$|^ETIMEDOUT$/, TIMEOUT],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'HEADERS_TOO_LARGE'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'TRUNCATED_BODY'],
  [/^UND_ERR_SOCKET$/, 'ECONNRESET'],
]

const UNREACHED = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', TIMEOUT,
])

/** What became of a request that has no complete response. */
export function transportFailure(error: unknown): TransportFailure {
  const { name, message, code: given = 'UNKNOWN' } = error as Error & { code?: string }
  // The parser's errors carry a code only now and then.
  const code = name === 'HTTPParserError' ? 'BAD_HTTP' : given
  const ours = CODES.find(([pattern]) => pattern.test(code))?.[1] ?? code
  return { code: ours, message: message === '' ? code : message }
}

/** Whether a failure is of the kind that a target that is gone would give. */
export function isUnreached(failure: TransportFailure): boolean {
  return UNREACHED.has(failure.code)
}
