import { covers, holds, type RunStarted, shortened, type Waiver } from '../events/index.ts'
import type { PairResult, RequirementResult } from './run.ts'

/**
 * `needed`: something failed under it. `stale`: nothing needs it any more, it ran out while something still does, or it names a subject
 * there is not. `undecided`: what it is about was not examined to the end, or its requirement was not planned.
 */
export type WaiverState = 'needed' | 'stale' | 'undecided'

/** What became of a waiver of the target file in one run. */
export interface WaiverResult {
  readonly waiver: Waiver
  readonly state: WaiverState
  /** One sentence without a full stop. */
  readonly why: string
}

/** What became of each waiver of the run, judged at the time it began. */
export function judgeWaivers({ waivers = [], at }: RunStarted, requirements: readonly RequirementResult[]): WaiverResult[] {
  return waivers.map((waiver) => {
    const result = requirements.find(({ id }) => id === waiver.requirement)
    if (result === undefined) return { waiver, state: 'undecided', why: 'its requirement was not planned in this run' }
    const pairs = result.pairs.filter(({ subject }) => covers(waiver, { id: result.id, subject }))
    return { waiver, ...(pairs.length === 0 ? unknownSubject(result) : judged(waiver, pairs, at)) }
  })
}

const SHOWN_SUBJECT = 200

/** A waiver in a few words: `topic/claim [subject], until 2027-01-31`. */
export function waiverText({ requirement, subject, until }: Waiver): string {
  return `${requirement}${subject === undefined ? '' : ` [${shortened(subject, SHOWN_SUBJECT)}]`}, until ${until}`
}

function judged(waiver: Waiver, pairs: readonly PairResult[], at: string): Omit<WaiverResult, 'waiver'> {
  const having = (...verdicts: ReadonlyArray<PairResult['verdict']>): number =>
    pairs.filter(({ verdict }) => verdicts.includes(verdict)).length
  const failing = having('failed')
  if (failing > 0 && !holds(waiver, at)) {
    const next = 'mend the target, or agree on another day'
    return { state: 'stale', why: `its last day was ${waiver.until}, and what it waives still fails; ${next}` }
  }
  const waived = having('waived')
  if (waived > 0) return { state: 'needed', why: `${waived} of ${pairs.length} subjects failed under it` }
  if (having('errored', 'notRun') > 0) return { state: 'undecided', why: 'what it waives was not examined to the end' }
  if (having('passed') > 0) return { state: 'stale', why: 'what it waives passes; remove it from the target file' }
  return { state: 'undecided', why: 'the target does not support what it waives' }
}

const SHOWN_LABELS = 6

function unknownSubject({ pairs }: RequirementResult): Omit<WaiverResult, 'waiver'> {
  const labels = pairs.map(({ label }) => label)
  const rest = labels.length - SHOWN_LABELS
  const told = `${labels.slice(0, SHOWN_LABELS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  return { state: 'stale', why: `its requirement has no such subject on this target; there are ${told}` }
}
