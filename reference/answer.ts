import type { JsonData } from './json-text.ts'
import { jsonText } from './json-text.ts'

/** What goes back over the wire. Headers keep their order and repetitions; length and date are added when it is sent. */
export interface Answer {
  readonly status: number
  readonly headers: ReadonlyArray<readonly [string, string]>
  /** Sent as UTF-8; empty for no body. */
  readonly body: string
  /** Whether it was given in front of Nova, and so carries none of Nova's headers. */
  readonly outside?: boolean
  /** How long it is held back; not at all where left out. */
  readonly afterMs?: number
}

/** A JSON answer with the plain content type of Nova's successes. */
export function jsonAnswer(status: number, body: JsonData): Answer {
  return { status, headers: [['Content-Type', 'application/json']], body: jsonText(body) }
}

/** The answer with further headers behind its own. */
export function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return { ...answer, headers: [...answer.headers, ...headers] }
}
