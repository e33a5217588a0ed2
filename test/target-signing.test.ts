import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { failureTurn, forgetFailures, mustRest, unexpectedFailure } from '../target/auth/signature-failures.ts'
import { sdkDate } from '../target/auth/signer.ts'
import { connect, type Connection, parseTarget } from '../target/index.ts'

const MINUTES = 60_000

beforeEach(() => forgetFailures())

describe('failures on purpose', () => {
  test('wait their turn: two of a key in five minutes, and others are no matter', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const waited: number[] = []
      const signal = AbortSignal.abort(new Error('not waited for'))
      const turn = (key: string): Promise<void> => failureTurn(key, signal, async () => {
        waited.push(1)
        return undefined as never
      })
      for (const key of ['one', 'one', 'other']) await turn(key)
      expect(waited).toEqual([])
      await turn('one')
      expect(waited).toHaveLength(1)
      vi.advanceTimersByTime(5 * MINUTES)
      // The third has taken one of the two places of this time.
      await turn('one')
      expect(waited).toHaveLength(1)
      await turn('one')
      expect(waited).toHaveLength(2)
    } finally {
      vi.useRealTimers()
    }
  })

  test('are given up when the case is', async () => {
    const signal = AbortSignal.timeout(5)
    for (let count = 0; count < 2; count += 1) await failureTurn('given-up', signal, (work) => work())
    await expect(failureTurn('given-up', signal, (work) => work())).rejects.toThrow()
  })

  test('do not keep a key from being used; one that nobody meant, beside another, does', async () => {
    const { signal } = new AbortController()
    for (let count = 0; count < 2; count += 1) await failureTurn('used', signal, (work) => work())
    expect(mustRest('used')).toBe(false)
    unexpectedFailure('used')
    expect(mustRest('used')).toBe(true)
    unexpectedFailure('fresh')
    expect(mustRest('fresh')).toBe(false)
  })
})

describe('on a target', () => {
  let cloud: ReferenceCloud
  let connection: Connection

  beforeAll(async () => {
    cloud = await startReferenceCloud({ dialect: 'huaweicloud' })
    connection = await connect(parseTarget(cloud.target, 'of the test'), { runId: 'test', version: '0.0.0' })
  })

  afterAll(async () => {
    await connection.close()
    await cloud.stop()
  })

  const list = (headers: WireRequest['headers'] = []): WireRequest => ({
    method: 'GET', path: `/v1/${connection.facts.projectIds['member']}/cloudservers/os-server-groups`, headers, service: 'compute',
    operationId: 'listEcsGroups', api: 'ecs-v1',
  })
  const send = async (wire: WireRequest, persona: string) =>
    connection.send(wire, { persona, requirementId: 'test', signal: new AbortController().signal })
  const far = ['X-Sdk-Date', sdkDate(new Date(Date.now() - 60 * MINUTES))] as const

  test('a key signs what its persona sends', async () => {
    const { request, response } = await send(list(), 'sacrificial')
    expect(response?.status).toBe(200)
    expect(request.headers.map(([name]) => name)).toContain('Authorization')
    expect(request.headers.map(([name]) => name)).not.toContain('X-Auth-Token')
  })

  test('only the key that was made for it is ever refused on purpose', async () => {
    expect((await send(list([far]), 'sacrificial')).response?.status).toBe(401)
    const own = list([['Authorization', 'SDK-HMAC-SHA256 Access=SOMEBODYS, SignedHeaders=host, Signature=00']])
    await expect(send(own, 'member')).rejects.toThrow('Send it as sacrificial.')
  })

  test('a third failure waits aside, and ends with its case', async () => {
    for (let count = 0; count < 2; count += 1) await send(list([far]), 'sacrificial')
    const controller = new AbortController()
    const waiting = Promise.withResolvers<void>()
    const third = connection.send(list([far]), {
      persona: 'sacrificial', requirementId: 'test', signal: controller.signal,
      aside: (work) => {
        waiting.resolve()
        return work()
      },
    })
    await waiting.promise
    controller.abort(new Error('the case ended'))
    await expect(third).rejects.toThrow('the case ended')
    expect((await send(list(), 'sacrificial')).response?.status).toBe(200)
  })

  test('a revoked token is for targets that revoke them; one whose time is over is not greeted with', () => {
    expect(connection.facts.personas).not.toContain('revoked')
    expect(connection.facts.personas).toEqual(expect.arrayContaining(['expired', 'stranger', 'sacrificial']))
  })
})

test.each([
  ['sacrificial', { type: 'password', username: 'a', password: 'b', domain: 'c', project: 'd' }, /aksk/],
  ['expired', { type: 'password', username: 'a', password: 'b', domain: 'c', project: 'd' }, /token/],
])('%s is of one kind of credentials', (persona, auth, message) => {
  const member = { auth: { type: 'token', token: 'a-token', projectId: 'p' } }
  const data = { name: 't', dialect: 'huaweicloud', endpoints: { compute: 'http://127.0.0.1:1', identity: 'http://127.0.0.1:1' }, apis: ['ecs-v1'], personas: { member, [persona]: { auth } } }
  expect(() => parseTarget(data, 'of the test')).toThrow(message)
})
