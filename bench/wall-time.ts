import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DIALECT_NAMES, startReferenceCloud } from '../reference/index.ts'

/**
 * How close a run comes to the time below which no order of its pairs can bring it: the profile `status` on a reference cloud on which
 * everything that is done to a server takes two seconds. Arguments: dialects, all where left out; `--profile NAME` for another profile;
 * `--latency MS` has each answer come so much later; `--seed N`, of which there may be several, has other input drawn.
 * Ends with 1 where a run takes more than a quarter longer than its plan says it must.
 */
const OPERATION_MS = 2000
const ALLOWED_RATIO = 1.25
const BIN = fileURLToPath(new URL('../bin/ecs-conformance.js', import.meta.url))

interface Measured {
  readonly dialect: string
  readonly seed: string
  readonly pairs: number
  readonly servers: number
  readonly terms: Readonly<Record<string, number>>
  readonly boundMs: number
  readonly wallMs: number
  /** From the first event of the run to its last: without the start of the program and its reports. */
  readonly eventsMs: number
  readonly exitCode: number | null
}

interface Asked {
  readonly profile: string
  readonly latencyMs: number
  readonly seed: string
}

async function program(cwd: string, ...args: readonly string[]): Promise<{ code: number | null; stdout: string }> {
  const env = { ...process.env, XDG_STATE_HOME: cwd }
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString() })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout }
}

async function measure(dialect: (typeof DIALECT_NAMES)[number], { profile, latencyMs, seed }: Asked): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-bench-'))
  const cloud = await startReferenceCloud({ dialect, latencyMs })
  try {
    await cloud.setServerWork(OPERATION_MS)
    const limits = { ...cloud.target['limits'] as object, deletionSeconds: 60, convergenceSeconds: {} }
    const target = join(folder, 'target.yaml')
    writeFileSync(target, JSON.stringify({ ...cloud.target, limits }))
    const what = ['--profile', profile, '--target', target, '--seed', seed]
    // A latency that is not given is measured.
    const pace = ['--operation-seconds', String(OPERATION_MS / 1000), ...(latencyMs > 0 ? ['--latency-ms', String(latencyMs)] : [])]
    const plan = JSON.parse((await program(folder, 'plan', ...what, ...pace, '--json')).stdout)
    const began = performance.now()
    const { code } = await program(folder, 'run', ...what, '--out', 'out')
    const wallMs = performance.now() - began
    const lines = readFileSync(join(folder, 'out', 'events.ndjson'), 'utf8').trim().split('\n')
    const times = lines.map((line) => Date.parse(JSON.parse(line).at))
    const { chainMs, requestsMs, heldMs, boundMs } = plan.wallTime
    return {
      dialect, seed, boundMs, wallMs, exitCode: code, eventsMs: (times.at(-1) ?? 0) - (times[0] ?? 0),
      pairs: plan.totals.pairs, servers: plan.totals.creates.server ?? 0, terms: { chain: chainMs, requests: requestsMs, ...heldMs },
    }
  } finally {
    await cloud.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function told({ dialect, seed, pairs, servers, terms, boundMs, wallMs, eventsMs, exitCode }: Measured): string {
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
  const parts = Object.entries(terms).map(([name, ms]) => `${name} ${seconds(ms)}`).join(', ')
  const ratio = (wallMs / boundMs).toFixed(2)
  return `${dialect}, seed ${seed}: ${pairs} pairs, ${servers} servers; bound ${seconds(boundMs)} (${parts}); took ${seconds(wallMs)}, `
    + `${seconds(eventsMs)} of it examining: ${ratio} of the bound; exit ${exitCode}`
}

const options = {
  profile: { type: 'string', default: 'status' },
  latency: { type: 'string', default: '0' },
  seed: { type: 'string', multiple: true },
} as const
const { values: { profile, latency, seed: seeds = ['1'] }, positionals } = parseArgs({ options, allowPositionals: true })
const dialects = DIALECT_NAMES.filter((name) => positionals.length === 0 || positionals.includes(name))
for (const dialect of dialects) {
  for (const seed of seeds) {
    const measured = await measure(dialect, { profile, latencyMs: Number(latency), seed })
    process.stdout.write(`${told(measured)}\n`)
    if (measured.wallMs > ALLOWED_RATIO * measured.boundMs || measured.exitCode !== 0) process.exitCode = 1
  }
}
