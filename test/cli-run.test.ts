import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { FAULTS, type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { Workplace } from './spawned.ts'

let cloud: ReferenceCloud
let place: Workplace

beforeAll(async () => {
  cloud = await startReferenceCloud()
})

afterAll(async () => {
  await cloud.stop()
})

beforeEach(async () => {
  place = new Workplace()
  await cloud.reset()
  await cloud.setFaults([])
})

afterEach(() => {
  vi.unstubAllEnvs()
  place.remove()
})

const report = (folder: string): { summary: Record<string, number>; target: { name: string } } =>
  JSON.parse(readFileSync(join(place.path, folder, 'report.json'), 'utf8'))

async function groups(): Promise<unknown[]> {
  const state = (await (await fetch(`${cloud.control}/state`)).json()) as { groups: unknown[] }
  return state.groups
}

test('a run of the embedded cloud leaves nothing in the home folder', async () => {
  const home = join(place.path, 'home')
  mkdirSync(home)
  vi.stubEnv('HOME', home)
  vi.stubEnv('XDG_DATA_HOME', '')
  expect((await place.run('run', 'server-groups/delete/removes-group', '--out', 'out')).code).toBe(0)
  expect(readdirSync(home, { recursive: true })).toEqual([])
})

describe('run: exit codes', () => {
  test('0 and a summary when the embedded cloud keeps everything asked', async () => {
    const { code, stdout } = await place.run('run', 'server-groups/create/', '--out', 'out')
    expect(stdout).toContain('PASSED')
    expect(code).toBe(0)
    const { summary, target } = report('out')
    expect(summary).toMatchObject({ failed: 0, errored: 0, unsupported: 0, notRun: 0 })
    expect(summary['passed']).toBeGreaterThan(0)
    expect(target.name).toBe('reference')
    expect(existsSync(join(place.path, 'out', 'junit.xml'))).toBe(true)
    const page = readFileSync(join(place.path, 'out', 'report.html'), 'utf8')
    expect(page).toMatch(/[1-9] of [1-9] documented parameters sent/)
    expect(page).not.toContain('did not write down')
  })

  test('1 with the finding, its source and how to see it again when a must is broken', async () => {
    await cloud.setFaults([brokenBy('server-groups/delete/removes-group')])
    const { code, stdout } = await place.run('run', 'server-groups/delete/removes-group', '--target', place.target(cloud.target), '--out', 'out', '--seed', '5')
    await cloud.setFaults([])
    expect(code).toBe(1)
    for (const line of ['failed  server-groups/delete/removes-group  (must)', 'owed', 'expected', 'actual', 'source', 'evidence']) expect(stdout).toContain(line)
    expect(stdout).toMatch(/^ {2}again {5}ecs-conformance replay out\/evidence\/000\d\.json$/m)
    expect(readFileSync(join(place.path, 'out', 'evidence', '0001.json'), 'utf8')).toContain('"exchanges"')
  })

  test('a broken should is shown, and exits 1 with --strict only', async () => {
    await cloud.setFaults([brokenBy('server-groups/names/refuses-other-lengths')])
    const target = place.target(cloud.target)
    const lenient = await place.run('run', 'server-groups/names/refuses-other-lengths', 'server-groups/create/echoes-name', '--target', target)
    const strict = await place.run('run', 'server-groups/names/refuses-other-lengths', 'server-groups/create/echoes-name', '--target', target, '--strict')
    await cloud.setFaults([])
    expect(lenient.stdout).toContain('failed  server-groups/names/refuses-other-lengths  (should)')
    expect([lenient.code, strict.code]).toEqual([0, 1])
  })

  test('3 when the target stops answering midway', async () => {
    const mortal = await startReferenceCloud({ latencyMs: 20 })
    const { child, ended } = place.spawn('run', '--target', place.target(mortal.target), '--out', 'out')
    await untilGroups(mortal)
    await mortal.stop()
    const { code, stdout } = await ended
    expect(child.exitCode).toBe(3)
    expect(code).toBe(3)
    expect(stdout).toMatch(/stopped answering|INCOMPLETE|not run/i)
  })
})

describe('run: budget', () => {
  test('3 when it is spent, what was created is deleted, and the rest is not run', async () => {
    const target = place.target({ ...cloud.target, budget: { groups: 10, requests: 60 } })
    const { code, stdout } = await place.run('run', 'server-groups/', '--target', target, '--out', 'out')
    expect(code).toBe(3)
    expect(stdout).toContain('budget.requests')
    expect(report('out').summary['notRun']).toBeGreaterThan(0)
    expect(await groups()).toEqual([])
  })
})

describe('run: wrong usage, exit 2, before anything is created', () => {
  const cases: Array<[string, () => string[], RegExp]> = [
    ['an unknown requirement, with the closest names', () => ['server-groups/create/echos-name'], /server-groups\/create\/echoes-name/],
    ['an unknown flag', () => ['--sed', '4'], /--seed/],
    ['an unknown profile', () => ['--profile', 'group'], /groups/],
    ['a missing target file', () => ['--target', 'nowhere.yaml'], /nowhere\.yaml/],
    ['a malformed target file', () => ['--target', place.target({ name: 'x' })], /Could not/],
    ['an unknown key', () => ['--target', place.target({ ...cloud.target, budgett: {} })], /budget/],
    ['a missing persona', () => ['--target', place.target({ ...cloud.target, personas: {} })], /member/],
    ['an unresolvable variable', () => ['--target', place.target({ ...cloud.target, name: '${NO_SUCH_VARIABLE_HERE}' })], /NO_SUCH_VARIABLE_HERE/],
    ['an unreachable endpoint', () => ['--target', place.target({ ...cloud.target, endpoints: { compute: 'http://127.0.0.1:1', identity: cloud.identity } })], /127\.0\.0\.1:1/],
    ['a journal folder that is none', () => ['--journal', '/dev/null'], /Could not create the journal \/dev\/null: \w+\. Choose a folder that can be written with --journal\./],
    ['a TLS failure', () => ['--target', place.target({ ...cloud.target, endpoints: { compute: cloud.endpoint.replace('http:', 'https:'), identity: cloud.identity } })], /Could not reach/],
    ['wrong credentials', () => ['--target', place.target({ ...cloud.target, personas: { member: { auth: { type: 'password', username: 'demo', password: 'wrong-password', domain: 'Default', project: 'demo' } } } })], /persona member/],
  ]

  test.each(cases)('%s', async (_, args, named) => {
    const { code, stdout, stderr } = await place.run('run', ...args())
    expect(stderr).toMatch(named)
    expect(stderr).toMatch(/^Could not .+\. .+/s)
    expect(stderr).not.toContain('wrong-password')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(existsSync(join(place.path, 'runs'))).toBe(false)
    expect(await groups()).toEqual([])
  })
})

describe('run: interrupted', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s deletes what was created, and exits 3', async (signal) => {
    const slow = await startReferenceCloud({ latencyMs: 20 })
    try {
      const { child, ended } = place.spawn('run', '--target', place.target(slow.target), '--out', 'out')
      await untilGroups(slow)
      child.kill(signal)
      const { code, stdout } = await ended
      expect(code).toBe(3)
      expect(stdout).toContain('interrupted')
      expect(await stateGroups(slow)).toEqual([])
    } finally {
      await slow.stop()
    }
  })

  test('a signal before the worker listens is heard, too: nothing is examined', async () => {
    const slow = await startReferenceCloud({ latencyMs: 20 })
    try {
      const { child, ended } = place.spawn('run', '--target', place.target(slow.target), '--out', 'early')
      const log = join(place.path, 'early/events.ndjson')
      while (!existsSync(log) || readFileSync(log, 'utf8') === '') await new Promise((resolve) => setTimeout(resolve, 1))
      child.kill('SIGINT')
      const { code, stdout } = await ended
      expect(code).toBe(3)
      expect(stdout).toMatch(/ 0 passed, 0 failed, 0 errored, /)
      expect(await stateGroups(slow)).toEqual([])
    } finally {
      await slow.stop()
    }
  })

  test('kill -9, then sweep --yes deletes what was created', async () => {
    const slow = await startReferenceCloud({ latencyMs: 20 })
    try {
      const target = place.target(slow.target)
      const { child, ended } = place.spawn('run', '--target', target)
      await untilGroups(slow)
      child.kill('SIGKILL')
      await ended
      expect(await stateGroups(slow)).not.toEqual([])
      const swept = await place.run('sweep', '--target', target, '--yes')
      expect(swept.stderr).toBe('')
      expect(swept.code).toBe(0)
      expect(await stateGroups(slow)).toEqual([])
    } finally {
      await slow.stop()
    }
  })
})

async function stateGroups({ control }: ReferenceCloud): Promise<unknown[]> {
  return ((await (await fetch(`${control}/state`)).json()) as { groups: unknown[] }).groups
}

/** Waits until a run has created something. */
async function untilGroups(cloud: ReferenceCloud): Promise<void> {
  while ((await stateGroups(cloud)).length < 3) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A fault that breaks a requirement. */
function brokenBy(id: string): string {
  const fault = FAULTS.find(({ breaks }) => breaks.includes(id))
  if (fault === undefined) throw new Error(`No fault breaks ${id}.`)
  return fault.name
}
