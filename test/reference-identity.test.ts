import { EXPIRED_TOKEN } from '../reference/accounts.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authBody, PASSWORD, ReferenceClient, replyOf } from './reference-client.ts'
import type { Reply } from './reference-client.ts'

let client: ReferenceClient

beforeAll(async () => {
  client = await ReferenceClient.start()
})

afterAll(() => client.cloud.stop())

const domain = { id: 'default' }
const demo = { name: 'demo', password: PASSWORD, domain }

async function signIn(body: unknown): Promise<Reply> {
  const headers = { 'content-type': 'application/json' }
  return replyOf(await fetch(`${client.cloud.identity}/v3/auth/tokens`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

interface Token {
  readonly user: { readonly id: string; readonly name: string }
  readonly project?: { readonly name: string }
  readonly roles?: ReadonlyArray<{ readonly name: string }>
  readonly catalog?: ReadonlyArray<{ readonly type: string; readonly endpoints: ReadonlyArray<{ readonly url: string }> }>
  readonly expires_at: string
  readonly issued_at: string
}

const tokenOf = ({ json }: Reply): Token => (json as { token: Token }).token

test('a user signs in by name and domain, or by id, to a project by name and domain, or by id', async () => {
  const byName = await signIn(authBody(demo, { project: { name: 'demo', domain: { name: 'Default' } } }))
  const { user } = tokenOf(byName)
  const byId = await signIn(authBody({ id: user.id, password: PASSWORD }, { project: { id: client.projectOf('demo') } }))
  for (const reply of [byName, byId]) {
    expect(reply.status).toBe(201)
    expect(reply.headers.get('x-subject-token')).toMatch(/^[\w-]{43,}$/)
    expect(tokenOf(reply)).toMatchObject({ user: { name: 'demo' }, project: { name: 'demo' } })
    expect(tokenOf(reply).roles?.map(({ name }) => name)).toEqual(['member', 'reader'])
  }
})

test('the catalogue leads to the compute service, and the token lasts a day', async () => {
  const token = tokenOf(await signIn(authBody(demo, { project: { name: 'demo', domain } })))
  const compute = token.catalog?.find(({ type }) => type === 'compute')
  expect(compute?.endpoints.map(({ url }) => url)).toEqual(Array(3).fill(`${client.cloud.endpoint}/v2.1`))
  expect(Date.parse(token.expires_at) - Date.parse(token.issued_at)).toBe(24 * 3600 * 1000)
})

test('an unscoped token has neither project nor roles, and opens nothing', async () => {
  const reply = await signIn(authBody(demo, 'unscoped'))
  expect(reply.status).toBe(201)
  expect(Object.keys(tokenOf(reply))).not.toContain('project')
  const token = reply.headers.get('x-subject-token') ?? ''
  expect((await client.call('/v2.1/os-server-groups', { token })).status).toBe(403)
})

test.each([
  ['wrong password', authBody({ ...demo, password: 'wrong' })],
  ['unknown user', authBody({ ...demo, name: 'nobody' })],
  ['another project', authBody(demo, { project: { name: 'other', domain } })],
  ['unknown project', authBody(demo, { project: { name: 'nowhere', domain } })],
  ['another domain', authBody({ ...demo, domain: { name: 'elsewhere' } })],
])('%s: 401 that tells no reason', async (_, body) => {
  const reply = await signIn(body)
  expect(reply.status).toBe(401)
  expect(reply.headers.get('www-authenticate')).toBe(`Keystone uri="${client.cloud.identity}/v3"`)
  expect(reply.json).toEqual({
    error: { code: 401, title: 'Unauthorized', message: 'The request you have made requires authentication.' },
  })
})

test.each([
  ['no auth', {}, 'Expecting to find auth in request body.'],
  ['no domain of the user', authBody({ name: 'demo', password: PASSWORD }), 'Expecting to find domain in user.'],
  ['no domain of the project', authBody(demo, { project: { name: 'demo' } }), 'Expecting to find domain in project.'],
])('%s: 400', async (_, body, message) => {
  const reply = await signIn(body)
  expect(reply.status).toBe(400)
  expect(reply.text).toContain(message)
})

test('a token shows itself until it expires; then nothing accepts it', async () => {
  const token = (await signIn(authBody(demo, { project: { name: 'demo', domain } }))).headers.get('x-subject-token') ?? ''
  const look = async (): Promise<number> => {
    const headers = { 'x-auth-token': token, 'x-subject-token': token }
    return (await fetch(`${client.cloud.identity}/v3/auth/tokens`, { headers })).status
  }
  expect(await look()).toBe(200)
  expect((await client.call('/v2.1/os-server-groups', { token })).status).toBe(200)
  await client.control('/clock', 'POST', { advanceMs: 25 * 3600 * 1000 })
  expect(await look()).toBe(401)
  expect((await client.call('/v2.1/os-server-groups', { token })).status).toBe(401)
  await client.cloud.reset()
  expect(await look()).toBe(200)
})

test('versions of the identity service', async () => {
  const [root, version] = await Promise.all(['/', '/v3'].map(async (path) => replyOf(await fetch(client.cloud.identity + path))))
  expect(root?.status).toBe(300)
  expect(version?.status).toBe(200)
  expect(version?.json).toMatchObject({ version: { id: 'v3.14', status: 'stable' } })
})

test('a token that is revoked opens nothing any more', async () => {
  const issued = async (): Promise<string> =>
    (await signIn(authBody(demo, { project: { name: 'demo', domain } }))).headers.get('x-subject-token') ?? ''
  const [token, own] = [await issued(), await issued()]
  const revoke = async (subject: string, by: string): Promise<number> => {
    const headers = { 'x-auth-token': by, 'x-subject-token': subject }
    return (await fetch(`${client.cloud.identity}/v3/auth/tokens`, { method: 'DELETE', headers })).status
  }
  expect((await client.call('/v2.1/os-server-groups', { token })).status).toBe(200)
  expect(await revoke(token, client.tokenOf('other'))).toBe(403)
  expect(await revoke(token, own)).toBe(204)
  expect((await client.call('/v2.1/os-server-groups', { token })).status).toBe(401)
  expect((await client.call('/v2.1/os-server-groups', { token: own })).status).toBe(200)
  expect([await revoke(token, own), await revoke(own, token)]).toEqual([404, 401])
  expect(await revoke(own, own)).toBe(204)
})

test('a token of the member has been over for long', async () => {
  expect((await client.call('/v2.1/os-server-groups', { token: EXPIRED_TOKEN })).status).toBe(401)
})
