import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { TooLittleEvidence, ViolationError } from '../checks/index.ts'
import type { Counterexample, Depth } from '../events/index.ts'
import type { CaseContext } from './context.ts'

/** How many times as many inputs are drawn as a case asks for at depth quick: 2 s become 15 s, and an hour. */
const TIMES: Readonly<Record<Depth, number>> = { quick: 1, normal: 8, deep: 1800 }

/** Requests that may be spent on making a counterexample smaller. */
const SHRINKING_REQUESTS: Readonly<Record<Depth, number>> = { quick: 2000, normal: 4000, deep: 20_000 }

/** How many times as many inputs are drawn at most where those wanted exercise too little. */
const MOST_TIMES = 4

/** What holds for every input. */
export interface Property<T> {
  readonly input: fc.Arbitrary<T>
  /** How many inputs are drawn at depth quick. */
  readonly runs: number
  /** Whether what was tried exercised enough; where it did not, more is drawn, up to {@link MOST_TIMES} as much in all. */
  readonly enough?: () => boolean
  /** Tried before those, in this order, at every depth. */
  readonly examples?: readonly T[]
  /** Judges one input with the checks of the context, and awaits every request. What it creates is deleted before the next input. */
  readonly holds: (input: T) => Promise<void>
  /** An input that was tried in words, a line for each of its parts; fast-check's own words where left out. */
  readonly told?: (input: T) => readonly string[]
  /** All of an input, of which nothing depends on what a trial does; fast-check's own words where left out. */
  readonly identity?: (input: T) => string
  /** What fast-check needs beside the path to draw an input of `fc.commands` again. */
  readonly replayPath?: (input: T) => string | undefined
}

/** How many inputs are drawn at a depth where a case asks for so many at depth quick. */
export function drawnAt(depth: Depth, runs: number): number {
  return runs * TIMES[depth]
}

/**
 * Judges a property: examples first, then what is drawn from the pair's seed. The first violation is made as small as the budget of
 * requests allows, towards an input that breaks the same check, and thrown with what `replay` needs; a replay tries that input alone.
 * Throws {@link TooLittleEvidence} where fewer inputs than wanted were tried, or where a replay would try another input than was recorded,
 * and what `holds` throws that is no violation.
 */
export async function judgeProperty<T>(context: CaseContext, property: Property<T>): Promise<void> {
  const { seed, trials: { replayed } } = context
  const run = new PropertyRun(context, property)
  const { input, examples = [] } = property
  const details = await fc.check(fc.asyncProperty(input, (drawn) => run.try(drawn)), {
    seed,
    // Each is one tuple of the property's arguments.
    examples: examples.map((example): [T] => [example]),
    ...(replayed === undefined ? { numRuns: run.wanted * (property.enough === undefined ? 1 : MOST_TIMES) } : { numRuns: 1, path: replayed.path, endOnFailure: true }),
  })
  run.conclude(details.counterexamplePath, details.counterexample?.[0])
}

class PropertyRun<T> {
  readonly wanted: number
  readonly #context: CaseContext
  readonly #property: Property<T>
  #tried = 0
  #triedFirst = 0
  #shrinks = -1
  #violation: ViolationError | undefined
  #smallest: Pick<Counterexample, 'input' | 'sha256'> = { input: [], sha256: '' }
  #requestsWhenFound = 0
  #stopped: unknown

  constructor(context: CaseContext, property: Property<T>) {
    const { trials } = context
    const wanted = { examples: property.examples?.length ?? 0, drawn: drawnAt(trials.depth, property.runs) }
    if (wanted.drawn + wanted.examples === 0) throw new Error('Could not judge a property on no input. Ask for one run at least.')
    trials.begin(wanted)
    this.wanted = trials.replayed === undefined ? wanted.drawn + wanted.examples : 1
    this.#context = context
    this.#property = property
  }

  /** One trial. What is not to be tried any more counts as holding, and sends nothing. */
  async try(input: T): Promise<void> {
    if (this.#isOver()) return
    this.#tried += 1
    const sha256 = this.#digest(input)
    if (!this.#isRecorded(sha256)) return
    try {
      await this.#context.trials.run(() => this.#property.holds(input), (error) => this.#breaks(error))
    } catch (error) {
      if (this.#breaks(error)) {
        this.#found(error, { input: this.#property.told?.(input) ?? [fc.stringify(input)], sha256 })
        throw error
      }
      // Whatever happens to a smaller one: what is found stays found.
      if (this.#violation === undefined || this.#context.signal.aborted) this.#stopped ??= error
    }
  }

  /** Throws what the trials have come to, where the property was not seen to hold. */
  conclude(path: string | null, input: T | undefined): void {
    const { trials } = this.#context
    if (this.#violation !== undefined && path !== null) {
      const replayPath = input === undefined ? undefined : this.#property.replayPath?.(input)
      trials.found({ ...this.#smallest, tried: this.#triedFirst, shrinks: this.#shrinks, path, ...(replayPath !== undefined && { replayPath }) })
      throw this.#violation
    }
    if (this.#stopped !== undefined) throw this.#stopped
    if (this.#tried < this.wanted) throw new TooLittleEvidence(`${this.#tried} of ${this.wanted} inputs were tried`)
  }

  #isOver(): boolean {
    const { trials } = this.#context
    if (this.#stopped !== undefined) return true
    if (trials.replayed !== undefined) return this.#tried > 0
    if (this.#violation === undefined && this.#tried >= this.wanted) return this.#property.enough?.() !== false
    const { requests, depth, shrinkingRequests = SHRINKING_REQUESTS[depth] } = trials
    return this.#violation !== undefined && requests - this.#requestsWhenFound >= shrinkingRequests
  }

  #isRecorded(sha256: string): boolean {
    const { replayed } = this.#context.trials
    if (replayed === undefined || replayed.sha256 === sha256) return true
    this.#stopped = new TooLittleEvidence('another input was drawn than was recorded')
    return false
  }

  /** A smaller input that breaks something else may hide what was found first. */
  #breaks(error: unknown): error is ViolationError {
    if (!(error instanceof ViolationError)) return false
    return this.#violation === undefined || this.#violation.violation.check === error.violation.check
  }

  #found(violation: ViolationError, smallest: Pick<Counterexample, 'input' | 'sha256'>): void {
    if (this.#violation === undefined) {
      this.#triedFirst = this.#tried
      this.#requestsWhenFound = this.#context.trials.requests
    }
    this.#violation = violation
    this.#smallest = smallest
    this.#shrinks += 1
  }

  #digest(input: T): string {
    return createHash('sha256').update(this.#property.identity?.(input) ?? fc.stringify(input)).digest('hex')
  }
}
