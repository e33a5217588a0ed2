import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { HttpExchange } from 'allure-js-commons'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRun } from '../cli/read-run.ts'
import { type ConformanceEvent, subjectLabel, type Verdict } from '../events/index.ts'
import { readEvents } from '../events/log.ts'
import { startReferenceCloud } from '../reference/index.ts'
import type { PairResult, RequirementResult, Run } from '../reports/index.ts'
import { Workplace } from './spawned.ts'

interface Link {
  readonly id: string
  readonly ext: string
  readonly name: string
  readonly contentType: string
  readonly contentLength?: number
  readonly used: boolean
  readonly missed: boolean
}

interface Attachment { readonly type: 'attachment'; readonly link: Link }

interface Step {
  readonly type: 'step'
  readonly name: string
  readonly status: string
  readonly duration: number
  readonly steps: readonly Entry[]
}

type Entry = Attachment | Step

/** One result as Allure understood it. */
interface Understood {
  readonly fullName: string
  readonly name: string
  readonly status: string
  readonly duration: number
  readonly error?: { readonly message?: string; readonly expected?: string; readonly actual?: string }
  readonly groupedLabels: Readonly<Record<string, readonly string[]>>
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly value: string }>
  readonly steps: readonly Entry[]
  readonly attachments: readonly Attachment[]
  readonly breadcrumbs: ReadonlyArray<readonly string[]>
  readonly descriptionHtml: string
  readonly retries: readonly unknown[]
}

interface SeverityChart { readonly type: string; readonly data: ReadonlyArray<{ readonly id: string } & Readonly<Record<string, number>>> }

const TOOL = createRequire(import.meta.url).resolve('allure')
const STATUSES: Record<Verdict, string> = {
  passed: 'passed', failed: 'failed', errored: 'broken', notRun: 'broken', waived: 'skipped', unsupported: 'skipped',
}
const SEVERITIES = { must: 'critical', should: 'minor' } as const
const HTTP = 'application/vnd.allure.http+json'

/** A must fails, a should fails, one fails and is waived, and some cannot be judged. */
const FAULTS = ['deleted-group-still-shown', 'delete-always-succeeds', 'administrators-bound-to-project', 'soft-affinity-needs-rules']
const WAIVED = 'server-groups/delete/is-final'
const SELECTED = [
  'server-groups/delete/', 'server-groups/roles/', 'server-groups/rules/empty-by-default', 'protocol/tokens/refuses-missing-token',
]

const place = new Workplace()
const report = join(place.path, 'report')
let told: { readonly stdout: string; readonly stderr: string }
let run: Run
let events: readonly ConformanceEvent[]
let understood: ReadonlyMap<string, Understood>

const inReport = <T>(path: string): T => JSON.parse(readFileSync(join(report, path), 'utf8')) as T

beforeAll(async () => {
  const cloud = await startReferenceCloud({ faults: FAULTS })
  try {
    const { reader: _, ...personas } = cloud.target['personas'] as Record<string, object>
    const waivers = [{ requirement: WAIVED, reason: 'known', until: '2999-12-31' }]
    const target = place.target({ ...cloud.target, personas, waivers })
    const { code } = await place.run('run', ...SELECTED, '--target', target, '--out', 'out', '--report', 'allure=results')
    expect(code).toBe(1)
  } finally {
    await cloud.stop()
  }
  run = readRun(join(place.path, 'out'))
  events = readEvents(join(place.path, 'out', 'events.ndjson'))
  told = await promisify(execFile)(process.execPath, [TOOL, 'generate', 'results', '--output', report], { cwd: place.path })
  const results = readdirSync(join(report, 'data/test-results')).map((name) => inReport<Understood>(join('data/test-results', name)))
  understood = new Map(results.map((result) => [result.fullName, result]))
  expect(understood.size).toBe(results.length)
})

afterAll(() => place.remove())

interface Both { readonly requirement: RequirementResult; readonly pair: PairResult; readonly result: Understood }

/** Every pair of the run beside what Allure understood of it. Throws an Error where it understood none. */
function everyPair(): Both[] {
  return run.requirements.flatMap((requirement) => requirement.pairs.map((pair) => {
    const name = `${requirement.id} [${pair.label}]`
    const result = understood.get(name)
    if (result === undefined) throw new Error(`Allure shows no ${name}.`)
    return { requirement, pair, result }
  }))
}

const eventsOf = ({ requirement, pair }: Both): ConformanceEvent[] =>
  events.filter((event) => 'subject' in event && event.id === requirement.id && subjectLabel(event.subject) === pair.label)

const attachmentsIn = (entries: readonly Entry[]): Attachment[] => entries.filter((entry) => entry.type === 'attachment')
const stepsIn = (entries: readonly Entry[]): Step[] => entries.filter((entry) => entry.type === 'step')
const contentOf = ({ link }: Attachment): string => readFileSync(join(report, 'data/attachments', `${link.id}${link.ext}`), 'utf8')
const counted = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(Object.groupBy(values, (value) => value)).map(([value, all]) => [value, all?.length ?? 0]))

test('Allure reads every file without complaint', () => {
  expect(told).toEqual({ stdout: '', stderr: '' })
  expect(inReport('widgets/globals.json')).toEqual({ errors: [], attachments: [] })
})

describe('Allure understands', () => {
  test('one result for each pair, by status', () => {
    const expected = counted(everyPair().map(({ pair }) => STATUSES[pair.verdict]))
    expect(Object.keys(expected).toSorted()).toEqual(['broken', 'failed', 'passed', 'skipped'])
    const statistic = { ...expected, total: everyPair().length }
    expect(inReport('widgets/statistic.json')).toEqual(statistic)
    expect(inReport('summary.json')).toMatchObject({ status: 'failed', stats: statistic, flakyTests: [], retryTests: [], checks: [] })
    expect(understood.size).toBe(statistic.total)
    expect(everyPair().map(({ result }) => result.status)).toEqual(everyPair().map(({ pair }) => STATUSES[pair.verdict]))
    expect([...understood.values()].flatMap(({ retries }) => retries)).toEqual([])
  })

  test('severity by level, among passed, failed and broken', () => {
    const charts = Object.values(inReport<{ general: Record<string, SeverityChart> }>('widgets/charts.json').general)
    const counts = charts.find(({ type }) => type === 'testResultSeverities')?.data ?? []
    const shown = counts.map(({ id, ...statuses }) => [id, Object.fromEntries(Object.entries(statuses).filter(([, count]) => count > 0))])
    const bySeverity = Map.groupBy(everyPair(), ({ requirement }) => SEVERITIES[requirement.level])
    const expected = [...bySeverity].map(([severity, pairs]) => [severity, counted(pairs.map(({ pair }) => STATUSES[pair.verdict]))])
    expect(Object.fromEntries(shown)).toEqual({ blocker: {}, normal: {}, trivial: {}, unset: {}, ...Object.fromEntries(expected) })
    expect(Object.fromEntries(expected)).toMatchObject({ critical: { failed: expect.any(Number) }, minor: { failed: expect.any(Number) } })
  })

  test('labels: suites, behaviours, requirement, operations, level', () => {
    for (const { requirement: { id, level, row }, pair, result } of everyPair()) {
      const topic = id.slice(0, id.lastIndexOf('/'))
      expect(result.groupedLabels).toEqual({
        parentSuite: ['reference'], suite: [topic], subSuite: [id], feature: [topic], story: [id], requirement: [id],
        operation: pair.subject.operationId === undefined ? row.operations : [pair.subject.operationId],
        severity: [SEVERITIES[level]], tag: [level], layer: ['api'], framework: ['ecs-conformance'],
      })
      expect(result.breadcrumbs).toEqual([['reference', topic, id]])
      expect(result.name).toBe(`${row.text} [${pair.label}]`)
      expect(result.parameters).toMatchObject(Object.entries(pair.subject).map(([name, value]) => ({ name, value })))
      expect(result.duration).toBe(pair.durationMs)
      expect(result.descriptionHtml.match(/<li>/g)).toHaveLength(row.sources.length)
    }
  })

  test('what failed, and why a result is neither passed nor failed', () => {
    for (const { requirement: { level }, pair: { verdict, violation, reason }, result } of everyPair()) {
      if (verdict === 'passed') expect(result.error ?? {}).toEqual({})
      else if (violation === undefined) expect(result.error).toEqual({ message: reason })
      else {
        const { expected, actual } = violation
        const finding = `(${level}) expected ${expected}, actual ${actual}`
        const message = verdict === 'waived' ? `waived: known, until 2999-12-31\n${finding}` : finding
        expect(result.error).toEqual({ message, expected, actual })
      }
    }
  })

  test('each request and each observation as a step, in order', () => {
    const expected = (event: ConformanceEvent): object[] => {
      if (event.type === 'observed') return [{ name: `observed ${event.what}: ${event.seen}`, status: 'passed', duration: 0 }]
      if (event.type === 'converged') {
        return [{ name: `${event.operationId} had come about after ${event.waitedMs} ms`, status: 'passed', duration: 0 }]
      }
      if (event.type !== 'exchange') return []
      const stop = Date.parse(event.at)
      const name = `${event.operationId} as ${event.persona}: ${event.status}`
      return [{ name, status: 'passed', duration: stop - Math.round(stop - event.durationMs) }]
    }
    for (const both of everyPair()) {
      const shown = stepsIn(both.result.steps).map(({ name, status, duration }) => ({ name, status, duration }))
      expect(shown).toEqual(eventsOf(both).flatMap(expected))
    }
    const seen = new Set(events.map(({ type }) => type))
    expect([...seen]).toEqual(expect.arrayContaining(['run-started', 'exchange', 'observed', 'case-finished', 'run-finished']))
    // Others would be steps too, and are compared by nothing above.
    expect([...seen].filter((type) => ['retried', 'leaked'].includes(type))).toEqual([])
  })

  test('the environment of the run', () => {
    const { target: { name, dialect, endpoint }, seed, runId, tool } = run.started
    const facts = { target: name, dialect, endpoint, seed: String(seed), run: runId, version: tool.version }
    const shown = Object.entries(facts).map(([fact, value]) => ({ name: fact, values: [value] }))
    expect(inReport('widgets/allure_environment.json')).toEqual(shown)
  })
})

describe('Allure finds', () => {
  test('every attachment, whole, and none that belongs to nothing', () => {
    const all = [...understood.values()].flatMap(({ attachments }) => attachments)
    expect(all.filter(({ link }) => link.missed || !link.used)).toEqual([])
    for (const attachment of all) expect(Buffer.byteLength(contentOf(attachment))).toBe(attachment.link.contentLength)
    const files = all.map(({ link }) => `${link.id}${link.ext}`)
    expect(readdirSync(join(report, 'data/attachments')).toSorted()).toEqual(files.toSorted())
    const written = readdirSync(join(place.path, 'results')).filter((name) => name.includes('-attachment.'))
    expect(files).toHaveLength(written.length)
  })

  test('the evidence at the result, where there is one', () => {
    for (const { pair, result } of everyPair()) {
      const attached = attachmentsIn(result.steps)
      expect(attached.map(({ link: { name, contentType } }) => [name, contentType]))
        .toEqual(pair.evidence === undefined ? [] : [['evidence', 'application/json']])
      const { requirement, subject, verdict, exchanges } = run.evidence.get(pair.evidence ?? '') ?? {}
      for (const evidence of attached) expect(JSON.parse(contentOf(evidence))).toMatchObject({ requirement, subject, verdict, exchanges })
    }
    expect(new Set(everyPair().filter(({ pair }) => pair.evidence !== undefined).map(({ result }) => result.status)))
      .toEqual(new Set(['failed', 'broken', 'skipped']))
  })

  test("each exchange at its request's step, in the form that it shows as HTTP", () => {
    for (const { pair, result } of everyPair()) {
      const exchanges = run.evidence.get(pair.evidence ?? '')?.exchanges ?? []
      const expected = exchanges.map(({ operationId, persona, request: { method, url }, response, startedAt }) => {
        const status = response?.status
        return { step: `${operationId} as ${persona}: ${status}`, method, url, status, start: Date.parse(startedAt) }
      })
      const shown = stepsIn(result.steps).flatMap((step) => attachmentsIn(step.steps).map((attachment) => {
        expect(attachment.link).toMatchObject({ name: 'exchange', contentType: HTTP, ext: '.httpexchange' })
        const { schemaVersion, request: { method, url }, response, start, stop } = JSON.parse(contentOf(attachment)) as HttpExchange
        expect(Number.isInteger(stop)).toBe(true)
        expect(schemaVersion).toBe(1)
        return { step: step.name, method, url, status: response?.status, start }
      }))
      expect(shown.map((exchange) => JSON.stringify(exchange)).toSorted())
        .toEqual(expected.map((exchange) => JSON.stringify(exchange)).toSorted())
    }
  })
})
