import type { RunStarted, Verdict } from '../events/index.ts'
import type { RequirementResult, Run } from './run.ts'

/**
 * `success`: everything the profile owes was judged and kept. `partial`: kept, but the target lacks what a must needs, or is
 * excused from one by a waiver. `failed`: a duty was broken. `incomplete`: not everything was judged, so nothing can be claimed.
 */
export type ProfileOutcome = 'success' | 'partial' | 'failed' | 'incomplete'

export interface ProfileResult {
  readonly name: string
  readonly result: ProfileOutcome
  /** Why it is not `success`, one sentence without a full stop each. */
  readonly reasons: readonly string[]
  /** Planned requirements of the profile by verdict. */
  readonly counts: Readonly<Record<Verdict, number>>
}

type Folded = Pick<Run, 'started' | 'requirements' | 'complete' | 'endedEarly' | 'leaks'>

/** One result for each conformance profile the run was about. */
export function foldProfiles(run: Folded): ProfileResult[] {
  return run.started.profiles.map((name) => foldProfile(name, run))
}

function foldProfile(name: string, run: Folded): ProfileResult {
  const members = run.requirements.filter(({ row }) => row.profiles.includes(name))
  const counts: Record<Verdict, number> = { passed: 0, failed: 0, errored: 0, unsupported: 0, notRun: 0, waived: 0 }
  for (const { verdict } of members) counts[verdict] += 1
  const broken = brokenDuties(members, run.started)
  const gaps = gapsOf(name, run, counts)
  const musts = (verdict: Verdict): number => members.filter((member) => member.level === 'must' && member.verdict === verdict).length
  const lacks = (['unsupported', 'waived'] as const).map((verdict) => ({ verdict, number: musts(verdict) }))
  const partial = lacks.filter(({ number }) => number > 0).map(({ verdict, number }) => `${count(number, 'must')} ${verdict}`)
  const result = broken.length > 0 ? 'failed' : gaps.length > 0 ? 'incomplete' : partial.length > 0 ? 'partial' : 'success'
  return { name, result, reasons: [...broken, ...gaps, ...partial], counts }
}

function brokenDuties(members: readonly RequirementResult[], started: RunStarted): string[] {
  const failed = (level: string): number => members.filter((member) => member.level === level && member.verdict === 'failed').length
  const musts = failed('must')
  const shoulds = started.strict ? failed('should') : 0
  return [
    ...(musts === 0 ? [] : [`${count(musts, 'must')} failed`]),
    ...(shoulds === 0 ? [] : [`${count(shoulds, 'should')} failed`]),
  ]
}

function gapsOf(name: string, run: Folded, counts: Readonly<Record<Verdict, number>>): string[] {
  const planned = new Set(run.requirements.map(({ id }) => id))
  const unplanned = run.started.catalogue.filter(({ id }) => !planned.has(id))
  const left = unplanned.filter(({ profiles }) => profiles.includes(name)).length
  const gaps = [
    counts.errored > 0 && `${counts.errored} errored`,
    counts.notRun > 0 && `${counts.notRun} not run`,
    left > 0 && `${left} of the profile not planned`,
    // A catalogue cut down to the selection cannot show what is missing from the profile.
    unplanned.length === 0 && run.started.selection.length > 0 && 'only a selection was run',
    !run.complete && (run.endedEarly ?? 'the run never finished'),
    run.leaks.length > 0 && `${run.leaks.length} leaked`,
    counts.passed === 0 && 'nothing passed',
  ]
  return gaps.filter((gap) => gap !== false)
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
