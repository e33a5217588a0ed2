import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseAge } from '../cli/age.ts'
import { main } from '../cli/main.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { buildRequest, loadSpecs } from '../specs/index.ts'
import { connect, newRunId, readTargetFile, resourceName } from '../target/index.ts'
import { capturedIo } from './captured-io.ts'

const HOUR_MS = 3_600_000
const oldRun = newRunId(Date.now() - 24 * HOUR_MS)
const otherOldRun = newRunId(Date.now() - 25 * HOUR_MS)
const youngRun = newRunId(Date.now())

let folder = ''
let target = ''
let cloud: ReferenceCloud

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-sweep-'))
  target = join(folder, 'target.yaml')
  cloud = await startReferenceCloud()
  writeFileSync(target, JSON.stringify(cloud.target))
})

afterEach(async () => {
  await cloud.stop()
  rmSync(folder, { recursive: true })
})

async function swept(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = capturedIo()
  const exit = await main(['sweep', '--target', target, '--journal', join(folder, 'journal'), ...args], io)
  return { exit, out: io.out(), err: io.err() }
}

/** Creates groups of these names, or lists the names there are. */
async function groups(...names: string[]): Promise<string[]> {
  const connection = await connect(readTargetFile(target), { runId: newRunId(), version: '0.0.0' })
  const specs = await loadSpecs('openstack')
  const view = (id: string) => specs.view(id, 'nova-v2.1', '2.1')
  const path = { project_id: connection.facts.projectIds['member'] ?? '' }
  const options = { persona: 'member', signal: new AbortController().signal, requirementId: 'test' }
  for (const name of names) {
    const body = { server_group: { name, policies: ['affinity'] } }
    const { response } = await connection.send(buildRequest(view('createServerGroup'), { path, body }), options)
    expect(response?.status).toBe(200)
  }
  const { response } = await connection.send(buildRequest(view('listServerGroups'), { path }), options)
  await connection.close()
  const { server_groups: listed } = JSON.parse(Buffer.from(response?.body ?? []).toString())
  return listed.map(({ name }: { name: string }) => name).sort()
}

test('a clean target has nothing to sweep', async () => {
  expect(await swept()).toEqual({ exit: 0, out: 'Nothing to delete.\n', err: '' })
})

test('a dry run deletes nothing, --yes what is old and ours', async () => {
  const names = [resourceName(oldRun, 'abc123', 1), resourceName(youngRun, 'abc123', 1), 'conf-of-a-stranger']
  await groups(...names)
  const dry = await swept()
  expect(dry).toMatchObject({ exit: 0, err: '' })
  expect(dry.out).toMatch(new RegExp(`^would-delete +group ${names[0]} \\S+ +\\(run ${oldRun}: `, 'm'))
  expect(dry.out).toMatch(new RegExp(`^kept +group ${names[1]} `, 'm'))
  expect(dry.out).toContain('\n1 to delete; nothing was deleted. Delete with --yes.\n')
  expect(await groups()).toEqual(names.toSorted())
  const real = await swept('--yes')
  expect(real).toMatchObject({ exit: 0, out: expect.stringContaining('\n1 deleted, 0 already gone, 1 kept.\n') })
  expect(await groups()).toEqual(names.slice(1).toSorted())
})

test('--run and --older-than narrow what is swept', async () => {
  await groups(resourceName(oldRun, 'abc123', 1), resourceName(otherOldRun, 'abc123', 1))
  expect((await swept('--older-than', '2d')).out).toContain('Nothing to delete.\n')
  expect((await swept('--run', oldRun, '--yes')).out).toContain('1 deleted')
  expect(await groups()).toEqual([resourceName(otherOldRun, 'abc123', 1)])
})

test.each([
  [['--run', 'x'], '--run is x, which is no run id'],
  [['--older-than', 'yesterday'], '--older-than is yesterday, which is no age such as 90m, 2h or 1d'],
  [['--older-than', '2'], 'which is no age'],
  [['stray'], 'it takes no argument stray'],
])('%j: exit 2', async (args, why) => {
  expect(await swept(...args)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(why) })
})

test('without a target: exit 2', async () => {
  const io = capturedIo()
  expect(await main(['sweep'], io)).toBe(2)
  expect(io.err()).toBe('Could not run sweep: --target is missing. See: ecs-conformance help sweep\n')
})

test.each([['90s', 90_000], ['45m', 2_700_000], ['2h', 7_200_000], ['1d', 86_400_000], ['0m', 0], ['', undefined], ['h', undefined], ['1.5h', undefined]])(
  'age %s is %s ms', (text, ms) => {
    expect(parseAge(text)).toBe(ms)
  })
