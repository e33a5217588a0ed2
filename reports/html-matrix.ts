import { foldVerdicts, type Subject } from '../events/index.ts'
import { html, type Markup } from './html-markup.ts'
import { anchorOf, VERDICT_SIGNS, verdictWord } from './html-verdict.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'

/** Column of subjects that name no API family. */
const ELSEWHERE = { api: 'elsewhere', version: '' }

interface Column {
  readonly api: string
  /** Microversion, or empty. */
  readonly version: string
}

/** Requirements by where they were examined: API family and microversion. A cell folds what else tells subjects apart. */
export function matrixSection({ requirements }: Run): Markup {
  const columns = columnsOf(requirements)
  const topics = Map.groupBy(requirements, ({ id }) => topicOf(id))
  return html`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Requirements by version</h2>
<p class="small muted">${VERDICT_SIGNS.passed} passed, ${VERDICT_SIGNS.failed} failed, ${VERDICT_SIGNS.errored} errored,
${VERDICT_SIGNS.notRun} not run, ${VERDICT_SIGNS.unsupported} unsupported, ${VERDICT_SIGNS.waived} waived; a number counts subjects, 2/7 means 2 of 7.</p>
<div class="scroll tall" role="region" aria-labelledby="matrix-title" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col">Requirement</th>${columns.map(({ api, version }) =>
    html`<th scope="col">${api}<br>${version}</th>`)}</tr></thead>
${[...topics].map(([topic, members]) => html`<tbody data-topic>
<tr><th class="topic" scope="rowgroup" colspan="${columns.length + 1}">${topic}</th></tr>
${members.map((result) => row(result, columns))}
</tbody>`)}
</table></div></section>`
}

/** The part of an id before its claim. */
export function topicOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')))
}

function row(result: RequirementResult, columns: readonly Column[]): Markup {
  const { id, level, verdict, pairs } = result
  const byColumn = Map.groupBy(pairs, ({ subject }) => keyOf(columnOf(subject)))
  return html`<tr data-find data-verdict="${verdictsOf(pairs, verdict)}" data-level="${level}">
<th scope="row"><a href="#${anchorOf(id)}">${id.slice(id.lastIndexOf('/') + 1)}</a>${level === 'should' ? ' (should)' : ''}</th>${
  columns.map((column) => cell(byColumn.get(keyOf(column)) ?? []))}</tr>`
}

/** Verdicts of a requirement and of its subjects, for the filter. */
export function verdictsOf(pairs: readonly PairResult[], verdict: string): string {
  return [...new Set([verdict, ...pairs.map((pair) => pair.verdict)])].join(' ')
}

function cell(pairs: readonly PairResult[]): Markup {
  if (pairs.length === 0) return html`<td></td>`
  const verdict = foldVerdicts(pairs.map((pair) => pair.verdict))
  const alike = pairs.filter((pair) => pair.verdict === verdict).length
  const number = alike < pairs.length ? ` ${alike}/${pairs.length}` : pairs.length > 1 ? ` ${pairs.length}` : ''
  return html`<td class="${verdict}" title="${verdictWord(verdict)}">${VERDICT_SIGNS[verdict]}${number}</td>`
}

function columnsOf(requirements: readonly RequirementResult[]): Column[] {
  const all = requirements.flatMap(({ pairs }) => pairs.map(({ subject }) => columnOf(subject)))
  const unique = [...new Map(all.map((column) => [keyOf(column), column])).values()]
  return unique.sort((a, b) => Number(a.api === ELSEWHERE.api) - Number(b.api === ELSEWHERE.api) ||
    a.api.localeCompare(b.api, 'en') || minorOf(a) - minorOf(b))
}

function columnOf({ api, microversion }: Subject): Column {
  return api === undefined ? ELSEWHERE : { api, version: microversion ?? '' }
}

function keyOf({ api, version }: Column): string {
  return `${api} ${version}`
}

/** Microversions are pairs of whole numbers: 2.9 comes before 2.10. */
function minorOf({ version }: Column): number {
  const [major = '0', minor = '0'] = version.split('.')
  return version === '' ? -1 : Number(major) * 10_000 + Number(minor)
}
