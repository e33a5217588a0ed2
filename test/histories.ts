import type { History, HistoryOperation, SequentialModel } from '../checks/index.ts'

export type RegisterInput = { readonly write: number } | 'read'

/** A register of numbers that begins with 0: a read gives what was written last. */
export const register: SequentialModel<number, RegisterInput, number | 'ok'> = {
  initial: 0,
  step: (state, input, output) => (input === 'read' ? (output === undefined || output === state ? state : undefined) : input.write),
  key: String,
  reads: (input) => input === 'read',
  asked: (input) => (input === 'read' ? 'read' : `write ${input.write}`),
  answered: String,
}

export type QueueInput = { readonly enqueue: number } | 'dequeue'

/** A queue that begins empty; `null` is what an empty one gives. */
export const queue: SequentialModel<readonly number[], QueueInput, number | 'ok' | null> = {
  initial: [],
  step(state, input, output) {
    if (input !== 'dequeue') return [...state, input.enqueue]
    return output === undefined || output === (state[0] ?? null) ? state.slice(1) : undefined
  },
  key: (state) => state.join(' '),
  reads: () => false,
  asked: (input) => (input === 'dequeue' ? 'dequeue' : `enqueue ${input.enqueue}`),
  answered: String,
}

/** A counter: each increment gives the number it came to. */
export const counter: SequentialModel<number, 'increment' | 'get', number> = {
  initial: 0,
  step(state, input, output) {
    const next = input === 'increment' ? state + 1 : state
    return output === undefined || output === next ? next : undefined
  },
  key: String,
  reads: (input) => input === 'get',
  asked: (input) => input,
  answered: String,
}

/** One line of a history: caller, what was asked, and from when to when with what answer; without an answer the operation is pending. */
export type Line<Input, Output> = readonly [caller: string, input: Input, startMs: number, endMs?: number, output?: Output]

export function history<Input, Output>(...lines: ReadonlyArray<Line<Input, Output>>): History<Input, Output> {
  return lines.map(([caller, input, startMs, endMs, output]): HistoryOperation<Input, Output> =>
    (endMs === undefined || output === undefined ? { caller, input, startMs } : { caller, input, startMs, endMs, output }))
}

/** Tries every order of every choice among the operations that were not answered. For a handful of operations. */
export function hasOrder<State, Input, Output>(operations: History<Input, Output>, model: SequentialModel<State, Input, Output>): boolean {
  const follow = (left: History<Input, Output>, state: State): boolean => {
    if (left.every(({ endMs }) => endMs === undefined)) return true
    return left.some((operation) => {
      if (left.some(({ endMs = Infinity }) => endMs < operation.startMs)) return false
      const next = model.step(state, operation.input, operation.output)
      return next !== undefined && follow(left.filter((other) => other !== operation), next)
    })
  }
  return follow(operations, model.initial)
}
