import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { foldRun, progressLine, renderSummary } from '../reports/index.ts'
import { exchange, finished, leaked, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'

const A = 'server-groups/anti-affinity/distinct-hosts'
const B = 'server-groups/create/second'
const C = 'server-groups/list/third'
const OTHER = { ...SUBJECT, microversion: '2.1' }
const THIRD = { ...SUBJECT, microversion: '2.15' }
const plain = { width: 100, colour: false }

describe('a violation', () => {
  test('prints exactly this block', () => {
    const run = foldRun([runStarted([{ id: A }]), finished(A, 'failed'), runFinished], 'runs/2026-08-22T10-04')
    expect(renderSummary(run, plain)).toContain(`
failed  server-groups/anti-affinity/distinct-hosts  (must)
  owed      Two running members of an anti-affinity group are never on the same host.
  expected  every member on its own host
  actual    conf-7f3-1 and conf-7f3-2 both on host 9ac1
  source    HWI ecs_02_1301, table 3, policies
  again     ecs-conformance replay runs/2026-08-22T10-04/evidence/0031.json
  evidence  runs/2026-08-22T10-04/evidence/0031.json  (3 exchanges, secrets removed)

`)
  })

  test('without a target file or evidence says so', () => {
    const { evidence: _, ...failed } = finished(A, 'failed')
    const run = foldRun([runStarted([{ id: A }], { command: ['run'] }), failed, runFinished])
    const text = renderSummary(run, plain)
    expect(text).toContain(`  again     ecs-conformance run ${A} --seed 7\n`)
    expect(text).toContain('  evidence  none kept\n')
  })

  test.each([
    [['run', '--target', 'my clouds/it\'s.yaml'], `--target 'my clouds/it'\\''s.yaml'`],
    [['run', '--target=b.yaml'], '--target b.yaml'],
    [['run', '--dialect', 'openstack'], '--dialect openstack'],
  ])('without evidence is seen again on the same target: %s', (command, flags) => {
    const { evidence: _, ...failed } = finished(A, 'failed')
    const run = foldRun([runStarted([{ id: A }], { command }), failed, runFinished])
    expect(renderSummary(run, plain)).toContain(`--seed 7 ${flags}\n`)
  })

  test('of many subjects is one block that lists them', () => {
    const differing = { check: 'distinctHosts', expected: 'two hosts', actual: 'one host' }
    const started = runStarted([{ id: A, subjects: [SUBJECT, OTHER, THIRD] }])
    const events = [started, finished(A, 'failed'), finished(A, 'passed', { subject: OTHER })]
    const alike = renderSummary(foldRun([...events, finished(A, 'failed', { subject: THIRD }), runFinished]), plain)
    expect(alike.split('failed  server-groups')).toHaveLength(2)
    expect(alike).toContain('  subjects  2 of 3 failed: nova-v2.1@2.64, nova-v2.1@2.15\n')
    const apart = renderSummary(foldRun([...events, finished(A, 'failed', { subject: THIRD, violation: differing }), runFinished]), plain)
    expect(apart).toContain('(shown: nova-v2.1@2.64;')
  })
})

test('a whole run, must before should', () => {
  const run = foldRun([
    runStarted([{ id: C, level: 'should' }, { id: A }, { id: B }, { id: `${B}-b` }, { id: `${B}-c`, unsupported: 'no persona reader' }]),
    exchange(A), finished(C, 'failed'), finished(A, 'failed'), finished(B, 'errored'), leaked(B), runFinished,
  ], 'runs/one')
  const lines = renderSummary(run, plain).split('\n')
  expect(lines.slice(0, 6)).toEqual([
    'FAILED: 1 must broken; also incomplete: 1 errored, 1 not run, 1 leaked, nothing passed',
    'target   my-cloud (openstack) http://127.0.0.1:8774',
    'profile  groups: failed (1 must failed, 1 errored, 1 not run, 1 leaked, nothing passed, 1 must',
    '         unsupported)',
    'counts   5 requirements: 0 passed, 2 failed, 1 errored, 1 unsupported, 1 not run, 0 waived',
    'subjects 5 in all, 2 failed, 1 errored, 1 not run, 1 unsupported',
  ])
  const places = [
    `failed  ${A}  (must)`, `failed  ${C}  (should)`, 'errored  1', '  the quota was spent', `    ${B}  (must)`,
    'not run  1', '  planned, never finished', 'leaked  1', 'unsupported  1', '  no persona reader',
    'files    runs/one  (read report.html)',
  ].map((line) => lines.indexOf(line))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(lines).toContain(`next     run what is undecided again: ecs-conformance run ${B} ${B}-b --seed 7 --target my-cloud.yaml`)
  expect(lines).toContain('next     remove what was left: ecs-conformance sweep --target my-cloud.yaml --run mf3k2a')
})

describe('what is undecided', () => {
  const step = (events: Parameters<typeof foldRun>[0]): string | undefined =>
    renderSummary(foldRun(events, 'runs/one'), plain).split('\n').find((line) => /^next +(run what|go on)/.test(line))

  test('of a run that broke off is gone on with', () => {
    expect(step([runStarted([{ id: A }, { id: B }]), finished(A, 'passed')])).toBe('next     go on with what is left: ecs-conformance run --resume runs/one')
  })

  test('is named as far as it is few, else the first of it', () => {
    const ids = ['a', 'b', 'c', 'd'].map((name) => `${B}-${name}`)
    const told = (some: readonly string[]) => step([runStarted(some.map((id) => ({ id }))), ...some.map((id) => finished(id, 'errored')), runFinished])
    expect(told(ids.slice(0, 2))).toBe(`next     run what is undecided again: ecs-conformance run ${B}-a ${B}-b --seed 7 --target my-cloud.yaml`)
    expect(told(ids)).toBe(`next     run what is undecided again, the first of 4: ecs-conformance run ${B}-a --seed 7 --target my-cloud.yaml`)
  })
})

test('what is undecided says for how many of its subjects, once for each reason', () => {
  const run = foldRun([
    runStarted([{ id: A, subjects: [SUBJECT, OTHER, THIRD] }, { id: B }, { id: C }]),
    finished(A, 'passed'), finished(A, 'errored', { subject: OTHER }), finished(A, 'errored', { subject: THIRD }),
    finished(B, 'errored', { reason: 'no answer' }), finished(C, 'errored'), runFinished,
  ])
  expect(renderSummary(run, plain)).toContain(`
errored  3
  the quota was spent
    ${A}  (must)  2 of 3 subjects
    ${C}  (must)
  no answer
    ${B}  (must)

`)
})

test.each([
  ['PASSED: 1 of 1 requirements kept', [runStarted([{ id: A }]), finished(A, 'passed'), runFinished]],
  ['INCOMPLETE: the run never finished', [runStarted([{ id: A }]), finished(A, 'passed')]],
  ['INCOMPLETE: nothing passed', [runStarted([]), runFinished]],
  ['PASSED: 1 of 2 requirements kept, 1 should failed', [
    runStarted([{ id: A }, { id: B, level: 'should' }]), finished(A, 'passed'), finished(B, 'failed'), runFinished,
  ]],
])('headline: %s', (headline, events) => {
  expect(renderSummary(foldRun(events), plain).split('\n')[0]).toBe(headline)
})

test('prose is wrapped to the width, commands and paths are whole', () => {
  const run = foldRun([runStarted([{ id: A }]), finished(A, 'failed'), runFinished], 'runs/one')
  const lines = renderSummary(run, { width: 50, colour: false }).split('\n')
  expect(lines).toContain('  owed      Two running members of an')
  expect(lines).toContain('            anti-affinity group are never on the')
  const long = lines.filter((line) => line.length > 50)
  expect(long.every((line) => /^(failed|next|files| {2}(again|evidence)) /.test(line))).toBe(true)
})

test('what a target sent cannot steer the terminal', () => {
  const violation = { check: 'x', expected: 'nothing', actual: 'a\u001b[2Jb\u0007\u009bc\nd' }
  const run = foldRun([runStarted([{ id: A }]), finished(A, 'failed', { violation }), runFinished])
  expect(renderSummary(run, plain)).toContain('  actual    a\\x1b[2Jb\\x07\\x9bc d\n')
})

test('colour is the only difference that colour makes', () => {
  const run = foldRun([runStarted([{ id: A }, { id: B }]), finished(A, 'failed'), finished(B, 'errored'), runFinished])
  const coloured = renderSummary(run, { width: 100, colour: true })
  expect(coloured).toContain('\u001b[31m')
  expect(stripVTControlCharacters(coloured)).toBe(renderSummary(run, plain))
  expect(renderSummary(run, plain)).not.toContain('\u001b')
})

test.each([
  [{ planned: 412, done: 128, failed: 2, errored: 1, requests: 903 }, 80, '128/412  31%  2 failed  1 errored  903 requests'],
  [{ planned: 3, done: 0, failed: 0, errored: 0, requests: 0 }, 80, '0/3  0%  0 requests'],
  [{ planned: 412, done: 128, failed: 2, errored: 1, requests: 903 }, 12, '128/412  31%'],
])('progress %#', (counts, width, line) => {
  expect(progressLine(counts, width)).toBe(line)
})
