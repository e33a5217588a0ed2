import { expect, test } from 'vitest'
import type { ConformanceEvent, Subject } from '../events/index.ts'
import { foldRun, type Run } from '../reports/index.ts'
import { foldCells, kindOf, permissionCells } from '../reports/permission-cells.ts'
import { AT, finished, runFinished, runStarted } from './hand-made-run.ts'
import { descendants, scanHtml } from './html-scan.ts'
import { filesOf } from './report-runs.ts'

const GRANTS = 'topic/rights/grants'
const REFUSES = 'topic/rights/refuses'
const OTHER = 'topic/rights/other'

const subject = (persona: string, expected?: Subject['expected']): Subject =>
  ({ api: 'nova-v2.1', operationId: 'stopThing', persona, ...(expected !== undefined && { expected }) })
const allowed = subject('only:a:b:stop', 'allowed')
const refused = [subject('without:a:b:stop', 'refused'), subject('without:a:b:list', 'refused')] as const

const asked = (id: string, { persona = '' }: Subject, status: number | null): ConformanceEvent => ({
  type: 'exchange', id, subject: { api: 'nova-v2.1' }, operationId: 'stopThing', persona, method: 'POST', path: '/things/{id}/action',
  status, requestBytes: 1, responseBytes: 1, durationMs: 1, at: AT,
})

/** The pair of the grant has asked for all; a pair of another requirement has asked as one of the personas too. */
const run: Run = foldRun([
  runStarted([{ id: GRANTS, subjects: [allowed] }, { id: REFUSES, subjects: [...refused] }, { id: OTHER, subjects: [subject('none')] }]),
  asked(GRANTS, allowed, 202),
  asked(GRANTS, refused[0], 403),
  asked(GRANTS, refused[1], 202),
  asked(OTHER, refused[0], 404),
  { ...finished(GRANTS, 'passed'), subject: allowed },
  { ...finished(REFUSES, 'passed'), subject: refused[0] },
  { ...finished(REFUSES, 'failed'), subject: refused[1] },
  { ...finished(OTHER, 'passed'), subject: subject('none') },
  runFinished,
])

test('a cell tells what was owed and which statuses that persona was answered with, whoever made the request', () => {
  expect(permissionCells(run).map(({ persona, expected, observed, verdict }) => [persona, expected, observed, verdict])).toEqual([
    ['only:a:b:stop', 'allowed', [202], 'passed'],
    ['without:a:b:stop', 'refused', [403], 'passed'],
    ['without:a:b:list', 'refused', [202], 'failed'],
  ])
})

test('cells of one kind of persona fold into the worst verdict, with how many have it', () => {
  const cells = permissionCells(run).filter(({ persona }) => kindOf(persona) === 'without')
  expect(foldCells(cells)).toEqual({ verdict: 'failed', text: 'refused: 202, 403 (1 of 2)' })
  expect(foldCells(cells.slice(0, 1)).text).toBe('refused: 403')
  expect(foldCells([{ ...cells[0]!, observed: [] }]).text).toBe('refused: not asked')
})

test('the page has a table of operations by kind of persona, and every persona below it', () => {
  const elements = descendants(scanHtml(filesOf('html', run)[0]?.text ?? ''))
  const section = elements.find(({ attributes }) => attributes['id'] === 'permissions')
  const cells = descendants(section!).filter(({ name }) => name === 'td').map(({ text }) => text.trim())
  expect(cells.slice(0, 2)).toEqual(['✓ allowed: 202', '✗ refused: 202, 403 (1 of 2)'])
  expect(cells).toHaveLength(2 + 3 * 5)
})

test('the report of its own is one table of Markdown for each family', () => {
  const text = filesOf('permissions', run)[0]?.text ?? ''
  expect(text).toContain('## nova-v2.1')
  expect(text.split('\n').filter((line) => line.startsWith('| stopThing'))).toHaveLength(3)
  expect(text).toContain('| refused | 202 | failed (must) |')
})

test('a run without personas has no such section, and its report says so', () => {
  const plain = foldRun([runStarted([{ id: OTHER }]), finished(OTHER, 'passed'), runFinished])
  expect(filesOf('html', plain)[0]?.text).not.toContain('id="permissions"')
  expect(filesOf('permissions', plain)[0]?.text).toContain('Run the profile permissions.')
})
