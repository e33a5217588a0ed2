import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { groupOf, messageOf, ReferenceClient } from './reference-client.ts'
import type { Call, UserName } from './reference-client.ts'

let client: ReferenceClient

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

const GROUPS = '/v2.1/os-server-groups'
const NAMELESS = { server_group: {} }
const VALID = { server_group: { name: 'x', policies: ['affinity'] } }

describe('order of checks', () => {
  const create = (options: Call) => client.call(GROUPS, { method: 'POST', body: VALID, ...options })

  test.each<[string, Call, number]>([
    ['no token before everything', { body: NAMELESS, version: '2.9999' }, 401],
    ['malformed version before the media type', { as: 'reader', version: 'abc', headers: { 'content-type': 'text/html' } }, 400],
    ['version before the media type', { as: 'reader', version: '2.9999', headers: { 'content-type': 'text/html' } }, 406],
    ['media type before the body', { as: 'reader', body: NAMELESS, headers: { 'content-type': 'application/xml' } }, 415],
    ['body before the role', { as: 'reader', body: NAMELESS }, 400],
    ['role', { as: 'reader' }, 403],
  ])('%s', async (_, options, status) => {
    expect((await create(options)).status).toBe(status)
  })

  test('body before the quota, quota before the policy that takes no rules', async () => {
    await client.control('/quotas', 'PUT', { serverGroups: 0 })
    expect((await create({ as: 'demo', body: NAMELESS })).status).toBe(400)
    const full = await create({ as: 'demo' })
    expect([full.status, messageOf(full)]).toEqual([403, 'Quota exceeded, too many server groups.'])
    const body = { server_group: { name: 'x', policy: 'affinity', rules: { max_server_per_host: 2 } } }
    expect((await create({ as: 'demo', version: '2.64', body })).status).toBe(403)
  })

  test('too large before the token', async () => {
    const reply = await create({ body: new Uint8Array(114_689).fill(32) })
    expect(reply.status).toBe(413)
    expect(reply.json).toMatchObject({ code: '413 Request Entity Too Large' })
    expect((await create({ as: 'demo', body: new Uint8Array(114_688).fill(32) })).status).toBe(400)
  })
})

describe('create', () => {
  const anti = { policies: ['anti-affinity'] }
  const one = { name: 'x', policy: 'anti-affinity' }
  const printable = "An invalid 'name' value was provided. The name must be: printable characters. Can not start or end with whitespace."

  test.each<[string, unknown, string]>([
    ['2.1', [], "[] is not of type 'object'"],
    ['2.1', { group: 1 }, "'server_group' is a required property"],
    ['2.1', { server_group: 'x' }, "Invalid input for field/attribute server_group. Value: x. 'x' is not of type 'object'"],
    ['2.1', { server_group: { ...anti } },
      "Invalid input for field/attribute server_group. Value: {'policies': ['anti-affinity']}. 'name' is a required property"],
    ['2.1', { server_group: { name: null, ...anti } },
      "Invalid input for field/attribute name. Value: None. None is not of type 'string'"],
    ['2.1', { server_group: { name: '', ...anti } }, "Invalid input for field/attribute name. Value: . '' is too short"],
    ['2.1', { server_group: { name: ' a', ...anti } }, printable],
    ['2.1', { server_group: { name: 'a\u0007', ...anti } }, printable],
    ['2.1', { server_group: { name: 'a\n', ...anti } }, printable],
    ['2.1', { server_group: { name: '\u{1f600}', ...anti } }, printable],
    ['2.1', { server_group: { name: 'x', policies: [] } }, 'Invalid input for field/attribute policies. Value: []. [] is too short'],
    ['2.1', { server_group: { name: 'x', policies: ['soft-affinity'] } },
      "Invalid input for field/attribute 0. Value: soft-affinity. 'soft-affinity' is not one of ['anti-affinity', 'affinity']"],
    ['2.15', { server_group: { name: 'x', policies: ['affinity', 'affinity'] } },
      "Invalid input for field/attribute policies. Value: ['affinity', 'affinity']. ['affinity', 'affinity'] has non-unique elements"],
    ['2.1', { server_group: { name: 'x', ...anti, b: 1, a: true } },
      "Invalid input for field/attribute server_group. Value: {'name': 'x', 'policies': ['anti-affinity'], 'b': 1, 'a': True}. "
        + "Additional properties are not allowed ('a', 'b' were unexpected)"],
    ['2.64', { server_group: { name: 'x', ...anti } },
      "Invalid input for field/attribute server_group. Value: {'name': 'x', 'policies': ['anti-affinity']}. "
        + "'policy' is a required property"],
    ['2.64', { server_group: { ...one, rules: { max_server_per_host: 0 } } },
      'Invalid input for field/attribute max_server_per_host. Value: 0. 0 is less than the minimum of 1'],
    ['2.64', { server_group: { ...one, rules: { max_server_per_host: 1.5 } } },
      "Invalid input for field/attribute max_server_per_host. Value: 1.5. 1.5 is not of type 'integer', 'string'"],
    ['2.64', { server_group: { name: 'x', policy: 'affinity', rules: { max_server_per_host: 2 } } },
      'Only anti-affinity policy supports rules.'],
  ])('at %s %j: 400', async (version, body, message) => {
    const reply = await client.call(GROUPS, { as: 'demo', method: 'POST', version, body })
    expect([reply.status, messageOf(reply)]).toEqual([400, message])
    expect(reply.json).toEqual({ badRequest: { code: 400, message } })
  })

  test.each([
    ['not JSON', '{"server_group": {'],
    ['followed by text', '{} x'],
    ['begun by a byte order mark', '\ufeff{}'],
    ['nested deeply', '['.repeat(50_000)],
  ])('a body that is %s: 400', async (_, text) => {
    const reply = await client.call(GROUPS, { as: 'demo', method: 'POST', body: new TextEncoder().encode(text) })
    expect([reply.status, messageOf(reply)]).toEqual([400, 'Malformed request body'])
  })

  test('a body that is not UTF-8: 400, where Nova fails inside', async () => {
    const body = Buffer.concat([Buffer.from('{"server_group": {"name": "'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')])
    const reply = await client.call(GROUPS, { as: 'demo', method: 'POST', body })
    expect([reply.status, messageOf(reply)]).toEqual([400, 'Malformed request body'])
  })

  test('of a repeated key the last counts', async () => {
    const text = '{"server_group": {"name": "first", "name": "last", "policies": ["affinity"]}}'
    const reply = await client.call(GROUPS, { as: 'demo', method: 'POST', body: new TextEncoder().encode(text) })
    expect(groupOf(reply)['name']).toBe('last')
  })

  test('the older API drops what it does not know, and checks the rest', async () => {
    const create = (fields: Record<string, unknown>) =>
      client.call('/v2/os-server-groups', { as: 'demo', method: 'POST', body: { server_group: fields, extra: 1 } })
    expect((await create({ name: 'x', ...anti, extra: 1 })).status).toBe(200)
    expect((await create({ name: ' x ', ...anti })).status).toBe(400)
  })
})

describe('what no route answers', () => {
  const NOT_FOUND = { message: 'The resource could not be found.<br /><br />\n\n\n', code: '404 Not Found', title: 'Not Found' }

  test.each([
    ['PUT', '/v2.1/os-server-groups'], ['DELETE', '/v2.1/os-server-groups'], ['PATCH', '/v2.1/os-server-groups/x'],
    ['GET', '/v2.1/os-server-groups/'], ['GET', '/v2.1/os-server-groups/x/members'], ['GET', '/v2.1/xyz/os-server-groups'],
    ['GET', '/v2.1/nosuch'],
  ])('%s %s', async (method, path) => {
    const reply = await client.call(path, { as: 'demo', method, version: 'abc' })
    expect(reply.status).toBe(404)
    expect(reply.json).toEqual(NOT_FOUND)
    expect(reply.headers.get('vary')).toBeNull()
    expect((await client.call(path, { method })).status).toBe(401)
  })

  test('the error page is written as the caller wishes', async () => {
    const page = async (accept: string): Promise<string | null> =>
      (await client.call('/v2.1/nosuch', { as: 'demo', headers: { accept } })).headers.get('content-type')
    expect(await page('*/*')).toBe('text/html; charset=UTF-8')
    expect(await page('text/html;q=0.5, application/json')).toBe('application/json')
    expect(await page('image/png')).toBe('text/plain; charset=UTF-8')
  })

  test('HEAD finds nothing, OPTIONS needs no token', async () => {
    expect((await client.call(GROUPS, { as: 'demo', method: 'HEAD' })).status).toBe(404)
    const options = await client.call(GROUPS, { method: 'OPTIONS' })
    expect([options.status, options.text]).toEqual([200, ''])
  })
})

describe('every answer', () => {
  test('carries a request id of its own, under both names', async () => {
    const replies = await Promise.all([1, 2].map(() => client.call(GROUPS, { as: 'demo' })))
    const ids = replies.map(({ headers }) => headers.get('x-compute-request-id'))
    for (const id of ids) expect(id).toMatch(/^req-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(replies.map(({ headers }) => headers.get('x-openstack-request-id'))).toEqual(ids)
    expect(new Set(ids).size).toBe(2)
  })

  test('401 says where tokens are to be had', async () => {
    const reply = await client.call(GROUPS, { token: 'never-issued' })
    expect(reply.status).toBe(401)
    expect(reply.headers.get('www-authenticate')).toBe(`Keystone uri="${client.cloud.identity}"`)
    expect(reply.headers.get('vary')).toBeNull()
  })
})

test.each<[UserName, number, number]>([['admin', 200, 204], ['demo', 200, 204], ['reader', 403, 403]])(
  '%s: create %i, delete %i', async (as, created, deleted) => {
    const id = await client.group('x', as === 'admin' ? 'admin' : 'demo')
    expect((await client.create({ name: 'y', policies: ['affinity'] }, { as })).status).toBe(created)
    const reply = await client.call(`${GROUPS}/${id}`, { as, method: 'DELETE' })
    expect(reply.status).toBe(deleted)
    if (deleted === 403) {
      expect(messageOf(reply)).toBe("Policy doesn't allow os_compute_api:os-server-groups:delete to be performed.")
    }
  },
)
