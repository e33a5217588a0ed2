/** A limit on the time a body spends on its own work: what is waited for within `hold` has limits of its own. */
export class Deadline {
  readonly #controller = new AbortController()
  readonly allowedMs: number
  #leftMs: number
  #runningSince: number | undefined
  #timer: NodeJS.Timeout | undefined
  #holds = 0
  readonly #ended: AbortSignal
  readonly #endEarly = (): void => this.#controller.abort(this.#ended.reason)

  /** Starts at once. */
  constructor(allowedMs: number, ended: AbortSignal) {
    this.allowedMs = allowedMs
    this.#leftMs = allowedMs
    this.#ended = ended
    if (ended.aborted) this.#endEarly()
    ended.addEventListener('abort', this.#endEarly, { once: true })
    this.#run()
  }

  /** Aborted once the time is used up or the run has ended. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Its time stands still while the work goes on, however much of it goes on at once. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#holds++ === 0) this.#pause()
    try {
      return await work()
    } finally {
      if (--this.#holds === 0) this.#run()
    }
  }

  /** Gives all of the time again, for work of which this is a new part. */
  renew(): void {
    if (this.signal.aborted) return
    clearTimeout(this.#timer)
    this.#leftMs = this.allowedMs
    if (this.#holds === 0) this.#run()
  }

  /** Lets no time pass any more. */
  stop(): void {
    this.#holds = Number.POSITIVE_INFINITY
    clearTimeout(this.#timer)
  }

  /** Listens to the end of the run no longer. */
  close(): void {
    this.stop()
    this.#ended.removeEventListener('abort', this.#endEarly)
  }

  #run(): void {
    this.#runningSince = performance.now()
    this.#timer = setTimeout(() => this.#controller.abort(new Error('the deadline has passed')), this.#leftMs)
    this.#timer.unref()
  }

  #pause(): void {
    clearTimeout(this.#timer)
    this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - (this.#runningSince ?? 0)))
  }
}
