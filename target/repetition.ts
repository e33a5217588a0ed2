import type { Exchange } from '../events/index.ts'
import { again, type Again, RETRY_LIMITS } from './retry.ts'

/** Counts how often one request was sent again, and for how long it waited for that. */
export class Repetition {
  readonly #times = { throttled: 0, lost: 0 }
  #waitedMs = 0

  /** Why, and after how long, it may be sent once more; undefined where what came of it has to do. */
  next(exchange: Exchange): Again | undefined {
    const { throttled, lost } = this.#times
    const found = again(exchange, throttled + lost)
    if (found === undefined || this.#waitedMs + found.afterMs > RETRY_LIMITS.totalMs) return undefined
    if (found.kind === 'lost' ? lost >= RETRY_LIMITS.lostTimes : throttled >= RETRY_LIMITS.times) return undefined
    this.#times[found.kind]++
    this.#waitedMs += found.afterMs
    return found
  }
}
