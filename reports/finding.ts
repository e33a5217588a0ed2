import { shortened, spelt } from '../events/index.ts'
import { againCommand, evidencePath, replayCommand } from './again.ts'
import { counterexampleOf, inputLines } from './counterexample.ts'
import type { Painter } from './paint.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'
import { timelineLines } from './timeline.ts'
import { labelled } from './wrap.ts'

const INDENT = 12
/** A target may answer with a megabyte where a name is expected; `report.json` holds all of it. */
const SHOWN_VALUE = 2000

export interface FindingLayout {
  readonly width: number
  readonly paint: Painter
}

/**
 * The block that tells a violation, always in the same order. Where several subjects are planned, a last line names those
 * that failed. `again` and `evidence` are never wrapped: they are there to be copied.
 */
export function findingBlock(result: RequirementResult, run: Run, { width, paint }: FindingLayout): string[] {
  const failed = result.pairs.filter(({ verdict }) => verdict === 'failed')
  const shown = failed[0]
  const line = (label: string, text: string): string[] => labelled(`  ${label}`, text, { indent: INDENT, width })
  const whole = (label: string, text: string): string => `  ${label}`.padEnd(INDENT) + spelt(text)
  const drawn = shown === undefined ? undefined : counterexampleOf(shown, run)
  const again = shown === undefined ? againCommand(result.id, run.started) : replayCommand(result, shown, run)
  return [
    `${paint('failed', 'failed')}  ${spelt(result.id)}  (${result.level})`,
    ...line('owed', result.row.text),
    ...line('expected', shortened(shown?.violation?.expected ?? 'not recorded', SHOWN_VALUE)),
    ...line('actual', shortened(shown?.violation?.actual ?? 'not recorded', SHOWN_VALUE)),
    ...(shown?.violation?.timeline === undefined ? [] : timelineLines(shown.violation.timeline).map((text) => `    ${text}`)),
    ...(drawn === undefined ? [] : inputLines(drawn).flatMap((part, index) => line(index === 0 ? 'input' : '', part))),
    ...line('source', sourcesOf(result)),
    whole('again', again),
    whole('evidence', shown === undefined ? 'none kept' : evidenceOf(shown, run)),
    ...(result.pairs.length > 1 ? line('subjects', subjectsOf(result, failed)) : []),
  ]
}

/** A requirement about every operation rests on dozens of sentences; a reader wants to see what kind of page they stand on. */
const SHOWN_SOURCES = 3

function sourcesOf({ row: { sources } }: RequirementResult): string {
  const rest = sources.length - SHOWN_SOURCES
  return `${sources.slice(0, SHOWN_SOURCES).join('; ')}${rest > 0 ? `; and ${rest} more, see report.json` : ''}`
}

function evidenceOf(pair: PairResult, run: Run): string {
  const path = evidencePath(pair, run)
  if (path === undefined) return 'none kept'
  // Of many inputs the exchanges of the smallest alone are kept.
  const count = counterexampleOf(pair, run) === undefined ? pair.requests : run.evidence.get(pair.evidence ?? '')?.exchanges.length ?? 0
  return `${path}  (${count} exchange${count === 1 ? '' : 's'}, secrets removed)`
}

function subjectsOf(result: RequirementResult, failed: readonly PairResult[]): string {
  const findings = new Set(failed.map(({ violation }) => `${violation?.expected}\n${violation?.actual}`))
  const shown = findings.size > 1 ? ` (shown: ${failed[0]?.label}; the others differ, see report.json)` : ''
  return `${failed.length} of ${result.pairs.length} failed: ${failed.map(({ label }) => label).join(', ')}${shown}`
}
