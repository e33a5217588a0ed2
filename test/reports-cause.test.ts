import { expect, test } from 'vitest'
import { clustersOf, requirementsOf } from '../reports/cause.ts'
import { foldRun } from '../reports/index.ts'
import { finished, runFinished, runStarted } from './hand-made-run.ts'

const ids = ['a/b/one', 'a/b/two', 'a/b/three', 'a/b/four']

/** Ids of the requirements of each cluster, where requirement n failed with the n-th finding. */
function clustered(...findings: ReadonlyArray<readonly [check: string, expected: string, actual: string]>): string[][] {
  const planned = findings.map((_, index) => ({ id: ids[index] ?? '' }))
  const run = foldRun([
    runStarted(planned),
    ...findings.map(([check, expected, actual], index) => finished(ids[index] ?? '', 'failed', { violation: { check, expected, actual } })),
    runFinished,
  ])
  return clustersOf(run, 'failed').map((cluster) => requirementsOf(cluster).map(({ id }) => id))
}

const together = [['a/b/one', 'a/b/two']]
const apart = [['a/b/one'], ['a/b/two']]

test.each([
  ['names of this run', ['the name "conf-ab-cd-1"', '"CONF-AB-CD-1"'], ['the name "conf-ef-gh-2"', '"CONF-EF-GH-2"'], together],
  ['ids', ['x', '18fcbf0e-4d1b-443e-a96b-44ecc957dcb7'], ['x', 'fee5ce7924594389ee4e1b236a88cb98'], together],
  ['versions and personas', ['answered (nova-v2, as member) 204', '202'], ['answered (nova-v2.1@2.64, as reader) 204', '202'], together],
  ['operations', ['createServerGroup answered', '202'], ['createServerGroup answered', '202'], together],
  ['places in lists', ['x', 'also /a/0/extra'], ['x', 'also /a/0/extra, /a/1/extra, /a/17/extra'], together],
  ['bodies', ['x', '404 {"a": 1}'], ['x', '404 {"b": 2}'], together],
  ['statuses differ', ['answered 204', '404'], ['answered 204', '500'], apart],
  ['fields differ', ['x', 'also /a/first'], ['x', 'also /a/second'], apart],
])('one cause or two: %s', (_, [expected1, actual1], [expected2, actual2], clusters) => {
  expect(clustered(['same', expected1 ?? '', actual1 ?? ''], ['same', expected2 ?? '', actual2 ?? ''])).toEqual(clusters)
})

test('another check is another cause', () => {
  expect(clustered(['one', 'x', 'y'], ['two', 'x', 'y'])).toEqual(apart)
})

test('musts come before shoulds, then what breaks most', () => {
  const levels = ['should', 'must', 'must', 'must'] as const
  const run = foldRun([
    runStarted(ids.map((id, index) => ({ id, level: levels[index] ?? 'must' }))),
    ...ids.map((id, index) => {
      const violation = { check: index < 2 ? 'a' : 'b', expected: index === 1 ? 'y' : 'x', actual: 'z' }
      return finished(id, 'failed', { violation })
    }),
    runFinished,
  ])
  expect(clustersOf(run, 'failed').map((cluster) => [cluster.level, requirementsOf(cluster).map(({ id }) => id)])).toEqual([
    ['must', ['a/b/three', 'a/b/four']], ['must', ['a/b/two']], ['should', ['a/b/one']],
  ])
})

test('what could not be judged is put together by its reason', () => {
  const run = foldRun([
    runStarted(ids.slice(0, 3).map((id) => ({ id }))),
    finished('a/b/one', 'errored', { reason: 'could not create conf-a-b-1: answered 500 {"x' }),
    finished('a/b/two', 'errored', { reason: 'could not create conf-c-d-1: answered 500 {"y' }),
    finished('a/b/three', 'errored', { reason: 'could not create conf-e-f-1: answered 403 {"y' }),
  ])
  expect(clustersOf(run, 'errored').map(({ members }) => members.length)).toEqual([2, 1])
})
