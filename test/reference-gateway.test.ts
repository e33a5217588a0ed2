import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { dialectNamed } from '../reference/dialect.ts'
import { FAULTS, faultNamed, faultsOf, startReferenceCloud } from '../reference/index.ts'
import { authBody, groupOf, messageOf, namesOf, PASSWORD, ReferenceClient, replyOf } from './reference-client.ts'
import type { Call, Reply } from './reference-client.ts'

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']

describe.each(CLOUDS)('in front of %s', (dialect) => {
  let client: ReferenceClient

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect })
  })

  beforeEach(() => client.cloud.reset())

  afterAll(() => client.cloud.stop())

  const lists = (): string[] => {
    const project = client.projectOf('demo')
    return [`/v1/${project}/cloudservers/os-server-groups`, `/v2/${project}/os-server-groups`, `/v2.1/${project}/os-server-groups`]
  }

  /** All of Nova's headers are missing, so nothing behind the gateway answered. */
  function expectGateway(reply: Reply, status: number, code: string): void {
    expect(reply.status).toBe(status)
    expect(reply.json).toEqual({ error_msg: expect.any(String), error_code: code, request_id: expect.stringMatching(/^[0-9a-f]{32}$/) })
    for (const name of ['x-openstack-request-id', 'openstack-api-version', 'vary', 'www-authenticate']) expect(reply.headers.get(name)).toBeNull()
  }

  test.each<[string, Call, RegExp]>([
    ['no token', {}, /x-auth-token not found$/],
    ['a token that was never issued', { token: 'never-issued' }, /decrypt token fail$/],
  ])('%s: 401 APIGW.0301', async (_, options, message) => {
    for (const path of lists()) {
      const reply = await client.call(path, options)
      expectGateway(reply, 401, 'APIGW.0301')
      expect((reply.json as { error_msg: string }).error_msg).toMatch(message)
    }
  })

  test('an expired token: 401 that says when it expired', async () => {
    await client.control('/clock', 'POST', { advanceMs: 25 * 3600 * 1000 })
    for (const path of lists()) {
      const reply = await client.call(path, { as: 'demo' })
      expectGateway(reply, 401, 'APIGW.0301')
      expect((reply.json as { error_msg: string }).error_msg).toMatch(/token expires, expires_at: \d{4}-/)
    }
  })

  test.each([
    ['PUT', '/v1/{project}/cloudservers/os-server-groups'], ['PATCH', '/v1/{project}/cloudservers/os-server-groups/x'],
    ['GET', '/v1/{project}/cloudservers/os-server-groups/'], ['GET', '/v1/{project}/nosuch'], ['GET', '/v1'],
    ['GET', '/v1/cloudservers/os-server-groups'], ['PUT', '/v2/{project}/os-server-groups'], ['GET', '/v2.1/{project}/nosuch'],
    ['OPTIONS', '/v2.1/{project}/os-server-groups'], ['GET', '/v3'], ['POST', '/'],
  ])('%s %s: 404 APIGW.0101, with a token and without', async (method, path) => {
    const url = path.replace('{project}', client.projectOf('demo'))
    expectGateway(await client.call(url, { as: 'demo', method }), 404, 'APIGW.0101')
    expectGateway(await client.call(url, { method }), 404, 'APIGW.0101')
  })

  test('too many requests: 429 APIGW.0308', async () => {
    await client.control('/throttle', 'PUT', { requestsPerSecond: 0 })
    for (const path of lists()) expectGateway(await client.call(path, { as: 'demo' }), 429, 'APIGW.0308')
  })

  test('what Nova refuses itself, it refuses in its own words', async () => {
    const project = client.projectOf('demo')
    const [, , list = ''] = lists()
    const foreign = await client.call(`/v2.1/${client.projectOf('other')}/os-server-groups`, { as: 'demo' })
    expect([foreign.status, Object.keys(foreign.json as object)]).toEqual([400, ['badRequest']])
    const unknown = await client.call(`${list}/nosuch`, { as: 'demo' })
    expect([unknown.status, messageOf(unknown)]).toEqual([404, 'Instance group nosuch could not be found.'])
    expect(unknown.headers.get('x-openstack-request-id')).toMatch(/^req-/)
    const reader = await client.call(list, { as: 'reader', method: 'POST', body: { server_group: { name: 'x', policies: ['affinity'] } } })
    expect([reader.status, Object.keys(reader.json as object)]).toEqual([403, ['forbidden']])
    expect((await client.call(`/v2/${project}/os-server-groups`, { as: 'demo', version: '2.9999' })).status).toBe(200)
  })

  test('versions up to 2.60 are found without a token', async () => {
    const list = (await client.call('/')).json as { versions: Array<{ id: string; version: string }> }
    expect(list.versions.map(({ id, version }) => [id, version])).toEqual([['v2.0', ''], ['v2.1', '2.60']])
    expect((await client.call('/v2.1/')).json).toMatchObject({ version: { id: 'v2.1', min_version: '2.1', version: '2.60' } })
    const [, , path = ''] = lists()
    expect((await client.call(path, { as: 'demo', version: '2.60' })).status).toBe(200)
    const latest = await client.call(path, { as: 'demo', version: 'latest' })
    expect(latest.headers.get('openstack-api-version')).toBe('compute 2.60')
    const next = await client.call(path, { as: 'demo', version: '2.61' })
    expect([next.status, messageOf(next)]).toEqual([406, 'Version 2.61 is not supported by the API. Minimum is 2.1 and maximum is 2.60.'])
  })

  test.each(['affinity', 'soft-anti-affinity', 'soft-affinity'])('Nova takes the reserved policy %s at every version', async (policy) => {
    for (const options of [{ version: '2.1' }, { version: '2.60' }]) {
      const created = groupOf(await client.create({ name: 'reserved', policies: [policy] }, options))
      expect(created['policies']).toEqual([policy])
    }
    expect(namesOf(await client.call(lists()[0] ?? '', { as: 'demo' }))).toEqual(['reserved', 'reserved'])
    expect((await client.create({ name: 'x', policies: ['nosuch'] })).status).toBe(400)
  })

  test('Nova lists what is behind a marker, where that is documented', async () => {
    const ids = [await client.group('a'), await client.group('b'), await client.group('c')]
    const after = async (marker: string): Promise<Reply> => client.call(`${lists()[2]}?limit=1&marker=${marker}`, { as: 'demo' })
    expect(namesOf(await after(ids[0] ?? ''))).toEqual([dialect === 'huaweicloud' ? 'b' : 'a'])
    expect((await after('nosuch')).status).toBe(dialect === 'huaweicloud' ? 400 : 200)
  })

  test('a project is found by its name alone, and its token leads to every service', async () => {
    const user = { name: 'demo', password: PASSWORD, domain: { name: 'Default' } }
    const reply = await replyOf(await fetch(`${client.cloud.identity}/v3/auth/tokens`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(authBody(user, { project: { name: 'demo' } })),
    }))
    expect(reply.status).toBe(201)
    const { token } = reply.json as { token: { catalog: Array<{ type: string; endpoints: Array<{ url: string }> }> } }
    const project = client.projectOf('demo')
    expect(token.catalog.map(({ type, endpoints }) => [type, endpoints[0]?.url])).toEqual([
      ['ecs', `${client.cloud.endpoint}/v1/${project}`],
      ['compute', `${client.cloud.endpoint}/v2.1/${project}`],
      ['identity', `${client.cloud.identity}/v3`],
    ])
  })

  test('IAM refuses in an envelope of its own', async () => {
    const user = { name: 'demo', password: 'wrong', domain: { name: 'Default' } }
    const reply = await replyOf(await fetch(`${client.cloud.identity}/v3/auth/tokens`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(authBody(user)),
    }))
    expect(reply.status).toBe(401)
    expect(reply.json).toEqual({ error: { code: 401, title: 'Unauthorized', message: expect.any(String) } })
  })
})

describe('dialects', () => {
  test('a cloud can be told its highest microversion', async () => {
    const cloud = await startReferenceCloud({ dialect: 'opentelekomcloud', maxMicroversion: '2.14' })
    const { version } = (await (await fetch(`${cloud.endpoint}/v2.1/`)).json()) as { version: { version: string } }
    expect(version.version).toBe('2.14')
    await cloud.stop()
  })

  test('an unknown one, and a microversion beyond all, are refused before anything starts', () => {
    expect(() => dialectNamed('nosuch')).toThrow(/Use openstack, huaweicloud, opentelekomcloud\./)
    for (const version of ['2.103', '3.1', '2.0', 'latest']) expect(() => dialectNamed('huaweicloud', version)).toThrow(/2\.1 to 2\.102/)
  })

  test('a fault is known to the dialects it is for', () => {
    const limited = FAULTS.filter(({ dialects }) => dialects !== undefined)
    expect(limited.length).toBeGreaterThan(0)
    for (const { name, dialects = [] } of limited) {
      for (const dialect of ['openstack', ...CLOUDS] as const) {
        expect(faultsOf(dialect).some((fault) => fault.name === name)).toBe(dialects.includes(dialect))
        if (!dialects.includes(dialect)) expect(() => faultNamed(name, dialect)).toThrow(/there is none of that name/)
      }
    }
  })
})
