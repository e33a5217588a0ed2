import { appendFileSync, copyFileSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFinished, type ConformanceEvent, type PlannedPair, Problem, type RunStarted, subjectLabel } from '../events/index.ts'
import { eventsOf } from '../events/log.ts'
import { parseRunArguments, type RunArguments } from './run-arguments.ts'

/** A run that broke off. */
export interface BrokenRun {
  readonly directory: string
  readonly started: RunStarted
  /** What is left of it: pairs that never finished, or not for want of a target that answers. */
  readonly left: readonly PlannedPair[]
  /** Number of the last evidence file. */
  readonly evidence: number
}

/** Why a pair is errored that was cut off with its run, not examined and found undecidable. */
const CUT_OFF = /^the run was interrupted$|^Could not go on: |^Could not send another request: /

/** What the broken run was asked for, to be done in its folder; a target file that is named anew takes the place of its own. */
export async function resumedArguments({ resume, target }: RunArguments): Promise<RunArguments> {
  const { started } = readBroken(resume ?? '')
  const asked = await parseRunArguments(started.command.slice(started.command.indexOf('run') + 1))
  if (asked.repeat > 1) throw unresumable(resume, 'it repeats itself', 'Run it again.')
  return { ...asked, ...(target === undefined ? {} : { target }), seed: started.seed, out: resume ?? '', resume: resume ?? '' }
}

/** Reads the folder of a run that broke off. Throws a Problem where it holds none. */
export function readBroken(directory: string): BrokenRun {
  let started: ConformanceEvent | undefined
  const done = new Set<string>()
  for (const event of eventsOf(join(directory, 'events.ndjson'))) {
    started ??= event
    if (event.type === 'case-finished' && !isCutOff(event)) done.add(keyOf(event))
  }
  if (started?.type !== 'run-started') throw unresumable(directory, 'its first event is not run-started', 'Run it again.')
  const folder = join(directory, 'evidence')
  const numbers = existsSync(folder) ? readdirSync(folder).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger) : []
  const left = started.planned.filter((pair) => !done.has(keyOf(pair)))
  return { directory, started, left, evidence: Math.max(0, ...numbers) }
}

/** Throws a Problem where a plan or the specifications are not those that the broken run had. */
export function assertSameRun({ directory, started }: BrokenRun, now: Pick<RunStarted, 'planned' | 'specs' | 'tool'>): void {
  const told = (pairs: readonly PlannedPair[]): string => JSON.stringify(pairs.map((pair) => [keyOf(pair), pair.unsupported === undefined]))
  if (started.tool.version !== now.tool.version || JSON.stringify(started.specs) !== JSON.stringify(now.specs)) {
    throw unresumable(directory, `it was begun by version ${started.tool.version}, or with other specifications`, 'Run it again.')
  }
  if (told(started.planned) === told(now.planned)) return
  throw unresumable(directory, 'the target would be asked for other pairs now', 'Restore its target file, or run it again.')
}

/**
 * Makes the log ready to go on: what tells of the pairs that are left, and that the run had ended, is taken out. The log as it was is kept
 * beside it.
 */
export function reopenLog({ directory, left }: BrokenRun): void {
  const path = join(directory, 'events.ndjson')
  const again = new Set(left.map(keyOf))
  let number = 1
  while (existsSync(join(directory, `events.${number}.ndjson`))) number++
  copyFileSync(path, join(directory, `events.${number}.ndjson`))
  writeFileSync(`${path}.new`, '')
  for (const event of eventsOf(path)) {
    if (event.type === 'run-finished' || ('subject' in event && again.has(keyOf(event)))) continue
    appendFileSync(`${path}.new`, `${JSON.stringify(event)}\n`)
  }
  renameSync(`${path}.new`, path)
}

function isCutOff({ verdict, reason = '' }: CaseFinished): boolean {
  return verdict === 'errored' && CUT_OFF.test(reason)
}

function keyOf({ id, subject }: Pick<PlannedPair, 'id' | 'subject'>): string {
  return `${id} [${subjectLabel(subject)}]`
}

function unresumable(directory: string | undefined, why: string, next: string): Problem {
  return new Problem('NOT_RESUMABLE', `Could not resume ${directory}: ${why}. ${next}`)
}
