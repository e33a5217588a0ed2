import type { Depth, PlannedPair } from '../events/index.ts'
import { planPairs } from '../harness/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { CASES } from '../suites/index.ts'
import { connect, newRunId, type TargetFacts, type TargetFile } from '../target/index.ts'
import { assertOperations } from './assert-operations.ts'
import type { Io } from './io.ts'
import { type KnownPace, paceOf, sampleLatency } from './pace.ts'
import { type PlanArguments, parsePlanArguments } from './plan-arguments.ts'
import { planText } from './plan-text.ts'
import { readRun } from './read-run.ts'
import { rehearse } from './rehearsal.ts'
import { openRunTarget, type RunTarget } from './run-target.ts'
import { nothingOwed, selectedIds } from './selection.ts'
import { toolVersion } from './version.ts'
import { costOf, type PairCost, peaksOf, wallTimeOf, type WallTime } from './wall-time.ts'

/** Of a run that draws its own seed it can only be guessed. */
const DEFAULT_SEED = 1

/** What a run would do, and how long it would take at least. */
export interface Plan {
  readonly facts: TargetFacts
  readonly file: TargetFile
  readonly depth: Depth
  readonly seed: number
  readonly costs: readonly PairCost[]
  readonly unsupported: readonly PlannedPair[]
  /** Pairs that the embedded cloud could not rehearse to their end. */
  readonly unrehearsed: readonly PlannedPair[]
  readonly peaks: Readonly<Record<string, number>>
  readonly pace: KnownPace
  readonly wallTime: WallTime
}

/** `ecs-conformance plan`: says what `run` would do to a target, and does nothing of it there. Resolves with 0. */
export async function plan(args: string[], io: Io): Promise<number> {
  const given = parsePlanArguments(args)
  const target = await openRunTarget(given)
  try {
    const made = await planFor(given, target)
    io.stdout.write(given.json ? `${JSON.stringify(documentOf(made, given), null, 2)}\n` : planText(made))
    return 0
  } finally {
    await target.close()
  }
}

async function planFor(given: PlanArguments, { file, embedded }: RunTarget): Promise<Plan> {
  const ids = selectedIds(given)
  const specs = await loadSpecs(file.dialect)
  assertOperations(file, specs)
  const connection = await connect(file, { runId: newRunId(), version: toolVersion(), embedded })
  const { facts } = connection
  try {
    const planned = planPairs(CASES, ids, { facts, specs })
    if (planned.length === 0) throw nothingOwed(facts, given)
    const supported = planned.filter(({ unsupported }) => unsupported === undefined)
    const sampledMs = await sampleLatency(connection, specs)
    const like = given.like === undefined ? undefined : readRun(given.like)
    const seed = given.seed ?? like?.started.seed ?? DEFAULT_SEED
    const rehearsal = await rehearse(supported, { facts, depth: given.depth, seed })
    const pace = paceOf({ given, like, rehearsal, file, capacity: facts.capacity, sampledMs, embedded })
    const costs = rehearsal.pairs.map((pair) => costOf(pair, pace))
    return {
      facts, file, depth: given.depth, seed, costs, pace,
      unsupported: planned.filter(({ unsupported }) => unsupported !== undefined),
      unrehearsed: rehearsal.pairs.filter(({ passed }) => !passed),
      peaks: peaksOf(costs, facts.capacity),
      wallTime: wallTimeOf(costs, pace),
    }
  } finally {
    await connection.close()
  }
}

function documentOf({ facts, seed, costs, unsupported, unrehearsed, peaks, pace, wallTime }: Plan, given: PlanArguments): object {
  const { latencyMs, concurrency, requestsPerSecond, operationMs, sources } = pace
  const { longest, ...times } = wallTime
  const longestPair = longest === undefined ? undefined : { id: longest.id, subject: longest.subject, lastsMs: longest.lastsMs }
  return {
    target: { name: facts.name, dialect: facts.dialect, endpoint: facts.endpoints.compute, embedded: facts.embedded },
    selection: given.selection,
    depth: given.depth,
    seed,
    profiles: given.profiles,
    pairs: costs,
    unsupported: unsupported.map(({ id, subject, unsupported: reason }) => ({ id, subject, reason })),
    unrehearsed: unrehearsed.map(({ id, subject }) => ({ id, subject })),
    totals: { pairs: costs.length, ...totalsOf(costs) },
    capacity: facts.capacity,
    peaks,
    pace: { latencyMs, concurrency, requestsPerSecond, operationMs, sources },
    wallTime: { ...times, longest: longestPair },
  }
}

/** Requests of all pairs, and what they create by kind. */
export function totalsOf(costs: readonly PairCost[]): { requests: number; creates: Record<string, number> } {
  const creates: Record<string, number> = {}
  for (const cost of costs) for (const [kind, count] of Object.entries(cost.creates)) creates[kind] = (creates[kind] ?? 0) + count
  return { requests: costs.reduce((sum, { requests }) => sum + requests, 0), creates }
}
