import { type Exchange, header, type HeaderPair, Problem, type TransportFailure } from '../events/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { AuthenticationFailure } from './auth/token.ts'
import type { Tokens } from './auth/tokens.ts'
import type { Budget } from './budget.ts'
import type { SendOptions } from './connection.ts'
import { Liveness } from './liveness.ts'
import type { RateLimit } from './rate-limit.ts'
import { RETRY_LIMITS, retryAfterMs } from './retry.ts'
import type { Transport } from './transport.ts'
import { wait } from './wait.ts'

export const ANONYMOUS = 'anonymous'

/** The member without a project; declared by every target whose member signs in with a password. */
export const UNSCOPED = 'unscoped'

export interface ClientParts {
  readonly transport: Transport
  readonly tokens: Tokens
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

  constructor(parts: ClientParts) {
    this.#parts = parts
    this.#liveness = new Liveness(() => this.#answers())
  }

  get down(): AbortSignal {
    return this.#liveness.down
  }

  /**
   * Never throws for what a target does: that is in the exchange. A 429 or 503 with Retry-After is waited for, at most three
   * times and a minute in all; nothing else is sent twice. Throws the signal's reason when aborted, and a Problem when the
   * budget is spent or the persona is not declared.
   */
  async send(wire: WireRequest, options: SendOptions): Promise<Exchange> {
    if (options.persona !== ANONYMOUS && !this.#parts.personas.includes(options.persona)) throw undeclared(options.persona)
    let waitedMs = 0
    for (let retries = 0; ; retries++) {
      const exchange = await this.#once(wire, options)
      const pauseMs = retryAfterMs(exchange.response)
      if (pauseMs === undefined || retries === RETRY_LIMITS.times || waitedMs + pauseMs > RETRY_LIMITS.totalMs) return exchange
      const status = exchange.response?.status ?? null
      options.onRetry?.({ status, afterMs: pauseMs, why: `status ${status} with Retry-After` })
      await wait(pauseMs, options.signal)
      waitedMs += pauseMs
    }
  }

  async #once(wire: WireRequest, options: SendOptions): Promise<Exchange> {
    const { rateLimit, budget, transport, endpoints } = this.#parts
    const leave = await rateLimit.enter(options.signal)
    try {
      if (options.beyondBudget !== true) this.#spend(budget)
      const credentials = await this.#credentials(wire, options)
      const began = { startedAt: new Date().toISOString(), tick: performance.now() }
      const request = this.#request(wire, options, 'headers' in credentials ? credentials.headers : [])
      const root = endpoints[wire.service]
      if ('failure' in credentials) {
        return exchangeOf(wire, options, { sent: { ...request, url: `${root}${wire.path}` }, failure: credentials.failure, ...began })
      }
      const outcome = await transport.send({ root, path: wire.path }, request, options.signal)
      this.#liveness.note(outcome)
      return exchangeOf(wire, options, { ...outcome, ...began })
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

  async #credentials(wire: WireRequest, options: SendOptions): Promise<{ headers: HeaderPair[] } | { failure: TransportFailure }> {
    if (options.persona === ANONYMOUS || header(wire.headers, 'X-Auth-Token') !== undefined) return { headers: [] }
    try {
      const token = await this.#parts.tokens.of(options.persona, options.signal)
      return { headers: [['X-Auth-Token', token.value]] }
    } catch (error) {
      if (!(error instanceof AuthenticationFailure)) throw error
      return { failure: { code: 'AUTHENTICATION', message: `no token for ${options.persona}: ${error.message}` } }
    }
  }

  async #answers(): Promise<boolean> {
    const headers: HeaderPair[] = [['User-Agent', `${this.#parts.agent} liveness`]]
    const destination = { root: this.#parts.endpoints.compute, path: '/' }
    const { response } = await this.#parts.transport.send(destination, { method: 'GET', headers }, new AbortController().signal)
    return response !== undefined
  }
}

type Seen = Pick<Exchange, 'response' | 'failure' | 'startedAt'> & { readonly sent: Exchange['request']; readonly tick: number }

function exchangeOf(wire: WireRequest, { persona }: SendOptions, seen: Seen): Exchange {
  return {
    operationId: wire.operationId,
    persona,
    api: wire.api,
    ...(wire.microversion === undefined ? {} : { microversion: wire.microversion }),
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
