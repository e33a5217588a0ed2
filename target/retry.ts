import { header, type ReceivedResponse } from '../events/index.ts'

/** How often one request is sent again, and how long it may wait for that in all. */
export const RETRY_LIMITS = { times: 3, totalMs: 60_000 } as const

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
