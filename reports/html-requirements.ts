import { shortened, VERDICT_ORDER } from '../events/index.ts'
import { againCommand } from './again.ts'
import { normaliser } from './cause.ts'
import { html, type Markup } from './html-markup.ts'
import { topicOf, verdictsOf } from './html-matrix.ts'
import { anchorOf, counted, verdictBadge, verdictWord } from './html-verdict.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'

/** Sources that an entry lists; `report.json` has all of them. */
const SHOWN_SOURCES = 12
const SHOWN_REASON = 400

/** Every requirement of the plan, closed, with what it rests on and what became of each subject. */
export function requirementsSection(run: Run): Markup {
  const topics = Map.groupBy(run.requirements, ({ id }) => topicOf(id))
  const normalise = normaliser(run)
  return html`<section id="requirements" aria-labelledby="requirements-title">
<h2 id="requirements-title">Every requirement <span class="muted small">${run.requirements.length}</span></h2>
${[...topics].map(([topic, members]) => html`<div data-topic>
<h3 class="mono">${topic}</h3>
${members.map((result) => entry(result, { run, normalise }))}
</div>`)}
</section>`
}

interface Place {
  readonly run: Run
  /** Reasons that say the same of different resources are told once. */
  readonly normalise: (reason: string) => string
}

function entry(result: RequirementResult, { run, normalise }: Place): Markup {
  const { id, level, verdict, pairs, row } = result
  return html`<details class="requirement" id="${anchorOf(id)}" data-find
data-verdict="${verdictsOf(pairs, verdict)}" data-level="${level}">
<summary>${verdictBadge(verdict, level)} <span class="mono">${id.slice(id.lastIndexOf('/') + 1)}</span>
<span class="small">${row.text}</span></summary>
<dl class="facts">
${row.sources.length === 0 ? undefined : html`<dt>source</dt><dd>${sources(row.sources)}</dd>`}
<dt>exercises</dt><dd>${row.operations.join(', ')}</dd>
<dt>case</dt><dd class="mono">${row.caseFile ?? 'none'}</dd>
<dt>proved by</dt><dd>${row.faults.length === 0 ? 'no fault' : row.faults.join(', ')}</dd>
<dt>again</dt><dd><pre data-copy="command">${againCommand(id, run.started)}</pre></dd>
${verdictLines(pairs, normalise)}
</dl>
</details>`
}

function sources(all: readonly string[]): Markup {
  const rest = all.length - SHOWN_SOURCES
  return html`<ul class="plain">${all.slice(0, SHOWN_SOURCES).map((source) => html`<li>${source}</li>`)}${
    rest > 0 ? html`<li class="muted">and ${rest} more, see report.json</li>` : undefined}</ul>`
}

/** Subjects under their verdict; those with a reason by their reason. */
function verdictLines(pairs: readonly PairResult[], normalise: Place['normalise']): Markup[] {
  return VERDICT_ORDER.flatMap((verdict) => {
    const alike = pairs.filter((pair) => pair.verdict === verdict)
    if (alike.length === 0) return []
    const byReason = Map.groupBy(alike, ({ reason = '' }) => normalise(reason))
    return [html`<dt class="${verdict}">${verdictWord(verdict)}</dt><dd><ul class="plain">${[...byReason.values()].map((members) =>
      html`<li>${counted(members.length, 'subject')}${reasonText(members)}: <span
class="muted">${members.map(({ label }) => label).join(', ')}</span></li>`)}</ul></dd>`]
  })
}

function reasonText(members: readonly PairResult[]): string {
  const reason = members[0]?.reason
  return reason === undefined ? '' : `, ${shortened(reason, SHOWN_REASON)}`
}
