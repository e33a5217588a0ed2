import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { FLAVORS, IMAGES, NETWORK } from '../reference/server-catalog.ts'
import { groupOf, ReferenceClient } from './reference-client.ts'
import type { Reply, UserName } from './reference-client.ts'

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

describe.each(CLOUDS)('members in ECS v1 of %s', (dialect) => {
  let client: ReferenceClient

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect })
  })

  beforeEach(() => client.cloud.reset())

  afterAll(() => client.cloud.stop())

  const groups = (as: UserName = 'demo'): string => `/v1/${client.projectOf(as)}/cloudservers/os-server-groups`
  const post = (path: string, body: unknown, as: UserName = 'demo'): Promise<Reply> => client.call(path, { as, method: 'POST', body })

  async function group(as: UserName = 'demo'): Promise<string> {
    return groupOf(await post(groups(as), { server_group: { name: 'g', policies: ['anti-affinity'] } }, as)).id
  }

  /** Lets the cloud finish what it is busy with. */
  const settle = (): Promise<unknown> => client.control('/clock', 'POST', { advanceMs: 1000 })

  async function server(as: UserName = 'demo', hint?: string): Promise<string> {
    const hints = hint === undefined ? {} : { 'os:scheduler_hints': { group: hint } }
    const reply = await post('/v2.1/servers', {
      server: { name: 's', flavorRef: FLAVORS[0]?.id, imageRef: IMAGES[0]?.id, networks: [{ uuid: NETWORK.id }] }, ...hints,
    }, as)
    expect(reply.status).toBe(202)
    await settle()
    return (reply.json as { server: { id: string } }).server.id
  }

  async function stopped(as: UserName = 'demo'): Promise<string> {
    const id = await server(as)
    expect((await post(`/v2.1/servers/${id}/action`, { 'os-stop': null }, as)).status).toBe(202)
    await settle()
    return id
  }

  const change = (key: 'add_member' | 'remove_member', id: string, member: string): Promise<Reply> =>
    post(`${groups()}/${id}/action`, { [key]: { instance_uuid: member } })

  async function members(id: string): Promise<unknown[]> {
    const views = [`${groups()}/${id}`, `/v2/os-server-groups/${id}`, `/v2.1/os-server-groups/${id}`]
    return Promise.all(views.map(async (path) => groupOf(await client.call(path, { as: 'demo' }))['members']))
  }

  const seen = (...ids: string[]): unknown[] => [ids, ids, ids]

  /** Nova's fault behind a refusal. */
  function wrapped({ status, json }: Reply): unknown {
    const { error: { code, message } } = json as { error: { code: string; message: string } }
    expect([status, code]).toEqual([400, 'Ecs.1000'])
    return JSON.parse(message)
  }

  test('a stopped server joins and leaves, seen in every view', async () => {
    const [id, member] = [await group(), await stopped()]
    const added = await change('add_member', id, member)
    expect([added.status, added.text]).toEqual([200, ''])
    expect(await members(id)).toEqual(seen(member))
    const removed = await change('remove_member', id, member)
    expect([removed.status, removed.text]).toEqual([200, ''])
    expect(await members(id)).toEqual(seen())
  })

  test('a running server does not join', async () => {
    const [id, member] = [await group(), await server()]
    expect(wrapped(await change('add_member', id, member))).toEqual({
      badRequest: { message: `Instance ${member} can not add, cause its state is not STOPPED`, code: 400 },
    })
    expect(await members(id)).toEqual(seen())
  })

  test('neither a member again, nor one of another group, nor of a reserved policy', async () => {
    const [id, other, member] = [await group(), await group(), await stopped()]
    await change('add_member', id, member)
    for (const wanted of [id, other]) {
      expect(wrapped(await change('add_member', wanted, member))).toMatchObject({ badRequest: { code: 400 } })
    }
    const reserved = groupOf(await client.create({ name: 'r', policies: ['affinity'] })).id
    expect(wrapped(await change('add_member', reserved, await stopped()))).toMatchObject({ badRequest: { code: 400 } })
    expect(await members(id)).toEqual(seen(member))
    expect(await members(other)).toEqual(seen())
  })

  test('neither what there is not, nor what another project has', async () => {
    const [id, foreign] = [await group(), await stopped('other')]
    for (const member of [UNKNOWN, foreign]) {
      const fault = { itemNotFound: { message: `Instance ${member} could not be found.`, code: 404 } }
      expect(wrapped(await change('add_member', id, member))).toEqual(fault)
      expect(wrapped(await change('remove_member', id, member))).toEqual(fault)
    }
    const own = await stopped()
    expect(wrapped(await change('remove_member', id, own))).toMatchObject({ itemNotFound: { code: 404 } })
    for (const strange of [UNKNOWN, await group('other')]) {
      expect(wrapped(await change('add_member', strange, own))).toMatchObject({ itemNotFound: { code: 404 } })
    }
  })

  test('no more than the quota', async () => {
    const id = await group()
    for (let count = 0; count < 9; count += 1) expect((await change('add_member', id, await stopped())).status).toBe(200)
    const reply = await change('add_member', id, await stopped())
    expect([reply.status, reply.json]).toMatchObject([400, { error: { code: 'Ecs.0022' } }])
  })

  test.each<[string, unknown]>([
    ['no key', {}],
    ['both keys', { add_member: { instance_uuid: UNKNOWN }, remove_member: { instance_uuid: UNKNOWN } }],
    ['no server', { add_member: {} }],
    ['a server that is no text', { remove_member: { instance_uuid: 5 } }],
    ['a member that is no object', { add_member: UNKNOWN }],
  ])('a change with %s: 400 Ecs.0005', async (_, body) => {
    const reply = await post(`${groups()}/${await group()}/action`, body)
    expect([reply.status, reply.json]).toMatchObject([400, { error: { code: 'Ecs.0005' } }])
  })

  test('a group that is deleted lets its members go', async () => {
    const [id, other] = [await group(), await group()]
    const member = await stopped()
    await change('add_member', id, member)
    expect((await client.call(`${groups()}/${id}`, { as: 'demo', method: 'DELETE' })).status).toBe(204)
    expect((await client.call(`/v2.1/servers/${member}`, { as: 'demo' })).status).toBe(200)
    expect((await change('add_member', other, member)).status).toBe(200)
    expect(await members(other)).toEqual(seen(member))
  })

  test('a server created in a group is a member until it is deleted', async () => {
    const id = await group()
    const member = await server('demo', id)
    expect(await members(id)).toEqual(seen(member))
    expect((await client.call(`/v2.1/servers/${member}`, { as: 'demo', method: 'DELETE' })).status).toBe(204)
    await settle()
    expect(await members(id)).toEqual(seen())
  })

  if (dialect === 'huaweicloud') {
    test('several join and leave at once, each for itself', async () => {
      const id = await group()
      const ids = [await stopped(), await server(), await stopped()]
      const [first = '', running = '', last = ''] = ids
      const added = await post(`${groups()}/${id}/add_members`, { server_ids: ids })
      expect([added.status, added.json]).toEqual([200, { status: 'failed', servers: [
        { server_id: first, status: 'success' },
        { server_id: running, status: 'failed', fail_reason: `Instance ${running} can not add, cause its state is not STOPPED` },
        { server_id: last, status: 'success' },
      ] }])
      expect(await members(id)).toEqual(seen(first, last))
      const removed = await post(`${groups()}/${id}/remove_members`, { server_ids: [first, last] })
      expect(removed.json).toMatchObject({ status: 'success' })
      expect(await members(id)).toEqual(seen())
      expect((await post(`${groups()}/${id}/add_members`, {})).json).toMatchObject({ error: { code: 'Ecs.0005' } })
    })
  }
})
