import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { WireRequest } from '../specs/index.ts'
import { type Connection, connect, DEFAULTS } from '../target/index.ts'
import { Cloud, passwordOf } from './target-cloud.ts'
import { closedPort, httpServer, sendJson } from './target-server.ts'

const signal = new AbortController().signal
const LIST: WireRequest = {
  method: 'GET',
  path: '/v2.1/demo/os-server-groups',
  headers: [],
  service: 'compute',
  operationId: 'listServerGroups',
  api: 'nova-v2.1',
}
const list = (connection: Connection, persona = 'member') => connection.send(LIST, { persona, signal, requirementId: 'a/b' })

describe('facts', () => {
  test('what is declared and what is read', async () => {
    const cloud = await new Cloud().start()
    cloud.limits = { limits: { absolute: { maxServerGroups: '10', totalServerGroupsUsed: 7 } } }
    const operations = { except: ['showServerGroup'] }
    const servers = { flavor: 'f1', image: 'i1', network: { subnet: 'n1' } }
    const { facts } = await cloud.connect({ microversions: { max: '2.64' }, features: ['servers'], servers, hosts: 3, serversPerHost: 5, operations })
    expect(facts).toEqual({
      name: 'test cloud',
      dialect: 'openstack',
      endpoints: { compute: cloud.root, identity: cloud.root },
      apis: ['nova-v2.1', 'nova-v2'],
      microversions: { min: '2.1', max: '2.64' },
      personas: ['member', 'reader', 'outsider', 'unscoped', 'revoked', 'anonymous'],
      features: ['servers', 'personas/member', 'personas/reader', 'personas/outsider'],
      withoutOperations: ['showServerGroup'],
      projectIds: { member: 'demo', reader: 'demo', outsider: 'other' },
      userIds: { member: 'id-of-demo', reader: 'id-of-demo-reader', outsider: 'id-of-other' },
      catalogue: [{ type: 'compute', interface: 'public', region: 'here', url: `${cloud.root}/v2.1/demo` }],
      capacity: { server: 0, group: 3 },
      capacityReasons: {
        server: 'budget 0, since each costs money: allow some with budget.servers or --allow-paid',
        group: 'quota 10, 7 in use, budget 8',
      },
      quotas: { group: { limit: 10, used: 7 } },
      servers,
      hosts: 3,
      serversPerHost: 5,
      hostEvidence: { observer: 'member', field: 'hostId' },
      concurrency: 8,
      deletionMs: 300_000,
      convergence: DEFAULTS.limits.convergenceSeconds,
      embedded: false,
    })
    expect(cloud.calls.every(({ headers }) => headers['user-agent']?.startsWith('ecs-conformance/0.0.0 totest0000 '))).toBe(true)
  })

  test('a ready-made token comes without catalogue, and none without a project can be had', async () => {
    const cloud = await new Cloud().start()
    const { facts } = await cloud.connect({ personas: { member: { auth: { type: 'token', token: 'token-demo-0', projectId: 'demo' } } } })
    expect(facts).not.toHaveProperty('catalogue')
    expect(facts.personas).toEqual(['member', 'anonymous'])
  })

  test('the unscoped token is asked for once it is needed, by naming no scope', async () => {
    const cloud = await new Cloud().start()
    const connection = await cloud.connect()
    const unscoped = () => cloud.calls.filter(({ body }) => body.includes('"scope":"unscoped"')).length
    expect(unscoped()).toBe(0)
    cloud.hook = ({ path }, response) => {
      if (path !== '/v3/auth/tokens') return false
      sendJson(response, 201, { token: { user: { id: 'id-of-demo' } } }, { 'X-Subject-Token': 'token-without-project' })
      return true
    }
    expect((await list(connection, 'unscoped')).response?.status).toBe(200)
    expect(unscoped()).toBe(1)
    expect(cloud.calls.at(-1)?.headers['x-auth-token']).toBe('token-without-project')
  })

  test('the compute endpoint of the service catalogue, by region', async () => {
    const cloud = await new Cloud().start()
    expect((await cloud.connect({ endpoints: { identity: cloud.root }, region: 'here' })).facts.endpoints.compute).toBe(cloud.root)
    const elsewhere = cloud.connect({ endpoints: { identity: cloud.root }, region: 'there' })
    const message = expect.stringContaining('Set region to one of here')
    await expect(elsewhere).rejects.toMatchObject({ code: 'COMPUTE_UNKNOWN', message })
  })

  test.each<[unknown, string | undefined, { min: string; max: string }]>([
    [{ version: { id: 'v2.1', min_version: '2.1', version: '2.9' } }, '2.13', { min: '2.1', max: '2.9' }],
    [{ versions: [{ id: 'v2.0' }, { id: 'v2.1', min_version: '2.1', version: '2.60' }] }, undefined, { min: '2.1', max: '2.60' }],
    [{ version: { id: 'v2.1', min_version: '', version: '' } }, '2.60', { min: '2.1', max: '2.60' }],
    [{ version: { id: 'v2.1', min_version: '2.1', version: 'latest' } }, undefined, { min: '2.1', max: '2.1' }],
    [[], undefined, { min: '2.1', max: '2.1' }],
    [7, undefined, { min: '2.1', max: '2.1' }],
  ])('discovery %j capped at %s', async (versions, max, expected) => {
    const cloud = await new Cloud().start()
    cloud.versions = versions
    expect((await cloud.connect(max === undefined ? {} : { microversions: { max } })).facts.microversions).toEqual(expected)
  })

  test('a cap below all that the target has is a Problem', async () => {
    const cloud = await new Cloud().start()
    cloud.versions = { version: { id: 'v2.1', min_version: '2.53', version: '2.93' } }
    await expect(cloud.connect({ microversions: { max: '2.1' } })).rejects.toThrow(/the target has 2\.53 to 2\.93/)
  })
})

describe('preflight problems', () => {
  test('wrong credentials name the persona, status and reason, and no secret', async () => {
    const cloud = await new Cloud().start()
    const { personas } = cloud.document() as { personas: Record<string, unknown> }
    const failing = cloud.connect({ personas: { ...personas, reader: passwordOf('demo-reader', 'wrong-p4ss') } })
    const message = `Could not authenticate persona reader at ${cloud.root}: status 401, No such user.`
    const next = 'Correct personas.reader in the target file.'
    await expect(failing).rejects.toMatchObject({ code: 'AUTHENTICATION', exitCode: 2, message: `${message} ${next}` })
    expect(cloud.seen('GET')).toEqual([])
  })

  test('endpoints that cannot be reached', async () => {
    const cloud = await new Cloud().start()
    const nobody = await closedPort()
    const compute = cloud.connect({ endpoints: { compute: nobody, identity: cloud.root } })
    const message = expect.stringContaining('ECONNREFUSED')
    await expect(compute).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE', exitCode: 2, message })
    const identity = cloud.connect({ endpoints: { compute: cloud.root, identity: nobody } })
    await expect(identity).rejects.toMatchObject({ code: 'IDENTITY_SERVICE', message })
    const tls = cloud.connect({ endpoints: { compute: cloud.root.replace('http', 'https'), identity: cloud.root } })
    await expect(tls).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' })
  })

  test('a CA file that is not there', async () => {
    const cloud = await new Cloud().start()
    const connecting = cloud.connect({ tls: { caFile: '/nowhere/ca.pem' } })
    await expect(connecting).rejects.toThrow('Could not read the CA file /nowhere/ca.pem: ENOENT')
  })

  test('personas in the wrong project', async () => {
    const cloud = await new Cloud().start()
    const outsider = cloud.connect({ personas: { member: passwordOf('demo'), outsider: passwordOf('demo-guest') } })
    await expect(outsider).rejects.toThrow('Could not use persona outsider of test cloud: its credentials are in the project of member.')
    const reader = cloud.connect({ personas: { member: passwordOf('demo'), reader: passwordOf('other-reader') } })
    await expect(reader).rejects.toThrow('Could not use persona reader of test cloud: its credentials are not in the project of member.')
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['a token without a project', (response) => sendJson(response, 201, { token: {} }, { 'X-Subject-Token': 'unscoped-token' })],
    ['no token', (response) => sendJson(response, 201, { token: { project: { id: 'p' } } })],
    ['gibberish', (response) => void response.writeHead(500).end('<html>')],
    ['a redirect', (response) => void response.writeHead(302, { Location: '/' }).end()],
  ])('an identity service that gives %s', async (_, answer) => {
    const cloud = await new Cloud().start()
    cloud.hook = ({ path }, response) => {
      if (path !== '/v3/auth/tokens') return false
      answer(response)
      return true
    }
    await expect(cloud.connect()).rejects.toMatchObject({ code: 'IDENTITY_SERVICE', exitCode: 2, message: expect.stringContaining('Correct endpoints.identity') })
  })

  test('a compute endpoint that is another service, and an identity endpoint that is none', async () => {
    const cloud = await new Cloud().start()
    cloud.versions = { version: { id: 'v3.14', status: 'stable' } }
    const message = expect.stringMatching(/^Could not use .* as the compute service of test cloud: a service with version v3\.14 answers there\./)
    await expect(cloud.connect()).rejects.toMatchObject({ code: 'COMPUTE_SERVICE', exitCode: 2, message })
    const web = await httpServer((_, response) => void response.writeHead(404).end('<html>Not here</html>'))
    const next = expect.stringContaining('status 404. Correct endpoints.identity')
    await expect(cloud.connect({ endpoints: { compute: cloud.root, identity: web } })).rejects.toMatchObject({ code: 'IDENTITY_SERVICE', message: next })
  })

  test('a ready-made token is tried', async () => {
    const cloud = await new Cloud().start()
    const token = (value: string) => ({ auth: { type: 'token', token: value, projectId: 'demo' } })
    const endpoints = { compute: cloud.root }
    const { facts } = await cloud.connect({ personas: { member: token('token-demo-1') }, endpoints })
    expect(facts.projectIds).toEqual({ member: 'demo' })
    cloud.hook = ({ headers }, response) => {
      if (headers['x-auth-token'] !== 'stale-token') return false
      response.writeHead(401).end()
      return true
    }
    const stale = cloud.connect({ personas: { member: token('token-demo-1'), reader: token('stale-token') }, endpoints })
    await expect(stale).rejects.toThrow(/^Could not authenticate persona reader: the compute service answered 401 to its token/)
  })
})

test('an answer of any kind in the preflight crashes nothing', async () => {
  for (const [status, body] of [[500, 'x'], [200, '{"versions": {}}'], [404, ''], [204, ''], [200, '[null]']] as const) {
    const cloud = await new Cloud().start()
    const compute = await httpServer((_, response) => void response.writeHead(status).end(status === 204 ? undefined : body))
    const connection = await connect(cloud.file({ endpoints: { compute, identity: cloud.root } }), { runId: 'totest0000', version: '0.0.0' })
    await connection.close()
    expect(connection.facts).toMatchObject({ microversions: { min: '2.1', max: '2.1' }, capacity: { group: 8 } })
  }
})
