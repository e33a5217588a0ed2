import { type Exchange, header, type ReceivedResponse } from '../events/index.ts'
import { member, memberText, parseJson } from './json.ts'

/** How often one request is sent again for being throttled, how long it may wait for that in all, and how often after a lost connection. */
export const RETRY_LIMITS = { times: 12, totalMs: 60_000, lostTimes: 4 } as const

/** Codes by which ECS v1 and its gateway say that there were too many requests (error codes of both clouds); one comes with a 202. */
const THROTTLED = ['APIGW.0308', 'APIG.0308', 'Common.1503', 'Common.0024']

/** First pauses where the target names none; doubled each time. */
const FIRST_PAUSE_MS = { throttled: 250, lost: 50 } as const
const LONGEST_PAUSE_MS = 10_000

/** Requests that change nothing, so that it does not matter whether the lost one was obeyed (RFC 9110, 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const LOST = new Set(['ECONNRESET', 'EPIPE'])

/** A reason to send the same request again. */
export interface Again {
  readonly afterMs: number
  readonly why: string
  readonly kind: 'throttled' | 'lost'
}

/**
 * Whether what came of a request asks for it to be sent again: it was not obeyed, because there were too many, or its answer was lost and
 * obeying it twice does no harm. `times`: how often that was done. Nothing else is repeated, and no server error without a Retry-After.
 */
export function again({ request, response, failure }: Exchange, times: number): Again | undefined {
  if (failure !== undefined && LOST.has(failure.code) && SAFE.has(request.method)) {
    return { afterMs: pauseMs('lost', times), why: `the connection was lost (${failure.code})`, kind: 'lost' }
  }
  const why = response === undefined ? undefined : whyThrottled(response)
  return why === undefined ? undefined : { afterMs: retryAfterMs(response) ?? pauseMs('throttled', times), why, kind: 'throttled' }
}

function pauseMs(kind: Again['kind'], times: number): number {
  return Math.min(FIRST_PAUSE_MS[kind] * 2 ** times, LONGEST_PAUSE_MS)
}

/** In words, where a response says that there were too many requests and nothing else is wrong. */
export function whyThrottled(response: ReceivedResponse): string | undefined {
  const code = errorCode(response)
  if (code !== undefined) return `status ${response.status}, ${code}`
  if (retryAfterMs(response) !== undefined) return `status ${response.status} with Retry-After`
  return response.status === 429 ? 'status 429' : undefined
}

/** Neither code is looked for where no document has it: a success of another status is one. */
function errorCode({ status, body }: ReceivedResponse): string | undefined {
  if (![202, 429, 503].includes(status) || body.length === 0) return undefined
  const document = parseJson(body)
  const code = memberText(member(document, 'error'), 'code') ?? memberText(document, 'error_code')
  return code !== undefined && THROTTLED.includes(code) ? code : undefined
}

/**
 * How long a response asks to wait before the same request is sent again: 429 or 503 with a Retry-After in seconds or as a
 * date (RFC 9110, 10.2.3). Anything else asks nothing.
 */
export function retryAfterMs(response: ReceivedResponse | undefined, now = Date.now()): number | undefined {
  if (response === undefined || (response.status !== 429 && response.status !== 503)) return undefined
  const value = header(response.headers, 'Retry-After')?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
