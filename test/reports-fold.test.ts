import { describe, expect, test } from 'vitest'
import { type ConformanceEvent, type Level, Problem, type Verdict } from '../events/index.ts'
import { exitCodeOf, foldRun, type ProfileOutcome } from '../reports/index.ts'
import { AT, exchange, finished, leaked, row, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'

const A = 'server-groups/create/first'
const B = 'server-groups/create/second'

interface Case {
  readonly name: string
  readonly events: readonly ConformanceEvent[]
  readonly counts: Partial<Record<Verdict, number>>
  readonly exit: 0 | 1 | 3
  readonly strict: 0 | 1 | 3
  readonly profile: ProfileOutcome
}

function started(second: { level?: Level; unsupported?: string } = {}): ConformanceEvent {
  return runStarted([{ id: A }, { id: B, ...second }])
}

const CASES: readonly Case[] = [
  {
    name: 'everything passed',
    events: [started(), finished(A, 'passed'), finished(B, 'passed'), runFinished],
    counts: { passed: 2 }, exit: 0, strict: 0, profile: 'success',
  },
  {
    name: 'a must failed',
    events: [started(), finished(A, 'passed'), finished(B, 'failed'), runFinished],
    counts: { passed: 1, failed: 1 }, exit: 1, strict: 1, profile: 'failed',
  },
  {
    name: 'a should failed',
    events: [started({ level: 'should' }), finished(A, 'passed'), finished(B, 'failed'), runFinished],
    counts: { passed: 1, failed: 1 }, exit: 0, strict: 1, profile: 'success',
  },
  {
    name: 'only shoulds, all failed: nothing passed',
    events: [runStarted([{ id: A, level: 'should' }]), finished(A, 'failed'), runFinished],
    counts: { failed: 1 }, exit: 3, strict: 1, profile: 'incomplete',
  },
  {
    name: 'one errored',
    events: [started(), finished(A, 'passed'), finished(B, 'errored'), runFinished],
    counts: { passed: 1, errored: 1 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'a must failed and one errored: 1 comes before 3',
    events: [started(), finished(A, 'failed'), finished(B, 'errored'), runFinished],
    counts: { failed: 1, errored: 1 }, exit: 1, strict: 1, profile: 'failed',
  },
  {
    name: 'one never finished, though the run did',
    events: [started(), finished(A, 'passed'), runFinished],
    counts: { passed: 1, notRun: 1 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'cut halfway',
    events: [started(), finished(A, 'passed'), exchange(B)],
    counts: { passed: 1, notRun: 1 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'cut after the last case',
    events: [started(), finished(A, 'passed'), finished(B, 'passed')],
    counts: { passed: 2 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'ended early',
    events: [started(), finished(A, 'passed'), finished(B, 'passed'), { type: 'run-finished', endedEarly: 'budget reached', at: AT }],
    counts: { passed: 2 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'leaked',
    events: [started(), finished(A, 'passed'), finished(B, 'passed'), leaked(A), runFinished],
    counts: { passed: 2 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'a must is unsupported by plan',
    events: [started({ unsupported: 'no persona reader' }), finished(A, 'passed'), runFinished],
    counts: { passed: 1, unsupported: 1 }, exit: 0, strict: 0, profile: 'partial',
  },
  {
    name: 'a should is unsupported',
    events: [started({ level: 'should', unsupported: 'no persona reader' }), finished(A, 'passed'), runFinished],
    counts: { passed: 1, unsupported: 1 }, exit: 0, strict: 0, profile: 'success',
  },
  {
    name: 'everything unsupported',
    events: [runStarted([{ id: A, unsupported: 'no hosts' }]), runFinished],
    counts: { unsupported: 1 }, exit: 3, strict: 3, profile: 'incomplete',
  },
  {
    name: 'nothing planned',
    events: [runStarted([]), runFinished],
    counts: {}, exit: 3, strict: 3, profile: 'incomplete',
  },
]

describe('foldRun', () => {
  test.each(CASES)('$name', ({ events, counts, exit, strict, profile }) => {
    const run = foldRun(events)
    expect(run.summary).toEqual({ passed: 0, failed: 0, errored: 0, unsupported: 0, notRun: 0, waived: 0, ...counts })
    expect(Object.values(run.summary).reduce((sum, count) => sum + count, 0)).toBe(run.requirements.length)
    expect(exitCodeOf(run, { strict: false })).toBe(exit)
    expect(exitCodeOf(run, { strict: true })).toBe(strict)
    expect(run.profiles.map(({ result }) => result)).toEqual([profile])
  })

  test('a requirement takes the worst of its subjects, and each keeps its own', () => {
    const other = { ...SUBJECT, microversion: '2.1' }
    const third = { ...SUBJECT, microversion: '2.15' }
    const run = foldRun([
      runStarted([{ id: A, subjects: [SUBJECT, other, third] }]),
      finished(A, 'passed'),
      finished(A, 'failed', { subject: other }),
      runFinished,
    ])
    expect(run.requirements.map(({ verdict }) => verdict)).toEqual(['failed'])
    expect(run.requirements[0]?.pairs.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['nova-v2.1@2.64', 'passed'], ['nova-v2.1@2.1', 'failed'], ['nova-v2.1@2.15', 'notRun'],
    ])
  })

  test('a pair examined several times keeps its worst time', () => {
    const run = foldRun([runStarted([{ id: A }]), finished(A, 'passed'), finished(A, 'failed'), finished(A, 'passed'), runFinished])
    expect(run.requirements[0]?.pairs[0]).toMatchObject({ verdict: 'failed', evidence: 'evidence/0031.json', requests: 9 })
  })

  test('a strict run whose should failed claims no profile', () => {
    const run = foldRun([
      runStarted([{ id: A }, { id: B, level: 'should' }], { strict: true }), finished(A, 'passed'), finished(B, 'failed'), runFinished,
    ])
    expect(run.profiles[0]).toMatchObject({ result: 'failed', reasons: ['1 should failed'] })
  })

  test('a selection claims no profile, unless the catalogue shows that it covers it', () => {
    const events = [finished(A, 'passed'), runFinished]
    const cut = foldRun([runStarted([{ id: A }], { selection: [A] }), ...events])
    expect(cut.profiles[0]).toMatchObject({ result: 'incomplete', reasons: ['only a selection was run'] })
    const owing = foldRun([runStarted([{ id: A }], { selection: [A], catalogue: [row(A), row(B)] }), ...events])
    expect(owing.profiles[0]).toMatchObject({ result: 'incomplete', reasons: ['1 of the profile not planned'] })
    const covering = foldRun([runStarted([{ id: A }], { selection: [A], catalogue: [row(A), row(B, { profiles: ['full'] })] }), ...events])
    expect(covering.profiles[0]).toMatchObject({ result: 'success', reasons: [] })
  })

  test('counts requests, and keeps leaks, retries and observations', () => {
    const observed = { type: 'observed', id: A, subject: SUBJECT, what: 'order', seen: 'newest first', at: AT } as const
    const retried = { type: 'retried', id: A, subject: SUBJECT, operationId: 'x', status: 429, afterMs: 10, why: 'asked', at: AT } as const
    const told = [exchange(A), exchange(A), observed, retried, leaked(A), finished(A, 'passed')]
    const run = foldRun([runStarted([{ id: A }]), ...told, runFinished])
    expect(run).toMatchObject({ requests: 2, observations: [observed], retries: [retried], leaks: [{ kind: 'group' }], complete: true })
  })

  test('measures by operation how long what was waited for took', () => {
    const waits = [['stopServer', 30], ['resizeServer', 900], ['stopServer', 10], ['stopServer', 100], ['stopServer', 20]] as const
    const converged = waits.map(([operationId, waitedMs]) =>
      ({ type: 'converged', id: A, subject: SUBJECT, operationId, waitedMs, looks: 3, at: AT }) as const)
    const run = foldRun([runStarted([{ id: A }]), ...converged, finished(A, 'passed'), runFinished])
    expect(run.convergence).toEqual([
      { operationId: 'resizeServer', count: 1, minMs: 900, medianMs: 900, maxMs: 900 },
      { operationId: 'stopServer', count: 4, minMs: 10, medianMs: 25, maxMs: 100 },
    ])
  })

  test.each([
    ['no event at all', [], 'run-started'],
    ['another first event', [finished(A, 'passed')], 'run-started'],
    ['a pair that was never planned', [runStarted([{ id: A }]), finished(B, 'failed')], 'never planned'],
    ['a requirement without its row', [runStarted([{ id: A }], { catalogue: [] })], 'catalogue'],
  ] as const)('refuses %s', (_name, events, why) => {
    expect(() => foldRun(events)).toThrow(Problem)
    expect(() => foldRun(events)).toThrow(why)
  })
})
