import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_DEPTH, type Depth, type Exchange, type PairEvent, type PlannedPair } from '../events/index.ts'
import { drawnAt, needsOf, openEnvironment, runCase, type RunEnvironment, type Wanted } from '../harness/index.ts'
import { startReferenceCloud } from '../reference/index.ts'
import { CASES } from '../suites/index.ts'
import { type Connection, newRunId, parseTarget, RESOURCES, type TargetFacts, type TargetFile } from '../target/index.ts'
import { DEADLINE_MS } from './deadline.ts'
import { atOnce } from './at-once.ts'
import { toolVersion } from './version.ts'

/** What a pair did on the embedded cloud. */
export interface Rehearsed extends PlannedPair {
  /** How many resources of each kind it holds at its peak. */
  readonly holds: Readonly<Record<string, number>>
  /** Whether nothing else runs meanwhile. */
  readonly alone: boolean
  /** Requests of its body, looks while it waited apart. */
  readonly requests: number
  /** Operations that it waited for, unless what they began was over at once. */
  readonly waits: readonly string[]
  /** What it created, by kind, as far as the answers told ids. */
  readonly creates: Readonly<Record<string, number>>
  /** Operation that each of its teardowns has to wait for, if any. */
  readonly ends?: string
  /** Inputs that it tried, each with a teardown of its own; 1 where it draws none. */
  readonly trials: number
  /** How many times as much it will do at the depth that is planned. */
  readonly times: number
  /** How many requests, and how many waits, were under way at once on average while there were any. */
  readonly atOnce: { readonly requests: number; readonly waits: number }
  /** Whether it passed there: where it did not, it may have done less than it will do. */
  readonly passed: boolean
}

/** What is rehearsed for. */
export interface RehearsalInput {
  readonly facts: TargetFacts
  readonly depth: Depth
  readonly seed: number
}

export interface Rehearsal {
  readonly pairs: readonly Rehearsed[]
  /** Requests of all teardowns, looks at what is not gone yet apart. */
  readonly teardownRequests: number
}

/** Operations by which a teardown looks whether something is gone. */
const LOOKS = new Set(RESOURCES.flatMap(({ operations }) => Object.values(operations).map(({ shownBy }) => shownBy)))

/** How long what is done to servers takes there: long enough to tell a wait for it from one for what ends at once, as a job that fails. */
const WORK_MS = 80

/**
 * Runs pairs that a target has planned on an embedded cloud of its dialect, to see what they do at depth quick, and reckons what they will
 * do at another. Nothing reaches the target itself.
 */
export async function rehearse(planned: readonly PlannedPair[], as: RehearsalInput): Promise<Rehearsal> {
  const cloud = await startReferenceCloud({ dialect: as.facts.dialect })
  try {
    await cloud.setServerWork(WORK_MS)
    return await rehearseOn(parseTarget(cloud.target, 'of the reference cloud'), planned, as)
  } finally {
    await cloud.stop()
  }
}

async function rehearseOn(cloud: TargetFile, planned: readonly PlannedPair[], { facts, depth, seed }: RehearsalInput): Promise<Rehearsal> {
  const journal = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))
  const meter = { teardown: 0 }
  const job = { target: cloud, runId: newRunId(), seed, depth: DEFAULT_DEPTH, version: toolVersion(), deadlineMs: DEADLINE_MS, embedded: true, journal }
  const { environment, close } = await openEnvironment(job, (connection) => metered(likeTarget(connection, facts), meter))
  try {
    return { pairs: await Promise.all(planned.map((pair) => rehearsePair(pair, depth, environment))), teardownRequests: meter.teardown }
  } finally {
    await close()
    rmSync(journal, { recursive: true, force: true })
  }
}

/** What the target offers decides what a body does; what the embedded cloud can hold decides when. Its word is believed as little as a target's. */
function likeTarget(connection: Connection, { apis, microversions, features, withoutOperations }: TargetFacts): Connection {
  return { ...connection, facts: { ...connection.facts, embedded: false, apis, microversions, features, withoutOperations } }
}

function metered(connection: Connection, meter: { teardown: number }): Connection {
  return {
    ...connection,
    send: async (wire, options) => {
      const exchange = await connection.send(wire, options)
      const inVain = LOOKS.has(wire.operationId) && exchange.response?.status === 200
      if (options.beyondBudget === true && !inVain) meter.teardown += 1
      return exchange
    },
  }
}

async function rehearsePair(planned: PlannedPair, depth: Depth, environment: RunEnvironment): Promise<Rehearsed> {
  const record = CASES.get(planned.id)
  if (record === undefined) throw new Error(`Could not rehearse ${planned.id}: no suite has a case for it. Give it one.`)
  const result = await runCase(record, planned, environment)
  const { connection: { facts }, specs } = environment
  const { resources = {}, exclusive } = needsOf(record, planned.subject, { facts, specs })
  const { events = [], exchanges = [], finished } = result ?? {}
  // Who judges what another pair has observed sends nothing and holds nothing.
  const borrows = record.observes !== undefined && !events.some(({ type }) => type === 'exchange')
  const made = borrows ? { creates: {} } : result?.wanted === undefined ? madeBy(exchanges) : madeInTrials(environment.tracker.createdBy(planned.pair))
  const holds = borrows ? {} : resources
  return { ...planned, holds, alone: exclusive !== undefined, ...made, ...timesOf(events), ...repetitionOf(result?.wanted, depth), passed: finished?.verdict === 'passed' }
}

function repetitionOf(wanted: Wanted | undefined, depth: Depth): Pick<Rehearsed, 'trials' | 'times'> {
  if (wanted === undefined) return { trials: 1, times: 1 }
  const { examples, drawn } = wanted
  return { trials: examples + drawn, times: (examples + drawnAt(depth, drawn)) / (examples + drawn) }
}

/** What a body's requests took, as its events tell. */
function timesOf(events: readonly PairEvent[]): Pick<Rehearsed, 'requests' | 'waits' | 'atOnce'> {
  const exchanges = events.filter((event) => event.type === 'exchange')
  const waits = events.filter((event) => event.type === 'converged').filter(({ waitedMs }) => waitedMs > WORK_MS / 2)
  const looks = waits.reduce((sum, wait) => sum + wait.looks, 0)
  return {
    requests: Math.max(0, exchanges.length - looks),
    waits: waits.map(({ operationId }) => operationId),
    atOnce: {
      requests: atOnce(exchanges.map(({ at, durationMs }) => ({ at, lastedMs: durationMs }))),
      waits: atOnce(waits.map(({ at, waitedMs }) => ({ at, lastedMs: waitedMs }))),
    },
  }
}

/** What a body created, and what its teardown has to wait for. */
function madeBy(exchanges: readonly Exchange[]): Pick<Rehearsed, 'creates' | 'ends'> {
  const accepted = exchanges.flatMap(({ operationId, response }) =>
    (response !== undefined && response.status < 300 ? [{ operationId, response }] : []))
  const counts = RESOURCES.map((kind) => {
    const operations = Object.values(kind.operations)
    const creating = operations.flatMap(({ createdBy, alsoCreatedBy = [] }) => [createdBy, ...alsoCreatedBy])
    const deletions = accepted.filter(({ operationId }) => operations.some(({ deletedBy }) => deletedBy === operationId))
    const creations = accepted.filter(({ operationId }) => creating.includes(operationId))
    const created = creations.flatMap(({ response }) => kind.idsOf(response.body)).length
    return { kind, created, left: created - deletions.length }
  })
  const slow = counts.find(({ kind, left }) => kind.goesLater && left > 0)
  const ends = Object.values(slow?.kind.operations ?? {})[0]?.deletedBy
  const creates = Object.fromEntries(counts.filter(({ created }) => created > 0).map(({ kind, created }) => [kind.kind, created]))
  return { creates, ...(ends === undefined ? {} : { ends }) }
}

/** What the trials of a body created: their exchanges are not kept. */
function madeInTrials(created: ReturnType<RunEnvironment['tracker']['createdBy']>): Pick<Rehearsed, 'creates' | 'ends'> {
  const creates = Object.fromEntries([...Map.groupBy(created, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]))
  const slow = RESOURCES.find(({ kind, goesLater }) => goesLater && created.some((one) => one.kind === kind && !one.deletedByCase))
  const ends = Object.values(slow?.operations ?? {})[0]?.deletedBy
  return { creates, ...(ends === undefined ? {} : { ends }) }
}
