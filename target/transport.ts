import { type Dispatcher, Pool } from 'undici'
import { Problem, type ReceivedResponse, type SentRequest, type TransportFailure } from '../events/index.ts'
import { readAuthorities } from './authorities.ts'
import { type EndpointTls, proxyFor } from './proxy.ts'
import { ResponseCollector } from './response-collector.ts'
import type { TlsSettings } from './tls-settings.ts'
import { TIMEOUT, transportFailure } from './transport-failure.ts'

/** Bodies are read this far; what comes after it is dropped with the connection. */
export const BODY_LIMIT_BYTES = 1024 * 1024
const HEADER_LIMIT_BYTES = 64 * 1024

export interface TransportSettings {
  readonly tls: TlsSettings
  readonly timeoutMs: number
}

/** Where to send: a service root such as `https://host/compute`, and a path below it, already encoded. */
export interface Destination {
  readonly root: string
  readonly path: string
}

export interface Outcome {
  readonly sent: SentRequest
  readonly response?: ReceivedResponse
  readonly failure?: TransportFailure
}

interface Place {
  readonly origin: string
  /** What of a root comes before every path. */
  readonly prefix: string
  readonly dispatcher: Dispatcher
}

/** Sends single requests, through the proxy that the environment names: no redirect is followed, nothing is decompressed or repeated. */
export class Transport {
  readonly #dispatchers = new Map<string, Dispatcher>()
  readonly #places = new Map<string, Place>()
  readonly #timeoutMs: number
  readonly #connect: EndpointTls
  /** Ends for good once a peer closed a kept connection unasked: the next request would race with the next such close. */
  #keepsConnections = true

  /** Throws a Problem for a CA file that cannot be read, or holds no certificate. */
  constructor({ tls, timeoutMs }: TransportSettings) {
    this.#timeoutMs = timeoutMs
    const ca = tls.caFile === undefined ? {} : { ca: readAuthorities(tls.caFile) }
    this.#connect = { timeout: timeoutMs, rejectUnauthorized: !tls.insecure, ...ca }
  }

  /** Never throws for what a peer does: that is in the outcome. Rejects with the signal's reason when that is aborted, and with a Problem for an unusable proxy. */
  async send({ root, path }: Destination, request: Omit<SentRequest, 'url'>, signal: AbortSignal): Promise<Outcome> {
    signal.throwIfAborted()
    const sent: SentRequest = { ...request, url: `${root}${path}` }
    const collector = new ResponseCollector(BODY_LIMIT_BYTES)
    let late = false
    const timer = setTimeout(() => {
      late = true
      collector.abort(new Error('deadline'))
    }, this.#timeoutMs)
    const stop = (): void => collector.abort(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
    try {
      this.#dispatch(root, { path, request }, collector)
      return { sent, response: await collector.response }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof Problem) throw error
      if (!late) return { sent, failure: transportFailure(error) }
      return { sent, failure: { code: TIMEOUT, message: `no complete response within ${this.#timeoutMs} ms` } }
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }

  #dispatch(root: string, { path, request }: { path: string; request: Omit<SentRequest, 'url'> }, collector: ResponseCollector): void {
    const { origin, prefix, dispatcher } = this.#place(root)
    const options = {
      origin,
      method: request.method as Dispatcher.HttpMethod,
      path: `${prefix}${path}`,
      headers: request.headers.flat(),
      body: request.body ?? null,
      reset: !this.#keepsConnections,
    }
    dispatcher.dispatch(options, collector)
  }

  /** Drops every connection, also those in use. */
  async close(): Promise<void> {
    await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()))
    this.#dispatchers.clear()
    this.#places.clear()
  }

  #place(root: string): Place {
    const known = this.#places.get(root)
    if (known !== undefined) return known
    const { origin, pathname } = new URL(root)
    const place = { origin, prefix: pathname === '/' ? '' : pathname, dispatcher: this.#dispatcher(origin) }
    this.#places.set(root, place)
    return place
  }

  #dispatcher(origin: string): Dispatcher {
    const known = this.#dispatchers.get(origin)
    if (known !== undefined) return known
    const dispatcher = proxyFor(origin, this.#connect) ?? this.#pool(origin)
    this.#dispatchers.set(origin, dispatcher)
    return dispatcher
  }

  #pool(origin: string): Pool {
    const pool = new Pool(origin, {
      connect: this.#connect,
      allowH2: false,
      maxHeaderSize: HEADER_LIMIT_BYTES,
      // The deadline of `send` covers connecting, headers and body alike.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    pool.on('disconnect', (_origin, _targets, error) => {
      if (closedByPeer(error)) this.#keepsConnections = false
    })
    return pool
  }
}

function closedByPeer(error: Error & { code?: string }): boolean {
  return error.code === 'ECONNRESET' || error.code === 'EPIPE' || error.code === 'UND_ERR_SOCKET'
}
