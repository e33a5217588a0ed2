import type { History, HistoryOperation, SequentialModel } from './history.ts'

/** Whether there is an order, where that could be told within the bound; `steps` is the number of states tried. */
export interface Linearized {
  readonly verdict: 'yes' | 'no' | 'unknown'
  readonly steps: number
}

/** The start or the end of an operation, in a list from which operations are lifted as they are put in order. */
interface Entry {
  readonly index: number
  /** The entry of its end; undefined for an end, and for an operation that has none. */
  readonly end: Entry | undefined
  readonly starts: boolean
  previous: Entry | undefined
  next: Entry | undefined
}

/** A state that was come to, and what each operation makes of it: `null` where it cannot be next. */
interface Known<State> {
  readonly state: State
  readonly number: number
  readonly after: Map<number, Known<State> | null>
}

/** Bits of a UTF-16 code unit, by which sets of operations are told apart. */
const BITS = 16

interface Frame<State> {
  readonly entry: Entry
  /** The state before the operation. */
  readonly before: Known<State>
  /** Nothing is won by putting this one later. */
  readonly settled: boolean
}

/** Starts and ends by time. What ends when another starts counts as under way with it: clocks are no finer. */
function entriesOf(operations: History<unknown, unknown>): Entry {
  const moments = operations.flatMap(({ startMs, endMs }, index) => [
    { index, atMs: startMs, starts: true }, ...(endMs === undefined ? [] : [{ index, atMs: endMs, starts: false }]),
  ]).toSorted((one, other) => one.atMs - other.atMs || Number(other.starts) - Number(one.starts))
  const ends = new Map<number, Entry>()
  for (const { index, starts } of moments) {
    if (!starts) ends.set(index, { index, starts, end: undefined, previous: undefined, next: undefined })
  }
  const head: Entry = { index: -1, starts: false, end: undefined, previous: undefined, next: undefined }
  let last = head
  for (const { index, starts } of moments) {
    const end = ends.get(index)
    const entry: Entry = starts || end === undefined ? { index, starts, end, previous: undefined, next: undefined } : end
    entry.previous = last
    last.next = entry
    last = entry
  }
  return head
}

function unlink({ next, previous }: Entry): void {
  if (previous !== undefined) previous.next = next
  if (next !== undefined) next.previous = previous
}

function relink(entry: Entry): void {
  if (entry.previous !== undefined) entry.previous.next = entry
  if (entry.next !== undefined) entry.next.previous = entry
}

function lift(entry: Entry): void {
  unlink(entry)
  if (entry.end !== undefined) unlink(entry.end)
}

/** Undoes {@link lift}; the last that was lifted goes back first. */
function putBack(entry: Entry): void {
  if (entry.end !== undefined) relink(entry.end)
  relink(entry)
}

/**
 * Looks for an order of the operations that the model allows and that keeps to time: none comes before one that had ended when it
 * started. Operations without an end may be left out. At most `bound` states are tried.
 *
 * The search of Wing and Gong (1993) with Lowe's memory of configurations already tried (2017), as Porcupine has it.
 */
export function linearize<State, Input, Output>(
  history: History<Input, Output>,
  model: SequentialModel<State, Input, Output>,
  bound: number,
): Linearized {
  // What only looked, and saw nothing that is known, says nothing.
  const operations = history.filter(({ endMs, input }) => endMs !== undefined || !model.reads(input))
  return new Search(operations, model).run(bound)
}

class Search<State, Input, Output> {
  readonly #operations: History<Input, Output>
  readonly #model: SequentialModel<State, Input, Output>
  readonly #isRead: readonly boolean[]
  readonly #head: Entry
  readonly #stack: Array<Frame<State>> = []
  /** One bit for each operation: whether it is in the order. */
  readonly #placed: Uint16Array
  readonly #tried = new Set<string>()
  readonly #states = new Map<string, Known<State>>()
  #left: number
  #steps = 0

  constructor(operations: History<Input, Output>, model: SequentialModel<State, Input, Output>) {
    this.#operations = operations
    this.#model = model
    this.#isRead = operations.map(({ input }) => model.reads(input))
    this.#head = entriesOf(operations)
    this.#placed = new Uint16Array(Math.ceil(operations.length / BITS))
    this.#left = operations.filter(({ endMs }) => endMs !== undefined).length
  }

  run(bound: number): Linearized {
    let known = this.#known(this.#model.initial)
    let entry = this.#head.next
    while (this.#left > 0) {
      if (this.#steps >= bound) return { verdict: 'unknown', steps: this.#steps }
      if (entry?.starts === true) {
        const next = this.#placedNext(entry, known)
        known = next ?? known
        entry = next === undefined ? entry.next : this.#head.next
        continue
      }
      // An operation has ended that cannot be put anywhere: an earlier choice was wrong.
      const frame = this.#back()
      if (frame === undefined) return { verdict: 'no', steps: this.#steps }
      known = frame.before
      entry = frame.entry.next
    }
    return { verdict: 'yes', steps: this.#steps }
  }

  /** Puts an operation next in the order, where that is allowed and leads to a configuration that was not tried. */
  #placedNext(entry: Entry, before: Known<State>): Known<State> | undefined {
    this.#steps += 1
    const after = this.#after(before, entry.index)
    if (after === null) return undefined
    const settled = this.#isRead[entry.index] === true
    this.#flip(entry.index)
    if (!settled && !this.#isNew(after)) {
      this.#flip(entry.index)
      return undefined
    }
    lift(entry)
    if (entry.end !== undefined) this.#left -= 1
    this.#stack.push({ entry, before, settled })
    return after
  }

  #after(before: Known<State>, index: number): Known<State> | null {
    const found = before.after.get(index)
    if (found !== undefined) return found
    const { input, output } = this.#operations[index] as HistoryOperation<Input, Output>
    const state = this.#model.step(before.state, input, output)
    const after = state === undefined ? null : this.#known(state)
    before.after.set(index, after)
    return after
  }

  #known(state: State): Known<State> {
    const key = this.#model.key(state)
    const found = this.#states.get(key)
    if (found !== undefined) return found
    const known = { state, number: this.#states.size, after: new Map() }
    this.#states.set(key, known)
    return known
  }

  #isNew({ number }: Known<State>): boolean {
    const { size } = this.#tried
    return this.#tried.add(`${String.fromCharCode(...this.#placed)}${number}`).size > size
  }

  /** Takes the last choice back, with what followed from it by itself. */
  #back(): Frame<State> | undefined {
    for (;;) {
      const frame = this.#stack.pop()
      if (frame === undefined) return undefined
      putBack(frame.entry)
      this.#flip(frame.entry.index)
      if (frame.entry.end !== undefined) this.#left += 1
      if (!frame.settled) return frame
    }
  }

  #flip(index: number): void {
    const word = Math.floor(index / BITS)
    this.#placed[word] = (this.#placed[word] ?? 0) ^ (1 << (index % BITS))
  }
}
