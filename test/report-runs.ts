import type { ConformanceEvent, Evidence, StatementRow } from '../events/index.ts'
import { foldRun, REPORTS, type ReportFile, type Run } from '../reports/index.ts'
import { AT, exchange, finished, leaked, row, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'

/** Strings that a hostile target may send: markup, escapes, direction marks, ends of the places where reports put them. */
export const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  `' onmouseover='alert(1)`,
  '</style></title></pre></details><!-- ]]> &lt;b&gt; &#60;i&#62;',
  '\u0000\u001b[31mred\u001b[0m\u0007\u007f\u009b',
  '\u202egnp.exe\u2066\u200b\ufeff\u2028\ud800',
  '| a | b |\n| --- | --- |\n# title ![x](http://evil.example/x.png) [y](javascript:alert(1)) www.evil.example @all `code` ~~~',
  '=HYPERLINK("http://evil.example")',
  '{"a":"</pre><b>"}',
]

export const FIRST = 'topic/first/claim'
export const SECOND = 'topic/first/other-claim'
export const THIRD = 'topic/second/may-claim'
export const FOURTH = 'topic/second/unknown'

const STATEMENTS: readonly StatementRow[] = [
  { id: 'doc/place/claim', source: 'Manual, table 3', text: 'Every member has a host of its own.' },
  { id: 'doc/place/heading', source: 'Manual, title', text: 'The page has a title.', reason: 'heading-or-link' },
]

/** Evidence with one exchange whose answer is `text`. */
export function evidenceWith(text: string, id = FIRST): Evidence {
  const body = { bytes: Buffer.byteLength(text), text, cut: false }
  return {
    requirement: id,
    subject: SUBJECT,
    seed: 7,
    verdict: 'failed',
    exchanges: [{
      operationId: 'createThing',
      persona: 'member',
      api: 'nova-v2.1',
      startedAt: AT,
      durationMs: 12.4,
      request: { method: 'POST', url: 'http://127.0.0.1:1/v2.1/things', headers: [['X-Auth-Token', '<redacted>'], ['X-Odd', text]], body },
      response: { status: 200, headers: [['X-Echo', text]], body },
    }],
  }
}

/** A run with every verdict; whatever came from a target is `text`. */
export function runSaying(text: string): Run {
  const other = { ...SUBJECT, microversion: '2.9' }
  const timeline = [
    { caller: text, asked: text, answered: text, startMs: 0, endMs: 4.5, contradicts: true },
    { caller: 'two', asked: 'look', startMs: 1, contradicts: false },
  ]
  const violation = { check: 'isSame', expected: text, actual: text, timeline }
  const planned: Parameters<typeof runStarted>[0] = [
    { id: FIRST, subjects: [SUBJECT, other] }, { id: SECOND }, { id: THIRD, level: 'should' }, { id: FOURTH, unsupported: text },
  ]
  const events: ConformanceEvent[] = [
    runStarted(planned, {
      catalogue: planned.map(({ id, level = 'must' }) => row(id, { level, statements: ['doc/place/claim'] })),
      statements: STATEMENTS,
      operations: [
        { operationId: 'createThing', method: 'POST', path: '/things', statuses: [200, 409], parameters: ['body thing.name', 'query all'] },
        { operationId: 'never', method: 'GET', path: '/never', statuses: [200], parameters: [] },
      ],
    }),
    { ...exchange(FIRST), operationId: 'createThing', parameters: ['body thing.name', `body ${text}`] },
    { ...exchange(FIRST), operationId: 'createThing', parameters: [], status: 500 },
    { ...exchange(FIRST), operationId: 'createThing', parameters: [], status: null, failure: 'TIMEOUT' },
    { type: 'observed', id: FIRST, subject: SUBJECT, what: 'order', seen: text, at: AT },
    { type: 'retried', id: FIRST, subject: SUBJECT, operationId: 'createThing', status: null, afterMs: 1, why: text, at: AT },
    { type: 'converged', id: FIRST, subject: SUBJECT, operationId: 'createThing', waitedMs: 1500, looks: 4, at: AT },
    finished(FIRST, 'failed', { violation, evidence: 'evidence/0001.json' }),
    finished(FIRST, 'failed', { subject: other, violation, evidence: 'evidence/0002.json' }),
    finished(SECOND, 'errored', { reason: text }),
    finished(THIRD, 'failed', { level: 'should', violation: { ...violation, check: 'isOther' }, evidence: 'evidence/0003.json' }),
    { ...leaked(FIRST), name: text, why: text },
    runFinished,
  ]
  return foldRun(events, 'runs/one', new Map([['evidence/0001.json', evidenceWith(text)], ['evidence/0002.json', evidenceWith(text)]]))
}

/** Files of one report. */
export function filesOf(name: string, run: Run): ReportFile[] {
  const report = REPORTS.find((candidate) => candidate.name === name)
  return [...(report?.render(run) ?? [])]
}
