import { describe, expect, test } from 'vitest'
import { type ConformanceEvent, holds, type Verdict, type Waiver } from '../events/index.ts'
import { exitCodeOf, foldRun, headline, type ProfileOutcome, renderSummary, type Run, type WaiverState } from '../reports/index.ts'
import { finished, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'
import { scanHtml } from './html-scan.ts'
import { filesOf } from './report-runs.ts'
import { elementsNamed, scanXml } from './xml-scan.ts'

const A = 'topic/first/claim'
const B = 'topic/first/other-claim'
const OTHER = { ...SUBJECT, microversion: '2.1' }
const LABEL = 'nova-v2.1@2.64'
const OTHER_LABEL = 'nova-v2.1@2.1'
/** The day on which the hand-made runs began is 2026-08-22. */
const TODAY = '2026-08-22'
const YESTERDAY = '2026-08-21'

const waiver = (more: Partial<Waiver> = {}): Waiver => ({ requirement: A, reason: 'known since spring', until: '2027-01-31', ...more })

describe('the last day of a waiver', () => {
  test.each([
    ['2026-08-22T00:00:00.000Z', true],
    ['2026-08-22T23:59:59.999Z', true],
    ['2026-08-23T00:00:00.000Z', false],
    ['2026-08-23T01:59:59.999+02:00', true],
    ['2026-08-23T02:00:00.000+02:00', false],
    ['2026-08-22T18:59:59.999-05:00', true],
    ['2026-08-22T19:00:00.000-05:00', false],
    ['2026-08-23T13:59:59.999+14:00', true],
    ['2025-12-31T23:59:59Z', true],
    ['9999-12-31T23:59:59Z', false],
    ['no time at all', false],
    ['', false],
  ])('at %s: holds %s', (at, expected) => {
    expect(holds(waiver({ until: TODAY }), at)).toBe(expected)
  })

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('is a day of UTC, also in %s', (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      expect(holds(waiver({ until: TODAY }), '2026-08-22T23:59:59.999Z')).toBe(true)
      expect(holds(waiver({ until: TODAY }), '2026-08-23T00:00:00.000Z')).toBe(false)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})

interface Case {
  readonly name: string
  readonly waivers: readonly Waiver[]
  /** Verdicts of A's two subjects; B always passes. */
  readonly events: readonly ConformanceEvent[]
  readonly pairs: readonly Verdict[]
  readonly states: readonly WaiverState[]
  readonly exit: 0 | 1 | 3
  readonly profile: ProfileOutcome
}

const failed = [finished(A, 'failed'), finished(A, 'failed', { subject: OTHER })]
const half = [finished(A, 'failed'), finished(A, 'passed', { subject: OTHER })]
const passed = [finished(A, 'passed'), finished(A, 'passed', { subject: OTHER })]

const CASES: readonly Case[] = [
  { name: 'none', waivers: [], events: failed, pairs: ['failed', 'failed'], states: [], exit: 1, profile: 'failed' },
  {
    name: 'every subject', waivers: [waiver()], events: failed, pairs: ['waived', 'waived'], states: ['needed'], exit: 0,
    profile: 'partial',
  },
  {
    name: 'every subject, of which one passes',
    waivers: [waiver()], events: half, pairs: ['waived', 'passed'], states: ['needed'], exit: 0, profile: 'partial',
  },
  {
    name: 'one subject', waivers: [waiver({ subject: LABEL })], events: half, pairs: ['waived', 'passed'], states: ['needed'], exit: 0,
    profile: 'partial',
  },
  {
    name: 'one subject, and the other fails too',
    waivers: [waiver({ subject: LABEL })], events: failed, pairs: ['waived', 'failed'], states: ['needed'], exit: 1, profile: 'failed',
  },
  {
    name: 'one subject, and the other is errored',
    waivers: [waiver({ subject: LABEL })], events: [finished(A, 'failed'), finished(A, 'errored', { subject: OTHER })],
    pairs: ['waived', 'errored'], states: ['needed'], exit: 3, profile: 'incomplete',
  },
  {
    name: 'two, one for each subject',
    waivers: [waiver({ subject: LABEL }), waiver({ subject: OTHER_LABEL })], events: failed, pairs: ['waived', 'waived'],
    states: ['needed', 'needed'], exit: 0, profile: 'partial',
  },
  {
    name: 'that passes', waivers: [waiver()], events: passed, pairs: ['passed', 'passed'], states: ['stale'], exit: 1, profile: 'success',
  },
  {
    name: 'of a subject that passes', waivers: [waiver({ subject: OTHER_LABEL })], events: half, pairs: ['failed', 'passed'],
    states: ['stale'], exit: 1, profile: 'failed',
  },
  {
    name: 'on its last day', waivers: [waiver({ until: TODAY })], events: failed, pairs: ['waived', 'waived'], states: ['needed'], exit: 0,
    profile: 'partial',
  },
  {
    name: 'past its last day', waivers: [waiver({ until: YESTERDAY })], events: failed, pairs: ['failed', 'failed'],
    states: ['stale'], exit: 1, profile: 'failed',
  },
  {
    name: 'past its last day, of what passes', waivers: [waiver({ until: YESTERDAY })], events: passed, pairs: ['passed', 'passed'],
    states: ['stale'], exit: 1, profile: 'success',
  },
  {
    name: 'past its last day, beside one that holds', waivers: [waiver({ until: YESTERDAY, subject: LABEL }), waiver()], events: failed,
    pairs: ['waived', 'waived'], states: ['needed', 'needed'], exit: 0, profile: 'partial',
  },
  {
    name: 'of a subject there is not', waivers: [waiver({ subject: 'nova-v2.1@2.3' })], events: passed, pairs: ['passed', 'passed'],
    states: ['stale'], exit: 1, profile: 'success',
  },
  {
    name: 'of what was not planned', waivers: [waiver({ requirement: 'topic/third/claim' })], events: passed, pairs: ['passed', 'passed'],
    states: ['undecided'], exit: 0, profile: 'success',
  },
  {
    name: 'of what never finished', waivers: [waiver()], events: [finished(A, 'passed')], pairs: ['passed', 'notRun'],
    states: ['undecided'], exit: 3, profile: 'incomplete',
  },
  {
    name: 'of what is errored: only a failure is waived', waivers: [waiver()],
    events: [finished(A, 'errored'), finished(A, 'errored', { subject: OTHER })], pairs: ['errored', 'errored'],
    states: ['undecided'], exit: 3, profile: 'incomplete',
  },
]

const runOf = ({ waivers, events }: Pick<Case, 'waivers' | 'events'>): Run => foldRun([
  runStarted([{ id: A, subjects: [SUBJECT, OTHER] }, { id: B }], { waivers }), ...events, finished(B, 'passed'), runFinished,
], 'runs/one')

describe('a waiver', () => {
  test.each(CASES)('$name', (expected) => {
    const run = runOf(expected)
    expect(run.requirements[0]?.pairs.map(({ verdict }) => verdict)).toEqual(expected.pairs)
    expect(run.waivers.map(({ state }) => state)).toEqual(expected.states)
    expect(exitCodeOf(run, { strict: false })).toBe(expected.exit)
    expect(run.profiles.map(({ result }) => result)).toEqual([expected.profile])
    expect(Object.values(run.summary).reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(headline(run).exitCode).toBe(expected.exit)
  })

  test('of a should that fails makes --strict exit 0', () => {
    const events = [finished(A, 'failed', { level: 'should' }), finished(B, 'passed'), runFinished]
    const should = (waivers: readonly Waiver[]): Run =>
      foldRun([runStarted([{ id: A, level: 'should' }, { id: B }], { waivers, strict: true }), ...events])
    expect([should([]), should([waiver()])].map((run) => exitCodeOf(run, { strict: true }))).toEqual([1, 0])
  })

  test('is judged at the time the run began, so that an old run renders as it was', () => {
    const run = runOf({ waivers: [waiver({ until: TODAY })], events: failed })
    expect(Date.parse(TODAY)).toBeLessThan(Date.now())
    expect(run.summary).toMatchObject({ waived: 1, failed: 0 })
  })
})

describe('in every report', () => {
  const waived = runOf({ waivers: [waiver({ link: 'https://example.com/17' })], events: failed })
  const stale = runOf({ waivers: [waiver()], events: passed })
  const why = 'what it waives passes; remove it from the target file'

  test('summary', () => {
    const text = renderSummary(waived, { width: 100, colour: false })
    expect(text).toContain('PASSED: 1 of 2 requirements kept, 1 waived')
    const reason = 'known since spring, until 2027-01-31 (https://example.com/17)'
    expect(text).toContain(`waived  1\n  ${reason}\n    ${A}  (must)  2 of 2 subjects\n`)
    expect(renderSummary(stale, { width: 200, colour: false }))
      .toContain(`FAILED: 0 must broken, 1 stale waiver\n`)
    expect(renderSummary(stale, { width: 200, colour: false })).toContain(`stale waivers  1\n  ${A}, until 2027-01-31: ${why}\n`)
  })

  test('json', () => {
    const document = JSON.parse(filesOf('json', waived)[0]?.text ?? '')
    expect(document.requirements[0]).toMatchObject({ verdict: 'waived', reason: expect.stringContaining('known since spring') })
    expect(document.requirements[0].subjects[0])
      .toMatchObject({ verdict: 'waived', expected: expect.any(String), evidence: expect.any(String) })
    expect(document.waivers).toMatchObject([{ requirement: A, until: '2027-01-31', link: 'https://example.com/17', state: 'needed' }])
    expect(JSON.parse(filesOf('json', stale)[0]?.text ?? '').waivers).toMatchObject([{ state: 'stale', why }])
  })

  test('junit: waived is skipped with its reason, a stale waiver is an error', () => {
    const [first] = elementsNamed(scanXml(filesOf('junit', waived)[0]?.text ?? ''), 'testcase')
    expect(first?.children.map(({ name, attributes }) => [name, attributes['message']]))
      .toEqual([['skipped', 'waived: known since spring, until 2027-01-31 (https://example.com/17)']])
    const last = elementsNamed(scanXml(filesOf('junit', stale)[0]?.text ?? ''), 'testcase').at(-1)
    expect(last?.children[0]).toMatchObject({ name: 'error', text: `${A}, until 2027-01-31: ${why}` })
  })

  test('html: a section each, and the finding stays visible', () => {
    const page = scanHtml(filesOf('html', waived)[0]?.text ?? '').text
    for (const text of ['What failed under a waiver', 'known since spring', 'both on host 9ac1', 'ecs-conformance replay']) {
      expect(page).toContain(text)
    }
    expect(scanHtml(filesOf('html', stale)[0]?.text ?? '').text).toContain(why)
  })

  test('markdown and traceability', () => {
    expect(filesOf('markdown', waived)[0]?.text).toContain('Waived: 1')
    expect(filesOf('markdown', stale)[0]?.text).toMatch(/## Stale waivers: 1\n\n- .*what it waives passes/)
    expect(filesOf('traceability', waived)[1]?.text).toContain('"waived"')
  })
})
