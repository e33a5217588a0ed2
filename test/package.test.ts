import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
const MAX_BYTES = 2_000_000
const SYSTEM_PATH = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(ROOT))

/** An empty folder outside the checkout, with the package installed. */
const folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-package-'))
const installed = join(folder, 'node_modules/ecs-conformance')
let tarball: { readonly filename: string; readonly size: number; readonly files: ReadonlyArray<{ readonly path: string }> }

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program on the Node that runs this test, and resolves whatever its exit code. */
async function ended(command: string, args: readonly string[], cwd = folder): Promise<Ended> {
  const PATH = [dirname(process.execPath), ...SYSTEM_PATH].join(delimiter)
  const env = { ...process.env, PATH, NO_COLOR: '1', XDG_STATE_HOME: join(folder, 'state') }
  try {
    return { code: 0, ...(await promisify(execFile)(command, args, { cwd, env, maxBuffer: 2 ** 26 })) }
  } catch (error) {
    return error as Ended
  }
}

async function succeeded(command: string, args: readonly string[], cwd = folder): Promise<string> {
  const { code, stdout, stderr } = await ended(command, args, cwd)
  if (code !== 0) throw new Error(`Could not run ${command} ${args.join(' ')}: exit ${code}. ${stderr}${stdout}`)
  return stdout
}

beforeAll(async () => {
  const packed: unknown = JSON.parse(await succeeded('npm', ['pack', '--json', '--silent', '--pack-destination', folder], ROOT))
  tarball = Object.values(packed as Record<string, typeof tarball>)[0] as typeof tarball
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await succeeded('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball.filename)])
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the tarball is small and ships no source but declarations', () => {
  const paths = tarball.files.map(({ path }) => path)
  expect(tarball.size).toBeLessThan(MAX_BYTES)
  expect(paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([])
  expect(paths.filter((path) => /^(test|docs|bench|scripts|runs|node_modules)\//.test(path))).toEqual([])
  expect(paths).toEqual(expect.arrayContaining([
    'README.md', 'CHANGELOG.md', 'bin/ecs-conformance.js', 'dist/cli/main.js', 'dist/suites/all.suite.js', 'specs/nova.yaml',
    'reports/report.schema.json', 'examples/openstack.target.yaml', 'examples/own-report.mjs',
  ]))
})

test('installed in an empty folder it examines the reference cloud, and renders a report of the user\'s own', async () => {
  copyFileSync(join(installed, 'examples/own-report.mjs'), join(folder, 'own-report.mjs'))
  const run = await ended('npx', ['ecs-conformance', 'run', 'server-groups/create/', '--out', 'out', '--report', './own-report.mjs'])
  expect(run.stdout, run.stderr).toMatch(/^PASSED: /)
  expect(run.code).toBe(0)
  expect(readdirSync(join(folder, 'out'))).toEqual(expect.arrayContaining(['events.ndjson', 'report.html', 'report.json', 'junit.xml']))
  expect(readFileSync(join(folder, 'out/results.tap'), 'utf8')).toMatch(/^TAP version 14\n1\.\.\d+\nok 1 - server-groups\/create\//)
  await readsWithTheExports()
})

/** What a program of somebody else's sees of the run. */
async function readsWithTheExports(): Promise<void> {
  writeFileSync(join(folder, 'read.mjs'), `
    import { readEvents, subjectLabel } from 'ecs-conformance/events'
    import { exitCodeOf, foldRun, REPORTS } from 'ecs-conformance/reports'
    import metadata from 'ecs-conformance/package.json' with { type: 'json' }
    const run = foldRun(readEvents('out/events.ndjson'))
    const refused = await Promise.all(['ecs-conformance', 'ecs-conformance/dist/cli/main.js', 'ecs-conformance/events/log.js'].map(
      (name) => import(name).then(() => name, ({ code }) => code)))
    const [{ id, pairs }] = run.requirements
    console.log(JSON.stringify({
      id, label: subjectLabel(pairs[0].subject), exit: exitCodeOf(run, { strict: false }), version: metadata.version,
      reports: REPORTS.map(({ name }) => name), refused,
    }))
  `)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(JSON.parse(await succeeded('node', ['read.mjs']))).toEqual({
    id: expect.stringMatching(/^server-groups\/create\//), label: 'nova-v2', exit: 0, version,
    reports: expect.arrayContaining(['json', 'junit', 'html']),
    refused: Array(3).fill('ERR_PACKAGE_PATH_NOT_EXPORTED'),
  })
}

test('programs and reports in TypeScript are checked against the types it ships', async () => {
  copyFileSync(join(installed, 'examples/own-report.mjs'), join(folder, 'checked-report.mjs'))
  writeFileSync(join(folder, 'consumer.ts'), `
    import { type ConformanceEvent, type Evidence, Problem, readEvents } from 'ecs-conformance/events'
    import { foldRun, type Report, REPORTS, type Run, type Verdict as Nothing } from 'ecs-conformance/reports'
    const events: ConformanceEvent[] = readEvents('out/events.ndjson')
    const run: Run = foldRun(events)
    const evidence: Evidence | undefined = run.evidence.get('evidence/0001.json')
    const report: Report = {
      name: 'mine',
      describe: 'mine',
      defaultFile: 'mine.txt',
      render: ({ requirements }) => [{ path: 'mine.txt', text: requirements.map(({ id, verdict }) => id + verdict).join() }],
    }
    export const all: readonly Report[] = [...REPORTS, report]
    export const seen: readonly number[] = evidence?.exchanges.flatMap(({ response }) => response?.status ?? []) ?? []
    export const code: string = new Problem('CODE', 'Could not.').code
    export const wrong: number = run.summary.passed.length
    export type { Nothing }
  `)
  const options = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--types', '', '--allowJs', '--checkJs']
  const { code, stdout } = await ended('node', [TSC, ...options, 'consumer.ts', 'checked-report.mjs'])
  expect(code).not.toBe(0)
  // Two mistakes were made on purpose, and nothing else is wrong, in the declarations neither.
  expect(stdout.trim().split('\n').map((line) => line.replace(/^.*error (TS\d+): (.*)$/, '$1 $2'))).toEqual([
    expect.stringMatching(/^TS2305 .*no exported member 'Verdict'/),
    expect.stringMatching(/^TS2339 .*'length' does not exist/),
  ])
})

const nodes = ['/usr/bin', '/usr/local/bin', ...SYSTEM_PATH].map((path) => join(path, 'node')).filter((path) => existsSync(path))
/** A Node of this machine that is older than the package needs. */
const oldNode = nodes.find((path) => {
  const [major = 0, minor = 0] = execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.').map(Number)
  return major < 22 || (major === 22 && minor < 19)
})

test.runIf(oldNode !== undefined)('an older Node is refused in one line, exit 2', async () => {
  const bin = join(installed, 'bin/ecs-conformance.js')
  const { code, stdout, stderr } = await ended('/usr/bin/env', ['-i', `PATH=${dirname(oldNode ?? '')}`, 'node', bin, 'run'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Could not start ecs-conformance: it needs Node 22\.19 or newer, and this is \S+\. .+\n$/)
})
