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
import { connect, newRunId, type TargetFacts, type TargetFile } from '../target/index.ts'
import { assertOperations } from './assert-operations.ts'
import { catalogueRows, statementRows } from './catalogue.ts'
import { DEADLINE_MS } from './deadline.ts'
import { describedOperations } from './described-operations.ts'
import type { Io } from './io.ts'
import { refuseUnknownWaivers } from './known-waivers.ts'
import { RECORDING } from './read-recording.ts'
import { readRun } from './read-run.ts'
import { standardReports } from './report-request.ts'
import type { RunArguments } from './run-arguments.ts'
import { Recorder } from './run-recorder.ts'
import { openRunTarget } from './run-target.ts'
import { nothingOwed, selectedIds } from './selection.ts'
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
    const prepared = await prepare(given, target)
    return await examine({ given, ids, prepared, args }, io)
  } finally {
    await target.close()
  }
}

async function prepare(given: RunArguments, target: { file: TargetFile; embedded: boolean }): Promise<Preparation> {
  const runId = newRunId()
  const seed = given.seed ?? Math.floor(Math.random() * 2 ** 31)
  const connection = await connect(target.file, { runId, version: toolVersion(), embedded: target.embedded })
  const { facts } = connection
  await connection.close()
  return { target: target.file, facts, runId, seed }
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
}

async function examine(work: Work, io: Io): Promise<number> {
  const { given, ids, prepared: { target, facts, runId, seed } } = work
  const { embedded } = facts
  const specs = await loadSpecs(facts.dialect)
  assertOperations(target, specs)
  const planned = planPairs(CASES, ids, { facts, specs })
  if (planned.length === 0) throw nothingOwed(facts, given)
  const directory = given.out ?? join('runs', `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}-${runId}`)
  const log = new EventLog(join(directory, 'events.ndjson'))
  const started = startedEvent(work, { planned, specs })
  const allure = await allureResults(given, { directory, started })
  log.append(started)
  const asked = { name: facts.name, dialect: facts.dialect, embedded, ...(given.target === undefined ? {} : { file: given.target }) }
  const recorder = new Recorder({ log, directory, io, planned: planned.length * given.repeat, target: asked, ...allure })
  const files = { ...journalOf(given, { embedded, directory }), ...(given.record ? { recording: join(directory, RECORDING) } : {}) }
  const job = { target, planned, runId, seed, depth: given.depth, version: toolVersion(), deadlineMs: DEADLINE_MS, embedded, ...files }
  const { runInVitest } = await import('./run-vitest.ts')
  for (let round = 0; round < given.repeat && recorder.endedEarly === undefined; round += 1) {
    // Each round has a journal and names of its own: what one leaves behind must not be taken for another's.
    await runInVitest(round === 0 ? job : { ...job, runId: newRunId() }, recorder)
  }
  recorder.finish()
  log.close()
  return conclude(given, { directory, io })
}

function startedEvent({ given, prepared, args }: Work, { planned, specs }: Plan): RunStarted {
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
    waivers: prepared.target.waivers,
    specs: specs.digests,
    command: ['ecs-conformance', 'run', ...args],
    at: new Date().toISOString(),
  }
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

