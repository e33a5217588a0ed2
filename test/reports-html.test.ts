import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { foldRun, type Run } from '../reports/index.ts'
import { finished, runFinished, runStarted } from './hand-made-run.ts'
import { descendants, type HtmlElement, scanHtml } from './html-scan.ts'
import { evidenceWith, filesOf, FIRST, FOURTH, HOSTILE, runSaying, SECOND, THIRD } from './report-runs.ts'

const PAGES = ['html', 'traceability'] as const

function pageOf(run: Run, name: (typeof PAGES)[number] = 'html'): { text: string; elements: HtmlElement[] } {
  const text = filesOf(name, run)[0]?.text ?? ''
  return { text, elements: descendants(scanHtml(text)) }
}

const named = (elements: readonly HtmlElement[], ...names: string[]): HtmlElement[] => elements.filter(({ name }) => names.includes(name))
const having = (elements: readonly HtmlElement[], attribute: string): HtmlElement[] =>
  elements.filter(({ attributes }) => attribute in attributes)

const calm = runSaying('conf-1')
const green = foldRun([runStarted([{ id: FIRST }]), finished(FIRST, 'passed'), runFinished])
const dead = foldRun([runStarted([{ id: FIRST }, { id: SECOND }]), finished(FIRST, 'passed')])
const empty = foldRun([runStarted([])])
const RUNS: ReadonlyArray<readonly [string, Run]> = [['every verdict', calm], ['green', green], ['died halfway', dead], ['empty', empty]]

describe.each(PAGES)('%s', (name) => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('text of a target stays text: %s', (_, text) => {
    const { text: page, elements } = pageOf(runSaying(text), name)
    const shape = (found: readonly HtmlElement[]): string[] => found.map((element) => element.name)
    // An exchange is laid out over the same elements whatever is in it.
    expect(shape(elements)).toEqual(shape(pageOf(calm, name).elements))
    for (const attribute of ['onerror', 'onload', 'onmouseover', 'src']) expect(having(elements, attribute)).toEqual([])
    expect(page).not.toMatch(/[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Cs}]/u)
  })

  test.each(RUNS)('keeps the rules of an accessible page: %s', (_, run) => {
    const { elements } = pageOf(run, name)
    const ids = having(elements, 'id').map(({ attributes }) => attributes['id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of having(elements, 'aria-labelledby')) expect(ids).toContain(attributes['aria-labelledby'])
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1', 'title']) expect(named(elements, landmark)).toHaveLength(1)
    const levels = named(elements, 'h1', 'h2', 'h3', 'h4').map((heading) => Number(heading.name[1]))
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    for (const { attributes } of named(elements, 'input', 'select')) expect(attributes['aria-label']).toBeTruthy()
    for (const { attributes } of elements.filter((element) => element.attributes['class']?.includes('scroll'))) {
      expect(attributes).toMatchObject({ tabindex: '0', role: 'region' })
    }
    for (const header of named(elements, 'th')) expect(header.attributes['scope']).toMatch(/^(col|row|rowgroup)$/)
  })

  test('needs nothing but itself: links lead into the page or to files beside it', () => {
    const { elements } = pageOf(calm, name)
    const ids = new Set(having(elements, 'id').map(({ attributes }) => attributes['id']))
    expect(named(elements, 'link', 'img', 'iframe', 'form')).toEqual([])
    for (const { attributes: { href = '' } } of having(elements, 'href')) {
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
      else expect(href).toMatch(/^evidence\/\d+\.json$/)
    }
    expect(named(elements, 'style')[0]?.text).not.toMatch(/url\(|@import/)
  })

  test('its policy admits exactly its own style and script', () => {
    const { elements } = pageOf(calm, name)
    const policy = having(elements, 'http-equiv')[0]?.attributes['content']
    for (const { name: kind, text } of named(elements, 'style', 'script')) {
      expect(policy).toContain(`${kind}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    }
    expect(policy).toContain(`default-src 'none'`)
    expect(having(elements, 'style')).toEqual([])
  })
})

describe('report.html', () => {
  test('tells the first failure with all that is needed to see it again', () => {
    const articles = named(pageOf(calm).elements, 'article')
    expect(articles).toHaveLength(3)
    const [first] = articles
    for (const told of [
      FIRST, 'failed (must)', 'Two running members', 'HWI ecs_02_1301', 'conf-1', 'Every member has a host of its own.',
      `ecs-conformance run ${FIRST} --seed 7 --target my-cloud.yaml`, 'evidence/0001.json', `--header "X-Auth-Token: $TOKEN"`,
    ]) expect(first?.text).toContain(told)
  })

  test('puts what failed for one cause together, and musts before shoulds', () => {
    const articles = named(pageOf(calm).elements, 'article')
    expect(articles.map(({ attributes }) => [attributes['data-verdict'], attributes['data-level']])).toEqual([
      ['failed', 'must'], ['failed', 'should'], ['errored', 'must'],
    ])
    expect(articles[0]?.text).toContain('2 subjects in 1 requirement')
    expect(articles[1]?.text).toContain(THIRD)
  })

  test('lays JSON out and says where evidence is not at hand', () => {
    const run = runSaying('x')
    const page = pageOf({ ...run, evidence: new Map([['evidence/0001.json', evidenceWith('{"a":[1,{}]}')]]) })
    expect(page.elements.some(({ name, text }) => name === 'pre' && text.endsWith('{\n  "a": [\n    1,\n    {}\n  ]\n}'))).toBe(true)
    expect(named(page.elements, 'article')[1]?.text).toContain('evidence/0003.json was not at hand')
  })

  test('has sections for what there is, and none for what there is not', () => {
    const sections = (run: Run): unknown[] => named(pageOf(run).elements, 'section').map(({ attributes }) => attributes['id'])
    expect(sections(calm)).toEqual([
      'failed', 'leaked', 'errored', 'unsupported', 'matrix', 'requirements', 'coverage', 'convergence', 'observations', 'retries',
    ])
    expect(sections(green)).toEqual(['matrix', 'requirements', 'coverage'])
    expect(sections(dead)).toEqual(['notRun', 'matrix', 'requirements', 'coverage'])
  })

  test('tells how long what was waited for took', () => {
    const section = named(pageOf(calm).elements, 'section').filter(({ attributes }) => attributes['id'] === 'convergence')
    expect(named(section.flatMap(descendants), 'td').map(({ text }) => text))
      .toEqual(['createThing', '1', '1.5 s', '1.5 s', '1.5 s'])
  })

  test('the matrix orders versions as numbers and folds subjects', () => {
    const matrix = named(pageOf(calm).elements, 'table').find(({ attributes }) => attributes['class'] === 'matrix')
    const elements = matrix === undefined ? [] : descendants(matrix)
    expect(named(elements, 'th').filter(({ attributes }) => attributes['scope'] === 'col').map(({ text }) => text)).toEqual([
      'Requirement', 'nova-v2.12.9', 'nova-v2.12.64',
    ])
    const rows = named(elements, 'tr').map((line) => named(line.children, 'td').map(({ text }) => text))
    expect(rows.filter((cells) => cells.length > 0)).toEqual([
      ['✗', '✗'], ['', '!'], ['', '✗'], ['', '–'],
    ])
  })

  test('coverage tells seen, missing and undocumented statuses and parameters', () => {
    const [coverage] = named(pageOf(calm).elements, 'section').filter(({ attributes }) => attributes['id'] === 'coverage')
    const lines = coverage === undefined ? [] : named(descendants(coverage), 'tr')
    const cells = lines.map((line) => line.children.map(({ text }) => text.trim()))
    expect(cells.slice(0, 3)).toEqual([
      ['Operation', '200', '409', '500', 'no answer'],
      ['createThing\nPOST /things', '1', '○', '1 !', '1 !'],
      ['never\nGET /never', '○', '', '', ''],
    ])
    expect(cells.slice(4)).toEqual([['body thing.name', '1', '200 (1)'], ['query all', '○ never', '']])
    expect(coverage?.text).toContain('Not documented: body conf-1 (1)')
    expect(coverage?.text).toContain('1 not called')
  })

  test('everything is in the page without a script: only the filter waits for it', () => {
    expect(having(pageOf(calm).elements, 'hidden').map(({ attributes }) => attributes['id'])).toEqual(['filter'])
    expect(pageOf(calm).text).toContain(`id="requirement-${FOURTH.replaceAll('/', '.')}"`)
  })

  test('a megabyte from a target does not make a megabyte of page', () => {
    expect(pageOf(runSaying('x'.repeat(1_000_000))).text.length).toBeLessThan(120_000)
  })
})
