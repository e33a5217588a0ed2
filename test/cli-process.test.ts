import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_DIALECT, DIALECTS } from '../cli/dialects.ts'

const BIN = fileURLToPath(new URL('../bin/ecs-conformance.js', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-process-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

async function ended(args: readonly string[], nodeArgs: readonly string[] = []): Promise<Ended> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [...nodeArgs, BIN, ...args])) }
  } catch (error) {
    return error as Ended
  }
}

test('a command runs, and its exit code is that of the process', async () => {
  expect(await ended(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  expect(await ended(['rnu'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Did you mean run?') })
})

test.each(['12.22.12', '20.20.2', '22.18.0'])('Node %s is refused in one line, exit 2', async (version) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const { code, stdout, stderr } = await ended(['--version'], ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Could not start ecs-conformance: it needs Node 22\.19 or newer, and this is \S+\. .+\n$/)
  expect(stderr).toContain(version)
})

test('a reader that goes away crashes nothing', async () => {
  const child = spawn(process.execPath, [BIN, 'help', 'run'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const stderr: string[] = []
  child.stderr.on('data', (chunk) => stderr.push(String(chunk)))
  const [code] = await once(child, 'close')
  expect({ code, stderr: stderr.join('') }).toEqual({ code: 0, stderr: '' })
})

test.each(['SIGTERM', 'SIGINT'] as const)('serve prints one line when ready, and stops on %s with 0', async (signal) => {
  const target = join(folder, 'deep', 'target.yaml')
  const child = spawn(process.execPath, [BIN, 'serve', '--write-target', target], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ready = JSON.parse((await lines.next()).value ?? '')
  expect(Object.keys(ready)).toEqual(['endpoint', 'identity', 'control', 'target'])
  expect(ready.target).toBe(target)
  expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ dialect: DEFAULT_DIALECT, endpoints: { compute: ready.endpoint } })
  const greeting = await fetch(ready.endpoint)
  await greeting.arrayBuffer()
  expect(greeting.status).toBeLessThan(500)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
  expect((await lines.next()).done).toBe(true)
})

test.each(DIALECTS)('serve speaks %s', async (dialect) => {
  const target = join(folder, 'target.yaml')
  const child = spawn(process.execPath, [BIN, 'serve', '--dialect', dialect, '--write-target', target], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ dialect })
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('serve without --write-target removes the file it wrote', async () => {
  const child = spawn(process.execPath, [BIN, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: folder } })
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()
  const { target } = JSON.parse(value ?? '')
  expect(target.startsWith(folder)).toBe(true)
  expect(existsSync(target)).toBe(true)
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(existsSync(target)).toBe(false)
})

test.each([
  [['--fault', 'no-such-fault'], 'there is no such fault'],
  [['--dialect', 'opnstack'], 'Did you mean openstack?'],
  [['--dialect', 'huaweicloud', '--fault', 'no-such-fault'], 'there is no such fault of huaweicloud'],
  [['--port', '65536'], 'no whole number from 0 to 65535'],
  [['--write-target', '/dev/null/x'], 'Could not write the target file /dev/null/x'],
  [['extra'], 'it takes no argument extra'],
])('serve %j: exit 2', async (args, why) => {
  expect(await ended(['serve', ...args])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(why) })
})

test('serve on a port that is taken: exit 2', async () => {
  const child = spawn(process.execPath, [BIN, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()
  const { port } = new URL(JSON.parse(value ?? '').endpoint)
  const second = await ended(['serve', '--port', port])
  expect(second).toMatchObject({ code: 2, stderr: expect.stringContaining(`Could not serve on ports ${port}`) })
  child.kill('SIGTERM')
  await once(child, 'exit')
})
