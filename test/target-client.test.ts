import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { WireRequest } from '../specs/index.ts'
import { Tokens } from '../target/auth/tokens.ts'
import { Budget } from '../target/budget.ts'
import { Client } from '../target/client.ts'
import { RateLimit } from '../target/rate-limit.ts'
import { BODY_LIMIT_BYTES, Transport } from '../target/transport.ts'
import { bodyOf, closedPort, httpServer, rawServer } from './target-server.ts'

const WIRE: WireRequest = {
  method: 'GET',
  path: '/v2.1/p/os-server-groups',
  headers: [],
  service: 'compute',
  operationId: 'listServerGroups',
  api: 'nova-v2.1',
  microversion: '2.64',
}

function clientFor(root: string, timeoutMs = 2000): Client {
  const transport = new Transport({ tls: { insecure: false }, timeoutMs })
  onTestFinished(() => transport.close())
  return new Client({
    transport,
    tokens: new Tokens({ member: { type: 'token', token: 'the-member-token', projectId: 'p' } }, undefined),
    rateLimit: new RateLimit({ requestsPerSecond: 10_000, concurrency: 8 }),
    budget: new Budget({ requests: 1000, minutes: 5 }),
    endpoints: { compute: root, identity: root },
    personas: ['member'],
    agent: 'ecs-conformance/1.2.3 therunid00',
  })
}

const options = (persona = 'member', signal = new AbortController().signal) => ({ persona, signal, requirementId: 'server-groups/list/x' })

test('the bytes of a wire request are sent as they are, plus credentials and User-Agent', async () => {
  let seen = ''
  const root = await rawServer((socket, request) => {
    seen = request
    socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')
  })
  const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x7d])
  const headers = [['X-b', '2'], ['content-TYPE', 'application/json'], ['x-A', '1'], ['X-b', '1']] as const
  const path = '/v2.1/p/%2e%2E//x?b=1&a=%20+&b'
  const exchange = await clientFor(`${root}/compute`).send({ ...WIRE, method: 'PROPFIND', path, headers, body }, options())
  const [head = '', sentBody] = seen.split('\r\n\r\n')
  const lines = head.split('\r\n')
  expect(lines[0]).toBe('PROPFIND /compute/v2.1/p/%2e%2E//x?b=1&a=%20+&b HTTP/1.1')
  const added = ['X-Auth-Token: the-member-token', 'User-Agent: ecs-conformance/1.2.3 therunid00 server-groups/list/x']
  const ours = lines.filter((line) => /^(x-|content-type|user)/i.test(line))
  expect(ours).toEqual(['X-b: 2', 'content-TYPE: application/json', 'x-A: 1', 'X-b: 1', ...added])
  expect(sentBody).toBe('{\xff\xfe\x00}')
  const about = { operationId: 'listServerGroups', persona: 'member', api: 'nova-v2.1', microversion: '2.64' }
  expect(exchange).toMatchObject({ ...about, response: { status: 204 } })
  expect(exchange.request.url).toBe(`${root}/compute/v2.1/p/%2e%2E//x?b=1&a=%20+&b`)
  expect(exchange.request.headers.map(([name]) => name)).toEqual(['X-b', 'content-TYPE', 'x-A', 'X-b', 'X-Auth-Token', 'User-Agent'])
})

test('no token is added for anonymous, or where the request carries one', async () => {
  const tokens: unknown[] = []
  const root = await httpServer((request, response) => {
    tokens.push(request.headers['x-auth-token'])
    response.end()
  })
  const client = clientFor(root)
  await client.send(WIRE, options('anonymous'))
  await client.send({ ...WIRE, headers: [['x-auth-TOKEN', 'its-own']] }, options())
  await client.send(WIRE, options())
  expect(tokens).toEqual([undefined, 'its-own', 'the-member-token'])
})

test('a persona that is not declared is a Problem', async () => {
  const sending = clientFor('http://127.0.0.1:9').send(WIRE, options('reader'))
  await expect(sending).rejects.toMatchObject({ code: 'PERSONA_UNKNOWN', exitCode: 2 })
})

test('redirects are not followed, bodies not decompressed, headers kept as they came', async () => {
  const packed = gzipSync('{"a":1}')
  let requests = 0
  const root = await rawServer((socket) => {
    requests++
    socket.write('HTTP/1.1 302 Found\r\nLOCATION: /elsewhere\r\nVary: a\r\nvary: b\r\n')
    socket.write(`Content-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`)
    socket.write(packed)
  })
  const { response } = await clientFor(root).send(WIRE, options())
  expect(response?.status).toBe(302)
  expect(response?.headers.slice(0, 3)).toEqual([['LOCATION', '/elsewhere'], ['Vary', 'a'], ['vary', 'b']])
  expect(Buffer.from(response?.body ?? [])).toEqual(packed)
  expect(requests).toBe(1)
})

test.each<[string, string, string]>([
  ['a reset', 'reset', 'ECONNRESET'],
  ['a close without an answer', 'close', 'ECONNRESET'],
  ['what is no HTTP', 'SMTP ready\r\n\r\n', 'BAD_HTTP'],
  ['a bad status line', 'HTTP/1.1 2x0 OK\r\n\r\n', 'BAD_HTTP'],
  ['a bad header', 'HTTP/1.1 200 OK\r\nbroken header\r\n\r\n', 'BAD_HTTP'],
  ['two content lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 'TRUNCATED_BODY'],
  ['a bad chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 'BAD_HTTP'],
  ['more headers than can be read', `HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(100)}\r\n`.repeat(1000)}\r\n`, 'HEADERS_TOO_LARGE'],
])('%s is a failure', async (_, answer, code) => {
  const root = await rawServer((socket) => {
    if (answer === 'reset') socket.resetAndDestroy()
    else if (answer === 'close') socket.end()
    else socket.write(answer)
  })
  const exchange = await clientFor(root).send(WIRE, options())
  expect(exchange.response).toBeUndefined()
  expect(exchange.failure).toMatchObject({ code, message: expect.stringMatching(/./) })
})

test('a body cut short is a failure', async () => {
  const root = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc'))
  const { response, failure } = await clientFor(root).send(WIRE, options())
  expect(response).toBeUndefined()
  expect(['TRUNCATED_BODY', 'ECONNRESET']).toContain(failure?.code)
})

test.each<[string, string]>([
  ['no answer', ''],
  ['half a head', 'HTTP/1.1 200 OK\r\nContent-'],
  ['a body that stops coming', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'],
])('%s ends by the request timeout', async (_, answer) => {
  const root = await rawServer((socket) => socket.write(answer))
  const { failure } = await clientFor(root, 150).send(WIRE, options())
  expect(failure).toEqual({ code: 'TIMEOUT', message: 'no complete response within 150 ms' })
})

test('a body that drips for ever ends by the request timeout', async () => {
  const root = await httpServer((_, response) => {
    const drip = setInterval(() => response.write('x'), 10)
    response.on('close', () => clearInterval(drip))
  })
  expect((await clientFor(root, 150).send(WIRE, options())).failure?.code).toBe('TIMEOUT')
})

test('of an endless body the beginning is kept, and the connection dropped', async () => {
  const { promise: dropped, resolve } = Promise.withResolvers<void>()
  const root = await httpServer((_, response) => {
    response.on('close', resolve)
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', pour)
    }
    pour()
  })
  const { response } = await clientFor(root).send(WIRE, options())
  expect(response).toMatchObject({ status: 200, truncated: true })
  expect(response?.body.length).toBe(65_536)
  await dropped
})

test('a body of exactly the limit is whole', async () => {
  const root = await httpServer((_, response) => response.end('x'.repeat(BODY_LIMIT_BYTES)))
  const { response } = await clientFor(root).send(WIRE, options())
  expect(response).toMatchObject({ truncated: false })
  expect(response?.body.length).toBe(BODY_LIMIT_BYTES)
})

test('nobody there, and what HTTP cannot carry, are failures', async () => {
  expect((await clientFor(await closedPort()).send(WIRE, options())).failure?.code).toBe('ECONNREFUSED')
  const client = clientFor(await httpServer((_, response) => response.end()))
  expect((await client.send({ ...WIRE, headers: [['X', 'a\nb']] }, options())).failure?.code).toBe('UNSENDABLE')
  expect((await client.send({ ...WIRE, path: '/a b' }, options())).failure?.code).toBe('UNSENDABLE')
})

test('plain HTTP where TLS is expected is a failure', async () => {
  const root = await httpServer((_, response) => response.end())
  expect((await clientFor(root.replace('http:', 'https:')).send(WIRE, options())).failure?.code).toMatch(/SSL|EPROTO/)
})

test('an aborted signal is thrown as its reason, before and during a request', async () => {
  const reason = new Error('the deadline has passed')
  const { promise: arrived, resolve } = Promise.withResolvers<void>()
  const root = await httpServer(() => resolve())
  const client = clientFor(root)
  const controller = new AbortController()
  const sending = client.send(WIRE, options('member', controller.signal))
  await arrived
  controller.abort(reason)
  await expect(sending).rejects.toBe(reason)
  await expect(client.send(WIRE, options('member', controller.signal))).rejects.toBe(reason)
})

test('a target that drops kept connections is asked to close every later one', async () => {
  const asked: Array<string | undefined> = []
  let closed = Promise.withResolvers<void>()
  const root = await rawServer((socket, request) => {
    asked.push(/^connection: (.*)$/im.exec(request)?.[1]?.trim())
    socket.once('close', () => closed.resolve())
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
  })
  const client = clientFor(root)
  for (let n = 1; n <= 4; n++) {
    closed = Promise.withResolvers()
    expect((await client.send(WIRE, options())).response?.status).toBe(200)
    await closed.promise
  }
  expect(asked).toEqual(['keep-alive', 'close', 'close', 'close'])
})

test('bodies of requests arrive whole', async () => {
  const bodies: string[] = []
  const root = await httpServer(async (request, response) => {
    bodies.push((await bodyOf(request)).toString('latin1'))
    response.end()
  })
  const client = clientFor(root)
  for (const method of ['POST', 'PUT', 'DELETE', 'GET']) {
    await client.send({ ...WIRE, method, body: new TextEncoder().encode(method) }, options())
  }
  expect(bodies).toEqual(['POST', 'PUT', 'DELETE', 'GET'])
})
