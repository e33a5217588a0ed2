/**
 * Reads of the same thing that several callers want at once. One read of a key is under way at a time; whoever asks meanwhile shares
 * the next one, which begins only after all of them have asked: nobody is given an answer older than the question.
 */
export class SharedReads<T> {
  readonly #underWay = new Map<string, Promise<T>>()
  readonly #next = new Map<string, Promise<T>>()

  /** The answer of a read that begins after this call; `read` is called only where no other caller's is waiting to begin. */
  get(key: string, read: () => Promise<T>): Promise<T> {
    const next = this.#next.get(key)
    if (next !== undefined) return next
    const underWay = this.#underWay.get(key)
    if (underWay === undefined) return this.#begin(key, read)
    const follow = (): Promise<T> => {
      this.#next.delete(key)
      return this.#begin(key, read)
    }
    const following = underWay.then(follow, follow)
    this.#next.set(key, following)
    return following
  }

  #begin(key: string, read: () => Promise<T>): Promise<T> {
    const reading = read().finally(() => {
      if (this.#underWay.get(key) === reading) this.#underWay.delete(key)
    })
    this.#underWay.set(key, reading)
    return reading
  }
}
