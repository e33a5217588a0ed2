import type { TimelineOperation } from '../events/index.ts'
import { html, type Markup } from './html-markup.ts'
import { drawn, type DrawnTimeline, type TimelineRow } from './timeline.ts'

/** A timeline for a page: a table of caller, question, answer and times that reads without its bars, and bars that take what room there is. */
export function timelineTable(timeline: readonly TimelineOperation[]): Markup {
  const { lastMs, left, rows } = drawn(timeline)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="timeline"><table class="timeline stack">
<caption class="small muted">${captionOf(lastMs, left)}</caption>
<tbody>${rows.map((row) => html`<tr${row.contradicts ? html` class="contradicts"` : undefined}><th scope="row">${row.caller}</th>
<td>${row.asked}</td><td>${row.contradicts ? html`<strong>${row.answered}</strong> (contradicts)` : row.answered}</td><td>${row.times}</td>
<td class="bar">${bar(row, lastMs)}</td></tr>`)}</tbody></table></div>`
}

function captionOf(lastMs: number, left: DrawnTimeline['left']): string {
  const what = `What callers did at once, in ${Math.round(lastMs)} ms. Those marked contradict each other, whatever became of the others.`
  return left === 0 ? what : `${what} ${left} earlier ones are left out.`
}

/** The attributes of SVG are written in lower case: a parser of HTML knows how they are spelt. */
function bar({ ended, endMs, startMs }: TimelineRow, lastMs: number): Markup {
  const part = (ms: number): string => ((ms / lastMs) * 100).toFixed(2)
  const width = part(Math.max(endMs - startMs, lastMs / 100))
  return html`<svg viewbox="0 0 100 8" preserveaspectratio="none" aria-hidden="true"><rect x="${part(startMs)}" y="1" width="${width}"
height="6"${ended ? undefined : html` class="open"`}></rect></svg>`
}
