import type { RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { WireRequest } from '../specs/index.ts'
import { Tokens } from '../target/auth/tokens.ts'
import { Budget } from '../target/budget.ts'
import { Client } from '../target/client.ts'
import { RateLimit } from '../target/rate-limit.ts'
import { Repetition } from '../target/repetition.ts'
import { retryAfterMs } from '../target/retry.ts'
import { Transport } from '../target/transport.ts'
import type { Exchange } from '../events/index.ts'
import { closedPort, httpServer, sendJson } from './target-server.ts'

const WIRE: WireRequest = { method: 'GET', path: '/x', headers: [], service: 'compute', operationId: 'listServerGroups', api: 'nova-v2.1' }
const never = new AbortController().signal
const options = { persona: 'anonymous', signal: never, requirementId: 'a/b' }

function clientFor(root: string, { requests = 100, minutes = 5 } = {}): Client {
  const transport = new Transport({ tls: { insecure: false }, timeoutMs: 2000 })
  onTestFinished(() => transport.close())
  return new Client({
    transport,
    tokens: new Tokens({}, undefined),
    rateLimit: new RateLimit({ requestsPerSecond: 10_000, concurrency: 8 }),
    budget: new Budget({ requests, minutes }),
    endpoints: { compute: root, identity: root },
    personas: [],
    agent: 'x/1 y',
  })
}

function exchangeWith(outcome: Pick<Exchange, 'response' | 'failure'>): Exchange {
  const request = { method: 'POST', url: 'http://x/', headers: [] }
  return { operationId: 'createServerGroup', persona: 'member', api: 'nova-v2.1', request, startedAt: '', durationMs: 1, ...outcome }
}

async function counting(listener: RequestListener): Promise<{ root: string; count: () => number }> {
  let count = 0
  const root = await httpServer((request, response) => {
    count++
    listener(request, response)
  })
  return { root, count: () => count }
}

describe('retries', () => {
  test('429 and 503 with Retry-After are waited for, told before, and sent again', async () => {
    const statuses = [429, 503, 200]
    const told: unknown[] = []
    const { root, count } = await counting((_, response) => {
      expect(told.length).toBe(3 - statuses.length)
      response.writeHead(statuses.shift() ?? 500, { 'Retry-After': '0' }).end()
    })
    const exchange = await clientFor(root).send(WIRE, { ...options, onRetry: (retry) => told.push(retry) })
    expect(exchange.response?.status).toBe(200)
    expect(count()).toBe(3)
    expect(told).toEqual([429, 503].map((status) => ({ status, afterMs: 0, why: `status ${status} with Retry-After` })))
  })

  test('twelve times at most', async () => {
    const { root, count } = await counting((_, response) => response.writeHead(503, { 'Retry-After': '0' }).end())
    expect((await clientFor(root).send(WIRE, options)).response?.status).toBe(503)
    expect(count()).toBe(13)
  })

  test.each<[number, Record<string, string>]>([
    [503, {}],
    [503, { 'Retry-After': 'soon' }],
    [429, { 'Retry-After': '61' }],
    [500, { 'Retry-After': '0' }],
    [409, { 'Retry-After': '0' }],
    [202, {}],
  ])('%i with %j is returned as it is', async (status, headers) => {
    const { root, count } = await counting((_, response) => response.writeHead(status, headers).end())
    expect((await clientFor(root).send(WIRE, options)).response?.status).toBe(status)
    expect(count()).toBe(1)
  })

  test.each<[number, unknown, string]>([
    [429, { error_code: 'APIGW.0308', error_msg: 'The throttling threshold has been reached.' }, 'status 429, APIGW.0308'],
    [503, { error: { code: 'Common.1503', message: 'Api flow control Error' } }, 'status 503, Common.1503'],
    [202, { error: { code: 'Common.0024', message: 'exceeds flow over limit' } }, 'status 202, Common.0024'],
    [429, {}, 'status 429'],
  ])('%i %j is throttling, whatever its headers', async (status, body, why) => {
    const statuses = [status, 200]
    const told: unknown[] = []
    const { root } = await counting((_, response) => sendJson(response, statuses.shift() ?? 500, body))
    const exchange = await clientFor(root).send({ ...WIRE, method: 'POST' }, { ...options, onRetry: (retry) => told.push(retry) })
    expect(exchange.response?.status).toBe(200)
    expect(told).toEqual([{ status, afterMs: 250, why }])
  })

  test('where no time is named, pauses double, and end after a minute', () => {
    const repetition = new Repetition()
    const response = { status: 429, headers: [], body: new Uint8Array(), truncated: false }
    const pauses: number[] = []
    for (let next = repetition.next(exchangeWith({ response })); next !== undefined; next = repetition.next(exchangeWith({ response }))) {
      pauses.push(next.afterMs)
    }
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000, 10_000])
  })

  test('a request that changes nothing is sent again when its connection was lost, and no other is', async () => {
    const told: unknown[] = []
    const { root, count } = await counting((request, response) => {
      if (count() > 1 && request.method === 'GET') response.end()
      else request.socket.destroy()
    })
    const client = clientFor(root)
    expect((await client.send(WIRE, { ...options, onRetry: (retry) => told.push(retry) })).response?.status).toBe(200)
    expect(told).toEqual([{ status: null, afterMs: 50, why: 'the connection was lost (ECONNRESET)' }])
    for (const method of ['POST', 'DELETE', 'PUT']) {
      const before = count()
      expect((await client.send({ ...WIRE, method }, options)).failure?.code).toBe('ECONNRESET')
      expect(count()).toBe(before + 1)
    }
  })

  test('waiting ends when the signal is aborted', async () => {
    const { root } = await counting((_, response) => response.writeHead(503, { 'Retry-After': '30' }).end())
    const controller = new AbortController()
    const reason = new Error('enough')
    const sending = clientFor(root).send(WIRE, { ...options, signal: controller.signal, onRetry: () => controller.abort(reason) })
    await expect(sending).rejects.toBe(reason)
  })

  test('Retry-After is also a date', () => {
    const headers = [['retry-after', 'Fri, 20 Nov 2026 17:00:10 GMT']] as const
    const response = { status: 503, headers, body: new Uint8Array(), truncated: false }
    expect(retryAfterMs(response, Date.parse('2026-11-20T17:00:00Z'))).toBe(10_000)
    expect(retryAfterMs(response, Date.parse('2026-11-20T18:00:00Z'))).toBe(0)
  })
})

describe('budget', () => {
  test('once spent, nothing more is sent but teardown', async () => {
    const { root, count } = await counting((_, response) => response.end())
    const client = clientFor(root, { requests: 2 })
    await client.send(WIRE, options)
    await client.send(WIRE, options)
    const message = expect.stringContaining('2 requests')
    await expect(client.send(WIRE, options)).rejects.toMatchObject({ code: 'BUDGET_REACHED', exitCode: 3, message })
    expect((await client.send(WIRE, { ...options, beyondBudget: true })).response?.status).toBe(200)
    expect(count()).toBe(3)
  })

  test('minutes are counted too', async () => {
    const { root, count } = await counting((_, response) => response.end())
    await expect(clientFor(root, { minutes: 1e-9 }).send(WIRE, options)).rejects.toMatchObject({ code: 'BUDGET_REACHED' })
    expect(count()).toBe(0)
  })
})

describe('rate limit', () => {
  test('no more requests are under way than allowed, and every one gets its turn', async () => {
    const limit = new RateLimit({ requestsPerSecond: 100_000, concurrency: 3 })
    let inside = 0
    let most = 0
    await Promise.all(Array.from({ length: 50 }, async () => {
      const leave = await limit.enter(never)
      most = Math.max(most, ++inside)
      await new Promise(setImmediate)
      inside--
      leave()
    }))
    expect(most).toBe(3)
  })

  test('starts are spaced', async () => {
    const limit = new RateLimit({ requestsPerSecond: 100, concurrency: 10 })
    const began = performance.now()
    for (let n = 0; n < 6; n++) (await limit.enter(never))()
    // Five intervals of 10 ms, less what timers round off.
    expect(performance.now() - began).toBeGreaterThan(40)
  })

  test('one that gives up waiting takes nobody else out of the queue', async () => {
    const limit = new RateLimit({ requestsPerSecond: 100_000, concurrency: 1 })
    const leave = await limit.enter(never)
    const gaveUp = new AbortController()
    const order: string[] = []
    const first = limit.enter(gaveUp.signal)
    const second = limit.enter(never).then((done) => {
      order.push('second')
      done()
    })
    const third = limit.enter(never).then((done) => {
      order.push('third')
      done()
    })
    gaveUp.abort(new Error('gave up'))
    await expect(first).rejects.toThrow('gave up')
    leave()
    await Promise.all([second, third])
    expect(order).toEqual(['second', 'third'])
  })
})

describe('down', () => {
  test('five failures in a row, and none of the five before', async () => {
    const client = clientFor(await closedPort())
    for (let n = 0; n < 4; n++) await client.send({ ...WIRE, method: 'POST' }, options)
    await new Promise(setImmediate)
    expect(client.down.aborted).toBe(false)
    const down = new Promise((resolve) => client.down.addEventListener('abort', resolve))
    await client.send({ ...WIRE, method: 'POST' }, options)
    await down
    expect(client.down.reason).toMatchObject({ code: 'TARGET_DOWN', exitCode: 3 })
  })

  test('a target that still answers elsewhere is not down', async () => {
    const asked = Promise.withResolvers<void>()
    const root = await httpServer((request, response) => {
      if (request.url === '/x') return request.socket.destroy()
      response.end(() => asked.resolve())
    })
    const client = clientFor(root)
    for (let n = 0; n < 12; n++) await client.send({ ...WIRE, method: 'POST' }, options)
    await asked.promise
    await client.send({ ...WIRE, method: 'POST', path: '/y' }, options)
    expect(client.down.aborted).toBe(false)
  })

  test('an answer in between starts the count anew', async () => {
    let requests = 0
    const probes: string[] = []
    const root = await httpServer((request, response) => {
      if (request.url === '/') probes.push('asked')
      if (++requests % 5 === 0) response.end()
      else request.socket.destroy()
    })
    const client = clientFor(root)
    for (let n = 0; n < 20; n++) await client.send({ ...WIRE, method: 'POST' }, options)
    expect(probes).toEqual([])
    expect(client.down.aborted).toBe(false)
  })
})
