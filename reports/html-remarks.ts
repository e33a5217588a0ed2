import { shortened, subjectLabel } from '../events/index.ts'
import { html, type Markup } from './html-markup.ts'
import { anchorOf, counted } from './html-verdict.ts'
import type { RequirementResult, Run } from './run.ts'
import { waiverText } from './waivers.ts'

const SHOWN_SEEN = 300

/** What was left on the target. */
export function leakedSection({ leaks }: Run): Markup | undefined {
  if (leaks.length === 0) return undefined
  return html`<section id="leaked" aria-labelledby="leaked-title">
<h2 id="leaked-title">Left on the target <span class="muted small">${leaks.length}</span></h2>
<ul>${leaks.map(({ kind, name, resourceId, why, id }) =>
    html`<li>${kind} <code>${shortened(name ?? 'unnamed', SHOWN_SEEN)}</code> ${resourceId ?? '(id unknown)'}: ${shortened(why, SHOWN_SEEN)}
(<a href="#${anchorOf(id)}">${id}</a>)</li>`)}</ul>
</section>`
}

/** Waivers that are in the way of exit 0. */
export function staleWaiversSection({ waivers }: Run): Markup | undefined {
  const stale = waivers.filter(({ state }) => state === 'stale')
  if (stale.length === 0) return undefined
  return html`<section id="stale-waivers" aria-labelledby="stale-waivers-title">
<h2 id="stale-waivers-title">Stale waivers <span class="muted small">${stale.length}</span></h2>
<ul>${stale.map(({ waiver, why }) => html`<li><span class="mono">${waiverText(waiver)}</span>: ${shortened(why, SHOWN_SEEN)}
<span class="muted">(${shortened(waiver.reason, SHOWN_SEEN)})</span></li>`)}</ul>
</section>`
}

/** Requirements of which a subject never finished, or is not supported by the target, by the reason. */
export function reasonsSection(run: Run, verdict: 'notRun' | 'unsupported'): Markup | undefined {
  const concerned = run.requirements.flatMap((result) => result.pairs
    .filter((pair) => pair.verdict === verdict).map((pair) => ({ result, reason: pair.reason ?? 'no reason was recorded' })))
  if (concerned.length === 0) return undefined
  const byReason = Map.groupBy(concerned, ({ reason }) => reason)
  return html`<section id="${verdict}" aria-labelledby="${verdict}-title">
<h2 id="${verdict}-title">${verdict === 'notRun' ? 'Not run' : 'Unsupported by the target'} <span
class="muted small">${counted(concerned.length, 'subject')}</span></h2>
<ul>${[...byReason].map(([reason, members]) => html`<li>${shortened(reason, SHOWN_SEEN)}
<ul>${[...Map.groupBy(members, ({ result }) => result)].map(([result, alike]) => requirementLine(result, alike.length))}</ul></li>`)}</ul>
</section>`
}

function requirementLine({ id, level, pairs }: RequirementResult, alike: number): Markup {
  return html`<li><a class="mono" href="#${anchorOf(id)}">${id}</a> (${level}) <span
class="muted">${alike} of ${counted(pairs.length, 'subject')}</span></li>`
}

/** What no document decides: one line for each value that was seen, with the subjects that showed it. */
export function observationsSection({ observations }: Run): Markup | undefined {
  if (observations.length === 0) return undefined
  const byRequirement = Map.groupBy(observations, ({ id }) => id)
  return html`<section id="observations" aria-labelledby="observations-title">
<h2 id="observations-title">Observations <span class="muted small">${observations.length}, what no document decides</span></h2>
${[...byRequirement].map(([id, seen]) => html`<details data-find><summary><span class="mono">${id}</span> <span
class="muted small">${seen.length}</span></summary>
<table class="stack"><thead><tr><th scope="col">What</th><th scope="col">Seen</th><th scope="col">Subjects</th></tr></thead><tbody>
${[...Map.groupBy(seen, ({ what, seen: value }) => JSON.stringify([what, value])).values()].map((alike) => html`<tr>
<td>${alike[0]?.what}</td><td><code>${shortened(alike[0]?.seen ?? '', SHOWN_SEEN)}</code></td>
<td class="muted">${[...new Set(alike.map(({ subject }) => subjectLabel(subject)))].join(', ')}</td></tr>`)}
</tbody></table></details>`)}
</section>`
}

/** Requests that were sent again, by why. */
export function retriesSection({ retries }: Run): Markup | undefined {
  if (retries.length === 0) return undefined
  const alike = Map.groupBy(retries, ({ operationId, status, why }) =>
    `${operationId}: ${status ?? 'no answer'}, ${shortened(why, SHOWN_SEEN)}`)
  return html`<section id="retries" aria-labelledby="retries-title">
<h2 id="retries-title">Sent again <span class="muted small">${retries.length}</span></h2>
<ul>${[...alike].map(([what, times]) => html`<li>${what} <span class="muted">${counted(times.length, 'time')}</span></li>`)}</ul>
</section>`
}
