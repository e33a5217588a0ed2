import { type Counterexample, shortened } from '../events/index.ts'
import type { PairResult, Run } from './run.ts'

const SHOWN_PARTS = 40
const SHOWN_PART = 300

/** The smallest drawn input that broke a pair, where it draws any and its evidence is at hand. */
export function counterexampleOf({ evidence }: PairResult, run: Run): Counterexample | undefined {
  return evidence === undefined ? undefined : run.evidence.get(evidence)?.counterexample
}

/** Its parts, numbered where there are several, and how it was found. */
export function inputLines({ input, tried, shrinks }: Counterexample): string[] {
  const parts = input.slice(0, SHOWN_PARTS).map((part, index) => `${input.length === 1 ? '' : `${index + 1}. `}${shortened(part, SHOWN_PART)}`)
  const rest = input.length - SHOWN_PARTS
  const found = `(input ${tried} of those drawn${shrinks === 0 ? '' : `, made smaller ${shrinks === 1 ? 'once' : `${shrinks} times`}`})`
  return [...parts, ...(rest > 0 ? [`and ${rest} more`] : []), found]
}
