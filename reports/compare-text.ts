import { shortened, spelt, type Verdict } from '../events/index.ts'
import type { Comparison, ObservationChange, PairChange } from './compare.ts'
import { verdictWord } from './html-verdict.ts'
import type { Painter, Tone } from './paint.ts'
import type { Run } from './run.ts'
import { labelled, wrap } from './wrap.ts'

export interface ComparisonText {
  readonly before: Run
  readonly after: Run
  readonly width: number
  readonly paint: Painter
}

/** Values and lists longer than this tell no more. */
const SHOWN_VALUE = 300
const SHOWN_SUBJECTS = 8
const SHOWN_OBSERVATIONS = 40

/** A comparison as a person reads it: what got worse first. */
export function comparisonText(comparison: Comparison, options: ComparisonText): string {
  const { newFailures, fixed, stillFailing, notRunAnyMore, newlyRun, observationsChanged } = comparison
  const sections = [
    opening(comparison, options),
    changes('new failures', newFailures, { ...options, tone: 'failed', findings: true }),
    changes('still failing', stillFailing, { ...options, tone: 'failed' }),
    changes('not run any more', notRunAnyMore, { ...options, tone: 'errored' }),
    changes('fixed', fixed, { ...options, tone: 'passed' }),
    changes('newly run', newlyRun, { ...options, tone: 'heading' }),
    observations(observationsChanged, options),
    slower(comparison, options),
  ]
  return `${sections.filter((section) => section.length > 0).map((section) => section.join('\n')).join('\n\n')}\n`
}

function opening({ newFailures }: Comparison, { before, after, width, paint }: ComparisonText): string[] {
  const requirements = new Set(newFailures.map(({ id }) => id)).size
  const text = newFailures.length === 0
    ? 'NO NEW FAILURES'
    : `NEW FAILURES: ${plural(newFailures.length, 'subject')} in ${plural(requirements, 'requirement')}`
  const told = ({ started, directory }: Run): string =>
    `${directory ?? started.runId}  ${started.target.name} ${started.target.endpoint}, ${started.at.slice(0, 19)}Z, ${started.tool.version}`
  return [
    paint(newFailures.length === 0 ? 'passed' : 'failed', text),
    ...labelled('before', told(before), { indent: 9, width }),
    ...labelled('after', told(after), { indent: 9, width }),
  ]
}

interface ChangesLayout extends Pick<ComparisonText, 'width' | 'paint'> {
  readonly tone: Tone
  /** Whether to tell what was expected and seen. */
  readonly findings?: boolean
}

/** Pairs under their requirement, musts first. */
function changes(title: string, pairs: readonly PairChange[], { tone, paint, width, findings = false }: ChangesLayout): string[] {
  if (pairs.length === 0) return []
  const ordered = [...pairs.filter(({ level }) => level === 'must'), ...pairs.filter(({ level }) => level === 'should')]
  const blocks = [...Map.groupBy(ordered, ({ id }) => id)].flatMap(([id, members]) => {
    const [first] = members
    const finding = findings || first?.reason !== undefined ? findingLines(first, width) : []
    const concerned = labelled('    subjects', subjects(members), { indent: 14, width })
    return [`  ${spelt(id)}  (${first?.level})  ${transitions(members)}`, ...concerned, ...finding]
  })
  return [paint(tone, `${title}  ${pairs.length}`), ...blocks]
}

function findingLines(change: PairChange | undefined, width: number): string[] {
  const line = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : labelled(`    ${label}`, shortened(text, SHOWN_VALUE), { indent: 14, width })
  return [...line('expected', change?.expected), ...line('actual', change?.actual), ...line('reason', change?.reason)]
}

function transitions(members: readonly PairChange[]): string {
  return [...new Set(members.map(({ before, after }) => `${word(before)} → ${word(after)}`))].join(', ')
}

function word(verdict: Verdict | undefined): string {
  return verdict === undefined ? 'not planned' : verdictWord(verdict)
}

function subjects(members: readonly PairChange[]): string {
  const rest = members.length - SHOWN_SUBJECTS
  return `${members.slice(0, SHOWN_SUBJECTS).map(({ subject }) => subject).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function observations(found: readonly ObservationChange[], { paint, width }: ComparisonText): string[] {
  if (found.length === 0) return []
  const rest = found.length - SHOWN_OBSERVATIONS
  const told = (values: readonly string[]): string => (values.length === 0 ? 'nothing' : shortened(values.join(', '), SHOWN_VALUE))
  const lines = found.slice(0, SHOWN_OBSERVATIONS).flatMap(({ id, subject, what, before, after }) =>
    wrap(`${id} [${subject}] ${what}: ${told(before)} → ${told(after)}`, width - 2).map((line) => `  ${line}`))
  return [paint('heading', `observations changed  ${found.length}`), ...lines, ...(rest > 0 ? [`  and ${rest} more, see --json`] : [])]
}

function slower({ slower: found }: Comparison, { paint }: ComparisonText): string[] {
  if (found.length === 0) return []
  const lines = found.map(({ operationId, beforeMs, afterMs }) =>
    `  ${spelt(operationId)}  median ${Math.round(beforeMs)} ms → ${Math.round(afterMs)} ms`)
  return [paint('heading', `slower  ${found.length}`), ...lines]
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
