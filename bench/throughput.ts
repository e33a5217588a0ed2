import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Depth, DEPTHS, type Exchange, type PlannedPair } from '../events/index.ts'
import { EventLog } from '../events/log.ts'
import { needsOf, openEnvironment, type OpenedEnvironment, outcomeOf, planPairs, runCase, selectIds } from '../harness/index.ts'
import { dialectNamed } from '../reference/dialect.ts'
import { startReferenceCloud } from '../reference/index.ts'
import { REQUIREMENT_IDS } from '../requirements/index.ts'
import { CASES } from '../suites/index.ts'
import { type Connection, newRunId, parseTarget, type TargetFile } from '../target/index.ts'
import { loop, recorded } from './bare-loop.ts'

/**
 * How many requests a second the suite asks and judges on a reference cloud, and what one of them costs compared with a plain undici loop
 * that sends the same bytes to the same server and only reads the answers. Arguments: ids and prefixes of requirements, all where left
 * out; `--dialect NAME`, `--depth NAME`, `--rounds N`. Pairs that hold servers or have to be alone are left out, for what they do most is wait.
 * Ends with 1 where the goal is missed, or where the loop was answered otherwise.
 */
const GOAL = { requestsPerSecond: 2000, ratio: 3 }
const ALIKE = 0.99
const QUOTA = 1000

interface Cost {
  requests: number
  wallMs: number
  /** Of this thread: what the cloud and the helpers of the runtime use is not in it. */
  cpuMs: number
}

const nothing = (): Cost => ({ requests: 0, wallMs: 0, cpuMs: 0 })
const cpuMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000

async function measured(cost: Cost, work: () => Promise<number>): Promise<void> {
  const began = { wall: performance.now(), cpu: process.threadCpuUsage() }
  cost.requests += await work()
  cost.wallMs += performance.now() - began.wall
  cost.cpuMs += cpuMs(process.threadCpuUsage(began.cpu))
}

interface Round {
  readonly target: TargetFile
  readonly directory: string
  readonly ids: readonly string[]
  readonly seed: number
  readonly depth: Depth
}

function free({ id, subject, unsupported }: PlannedPair, { environment: { connection: { facts }, specs } }: OpenedEnvironment): boolean {
  const record = CASES.get(id as never)
  if (record === undefined || unsupported !== undefined) return false
  const { exclusive, resources = {} } = needsOf(record, subject, { facts, specs })
  return exclusive === undefined && (resources['server'] ?? 0) === 0
}

/** One run of all pairs as `run` has it, events and all, without vitest; everything that was sent, in order. */
async function examined({ target, directory, ids, seed, depth }: Round, cost: Cost): Promise<Exchange[]> {
  const runId = newRunId()
  const sent: Array<Exchange | undefined> = []
  const through = (opened: Connection): Connection => ({
    facts: opened.facts,
    down: opened.down,
    close: () => opened.close(),
    send: async (wire, options) => {
      const place = sent.push(undefined) - 1
      const exchange = await opened.send(wire, options)
      sent[place] = exchange
      return exchange
    },
  })
  const job = { target, runId, version: '0.0.0', seed, depth, deadlineMs: 60_000, embedded: true, journal: directory }
  const opened = await openEnvironment(job, through)
  const { connection: { facts }, specs } = opened.environment
  const planned = planPairs(CASES, ids, { facts, specs }).filter((pair) => free(pair, opened))
  const log = new EventLog(join(directory, `${runId}.events.ndjson`))
  const before = sent.length
  await measured(cost, async () => {
    await Promise.all(planned.map(async (pair) => {
      const record = CASES.get(pair.id as never)
      const result = record === undefined ? null : await runCase(record, pair, opened.environment)
      for (const event of result === null ? [] : outcomeOf(result, pair, { seed, depth }).events) log.append(event)
      if (result?.finished.verdict !== 'passed') throw new Error(`Could not measure: ${pair.id} did not pass: ${JSON.stringify(result?.finished)}`)
    }))
    return sent.length - before
  })
  log.close()
  await opened.close()
  return sent.slice(before).filter((exchange) => exchange !== undefined)
}

function told(name: string, { requests, wallMs, cpuMs: ms }: Cost): string {
  const rate = Math.round((requests / wallMs) * 1000)
  return `${name.padEnd(8)} ${requests} requests, ${rate} a second, ${(ms / requests).toFixed(3)} ms of CPU each\n`
}

async function compare(ids: readonly string[], { dialect, depth, rounds }: { dialect: string; depth: Depth; rounds: number }): Promise<void> {
  const cloud = await startReferenceCloud({ dialect: dialectNamed(dialect).name })
  const directory = mkdtempSync(join(tmpdir(), 'ecs-conformance-bench-'))
  // The loop waits for no lease: it may hold more than the suite has ever held at once.
  await fetch(`${cloud.control}/quotas`, { method: 'PUT', body: JSON.stringify({ serverGroups: QUOTA }) })
  const target = parseTarget(cloud.target, 'of the reference cloud')
  const [suite, bare] = [nothing(), nothing()]
  let alike = 0
  try {
    // The first round of each only warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const counted = round > 0
      const requests = recorded(await examined({ target, directory, ids, seed: round, depth }, counted ? suite : nothing()))
      await measured(counted ? bare : nothing(), async () => {
        const looped = await loop(requests, target.limits.concurrency)
        if (counted) alike += looped.alike
        return looped.requests
      })
    }
  } finally {
    await cloud.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  const ratio = suite.cpuMs / suite.requests / (bare.cpuMs / bare.requests)
  const rate = suite.requests / suite.wallMs * 1000
  process.stdout.write(told('checked', suite) + told('bare', bare))
  process.stdout.write(`ratio    ${ratio.toFixed(2)} (goal at most ${GOAL.ratio}); ${alike} of ${bare.requests} bare requests were answered alike\n`)
  if (ratio > GOAL.ratio || rate < GOAL.requestsPerSecond || alike < ALIKE * bare.requests) process.exitCode = 1
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dialect: { type: 'string', default: 'huaweicloud' },
    depth: { type: 'string', default: 'normal' },
    rounds: { type: 'string', default: '3' },
  },
})
const depth = DEPTHS.find((name) => name === values.depth)
if (depth === undefined) throw new Error(`Could not measure: there is no depth ${values.depth}. Take one of ${DEPTHS.join(', ')}.`)
await compare(selectIds(positionals, REQUIREMENT_IDS), { dialect: values.dialect, depth, rounds: Number(values.rounds) })
