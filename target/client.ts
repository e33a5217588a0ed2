import { type Exchange, header, type HeaderPair, Problem, type TransportFailure } from '../events/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { AuthenticationFailure, type Token } from './auth/token.ts'
import type { Tokens } from './auth/tokens.ts'
import type { Budget } from './budget.ts'
import type { SendOptions } from './connection.ts'
import { Liveness } from './liveness.ts'
import type { RateLimit } from './rate-limit.ts'
import { Repetition } from './repetition.ts'
import { Signing } from './signing.ts'
import type { Transport } from './transport.ts'
import { wait } from './wait.ts'

export const ANONYMOUS = 'anonymous'

/** The member without a project; declared by every target whose member signs in with a password. */
export const UNSCOPED = 'unscoped'

/** The member by a token that was revoked before it was used; where tokens can be revoked and the member signs in. */
export const REVOKED = 'revoked'

export interface ClientParts {
  readonly transport: Transport
  readonly tokens: Tokens
  /** For the personas that sign instead of asking for a token. */
  readonly signing?: Signing
  readonly rateLimit: RateLimit
  readonly budget: Budget
  /** Service roots. */
  readonly endpoints: { readonly compute: string; readonly identity: string }
  readonly personas: readonly string[]
  /** Head of the User-Agent, `ecs-conformance/<version> <run id>`. */
  readonly agent: string
}

/** Sends wire requests as they are, plus credentials and User-Agent, under rate limit and budget. */
export class Client {
  readonly #parts: ClientParts
  readonly #liveness: Liveness
  readonly #signing: Signing

  constructor(parts: ClientParts) {
    this.#parts = parts
    this.#signing = parts.signing ?? new Signing({}, true)
    this.#liveness = new Liveness(() => this.#answers())
  }

  get down(): AbortSignal {
    return this.#liveness.down
  }

  /**
   * Never throws for what a target does: that is in the exchange. What is throttled is waited for and sent again, and so is what changes
   * nothing once its connection was lost, at most a minute in all; a token that is refused is renewed once. Nothing else is sent twice.
   * Throws the signal's reason when aborted, and a Problem when the budget is spent or the persona is not declared.
   */
  async send(wire: WireRequest, options: SendOptions): Promise<Exchange> {
    if (options.persona !== ANONYMOUS && !this.#parts.personas.includes(options.persona)) throw undeclared(options.persona)
    await this.#signing.beforeRefusal(wire, options)
    const repetition = new Repetition()
    for (let renewed = false; ;) {
      const { exchange, token } = await this.#once(wire, options)
      const status = exchange.response?.status ?? null
      const next = repetition.next(exchange)
      if (next !== undefined) {
        if (next.kind === 'throttled') options.onAsked?.(false)
        options.onRetry?.({ status, afterMs: next.afterMs, why: next.why })
        await (options.aside ?? atOnce)(() => wait(next.afterMs, options.signal))
      } else if (status === 401 && token !== undefined && !renewed && this.#parts.tokens.discard(options.persona, token)) {
        renewed = true
        options.onRetry?.({ status, afterMs: 0, why: 'status 401: its token is renewed' })
      } else return exchange
    }
  }

  /** `token`: the persona's own, where it was sent. */
  async #once(wire: WireRequest, options: SendOptions): Promise<{ exchange: Exchange; token?: Token }> {
    const { rateLimit, budget, transport, endpoints } = this.#parts
    const leave = await rateLimit.enter(options.signal)
    try {
      if (options.beyondBudget !== true) this.#spend(budget)
      const root = endpoints[wire.service]
      const { headers = [], token, failure } = await this.#credentials(wire, `${root}${wire.path}`, options)
      const began = { startedAt: new Date().toISOString(), tick: performance.now() }
      const request = this.#request(wire, options, headers)
      if (failure !== undefined) return { exchange: exchangeOf(wire, options, { sent: { ...request, url: `${root}${wire.path}` }, failure, ...began }) }
      options.onAsked?.(true)
      const outcome = await transport.send({ root, path: wire.path }, request, options.signal)
      this.#liveness.note(outcome)
      const exchange = exchangeOf(wire, options, { ...outcome, ...began })
      this.#signing.after(exchange, wire)
      return { exchange, ...(token === undefined ? {} : { token }) }
    } finally {
      leave()
    }
  }

  /** With the budget spent, what is still planned need not wait for its turn to find that out. */
  #spend(budget: Budget): void {
    try {
      budget.spend()
    } catch (error) {
      this.#liveness.end(error as Problem)
      throw error
    }
  }

  #request(wire: WireRequest, options: SendOptions, credentials: readonly HeaderPair[]) {
    const agent: HeaderPair = ['User-Agent', `${this.#parts.agent} ${options.requirementId}`]
    const named = header(wire.headers, 'User-Agent') !== undefined
    return {
      method: wire.method,
      headers: [...wire.headers, ...credentials, ...(named ? [] : [agent])],
      ...(wire.body === undefined ? {} : { body: wire.body }),
    }
  }

  /** None for who is anonymous, and where the request brings its own. */
  async #credentials(wire: WireRequest, url: string, { persona, signal }: SendOptions): Promise<Added> {
    const { tokens } = this.#parts
    if (persona === ANONYMOUS || OWN_CREDENTIALS.some((name) => header(wire.headers, name) !== undefined)) return {}
    try {
      const headers = this.#signing.headersFor(wire, url, persona)
      if (headers !== undefined) return { headers }
      const token = await tokens.of(persona, signal)
      return { headers: [['X-Auth-Token', token.value]], token }
    } catch (error) {
      if (!(error instanceof AuthenticationFailure)) throw error
      return { failure: { code: 'AUTHENTICATION', message: `no token for ${persona}: ${error.message}` } }
    }
  }

  async #answers(): Promise<boolean> {
    const headers: HeaderPair[] = [['User-Agent', `${this.#parts.agent} liveness`]]
    const destination = { root: this.#parts.endpoints.compute, path: '/' }
    const { response } = await this.#parts.transport.send(destination, { method: 'GET', headers }, new AbortController().signal)
    return response !== undefined
  }
}

/** What a persona's credentials add to a request, or why there are none. */
interface Added {
  readonly headers?: HeaderPair[]
  readonly token?: Token
  readonly failure?: TransportFailure
}

/** Headers by which a request authenticates itself. */
const OWN_CREDENTIALS = ['X-Auth-Token', 'Authorization']

const atOnce = <T>(work: () => Promise<T>): Promise<T> => work()

type Seen = Pick<Exchange, 'response' | 'failure' | 'startedAt'> & { readonly sent: Exchange['request']; readonly tick: number }

function exchangeOf(wire: WireRequest, { persona }: SendOptions, seen: Seen): Exchange {
  return {
    operationId: wire.operationId,
    persona,
    api: wire.api,
    ...(wire.microversion === undefined ? {} : { microversion: wire.microversion }),
    ...(wire.exercises === undefined ? {} : { exercises: wire.exercises }),
    request: seen.sent,
    ...(seen.response === undefined ? {} : { response: seen.response }),
    ...(seen.failure === undefined ? {} : { failure: seen.failure }),
    startedAt: seen.startedAt,
    durationMs: performance.now() - seen.tick,
  }
}

function undeclared(persona: string): Problem {
  const why = 'the target file declares no such persona'
  return new Problem('PERSONA_UNKNOWN', `Could not send as ${persona}: ${why}. Declare it under personas.`)
}
