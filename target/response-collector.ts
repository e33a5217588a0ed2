import type { Buffer } from 'node:buffer'
import type { Dispatcher } from 'undici'
import type { HeaderPair, ReceivedResponse } from '../events/index.ts'

type Controller = Dispatcher.DispatchController

/** Interim answers (1xx) that may come before the one that counts; whoever sends more of them sends nothing else. */
const INTERIM_LIMIT = 100

/** What is kept of a body that is longer than is read: its beginning says what it was, and nothing can be read from it. */
const KEPT_OF_TOO_LONG = 64 * 1024

/**
 * Takes in one answer as undici reads it. A stream for every body costs more than all else that a request does here, and bodies are
 * kept whole in any case. What comes after the limit is dropped with the connection.
 */
export class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly response: Promise<ReceivedResponse>
  readonly #resolve: (response: ReceivedResponse) => void
  readonly #reject: (error: Error) => void
  readonly #limitBytes: number
  readonly #chunks: Buffer[] = []
  #length = 0
  #interim = 0
  #status = 0
  #headers: HeaderPair[] = []
  #controller: Controller | undefined
  #aborted: Error | undefined

  constructor(limitBytes: number) {
    const { promise, resolve, reject } = Promise.withResolvers<ReceivedResponse>()
    this.response = promise
    this.#resolve = resolve
    this.#reject = reject
    this.#limitBytes = limitBytes
  }

  /** Ends the request; the response is rejected with the reason unless it is complete. */
  abort(reason: Error): void {
    this.#aborted = reason
    this.#controller?.abort(reason)
    this.#reject(reason)
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#aborted !== undefined) controller.abort(this.#aborted)
  }

  onResponseStart(controller: Controller, status: number): void {
    if (status < 200) return this.#heardInterim()
    this.#status = status
    this.#headers = pairs(controller.rawHeaders as unknown as ReadonlyArray<Buffer | string>)
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    if (this.#length <= this.#limitBytes) return
    this.#finish()
    controller.abort(new Error('the body is longer than is read'))
  }

  onResponseEnd(): void {
    this.#finish()
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#reject(error)
  }

  #heardInterim(): void {
    if (++this.#interim <= INTERIM_LIMIT) return
    const why = `more than ${INTERIM_LIMIT} interim answers, and none that counts`
    this.abort(Object.assign(new Error(why), { code: 'INTERIM_ANSWERS' }))
  }

  #finish(): void {
    const truncated = this.#length > this.#limitBytes
    const kept = truncated ? Math.min(KEPT_OF_TOO_LONG, this.#limitBytes) : this.#length
    this.#resolve({ status: this.#status, headers: this.#headers, body: this.#beginning(kept), truncated })
    this.#chunks.length = 0
  }

  /** A copy of its own: a chunk is a part of all that was read from the socket at once. */
  #beginning(length: number): Uint8Array {
    const body = new Uint8Array(length)
    let place = 0
    for (const chunk of this.#chunks) {
      if (place === length) break
      const part = chunk.subarray(0, length - place)
      body.set(part, place)
      place += part.length
    }
    return body
  }
}

/** undici gives raw headers as one flat list of names and values. */
function pairs(flat: ReadonlyArray<Buffer | string>): HeaderPair[] {
  const read: HeaderPair[] = []
  for (let index = 0; index < flat.length; index += 2) read.push([text(flat[index]), text(flat[index + 1])])
  return read
}

function text(item: Buffer | string = ''): string {
  return typeof item === 'string' ? item : item.toString('latin1')
}
