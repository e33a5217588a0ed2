import { escapedJson, type RecordedExchange, subjectLabel } from '../events/index.ts'
import { harEntry } from './har-entry.ts'
import type { Report, ReportFile } from './report.ts'
import type { Run } from './run.ts'

/**
 * HTTP Archive 1.2: every exchange of a recorded run, one page for each pair. A run that was not recorded gives the exchanges it kept as
 * evidence, and says so. Written in pieces, since a recording may be larger than a string can be.
 */
export const har: Report = {
  name: 'har',
  describe: 'every exchange of a run with --record as an HTTP Archive; else those kept as evidence',
  defaultFile: 'run.har',
  render: (run) => pieces(run),
}

/** Characters that a piece has at least, but for the last. */
const PIECE_LENGTH = 1_000_000

interface Page {
  readonly id: string
  readonly title: string
  readonly startedDateTime: string
}

function* pieces(run: Run): Generator<ReportFile, undefined> {
  const { tool } = run.started
  const pages = new Map<string, Page>()
  const creator = escapedJson({ name: tool.name, version: tool.version })
  let text = `{"log":{"version":"1.2","creator":${creator},"comment":${escapedJson(comment(run))},\n"entries":[`
  let separator = '\n'
  for (const { id, subject, exchange } of exchangesOf(run)) {
    const title = `${id} [${subjectLabel(subject)}]`
    const page = pages.get(title) ?? { id: `page-${pages.size + 1}`, title, startedDateTime: exchange.startedAt }
    pages.set(title, page)
    text += `${separator}${escapedJson(harEntry(exchange, page.id))}`
    separator = ',\n'
    if (text.length < PIECE_LENGTH) continue
    yield { path: 'run.har', text }
    text = ''
  }
  const told = [...pages.values()].map((page) => escapedJson({ ...page, pageTimings: {} }))
  yield { path: 'run.har', text: `${text}\n],\n"pages":[\n${told.join(',\n')}\n]}}\n` }
}

function comment({ started, recorded }: Run): string {
  const whole = recorded === undefined
    ? 'only the exchanges kept as evidence: the run was not recorded (run --record)'
    : 'every exchange of the run'
  return `${started.target.name} ${started.target.endpoint}, run ${started.runId}: ${whole}; secrets removed`
}

function exchangesOf({ recorded, evidence }: Run): Iterable<RecordedExchange> {
  return recorded ?? keptExchanges(evidence)
}

function* keptExchanges(evidence: Run['evidence']): Generator<RecordedExchange, undefined> {
  for (const { requirement: id, subject, exchanges } of evidence.values()) {
    for (const exchange of exchanges) yield { id, subject, exchange }
  }
}
