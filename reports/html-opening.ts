import { DEFAULT_DEPTH, type Verdict } from '../events/index.ts'
import { headline } from './headline.ts'
import { html, joined, type Markup } from './html-markup.ts'
import { counted, VERDICT_SIGNS, verdictWord } from './html-verdict.ts'
import type { ProfileOutcome, Run } from './run.ts'
import { shownTarget } from './shown-target.ts'

/** Tones of a profile's result, as verdicts have them. */
const PROFILE_TONES: Readonly<Record<ProfileOutcome, Verdict>> = {
  success: 'passed', partial: 'unsupported', failed: 'failed', incomplete: 'errored',
}
const COUNTED: readonly Verdict[] = ['passed', 'failed', 'errored', 'notRun', 'unsupported', 'waived']

/** Verdict of the run, of whom, and how much of it: what must be seen without scrolling. */
export function banner(run: Run): Markup {
  const { text, exitCode } = headline(run)
  const { target, at, seed, depth = DEFAULT_DEPTH } = run.started
  const { name, endpoint } = shownTarget(target)
  const tone = exitCode === 0 ? 'passed' : exitCode === 1 ? 'failed' : 'errored'
  const counts = COUNTED.filter((verdict) => run.summary[verdict] > 0).map((verdict) =>
    html`<span class="${verdict}">${VERDICT_SIGNS[verdict]} ${run.summary[verdict]} ${verdictWord(verdict)}</span>`)
  return html`<header>
<h1 class="${tone}">${text}</h1>
<div class="row"><span><strong>${name}</strong> (${target.dialect}) <span
class="muted">${endpoint}</span></span>
${run.profiles.map(({ name: profile, result, reasons }) => html`<span><span
class="badge ${PROFILE_TONES[result]}">${profile}: ${result}</span>${
    reasons.length === 0 ? '' : html` <span class="small">${reasons.join(', ')}</span>`}</span>`)}</div>
<div class="row small"><span>${joined(counts, ', ')} of ${counted(run.requirements.length, 'requirement')}</span>
<span class="muted wide">${at.slice(0, 19).replace('T', ' ')} UTC, ${counted(run.requests, 'request')}, seed ${seed}, depth ${depth}</span></div>
</header>`
}

/** Links to the sections of the page, in its order. */
export function sectionLinks(sections: ReadonlyArray<{ readonly id: string; readonly title: string }>): Markup {
  return html`<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`
}

/** Search and filters; hidden until the script that serves them runs. */
export function filterBar(): Markup {
  return html`<search><div id="filter" hidden>
<input id="filter-text" type="search" placeholder="Search ( / )" autocomplete="off"
aria-label="Search requirements, findings and observations">
<select id="filter-verdict" aria-label="Verdict"><option value="">Verdict</option>${COUNTED.map((verdict) =>
    html`<option value="${verdict}">${verdictWord(verdict)}</option>`)}</select>
<select id="filter-level" aria-label="Level"><option value="">Level</option><option value="must">must</option><option
value="should">should</option></select>
<span id="found" role="status" class="small muted"></span>
</div></search>`
}

/** How the run came about, for whoever wants to repeat it. */
export function footer(run: Run): Markup {
  const { tool, runId, specs, command, selection, target: { apis, microversions } } = run.started
  return html`<footer><h2>This run</h2>
<dl class="facts small">
<dt>run</dt><dd>${runId}, ${run.started.at} to ${run.finishedAt ?? `${run.lastEventAt} (never finished)`}</dd>
<dt>tool</dt><dd>${tool.name} ${tool.version}, Node ${tool.node}</dd>
<dt>command</dt><dd><code>${command.join(' ')}</code></dd>
${selection.length === 0 ? undefined : html`<dt>selection</dt><dd>${selection.join(', ')}</dd>`}
<dt>versions</dt><dd>${apis.join(', ')}; ${microversions.min} to ${microversions.max}</dd>
<dt>specs</dt><dd>${specs.map(({ file, sha256 }) => html`<div>${file} <code>${sha256.slice(0, 16)}</code></div>`)}</dd>
</dl></footer>`
}
