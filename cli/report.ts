import { REPORTS } from '../reports/index.ts'
import { refuseAllure } from './allure-request.ts'
import type { Io } from './io.ts'
import { parseCommand, usageProblem } from './parse.ts'
import { readRun } from './read-run.ts'
import { parseReportRequest } from './report-request.ts'
import { writeReports } from './write-reports.ts'

/** Renders reports of runs from their event logs, also of runs that died halfway. Resolves with 0. */
export async function report(args: string[], io: Io): Promise<number> {
  const given = parseCommand('report', args)
  const directories = given.positionals
  refuseAllure(given.all('report'))
  const requests = await Promise.all(given.all('report').map((text) => parseReportRequest(text)))
  if (directories.length === 0) throw usageProblem('report', 'no folder of a run was named')
  if (requests.length === 0) throw usageProblem('report', `--report is missing; there are ${REPORTS.map(({ name }) => name).join(', ')}`)
  const shared = requests.find(({ file }) => file !== undefined && file !== '-')
  if (directories.length > 1 && shared !== undefined) {
    throw usageProblem('report', `${directories.length} runs cannot share the file ${shared.file}; leave out =${shared.file}`)
  }
  // Every log is read before anything is written: one that cannot be read leaves no half of the work behind.
  const runs = directories.map((directory) => ({ directory, run: readRun(directory) }))
  for (const { directory, run } of runs) {
    for (const path of writeReports(run, directory, { requests, io })) io.stderr.write(`wrote ${path}\n`)
  }
  return 0
}
