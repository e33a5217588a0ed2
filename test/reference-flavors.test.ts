import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FLAVORS } from '../reference/server-catalog.ts'
import { messageOf, ReferenceClient } from './reference-client.ts'
import { serverOf, ServerClient, SERVERS } from './server-client.ts'

let client: ReferenceClient
let cloud: ReferenceClient
const servers = new ServerClient(() => client)
const behindGateway = new ServerClient(() => cloud, '2.60')
const [SMALL, LARGE] = FLAVORS

type Fields = Readonly<Record<string, unknown>>

const list = async (query = '', version = '2.1'): Promise<Fields[]> =>
  ((await client.call(`/v2.1/flavors${query}`, { as: 'reader', version })).json as { flavors: Fields[] }).flavors

beforeAll(async () => {
  client = await ReferenceClient.start()
  cloud = await ReferenceClient.start({ dialect: 'opentelekomcloud' })
})

afterAll(() => Promise.all([client.cloud.stop(), cloud.cloud.stop()]))

describe('flavors', () => {
  test('are listed in brief, sorted, sliced and filtered', async () => {
    expect(await list()).toEqual(FLAVORS.map(({ id, name }) => ({ id, name, links: expect.any(Array) as unknown })))
    expect((await list('', '2.55'))[0]).toHaveProperty('description', null)
    expect((await list('?sort_key=memory_mb&sort_dir=desc')).map(({ id }) => id)).toEqual([LARGE?.id, SMALL?.id])
    expect((await list(`?minRam=${LARGE?.ram}`)).map(({ id }) => id)).toEqual([LARGE?.id])
    expect(await list('?minDisk=1000')).toEqual([])
    expect((await list(`?marker=${SMALL?.id}`)).map(({ id }) => id)).toEqual([LARGE?.id])
    const page = await client.call('/v2.1/flavors/detail?limit=1', { as: 'demo' })
    const next = `${client.cloud.endpoint}/v2.1/flavors/detail?limit=1&marker=${SMALL?.id}`
    expect(page.json).toMatchObject({ flavors: [{ id: SMALL?.id }], flavors_links: [{ rel: 'next', href: next }] })
  })

  test.for<[string, string, string]>([
    ['?minRam=x', '2.1', 'Invalid minRam filter [x]'], ['?marker=none', '2.1', 'marker [none] not found'],
    ['?limit=-1', '2.1', 'Invalid input for query parameters limit'], ['?sort_key=odd', '2.1', 'Invalid input for query parameters sort_key'],
    ['?odd=1', '2.75', 'Additional properties are not allowed'], ['?name=m', '2.101', 'Additional properties are not allowed'],
  ])('%s at %s is refused', async ([query, version, message]) => {
    const reply = await client.call(`/v2.1/flavors${query}`, { as: 'demo', version })
    expect([reply.status, messageOf(reply)]).toEqual([400, expect.stringContaining(message)])
  })

  test('unknown keys are let through before that', async () => {
    expect(await list('?odd=1', '2.74')).toHaveLength(2)
    expect(await list('?name=small', '2.102')).toHaveLength(1)
  })

  test.for<[string, string[], string[]]>([
    ['2.1', ['rxtx_factor', 'OS-FLV-DISABLED:disabled'], ['description', 'extra_specs']],
    ['2.55', ['description'], ['extra_specs']],
    ['2.61', ['extra_specs', 'description', 'rxtx_factor'], []],
    ['2.102', ['extra_specs'], ['rxtx_factor', 'OS-FLV-DISABLED:disabled']],
  ])('are shown at %s with %o and without %o', async ([version, fields, others]) => {
    const shown = await client.call(`/v2.1/flavors/${SMALL?.id}`, { as: 'demo', version })
    const { flavor } = shown.json as { flavor: Fields }
    expect(flavor).toMatchObject({ id: SMALL?.id, ram: SMALL?.ram, swap: Number(version.slice(2)) < 75 ? '' : 0 })
    for (const field of fields) expect(flavor).toHaveProperty([field])
    for (const field of others) expect(flavor).not.toHaveProperty([field])
  })

  test('that there are not are not found', async () => {
    const reply = await client.call('/v2.1/flavors/none', { as: 'demo' })
    expect([reply.status, messageOf(reply)]).toEqual([404, 'Flavor none could not be found.'])
  })
})

test('zones are listed for everybody', async () => {
  const reply = await client.call('/v2.1/os-availability-zone', { as: 'reader' })
  expect(reply.json).toEqual({ availabilityZoneInfo: [{ zoneName: 'nova', zoneState: { available: true }, hosts: null }] })
})

test('servers are listed with all details but their groups', async () => {
  const { id } = await servers.booted(await client.group())
  await servers.act(id, 'lock')
  const reply = await client.call(`${SERVERS}/detail?locked=true`, { as: 'demo', version: '2.73' })
  const { server_groups: groups, ...shown } = await servers.show(id, { version: '2.73' })
  expect(groups).toHaveLength(1)
  expect(reply.json).toEqual({ servers: [shown] })
  expect((await client.call(`${SERVERS}/detail?locked=false`, { as: 'demo', version: '2.73' })).json).toEqual({ servers: [] })
  expect((await client.call(`${SERVERS}/detail?all_tenants=1`, { as: 'demo' })).status).toBe(403)
})

describe('behind a gateway', () => {
  const act = (id: string, body: unknown) =>
    cloud.call(`/v2.1/${cloud.projectOf('demo')}/servers/${id}/action`, { as: 'demo', method: 'POST', body })

  test('a server is shut down with another number, and may keep its host', async () => {
    const project = cloud.projectOf('demo')
    const path = `/v2.1/${project}/servers`
    const body = { server: { name: 'one', flavorRef: SMALL?.id, imageRef: '5f1c9a4e-7d3b-4c26-9e80-1a2b3c4d5e6f', networks: 'none' } }
    const { id } = serverOf(await cloud.call(path, { as: 'demo', method: 'POST', version: '2.37', body }))
    await behindGateway.settled(id)
    expect((await act(id, { migrate: null })).status).toBe(400)
    await act(id, { 'os-stop': { type: 'HARD' } })
    expect(await behindGateway.settled(id, 'SHUTOFF')).toMatchObject({ 'OS-EXT-STS:power_state': 3 })
    expect((await act(id, { resize: { flavorRef: LARGE?.id } })).status).toBe(202)
    await behindGateway.settled(id, 'VERIFY_RESIZE')
  })
})
