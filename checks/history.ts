/**
 * What one caller asked and was told. Times are milliseconds on one clock; the operation took effect, if at all, between them.
 * An asynchronous operation ends when what became of it was first seen.
 */
export interface HistoryOperation<Input, Output> {
  /** Who asked: operations of one caller follow each other. */
  readonly caller: string
  readonly input: Input
  /** Absent where nobody was told what became of it: it took effect at some time after its start, or never. */
  readonly output?: Output
  readonly startMs: number
  /** Absent together with `output`. */
  readonly endMs?: number
}

/** Operations in any order. */
export type History<Input, Output> = ReadonlyArray<HistoryOperation<Input, Output>>

/** What the operations do when one follows the other: the object's sequential specification. States are never changed in place. */
export interface SequentialModel<State, Input, Output> {
  readonly initial: State
  /**
   * The state after an operation that was answered so; undefined where it cannot be answered so in this state. Without an output the
   * operation took effect, whatever it said.
   */
  step(state: State, input: Input, output: Output | undefined): State | undefined
  /** The same text for equal states, and no other. */
  key(state: State): string
  /** Whether the operation leaves every state as it is. */
  reads(input: Input): boolean
  /** What was asked, in a few words. */
  asked(input: Input): string
  /** What was answered, in a few words. */
  answered(output: Output): string
}

/** How many operations were under way together with one of another caller: what a history needs to say anything of races. */
export function overlapping(history: ReadonlyArray<Pick<HistoryOperation<unknown, unknown>, 'caller' | 'startMs' | 'endMs'>>): number {
  return history.filter((one) => history.some((other) =>
    other.caller !== one.caller && other.startMs < (one.endMs ?? Infinity) && one.startMs < (other.endMs ?? Infinity))).length
}
