import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { type ConformanceEvent, type Evidence, Problem } from '../events/index.ts'
import { readEvents } from '../events/log.ts'
import { foldRun, type Run } from '../reports/index.ts'

/**
 * Reads the folder of a run: its events, and the evidence they name. Evidence that is not there is left out, since a CI system may keep
 * the log alone. Throws a Problem for a log or an evidence file that cannot be read.
 */
export function readRun(directory: string): Run {
  const events = readEvents(join(directory, 'events.ndjson'))
  return foldRun(events, directory, readEvidence(directory, events))
}

function readEvidence(directory: string, events: readonly ConformanceEvent[]): Map<string, Evidence> {
  const paths = events.flatMap((event) => (event.type === 'case-finished' && event.evidence !== undefined ? [event.evidence] : []))
  const found = new Map<string, Evidence>()
  for (const path of paths.filter(isBelow)) {
    const evidence = readOne(join(directory, path))
    if (evidence !== undefined) found.set(path, evidence)
  }
  return found
}

/** A log may come from elsewhere: it must not make us read outside the folder it lies in. */
function isBelow(path: string): boolean {
  return !isAbsolute(path) && !path.split(/[\\/]/).includes('..')
}

function readOne(path: string): Evidence | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value === 'object' && value !== null && 'exchanges' in value && Array.isArray(value.exchanges)) return value as Evidence
    throw unreadable(path, 'it holds no exchanges')
  } catch (error) {
    if (error instanceof Problem) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw unreadable(path, code ?? 'it is not JSON')
  }
}

function unreadable(path: string, why: string): Problem {
  return new Problem('EVIDENCE_UNREADABLE', `Could not read the evidence ${path}: ${why}. Restore the file, or remove it to do without.`)
}
