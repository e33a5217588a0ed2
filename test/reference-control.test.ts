import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FAULTS, faultNamed, startReferenceCloud } from '../reference/index.ts'
import { parseTarget } from '../target/index.ts'
import { namesOf, ReferenceClient } from './reference-client.ts'

let client: ReferenceClient

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(async () => {
  await client.cloud.setFaults([])
  await client.cloud.reset()
})

afterAll(() => client.cloud.stop())

const GROUPS = '/v2.1/os-server-groups'

test('its target file is one that can be read', () => {
  const target = parseTarget(client.cloud.target, 'of the reference cloud')
  expect(Object.keys(target.personas).toSorted()).toEqual(['admin', 'expired', 'member', 'outsider', 'reader', 'stranger'])
  expect(target.endpoints.compute).toBe(client.cloud.endpoint)
})

test('a reset forgets groups and quotas, and keeps tokens and faults', async () => {
  await client.group()
  await client.control('/quotas', 'PUT', { serverGroups: 1 })
  await client.cloud.setFaults(['no-vary'])
  expect((await client.control('/reset', 'POST')).status).toBe(200)
  const list = await client.call(GROUPS, { as: 'demo' })
  expect(namesOf(list)).toEqual([])
  expect(list.headers.get('vary')).toBeNull()
  expect((await client.control('/state')).json).toMatchObject({ faults: ['no-vary'], groups: [] })
})

test('a fault applies and goes away', async () => {
  await client.group()
  const twice = async (): Promise<string[]> => namesOf(await client.call(GROUPS, { as: 'demo' }))
  expect((await client.control('/faults', 'PUT', { faults: ['groups-listed-twice'] })).status).toBe(200)
  expect(await twice()).toEqual(['group', 'group'])
  expect((await client.control('/faults')).json).toMatchObject({ active: ['groups-listed-twice'] })
  expect((await client.control('/faults', 'DELETE')).status).toBe(200)
  expect(await twice()).toEqual(['group'])
})

test('two faults apply together', async () => {
  await client.cloud.setFaults(['groups-listed-twice', 'owner-at-every-version'])
  await client.group()
  const { json } = await client.call(GROUPS, { as: 'demo' })
  const owner = { project_id: client.projectOf('demo') }
  expect((json as { server_groups: unknown[] }).server_groups).toMatchObject([owner, owner])
})

test('the state lists groups with their members', async () => {
  const id = await client.group('seen')
  const group = { id, name: 'seen', members: [], projectId: client.projectOf('demo') }
  expect((await client.control('/state')).json).toMatchObject({ groups: [group] })
})

test('latency holds answers back, throttling refuses', async () => {
  await client.control('/latency', 'PUT', { ms: 1000 })
  const held = client.call(GROUPS, { as: 'demo' }).then(() => 'held')
  const prompt = client.control('/state').then(() => 'prompt')
  expect(await Promise.race([held, prompt])).toBe('prompt')
  expect(await held).toBe('held')
  await client.cloud.reset()
  await client.control('/throttle', 'PUT', { requestsPerSecond: 0 })
  const refused = await client.call(GROUPS, { as: 'demo' })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
})

test.each<[string, string, unknown, RegExp]>([
  ['PUT', '/faults', { faults: ['no-varry'] }, /Could not set fault "no-varry".*"no-vary"/],
  ['PUT', '/faults', { faults: 'no-vary' }, /no list of names/],
  ['PUT', '/faults', { names: [] }, /the key "names" is not known here\. Use faults\./],
  ['PUT', '/quotas', { project: 'nowhere', serverGroups: 1 }, /Use admin, demo, other/],
  ['PUT', '/quotas', { serverGroups: -1 }, /no non-negative integer/],
  ['POST', '/clock', {}, /"advanceMs"/],
  ['POST', '/reset', { everything: true }, /Send none/],
])('%s %s %j: 400 with a message', async (method, path, body, message) => {
  const reply = await client.control(path, method, body)
  expect(reply.status).toBe(400)
  expect((reply.json as { error: string }).error).toMatch(message)
})

test('an unknown command names those there are', async () => {
  const reply = await client.control('/nosuch', 'POST')
  expect(reply.status).toBe(404)
  expect(reply.text).toContain('POST /reset')
})

test('an unknown fault is refused before anything starts', async () => {
  await expect(startReferenceCloud({ faults: ['nosuch'] })).rejects.toThrow(/Could not set fault "nosuch"/)
  expect(() => faultNamed('no-vari')).toThrow(/"no-vary"/)
  await expect(client.cloud.setFaults(['nosuch'])).rejects.toThrow(/nosuch/)
})

test('faults have kebab-case names of their own and break one to twelve requirements', () => {
  for (const { name, breaks, summary } of FAULTS) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(summary).toMatch(/\.$/)
    expect(breaks.length).toBeGreaterThan(0)
    expect(breaks.length).toBeLessThanOrEqual(12)
  }
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
})

test('it starts with faults, stops at once and can be started again', async () => {
  const cloud = await startReferenceCloud({ faults: ['no-vary'], latencyMs: 1 })
  expect((await fetch(`${cloud.endpoint}/v2.1/`)).headers.get('vary')).toBeNull()
  await cloud.stop()
  await expect(fetch(`${cloud.endpoint}/v2.1/`)).rejects.toThrow()
  const port = Number(new URL(cloud.endpoint).port)
  const again = await startReferenceCloud({ port })
  expect(again.endpoint).toBe(cloud.endpoint)
  await again.stop()
})
