import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { REPORTS } from '../reports/index.ts'
import { HUGE } from './bad-answers.ts'
import { afterGreeting, serveAnswer } from './null-server.ts'
import { type Ended, Workplace } from './spawned.ts'

const LIMIT_MB = 512
const TELLS_PEAKS = existsSync('/proc/self/status')

const place = new Workplace()

afterEach(() => {
  vi.unstubAllEnvs()
  place.remove()
})

interface Measured extends Ended {
  /** The most memory that each process held at once, in MB. */
  readonly peaks: readonly number[]
}

/** Runs the program; each of its processes, threads and all, leaves its status in a folder when it ends. */
async function measured(name: string, ...args: readonly string[]): Promise<Measured> {
  const folder = join(place.path, name)
  mkdirSync(folder)
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs'
    import { join } from 'node:path'
    import { isMainThread } from 'node:worker_threads'
    if (isMainThread) process.on('exit', () => writeFileSync(join(${JSON.stringify(folder)}, String(process.pid)), readFileSync('/proc/self/status')))`
  vi.stubEnv('NODE_OPTIONS', `--import "data:text/javascript,${encodeURIComponent(script)}"`)
  const ended = await place.run(...args)
  const peaks = readdirSync(folder).map((file) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1]) / 1024)
  return { ...ended, peaks }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

test('a run against the largest answers, and every report of it, takes less than 512 MB of memory', async ({ skip }) => {
  skip(!TELLS_PEAKS, 'only Linux tells the peak of a process apart from that of who started it')
  const answers = Object.values(HUGE)
  let count = 0
  const server = await serveAnswer(afterGreeting((request, response) => answers[count++ % answers.length]?.(request, response)))
  const holder = (token: string, projectId: string) => ({ auth: { type: 'token', token, projectId } })
  const target = {
    name: 'large', dialect: 'openstack', endpoints: { compute: server.url }, apis: ['nova-v2'],
    personas: { admin: holder('a', 'home'), member: holder('m', 'home'), reader: holder('r', 'home'), outsider: holder('o', 'elsewhere') },
    limits: { requestsPerSecond: 10_000, concurrency: 16 },
  }
  try {
    const run = await measured('run', 'run', 'server-groups/', 'protocol/every-operation/', '--target', place.target(target), '--out', 'out')
    expect([1, 3], run.stdout + run.stderr).toContain(run.code)
    expect(count).toBeGreaterThan(200)
    expect(sum(run.peaks)).toBeGreaterThan(0)
    expect(sum(run.peaks)).toBeLessThan(LIMIT_MB)
  } finally {
    await server.stop()
  }
  const report = await measured('report', 'report', 'out', ...REPORTS.flatMap(({ name }) => ['--report', name]))
  expect(report.code, report.stderr).toBe(0)
  expect(sum(report.peaks)).toBeGreaterThan(0)
  expect(sum(report.peaks)).toBeLessThan(LIMIT_MB)
}, 300_000)
