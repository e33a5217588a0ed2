import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { HUGE } from './bad-answers.ts'
import { afterGreeting, serveAnswer } from './null-server.ts'
import { Workplace } from './spawned.ts'

const LIMIT_MB = 512
/** Only Linux tells the peak of a process apart from that of who started it. */
const TELLS_PEAKS = existsSync('/proc/self/status')

const place = new Workplace()
afterEach(() => {
  vi.unstubAllEnvs()
  place.remove()
})

/** Options by which every process, and every child of it, leaves its status in the folder when it ends. */
function statusInto(folder: string): string {
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs'
    import { join } from 'node:path'
    import { isMainThread } from 'node:worker_threads'
    if (isMainThread) process.on('exit', () => writeFileSync(join(${JSON.stringify(folder)}, String(process.pid)), readFileSync('/proc/self/status')))`
  return `--import "data:text/javascript,${encodeURIComponent(script)}"`
}

/** The most memory that each process has held at once, in MB. */
function peaksIn(folder: string): number[] {
  return readdirSync(folder).map((pid) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(join(folder, pid), 'utf8'))?.[1]) / 1024)
}

test.skipIf(!TELLS_PEAKS)('a run against the largest answers, and every report of it, takes less than 512 MB of memory', async () => {
  const answers = Object.values(HUGE)
  let count = 0
  const server = await serveAnswer(afterGreeting((request, response) => answers[count++ % answers.length]?.(request, response)))
  const holder = (token: string, projectId: string) => ({ auth: { type: 'token', token, projectId } })
  const target = {
    name: 'large', dialect: 'openstack', endpoints: { compute: server.url }, apis: ['nova-v2'],
    personas: { admin: holder('a', 'home'), member: holder('m', 'home'), reader: holder('r', 'home'), outsider: holder('o', 'elsewhere') },
    limits: { requestsPerSecond: 10_000, concurrency: 16 },
  }
  const [ran, reported] = ['ran', 'reported'].map((name) => join(place.path, name)) as [string, string]
  for (const folder of [ran, reported]) mkdirSync(folder)
  try {
    vi.stubEnv('NODE_OPTIONS', statusInto(ran))
    const { code, stdout, stderr } = await place.run('run', 'server-groups/', 'protocol/every-operation/', '--target', place.target(target), '--out', 'out')
    expect([1, 3], stdout + stderr).toContain(code)
    console.log(count, peaksIn(ran), readdirSync(join(place.path, 'out', 'evidence')).length)
    expect(count).toBeGreaterThan(100)
  } finally {
    await server.stop()
  }
  vi.stubEnv('NODE_OPTIONS', statusInto(reported))
  const formats = ['summary', 'json', 'junit', 'html', 'markdown', 'traceability', 'permissions', 'har']
  const { code, stderr } = await place.run('report', 'out', ...formats.flatMap((format) => ['--report', format]))
  expect(code, stderr).toBe(0)
  console.log(peaksIn(reported))
  for (const folder of [ran, reported]) {
    expect(peaksIn(folder).length).toBeGreaterThan(0)
    // That of them all: a machine must have room for every process at once.
    expect(peaksIn(folder).reduce((sum, peak) => sum + peak, 0)).toBeLessThan(LIMIT_MB)
  }
}, 300_000)
