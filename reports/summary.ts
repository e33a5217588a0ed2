import { shortened, spelt, VERDICT_ORDER } from '../events/index.ts'
import { closing } from './closing.ts'
import { findingBlock } from './finding.ts'
import { headline } from './headline.ts'
import { coloured, plain, type Painter } from './paint.ts'
import type { Report } from './report.ts'
import type { RequirementResult, Run } from './run.ts'
import { shownTarget } from './shown-target.ts'
import { waiverText } from './waivers.ts'
import { labelled, wrap } from './wrap.ts'

export interface SummaryOptions {
  /** Columns; text is wrapped to it. */
  readonly width: number
  readonly colour: boolean
}

/** A target may put a megabyte where a reason is expected; `report.json` holds all of it. */
const SHOWN_REASON = 2000

interface Layout {
  readonly width: number
  readonly paint: Painter
}

/** The run as a person reads it: verdict first, then what was broken, what is unknown, and what to do next. */
export function renderSummary(run: Run, options: SummaryOptions): string {
  const layout: Layout = { width: options.width, paint: options.colour ? coloured : plain }
  const sections = [
    opening(run, layout),
    ...findings(run, layout),
    staleWaivers(run, layout),
    reasons('errored', withVerdict(run, 'errored'), layout),
    reasons('not run', withVerdict(run, 'notRun'), layout),
    leaked(run, layout),
    reasons('waived', withVerdict(run, 'waived'), layout),
    reasons('unsupported', withVerdict(run, 'unsupported'), layout),
    closing(run, layout.width),
  ]
  return `${sections.filter((section) => section.length > 0).map((section) => section.join('\n')).join('\n\n')}\n`
}

export const summary: Report = {
  name: 'summary',
  describe: 'what the terminal shows at the end of a run, as text',
  defaultFile: 'summary.txt',
  render: (run) => [{ path: 'summary.txt', text: renderSummary(run, { width: 100, colour: false }) }],
}

function opening(run: Run, { paint, width }: Layout): string[] {
  const { text, exitCode } = headline(run)
  const { target } = run.started
  const { name, endpoint } = shownTarget(target)
  const tone = exitCode === 0 ? 'passed' : exitCode === 1 ? 'failed' : 'errored'
  const profiles = run.profiles.flatMap(({ name: profile, result, reasons: why }) =>
    labelled('profile', `${profile}: ${result}${why.length === 0 ? '' : ` (${why.join(', ')})`}`, { indent: 9, width }))
  return [
    ...wrap(text, width).map((line) => paint(tone, line)),
    ...labelled('target', `${name} (${target.dialect}) ${endpoint}`, { indent: 9, width }),
    ...profiles,
    ...labelled('counts', countsText(run), { indent: 9, width }),
    ...labelled('subjects', subjectsText(run), { indent: 9, width }),
  ]
}

function countsText(run: Run): string {
  const { passed, failed, errored, unsupported, notRun, waived } = run.summary
  const total = `${run.requirements.length} requirements`
  return `${total}: ${passed} passed, ${failed} failed, ${errored} errored, ${unsupported} unsupported, ${notRun} not run, ${waived} waived`
}

/** What a requirement's one verdict hides: a subject may be unsupported where the others passed. */
function subjectsText({ requirements }: Run): string {
  const verdicts = requirements.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict))
  const counts = VERDICT_ORDER.map((verdict) => ({ verdict, number: verdicts.filter((other) => other === verdict).length }))
  const present = counts.filter(({ number }) => number > 0)
  const told = present.map(({ verdict, number }) => `${number} ${verdict === 'notRun' ? 'not run' : verdict}`)
  return [`${verdicts.length} in all`, ...told].join(', ')
}

/** One block for each failed requirement, must before should. */
function findings(run: Run, layout: Layout): string[][] {
  const failed = withVerdict(run, 'failed')
  const ordered = [...failed.filter(({ level }) => level === 'must'), ...failed.filter(({ level }) => level === 'should')]
  return ordered.map((result) => findingBlock(result, run, layout))
}

/** Waivers that are in the way of exit 0, with what to do about each. */
function staleWaivers({ waivers }: Run, { paint, width }: Layout): string[] {
  const stale = waivers.filter(({ state }) => state === 'stale')
  if (stale.length === 0) return []
  const lines = stale.flatMap(({ waiver, why }) =>
    wrap(`${waiverText(waiver)}: ${shortened(why, SHOWN_REASON)}`, width - 2).map((line) => `  ${line}`))
  return [paint('failed', `stale waivers  ${stale.length}`), ...lines]
}

function withVerdict(run: Run, verdict: RequirementResult['verdict']): RequirementResult[] {
  return run.requirements.filter((result) => result.verdict === verdict)
}

/** Requirements under one heading, those with the same reason together. */
function reasons(heading: string, results: readonly RequirementResult[], { paint, width }: Layout): string[] {
  const byReason = Map.groupBy(results, (result) => reasonOf(result))
  const blocks = [...byReason].flatMap(([reason, members]) => [
    ...wrap(shortened(reason, SHOWN_REASON), width - 2).map((line) => `  ${line}`),
    ...members.map((result) => `    ${spelt(result.id)}  (${result.level})${subjectsOf(result)}`),
  ])
  const title = paint(heading === 'unsupported' ? 'unsupported' : 'errored', `${heading}  ${results.length}`)
  return blocks.length === 0 ? [] : [title, ...blocks]
}

function reasonOf({ verdict, pairs }: RequirementResult): string {
  return pairs.find((pair) => pair.verdict === verdict)?.reason ?? 'no reason was recorded'
}

function subjectsOf({ verdict, pairs }: RequirementResult): string {
  const alike = pairs.filter((pair) => pair.verdict === verdict).length
  return pairs.length === 1 ? '' : `  ${alike} of ${pairs.length} subjects`
}

function leaked(run: Run, { paint, width }: Layout): string[] {
  if (run.leaks.length === 0) return []
  const lines = run.leaks.flatMap(({ kind, resourceId, name, why, id }) => {
    const told = shortened(`${name ?? 'unnamed'} ${resourceId ?? '(id unknown)'}: ${why}`, SHOWN_REASON)
    return labelled(`  ${kind}`, `${told} (${id})`, { indent: 12, width })
  })
  return [paint('errored', `leaked  ${run.leaks.length}`), ...lines]
}
