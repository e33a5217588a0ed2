import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import type { RequirementId } from '../requirements/index.ts'
import { parseTarget } from '../target/index.ts'
import { Examiner } from './examination.ts'
import { type Answer, constant, serveAnswer } from './null-server.ts'

let cloud: ReferenceCloud

beforeAll(async () => {
  cloud = await startReferenceCloud()
})

afterAll(async () => {
  await cloud.stop()
})

const json = (response: ServerResponse): ServerResponse => response.writeHead(200, { 'Content-Type': 'application/json' })

const GARBAGE: Readonly<Record<string, Answer>> = {
  'HTML instead of JSON': (_, response) => json(response).end('<html><body>Welcome</body></html>'),
  'JSON cut short': (_, response) => json(response).end('{"server_group": {"id": "5bbcc3c4-'),
  'bytes that are no UTF-8': (_, response) => json(response).end(Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x22])),
  'a body shorter than its length': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
    response.write('{"server_group"', () => response.destroy())
  },
  'a body of 50 MB': (_, response) => {
    const chunk = Buffer.alloc(1024 * 1024, 0x20)
    json(response)
    for (let count = 0; count < 50; count += 1) response.write(chunk)
    response.end('{}')
  },
  'lists nested 100000 deep': (_, response) => json(response).end(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'objects nested 50000 deep': (_, response) => json(response).end(`${'{"server_group":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
  'a body without end': (_, response) => {
    json(response)
    const drip = setInterval(() => response.write('['), 50)
    response.on('close', () => clearInterval(drip))
  },
  'a connection reset': (request) => request.socket.resetAndDestroy(),
  'no answer at all': () => undefined,
  'a redirect to itself': (request, response) => response.writeHead(302, { Location: request.url ?? '/' }).end(),
  'a body that claims to be compressed': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end('not compressed')
  },
}

/** One requirement of every sort of check: status, schema, echo, law about a list, refusal, fault. */
const IDS: readonly RequirementId[] = [
  'protocol/every-operation/matches-schema',
  'protocol/tokens/refuses-missing-token',
  'protocol/faults/fault-with-message',
  'protocol/discovery/lists-offered-apis',
  'server-groups/create/echoes-name',
  'server-groups/list/lists-created-once',
  'server-groups/slices/limit-takes-first',
  'server-groups/refusals/mandatory-fields',
  'server-groups/quota/usage-counts-groups',
]

describe('garbage answers', () => {
  test.each(Object.keys(GARBAGE))('%s to everything is neither passed nor a crash', async (name) => {
    // A target that cannot even be greeted is a wrong configuration; here it goes bad once it was.
    let greeted = false
    const server = await serveAnswer((request, response) => (greeted ? (GARBAGE[name] as Answer) : constant(404, {}))(request, response))
    const endpoints = { ...(cloud.target['endpoints'] as object), compute: server.url }
    const limits = { requestsPerSecond: 10_000, concurrency: 16, requestTimeoutSeconds: 1 }
    const examiner = await Examiner.open(parseTarget({ ...cloud.target, name: 'garbage', endpoints, limits, microversions: { max: '2.15' } }, 'of a garbage server'))
    greeted = true
    try {
      const examined = await examiner.examine({ ids: IDS, deadlineMs: 10_000 })
      expect(examined.withVerdict('passed')).toEqual([])
      const verdicts = Object.values(examined.verdicts)
      expect(verdicts.length).toBeGreaterThan(0)
      expect(verdicts.filter((verdict) => !['failed', 'errored', 'notRun'].includes(verdict))).toEqual([])
    } finally {
      await examiner.close()
      await server.stop()
    }
  })
})
