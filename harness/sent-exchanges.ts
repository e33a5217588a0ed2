import type { Exchange } from '../events/index.ts'

/** The exchanges of a pair in the order of sending, which is not that of the answers. */
export class SentExchanges {
  readonly #places: Array<Exchange | undefined> = []
  #count = 0

  /** How many are over, also those no longer kept. */
  get count(): number {
    return this.#count
  }

  /** Those that are over. */
  get all(): readonly Exchange[] {
    return this.#places.filter((exchange) => exchange !== undefined)
  }

  /** Takes the next place for a request that leaves now; to be called with its exchange once that is over. */
  begin(): (exchange: Exchange) => void {
    const places = this.#places
    const place = places.push(undefined) - 1
    return (exchange) => {
      this.#count += 1
      places[place] = exchange
    }
  }

  /** A place, for {@link cutFrom}. */
  mark(): number {
    return this.#places.length
  }

  /** Takes out what was sent since the mark; nothing of it may be under way. */
  cutFrom(mark: number): readonly Exchange[] {
    return this.#places.splice(mark).filter((exchange) => exchange !== undefined)
  }
}
