import type { Answer } from './answer.ts'
import type { Caller } from './access.ts'
import type { ApiFamily } from './api-version.ts'
import type { Dialect } from './dialect.ts'
import type { JsonValue } from './json-value.ts'
import type { HeaderValues, Version } from './microversion.ts'
import type { Query } from './query.ts'
import type { Route } from './routes/route.ts'
import type { Rules } from './rules.ts'
import type { Server } from './server-state.ts'
import type { Group, State } from './state.ts'

export interface IncomingRequest {
  readonly method: string
  /** Decoded byte by byte (as Latin-1), repeated slashes folded, without the query. */
  readonly path: string
  readonly query: string
  /** By lower-case name. */
  readonly headers: HeaderValues
  readonly body: Buffer
  /** Size of the body; more than `body` holds when it was too long to keep. */
  readonly bodyBytes: number
}

/** What a call asks of, and where it is answered. */
export interface Surroundings {
  readonly state: State
  readonly rules: Rules
  readonly dialect: Dialect
  /** Base URLs, without a trailing slash. */
  readonly endpoint: string
  readonly identity: string
}

/** One request on its way through the steps, which fill in what they find out. */
export interface Call extends Surroundings {
  readonly request: IncomingRequest
  readonly api: ApiFamily
  /** Path behind `/v1`, `/v2` or `/v2.1`: empty, or from its slash on. */
  readonly tail: string
  readonly query: Query | undefined
  route: Route | undefined
  params: Readonly<Record<string, string>>
  version: Version
  /** Set once the version headers have been read: answers carry them from then on. */
  versionRead: boolean
  caller: Caller | undefined
  /** Why the signature of the request counts for nothing. */
  signatureProblem: string | undefined
  json: JsonValue | undefined
  group: Group | undefined
  server: Server | undefined
}

/** A stage of answering: an answer ends the call, nothing hands it on. */
export type Step = (call: Call) => Answer | undefined
