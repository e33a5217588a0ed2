import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import { type RunStarted, subjectLabel } from '../events/index.ts'
import { readEvents } from '../events/log.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import type { Run } from '../reports/index.ts'
import { readRun } from '../cli/read-run.ts'
import { capturedIo } from './captured-io.ts'
import { Workplace } from './spawned.ts'

interface Attachment {
  readonly name: string
  readonly type: string
  readonly source: string
}

interface Result {
  readonly name: string
  readonly fullName: string
  readonly historyId: string
  readonly status: string
  readonly statusDetails: { readonly message?: string; readonly expected?: string }
  readonly labels: ReadonlyArray<{ readonly name: string; readonly value: string }>
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly value: string }>
  readonly steps: ReadonlyArray<{ readonly name: string; readonly status: string; readonly attachments: readonly Attachment[] }>
  readonly attachments: readonly Attachment[]
  readonly start: number
  readonly stop: number
}

const FAILS = 'server-groups/delete/removes-group'
const WAIVED = 'server-groups/delete/is-final'
const STATUSES = { passed: 'passed', failed: 'failed', errored: 'broken', notRun: 'broken', waived: 'skipped', unsupported: 'skipped' }

let cloud: ReferenceCloud
const place = new Workplace()
const folder = join(place.path, 'results')
let run: Run

beforeAll(async () => {
  cloud = await startReferenceCloud({ faults: ['deleted-group-still-shown', 'delete-always-succeeds'] })
  const { reader: _, ...personas } = cloud.target['personas'] as Record<string, object>
  const waivers = [{ requirement: WAIVED, reason: 'known', until: '2999-12-31' }]
  const target = place.target({ ...cloud.target, personas, waivers })
  const args = ['server-groups/delete/', 'server-groups/roles/', '--target', target, '--out', 'out', '--report', 'allure=results']
  const { code } = await place.run('run', ...args)
  expect(code).toBe(1)
  run = readRun(join(place.path, 'out'))
})

afterAll(async () => {
  await cloud.stop()
  place.remove()
})

const results = (): Result[] => readdirSync(folder).filter((name) => name.endsWith('-result.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result)

const of = (id: string, status: string): Result => {
  const found = results().find((result) => result.fullName.startsWith(`${id} `) && result.status === status)
  if (found === undefined) throw new Error(`No ${status} result of ${id}.`)
  return found
}

const valuesOf = (result: Result, label: string): string[] => result.labels.filter(({ name }) => name === label).map(({ value }) => value)

test('one result for each pair, with the status of its verdict', () => {
  const expected = run.requirements.flatMap(({ id, pairs }) => pairs.map(({ label, verdict }) => [`${id} [${label}]`, STATUSES[verdict]]))
  expect(new Set(expected.map(([, status]) => status))).toEqual(new Set(['passed', 'failed', 'skipped']))
  expect(results().map(({ fullName, status }) => [fullName, status]).toSorted()).toEqual(expected.toSorted())
  expect(new Set(results().map(({ historyId }) => historyId)).size).toBe(expected.length)
})

describe('a result', () => {
  test('of a failure has its finding, its requests as steps, and its evidence attached', () => {
    const result = of(FAILS, 'failed')
    expect(result.statusDetails.message).toMatch(/^\(must\) expected showServerGroup .+, actual 200 /)
    expect(result.statusDetails.expected).toContain('answered with 404')
    expect(result.steps.map(({ name }) => name)).toContain('deleteServerGroup as member: 204')
    expect(result.stop).toBeGreaterThanOrEqual(result.start)
    const [evidence] = result.attachments
    expect(evidence).toMatchObject({ name: 'evidence', type: 'application/json' })
    expect(JSON.parse(readFileSync(join(folder, evidence?.source ?? ''), 'utf8'))).toMatchObject({ requirement: FAILS, verdict: 'failed' })
    const exchanges = result.steps.flatMap(({ attachments }) => attachments)
    expect(exchanges).toHaveLength(result.steps.length)
    const exchange = JSON.parse(readFileSync(join(folder, exchanges[0]?.source ?? ''), 'utf8'))
    expect(exchange).toMatchObject({ schemaVersion: 1, request: { method: 'POST' }, response: { status: 200 } })
    expect(JSON.stringify(exchange)).toContain('<redacted>')
  })

  test('has labels by requirement and operation, and severity by level', () => {
    const result = of(FAILS, 'failed')
    expect(valuesOf(result, 'requirement')).toEqual([FAILS])
    expect(valuesOf(result, 'operation')).toEqual(expect.arrayContaining(['deleteServerGroup', 'showServerGroup']))
    expect(valuesOf(result, 'severity')).toEqual(['critical'])
    expect(valuesOf(result, 'feature')).toEqual(['server-groups/delete'])
    expect(result.parameters).toEqual(expect.arrayContaining([{ name: 'api', value: expect.stringContaining('nova') }]))
    const severities = Map.groupBy(run.requirements, ({ level }) => level)
    for (const { id, pairs: [pair] } of severities.get('should') ?? []) {
      expect(valuesOf(of(id, STATUSES[pair?.verdict ?? 'notRun']), 'severity')).toEqual(['minor'])
    }
  })

  test('that is waived or unsupported is skipped, with the reason', () => {
    expect(of(WAIVED, 'skipped').statusDetails.message).toMatch(/^waived: known, until 2999-12-31\n\(must\) expected /)
    const unsupported = run.requirements.find(({ verdict }) => verdict === 'unsupported')
    expect(of(unsupported?.id ?? '', 'skipped').statusDetails.message).toBe('the target file declares no persona reader')
  })
})

test('the environment is told', () => {
  const text = readFileSync(join(folder, 'environment.properties'), 'utf8')
  expect(text).toContain('target=reference')
  expect(text).toMatch(/^seed=\d+$/m)
})

test('what was planned and never finished is broken, not left out', async () => {
  const target = place.target({ ...cloud.target, budget: { groups: 10, requests: 30 } }, 'poor.yaml')
  const { code } = await place.run('run', 'server-groups/delete/', '--target', target, '--out', 'poor', '--report', 'allure')
  expect(code).not.toBe(0)
  const written = readdirSync(join(place.path, 'poor', 'allure-results')).filter((name) => name.endsWith('-result.json'))
    .map((name) => JSON.parse(readFileSync(join(place.path, 'poor', 'allure-results', name), 'utf8')) as Result)
  const started = readEvents(join(place.path, 'poor', 'events.ndjson'))[0] as RunStarted
  expect(written.map(({ fullName }) => fullName).toSorted())
    .toEqual(started.planned.map(({ id, subject }) => `${id} [${subjectLabel(subject)}]`).toSorted())
  const unfinished = written.filter(({ statusDetails: { message } }) => message === 'planned, never finished')
  expect(new Set(unfinished.map(({ status }) => status))).toEqual(new Set(['broken']))
})

test.each([
  [['report', 'x', '--report', 'allure'], /its results are written while a run goes on\. Run again with: ecs-conformance run/],
  [['run', '--report', 'allure='], /none is named\. Write --report allure=DIR/],
  [['run', '--report', 'allure=-'], /none is named/],
  [['run', '--report', 'allure', '--report', 'allure=x'], /asked for twice/],
])('%j is wrong usage', async (args, why) => {
  const io = capturedIo()
  expect(await main(args, io)).toBe(2)
  expect(io.err()).toMatch(why)
})

test('a folder that cannot be made is exit 2, before anything is created', async () => {
  const file = place.target({}, 'a-file')
  const { code, stderr } = await place.run('run', 'server-groups/delete/is-final', '--out', 'never', '--report', `allure=${file}/below`)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^Could not write Allure's results to .+: ENOTDIR\. Name another folder with --report allure=DIR\.\n$/)
})
