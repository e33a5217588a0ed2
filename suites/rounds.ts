import { type History, overlapping, TooLittleEvidence } from '../checks/index.ts'
import type { Depth } from '../events/index.ts'
import type { CaseContext } from '../harness/index.ts'

/** Rounds at each depth, for each at quick. */
const TIMES: Readonly<Record<Depth, number>> = { quick: 1, normal: 3, deep: 25 }

/** How many rounds may be in vain for each that is wanted. */
const VAIN_FOR_EACH = 2

export interface Race {
  /** How many at depth quick: more where two callers seldom meet. */
  readonly rounds: number
  /** Lets callers loose, judges what they saw and gives it; what it creates is deleted before the next round. */
  readonly round: () => Promise<History<unknown, unknown>>
  /** Whether what a round creates is kept for the next one. */
  readonly keeps?: boolean
}

/**
 * Repeats a race by the depth of the run. A round in which no two callers' operations were under way at once says nothing of races, and
 * is run again. Throws {@link TooLittleEvidence} where that does not help.
 */
export async function raced(context: CaseContext, { keeps = false, round, rounds }: Race): Promise<void> {
  const wanted = rounds * TIMES[context.trials.depth]
  let met = 0
  for (let vain = 0; met < wanted;) {
    const one = async (): Promise<void> => {
      if (overlapping(await round()) >= 2) met += 1
      else vain += 1
    }
    await (keeps ? one() : context.trials.run(one, () => true))
    if (vain > wanted * VAIN_FOR_EACH) throw new TooLittleEvidence(`no two operations were under way at once in ${vain} of ${vain + met} rounds`)
  }
}
