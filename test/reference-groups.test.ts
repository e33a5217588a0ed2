import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { groupOf, messageOf, namesOf, ReferenceClient } from './reference-client.ts'

let client: ReferenceClient

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

const GROUPS = '/v2.1/os-server-groups'

describe('one group', () => {
  test('is shown as created, under its id in either case, with and without the project', async () => {
    const created = groupOf(await client.create({ name: 'grüppe 漢', policies: ['anti-affinity'] }))
    expect(created).toMatchObject({ name: 'grüppe 漢', policies: ['anti-affinity'], metadata: {}, members: [] })
    const project = client.projectOf('demo')
    const paths = [`${GROUPS}/${created.id}`, `${GROUPS}/${created.id.toUpperCase()}`, `/v2.1/${project}/os-server-groups/${created.id}`]
    for (const path of paths) {
      expect(groupOf(await client.call(path, { as: 'demo' }))).toEqual(created)
    }
  })

  test('is gone once deleted', async () => {
    const id = await client.group()
    const path = `${GROUPS}/${id}`
    const deleted = await client.call(path, { as: 'demo', method: 'DELETE' })
    expect([deleted.status, deleted.text, deleted.headers.get('content-type')]).toEqual([204, '', 'application/json'])
    for (const method of ['GET', 'DELETE']) {
      const reply = await client.call(path, { as: 'demo', method })
      expect(reply.status).toBe(404)
      expect(reply.json).toEqual({ itemNotFound: { code: 404, message: `Instance group ${id} could not be found.` } })
    }
  })

  test('is hidden from another project, and open to an administrator', async () => {
    const path = `${GROUPS}/${await client.group()}`
    for (const method of ['GET', 'DELETE']) expect((await client.call(path, { as: 'other', method })).status).toBe(404)
    expect((await client.call(path, { as: 'reader' })).status).toBe(200)
    expect((await client.call(path, { as: 'admin' })).status).toBe(200)
    expect((await client.call(path, { as: 'admin', method: 'DELETE' })).status).toBe(204)
  })

  test('is not reached through the URL of another project', async () => {
    const [own, foreign] = [client.projectOf('demo'), client.projectOf('other')]
    const reply = await client.call(`/v2.1/${foreign}/os-server-groups/${await client.group()}`, { as: 'demo' })
    expect(reply.status).toBe(400)
    expect(messageOf(reply)).toBe(`Malformed request URL: URL's project_id '${foreign}' doesn't match Context's project_id '${own}'`)
  })
})

describe('the list', () => {
  beforeEach(async () => {
    for (const name of ['l0', 'l1', 'l2', 'l3']) await client.group(name)
    await client.group('theirs', 'other')
  })

  const ALL = ['l0', 'l1', 'l2', 'l3']

  test.each<[string, string[]]>([
    ['', ALL], ['?limit=0', ALL], ['?limit=2', ['l0', 'l1']], ['?limit=2&offset=3', ['l3']], ['?offset=1', ['l1', 'l2', 'l3']],
    ['?offset=4', []], ['?limit=1&limit=3', ['l0', 'l1', 'l2']], ['?limit=99999999999999999999', ALL], ['?marker=x', ALL],
    ['?all_projects=True', ALL],
  ])('%s', async (query, names) => {
    expect(namesOf(await client.call(GROUPS + query, { as: 'demo' }))).toEqual(names)
  })

  test.each([
    ['limit=-1', 'limit', '-1', "'-1' does not match '^[0-9]*$'"], ['limit=', 'limit', '', "'' is too short"],
    ['offset=abc', 'offset', 'abc', "'abc' does not match '^[0-9]*$'"],
    ['limit=1&limit=1.5', 'limit', '1.5', "'1.5' does not match '^[0-9]*$'"],
  ])('?%s: 400', async (query, key, value, problem) => {
    for (const prefix of ['/v2', '/v2.1']) {
      const reply = await client.call(`${prefix}/os-server-groups?${query}`, { as: 'demo' })
      expect([reply.status, messageOf(reply)]).toEqual([400, `Invalid input for query parameters ${key}. Value: ${value}. ${problem}`])
    }
  })

  test('unknown keys are refused from 2.75 on', async () => {
    expect((await client.call(`${GROUPS}?foo=1`, { as: 'demo', version: '2.74' })).status).toBe(200)
    const reply = await client.call(`${GROUPS}?foo=1&bar=2`, { as: 'demo', version: '2.75' })
    expect([reply.status, messageOf(reply)]).toEqual([400, "Additional properties are not allowed ('bar', 'foo' were unexpected)"])
  })

  test('all_projects counts by its presence, for an administrator alone', async () => {
    for (const query of ['?all_projects', '?all_projects=false']) {
      expect(namesOf(await client.call(GROUPS + query, { as: 'admin' }))).toEqual([...ALL, 'theirs'])
    }
    expect(namesOf(await client.call(`${GROUPS}?all_projects=1`, { as: 'other' }))).toEqual(['theirs'])
    expect(namesOf(await client.call(GROUPS, { as: 'admin' }))).toEqual([])
  })
})

describe('quotas', () => {
  interface Limits {
    readonly limits: { readonly absolute: Readonly<Record<string, number>> }
  }

  const limits = async (version = '2.1') => ((await client.call('/v2.1/limits', { as: 'demo', version })).json as Limits).limits.absolute

  test('ten groups, and a delete frees one', async () => {
    const ids: string[] = []
    for (let count = 0; count < 10; count += 1) ids.push(await client.group())
    expect(await limits()).toMatchObject({ maxServerGroups: 10, totalServerGroupsUsed: 10 })
    expect((await client.create({ name: 'x', policies: ['affinity'] })).status).toBe(403)
    await client.call(`${GROUPS}/${ids[0]}`, { as: 'demo', method: 'DELETE' })
    expect((await client.create({ name: 'x', policies: ['affinity'] })).status).toBe(200)
    expect((await client.create({ name: 'x', policies: ['affinity'] }, { as: 'other' })).status).toBe(200)
  })

  test('limits drop what later versions do not have', async () => {
    expect(Object.keys(await limits('2.35'))).toContain('maxSecurityGroups')
    expect(Object.keys(await limits('2.36'))).not.toContain('maxSecurityGroups')
    expect(Object.keys(await limits('2.38'))).toContain('maxImageMeta')
    expect(Object.keys(await limits('2.39'))).not.toContain('maxImageMeta')
    expect(Object.keys(await limits('2.57'))).not.toContain('maxPersonality')
  })

  test('a quota set is for its project, the defaults are for all', async () => {
    await client.control('/quotas', 'PUT', { project: 'demo', serverGroups: 3 })
    const [own, foreign] = [client.projectOf('demo'), client.projectOf('other')]
    const set = async (path: string, as: 'demo' | 'reader' | 'admin') => client.call(`/v2.1/os-quota-sets/${path}`, { as })
    expect((await set(own, 'reader')).json).toMatchObject({ quota_set: { id: own, server_groups: 3 } })
    expect((await set(`${own}/defaults`, 'demo')).json).toMatchObject({ quota_set: { id: own, server_groups: 10 } })
    expect((await set(foreign, 'admin')).json).toMatchObject({ quota_set: { id: foreign, server_groups: 10 } })
    expect((await set(foreign, 'demo')).status).toBe(403)
    expect(messageOf(await set('nowhere', 'admin'))).toBe('Project ID nowhere is not a valid project.')
    expect(await limits()).toMatchObject({ maxServerGroups: 3 })
  })
})
