import type { ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Answer } from './null-server.ts'

const MEGABYTE = 1024 * 1024
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'

function json(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'Content-Type': 'application/json' })
}

/** Every request gets these bytes for an answer, whatever a server would make of them. */
function raw(bytes: string | Buffer): Answer {
  return ({ socket }) => void socket.write(bytes)
}

/** As fast as they are taken, so many times or for ever. */
function flood(to: Writable, chunk: string | Buffer, times = Number.POSITIVE_INFINITY): void {
  let left = times
  const more = (): void => {
    while (left-- > 0) if (!to.write(chunk)) return
    to.end()
  }
  to.on('drain', more)
  more()
}

function drip(to: Writable, chunk: string): void {
  const timer = setInterval(() => to.write(chunk), 50)
  to.on('close', () => clearInterval(timer))
}

/** The beginning of a group, and a depth that no reader of ours should go down to. */
function nested(depth: number): string {
  return `{"server_group": {"id": "1", "name": ${'['.repeat(depth)}${']'.repeat(depth)}}}`
}

const POLLUTION = '{"polluted": true, "toString": null}'
/** Decompressed 300 MB: a compressed file may be made of many, one after another. */
const BOMB = Buffer.concat(Array.from({ length: 300 }).fill(gzipSync(Buffer.alloc(MEGABYTE, 0x20))) as Buffer[])

/** Answers that come to no end, or not before anybody's patience has. */
export const ENDLESS: Readonly<Record<string, Answer>> = {
  'no answer at all': () => undefined,
  'headers that drip': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
    drip(socket, '.')
  },
  'a body that drips': (_, response) => drip(json(response), '['),
  'a body of known length that drips': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(MEGABYTE) })
    drip(response, ' ')
  },
  'a connection reset': ({ socket }) => socket.resetAndDestroy(),
}

/** Answers that are more than anybody should take in. */
export const HUGE: Readonly<Record<string, Answer>> = {
  'a body of 100 MB': (_, response) => flood(json(response), Buffer.alloc(MEGABYTE, 0x20), 100),
  'a body without end': (_, response) => flood(json(response), Buffer.alloc(MEGABYTE, 0x20)),
  'a list without end': (_, response) => {
    json(response).write('{"server_groups": [')
    flood(response, '{"id": "1", "name": "one"},'.repeat(1000))
  },
  'headers of 1 MB': raw(`${OK}X-Large: ${'x'.repeat(MEGABYTE)}\r\n\r\n{}`),
  'headers without end': ({ socket }) => {
    socket.write(OK)
    flood(socket, 'X-More: of the same\r\n'.repeat(1000))
  },
  'interim answers without end': ({ socket }) => flood(socket, 'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </>; rel=preload\r\n\r\n'.repeat(1000)),
  'lists nested 100000 deep': (_, response) => json(response).end(nested(100_000)),
  'lists nested 10000 deep': (_, response) => json(response).end(nested(10_000)),
  'objects nested 50000 deep': (_, response) => json(response).end(`${'{"server_group":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
  'a body that is 300 MB once decompressed': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(BOMB)
  },
}

/** Answers that are not what they claim to be. */
export const BROKEN: Readonly<Record<string, Answer>> = {
  'HTML instead of JSON': (_, response) => json(response).end('<html><body>Welcome</body></html>'),
  'JSON cut short': (_, response) => json(response).end('{"server_group": {"id": "5bbcc3c4-'),
  'bytes that are no UTF-8': (_, response) => json(response).end(Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x22])),
  'keys that are there twice': (_, response) => json(response).end('{"server_group": {"id": "1", "id": "2", "name": "a", "name": "b"}, "server_group": {"id": "3"}}'),
  'keys that name a prototype': (_, response) => {
    json(response).end(`{"__proto__": ${POLLUTION}, "constructor": {"prototype": ${POLLUTION}}, "server_group": {"__proto__": ${POLLUTION}, "id": "__proto__", "name": "constructor"},
      "server_groups": [{"__proto__": ${POLLUTION}, "id": "__proto__", "name": "__proto__"}]}`)
  },
  'a body shorter than its length': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
    response.write('{"server_group"', () => response.destroy())
  },
  'a body longer than its length': raw(`${OK}Content-Length: 2\r\n\r\n{}{"server_group": {"id": "1"}}`),
  'two lengths': raw(`${OK}Content-Length: 2\r\nContent-Length: 20\r\n\r\n{}`),
  'leave to go on that nobody asked for': raw(`HTTP/1.1 100 Continue\r\n\r\n${OK}Content-Length: 2\r\n\r\n{}`),
  'two answers to one request': raw(`${OK}Content-Length: 2\r\n\r\n{}`.repeat(2)),
  'a thousand interim answers before the one': raw(`${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000)}${OK}Content-Length: 2\r\n\r\n{}`),
  'another protocol': raw('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
  'what is no HTTP': raw('SSH-2.0-OpenSSH_9.6\r\n'),
  'a redirect to itself': (request, response) => response.writeHead(302, { Location: request.url ?? '/' }).end(),
  'a body that claims to be compressed': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end('not compressed')
  },
}
