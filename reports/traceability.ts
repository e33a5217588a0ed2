import { writeCsv } from './csv.ts'
import { htmlDocument } from './html-document.ts'
import { html, type Markup } from './html-markup.ts'
import { counted, verdictBadge, verdictWord } from './html-verdict.ts'
import { headline } from './headline.ts'
import type { Report } from './report.ts'
import type { Run } from './run.ts'
import { shownTarget } from './shown-target.ts'
import { documentOf, type Trace, tracesOf, type TracedRequirement } from './traceability-rows.ts'

/** From what the documents say to what the run found: a page, and the same as a table for programs. */
export const traceability: Report = {
  name: 'traceability',
  describe: 'statement, requirement, case, faults and verdict, as a page and as CSV',
  defaultFile: 'traceability.html',
  render: (run) => {
    const traces = tracesOf(run)
    return [{ path: 'traceability.html', text: page(run, traces) }, { path: 'traceability.csv', text: table(traces) }]
  },
}

const COLUMNS = ['statement', 'source', 'text', 'reason without requirement', 'requirement', 'level', 'case', 'faults', 'verdict'] as const

function table(traces: readonly Trace[]): string {
  return writeCsv([COLUMNS, ...traces.flatMap(({ statement, requirements }) => {
    const head = [statement.id, statement.source, statement.text, statement.reason ?? '']
    if (requirements.length === 0) return [[...head, '', '', '', '', '']]
    return requirements.map(({ row, verdict }) =>
      [...head, row.id, row.level, row.caseFile ?? '', row.faults.join(' '), verdict === undefined ? 'not planned' : verdictWord(verdict)])
  })])
}

function page(run: Run, traces: readonly Trace[]): string {
  const { target } = run.started
  const { name, endpoint } = shownTarget(target)
  const documents = [...Map.groupBy(traces, documentOf)]
  const covered = traces.filter(({ requirements }) => requirements.length > 0).length
  const opening = html`<header><h1>Traceability: ${covered} of ${counted(traces.length, 'statement')} examined</h1>
<p><strong>${name}</strong> (${target.dialect}) <span
class="muted">${endpoint}, ${run.started.at}, ${headline(run).text}</span></p>
<p class="small muted">Each statement of the source documents, the requirements that rest on it, the case that examines each, the faults
of the reference cloud that prove the case, and the verdict of this run.</p></header>
<nav aria-label="Documents"><ul>${documents.map(([name, members]) => html`<li><a href="#${name}">${name}</a> <span
class="muted">${members.length}</span></li>`)}</ul></nav>`
  return htmlDocument({
    title: `Traceability (${name})`,
    opening,
    main: documents.map(([name, members]) => section(name, members)),
    closing: html`<footer><p class="small">Run ${run.started.runId}, ${run.started.tool.name} ${run.started.tool.version}</p></footer>`,
  })
}

function section(name: string, traces: readonly Trace[]): Markup {
  const covered = traces.filter(({ requirements }) => requirements.length > 0).length
  return html`<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${name} <span class="muted small">${covered} of ${counted(traces.length, 'statement')} examined</span></h2>
<table class="stack"><thead><tr><th scope="col">Statement</th><th scope="col">Requirement, case, faults, verdict</th></tr></thead><tbody>
${traces.map(({ statement, requirements }) => html`<tr><th scope="row">${statement.text}
<div class="muted small">${statement.source}</div><div class="mono muted small">${statement.id}</div></th>
<td>${requirements.length === 0
    ? html`<span class="muted">none: ${statement.reason ?? 'no reason is given'}</span>`
    : html`<ul class="plain">${requirements.map(requirementLine)}</ul>`}</td></tr>`)}
</tbody></table></section>`
}

function requirementLine({ row, verdict }: TracedRequirement): Markup {
  return html`<li>${verdict === undefined ? html`<span class="muted">not planned</span>` : verdictBadge(verdict, row.level)} <span
class="mono">${row.id}</span> <span class="muted small">${row.caseFile ?? 'no case'}; ${row.faults.length === 0
    ? 'no fault'
    : row.faults.join(', ')}</span></li>`
}
