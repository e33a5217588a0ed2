/** A header as it went over the wire; order and repetitions are kept. */
export type HeaderPair = readonly [name: string, value: string]

export interface SentRequest {
  readonly method: string
  /** Absolute URL, exactly as sent. */
  readonly url: string
  readonly headers: readonly HeaderPair[]
  readonly body?: Uint8Array
}

export interface ReceivedResponse {
  readonly status: number
  readonly headers: readonly HeaderPair[]
  /** The raw bytes; judging never relies on `JSON.parse` alone. */
  readonly body: Uint8Array
  /** True when the body was longer than the client reads (it kept the beginning). */
  readonly truncated: boolean
}

/** Why no complete response came: `code` is for machines (`ECONNRESET`, `TIMEOUT`, …). */
export interface TransportFailure {
  readonly code: string
  readonly message: string
}

/** What a generated request was for: to be at the edge of a constraint, or to break it. */
export interface Exercise {
  /** `body /outer/inner maxLength`. */
  readonly constraint: string
  readonly as: 'boundary' | 'negative'
}

/** One request and its response, or the reason why there is none. */
export interface Exchange {
  /** Logical operation the request was built for. */
  readonly operationId: string
  readonly persona: string
  readonly api: string
  /** Microversion asked for, where one was. */
  readonly microversion?: string
  readonly exercises?: Exercise
  readonly request: SentRequest
  readonly response?: ReceivedResponse
  readonly failure?: TransportFailure
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
}

/** First value of a header, by case-insensitive name. */
export function header(headers: readonly HeaderPair[], name: string): string | undefined {
  const wanted = name.toLowerCase()
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1]
}

/** Every value of a header, by case-insensitive name. */
export function headerValues(headers: readonly HeaderPair[], name: string): string[] {
  const wanted = name.toLowerCase()
  return headers.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value)
}
