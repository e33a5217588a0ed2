import type { ExchangeSeen, Level, Observed, Verdict } from '../events/index.ts'
import { subjectLabel } from '../events/index.ts'
import type { PairResult, Run } from './run.ts'

/** One pair in two runs; a verdict is undefined where that run did not plan it. */
export interface PairChange {
  readonly id: string
  readonly level: Level
  readonly subject: string
  readonly before: Verdict | undefined
  readonly after: Verdict | undefined
  /** What the later run found, or why it did not judge. */
  readonly expected?: string
  readonly actual?: string
  readonly reason?: string
}

export interface ObservationChange {
  readonly id: string
  readonly subject: string
  readonly what: string
  /** In the order seen; empty where that run saw none. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface SlowerOperation {
  readonly operationId: string
  readonly beforeMs: number
  readonly afterMs: number
}

export interface Comparison {
  readonly newFailures: readonly PairChange[]
  readonly fixed: readonly PairChange[]
  readonly stillFailing: readonly PairChange[]
  /** Judged before, and now not run, errored, unsupported or not planned. */
  readonly notRunAnyMore: readonly PairChange[]
  readonly newlyRun: readonly PairChange[]
  readonly observationsChanged: readonly ObservationChange[]
  /** Operations whose median answer takes more than twice as long, and more than 50 ms. */
  readonly slower: readonly SlowerOperation[]
}

const SLOW_MS = 50
const SLOW_FACTOR = 2

/** Why two runs cannot be compared, one sentence without a full stop each; none when they can. */
export function incomparable(before: Run, after: Run): string[] {
  const [from, to] = [before.started, after.started]
  const digests = (specs: typeof from.specs): Map<string, string> => new Map(specs.map(({ file, sha256 }) => [file, sha256]))
  const [old, now] = [digests(from.specs), digests(to.specs)]
  const files = [...new Set([...old.keys(), ...now.keys()])].filter((file) => old.get(file) !== now.get(file))
  if (from.target.dialect !== to.target.dialect) return [`one is of dialect ${from.target.dialect}, the other of ${to.target.dialect}`]
  return files.map((file) => `they rest on different specifications, ${file}: ${short(old.get(file))} and ${short(now.get(file))}`)
}

/** What changed from one run to another of the same dialect and specifications. */
export function compareRuns(before: Run, after: Run): Comparison {
  const changes = pairChanges(before, after)
  return {
    newFailures: changes.filter((pair) => pair.after === 'failed' && !isBroken(pair.before)),
    fixed: changes.filter((pair) => isBroken(pair.before) && pair.after === 'passed'),
    stillFailing: changes.filter((pair) => isBroken(pair.before) && isBroken(pair.after)),
    notRunAnyMore: changes.filter((pair) => isJudged(pair.before) && !isJudged(pair.after)),
    newlyRun: changes.filter((pair) => !isJudged(pair.before) && isJudged(pair.after)),
    observationsChanged: observationChanges(before, after),
    slower: slowerOperations(before.exchanges, after.exchanges),
  }
}

function short(digest: string | undefined): string {
  return digest === undefined ? 'absent' : digest.slice(0, 12)
}

function isJudged(verdict: Verdict | undefined): boolean {
  return verdict === 'passed' || isBroken(verdict)
}

function isBroken(verdict: Verdict | undefined): boolean {
  return verdict === 'failed' || verdict === 'waived'
}

interface PlacedPair {
  readonly id: string
  readonly level: Level
  readonly pair: PairResult
}

/** Pairs of both runs, in the order of the later one's plan. */
function pairChanges(before: Run, after: Run): PairChange[] {
  const [old, now] = [pairsOf(before), pairsOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    const known = is ?? was
    if (known === undefined) return []
    const { violation, reason } = is?.pair ?? {}
    return [{
      id: known.id,
      level: known.level,
      subject: known.pair.label,
      before: was?.pair.verdict,
      after: is?.pair.verdict,
      ...(violation === undefined ? {} : { expected: violation.expected, actual: violation.actual }),
      ...(reason === undefined ? {} : { reason }),
    }]
  })
}

function pairsOf({ requirements }: Run): Map<string, PlacedPair> {
  return new Map(requirements.flatMap(({ id, level, pairs }) =>
    pairs.map((pair) => [`${id} [${pair.label}]`, { id, level, pair }] as const)))
}

/** Only where both runs got as far as to see it: a case that ends early observes less. */
function observationChanges(before: Run, after: Run): ObservationChange[] {
  const [old, now] = [observationsOf(before), observationsOf(after)]
  const [oldPairs, nowPairs] = [pairsOf(before), pairsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was = [], is = []] = [old.get(key), now.get(key)]
    const first = was[0] ?? is[0]
    if (first === undefined) return []
    const subject = subjectLabel(first.subject)
    const lacking = [...(was.length === 0 ? [oldPairs] : []), ...(is.length === 0 ? [nowPairs] : [])]
    if (lacking.some((pairs) => pairs.get(`${first.id} [${subject}]`)?.pair.verdict !== 'passed')) return []
    const change = { id: first.id, subject, what: first.what, before: valuesOf(was), after: valuesOf(is) }
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change]
  })
}

function observationsOf({ observations }: Run): Map<string, Observed[]> {
  return Map.groupBy(observations, ({ id, subject, what }) => JSON.stringify([id, subjectLabel(subject), what]))
}

/** A run that repeats its cases sees the same again. */
function valuesOf(observations: readonly Observed[]): string[] {
  return [...new Set(observations.map(({ seen }) => seen))]
}

function slowerOperations(before: readonly ExchangeSeen[], after: readonly ExchangeSeen[]): SlowerOperation[] {
  const [old, now] = [mediansOf(before), mediansOf(after)]
  return [...now].flatMap(([operationId, afterMs]) => {
    const beforeMs = old.get(operationId)
    if (beforeMs === undefined || afterMs <= SLOW_MS || afterMs <= SLOW_FACTOR * beforeMs) return []
    return [{ operationId, beforeMs, afterMs }]
  })
}

/** Median time to an answer, in milliseconds, of each operation that got one. */
function mediansOf(exchanges: readonly ExchangeSeen[]): Map<string, number> {
  const answered = Map.groupBy(exchanges.filter(({ status }) => status !== null), ({ operationId }) => operationId)
  return new Map([...answered].map(([operationId, found]) => [operationId, median(found.map(({ durationMs }) => durationMs))]))
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
