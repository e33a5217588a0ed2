import { html, type Markup } from './html-markup.ts'
import { counted } from './html-verdict.ts'
import type { Run } from './run.ts'

/** Measured times to consistency, by the operation that was waited for. */
export function convergenceSection({ convergence }: Run): Markup | undefined {
  if (convergence.length === 0) return undefined
  const waits = convergence.reduce((sum, { count }) => sum + count, 0)
  return html`<section id="convergence" aria-labelledby="convergence-title">
<h2 id="convergence-title">Times to consistency <span class="muted small">${counted(waits, 'wait')}, from the first look to the answer
that showed it</span></h2>
<table class="stack"><thead><tr><th scope="col">Operation</th><th scope="col">Waits</th><th scope="col">Shortest</th>
<th scope="col">Median</th><th scope="col">Longest</th></tr></thead><tbody>
${convergence.map(({ operationId, count, minMs, medianMs, maxMs }) => html`<tr><td class="mono">${operationId}</td><td>${count}</td>
<td>${shownMs(minMs)}</td><td>${shownMs(medianMs)}</td><td>${shownMs(maxMs)}</td></tr>`)}
</tbody></table>
</section>`
}

function shownMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
