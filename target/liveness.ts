import { Problem } from '../events/index.ts'
import { isUnreached } from './transport-failure.ts'
import type { Outcome } from './transport.ts'

/** So many requests in a row without any answer make a target suspect. */
const SUSPECT_AFTER = 5

/**
 * Notices that a target has stopped answering altogether. Failures alone do not say so, for a target may well drop the
 * connections of one operation: after five in a row, one more request decides.
 */
export class Liveness {
  readonly #answers: () => Promise<boolean>
  readonly #down = new AbortController()
  #failures = 0
  #asking = false

  /** `answers` asks the target for anything at all, and never rejects. */
  constructor(answers: () => Promise<boolean>) {
    this.#answers = answers
  }

  get down(): AbortSignal {
    return this.#down.signal
  }

  /** Ends it all for another reason than silence; the first reason stays. */
  end(reason: Error): void {
    this.#down.abort(reason)
  }

  /** Takes note of what became of one request. */
  note({ failure }: Pick<Outcome, 'failure'>): void {
    if (failure === undefined) this.#failures = 0
    else if (isUnreached(failure) && ++this.#failures >= SUSPECT_AFTER) void this.#ask()
  }

  async #ask(): Promise<void> {
    if (this.#asking || this.#down.signal.aborted) return
    this.#asking = true
    if (await this.#answers()) this.#failures = 0
    else this.#down.abort(new Problem('TARGET_DOWN', 'Could not go on: the target stopped answering. Run it again when it does.', 3))
    this.#asking = false
  }
}
