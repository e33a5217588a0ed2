import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { RunStarted } from '../events/index.ts'
import { main } from '../cli/main.ts'
import { AllureResults } from '../harness/allure.ts'
import { compareRuns, comparisonText, plain, renderSummary, replayText, REPORTS, type Run } from '../reports/index.ts'
import { capturedIo } from './captured-io.ts'
import { exchange, finished, leaked, SUBJECT } from './hand-made-run.ts'
import { harProblems } from './har-schema.ts'
import { descendants, scanHtml } from './html-scan.ts'
import { evidenceWith, filesOf, FIRST, HOSTILE, runSaying } from './report-runs.ts'
import { elementsNamed, scanXml } from './xml-scan.ts'

const MEGABYTE = 1_000_000
const FILE_NAMES = [
  '../../../etc/passwd', '..\\..\\boot.ini', '/etc/passwd', 'C:\\x', 'CON', 'a\u0000.html', '.', '', '%2e%2e%2f', '~/x', '-rf',
]
const LONG = [`${'n'.repeat(MEGABYTE)}<script>`, '<b>'.repeat(20_000), '\u001b[\u202e'.repeat(20_000)]
const TEXTS = [...HOSTILE, ...FILE_NAMES, ...LONG]
const TABLE = TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text] as const)

/** Whatever steers a terminal, a reader's eye or a parser; line ends and tabs are what texts are made of. */
const STEERING = /[^\P{Cc}\r\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** A run in which everything that a target or its file can say is that text: findings, names, bodies, endpoint, waivers, evidence paths. */
function runOf(text: string): Run {
  const run = runSaying(text)
  const target = { ...run.started.target, name: text, endpoint: text }
  const waivers = [{ waiver: { requirement: FIRST, subject: text, reason: text, until: '2999-12-31' }, state: 'stale', why: text }] as const
  const requirements = run.requirements.map((result) => ({ ...result, pairs: result.pairs.map((pair) => ({ ...pair, label: text })) }))
  const recorded = evidenceWith(text).exchanges.map((sent) => ({ id: FIRST, subject: { row: text }, exchange: sent }))
  const started = { ...run.started, target, command: ['run', '--target', text] }
  return { ...run, started, requirements, waivers, recorded, directory: text }
}

const whole = (name: string, run: Run): string => filesOf(name, run).map(({ text }) => text).join('')

describe.each(TABLE)('%s', (_, text) => {
  const run = runOf(text)

  test.each(REPORTS.map(({ name }) => name))('%s holds nothing that steers its reader, under its own file names only', (name) => {
    expect(STEERING.exec(whole(name, run))?.[0]).toBeUndefined()
    expect([...new Set(filesOf(name, run).map(({ path }) => path))]).toEqual(filesOf(name, runSaying('calm')).map(({ path }) => path))
  })

  test('the pages hold the elements of a harmless run, and no attribute or link of their own', () => {
    for (const name of ['html', 'traceability']) {
      const elements = descendants(scanHtml(filesOf(name, run)[0]?.text ?? ''))
      const harmless = descendants(scanHtml(filesOf(name, runOf('calm'))[0]?.text ?? ''))
      expect(new Set(elements.map((element) => element.name))).toEqual(new Set(harmless.map((element) => element.name)))
      const attributes = elements.flatMap((element) => Object.keys(element.attributes))
      expect(attributes.filter((attribute) => /^on|^(src|style|srcset|action)$/.test(attribute))).toEqual([])
      const links = elements.flatMap((element) => element.attributes['href'] ?? [])
      expect(links.filter((link) => !link.startsWith('#') && !/^evidence\/\d{4}\.json$/.test(link))).toEqual([])
    }
  })

  test('programs read the text as it was', () => {
    const document = JSON.parse(whole('json', run))
    expect(document.requirements[0].subjects[0]).toMatchObject({ expected: text, actual: text })
    expect(document.observations[0].seen).toBe(text)
    const archive = JSON.parse(whole('har', run))
    expect(harProblems(archive)).toEqual([])
    expect(archive.log.entries[0].response.content.text).toBe(text)
    const cases = elementsNamed(scanXml(whole('junit', run)), 'testcase')
    expect(cases).toHaveLength(elementsNamed(scanXml(whole('junit', runSaying('calm'))), 'testcase').length + 1)
  })

  test('a table keeps its columns', () => {
    const csv = filesOf('traceability', run)[1]?.text ?? ''
    const cells = csv.match(/"(?:[^"]|"")*"/g) ?? []
    expect(cells.length % 9).toBe(0)
    expect(cells.filter((cell) => /^"[=+\-@]/.test(cell))).toEqual([])
  })

  test('a terminal is shown it in lines that end', () => {
    const summary = renderSummary(run, { width: 100, colour: false })
    const replayed = replayText({
      result: 'still fails', id: FIRST, subject: text, text, target: text, seed: 1, why: text,
      leaks: [{ ...leaked(FIRST), name: text, why: text }],
      recorded: { check: 'isOther', expected: text, actual: text }, violation: { check: 'isSame', expected: text, actual: text },
    }, { width: 100, paint: plain })
    const compared = comparisonText(compareRuns(runSaying('calm'), runSaying(text)), { before: run, after: run, width: 100, paint: plain })
    for (const told of [summary, replayed, compared]) expect(STEERING.exec(told)?.[0]).toBeUndefined()
  })

  test('what people read does not grow with it', () => {
    // Labels and paths are the program's own.
    const { requirements } = runSaying(text)
    const cut = { ...run, requirements, directory: 'runs/one', started: { ...run.started, command: ['run'] } }
    const limits = { summary: 120_000, markdown: 60_000, junit: 300_000, traceability: 300_000, html: 2_000_000 }
    expect(Object.entries(limits).filter(([name, limit]) => whole(name, cut).length > limit)).toEqual([])
  })
})

describe("Allure's results", () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-allure-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(TABLE)('%s', (_, text) => {
    const directory = mkdtempSync(join(folder, 'results-'))
    const run = runSaying(text)
    const started: RunStarted = { ...run.started, target: { ...run.started.target, name: text, endpoint: text } }
    const results = new AllureResults(directory, started)
    const violation = { check: 'isSame', expected: text, actual: text }
    const sent = { ...exchange(FIRST), failure: text, status: null }
    const seen = { type: 'observed', id: FIRST, subject: SUBJECT, what: text, seen: text, at: sent.at } as const
    const events = [sent, seen, { ...leaked(FIRST), name: text, why: text }, finished(FIRST, 'failed', { violation })]
    results.record({ events, evidence: { ...evidenceWith(text), violation } })
    results.finish()
    const names = readdirSync(directory)
    const own = /^([0-9a-f-]{36}-(result\.json|attachment\.(json|httpexchange))|environment\.properties)$/
    expect(names.filter((name) => !own.test(name))).toEqual([])
    for (const name of names) {
      const content = readFileSync(join(directory, name), 'utf8')
      expect(STEERING.exec(content)?.[0]).toBeUndefined()
      if (name.endsWith('-result.json')) {
        const result = JSON.parse(content)
        expect(content.length).toBeLessThan(120_000)
        // It is shown as Markdown.
        expect(result.description).not.toContain(text === '' || text === '.' ? '\u0000' : text)
        expect(result.descriptionHtml).toBeUndefined()
        expect(STEERING.exec(JSON.stringify(result).replaceAll('\\n', ''))).toBeNull()
      }
    }
    expect(readdirSync(folder).every((name) => name.startsWith('results-'))).toBe(true)
  })
})

test.each(TABLE)('an error message: %s', async (_, text) => {
  const io = capturedIo()
  expect(await main(['report', `/nowhere/${text}`, '--report', 'json'], io)).toBe(2)
  expect(STEERING.exec(io.err())?.[0]).toBeUndefined()
})
