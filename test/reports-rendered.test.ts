import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsModule from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { ConformanceEvent } from '../events/index.ts'
import { foldRun, REPORTS, type Run } from '../reports/index.ts'
import { AT, exchange, finished, leaked, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'
import { elementsNamed, type ScannedElement, scanXml } from './xml-scan.ts'

const A = 'server-groups/create/first'
const B = 'server-groups/create/second'
const C = 'server-groups/list/third'
const D = 'protocol/tokens/fourth'
const OTHER = { ...SUBJECT, microversion: '2.1' }
const NASTY = '<a b="c">&amp; ]]> \'x\' \u0000\u001b[31m \ud800 \uffff tab\there\r\nnext 😀 </a>'

const observed = { type: 'observed', id: A, subject: SUBJECT, what: 'order', seen: 'newest first', at: AT } as const
const retried = { type: 'retried', id: A, subject: SUBJECT, operationId: 'x', status: null, afterMs: 1, why: 'ECONNRESET', at: AT } as const
const nastyViolation = { check: NASTY, expected: NASTY, actual: NASTY }

const RUNS: Readonly<Record<string, readonly ConformanceEvent[]>> = {
  'everything passed': [runStarted([{ id: A }]), exchange(A), finished(A, 'passed'), runFinished],
  'all verdicts': [
    runStarted([
      { id: A, subjects: [SUBJECT, OTHER] }, { id: B }, { id: C, unsupported: 'no persona reader' }, { id: D, level: 'should' },
    ], { selection: ['server-groups/'], strict: true }),
    exchange(A), observed, retried, finished(A, 'failed'), finished(A, 'passed', { subject: OTHER }), finished(B, 'errored'),
    finished(D, 'failed'), leaked(A), { type: 'run-finished', endedEarly: 'interrupted', at: AT },
  ],
  'cut halfway': [runStarted([{ id: A }, { id: B }]), finished(A, 'passed')],
  'nasty text': [
    runStarted([{ id: A, subjects: [{ row: NASTY }] }, { id: B }]),
    finished(A, 'failed', { subject: { row: NASTY }, violation: nastyViolation }), finished(B, 'errored', { reason: NASTY }), runFinished,
  ],
  'nothing planned': [runStarted([]), runFinished],
}

const runs = Object.entries(RUNS).map(([name, events]) => ({ name, run: foldRun(events, 'runs/one') }))

function rendered(name: string, run: Run): string {
  const report = REPORTS.find((candidate) => candidate.name === name)
  const files = [...(report?.render(run) ?? [])]
  expect(files.map(({ path }) => path)).toContain(report?.defaultFile)
  return files[0]?.text ?? ''
}

test('report names and files are unique', () => {
  expect(new Set(REPORTS.map(({ name }) => name)).size).toBe(REPORTS.length)
  expect(new Set(REPORTS.map(({ defaultFile }) => defaultFile)).size).toBe(REPORTS.length)
})

test.each(runs)('rendering is a pure function: $name', ({ run }) => {
  for (const report of REPORTS) expect([...report.render(run)]).toEqual([...report.render(run)])
})

describe('report.json', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true })
  formatsModule.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(new URL('../reports/report.schema.json', import.meta.url), 'utf8')))

  test.each(runs)('keeps its schema: $name', ({ run }) => {
    const document = JSON.parse(rendered('json', run))
    expect(validate(document) ? [] : validate.errors).toEqual([])
    const counts: number[] = Object.values(document.summary)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(document.requirements.length)
  })

  test('the schema refuses what is not its own', () => {
    const document = JSON.parse(rendered('json', foldRun(RUNS['all verdicts'] ?? [])))
    expect(validate({ ...document, extra: 1 })).toBe(false)
    expect(validate({ ...document, requests: -1 })).toBe(false)
    expect(validate({ ...document, summary: { ...document.summary, waived: undefined } })).toBe(false)
    expect(validate({ ...document, requirements: [{ ...document.requirements[0], verdict: 'ok' }] })).toBe(false)
  })

  test('tells each subject with what was expected and seen', () => {
    const document = JSON.parse(rendered('json', foldRun(RUNS['all verdicts'] ?? [])))
    expect(document).toMatchObject({ exitCode: 1, requests: 1, complete: false, endedEarly: 'interrupted', finishedAt: AT })
    expect(document.requirements[0]).toMatchObject({ id: A, level: 'must', verdict: 'failed' })
    expect(document.requirements[0].subjects).toMatchObject([
      { subject: SUBJECT, verdict: 'failed', expected: 'every member on its own host', evidence: 'evidence/0031.json' },
      { subject: OTHER, verdict: 'passed' },
    ])
    expect(document.requirements[2]).toMatchObject({ verdict: 'unsupported', reason: 'no persona reader' })
  })
})

describe('junit.xml', () => {
  test.each(runs)('is well-formed, and its totals are those of its cases: $name', ({ run }) => {
    const root = scanXml(rendered('junit', run))
    expect(root.name).toBe('testsuites')
    for (const suite of [root, ...elementsNamed(root, 'testsuite')]) {
      const cases = elementsNamed(suite, 'testcase')
      const having = (name: string): string => String(cases.filter(({ children }) => children.some((child) => child.name === name)).length)
      expect(suite.attributes).toMatchObject({ tests: String(cases.length), failures: having('failure'), errors: having('error') })
      // The JUnit schema of Jenkins allows this count in a testsuite only.
      expect(suite.attributes['skipped']).toBe(suite === root ? undefined : having('skipped'))
    }
  })

  test('has one testcase for each requirement and subject', () => {
    const cases = casesOf('all verdicts')
    expect(cases.map(({ attributes, children }) => [attributes['classname'], attributes['name'], children[0]?.name])).toEqual([
      [A, 'nova-v2.1@2.64', 'failure'],
      [A, 'nova-v2.1@2.1', undefined],
      [B, 'nova-v2.1@2.64', 'error'],
      [C, 'nova-v2.1@2.64', 'skipped'],
      [D, 'nova-v2.1@2.64', 'failure'],
      ['run', 'finishes', 'error'],
      ['run', 'leaves nothing behind', 'error'],
    ])
  })

  test('a run that died shows what never ran as errors', () => {
    expect(casesOf('cut halfway').map(({ children }) => children[0]?.attributes['message'])).toEqual([
      undefined, 'planned, never finished', 'the run never finished',
    ])
  })

  test('keeps text as it was, with what XML cannot hold or what steers its reader spelt out', () => {
    const [first] = casesOf('nasty text')
    const kept = '<a b="c">&amp; ]]> \'x\' \\x00\\x1b[31m \\ud800  tab\there\r\nnext 😀 </a>'
    expect(first?.attributes['name']).toBe(kept)
    expect(first?.children[0]?.attributes['type']).toBe(kept)
    expect(first?.children[0]?.text).toContain(`expected ${kept}\nactual ${kept}\n`)
  })

  function casesOf(name: string): ScannedElement[] {
    return elementsNamed(scanXml(rendered('junit', foldRun(RUNS[name] ?? []))), 'testcase')
  }
})
