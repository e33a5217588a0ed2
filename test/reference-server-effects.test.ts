import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FLAVORS, IMAGES } from '../reference/server-catalog.ts'
import { ReferenceClient } from './reference-client.ts'
import type { Reply } from './reference-client.ts'
import { said, ServerActor, states } from './server-actor.ts'
import { serverOf, ServerClient, SERVERS } from './server-client.ts'

let client: ReferenceClient
const servers = new ServerClient(() => client, '2.73')
const actor = new ServerActor(() => client, servers)
const [SMALL, LARGE] = FLAVORS.map(({ id }) => id)
const [FIRST, SECOND] = IMAGES.map(({ id }) => id)

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

describe('a rebuild', () => {
  test('describes the server anew at once', async () => {
    const { id } = await servers.booted()
    const rebuild = { imageRef: SECOND, name: 'other', metadata: { a: 'b' }, description: 'd', user_data: 'QQ==', adminPass: 'p' }
    const reply = await actor.act(id, { rebuild }, { version: '2.57' })
    expect(reply.status).toBe(202)
    expect(reply.headers.get('location')).toBe(`${client.cloud.endpoint}${SERVERS}/${id}`)
    expect(serverOf(reply)).toMatchObject({
      status: 'REBUILD', name: 'other', metadata: { a: 'b' }, description: 'd', user_data: 'QQ==', adminPass: 'p', key_name: null,
      image: { id: SECOND },
    })
    expect(serverOf(reply)).not.toHaveProperty('OS-EXT-STS:task_state')
    const same = await servers.settled(id)
    expect(same).toMatchObject({ name: 'other', image: { id: SECOND } })
  })

  test.for([
    ['2.8', []], ['2.9', ['locked']], ['2.54', ['key_name', 'locked']], ['2.57', ['key_name', 'locked', 'user_data']],
    ['2.73', ['key_name', 'locked', 'locked_reason', 'user_data']],
  ] as const)('answers at %s with %o', async ([version, fields]) => {
    const { id } = await servers.booted()
    const answer = serverOf(await actor.act(id, { rebuild: { imageRef: FIRST } }, { version }))
    expect(['key_name', 'locked', 'locked_reason', 'user_data'].filter((field) => field in answer)).toEqual(fields)
  })

  test('answers with everything from 2.75 on', async () => {
    const { id } = await servers.booted()
    const answer = serverOf(await actor.act(id, { rebuild: { imageRef: FIRST } }, { version: '2.75' }))
    expect(answer).toMatchObject({ 'OS-EXT-STS:task_state': 'rebuilding', 'user_data': null, 'server_groups': [] })
  })
})

describe('a lock', () => {
  test('keeps its owner from acting, and from deleting', async () => {
    const { id } = await servers.booted()
    expect(await servers.show(id)).toMatchObject({ locked: false, locked_reason: null })
    expect(said(await actor.act(id, { lock: { locked_reason: 'why' } }, { version: '2.73' }))).toEqual([202, ''])
    expect(await servers.show(id)).toMatchObject({ locked: true, locked_reason: 'why' })
    const locked = [409, `Instance ${id} is locked`]
    for (const body of [
      { 'os-stop': null }, { 'os-start': null }, { reboot: { type: 'HARD' } }, { resize: { flavorRef: LARGE } }, { confirmResize: null },
      { revertResize: null }, { rebuild: { imageRef: FIRST } },
    ]) expect(said(await actor.act(id, body))).toEqual(locked)
    expect(said(await servers.remove(id))).toEqual(locked)
    expect(said(await actor.act(id, { 'os-stop': null }, { as: 'admin' }))).toEqual([202, ''])
    expect(said(await actor.act(id, { unlock: null }))).toEqual([202, ''])
    expect(await servers.show(id)).toMatchObject({ locked: false, locked_reason: null })
    expect((await servers.remove(id)).status).toBe(204)
  })

  test('is opened by an administrator where one put it on', async () => {
    const { id } = await servers.booted()
    await actor.act(id, { lock: null }, { as: 'admin' })
    expect(said(await actor.act(id, { unlock: null }))).toEqual([
      403, "Policy doesn't allow os_compute_api:os-lock-server:unlock:unlock_override to be performed.",
    ])
    expect(said(await actor.act(id, { lock: null }))).toEqual([202, ''])
    expect((await actor.act(id, { unlock: null }, { as: 'admin' })).status).toBe(202)
    expect((await servers.show(id))['locked']).toBe(false)
  })
})

describe('placement', () => {
  async function group(size: number): Promise<readonly string[]> {
    const id = await client.group()
    const made = await servers.boot({ min_count: size, return_reservation_id: true }, { group: id })
    expect(made.status).toBe(202)
    const members = await servers.members(id)
    await Promise.all(members.map((member) => servers.settled(member)))
    return members
  }

  test('a member of a full group stays, with its flavor, and its fault is none', async () => {
    const [id = '', ...others] = await group(4)
    const before = await actor.host(id)
    await actor.slow('resize')
    expect((await actor.act(id, { resize: { flavorRef: LARGE } })).status).toBe(202)
    expect((await servers.show(id)).status).toBe('RESIZE')
    await actor.later()
    expect(states(await servers.show(id))).toEqual(['ACTIVE', 'active', null, 1])
    expect((await servers.show(id, { version: '2.1' }))['flavor']).toMatchObject({ id: SMALL })
    expect([await actor.host(id), others.length]).toEqual([before, 3])
  })

  test('a member that moves goes where no other is, and may return', async () => {
    const members = await group(3)
    const [id = ''] = members
    const before = await actor.host(id)
    expect((await actor.act(id, { migrate: null }, { as: 'admin' })).status).toBe(202)
    await servers.settled(id, 'VERIFY_RESIZE')
    const hosts = await Promise.all(members.map((member) => actor.host(member)))
    expect(new Set(hosts).size).toBe(3)
    expect(hosts).not.toContain(before)
    await actor.act(id, { revertResize: null })
    await servers.settled(id)
    expect(await actor.host(id)).toBe(before)
  })

  test('administrators migrate, to a host if they like', async () => {
    const { id } = await servers.booted()
    expect(said(await actor.act(id, { migrate: null }))).toEqual([
      403, "Policy doesn't allow os_compute_api:os-migrate-server:migrate to be performed.",
    ])
    const to = (name: unknown): Promise<Reply> => actor.act(id, { migrate: { host: name } }, { as: 'admin', version: '2.56' })
    expect(said(await to('nowhere'))).toEqual([400, 'Compute host nowhere could not be found.'])
    const here = await actor.host(id)
    expect(said(await to(here))).toEqual([400, 'Cannot migrate to the host where the server exists.'])
    const there = here === 'host4' ? 'host3' : 'host4'
    expect(said(await to(there))).toEqual([202, ''])
    await servers.settled(id, 'VERIFY_RESIZE')
    expect(await actor.host(id)).toBe(there)
  })
})

