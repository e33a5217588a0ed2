import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { buildRequest, loadSpecs } from '../specs/index.ts'
import {
  connect, type Connection, Journal, type JournalLine, newRunId, parseTarget, resourceName, ResourceTracker, sweep, type TargetFile,
} from '../target/index.ts'
import { EcsClient, WANTED } from './ecs-client.ts'
import { ReferenceClient } from './reference-client.ts'

const DIALECT = 'opentelekomcloud'
const PAIR = 'aaaaaa'
const specs = await loadSpecs(DIALECT)
const signal = new AbortController().signal

let client: ReferenceClient
let ecs: EcsClient
let connection: Connection
let journal: Journal
let tracker: ResourceTracker
let runId: string
let directory: string

beforeAll(async () => {
  client = await ReferenceClient.start({ dialect: DIALECT })
  ecs = new EcsClient(() => client, specs)
})

afterAll(() => client.cloud.stop())

/** The reference cloud with nothing but ECS v1, or with more. */
function file(keys: Record<string, unknown> = {}): TargetFile {
  const limits = { requestsPerSecond: 10_000, deletionSeconds: 2 }
  return parseTarget({ ...client.cloud.target, apis: ['ecs-v1'], limits, ...keys }, 'of the reference cloud')
}

async function begin(keys: Record<string, unknown> = {}): Promise<void> {
  runId = newRunId()
  connection = await connect(file(keys), { runId, version: '0' })
  directory = mkdtempSync(join(tmpdir(), 'ecs-'))
  journal = new Journal(directory, { runId, target: connection.facts.name, endpoint: connection.facts.endpoints.compute })
  const [opened, connected] = [journal, connection]
  onTestFinished(async () => {
    opened.close()
    await connected.close()
  })
  tracker = await ResourceTracker.open({ connection, specs, journal, runId })
}

beforeEach(async () => {
  await client.cloud.reset()
  await begin()
})

const named = (n: number): string => resourceName(runId, PAIR, n)
const last = (): JournalLine => JSON.parse(readFileSync(journal.path, 'utf8').trim().split('\n').at(-1) ?? '') as JournalLine

async function send(operation: string, body: unknown, path: Record<string, string> = {}): Promise<number> {
  const api = operation === 'lockServer' ? 'nova-v2' : 'ecs-v1'
  const wire = buildRequest(specs.view(operation, api), { path: { project_id: client.projectOf('demo'), ...path }, body })
  const tracked = tracker.before(wire, 'member', PAIR)
  const exchange = await connection.send(wire, { persona: 'member', signal, requirementId: 'a/b' })
  tracker.after(tracked, exchange)
  return exchange.response?.status ?? 0
}

const create = (extra: Record<string, unknown> = {}, beside: Record<string, unknown> = {}): Promise<number> =>
  send('createEcs', { server: { ...WANTED, name: named(1), ...extra }, ...beside })

async function servers(): Promise<Array<{ id: string; name: string }>> {
  return ((await ecs.ask('/cloudservers/detail')).json as { servers: Array<{ id: string; name: string }> }).servers
}

test('a server is in the journal under the id that its create told, and deleted by a job', async () => {
  await create()
  const [server] = await servers()
  expect(last()).toMatchObject({ type: 'created', kind: 'server', name: named(1), id: server?.id, api: 'ecs-v1' })
  expect(await tracker.teardown(PAIR)).toEqual([])
  expect(await servers()).toEqual([])
  expect(last()).toMatchObject({ type: 'deleted', id: server?.id })
})

test('several servers of one request are journalled and deleted by their ids', async () => {
  await create({ count: 3 })
  const ids = (await servers()).map(({ id }) => id)
  expect(ids).toHaveLength(3)
  const { id, others = [], several } = last() as unknown as { id: string; others?: string[]; several: boolean }
  expect([[id, ...others].toSorted(), several]).toEqual([ids.toSorted(), true])
  expect(await tracker.teardown(PAIR)).toEqual([])
  expect(await servers()).toEqual([])
})

test('a create that was only to be checked leaves nothing to delete', async () => {
  expect(await create({}, { dry_run: true })).toBe(202)
  expect(await tracker.teardown(PAIR)).toEqual([])
  expect(last()).toMatchObject({ type: 'refused', id: null })
})

test('a server that a case deletes itself is waited for, and all that one request names are', async () => {
  await create()
  await create({ name: named(2) })
  await ecs.control('/lastsMs', { delete: 200 })
  await send('deleteEcs', { servers: (await servers()).map(({ id }) => ({ id })) })
  expect(await tracker.teardown(PAIR)).toEqual([])
  expect(await servers()).toEqual([])
})

test('a job that deletes is asked for again until the server is gone, and what never goes is leaked', async () => {
  await create()
  const [server] = await servers()
  await ecs.control('/jobs', { failing: ['deleteEcs'] })
  const why = 'deleteEcs answered 200, and it is not shown to be gone'
  expect(await tracker.teardown(PAIR)).toEqual([{ kind: 'server', resourceId: server?.id, name: named(1), why }])
  await begin()
  await create()
  await ecs.control('/jobs', { failing: ['deleteEcs'] })
  const removed = tracker.teardown(PAIR)
  await ecs.control('/jobs', {})
  expect(await removed).toEqual([])
})

test('a server that the native API locked is unlocked by it', async () => {
  await begin({ apis: ['ecs-v1', 'nova-v2'] })
  await create()
  const [{ id } = { id: '' }] = await servers()
  await ecs.over((await ecs.create()).job_id)
  expect(await send('lockServer', { lock: null }, { server_id: id })).toBe(202)
  expect(await tracker.teardown(PAIR)).toEqual([])
  expect((await servers()).map((server) => server.id)).not.toContain(id)
})

test('a server of an answer that was lost is found by its name', async () => {
  const wire = buildRequest(specs.view('createEcs', 'ecs-v1'), {
    path: { project_id: client.projectOf('demo') }, body: { server: { ...WANTED, name: named(1), count: 2 } },
  })
  const tracked = tracker.before(wire, 'member', PAIR)
  await connection.send(wire, { persona: 'member', signal, requirementId: 'a/b' })
  await ecs.create({ name: 'foreign' })
  tracker.after(tracked, undefined)
  expect(await tracker.teardown(PAIR)).toEqual([])
  expect((await servers()).map(({ name }) => name)).toEqual(['foreign'])
})

test('what a dead run left is swept by its journal, also where the name shows nothing', async () => {
  await create({ count: 2 })
  await create({ name: 'web', count: 2 })
  expect(await servers()).toHaveLength(4)
  journal.close()
  const swept = await sweep(file(), { version: '0', yes: true, journalDir: directory })
  expect(swept.map(({ action }) => action)).toEqual(['deleted', 'deleted', 'deleted', 'deleted'])
  expect(await servers()).toEqual([])
})
