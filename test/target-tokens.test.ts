import { describe, expect, test } from 'vitest'
import type { WireRequest } from '../specs/index.ts'
import { type Connection, redactText } from '../target/index.ts'
import { Cloud, passwordOf } from './target-cloud.ts'
import { sendJson } from './target-server.ts'

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
const logins = (cloud: Cloud) => cloud.seen('POST').filter((path) => path === '/v3/auth/tokens').length

describe('tokens', () => {
  /** An identity service whose tokens live for so many milliseconds. */
  async function shortLived(lifetimeMs: number, skewMs = 0) {
    const cloud = await new Cloud().start()
    let number = 0
    cloud.hook = ({ path }, response) => {
      if (path !== '/v3/auth/tokens') return false
      const now = Date.now() + skewMs
      const [issued_at, expires_at] = [now, now + lifetimeMs].map((time) => new Date(time).toISOString())
      const token = { issued_at, expires_at, project: { id: 'demo' } }
      sendJson(response, 201, { token }, { 'X-Subject-Token': `short-lived-${++number}`, Date: new Date(now).toUTCString() })
      return true
    }
    return cloud
  }

  const member = { personas: { member: passwordOf('demo') } }

  test('one login serves a whole run', async () => {
    const cloud = await new Cloud().start()
    const connection = await cloud.connect(member)
    await Promise.all([list(connection), list(connection), list(connection)])
    expect(logins(cloud)).toBe(1)
  })

  test('a token is renewed before it ends, once for all who wait', async () => {
    const cloud = await shortLived(-1000)
    const connection = await cloud.connect(member)
    const before = logins(cloud)
    await Promise.all([list(connection), list(connection), list(connection)])
    expect(logins(cloud)).toBe(before + 1)
    await list(connection)
    expect(logins(cloud)).toBe(before + 2)
  })

  test('a clock that differs from ours by hours changes nothing', async () => {
    for (const skewMs of [-5 * 3_600_000, 5 * 3_600_000]) {
      const cloud = await shortLived(3_600_000, skewMs)
      await list(await cloud.connect(member))
      expect(logins(cloud)).toBe(1)
    }
  })

  test('a renewal that fails is the exchange\'s failure, and not tried again at once', async () => {
    const cloud = await shortLived(-1000)
    const connection = await cloud.connect(member)
    cloud.hook = ({ path }, response) => {
      if (path === '/v3/auth/tokens') response.writeHead(503).end()
      return path === '/v3/auth/tokens'
    }
    const before = logins(cloud)
    expect((await list(connection)).failure).toEqual({ code: 'AUTHENTICATION', message: 'no token for member: status 503' })
    expect((await list(connection)).failure?.code).toBe('AUTHENTICATION')
    expect(logins(cloud)).toBe(before + 1)
  })

  test.each([[429, '0'], [429, '1'], [503, '0']])('a login that is answered %i with Retry-After %s is not repeated', async (status, after) => {
    const cloud = await new Cloud().start()
    cloud.hook = ({ path }, response) => {
      if (path === '/v3/auth/tokens') response.writeHead(status, { 'Retry-After': after }).end()
      return path === '/v3/auth/tokens'
    }
    const message = expect.stringContaining(`status ${status}. Correct endpoints.identity`)
    await expect(cloud.connect(member)).rejects.toMatchObject({ code: 'IDENTITY_SERVICE', exitCode: 2, message })
    expect(logins(cloud)).toBe(1)
  })

  test('a token that is refused is renewed once, and not again at once', async () => {
    const cloud = await new Cloud().start()
    const connection = await cloud.connect(member)
    const told: unknown[] = []
    let refused = true
    cloud.hook = ({ path, headers }, response) => {
      const refuse = refused || headers['x-auth-token'] === 'token-demo-1'
      if (!path.includes('os-server-groups') || !refuse) return false
      response.writeHead(401).end()
      return true
    }
    const ask = () => connection.send(LIST, { persona: 'member', signal, requirementId: 'a/b', onRetry: (retry) => told.push(retry) })
    expect((await ask()).response?.status).toBe(401)
    expect(told).toEqual([{ status: 401, afterMs: 0, why: 'status 401: its token is renewed' }])
    expect((await ask()).response?.status).toBe(401)
    refused = false
    expect((await ask()).response?.status).toBe(200)
    expect(logins(cloud)).toBe(2)
  })

  test('issued tokens and passwords are redacted', async () => {
    const cloud = await new Cloud().start()
    await cloud.connect()
    expect(redactText('token-other-3 demo-reader-password')).toBe('<redacted> <redacted>')
  })
})
