import { shortened } from '../events/index.ts'
import { againCommand, replayCommand } from './again.ts'
import { type Cluster, type ClusterMember, clustersOf, type FindingVerdict, requirementsOf } from './cause.ts'
import { counterexampleOf, inputLines } from './counterexample.ts'
import { exchangesOf } from './html-exchanges.ts'
import { html, type Markup, type Piece } from './html-markup.ts'
import { timelineTable } from './html-timeline.ts'
import { anchorOf, counted, verdictBadge } from './html-verdict.ts'
import type { RequirementResult, Run } from './run.ts'

const SHOWN_VALUE = 1500
const SHOWN_LINE = 300
/** A requirement about every operation rests on dozens of sentences; the first few say what kind of page they stand on. */
const SHOWN_SOURCES = 2
/** Subjects of one cause whose exchanges the page holds; the others have theirs in the evidence folder. */
const EXCHANGES_PER_CAUSE = 4
/** Characters of exchanges on the whole page, so that a run where everything failed can still be opened. */
const EXCHANGES_ON_PAGE = 6_000_000

const TITLES: Readonly<Record<FindingVerdict, string>> = {
  failed: 'What failed', errored: 'What could not be judged', waived: 'What failed under a waiver',
}

/** What failed, or could not be judged: one article for each cause. */
export function findingsSection(run: Run, verdict: FindingVerdict): Markup | undefined {
  const clusters = clustersOf(run, verdict)
  if (clusters.length === 0) return undefined
  const pairs = clusters.reduce((sum, { members }) => sum + members.length, 0)
  const causes = `${counted(clusters.length, 'cause')}, ${counted(pairs, 'subject')}`
  const texts = new Map((run.started.statements ?? []).map(({ id, text }) => [id, text]))
  const place: Place = { run, verdict, budget: { left: EXCHANGES_ON_PAGE }, texts }
  return html`<section id="${verdict}" aria-labelledby="${verdict}-title">
<h2 id="${verdict}-title">${TITLES[verdict]} <span class="muted small">${causes}</span></h2>
${clusters.map((cluster) => article(cluster, place))}
</section>`
}

interface Place {
  readonly run: Run
  readonly verdict: FindingVerdict
  readonly budget: { left: number }
  /** What each statement says, in our words. */
  readonly texts: ReadonlyMap<string, string>
}

function article(cluster: Cluster, place: Place): Markup | undefined {
  const [first] = cluster.members
  if (first === undefined) return undefined
  const { result, pair } = first
  return html`<article class="finding${place.verdict === 'failed' ? '' : ' cannot-tell'}" data-find
data-verdict="${place.verdict}" data-level="${cluster.level}">
<h3 class="row">${verdictBadge(place.verdict, result.level)} <a class="mono" href="#${anchorOf(result.id)}">${result.id}</a></h3>
<p class="owed">${result.row.text}</p>
<dl class="facts">
${facts(first)}
${inputOf(first, place.run)}
<dt>source</dt><dd class="sources">${sourcesText(result)}</dd>
<dt>again</dt><dd><pre data-copy="command">${replayCommand(result, pair, place.run)}</pre></dd>
<dt>subject</dt><dd>${pair.label}${othersText(cluster)}</dd>
</dl>
${pair.violation?.timeline === undefined ? undefined : timelineTable(pair.violation.timeline)}
${evidenceDetails(first, place)}
${cluster.members.length === 1 ? sourcesDetails(result, place) : everySubject(cluster, place)}
</article>`
}

function othersText(cluster: Cluster): string {
  const others = cluster.members.length - 1
  const requirements = requirementsOf(cluster).length
  return others === 0 ? '' : `, and ${others} more${requirements === 1 ? '' : ` in ${requirements} requirements`}`
}

function facts({ pair }: ClusterMember): Markup {
  if (pair.violation === undefined) return html`<dt>reason</dt><dd>${shortened(pair.reason ?? 'no reason was recorded', SHOWN_VALUE)}</dd>`
  const { expected, actual } = pair.violation
  return html`<dt>expected</dt><dd>${shortened(expected, SHOWN_VALUE)}</dd>
<dt>actual</dt><dd class="failed">${shortened(actual, SHOWN_VALUE)}</dd>
${pair.reason === undefined ? undefined : html`<dt>waived</dt><dd>${shortened(pair.reason, SHOWN_VALUE)}</dd>`}`
}

function inputOf({ pair }: ClusterMember, run: Run): Markup | undefined {
  const drawn = counterexampleOf(pair, run)
  return drawn === undefined ? undefined : html`<dt>input</dt><dd>${inputLines(drawn).map((part) => html`<div>${part}</div>`)}</dd>`
}

function sourcesText({ row: { sources } }: RequirementResult): string {
  const rest = sources.length - SHOWN_SOURCES
  return `${sources.slice(0, SHOWN_SOURCES).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

/** Sources with what they say, where the run wrote it down. */
function sourcesDetails({ row: { sources, statements } }: RequirementResult, { texts }: Place): Markup {
  const lines = sources.map((source, index) => {
    const text = texts.get(statements[index] ?? '')
    return html`<li>${source}${text === undefined ? undefined : html`: <span class="muted">${text}</span>`}</li>`
  })
  return html`<details><summary>${counted(sources.length, 'source')}</summary><ul>${lines}</ul></details>`
}

function evidenceDetails({ pair }: ClusterMember, { run, budget }: Place): Piece {
  if (pair.evidence === undefined) return undefined
  const evidence = run.evidence.get(pair.evidence)
  const link = html`<a href="${linkTo(pair.evidence)}">${pair.evidence}</a>`
  if (evidence === undefined) return html`<p class="small muted">Evidence ${link} was not at hand when this page was made.</p>`
  if (budget.left <= 0) return html`<p class="small muted">Exchanges in ${link}; this page is full.</p>`
  const shown = exchangesOf(evidence)
  budget.left -= shown.text.length
  return html`<details><summary>${counted(evidence.exchanges.length, 'exchange')} of ${pair.label}</summary>
<p class="small muted">Secrets removed. The file: ${link}</p>${shown}</details>`
}

/** A path of a log as a link: no scheme, no way up. */
function linkTo(path: string): string {
  return path.toWellFormed().split(/[\\/]/).map(encodeURIComponent).filter((part) => part !== '..').join('/').replace(/^\/+/, '')
}

function everySubject(cluster: Cluster, place: Place): Markup {
  const requirements = requirementsOf(cluster)
  const shown = new Set(cluster.members.slice(1, EXCHANGES_PER_CAUSE))
  const title = `${counted(cluster.members.length, 'subject')} in ${counted(requirements.length, 'requirement')}`
  return html`<details><summary>All ${title}</summary>
${requirements.map((result) => html`<h4>${verdictBadge(place.verdict, result.level)} <a
class="mono" href="#${anchorOf(result.id)}">${result.id}</a></h4>
<p>${result.row.text}</p>
<pre data-copy="command">${againCommand(result.id, place.run.started)}</pre>
${sourcesDetails(result, place)}
<ul>${cluster.members.filter((member) => member.result === result).map((member) => html`<li>${subjectLine(member)}
${shown.has(member) ? evidenceDetails(member, place) : undefined}</li>`)}</ul>`)}
</details>`
}

function subjectLine({ pair }: ClusterMember): Markup {
  const { violation, reason, label, evidence } = pair
  const told = violation === undefined ? reason ?? '' : `expected ${violation.expected}, actual ${violation.actual}`
  const link = evidence === undefined ? undefined : html` <a href="${linkTo(evidence)}">${evidence}</a>`
  return html`<span class="mono">${label}</span>: ${shortened(told, SHOWN_LINE)}${link}`
}
