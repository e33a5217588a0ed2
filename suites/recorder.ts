import { answerOf, type History, type HistoryOperation } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'

/** How far apart `Date.now` and `performance.now` can put one moment: both are cut to a millisecond somewhere. */
const CLOCK_MS = 1

/** One answer to one request, as part of a history. */
export interface Asking<Input, Output> {
  readonly caller: string
  readonly input: Input
  readonly ask: () => Promise<Exchange>
  /** What the answer says; undefined where it leaves open what became of the request. */
  readonly told: (exchange: Exchange) => Output | undefined
}

/** Writes down what callers at once ask and are told, and when. */
export class Recorder<Input, Output> {
  readonly #operations: Array<HistoryOperation<Input, Output>> = []
  readonly #exchanges: Exchange[] = []

  get history(): History<Input, Output> {
    return this.#operations
  }

  /** Every answer, for what is owed of each by itself. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges
  }

  /**
   * Asks, and writes down what was told and when the request was on its way: what it waited for before, such as a limit on requests, is
   * not part of that. A request without an answer may have been done or not. Rejects when the case is to end.
   */
  async asking({ ask, caller, input, told }: Asking<Input, Output>, signal: AbortSignal): Promise<Exchange | undefined> {
    const askedMs = performance.now()
    try {
      const exchange = await ask()
      this.#exchanges.push(exchange)
      const { status } = answerOf(exchange)
      // What a server error has left behind, nobody knows.
      this.#add({ caller, input, output: status >= 500 ? undefined : told(exchange), ...sentWithin(exchange, askedMs, performance.now()) })
      return exchange
    } catch (error) {
      if (signal.aborted) throw error
      this.#add({ caller, input, output: undefined, startMs: askedMs, endMs: Infinity })
      return undefined
    }
  }

  /** Does work that ends when what it began is seen to have ended; what it was is known by then. */
  async during(caller: string, work: () => Promise<{ readonly input: Input; readonly output: Output | undefined }>): Promise<void> {
    const startMs = performance.now()
    const { input, output } = await work()
    this.#add({ caller, input, output, startMs, endMs: performance.now() })
  }

  #add({ caller, endMs, input, output, startMs }: Omit<Required<HistoryOperation<Input, Output>>, 'output'> & { output: Output | undefined }): void {
    this.#operations.push(output === undefined ? { caller, input, startMs } : { caller, input, output, startMs, endMs })
  }
}

/** Times between which a request was certainly under way, on the clock of `performance`. */
function sentWithin({ durationMs, startedAt }: Exchange, askedMs: number, toldMs: number): { startMs: number; endMs: number } {
  const startedMs = Date.parse(startedAt) - performance.timeOrigin
  return {
    startMs: Math.max(askedMs, startedMs - CLOCK_MS),
    endMs: Math.min(toldMs, startedMs + 2 * CLOCK_MS + durationMs),
  }
}
