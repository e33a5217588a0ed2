import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../events/index.ts'
import { type Run, renderSummary, type ReportFile } from '../reports/index.ts'
import { type Io, type Output, wantsColour } from './io.ts'
import type { ReportRequest } from './report-request.ts'

/** Widest text worth reading, and what is used where the width is not known. */
const MAX_WIDTH = 120
const DEFAULT_WIDTH = 100

/** Renders each report and writes its files. Returns the paths written; throws a Problem (exit 3) where the disk refuses. */
export function writeReports(run: Run, directory: string, { requests, io }: { requests: readonly ReportRequest[]; io: Io }): string[] {
  return requests.flatMap(({ report, file }) => {
    const written = new Set<string>()
    for (const rendered of report.render(run)) {
      if (file === '-') {
        io.stdout.write(rendered.text)
        continue
      }
      const place = file === undefined ? join(directory, rendered.path) : beside(file, rendered, report.defaultFile)
      write(place, rendered.text, written.has(place) ? appendFileSync : writeFileSync)
      written.add(place)
    }
    return [...written]
  })
}

/** Prints the summary as wide and as colourful as the output allows. */
export function printSummary(run: Run, io: Io, output: Output = io.stdout): void {
  output.write(renderSummary(run, { width: widthOf(output), colour: wantsColour(io, output) }))
}

/** Columns to wrap text to. */
export function widthOf({ columns = DEFAULT_WIDTH }: Output): number {
  return Math.min(columns, MAX_WIDTH)
}

/** The main file goes where it was asked for; what belongs to it goes into the same folder. */
function beside(file: string, { path }: ReportFile, defaultFile: string): string {
  return path === defaultFile ? file : join(dirname(file), dirname(path), basename(path))
}

function write(path: string, text: string, how: (path: string, text: string) => void): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    how(path, text)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new Problem('REPORT_NOT_WRITTEN', `Could not write the report ${path}: ${why}. Name another file with --report NAME=FILE.`, 3)
  }
}
