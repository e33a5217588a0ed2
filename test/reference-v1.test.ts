import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { parseTarget } from '../target/index.ts'
import { groupOf, namesOf, ReferenceClient } from './reference-client.ts'
import type { Call, Reply, UserName } from './reference-client.ts'

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

describe.each(CLOUDS)('ECS v1 of %s', (dialect) => {
  let client: ReferenceClient

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect })
  })

  beforeEach(() => client.cloud.reset())

  afterAll(() => client.cloud.stop())

  const groups = (as: UserName = 'demo'): string => `/v1/${client.projectOf(as)}/cloudservers/os-server-groups`
  const ask = (tail = '', options: Call = {}): Promise<Reply> => client.call(groups() + tail, { as: 'demo', ...options })
  const post = (body: unknown, tail = '', as: UserName = 'demo'): Promise<Reply> =>
    client.call(groups(as) + tail, { as, method: 'POST', body })
  const create = (name: string, as: UserName = 'demo'): Promise<Reply> =>
    post({ server_group: { name, policies: ['anti-affinity'] } }, '', as)

  describe('one group', () => {
    test('is created, shown and deleted, without its owner', async () => {
      const created = groupOf(await create('grüppe'))
      expect(created).toEqual({ id: created.id, name: 'grüppe', policies: ['anti-affinity'], members: [], metadata: {} })
      const shown = await ask(`/${created.id}`)
      expect(groupOf(shown)).toEqual(created)
      expect(shown.headers.get('x-openstack-request-id')).toBeNull()
      const deleted = await ask(`/${created.id}`, { method: 'DELETE' })
      expect([deleted.status, deleted.text]).toEqual([204, ''])
      expect((await ask(`/${created.id}`)).status).toBe(400)
      expect(namesOf(await ask())).toEqual([])
    })

    test('is the same through both versions of Nova, in either direction', async () => {
      const { id } = groupOf(await create('shared'))
      for (const prefix of ['/v2', '/v2.1']) {
        const native = groupOf(await client.call(`${prefix}/${client.projectOf('demo')}/os-server-groups/${id}`, { as: 'demo' }))
        expect(native).toMatchObject({ id, name: 'shared', policies: ['anti-affinity'] })
      }
      const other = await client.group('made by Nova')
      expect(namesOf(await ask())).toEqual(['shared', 'made by Nova'])
      expect((await ask(`/${other}`, { method: 'DELETE' })).status).toBe(204)
      expect((await client.call(`/v2.1/os-server-groups/${other}`, { as: 'demo' })).status).toBe(404)
    })

    test('is hidden from other projects, whose own list is empty', async () => {
      const { id } = groupOf(await create('mine'))
      for (const as of ['other', 'admin'] as const) {
        expect((await client.call(`${groups(as)}/${id}`, { as })).status).toBe(400)
        expect(namesOf(await client.call(groups(as), { as }))).toEqual([])
      }
    })

    test('that there is not: the refusal of Nova as text', async () => {
      const message = JSON.stringify({ itemNotFound: { message: `Instance group ${UNKNOWN} could not be found.`, code: 404 } })
      for (const method of ['GET', 'DELETE']) {
        const reply = await ask(`/${UNKNOWN}`, { method })
        expect(reply.status).toBe(400)
        const { error } = reply.json as { error: { code: string; message: string } }
        expect({ ...error, message: JSON.stringify(JSON.parse(error.message)) }).toEqual({ code: 'Ecs.1000', message })
      }
    })
  })

  describe('the list', () => {
    interface Page {
      readonly page_info?: { readonly next_marker: string }
    }

    const namesAfter = async (query: string): Promise<string[]> => namesOf(await ask(query))

    beforeEach(async () => {
      for (const name of ['l0', 'l1', 'l2', 'l3', 'l4']) await create(name)
    })

    test('comes whole without a limit, in pages with one', async () => {
      const whole = await ask()
      expect(namesOf(whole)).toEqual(['l0', 'l1', 'l2', 'l3', 'l4'])
      expect(whole.json).not.toHaveProperty('page_info')
      const walked: string[][] = []
      for (let query: string | undefined = '?limit=2'; query !== undefined;) {
        const reply = await ask(query)
        const next = (reply.json as Page).page_info?.next_marker
        walked.push(namesOf(reply))
        query = next === undefined ? undefined : `?limit=2&marker=${next}`
      }
      expect(walked).toEqual([['l0', 'l1'], ['l2', 'l3'], ['l4'], []])
    })

    test('ignores what it does not know', async () => {
      expect(await namesAfter('?all_projects=1&offset=3')).toHaveLength(5)
      expect(await namesAfter('?limit=1000')).toHaveLength(5)
    })

    test.each(['?limit=1001', '?limit=0', '?limit=-1', '?limit=x', '?limit=', '?marker=x', `?limit=1&marker=${UNKNOWN}`])('%s: 400', async (query) => {
      const reply = await ask(query)
      expect(reply.status).toBe(400)
      expect(reply.json).toMatchObject({ error: { code: 'Ecs.0005' } })
    })
  })

  describe('a create', () => {
    const group = (fields: Record<string, unknown>): unknown => ({ server_group: { name: 'x', policies: ['anti-affinity'], ...fields } })

    test.each<[string, unknown]>([
      ['no group', {}],
      ['a group that is no object', { server_group: [] }],
      ['no name', { server_group: { policies: ['anti-affinity'] } }],
      ['no policies', { server_group: { name: 'x' } }],
      ['a number for a name', group({ name: 1 })],
      ['an empty name', group({ name: '' })],
      ['a name that is too long', group({ name: 'x'.repeat(256) })],
      ['one policy that is no list', group({ policies: 'anti-affinity' })],
      ['no policy', group({ policies: [] })],
      ['a reserved policy', group({ policies: ['soft-affinity'] })],
      ['text that is no JSON', new TextEncoder().encode('{"server_group"')],
      ['bytes that are no text', new Uint8Array([0xff, 0xfe])],
    ])('with %s: 400 Ecs.0005', async (_, body) => {
      const reply = await post(body)
      expect(reply.status).toBe(400)
      expect(reply.json).toMatchObject({ error: { code: 'Ecs.0005', message: 'request body is illegal.' } })
      expect(namesOf(await ask())).toEqual([])
    })

    test('with nothing: Common.0002', async () => {
      const reply = await ask('', { method: 'POST' })
      expect([reply.status, reply.json]).toEqual([
        400, { error: { code: 'Common.0002', message: 'The request body cannot be left blank.' } },
      ])
    })

    test('with 255 characters is accepted', async () => {
      expect(groupOf(await create('漢'.repeat(255)))['name']).toHaveLength(255)
    })

    test('above the quota: Ecs.0022', async () => {
      await client.control('/quotas', 'PUT', { serverGroups: 1 })
      await client.group()
      const reply = await create('one too many')
      expect([reply.status, reply.json]).toMatchObject([400, { error: { code: 'Ecs.0022' } }])
    })
  })

  test('a reader reads only', async () => {
    const { id } = groupOf(await create('x'))
    const as = 'reader'
    expect((await ask('', { as })).status).toBe(200)
    expect((await ask(`/${id}`, { as })).status).toBe(200)
    const member = { add_member: { instance_uuid: UNKNOWN } }
    const refused = [
      await create('y', as), await ask(`/${id}`, { as, method: 'DELETE' }), await post(member, `/${id}/action`, as),
    ]
    const says = dialect === 'huaweicloud' ? "Policy doesn't allow" : 'Policy does not allow'
    for (const reply of refused) {
      expect(reply.status).toBe(403)
      expect(reply.json).toMatchObject({ error: { code: 'Pdp.0001', message: expect.stringContaining(says) } })
    }
  })

  test('the project of the URL must be that of the token', async () => {
    for (const path of [groups('other'), `/v1/${client.projectOf('other')}/cloudservers/limits`, '/v1/x/cloudservers/os-server-groups']) {
      const reply = await client.call(path, { as: 'demo' })
      expect([reply.status, reply.json]).toMatchObject([400, { error: { code: 'Ecs.0023' } }])
    }
  })

  test('limits are those of Nova', async () => {
    await create('counted')
    const own = await client.call(`/v1/${client.projectOf('demo')}/cloudservers/limits`, { as: 'demo' })
    const native = await client.call('/v2.1/limits', { as: 'demo' })
    const { absolute } = own.json as { absolute: Record<string, number> }
    expect(absolute).toEqual((native.json as { limits: { absolute: unknown } }).limits.absolute)
    expect(absolute).toMatchObject({ maxServerGroups: 10, totalServerGroupsUsed: 1 })
  })

  test('batches are for Huawei Cloud alone', async () => {
    const { id } = groupOf(await create('x'))
    for (const name of ['add_members', 'remove_members']) {
      const reply = await post({ server_ids: [UNKNOWN] }, `/${id}/${name}`)
      if (dialect === 'opentelekomcloud') expect([reply.status, reply.json]).toMatchObject([404, { error_code: 'APIGW.0101' }])
      else expect([reply.status, reply.json]).toMatchObject([200, { status: 'failed', servers: [{ server_id: UNKNOWN, status: 'failed' }] }])
    }
  })

  test('its target file names the three families', () => {
    const target = parseTarget(client.cloud.target, 'of the reference cloud')
    expect([target.dialect, target.apis]).toEqual([dialect, ['ecs-v1', 'nova-v2.1', 'nova-v2']])
  })
})

test('OpenStack has no ECS v1', async () => {
  const client = await ReferenceClient.start()
  expect((await client.call(`/v1/${client.projectOf('demo')}/cloudservers/os-server-groups`, { as: 'demo' })).status).toBe(300)
  await client.cloud.stop()
})
