import type { LeaseNeed } from './leases.ts'

/** Somebody who waits for a lease. */
export interface Waiter {
  /** Lowest first. */
  readonly rank: number
  passedOver: number
  readonly signal: AbortSignal
  readonly grant: () => void
  readonly refuse: (reason: Error) => void
}

/** Those who wait for the same: where it cannot be had, none of them need be asked but the first. */
export interface Line {
  readonly need: LeaseNeed
  /** By rank; never empty. */
  readonly waiters: readonly [Waiter, ...Waiter[]]
}

type OpenLine = Line & { readonly waiters: Waiter[] }

/** All who wait, in one line for each thing that is waited for. There are a handful of lines, however many wait. */
export class WaitingLines {
  readonly #lines = new Map<string, OpenLine>()

  add(need: LeaseNeed, waiter: Waiter): void {
    const key = keyOf(need)
    const line = this.#lines.get(key)
    if (line === undefined) this.#lines.set(key, { need, waiters: [waiter] })
    else line.waiters.splice(placeOf(waiter.rank, line.waiters), 0, waiter)
  }

  /** The line whose first waiter has the lowest rank among those whose first waiter is as asked for. */
  next(suits: (first: Waiter, line: Line) => boolean): Line | undefined {
    let next: Line | undefined
    for (const line of this.#lines.values()) {
      const [first] = line.waiters
      if (suits(first, line) && (next === undefined || first.rank < next.waiters[0].rank)) next = line
    }
    return next
  }

  /** Takes the first waiter out of a line. */
  takeFirst({ need, waiters: [first] }: Line): Waiter {
    const line = this.#lines.get(keyOf(need))
    line?.waiters.shift()
    this.#drop(line)
    return first
  }

  /** Takes out all who wait under a signal. */
  removeUnder(signal: AbortSignal): Waiter[] {
    const removed: Waiter[] = []
    for (const line of this.#lines.values()) {
      const staying = line.waiters.filter((waiter) => waiter.signal !== signal)
      removed.push(...line.waiters.filter((waiter) => waiter.signal === signal))
      line.waiters.splice(0, line.waiters.length, ...staying)
      this.#drop(line)
    }
    return removed
  }

  /** Keeps no line that nobody stands in. */
  #drop(line: OpenLine | undefined): void {
    if (line !== undefined && !line.waiters.some(Boolean)) this.#lines.delete(keyOf(line.need))
  }
}

function keyOf({ resources = {}, exclusive }: LeaseNeed): string {
  const counts = Object.entries(resources).filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`)
  return [exclusive ?? 'shared', ...counts.toSorted()].join(', ')
}

/** Where a rank belongs; behind its equals. */
function placeOf(rank: number, waiters: readonly Waiter[]): number {
  let [from, to] = [0, waiters.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((waiters[middle]?.rank ?? 0) > rank) to = middle
    else from = middle + 1
  }
  return from
}
