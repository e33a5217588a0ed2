import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { messageOf, ReferenceClient } from './reference-client.ts'
import type { Call, Reply } from './reference-client.ts'
import { BOOT, NOWHERE, serverOf, ServerClient, SERVERS } from './server-client.ts'

let client: ReferenceClient
const servers = new ServerClient(() => client)

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

describe('a create that is refused', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['2.37', { name: undefined }, "'name' is a required property"],
    ['2.37', { networks: undefined }, "'networks' is a required property"],
    ['2.37', { networks: 'some' }, "'some' is not valid under any of the given schemas"],
    ['2.36', {}, "Invalid input for field/attribute networks. Value: none. 'none' is not of type 'array'"],
    ['2.37', { flavorRef: '' }, "'' is too short"],
    ['2.37', { flavorRef: 'none' }, 'Flavor none could not be found.'],
    ['2.37', { imageRef: 'x' }, 'is not valid under any of the given schemas'],
    ['2.37', { imageRef: NOWHERE }, 'Can not find requested image'],
    ['2.37', { imageRef: undefined }, 'Missing imageRef attribute'],
    ['2.37', { networks: [{ uuid: NOWHERE }] }, `Network ${NOWHERE} could not be found.`],
    ['2.37', { min_count: 0 }, '0 is less than the minimum of 1'],
    ['2.37', { min_count: 2, max_count: 1 }, 'min_count must be <= max_count'],
    ['2.37', { colour: 'red' }, "Additional properties are not allowed ('colour' was unexpected)"],
    ['2.57', { personality: [] }, "Additional properties are not allowed ('personality' was unexpected)"],
  ])('%s %j', async (version, extra, message) => {
    const reply = await servers.boot(extra, { version })
    expect(reply.status).toBe(400)
    expect(messageOf(reply)).toContain(message)
  })

  test('above the quota, and with fewer where a range was given', async () => {
    const reply = await servers.boot({ min_count: 16 })
    expect(reply.status).toBe(403)
    expect(messageOf(reply)).toBe('Quota exceeded for instances: Requested 16, but already used 0 of 15 instances')
    expect((await servers.boot({ min_count: 1, max_count: 30 })).status).toBe(202)
    const limits = (await client.call('/v2.1/limits', { as: 'demo' })).json
    expect(limits).toMatchObject({ limits: { absolute: { totalInstancesUsed: 15, totalCoresUsed: 15, totalRAMUsed: 960 } } })
  })

  test('the older API drops what it does not know', async () => {
    const body = { server: { ...BOOT, networks: [], name: ' spaced ', colour: 'red' }, more: 1 }
    const { id } = serverOf(await client.call('/v2/servers', { as: 'demo', method: 'POST', body }))
    expect((await servers.show(id))['name']).toBe('spaced')
  })
})

describe('who may', () => {
  test('readers look, others see nothing, administrators do all', async () => {
    const { id } = await servers.booted()
    expect((await servers.boot({}, { as: 'reader' })).status).toBe(403)
    expect((await servers.act(id, 'os-stop', { as: 'reader' })).status).toBe(403)
    expect((await client.call(`${SERVERS}/${id}`, { as: 'reader' })).status).toBe(200)
    for (const method of ['GET', 'DELETE']) {
      const reply = await client.call(`${SERVERS}/${id}`, { as: 'other', method })
      expect([reply.status, messageOf(reply)]).toEqual([404, `Instance ${id} could not be found.`])
    }
    expect((await servers.act(id, 'os-stop', { as: 'other' })).status).toBe(404)
    expect((await servers.act(id, 'os-stop', { as: 'admin' })).status).toBe(202)
    expect((await client.call(`${SERVERS}/${id}`, { as: 'admin', method: 'DELETE' })).status).toBe(204)
  })

  test.each<[unknown, string]>([
    [{}, 'Malformed request body'], [{ 'os-stop': null, 'os-start': null }, 'Malformed request body'],
    [{ dance: null }, 'There is no such action: dance'],
  ])('action %j', async (body, message) => {
    const reply = await client.call(`${SERVERS}/${NOWHERE}/action`, { as: 'demo', method: 'POST', body })
    expect([reply.status, messageOf(reply)]).toEqual([400, message])
  })
})

describe('the list', () => {
  interface List {
    readonly servers: ReadonlyArray<{ readonly id: string; readonly name: string }>
    readonly servers_links?: ReadonlyArray<{ readonly rel: string; readonly href: string }>
  }

  const list = async (query: string, options: Call = {}): Promise<Reply> => client.call(SERVERS + query, { as: 'demo', ...options })
  const names = async (query: string, options: Call = {}): Promise<string[]> =>
    ((await list(query, options)).json as List).servers.map(({ name }) => name)

  beforeEach(async () => {
    for (const name of ['a', 'b', 'c']) await servers.boot({ name })
    await servers.boot({ name: 'theirs' }, { as: 'other' })
  })

  test('newest first, of the own project, briefly', async () => {
    expect(await names('')).toEqual(['c', 'b', 'a'])
    expect(Object.keys(((await list('')).json as List).servers[0] ?? {})).toEqual(['id', 'name', 'links'])
    expect(await names('?all_tenants=1', { as: 'admin' })).toEqual(['theirs', 'c', 'b', 'a'])
    expect((await list('?all_tenants=1')).status).toBe(403)
  })

  test('by pages', async () => {
    const { servers, servers_links: [next] = [] } = (await list('?limit=2')).json as List
    expect(servers.map(({ name }) => name)).toEqual(['c', 'b'])
    expect(next).toEqual({ rel: 'next', href: `${client.cloud.endpoint}${SERVERS}?limit=2&marker=${servers[1]?.id}` })
    const rest = (await list(`?limit=2&marker=${servers[1]?.id}`)).json as List
    expect(rest.servers.map(({ name }) => name)).toEqual(['a'])
    expect(rest).not.toHaveProperty('servers_links')
    expect((await list(`?marker=${NOWHERE}`)).status).toBe(400)
    expect((await list('?limit=-1')).status).toBe(400)
  })

  test('by name and status', async () => {
    expect(await names('?name=^[ab]$')).toEqual(['b', 'a'])
    expect(await names('?status=error')).toEqual([])
    expect((await list('?status=odd', { version: '2.38' })).status).toBe(400)
    expect((await list('?odd=1', { version: '2.75' })).status).toBe(400)
  })
})
