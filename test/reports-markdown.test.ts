import { describe, expect, test } from 'vitest'
import { foldRun, type Run } from '../reports/index.ts'
import { finished, leaked, runFinished, runStarted } from './hand-made-run.ts'
import { filesOf, FIRST, FOURTH, HOSTILE, runSaying, SECOND, THIRD } from './report-runs.ts'

const textOf = (run: Run): string => filesOf('markdown', run)[0]?.text ?? ''

/** What a reader of Markdown may take for markup, outside of what the report itself writes. */
function foreign(text: string): string[] {
  const own = /<\/?(?:code|details|summary)>|\*\*full\*\*|\*\*groups\*\*|^#{1,2} |^\| .* \|$|^\|[ :|-]+\|$|&#\d+;/gm
  const lines = text.split('\n').map((line) => (line.startsWith('|') ? line.replaceAll(' | ', ' ') : line))
  return lines.join('\n').replace(own, '').match(/[<>`*_[\]!@\\]|https?:|www\./g) ?? []
}

test('failures come first, each with its source and the way to see it again', () => {
  const text = textOf(runSaying('conf-1'))
  const places = [
    '# ❌ FAILED', `| must | <code>${FIRST}</code>`, `| should | <code>${THIRD}</code>`, '- source: HWI ecs',
    `- again: <code>ecs-conformance run ${FIRST} --seed 7`,
    '## What could not be judged', `<code>${SECOND}</code>`, '## Left on the target: 1',
    `<code>${FOURTH}</code> (must)`, 'Requirements by topic',
  ].map((told) => text.indexOf(told))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('a green run is short', () => {
  const text = textOf(foldRun([runStarted([{ id: FIRST }]), finished(FIRST, 'passed'), runFinished]))
  expect(text).toMatch(/^# ✅ PASSED&#58; 1 of 1 requirements kept\n/)
  expect(text).not.toContain('failed')
  expect(text.length).toBeLessThan(700)
})

describe.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_, hostile) => {
  const text = textOf(runSaying(hostile))

  test('is no markup', () => {
    // Our own words hold underscores and the like too, so the measure is what a harmless text leaves.
    expect(foreign(text.replaceAll(/table 3.*$/gm, ''))).toEqual(foreign(textOf(runSaying('calm')).replaceAll(/table 3.*$/gm, '')))
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Cs}]/u)
  })

  test('breaks no table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| must') || line.startsWith('| should'))
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.split('|')).toHaveLength(7)
  })
})

test.each([
  ['many causes', 'x'],
  ['long findings', 'ü"'.repeat(50_000)],
])('fits a job summary whatever the run: %s', (_, filling) => {
  const planned = Array.from({ length: 2000 }, (_value, index) => ({ id: `topic/file-${index}/claim` }))
  const words = Array.from({ length: 2000 }, (_value, index) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join(''))
  const run = foldRun([
    runStarted(planned.map(({ id }, index) => ({ id, ...(index % 5 === 4 ? { unsupported: filling } : {}) }))),
    ...planned.flatMap(({ id }, index) => {
      if (index % 5 === 4 || index % 5 === 3) return []
      const violation = { check: 'c', expected: `${words[index]} ${filling}`, actual: filling }
      const reason = `${words[index]} ${filling}`
      return [index % 5 === 2 ? finished(id, 'errored', { reason }) : finished(id, 'failed', { violation }), leaked(id)]
    }),
    runFinished,
  ])
  const text = textOf(run)
  expect(Buffer.byteLength(text)).toBeLessThan(60_000)
  expect(text).toMatch(/\d+ more causes are in report\.html/)
  expect(text).toContain('## Left on the target: 1200')
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
})
