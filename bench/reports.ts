import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRun } from '../cli/read-run.ts'
import { writeReports } from '../cli/write-reports.ts'
import { escapedJson, type Evidence, type EvidenceExchange, type PairVerdict, type RunStarted, type Subject } from '../events/index.ts'
import { EventLog } from '../events/log.ts'
import { REPORTS } from '../reports/index.ts'

/** How long all reports of a large run take, and how much memory: 5,000 pairs, 200,000 recorded exchanges, 250 pairs that failed. */
const REQUIREMENTS = 500
const SUBJECTS = 10
const EXCHANGES_PER_PAIR = 40
const AT = '2026-08-22T10:04:00.000Z'

const idOf = (index: number): string => `resource/topic-${Math.floor(index / 20)}/claim-${index}`
const subjects: readonly Subject[] = Array.from({ length: SUBJECTS }, (_, index) =>
  ({ api: 'nova-v2.1', microversion: `2.${index * 10 + 1}` }))

function started(): RunStarted {
  const ids = Array.from({ length: REQUIREMENTS }, (_, index) => idOf(index))
  const operations = Array.from({ length: 12 }, (_, index) => `operation${index}`)
  return {
    type: 'run-started',
    runId: 'bench',
    tool: { name: 'ecs-conformance', version: '0.0.0', node: process.version },
    target: {
      name: 'synthetic', dialect: 'openstack', endpoint: 'http://127.0.0.1:8774', apis: ['nova-v2.1'],
      microversions: { min: '2.1', max: '2.96' }, embedded: false,
    },
    profiles: ['full'], selection: [], seed: 1, strict: false,
    catalogue: ids.map((id, index) => ({
      id, level: index % 3 === 0 ? 'should' : 'must', text: `What is owed is number ${index}.`, sources: ['A manual, a table'],
      statements: [`manual/statement-${index}`], operations: operations.slice(0, 3), profiles: ['full'],
      caseFile: 'suites/resource/topic.ts', faults: ['a-fault'],
    })),
    statements: ids.map((_, index) => ({ id: `manual/statement-${index}`, source: 'A manual, a table', text: `It says number ${index}.` })),
    operations: operations.map((operationId) =>
      ({ operationId, method: 'POST', path: '/things', statuses: [200, 404], parameters: ['body thing.name', 'query limit'] })),
    planned: ids.flatMap((id, row) => subjects.map((subject, column) => ({ id, subject, pair: `p${row}-${column}` }))),
    specs: [{ file: 'specs/nova.yaml', sha256: 'a'.repeat(64) }],
    command: ['ecs-conformance', 'run', '--record'],
    at: AT,
  }
}

function exchange(index: number): EvidenceExchange {
  const text = JSON.stringify({ thing: { id: `9ac1-${index}`, name: `conf-bench-${index}`, policy: 'one', members: [], metadata: {} } })
  const body = { bytes: text.length, text, cut: false }
  const json = ['Content-Type', 'application/json'] as const
  return {
    operationId: `operation${index % 12}`, persona: 'member', api: 'nova-v2.1', startedAt: AT, durationMs: index % 50,
    request: {
      method: 'POST', url: `http://127.0.0.1:8774/v2.1/things/${index}?limit=1`, body,
      headers: [['Accept', 'application/json'], json, ['X-Auth-Token', '<redacted>'], ['User-Agent', 'ecs-conformance']],
    },
    response: { status: index % 9 === 0 ? 404 : 200, body, headers: [json, ['X-Openstack-Request-Id', `req-${index}`]] },
  }
}

/** Writes the folder of the run a pair at a time: what makes it must not count as what renders it. */
function writeRun(directory: string): void {
  const log = new EventLog(join(directory, 'events.ndjson'))
  mkdirSync(join(directory, 'evidence'))
  const start = started()
  log.append(start)
  start.planned.forEach(({ id, subject }, number) => {
    const verdict: PairVerdict = number % 20 === 7 ? 'failed' : number % 97 === 3 ? 'errored' : 'passed'
    const exchanges = Array.from({ length: EXCHANGES_PER_PAIR }, (_, index) => exchange(number * EXCHANGES_PER_PAIR + index))
    for (const { operationId, persona, request, response, durationMs } of exchanges) {
      log.append({
        type: 'exchange', id, subject, operationId, persona, method: request.method, path: '/things',
        parameters: ['body thing.name', 'query limit'],
        status: response?.status ?? null, requestBytes: request.body?.bytes ?? 0, responseBytes: response?.body.bytes ?? 0,
        durationMs, at: AT,
      })
    }
    const lines = exchanges.map((sent) => `${JSON.stringify({ id, subject, exchange: sent })}\n`)
    appendFileSync(join(directory, 'exchanges.ndjson'), lines.join(''))
    const evidence = verdict === 'passed' ? undefined : `evidence/${number}.json`
    const violation = { check: `check${number % 30}`, expected: 'a name', actual: `another name ${number % 7}` }
    const found: Evidence = { requirement: id, subject, seed: 1, verdict, exchanges }
    if (evidence !== undefined) writeFileSync(join(directory, evidence), escapedJson(found))
    log.append({ type: 'observed', id, subject, what: 'order', seen: `newest first ${number % 5}`, at: AT })
    log.append({
      type: 'case-finished', id, subject, verdict, level: 'must', checks: 3, requests: EXCHANGES_PER_PAIR, durationMs: 100, at: AT,
      ...(verdict === 'failed' ? { violation } : {}), ...(verdict === 'errored' ? { reason: `no answer ${number % 4}` } : {}),
      ...(evidence === undefined ? {} : { evidence }),
    })
  })
  log.append({ type: 'run-finished', at: AT })
  log.close()
}

function measure<T>(what: string, work: () => T): T {
  const begun = performance.now()
  const result = work()
  say(what, begun)
  return result
}

/** Seconds since then, and the most memory the process has held so far. */
function say(what: string, begun: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(2).padStart(8)
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(5)
  process.stdout.write(`${what.padEnd(14)}${seconds} s   peak RSS ${peak} MiB\n`)
}

const directory = mkdtempSync(join(tmpdir(), 'ecs-conformance-bench-'))
const silent = { write: () => undefined, isTTY: false }
const io = { stdout: silent, stderr: silent, env: {}, untilStopped: () => new Promise<string>(() => undefined) }
try {
  measure('(making it)', () => writeRun(directory))
  const begun = performance.now()
  const run = measure('reading', () => readRun(directory))
  for (const report of REPORTS) measure(report.name, () => writeReports(run, directory, { requests: [{ report }], io }))
  say('all', begun)
  process.stdout.write(`${run.started.planned.length} pairs, ${run.requests} exchanges\n`)
} finally {
  rmSync(directory, { recursive: true })
}
