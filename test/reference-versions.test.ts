import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { groupOf, messageOf, ReferenceClient } from './reference-client.ts'

let client: ReferenceClient
let max: string

beforeAll(async () => {
  client = await ReferenceClient.start()
  const { versions } = (await client.call('/')).json as { versions: Array<{ id: string; version: string }> }
  max = versions.find(({ id }) => id === 'v2.1')?.version ?? ''
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

describe('discovery needs no token', () => {
  test.each([
    ['/', { versions: [{ id: 'v2.0', version: '', min_version: '' }, { id: 'v2.1', min_version: '2.1' }] }],
    ['/v2/', { version: { id: 'v2.0', version: '', min_version: '' } }],
    ['/v2.1/', { version: { id: 'v2.1', min_version: '2.1' } }],
    ['/v2.1', { version: { id: 'v2.1', min_version: '2.1' } }],
  ])('GET %s', async (path, expected) => {
    const reply = await client.call(path)
    expect(reply.status).toBe(200)
    expect(reply.json).toMatchObject(expected)
  })

  test('a path without a known version is offered all of them', async () => {
    const reply = await client.call('/v3')
    expect(reply.status).toBe(300)
    expect(reply.text).toContain(`${client.cloud.endpoint}/v2.1/v3`)
  })
})

describe('version headers', () => {
  const NEW = 'openstack-api-version'
  const OLD = 'x-openstack-nova-api-version'

  test.each<[string, Record<string, string>, string]>([
    ['none', {}, '2.1'],
    ['the newer one', { [NEW]: 'compute 2.64' }, '2.64'],
    ['in capitals', { [NEW]: 'COMPUTE 2.64' }, '2.64'],
    ['among others', { [NEW]: 'volume 3.0, compute 2.64' }, '2.64'],
    ['of another service', { [NEW]: 'volume 3.0' }, '2.1'],
    ['without a service', { [NEW]: '2.64' }, '2.1'],
    ['empty', { [NEW]: '' }, '2.1'],
    ['the older one', { [OLD]: '2.64' }, '2.64'],
    ['both', { [NEW]: 'compute 2.13', [OLD]: '2.64' }, '2.13'],
  ])('%s', async (_, headers, executed) => {
    const reply = await client.call('/v2.1/os-server-groups', { as: 'demo', headers })
    expect(reply.status).toBe(200)
    expect(reply.headers.get(NEW)).toBe(`compute ${executed}`)
    expect(reply.headers.get(OLD)).toBe(executed)
    expect(reply.headers.get('vary')).toBe('OpenStack-API-Version, X-OpenStack-Nova-API-Version')
  })

  test('latest is the advertised maximum, and one more is too much', async () => {
    const latest = await client.call('/v2.1/os-server-groups', { as: 'demo', version: 'latest' })
    expect(latest.headers.get(NEW)).toBe(`compute ${max}`)
    const next = `2.${Number(max.slice(2)) + 1}`
    expect((await client.call('/v2.1/os-server-groups', { as: 'demo', version: next })).status).toBe(406)
  })

  test.each(['2.0', '1.0', '3.0', '2.9999'])('%s is out of range: 406, and echoed', async (version) => {
    const reply = await client.call('/v2.1/os-server-groups', { as: 'demo', version })
    expect(reply.status).toBe(406)
    expect(messageOf(reply)).toBe(`Version ${version} is not supported by the API. Minimum is 2.1 and maximum is ${max}.`)
    expect(reply.headers.get(NEW)).toBe(`compute ${version}`)
  })

  test.each(['2', '2.064', '2.64.0', 'abc', 'LATEST'])('%s is malformed: 400, and not echoed', async (version) => {
    const reply = await client.call('/v2.1/os-server-groups', { as: 'demo', version })
    expect(reply.status).toBe(400)
    expect(messageOf(reply)).toBe(`API Version String ${version} is of invalid format. Must be of format MajorNum.MinorNum.`)
    expect(reply.headers.get(NEW)).toBeNull()
  })

  test('the older API does not look at them', async () => {
    for (const version of ['2.64', 'abc', '2.9999']) {
      const reply = await client.call('/v2/os-server-groups', { as: 'demo', version })
      expect(reply.status).toBe(200)
      expect(reply.headers.get(NEW)).toBeNull()
      expect(reply.headers.get('vary')).toBeNull()
    }
  })
})

describe('a group at each version', () => {
  const OLD_FIELDS = ['id', 'name', 'policies', 'metadata', 'members']

  test.each([
    ['/v2', undefined, OLD_FIELDS],
    ['/v2.1', '2.1', OLD_FIELDS],
    ['/v2.1', '2.12', OLD_FIELDS],
    ['/v2.1', '2.13', [...OLD_FIELDS, 'project_id', 'user_id']],
    ['/v2.1', '2.63', [...OLD_FIELDS, 'project_id', 'user_id']],
    ['/v2.1', '2.64', ['id', 'name', 'policy', 'rules', 'members', 'project_id', 'user_id']],
  ])('%s at %s', async (prefix, version, fields) => {
    const created = await client.create({ name: 'x', policy: 'anti-affinity', rules: { max_server_per_host: '3' } }, { version: '2.64' })
    expect(groupOf(created)['rules']).toEqual({ max_server_per_host: 3 })
    const options = { as: 'demo', ...(version === undefined ? {} : { version }) } as const
    const shown = groupOf(await client.call(`${prefix}/os-server-groups/${groupOf(created).id}`, options))
    expect(Object.keys(shown)).toEqual(fields)
    if (fields.includes('user_id')) expect(shown).toMatchObject({ project_id: client.projectOf('demo'), user_id: client.userId('demo') })
  })
})
