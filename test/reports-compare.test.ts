import { describe, expect, test } from 'vitest'
import type { ConformanceEvent, ExchangeSeen, PairVerdict, RunStarted } from '../events/index.ts'
import { type Comparison, compareRuns, comparisonText, foldRun, incomparable, plain, type Run } from '../reports/index.ts'
import { AT, exchange, finished, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'

const A = 'topic/first/claim'

type State = PairVerdict | 'notRun' | 'not planned'

function runOf(state: State, more: readonly ConformanceEvent[] = []): Run {
  const planned = state === 'not planned' ? [] : [{ id: A }]
  const ended = state === 'notRun' || state === 'not planned' ? [] : [finished(A, state)]
  return foldRun([runStarted(planned), ...more, ...ended, runFinished])
}

const KINDS = ['newFailures', 'fixed', 'stillFailing', 'notRunAnyMore', 'newlyRun'] as const

function kindsOf(comparison: Comparison): string[] {
  return KINDS.filter((kind) => comparison[kind].length > 0)
}

test.each<[State, State, string[]]>([
  ['passed', 'passed', []],
  ['passed', 'failed', ['newFailures']],
  ['failed', 'passed', ['fixed']],
  ['failed', 'failed', ['stillFailing']],
  ['passed', 'errored', ['notRunAnyMore']],
  ['failed', 'notRun', ['notRunAnyMore']],
  ['passed', 'not planned', ['notRunAnyMore']],
  ['failed', 'unsupported', ['notRunAnyMore']],
  ['not planned', 'passed', ['newlyRun']],
  ['not planned', 'failed', ['newFailures', 'newlyRun']],
  ['errored', 'failed', ['newFailures', 'newlyRun']],
  ['unsupported', 'passed', ['newlyRun']],
  ['errored', 'errored', []],
  ['not planned', 'errored', []],
])('%s, then %s', (before, after, kinds) => {
  expect(kindsOf(compareRuns(runOf(before), runOf(after)))).toEqual(kinds)
})

test('a change tells what was found and the verdicts of both runs', () => {
  const [change] = compareRuns(runOf('passed'), runOf('failed')).newFailures
  expect(change).toEqual({
    id: A, level: 'must', subject: 'nova-v2.1@2.64', before: 'passed', after: 'failed',
    expected: 'every member on its own host', actual: 'conf-7f3-1 and conf-7f3-2 both on host 9ac1',
  })
})

describe('observations', () => {
  const seen = (...values: string[]): ConformanceEvent[] =>
    values.map((value) => ({ type: 'observed', id: A, subject: SUBJECT, what: 'status', seen: value, at: AT }))
  const changed = (before: Run, after: Run): unknown =>
    compareRuns(before, after).observationsChanged.map((change) => [change.before, change.after])

  test('that changed are told, those seen again are not', () => {
    expect(changed(runOf('passed', seen('400')), runOf('passed', seen('404')))).toEqual([[['400'], ['404']]])
    expect(changed(runOf('passed', seen('400')), runOf('passed', seen('400', '400')))).toEqual([])
  })

  test('that are missing count only where the case got to its end', () => {
    expect(changed(runOf('passed', seen('400')), runOf('passed'))).toEqual([[['400'], []]])
    expect(changed(runOf('passed', seen('400')), runOf('failed'))).toEqual([])
    expect(changed(runOf('notRun'), runOf('passed', seen('400')))).toEqual([])
  })
})

describe('slower', () => {
  const times = (...durations: number[]): Run => runOf('passed', durations.map((durationMs) => ({ ...exchange(A), durationMs })))
  const slower = (before: Run, after: Run): unknown => compareRuns(before, after).slower

  test.each<[string, number[], number[], unknown]>([
    ['more than twice and over 50 ms', [20, 30], [60, 70, 65], [{ operationId: 'createServerGroup', beforeMs: 25, afterMs: 65 }]],
    ['twice is not more than twice', [40], [80], []],
    ['not over 50 ms', [1], [50], []],
    ['an outlier moves no median', [30, 30, 30], [30, 30, 9000], []],
    ['never called before', [], [900], []],
  ])('%s', (_, before, after, found) => {
    expect(slower(times(...before), times(...after))).toEqual(found)
  })

  test('what got no answer has no time', () => {
    const lost: ExchangeSeen = { ...exchange(A), status: null, durationMs: 30_000 }
    expect(slower(times(30), runOf('passed', [lost, lost, { ...exchange(A), durationMs: 30 }]))).toEqual([])
  })
})

describe('comparable', () => {
  const run = (more: Partial<RunStarted>): Run => foldRun([runStarted([{ id: A }], more)])
  const { target, specs } = runStarted([])

  test('with the same dialect and specifications', () => {
    expect(incomparable(run({}), run({ target: { ...target, name: 'other', endpoint: 'http://other' }, seed: 9 }))).toEqual([])
  })

  test('not across dialects or specifications, and it says which', () => {
    expect(incomparable(run({}), run({ target: { ...target, dialect: 'huaweicloud' } }))).toEqual([
      'one is of dialect openstack, the other of huaweicloud',
    ])
    expect(incomparable(run({}), run({ specs: [{ file: 'specs/nova.yaml', sha256: 'b'.repeat(64) }] }))).toEqual([
      'they rest on different specifications, specs/nova.yaml: aaaaaaaaaaaa and bbbbbbbbbbbb',
    ])
    expect(incomparable(run({}), run({ specs: [...specs, { file: 'specs/more.yaml', sha256: 'c'.repeat(64) }] }))).toEqual([
      'they rest on different specifications, specs/more.yaml: absent and cccccccccccc',
    ])
  })
})

test('the text tells what got worse first, and steers no terminal', () => {
  const [before, after] = [runOf('passed'), foldRun([
    runStarted([{ id: A }]), finished(A, 'failed', { violation: { check: 'c', expected: '\u001b[31m\u202e', actual: 'y' } }), runFinished,
  ])]
  const text = comparisonText(compareRuns(before, after), { before, after, width: 100, paint: plain })
  expect(text).toMatch(/^NEW FAILURES: 1 subject in 1 requirement\nbefore {3}/)
  expect(text).toContain([
    'new failures  1', `  ${A}  (must)  passed → failed`, '    subjects  nova-v2.1@2.64',
    '    expected  \\x1b[31m\\u202e', '    actual    y\n',
  ].join('\n'))
  const same = comparisonText(compareRuns(before, before), { before, after: before, width: 100, paint: plain })
  expect(same).toMatch(/^NO NEW FAILURES\nbefore .+\nafter .+\n$/)
})
