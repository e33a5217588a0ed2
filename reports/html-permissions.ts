import { html, type Markup } from './html-markup.ts'
import { counted, VERDICT_SIGNS, verdictBadge, verdictWord } from './html-verdict.ts'
import { foldCells, kindOf, type PermissionCell, permissionCells } from './permission-cells.ts'
import type { Run } from './run.ts'

/** Operations by kind of persona: what was owed, and by which statuses it was answered. Nothing where no subject names a persona. */
export function permissionsSection(run: Run): Markup | undefined {
  const cells = permissionCells(run)
  if (cells.length === 0) return undefined
  const kinds = [...new Set(cells.map(({ persona }) => kindOf(persona)))].toSorted()
  const rows = [...Map.groupBy(cells, ({ api, operationId }) => `${api} ${operationId}`).values()]
  return html`<section id="permissions" aria-labelledby="permissions-title">
<h2 id="permissions-title">Who may call what <span class="muted small">${counted(cells.length, 'cell')}, expected: observed</span></h2>
<p class="small muted">A column is a kind of persona, such as all that lack one action; a number in brackets counts them.</p>
<div class="scroll tall" role="region" aria-labelledby="permissions-title" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col">Operation</th>${kinds.map((kind) => html`<th scope="col">${kind}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${row[0]?.operationId}<br><span class="muted small">${row[0]?.api}</span></th>${
  kinds.map((kind) => folded(row.filter(({ persona }) => kindOf(persona) === kind)))}</tr>`)}</tbody>
</table></div>
<details><summary>Every persona</summary>
<table class="stack"><thead><tr><th scope="col">Operation</th><th scope="col">Persona</th><th scope="col">Expected</th>
<th scope="col">Observed</th><th scope="col">Verdict</th></tr></thead><tbody>
${cells.map(line)}
</tbody></table></details>
</section>`
}

function folded(cells: readonly PermissionCell[]): Markup {
  if (cells.length === 0) return html`<td></td>`
  const { verdict, text } = foldCells(cells)
  return html`<td class="${verdict}" title="${verdictWord(verdict)}">${VERDICT_SIGNS[verdict]} ${text}</td>`
}

function line({ api, operationId, persona, expected, observed, verdict, level }: PermissionCell): Markup {
  return html`<tr><td><span class="mono">${operationId}</span> <span class="muted small">${api}</span></td><td class="mono">${persona}</td>
<td>${expected}</td><td>${observed.length === 0 ? 'not asked' : observed.join(', ')}</td><td>${verdictBadge(verdict, level)}</td></tr>`
}
