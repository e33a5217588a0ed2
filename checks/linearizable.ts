import type { TimelineOperation } from '../events/index.ts'
import { type Finding, TooLittleEvidence } from './check.ts'
import { type Contradiction, contradiction } from './contradiction.ts'
import type { History, HistoryOperation, SequentialModel } from './history.ts'
import { linearize } from './linearization.ts'

/** How many steps a search takes before it gives up: a few seconds' work. */
const SEARCH_BOUND = 500_000

/** What is to be shown linearizable. */
export interface Linearizable<State, Input, Output> {
  readonly model: SequentialModel<State, Input, Output>
  /**
   * The object that an operation is about, where the history is about several: each has an order of its own, and the whole has one if and
   * only if each of them has (Herlihy and Wing 1990, locality).
   */
  readonly objectOf?: (input: Input) => string
  /**
   * Ways to know less of an object's history, by the same model: where one of them has no order the whole has none, and that is told
   * sooner and in fewer words.
   */
  readonly aspects?: (history: History<Input, Output>) => ReadonlyArray<History<Input, Output>>
  readonly bound?: number
}

/**
 * There is one order of the operations, each at a moment between its start and its end, in which every answer is right. Throws
 * {@link TooLittleEvidence} when the search gives up before it can tell.
 */
export function isLinearizable<State, Input, Output>(history: History<Input, Output>, owed: Linearizable<State, Input, Output>): Finding {
  const { aspects = () => [], bound = SEARCH_BOUND, model, objectOf = () => '' } = owed
  const parts = [...Map.groupBy(history, ({ input }) => objectOf(input)).values()]
  let open: History<Input, Output> | undefined
  for (const part of [...parts.flatMap(aspects), ...parts]) {
    const { verdict } = linearize(part, model, bound)
    if (verdict === 'no') return told(contradiction(part, model), model)
    if (verdict === 'unknown') open = part
  }
  if (open === undefined) return null
  throw new TooLittleEvidence(`whether ${open.length} operations have an order could not be told in ${bound} steps`)
}

function told<State, Input, Output>({ among, until }: Contradiction<Input, Output>, model: SequentialModel<State, Input, Output>): Finding {
  const zeroMs = Math.min(...until.map(({ startMs }) => startMs))
  const sentence = ({ caller, endMs = 0, input, output, startMs }: HistoryOperation<Input, Output>): string => {
    const times = `${Math.round(startMs - zeroMs)} to ${Math.round(endMs - zeroMs)} ms`
    return `${caller}, ${times}: ${model.asked(input)}: ${output === undefined ? 'no answer' : model.answered(output)}`
  }
  return {
    expected: 'one order of the operations in which every answer is right',
    actual: `none for these ${among.length}: ${among.map(sentence).join('; ')}`,
    timeline: until.map((operation): TimelineOperation => {
      const { caller, endMs, input, output, startMs } = operation
      return {
        caller,
        asked: model.asked(input),
        ...(output === undefined ? {} : { answered: model.answered(output) }),
        startMs: startMs - zeroMs,
        ...(endMs === undefined ? {} : { endMs: endMs - zeroMs }),
        contradicts: among.includes(operation),
      }
    }),
  }
}
