import type { History, HistoryOperation, SequentialModel } from './history.ts'
import { linearize } from './linearization.ts'

/** How many steps all the searches may take together for which answers contradict each other: a second's work. */
const SHORTENING_STEPS = 100_000

/** Operations that no order explains, and what had happened until then. */
export interface Contradiction<Input, Output> {
  /** The beginning of the history up to the first answer that cannot be; operations under way then have no end. */
  readonly until: History<Input, Output>
  /**
   * Those whose answers contradict each other, whatever the others did: none of them can be left out. There may be another set that is
   * smaller; where the bound was too low to tell, it holds more than it needs.
   */
  readonly among: History<Input, Output>
}

/** As it was known at a time: what had not been answered then has no answer. */
function knownAt<Input, Output>(history: History<Input, Output>, atMs: number): Array<HistoryOperation<Input, Output>> {
  return history.filter(({ startMs }) => startMs <= atMs)
    .map((operation) => (operation.endMs !== undefined && operation.endMs <= atMs ? operation : unanswered(operation)))
}

function unanswered<Input, Output>({ caller, input, startMs }: HistoryOperation<Input, Output>): HistoryOperation<Input, Output> {
  return { caller, input, startMs }
}

/** The shortest contradictory beginning of a history that has no order. Every longer one is contradictory too. */
function shortest<State, Input, Output>(
  history: History<Input, Output>,
  model: SequentialModel<State, Input, Output>,
): Array<HistoryOperation<Input, Output>> {
  const ends = history.flatMap(({ endMs }) => endMs ?? []).toSorted((one, other) => one - other)
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (linearize(knownAt(history, ends[middle] ?? 0), model, SHORTENING_STEPS).verdict === 'no') high = middle
    else low = middle + 1
  }
  return knownAt(history, ends[high] ?? 0)
}

/**
 * What is wrong with a history that has no order: its shortest contradictory beginning, and in it the answers that contradict each other.
 * An answer is left out by taking it for unknown, which no order of the whole forbids.
 */
export function contradiction<State, Input, Output>(
  history: History<Input, Output>,
  model: SequentialModel<State, Input, Output>,
): Contradiction<Input, Output> {
  const until = shortest(history, model)
  const kept = new Set(until.flatMap(({ endMs }, index) => (endMs === undefined ? [] : [index])))
  let left = SHORTENING_STEPS
  const isContradictory = (): boolean => {
    const { steps, verdict } = linearize(until.map((operation, index) => (kept.has(index) ? operation : unanswered(operation))), model, left)
    left -= steps
    return verdict === 'no'
  }
  for (let size = Math.ceil(kept.size / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    const candidates = [...kept]
    for (let at = 0; at < candidates.length; at += size) {
      const some = candidates.slice(at, at + size)
      for (const index of some) kept.delete(index)
      if (!isContradictory()) for (const index of some) kept.add(index)
    }
  }
  return { until, among: until.filter((_, index) => kept.has(index)) }
}
