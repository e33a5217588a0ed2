import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadSpecs } from '../specs/index.ts'
import { codeOf, EcsClient, WANTED } from './ecs-client.ts'
import { ReferenceClient } from './reference-client.ts'

let client: ReferenceClient
let ecs: EcsClient

beforeAll(async () => {
  client = await ReferenceClient.start({ dialect: 'huaweicloud' })
  ecs = new EcsClient(() => client, await loadSpecs('huaweicloud'))
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

const advance = (ms: number): Promise<unknown> => client.control('/clock', 'POST', { advanceMs: ms })

test('a job is initialized, runs, and succeeds', async () => {
  await ecs.control('/jobs', { initMs: 60_000 })
  await ecs.control('/lastsMs', { build: 300_000 })
  const { job_id: id } = await ecs.create()
  const seen = async (): Promise<unknown[]> => {
    const { end_time: end, entities, status } = await ecs.job(id)
    return [status, entities.sub_jobs?.map((part) => part.status), end === null]
  }
  expect(await seen()).toEqual(['INIT', ['INIT'], true])
  await advance(61_000)
  expect(await seen()).toEqual(['RUNNING', ['RUNNING'], true])
  await advance(300_000)
  expect(await seen()).toEqual(['SUCCESS', ['SUCCESS'], false])
})

test('what ends later has ended when it did, whenever it is asked for', async () => {
  const { job_id: id } = await ecs.create()
  const { end_time: end } = await ecs.over(id)
  await advance(3_600_000)
  expect((await ecs.job(id)).end_time).toBe(end)
})

test('a server that finds no host fails its creation', async () => {
  const group = await client.group()
  const hints = { 'os:scheduler_hints': { group } }
  await ecs.over((await ecs.create({ count: 4, ...hints })).job_id)
  const { job_id: id, serverIds: [server = ''] } = await ecs.create(hints)
  const { entities, error_code: code, status } = await ecs.over(id)
  expect([status, code, entities.sub_jobs?.[0]?.error_code]).toEqual(['FAIL', 'Ecs.0611', 'Ecs.0319'])
  expect(await ecs.show(server)).toMatchObject({ status: 'ERROR', fault: { code: 500 } })
})

test('jobs that are told to fail do, and leave things as they were', async () => {
  const running = await ecs.running()
  await ecs.control('/jobs', { failing: ['createEcs', 'deleteEcs', 'stopEcsBatch', 'rebootEcsBatch'] })
  const { job_id: id, serverIds: [made = ''] } = await ecs.create()
  expect((await ecs.over(id)).status).toBe('FAIL')
  expect((await ecs.show(made)).status).toBe('ERROR')
  const servers = [{ id: running }]
  for (const [path, body] of [
    ['/cloudservers/action', { 'os-stop': { servers } }],
    ['/cloudservers/action', { reboot: { type: 'SOFT', servers } }],
    ['/cloudservers/delete', { servers }],
  ] as const) {
    expect((await ecs.done(path, body)).status, JSON.stringify(body)).toBe('FAIL')
    expect((await ecs.show(running)).status).toBe('ACTIVE')
  }
})

test('a job that there is not, or that is of another project, cannot be asked for', async () => {
  const { job_id: id } = await ecs.create()
  const replies = [await ecs.ask('/jobs/ff80808288d41e1b018990260955686a'), await ecs.ask(`/jobs/${id}`, { as: 'other' })]
  expect(replies.map(codeOf)).toEqual(['400 Common.0011', '400 Common.0011'])
  expect((await ecs.ask(`/jobs/${id}`, { as: 'reader' })).status).toBe(200)
})

test('a create that comes again under its token makes nothing more', async () => {
  const token = '1d5b3c0e-9a41-4f02-8f0c-2b7a6f1d9e55'
  const create = (server: Record<string, unknown>, value = token): ReturnType<EcsClient['post']> =>
    ecs.post('/cloudservers', { server: { ...WANTED, ...server } }, { headers: { 'x-client-token': value } })
  const [first, again] = [await create({}), await create({})]
  expect([first.status, again.json]).toEqual([200, first.json])
  expect((await ecs.ask('/cloudservers/detail')).json).toMatchObject({ count: 1 })
  expect(codeOf(await create({ name: 'two' }))).toBe('400 Ecs.0122')
  expect(codeOf(await create({}, token.toUpperCase()))).toBe('400 Ecs.0123')
})

test('a reset forgets jobs and how they were set', async () => {
  const { job_id: id } = await ecs.create()
  await ecs.control('/jobs', { failing: ['createEcs'], initMs: 60_000 })
  await ecs.control('/lastsMs', { build: 60_000 })
  await client.cloud.reset()
  expect(codeOf(await ecs.ask(`/jobs/${id}`))).toBe('400 Common.0011')
  expect((await ecs.over((await ecs.create()).job_id)).status).toBe('SUCCESS')
})

test.each([
  ['/jobs', { failing: ['listEcs'] }, '"listEcs" begins none'],
  ['/jobs', { failing: 'createEcs' }, 'Could not set jobs'],
  ['/jobs', { initMs: -1 }, 'no non-negative integer'],
  ['/lastsMs', { sleep: 5 }, 'the key "sleep" is not known here'],
  ['/lastsMs', { stop: 'long' }, 'no non-negative integer'],
])('the control port refuses %s %j', async (path, body, why) => {
  const { json, status } = await ecs.control(path, body)
  expect([status, (json as { error: string }).error]).toEqual([400, expect.stringContaining(why)])
})
