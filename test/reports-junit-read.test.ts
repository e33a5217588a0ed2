import { parse } from 'junit2json'
import { describe, expect, test } from 'vitest'
import type { ConformanceEvent } from '../events/index.ts'
import { foldRun } from '../reports/index.ts'
import { finished, leaked, row, runFinished, runStarted } from './hand-made-run.ts'
import { filesOf, HOSTILE, runSaying } from './report-runs.ts'

const IDS = { kept: 'topic/a/kept', broken: 'topic/a/broken', untold: 'topic/b/untold', lacking: 'topic/b/lacking', missing: 'topic/b/missing' }

/** What a reader of JUnit finds in a run: the outcome of each testcase by its class name. */
async function readBack(events: readonly ConformanceEvent[]): Promise<Record<string, string[]>> {
  const [file] = filesOf('junit', foldRun(events))
  const read = await parse(file?.text ?? '')
  const cases = (read !== null && read !== undefined && 'testsuite' in read ? (read.testsuite ?? []) : []).flatMap(({ testcase = [] }) => testcase)
  return Object.fromEntries(cases.map((testcase) => [
    `${testcase.classname} [${testcase.name}]`,
    (['failure', 'error', 'skipped'] as const).filter((outcome) => (testcase[outcome] ?? []).length > 0),
  ]))
}

describe('JUnit, as an independent reader reads it', () => {
  test('has one testcase for each pair, with its outcome', async () => {
    const planned = Object.values(IDS).map((id) => ({ id }))
    const events: ConformanceEvent[] = [
      runStarted(planned, { catalogue: Object.values(IDS).map((id) => row(id)) }),
      finished(IDS.kept, 'passed'),
      finished(IDS.broken, 'failed', { violation: { check: 'holds', expected: 'a', actual: 'b' } }),
      finished(IDS.untold, 'errored', { reason: 'no answer' }),
      finished(IDS.lacking, 'unsupported', { reason: 'no persona' }),
      leaked(IDS.kept),
      runFinished,
    ]
    const read = await readBack(events)
    const outcomes = Object.fromEntries(Object.entries(read).map(([name, outcome]) => [name.replace(/ \[.*$/, ''), outcome]))
    expect(outcomes).toMatchObject({
      [IDS.kept]: [], [IDS.broken]: ['failure'], [IDS.untold]: ['error'], [IDS.lacking]: ['skipped'], [IDS.missing]: ['error'],
    })
    expect(Object.keys(read).length).toBeGreaterThan(planned.length)
  })

  test.each(HOSTILE.map((text, index) => ({ index, text })))('survives hostile text $index', async ({ text }) => {
    const [file] = filesOf('junit', runSaying(text))
    const read = await parse(file?.text ?? '')
    const suites = read !== null && read !== undefined && 'testsuite' in read ? (read.testsuite ?? []) : []
    expect(suites.flatMap(({ testcase = [] }) => testcase).length).toBeGreaterThan(0)
  })
})
