import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ReferenceClient } from './reference-client.ts'
import type { Reply } from './reference-client.ts'
import { GROUPS, serverOf, ServerClient } from './server-client.ts'

let client: ReferenceClient
const servers = new ServerClient(() => client, '2.60')
const HOST = 'OS-EXT-SRV-ATTR:hypervisor_hostname'

beforeAll(async () => {
  client = await ReferenceClient.start({ dialect: 'opentelekomcloud' })
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

function change(group: string, action: 'add_member' | 'remove_member', server: string): Promise<Reply> {
  const path = `/v1/${client.projectOf('demo')}/cloudservers/os-server-groups/${group}/action`
  return client.call(path, { as: 'demo', method: 'POST', body: { [action]: { instance_uuid: server } } })
}

async function hostOf(id: string): Promise<unknown> {
  return (await servers.show(id))[HOST]
}

describe('a server that joins a group later', () => {
  test('is moved to a host where the group has it, and shown as a member', async () => {
    const group = await client.group()
    const member = await servers.booted(group)
    const others = [await servers.booted(), await servers.booted(), await servers.booted(), await servers.stopped()]
    const beside = others.at(-1)?.id ?? ''
    expect(await hostOf(beside)).toBe(await hostOf(member.id))
    expect((await change(group, 'add_member', beside)).status).toBe(200)
    expect(await servers.members(group)).toEqual([member.id, beside])
    expect(await hostOf(beside)).not.toBe(await hostOf(member.id))
    await servers.act(beside, 'os-start')
    await servers.settled(beside)
    expect((await change(group, 'remove_member', beside)).status).toBe(200)
    expect(await servers.members(group)).toEqual([member.id])
  })

  test('does not start where there is no room, until it has left', async () => {
    const group = await client.group()
    for (let count = 0; count < 4; count += 1) await servers.booted(group)
    const { id } = await servers.stopped()
    await change(group, 'add_member', id)
    expect(await hostOf(id)).toBeNull()
    await servers.act(id, 'os-start')
    await client.control('/clock', 'POST', { advanceMs: 1000 })
    expect((await servers.show(id)).status).toBe('SHUTOFF')
    await change(group, 'remove_member', id)
    await servers.act(id, 'os-start')
    expect(await servers.settled(id)).toMatchObject({ [HOST]: expect.stringMatching(/^host/) as unknown })
  })
})

describe('placement', () => {
  test('does not follow reserved policies', async () => {
    const reply = await client.create({ name: 'x', policies: ['affinity'] }, { version: '2.15' })
    const group = (reply.json as { server_group: { id: string } }).server_group.id
    const hosts = [await servers.booted(group), await servers.booted(group)].map((server) => server[HOST])
    expect(new Set(hosts).size).toBe(2)
  })

  test('a deleted group leaves its servers where they are', async () => {
    const group = await client.group()
    const { id } = serverOf(await servers.boot({}, { group }))
    await servers.settled(id)
    const before = await hostOf(id)
    await client.call(`${GROUPS}/${group}`, { as: 'demo', method: 'DELETE' })
    expect(await hostOf(id)).toBe(before)
  })
})
