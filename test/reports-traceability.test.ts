import { expect, test } from 'vitest'
import { foldRun } from '../reports/index.ts'
import { finished, row, runFinished, runStarted } from './hand-made-run.ts'
import { filesOf, FIRST, FOURTH, runSaying, SECOND, THIRD } from './report-runs.ts'

/** Reads a table as RFC 4180 has it, every field quoted. */
function readCsv(text: string): string[][] {
  expect(text).toMatch(/^(?:"(?:[^"]|"")*"(?:,|\r\n))*$/)
  const fields = (line: string): string[] => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field = '']) => field)
  return text.split('\r\n').slice(0, -1).map((line) => fields(line).map((field) => field.replaceAll('""', '"')))
}

const tableOf = (run: Parameters<typeof filesOf>[1]): string[][] => readCsv(filesOf('traceability', run)[1]?.text ?? '')

test('each statement leads to its requirements, their case, faults and verdict', () => {
  const [head, ...rows] = tableOf(runSaying('x'))
  expect(head).toEqual(['statement', 'source', 'text', 'reason without requirement', 'requirement', 'level', 'case', 'faults', 'verdict'])
  const claim = ['doc/place/claim', 'Manual, table 3', 'Every member has a host of its own.', '']
  expect(rows).toEqual([
    [...claim, FIRST, 'must', 'suites/topic/first.ts', '', 'failed'],
    [...claim, SECOND, 'must', 'suites/topic/first.ts', '', 'errored'],
    [...claim, THIRD, 'should', 'suites/topic/second.ts', '', 'failed'],
    [...claim, FOURTH, 'must', 'suites/topic/second.ts', '', 'unsupported'],
    ['doc/place/heading', 'Manual, title', 'The page has a title.', 'heading-or-link', '', '', '', '', ''],
  ])
})

test('a log without statements still tells those that are cited, and what was not planned', () => {
  const catalogue = [row(FIRST, { faults: ['one-fault', 'other-fault'] }), row(SECOND)]
  const [, ...rows] = tableOf(foldRun([runStarted([{ id: FIRST }], { catalogue }), finished(FIRST, 'passed'), runFinished]))
  expect(rows.map((cells) => [cells[0], cells[1], cells[4], cells[7], cells[8]])).toEqual([
    ['doc/place/claim', 'HWI ecs_02_1301, table 3, policies', FIRST, 'one-fault other-fault', 'passed'],
    ['doc/place/claim', 'HWI ecs_02_1301, table 3, policies', SECOND, '', 'not planned'],
  ])
})

test('a spreadsheet takes nothing for a formula', () => {
  const statements = [{ id: '=1+1', source: '@a', text: '-"b"\r\nc', reason: '+d' }]
  const run = foldRun([runStarted([], { statements }), runFinished])
  expect(filesOf('traceability', run)[1]?.text.split('\r\n').slice(1).join('\n')).toBe(`"'=1+1","'@a","'-""b""\nc","'+d","","","","",""\n`)
})
