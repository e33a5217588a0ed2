import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ConformanceEvent, Problem, type RunFinished, type RunStarted } from '../events/index.ts'
import { EventLog, eventsOf } from '../events/log.ts'
import { exitCodeOf } from '../reports/index.ts'
import type { Io } from './io.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { isBelow, readRun } from './read-run.ts'
import { parseReportRequest, standardReports } from './report-request.ts'
import { printSummary, writeReports } from './write-reports.ts'

/** A shard of a run, as its folder holds it. */
interface ShardRun {
  readonly directory: string
  readonly label: string
  readonly started: RunStarted & { readonly shard: NonNullable<RunStarted['shard']> }
  /** How it ended, where it did. */
  readonly finish?: RunFinished
}

/**
 * `ecs-conformance merge`: makes one run of its shards, as if it had not been split; what belongs to a shard that is not named was not run.
 * Resolves with that run's exit code. Throws a Problem for folders that are not shards of one run.
 */
export async function merge(args: string[], io: Io): Promise<number> {
  const given = parseCommand('merge', args)
  const out = given.mandatory('out')
  if (given.positionals.length === 0) throw usageProblem('merge', 'no folder of a shard was named')
  const requests = await Promise.all(given.all('report').map((text) => parseReportRequest(text)))
  const shards = given.positionals.map(readShard).toSorted((a, b) => a.started.at.localeCompare(b.started.at))
  assertOfOneRun(shards)
  writeMerged(shards, out)
  const run = readRun(out)
  writeReports(run, out, { requests: [...standardReports(requests), ...requests], io })
  printSummary(run, io, requests.some(({ file }) => file === '-') ? io.stderr : io.stdout)
  return exitCodeOf(run, { strict: run.started.strict })
}

/** Every event is read, so that a log that cannot be read is told of before anything is written; none but the first and last are held. */
function readShard(directory: string): ShardRun {
  let started: ConformanceEvent | undefined
  let finish: RunFinished | undefined
  for (const event of eventsOf(logIn(directory))) {
    started ??= event
    if (event.type === 'run-finished') finish = event
  }
  if (started?.type !== 'run-started' || started.shard === undefined) {
    throw new Problem('NOT_A_SHARD', `Could not merge ${directory}: it is no shard of a run. Name folders of runs with --shard.`)
  }
  const { shard } = started
  return { directory, label: shard.label, started: { ...started, shard }, ...(finish === undefined ? {} : { finish }) }
}

function logIn(directory: string): string {
  return join(directory, 'events.ndjson')
}

/** What two shards of one run have in common. */
const COMMON: ReadonlyArray<readonly [what: string, of: (started: ShardRun['started']) => unknown]> = [
  ['seed', ({ seed }) => seed],
  ['version of this program', ({ tool: { version } }) => version],
  ['target', ({ target: { embedded, endpoint, ...target } }) => (embedded ? target : { ...target, endpoint })],
  ['specifications', ({ specs }) => specs],
  ['selection', ({ selection, profiles }) => [selection, profiles]],
  ['number of shards', ({ shard: { of } }) => of],
  ['plan', ({ shard: { whole } }) => whole],
  ['waivers', ({ waivers }) => waivers],
]

function assertOfOneRun(shards: readonly ShardRun[]): void {
  const [first, ...others] = shards
  if (first === undefined) return
  for (const other of others) {
    // The exclusive shard does not know how many others there are.
    const differs = COMMON.find(([what, of]) => {
      const [a, b] = [of(first.started), of(other.started)]
      return !(what === 'number of shards' && (a === undefined || b === undefined)) && JSON.stringify(a) !== JSON.stringify(b)
    })
    if (differs === undefined) continue
    const next = 'Name the shards of one run: same selection, seed, target and program.'
    throw new Problem('NOT_ONE_RUN', `Could not merge ${first.directory} and ${other.directory}: their ${differs[0]} differs. ${next}`)
  }
  const numbers = shards.flatMap(({ started: { shard: { of } } }) => of ?? [])
  if (new Set(numbers).size > 1) {
    throw new Problem('NOT_ONE_RUN', `Could not merge shards of ${[...new Set(numbers)].join(' and of ')}: a run is split one way. Name the shards of one run.`)
  }
  const twice = shards.find(({ label }, index) => shards.findIndex((other) => other.label === label) !== index)
  if (twice !== undefined) {
    throw new Problem('SHARD_TWICE', `Could not merge ${twice.directory}: another folder is shard ${twice.label} too. Name each shard once.`)
  }
}

/** One log in the order of the shards, and their evidence under names of its own. */
function writeMerged(shards: readonly ShardRun[], out: string): void {
  const log = new EventLog(logIn(out))
  log.append(mergedStart(shards))
  for (const shard of shards) {
    let number = 0
    for (const event of eventsOf(logIn(shard.directory))) {
      if (number++ > 0 && event.type !== 'run-finished') log.append(withEvidence(event, shard, out))
    }
  }
  const finishes = shards.map(({ finish }) => finish)
  if (finishes.every((finish) => finish !== undefined)) {
    const early = finishes.find(({ endedEarly }) => endedEarly !== undefined)?.endedEarly
    const at = finishes.map((finish) => finish.at).toSorted().at(-1) ?? ''
    log.append({ type: 'run-finished', ...(early === undefined ? {} : { endedEarly: early }), at })
  }
  log.close()
}

function mergedStart(shards: readonly ShardRun[]): RunStarted {
  const [first] = shards
  if (first === undefined) throw usageProblem('merge', 'no folder of a shard was named')
  const { shard, ...started } = first.started
  return { ...started, planned: shard.whole, strict: shards.some((one) => one.started.strict) }
}

function withEvidence(event: ConformanceEvent, { directory, label }: ShardRun, out: string): ConformanceEvent {
  if (event.type !== 'case-finished' || event.evidence === undefined || !isBelow(event.evidence)) return event
  const from = join(directory, event.evidence)
  const evidence = event.evidence.replace(/([^/\\]+)$/, `${label.replace('/', '-of-')}-$1`)
  if (existsSync(from)) cpSync(from, join(out, evidence))
  return { ...event, evidence }
}
