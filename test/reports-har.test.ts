import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConformanceEvent, EvidenceExchange } from '../events/index.ts'
import { main } from '../cli/main.ts'
import { readRecording } from '../cli/read-recording.ts'
import { readEvents } from '../events/log.ts'
import { foldRun } from '../reports/index.ts'
import { capturedIo } from './captured-io.ts'
import { finished, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'
import { harProblems } from './har-schema.ts'
import { evidenceWith, filesOf, runSaying } from './report-runs.ts'
import { Workplace } from './spawned.ts'

interface Har {
  readonly log: { readonly comment: string; readonly pages: Array<{ id: string; title: string }>; readonly entries: HarEntry[] }
}

interface HarEntry {
  readonly pageref: string
  readonly time: number
  readonly comment: string
  readonly request: { url: string; postData?: { text: string; comment?: string } }
  readonly response: { status: number; content: { text: string; encoding?: string; comment?: string } }
}

const A = 'topic/first/claim'
const [SENT] = evidenceWith('hello').exchanges as [EvidenceExchange]
const events = [runStarted([{ id: A }]), finished(A, 'passed'), runFinished]

/** The archive of a run that recorded these exchanges. */
function archiveOf(...exchanges: readonly EvidenceExchange[]): Har {
  const run = { ...foldRun(events), recorded: exchanges.map((exchange) => ({ id: A, subject: SUBJECT, exchange })) }
  return JSON.parse(filesOf('har', run).map(({ text }) => text).join('')) as Har
}

describe('an archive', () => {
  const { response: _, ...unanswered } = SENT
  const url = 'http://127.0.0.1:1/v2.1/things?limit=1&odd=a%20b&odd=%zz&name=a b"<é\u202e'
  const cases: Record<string, EvidenceExchange> = {
    'of an exchange': SENT,
    'without an answer': { ...unanswered, failure: { code: 'TIMEOUT', message: 'no answer within 30 s' } },
    'with a URL that is none': { ...SENT, request: { ...SENT.request, url } },
    'of bytes, cut': {
      ...SENT,
      request: { ...SENT.request, body: { bytes: 9, base64: '/w==', cut: true } },
      response: { status: 200, headers: [], body: { bytes: 9, base64: '/w==', cut: true } },
    },
    'of no body': { ...SENT, request: { method: 'GET', url: SENT.request.url, headers: [] } },
  }

  test.each(Object.entries(cases))('keeps the published schema: %s', (_name, exchange) => {
    expect(harProblems(archiveOf(exchange))).toEqual([])
  })

  test('the schema refuses what is none', () => {
    expect(harProblems({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [{}] } })).not.toEqual([])
    expect(harProblems({})).not.toEqual([])
  })

  test('tells what was sent and what came back', () => {
    const { log } = archiveOf(SENT, cases['without an answer'] as EvidenceExchange, cases['of bytes, cut'] as EvidenceExchange)
    expect(log.pages).toMatchObject([{ id: 'page-1', title: `${A} [nova-v2.1@2.64]` }])
    expect(log.entries).toMatchObject([
      {
        pageref: 'page-1', time: 12.4, request: { method: 'POST', postData: { text: 'hello' } },
        response: { status: 200, content: { text: 'hello' } },
      },
      { response: { status: 0 }, comment: 'createThing as member; no answer (TIMEOUT): no answer within 30 s' },
      {
        request: { postData: { text: '/w==', comment: 'base64; only the beginning was kept' } },
        response: { content: { encoding: 'base64' } },
      },
    ])
  })

  test('of many exchanges comes in pieces that make one document', () => {
    const run = { ...foldRun(events), recorded: Array.from({ length: 3000 }, () => ({ id: A, subject: SUBJECT, exchange: SENT })) }
    const files = filesOf('har', run)
    expect(files.length).toBeGreaterThan(1)
    expect(new Set(files.map(({ path }) => path))).toEqual(new Set(['run.har']))
    expect((JSON.parse(files.map(({ text }) => text).join('')) as Har).log.entries).toHaveLength(3000)
  })

  test('of a run that was not recorded holds its evidence and says so', () => {
    const archive = JSON.parse(filesOf('har', runSaying('seen'))[0]?.text ?? '') as Har
    expect(harProblems(archive)).toEqual([])
    expect(archive.log.entries).toHaveLength(2)
    expect(archive.log.comment).toContain('only the exchanges kept as evidence')
  })
})

describe('run --record', () => {
  const place = new Workplace()
  const out = join(place.path, 'out')

  beforeAll(async () => {
    const { code, stderr } = await place.run('run', 'server-groups/create/', 'protocol/', '--record', '--report', 'har', '--out', 'out')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  afterAll(() => place.remove())

  test('keeps every exchange, and no token', () => {
    const seen = readEvents(join(out, 'events.ndjson')).filter((event: ConformanceEvent) => event.type === 'exchange')
    const kept = [...readRecording(out) ?? []]
    expect(kept.length).toBeGreaterThan(100)
    expect(kept.map(({ id }) => id).toSorted()).toEqual(seen.map(({ id }) => id).toSorted())
    const tokens = kept.flatMap(({ exchange }) => exchange.request.headers.filter(([name]) => name.toLowerCase() === 'x-auth-token'))
    expect(tokens.length).toBeGreaterThan(100)
    expect(tokens.filter(([, value]) => value !== '<redacted>')).toEqual([])
  })

  test('gives an archive that keeps its schema', () => {
    const archive = JSON.parse(readFileSync(join(out, 'run.har'), 'utf8')) as Har
    expect(harProblems(archive)).toEqual([])
    expect(archive.log.entries).toHaveLength([...readRecording(out) ?? []].length)
    expect(archive.log.comment).toContain('every exchange')
  })

  test('is read as far as it was written; a line that is no exchange is exit 2', async () => {
    const path = join(out, 'exchanges.ndjson')
    const whole = readFileSync(path, 'utf8')
    const number = [...readRecording(out) ?? []].length
    writeFileSync(path, whole.slice(0, -10))
    expect([...readRecording(out) ?? []]).toHaveLength(number - 1)
    for (const line of ['{', 'null', '{"id":1}', '{"id":"a","subject":{},"exchange":{}}']) {
      writeFileSync(path, `${line}\n`)
      const io = capturedIo()
      expect(await main(['report', out, '--report', 'har'], io)).toBe(2)
      expect(io.err()).toMatch(/^Could not read the exchange at .+exchanges\.ndjson, line 1: .+\. Restore the file/)
    }
    writeFileSync(path, whole)
  })

  test('a run without it keeps none', async () => {
    const { code } = await place.run('run', 'server-groups/create/echoes-name', '--out', 'bare')
    expect(code).toBe(0)
    expect(existsSync(join(place.path, 'bare', 'exchanges.ndjson'))).toBe(false)
  })
})
