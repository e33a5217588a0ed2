import { againCommand } from './again.ts'
import type { Painter } from './paint.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'
import { labelled } from './wrap.ts'

const INDENT = 12

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
  const whole = (label: string, text: string): string => `  ${label}`.padEnd(INDENT) + text
  return [
    `${paint('failed', 'failed')}  ${result.id}  (${result.level})`,
    ...line('owed', result.row.text),
    ...line('expected', shown?.violation?.expected ?? 'not recorded'),
    ...line('actual', shown?.violation?.actual ?? 'not recorded'),
    ...line('source', sourcesOf(result)),
    whole('again', againCommand(result.id, run.started)),
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

/** Where the evidence of a pair is, from where the run was started. */
export function evidencePath(pair: PairResult, run: Run): string | undefined {
  if (pair.evidence === undefined) return undefined
  return run.directory === undefined ? pair.evidence : `${run.directory}/${pair.evidence}`
}

function evidenceOf(pair: PairResult, run: Run): string {
  const path = evidencePath(pair, run)
  if (path === undefined) return 'none kept'
  return `${path}  (${pair.requests} exchange${pair.requests === 1 ? '' : 's'}, secrets removed)`
}

function subjectsOf(result: RequirementResult, failed: readonly PairResult[]): string {
  const findings = new Set(failed.map(({ violation }) => `${violation?.expected}\n${violation?.actual}`))
  const shown = findings.size > 1 ? ` (shown: ${failed[0]?.label}; the others differ, see report.json)` : ''
  return `${failed.length} of ${result.pairs.length} failed: ${failed.map(({ label }) => label).join(', ')}${shown}`
}
