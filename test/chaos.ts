import { createServer, type IncomingMessage, request as requestFrom, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Shares of all requests. */
export interface ChaosShares {
  /** Answered with 429 or 503 and never handed on. */
  readonly throttled: number
  /** Whose connection is reset: every other one before it is handed on, the others instead of the answer. */
  readonly reset: number
}

/** A proxy in front of a service that is not to be relied on. */
export interface Chaos {
  readonly url: string
  readonly counts: { requests: number; throttled: number; reset: number }
  stop(): Promise<void>
}

const STATUSES = [429, 503] as const

/** Whether one in so many is due: as evenly as a share allows, so that every part of a run gets its part. */
class Due {
  readonly #share: number
  #owed: number

  constructor(share: number, first: number) {
    this.#share = share
    this.#owed = first
  }

  next(): boolean {
    this.#owed += this.#share
    if (this.#owed < 1) return false
    this.#owed -= 1
    return true
  }
}

/** Starts a proxy for the service at a root; `retryAfter` is what it says when it throttles, if anything. */
export async function startChaos(upstream: string, { throttled, reset }: ChaosShares, retryAfter?: string): Promise<Chaos> {
  const counts = { requests: 0, throttled: 0, reset: 0 }
  const due = { throttled: new Due(throttled, 0.5), reset: new Due(reset, 0.25) }
  const server = createServer((request, response) => {
    counts.requests++
    if (due.reset.next()) {
      counts.reset++
      if (counts.reset % 2 === 0) return void request.socket.resetAndDestroy()
      return forward(upstream, request, () => request.socket.resetAndDestroy())
    }
    if (due.throttled.next()) {
      counts.throttled++
      request.resume()
      response.writeHead(STATUSES[counts.throttled % 2] ?? 503, retryAfter === undefined ? {} : { 'Retry-After': retryAfter })
      return void response.end()
    }
    forward(upstream, request, (answer) => handOn(answer, response))
  })
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Host and all else as it came. */
function forward(upstream: string, request: IncomingMessage, answered: (answer: IncomingMessage) => void): void {
  const { hostname, port } = new URL(upstream)
  const onward = requestFrom({ hostname, port, method: request.method, path: request.url, headers: request.rawHeaders as unknown as Record<string, string> }, answered)
  onward.on('error', () => request.socket.destroy())
  request.pipe(onward)
}

function handOn(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
  answer.pipe(response)
}
