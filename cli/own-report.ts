import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from '../events/index.ts'
import { type Report, type ReportFile, REPORTS, type Run } from '../reports/index.ts'

/** Whether `--report` names a module rather than a report there is: by a slash, or by ending in `.js` or `.mjs`. */
export function isOwnReport(name: string): boolean {
  return name.includes('/') || /\.m?js$/.test(name)
}

/**
 * Loads a report of the user's own: the default export of a module. Throws a Problem, exit 2, for a path that leads to no file, a module
 * that cannot be loaded, and a default export that is no {@link Report}. Its `render` throws a Problem, exit 3, for whatever it does wrong.
 */
export async function loadOwnReport(path: string): Promise<Report> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new Problem('REPORT_NOT_FOUND', `Could not load the report ${path}: there is no such file. Correct the path after --report.`)
  }
  const report = asReport(await moduleAt(path), path)
  return { name: report.name, describe: report.describe, defaultFile: report.defaultFile, render: (run) => rendered(report, run, path) }
}

async function moduleAt(path: string): Promise<object> {
  try {
    return await import(pathToFileURL(resolve(path)).href) as object
  } catch (error) {
    throw new Problem('REPORT_NOT_LOADED', `Could not load the report ${path}: ${reasonOf(error)}. Correct the module.`)
  }
}

function asReport(module: object, path: string): Report {
  const next = 'Export a Report: name, describe and defaultFile are texts, render is a function.'
  const refused = (why: string): Problem => new Problem('NO_REPORT', `Could not use the report ${path}: ${why}. ${next}`)
  const exported: unknown = 'default' in module ? module.default : undefined
  if (exported === undefined) throw refused('it has no default export')
  if (typeof exported !== 'object' || exported === null) throw refused('its default export is no object')
  const report = exported as Record<string, unknown>
  for (const key of ['name', 'describe', 'defaultFile']) {
    if (typeof report[key] !== 'string' || report[key] === '') throw refused(`${key} of its default export is no text`)
  }
  if (typeof report['render'] !== 'function') throw refused('render of its default export is no function')
  if (REPORTS.some(({ name }) => name === report['name'])) throw refused(`the name ${String(report['name'])} is that of another report`)
  return exported as Report
}

function rendered(report: Report, run: Run, path: string): ReportFile[] {
  try {
    const files = [...report.render(run)]
    const odd = files.find((file: Partial<ReportFile> | null) => typeof file?.path !== 'string' || typeof file.text !== 'string')
    if (odd !== undefined) throw new TypeError('render gave something else than files with a path and a text')
    return files
  } catch (error) {
    const next = 'Correct its render; the run is kept, and ecs-conformance report renders it again.'
    throw new Problem('REPORT_NOT_RENDERED', `Could not render the report ${path}: ${reasonOf(error)}. ${next}`, 3)
  }
}

/** The first line of what a foreign module threw, without its full stop. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return (message.split('\n')[0] ?? '').replace(/\.$/, '')
}
