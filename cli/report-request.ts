import { didYouMean, Problem } from '../events/index.ts'
import { type Report, REPORTS } from '../reports/index.ts'
import { isOwnReport, loadOwnReport } from './own-report.ts'

/** A report to write. Without `file` it goes into the run's folder under its own name; `-` is standard output. */
export interface ReportRequest {
  readonly report: Report
  readonly file?: string
}

const STANDARD: ReadonlySet<string> = new Set(['json', 'junit', 'html'])

/**
 * Parses `NAME[=FILE]`, where NAME may be the path of a module. Throws a Problem for an unknown report, a module that is none, and an
 * empty file name; `others` are names that the command knows beside those of reports.
 */
export async function parseReportRequest(text: string, others: readonly string[] = []): Promise<ReportRequest> {
  const equals = text.indexOf('=')
  const name = equals === -1 ? text : text.slice(0, equals)
  const report = isOwnReport(name) ? await loadOwnReport(name) : reportNamed(name, others)
  if (equals === -1) return { report }
  const file = text.slice(equals + 1)
  if (file === '') throw new Problem('USAGE', `Could not write report ${name}: no file follows the =. Write --report ${name}=FILE.`)
  return { report, file }
}

function reportNamed(name: string, others: readonly string[]): Report {
  const report = REPORTS.find((candidate) => candidate.name === name)
  if (report !== undefined) return report
  const next = didYouMean(name, [...REPORTS.map((candidate) => candidate.name), ...others])
  throw new Problem('UNKNOWN_REPORT', `Could not write report ${name}: there is no such report. ${next}`)
}

/** Reports that every run leaves in its folder; without those asked for, since these may go elsewhere. */
export function standardReports(asked: readonly ReportRequest[]): ReportRequest[] {
  const names = asked.map(({ report }) => report.name)
  return REPORTS.filter(({ name }) => STANDARD.has(name) && !names.includes(name)).map((report) => ({ report }))
}
