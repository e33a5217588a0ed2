import { join } from 'node:path'
import { EventLog } from '../events/log.ts'
import type { PlannedPair, RunStarted } from '../events/index.ts'
import type { AllureResults } from '../harness/allure.ts'
import { planPairs } from '../harness/index.ts'
import type { ReferenceCloud } from '../reference/index.ts'
import { exitCodeOf } from '../reports/index.ts'
import type { RequirementId } from '../requirements/index.ts'
import { type ApiDescription, loadSpecs } from '../specs/index.ts'
import { CASES } from '../suites/index.ts'
import { assertJournalFolder, connect, journalDirectory, newRunId, sharedProject, sweep, type TargetFacts, type TargetFile } from '../target/index.ts'
import { assertOperations } from './assert-operations.ts'
import { catalogueRows, statementRows } from './catalogue.ts'
import { DEADLINE_MS } from './deadline.ts'
import { describedOperations } from './described-operations.ts'
import { Interruption } from './interruption.ts'
import type { Io } from './io.ts'
import { refuseUnknownWaivers } from './known-waivers.ts'
import { RECORDING } from './read-recording.ts'
import { readRun } from './read-run.ts'
import { standardReports } from './report-request.ts'
import { assertSameRun, readBroken, reopenLog } from './resume.ts'
import type { RunArguments } from './run-arguments.ts'
import { Recorder } from './run-recorder.ts'
import { openRunTarget } from './run-target.ts'
import { nothingOwed, selectedIds } from './selection.ts'
import { SEED_OF_SHARDS, type Shard, shardLabel, shareOf } from './shards.ts'
import { catalogueSources } from './sources.ts'
import { toolVersion } from './version.ts'
import { printSummary, writeReports } from './write-reports.ts'

interface Preparation {
  readonly target: TargetFile
  readonly facts: TargetFacts
  readonly runId: string
  readonly seed: number
}

/** What `run` was asked for, and the embedded cloud where it is what is examined. */
export interface Order {
  readonly given: RunArguments
  readonly args: readonly string[]
  readonly cloud?: Promise<ReferenceCloud>
}

/** Examines a target and resolves with the exit code. Problems found before the first create are thrown. */
export async function examineTarget({ given, args, cloud }: Order, io: Io): Promise<number> {
  // The test runner loads while the target is read and greeted; what is wrong with either is said all the same.
  void import('./run-vitest.ts').catch(() => undefined)
  const target = await openRunTarget(given, cloud)
  try {
    const ids = selectedIds(given)
    refuseUnknownWaivers(target.file)
    if (given.resume !== undefined && !target.embedded) await clearBroken(target.file, given)
    const prepared = await prepare(given, target)
    return await examine({ given, ids, prepared, args }, io)
  } finally {
    await target.close()
  }
}

async function prepare(given: RunArguments, target: { file: TargetFile; embedded: boolean }): Promise<Preparation> {
  const runId = newRunId()
  const seed = given.seed ?? (given.shard === undefined ? Math.floor(Math.random() * 2 ** 31) : SEED_OF_SHARDS)
  const connection = await connect(target.file, { runId, version: toolVersion(), embedded: target.embedded })
  try {
    const shared = { connection, specs: await loadSpecs(target.file.dialect), budget: target.file.budget }
    const facts = given.shard === undefined ? connection.facts : await sharedProject(shared)
    return { target: target.file, facts, runId, seed }
  } finally {
    await connection.close()
  }
}

/** What the broken run left behind would stand in the way of what is left to do. */
async function clearBroken(file: TargetFile, { resume = '', journal }: RunArguments): Promise<void> {
  const { started: { runId } } = readBroken(resume)
  await sweep(file, { version: toolVersion(), yes: true, runId, ...(journal === undefined ? {} : { journalDir: journal }) })
}

interface Work {
  readonly given: RunArguments
  readonly ids: readonly RequirementId[]
  readonly prepared: Preparation
  readonly args: readonly string[]
}

interface Plan {
  readonly planned: readonly PlannedPair[]
  readonly specs: ApiDescription
  /** Set for a part of a run: what all of it plans. */
  readonly whole?: readonly PlannedPair[]
}

async function examine(work: Work, io: Io): Promise<number> {
  const { given, ids, prepared: { target, facts, runId, seed } } = work
  const { embedded } = facts
  const specs = await loadSpecs(facts.dialect)
  assertOperations(target, specs)
  const whole = planPairs(CASES, ids, { facts, specs })
  if (whole.length === 0) throw nothingOwed(facts, given)
  const { pairs: planned, capacity } = given.shard === undefined ? { pairs: whole } : shareOf(given.shard, whole, { facts, specs })
  const directory = given.out ?? join('runs', `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}-${runId}`)
  const started = startedEvent(work, { planned, specs, ...(given.shard === undefined ? {} : { whole }) })
  const broken = given.resume === undefined ? undefined : readBroken(given.resume)
  if (broken !== undefined) {
    assertSameRun(broken, started)
    reopenLog(broken)
  }
  const files = { ...journalOf(given, { embedded, directory }), ...(given.record ? { recording: join(directory, RECORDING) } : {}) }
  if (!embedded || given.journal !== undefined) assertJournalFolder(files.journal ?? journalDirectory(facts.name))
  const log = new EventLog(join(directory, 'events.ndjson'), { goesOn: broken !== undefined })
  const allure = await allureResults(given, { directory, started })
  const asked = { name: facts.name, dialect: facts.dialect, embedded, ...(given.target === undefined ? {} : { file: given.target }) }
  const toRun = broken?.left ?? planned
  const evidence = broken?.evidence ?? 0
  const recorder = new Recorder({ log, directory, io, planned: toRun.length * given.repeat, target: asked, evidence, ...allure })
  const described = { dialect: specs.dialect, operations: specs.operations, digests: specs.digests }
  const job = { target, planned: toRun, specs: described, capacity: capacity ?? facts.capacity, runId, seed, depth: given.depth, version: toolVersion(), deadlineMs: DEADLINE_MS, embedded, ...files }
  const { runInVitest } = await import('./run-vitest.ts')
  const signals = new Interruption(recorder, { embedded })
  signals.takeOver()
  try {
    if (broken === undefined) log.append(started)
    for (let round = 0; toRun.length > 0 && round < given.repeat && recorder.endedEarly === undefined; round += 1) {
      // Each round has a journal and names of its own: what one leaves behind must not be taken for another's.
      await runInVitest(round === 0 ? job : { ...job, runId: newRunId() }, { recorder, signals })
    }
  } finally {
    signals.giveBack()
  }
  recorder.finish()
  log.close()
  return conclude(given, { directory, io })
}

function startedEvent({ given, prepared, args }: Work, { planned, specs, whole }: Plan): RunStarted {
  const { endpoints, microversions, name, dialect, apis, embedded } = prepared.facts
  const sources = catalogueSources([specs])
  return {
    type: 'run-started',
    runId: prepared.runId,
    tool: { name: 'ecs-conformance', version: toolVersion(), node: process.version },
    target: { name, dialect, endpoint: endpoints.compute, apis, microversions, embedded },
    profiles: given.profiles.length === 0 && given.selection.length === 0 ? ['full'] : given.profiles,
    selection: given.selection,
    seed: prepared.seed,
    depth: given.depth,
    strict: given.strict,
    catalogue: catalogueRows(dialect, sources),
    statements: statementRows(sources),
    operations: describedOperations(specs),
    planned,
    ...(given.shard === undefined || whole === undefined ? {} : { shard: shardOfRun(given.shard, whole) }),
    waivers: prepared.target.waivers,
    specs: specs.digests,
    command: ['ecs-conformance', 'run', ...args],
    at: new Date().toISOString(),
  }
}

function shardOfRun(shard: Shard, whole: readonly PlannedPair[]): NonNullable<RunStarted['shard']> {
  return { label: shardLabel(shard), ...(shard === 'exclusive' ? {} : { of: shard.of }), whole }
}

interface Beginning {
  readonly directory: string
  readonly started: RunStarted
}

/** Loaded only where it is asked for. */
async function allureResults({ allure }: RunArguments, { directory, started }: Beginning): Promise<{ allure?: AllureResults }> {
  if (allure === undefined) return {}
  const { AllureResults: Results } = await import('../harness/allure.ts')
  return { allure: new Results(allure.directory ?? join(directory, 'allure-results'), started) }
}

/** What the embedded cloud holds ends with the run, so its journal stays with the run too. */
function journalOf({ journal }: RunArguments, { embedded, directory }: { embedded: boolean; directory: string }): { journal?: string } {
  if (journal !== undefined) return { journal }
  return embedded ? { journal: join(directory, 'journal') } : {}
}

function conclude(given: RunArguments, { directory, io }: { directory: string; io: Io }): number {
  const run = readRun(directory)
  writeReports(run, directory, { requests: [...standardReports(given.reports), ...given.reports], io })
  printSummary(run, io, given.reports.some(({ file }) => file === '-') ? io.stderr : io.stdout)
  return exitCodeOf(run, { strict: given.strict })
}

