import type {
  CaseFinished, CatalogueRow, ConformanceEvent, Evidence, ExchangeSeen, Leaked, Level, Observed, RecordedExchange, Retried, RunStarted,
  Subject, Verdict, Violation,
} from '../events/index.ts'
import { foldVerdicts, Problem, subjectLabel, waivedReason, waiverOf } from '../events/index.ts'
import { type Convergence, foldConvergence } from './convergence.ts'
import { foldProfiles, type ProfileResult } from './profile-result.ts'
import { judgeWaivers, type WaiverResult } from './waivers.ts'

export type { Convergence } from './convergence.ts'
export type { ProfileOutcome, ProfileResult } from './profile-result.ts'
export type { WaiverResult, WaiverState } from './waivers.ts'

/** What became of one planned (requirement, subject) pair. */
export interface PairResult {
  readonly subject: Subject
  readonly label: string
  readonly verdict: Verdict
  /** Why it is anything but passed or failed. */
  readonly reason?: string
  readonly violation?: Violation
  readonly checks: number
  readonly requests: number
  readonly durationMs: number
  /** Relative to the run's folder. */
  readonly evidence?: string
}

export interface RequirementResult {
  readonly id: string
  readonly level: Level
  readonly verdict: Verdict
  readonly row: CatalogueRow
  /** In the order of the plan; never empty. */
  readonly pairs: readonly PairResult[]
}

/** Requirements by verdict; the six add up to the planned requirements. */
export type Summary = Readonly<Record<Verdict, number>>

/** A run as reports tell it. */
export interface Run {
  readonly started: RunStarted
  /** The run's folder, where it is known. */
  readonly directory?: string
  /** Time of the last event, also of a run that died. */
  readonly lastEventAt: string
  readonly finishedAt?: string
  readonly endedEarly?: string
  /** True when the run ended by itself, with everything planned behind it or accounted for. */
  readonly complete: boolean
  readonly requirements: readonly RequirementResult[]
  readonly summary: Summary
  readonly profiles: readonly ProfileResult[]
  readonly observations: readonly Observed[]
  readonly leaks: readonly Leaked[]
  readonly retries: readonly Retried[]
  /** Measured times to consistency, by operation. */
  readonly convergence: readonly Convergence[]
  /** Number of requests sent. */
  readonly requests: number
  readonly exchanges: readonly ExchangeSeen[]
  /** What stands behind the pairs that failed or errored, by its path relative to the run's folder; empty where it was not at hand. */
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Every waiver of the target file, in its order. */
  readonly waivers: readonly WaiverResult[]
  /** Every exchange in the order of the recording, read anew each time it is gone through; absent where the run was not recorded. */
  readonly recorded?: Iterable<RecordedExchange>
}

/**
 * Folds the events of one run. Throws a Problem when they do not begin with `run-started`, or tell of a requirement
 * that the run's own plan or catalogue lacks.
 */
export function foldRun(events: readonly ConformanceEvent[], directory?: string, evidence: Run['evidence'] = new Map()): Run {
  const [started, ...rest] = events
  if (started?.type !== 'run-started') {
    throw new Problem('RUN_NOT_STARTED', `Could not fold the run${inFolder(directory)}: its first event is not run-started. Run it again.`)
  }
  const requirements = foldRequirements(started, ofType(rest, 'case-finished'))
  const finished = ofType(rest, 'run-finished').at(-1)
  const exchanges = ofType(rest, 'exchange')
  const facts = {
    started,
    ...(directory === undefined ? {} : { directory }),
    ...(finished === undefined ? {} : { finishedAt: finished.at }),
    ...(finished?.endedEarly === undefined ? {} : { endedEarly: finished.endedEarly }),
    lastEventAt: events.at(-1)?.at ?? started.at,
    complete: finished !== undefined && finished.endedEarly === undefined,
    requirements,
    summary: summarise(requirements),
    observations: ofType(rest, 'observed'),
    leaks: ofType(rest, 'leaked'),
    retries: ofType(rest, 'retried'),
    convergence: foldConvergence(ofType(rest, 'converged')),
    requests: exchanges.length,
    exchanges,
    evidence,
    waivers: judgeWaivers(started, requirements),
  }
  return { ...facts, profiles: foldProfiles(facts) }
}

/** The run's exit code: 1 for a broken duty or a stale waiver, else 3 for anything undecided or left behind, else 0. */
export function exitCodeOf(run: Run, options: { readonly strict: boolean }): 0 | 1 | 3 {
  const broken = run.requirements.some(({ verdict, level }) => verdict === 'failed' && (level === 'must' || options.strict))
  if (broken || run.waivers.some(({ state }) => state === 'stale')) return 1
  const { errored, notRun, passed } = run.summary
  return errored > 0 || notRun > 0 || run.leaks.length > 0 || !run.complete || passed === 0 ? 3 : 0
}

type EventOf<T extends ConformanceEvent['type']> = Extract<ConformanceEvent, { type: T }>

function ofType<T extends ConformanceEvent['type']>(events: readonly ConformanceEvent[], type: T): Array<EventOf<T>> {
  return events.filter((event): event is EventOf<T> => event.type === type)
}

function foldRequirements(started: RunStarted, finished: readonly CaseFinished[]): RequirementResult[] {
  const finishedByPair = Map.groupBy(finished, ({ id, subject }) => pairKey(id, subject))
  const plannedById = Map.groupBy(started.planned, ({ id }) => id)
  const planned = new Set(started.planned.map(({ id, subject }) => pairKey(id, subject)))
  const stray = finished.find(({ id, subject }) => !planned.has(pairKey(id, subject)))
  if (stray !== undefined) throw inconsistent(`${pairKey(stray.id, stray.subject)} finished but was never planned`)
  const rows = new Map(started.catalogue.map((row) => [row.id, row]))
  return [...plannedById].map(([id, pairs]) => {
    const row = rows.get(id)
    if (row === undefined) throw inconsistent(`${id} is planned but not in the run's catalogue`)
    const results = pairs.map((pair) => foldPair(pair, finishedByPair.get(pairKey(id, pair.subject)) ?? [], started))
    return { id, level: row.level, verdict: foldVerdicts(results.map(({ verdict }) => verdict)), row, pairs: results }
  })
}

/** A pair that ran several times takes its worst verdict, and the finding of that time. One that failed under a waiver is waived. */
function foldPair(planned: RunStarted['planned'][number], times: readonly CaseFinished[], { waivers = [], at }: RunStarted): PairResult {
  const { subject, unsupported } = planned
  const found = times.length === 0 && unsupported !== undefined ? 'unsupported' : foldVerdicts(times.map((time) => time.verdict))
  const told = times.find((time) => time.verdict === found)
  const waiver = found === 'failed' ? waiverOf(waivers, planned, at) : undefined
  const verdict = waiver === undefined ? found : 'waived'
  const reason = waiver !== undefined ? waivedReason(waiver) : told?.reason ?? (verdict === 'notRun' ? 'planned, never finished' : unsupported)
  return {
    subject,
    label: subjectLabel(subject),
    verdict,
    ...(reason === undefined ? {} : { reason }),
    ...(told?.violation === undefined ? {} : { violation: told.violation }),
    ...(told?.evidence === undefined ? {} : { evidence: told.evidence }),
    checks: sum(times, ({ checks }) => checks),
    requests: sum(times, ({ requests }) => requests),
    durationMs: sum(times, ({ durationMs }) => durationMs),
  }
}

function summarise(requirements: readonly RequirementResult[]): Summary {
  const summary: Record<Verdict, number> = { passed: 0, failed: 0, errored: 0, unsupported: 0, notRun: 0, waived: 0 }
  for (const { verdict } of requirements) summary[verdict] += 1
  return summary
}

function pairKey(id: string, subject: Subject): string {
  return `${id} [${subjectLabel(subject)}]`
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}

function inFolder(directory: string | undefined): string {
  return directory === undefined ? '' : ` in ${directory}`
}

function inconsistent(why: string): Problem {
  return new Problem('RUN_INCONSISTENT', `Could not fold the run: ${why}. Run it again and report this.`, 3)
}
