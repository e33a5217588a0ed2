import { shortened } from '../events/index.ts'
import { coverageOf, type OperationCoverage, type ParameterCoverage, statusesOf } from './coverage.ts'
import { html, type Markup } from './html-markup.ts'
import { counted } from './html-verdict.ts'
import type { Run } from './run.ts'

/** Names beyond the documented ones come from requests that are wrong on purpose. */
const SHOWN_OTHERS = 400

/** What was sent to each operation and what came back, against what its specification documents. */
export function coverageSection(run: Run): Markup {
  const coverage = coverageOf(run)
  const untouched = coverage.filter(({ requests }) => requests === 0).length
  return html`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage <span class="muted small">${counted(coverage.length, 'operation')}, ${untouched} not called</span></h2>
<h3 id="statuses-title">Operation by status</h3>
<p class="small muted">How often each status came. <span class="badge notRun">○</span> documented, never seen;
<span class="badge errored">!</span> seen, not documented for the operation (requests that are wrong on purpose included).</p>
${statusTable(coverage)}
<h3 id="parameters-title">Operation by parameter</h3>
${coverage.map(parameterDetails)}
${constraintSection(coverage)}</section>`
}

function statusTable(coverage: readonly OperationCoverage[]): Markup {
  const statuses = statusesOf(coverage)
  return html`<div class="scroll" role="region" aria-labelledby="statuses-title" tabindex="0"><table class="counts">
<thead><tr><th scope="col">Operation</th>${statuses.map((status) =>
    html`<th scope="col">${status === 'none' ? 'no answer' : status}</th>`)}</tr></thead>
<tbody>${coverage.map((operation) => html`<tr><th scope="row">${operation.operationId}<br>
<code class="muted">${operation.method} ${operation.path}</code></th>${statuses.map((status) =>
    statusCell(operation, status))}</tr>`)}</tbody>
</table></div>`
}

function statusCell({ statuses, documented }: OperationCoverage, status: string): Markup {
  const seen = statuses.get(status) ?? 0
  const owed = documented?.statuses.includes(Number(status)) ?? false
  if (seen === 0) return owed ? html`<td class="notRun" title="documented, never seen">○</td>` : html`<td></td>`
  if (owed || documented === undefined) return html`<td>${seen}</td>`
  return html`<td class="errored" title="not documented for this operation">${seen} !</td>`
}

function parameterDetails({ operationId, method, path, parameters, requests }: OperationCoverage): Markup {
  const summary = html`<summary>${operationId} <span class="muted small">${counted(requests, 'request')}${parameters === undefined
    ? ''
    : `, ${parametersSent(parameters)}`}</span></summary>`
  if (parameters === undefined) {
    return html`<details>${summary}<p class="muted">${method} ${path}: the run did not write down what it sent.</p></details>`
  }
  const documented = parameters.filter((parameter) => parameter.documented)
  const others = parameters.filter((parameter) => !parameter.documented)
  return html`<details>${summary}
${documented.length === 0 ? html`<p class="muted">${method} ${path} documents none.</p>` : parameterTable(documented, operationId)}
${others.length === 0 ? undefined : html`<p class="small muted">Not documented: ${shortened(others.map(({ name, sent }) =>
    `${name} (${sent})`).join(', '), SHOWN_OTHERS)}</p>`}
</details>`
}

function parametersSent(parameters: readonly ParameterCoverage[]): string {
  const documented = parameters.filter((parameter) => parameter.documented)
  const sent = documented.filter((parameter) => parameter.sent > 0).length
  return documented.length === 0 ? 'no parameters' : `${sent} of ${counted(documented.length, 'documented parameter')} sent`
}

function parameterTable(parameters: readonly ParameterCoverage[], operationId: string): Markup {
  return html`<div class="scroll" role="region" aria-label="Parameters of ${operationId}" tabindex="0"><table class="counts">
<thead><tr><th scope="col">Parameter</th><th scope="col">Sent</th><th scope="col">Answered</th></tr></thead>
<tbody>${parameters.map(({ name, sent, statuses }) => html`<tr><th scope="row"><code>${name}</code></th>
${sent === 0 ? html`<td class="notRun">○ never</td>` : html`<td>${sent}</td>`}<td class="listed">${[...statuses].map(([status, count]) =>
    `${status} (${count})`).join(', ')}</td></tr>`)}</tbody>
</table></div>`
}

function constraintSection(coverage: readonly OperationCoverage[]): Markup {
  const described = coverage.filter(({ constraints }) => constraints !== undefined && constraints.length > 0)
  if (described.length === 0) return html``
  return html`<h3 id="constraints-title">Operation by constraint</h3>
<p class="small muted">How often a valid request stood at the edge of what a schema allows, and how often one broke it and nothing else.</p>
${described.map(constraintDetails)}
`
}

function constraintDetails({ operationId, constraints = [] }: OperationCoverage): Markup {
  const exercised = constraints.filter(({ boundary, negative, noBoundary, noNegative }) =>
    (boundary > 0 || noBoundary === undefined) && (negative > 0 || noNegative === undefined)).length
  return html`<details><summary>${operationId} <span class="muted small">${exercised} of ${counted(constraints.length, 'constraint')} exercised both ways</span></summary>
<div class="scroll" role="region" aria-label="Constraints of ${operationId}" tabindex="0"><table class="counts">
<thead><tr><th scope="col">Constraint</th><th scope="col">At its edge</th><th scope="col">Broken</th></tr></thead>
<tbody>${constraints.map(({ name, boundary, negative, noBoundary, noNegative }) => html`<tr><th scope="row"><code>${name}</code></th>
${timesCell(boundary, noBoundary)}${timesCell(negative, noNegative)}</tr>`)}</tbody>
</table></div></details>`
}

function timesCell(times: number, why: string | undefined): Markup {
  return times > 0 ? html`<td>${times}</td>` : html`<td class="notRun" title="${why ?? ''}">○ never: ${why ?? ''}</td>`
}
