import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { NETWORK } from '../reference/server-catalog.ts'
import { messageOf, ReferenceClient } from './reference-client.ts'
import { GROUPS, NOWHERE, serverOf, ServerClient, SERVERS } from './server-client.ts'

let client: ReferenceClient
const servers = new ServerClient(() => client)

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

describe('a life', () => {
  test('built, stopped, started, deleted', async () => {
    const created = await servers.boot()
    expect(created.status).toBe(202)
    const { id, ...rest } = serverOf(created)
    expect(created.headers.get('location')).toBe(`${client.cloud.endpoint}${SERVERS}/${id}`)
    expect(Object.keys(rest).toSorted()).toEqual(['OS-DCF:diskConfig', 'adminPass', 'links', 'security_groups'])
    expect(await servers.settled(id)).toMatchObject({ name: 'one', progress: 0, server_groups: [], addresses: {} })
    expect((await servers.act(id, 'os-start')).status).toBe(409)
    const stopped = await servers.act(id, 'os-stop')
    expect([stopped.status, stopped.text]).toEqual([202, ''])
    expect(await servers.settled(id, 'SHUTOFF')).not.toHaveProperty('progress')
    const again = await servers.act(id, 'os-stop')
    expect([again.status, messageOf(again)]).toEqual([409, `Cannot 'stop' instance ${id} while it is in vm_state stopped`])
    expect((await servers.act(id, 'os-start')).status).toBe(202)
    await servers.settled(id)
    expect((await servers.remove(id)).status).toBe(204)
    const status = async (): Promise<number> => (await client.call(`${SERVERS}/${id}`, { as: 'demo' })).status
    await vi.waitFor(async () => expect(await status()).toBe(404), { timeout: 10_000, interval: 5 })
  })

  test('is busy while its clock has not passed', async () => {
    const { id } = await servers.booted()
    await servers.act(id, 'os-stop')
    await client.control('/clock', 'POST', { advanceMs: 1000 })
    expect((await servers.show(id)).status).toBe('SHUTOFF')
  })

  test('a reset forgets servers', async () => {
    const { id } = await servers.booted()
    await client.cloud.reset()
    expect((await client.call(`${SERVERS}/${id}`, { as: 'demo' })).status).toBe(404)
  })
})

describe('what is shown', () => {
  const plain = [
    'OS-DCF:diskConfig', 'OS-EXT-AZ:availability_zone', 'OS-EXT-STS:power_state', 'OS-EXT-STS:task_state', 'OS-EXT-STS:vm_state',
    'OS-SRV-USG:launched_at', 'OS-SRV-USG:terminated_at', 'accessIPv4', 'accessIPv6', 'addresses', 'config_drive', 'created', 'flavor',
    'hostId', 'id', 'image', 'key_name', 'links', 'metadata', 'name', 'os-extended-volumes:volumes_attached', 'progress', 'status',
    'tenant_id', 'updated', 'user_id',
  ]

  test.each<[string, string[]]>([
    ['2.1', []], ['2.8', []], ['2.9', ['locked']], ['2.19', ['description']], ['2.26', ['tags']], ['2.63', ['trusted_image_certificates']],
    ['2.71', ['server_groups']], ['2.73', ['locked_reason']], ['2.90', ['OS-EXT-SRV-ATTR:hostname']],
    ['2.96', ['pinned_availability_zone']], ['2.100', ['scheduler_hints']],
  ])('%s adds %j', async (version, added) => {
    const { id } = await servers.booted()
    const fields = async (at: string): Promise<string[]> => Object.keys(await servers.show(id, { version: at })).toSorted()
    const before = version === '2.1' ? plain : await fields(`2.${Number(version.slice(2)) - 1}`)
    expect(await fields(version)).toEqual([...before, ...added].toSorted())
  })

  test('flavor and image by version, hosts for administrators', async () => {
    const { id } = await servers.booted()
    expect((await servers.show(id, { version: '2.46' }))['flavor']).toHaveProperty('links')
    expect((await servers.show(id, { version: '2.47' }))['flavor']).toMatchObject({ original_name: 'm1.tiny', extra_specs: {} })
    expect((await servers.show(id, { version: '2.98' }))['image']).toHaveProperty('properties')
    const seen = await servers.show(id, { as: 'admin', version: '2.16' })
    expect(seen).toMatchObject({ 'OS-EXT-SRV-ATTR:host': 'host1', 'OS-EXT-SRV-ATTR:launch_index': 0, 'host_status': 'UP' })
    expect(Object.keys(await servers.show(id, { as: 'admin', version: '2.2' }))).not.toContain('OS-EXT-SRV-ATTR:hostname')
  })

  test('an address on a network', async () => {
    await client.control('/lastsMs', 'PUT', { build: 60_000 })
    const { id } = serverOf(await servers.boot({ networks: [{ uuid: NETWORK.id }] }))
    expect((await servers.show(id))['addresses']).toEqual({})
    await client.control('/clock', 'POST', { advanceMs: 120_000 })
    const { addresses, security_groups: groups } = await servers.settled(id)
    expect(addresses).toMatchObject({ [NETWORK.name]: [{ 'version': 4, 'addr': '192.0.2.10', 'OS-EXT-IPS:type': 'fixed' }] })
    expect(groups).toEqual([{ name: 'default' }])
  })

  test('links name the project where the request did', async () => {
    const { id } = await servers.booted()
    const project = client.projectOf('demo')
    const shown = serverOf(await client.call(`/v2/${project}/servers/${id}`, { as: 'demo' }))
    expect(shown['links']).toEqual([
      { rel: 'self', href: `${client.cloud.endpoint}/v2/${project}/servers/${id}` },
      { rel: 'bookmark', href: `${client.cloud.endpoint}/${project}/servers/${id}` },
    ])
  })
})

describe('groups', () => {
  test('members come and go with their servers', async () => {
    const group = await client.group()
    const first = await servers.booted(group)
    const second = await servers.booted(group)
    expect(await servers.members(group)).toEqual([first.id, second.id])
    expect(second['server_groups']).toEqual([group])
    await servers.remove(first.id)
    await vi.waitFor(async () => expect(await servers.members(group)).toEqual([second.id]), { timeout: 10_000, interval: 5 })
    await client.call(`${GROUPS}/${group}`, { as: 'demo', method: 'DELETE' })
    expect((await servers.show(second.id))['server_groups']).toEqual([])
  })

  test('anti-affinity gives each its own host, and the fifth none', async () => {
    const group = await client.group()
    const hosts = new Set<unknown>()
    for (let count = 0; count < 4; count += 1) hosts.add((await servers.booted(group))['hostId'])
    expect(hosts.size).toBe(4)
    const { id } = serverOf(await servers.boot({}, { group }))
    const failed = await servers.settled(id, 'ERROR')
    const fault = { code: 500, message: 'No valid host was found. There are not enough hosts available.' }
    expect(failed).toMatchObject({ hostId: '', fault })
    expect(await servers.members(group)).toContain(id)
  })

  test('affinity keeps them together', async () => {
    const reply = await client.create({ name: 'x', policies: ['affinity'] })
    const group = (reply.json as { server_group: { id: string } }).server_group.id
    const hosts = [await servers.booted(group), await servers.booted(group)].map((server) => server['hostId'])
    expect(new Set(hosts).size).toBe(1)
  })

  test('no more members than the quota', async () => {
    const group = await client.group()
    expect((await servers.boot({ min_count: 9 }, { group })).status).toBe(202)
    const reply = await servers.boot({}, { group })
    expect([reply.status, messageOf(reply)]).toEqual([403, 'Quota exceeded, too many servers in group'])
  })

  test('an unknown or a foreign group is refused', async () => {
    for (const group of [NOWHERE, await client.group('theirs', 'other')]) {
      const reply = await servers.boot({}, { group })
      expect([reply.status, messageOf(reply)]).toEqual([400, `Instance group ${group} could not be found.`])
    }
  })
})
