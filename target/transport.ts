import { readFileSync } from 'node:fs'
import { type Dispatcher, Pool } from 'undici'
import { Problem, type ReceivedResponse, type SentRequest, type TransportFailure } from '../events/index.ts'
import { ResponseCollector } from './response-collector.ts'
import { TIMEOUT, transportFailure } from './transport-failure.ts'

/** Bodies are read this far; what comes after it is dropped with the connection. */
export const BODY_LIMIT_BYTES = 1024 * 1024
const HEADER_LIMIT_BYTES = 64 * 1024

export interface TransportSettings {
  readonly tls: { readonly caFile?: string; readonly insecure: boolean }
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

/** Sends single requests: no redirect is followed, nothing is decompressed, nothing is repeated. */
export class Transport {
  readonly #pools = new Map<string, Pool>()
  readonly #timeoutMs: number
  readonly #connect: { timeout: number; rejectUnauthorized: boolean; ca?: string }
  /** Ends for good once a peer closed a kept connection unasked: the next request would race with the next such close. */
  #keepsConnections = true

  /** Throws a Problem when the CA file cannot be read. */
  constructor({ tls, timeoutMs }: TransportSettings) {
    this.#timeoutMs = timeoutMs
    const ca = tls.caFile === undefined ? {} : { ca: readCa(tls.caFile) }
    this.#connect = { timeout: timeoutMs, rejectUnauthorized: !tls.insecure, ...ca }
  }

  /** Never throws for what a peer does: that is in the outcome. Rejects with the signal's reason when that is aborted. */
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
      if (!late) return { sent, failure: transportFailure(error) }
      return { sent, failure: { code: TIMEOUT, message: `no complete response within ${this.#timeoutMs} ms` } }
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }

  #dispatch(root: string, { path, request }: { path: string; request: Omit<SentRequest, 'url'> }, collector: ResponseCollector): void {
    const { origin, pathname } = new URL(root)
    const prefix = pathname === '/' ? '' : pathname
    const options = {
      method: request.method as Dispatcher.HttpMethod,
      path: `${prefix}${path}`,
      headers: request.headers.flat(),
      body: request.body ?? null,
      reset: !this.#keepsConnections,
    }
    this.#pool(origin).dispatch(options, collector)
  }

  /** Drops every connection, also those in use. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()))
    this.#pools.clear()
  }

  #pool(origin: string): Pool {
    const known = this.#pools.get(origin)
    if (known !== undefined) return known
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
    this.#pools.set(origin, pool)
    return pool
  }
}

function closedByPeer(error: Error & { code?: string }): boolean {
  return error.code === 'ECONNRESET' || error.code === 'EPIPE' || error.code === 'UND_ERR_SOCKET'
}

function readCa(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Problem('FILE_UNREADABLE', `Could not read the CA file ${path}: ${code}. Correct tls.caFile in the target file.`)
  }
}
