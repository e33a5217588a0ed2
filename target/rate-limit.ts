import { wait } from './wait.ts'

/** Timers are no finer than this; a shorter pause is owed to the next request instead. */
const FINEST_PAUSE_MS = 1

/** Lets at most `concurrency` requests be under way, and starts at most `requestsPerSecond` of them, evenly spaced. */
export class RateLimit {
  readonly #intervalMs: number
  #free: number
  #nextStart = 0
  readonly #waiting: Array<() => void> = []

  constructor({ requestsPerSecond, concurrency }: { requestsPerSecond: number; concurrency: number }) {
    this.#intervalMs = 1000 / requestsPerSecond
    this.#free = concurrency
  }

  /** Resolves, first come first served, to the function that gives the place back. Rejects with the signal's reason. */
  async enter(signal: AbortSignal): Promise<() => void> {
    await this.#takePlace(signal)
    try {
      await this.#takeTurn(signal)
    } catch (error) {
      this.#leave()
      throw error
    }
    let left = false
    return () => {
      if (!left) this.#leave()
      left = true
    }
  }

  async #takePlace(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#free > 0) {
      this.#free--
      return
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const stop = () => {
      // One that was let in meanwhile is off the list and holds its place.
      if (!this.#waiting.includes(resolve)) return
      this.#waiting.splice(this.#waiting.indexOf(resolve), 1)
      reject(signal.reason)
    }
    this.#waiting.push(resolve)
    signal.addEventListener('abort', stop, { once: true })
    await promise.finally(() => signal.removeEventListener('abort', stop))
  }

  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free++
    else next()
  }

  async #takeTurn(signal: AbortSignal): Promise<void> {
    const now = performance.now()
    const start = Math.max(this.#nextStart, now)
    this.#nextStart = start + this.#intervalMs
    if (start - now >= FINEST_PAUSE_MS) await wait(start - now, signal)
  }
}
