import { isAbsolute, join } from 'node:path'
import type { ConformanceEvent, Evidence } from '../events/index.ts'
import { readEvents } from '../events/log.ts'
import { foldRun, type Run } from '../reports/index.ts'
import { readEvidence } from './read-evidence.ts'
import { readRecording } from './read-recording.ts'

/**
 * Reads the folder of a run: its events, the evidence they name, and its recording where there is one. Evidence that is not there is
 * left out, since a CI system may keep the log alone. Throws a Problem for a log or an evidence file that cannot be read.
 */
export function readRun(directory: string): Run {
  const events = readEvents(join(directory, 'events.ndjson'))
  const recorded = readRecording(directory)
  return { ...foldRun(events, directory, evidenceIn(directory, events)), ...(recorded === undefined ? {} : { recorded }) }
}

function evidenceIn(directory: string, events: readonly ConformanceEvent[]): Map<string, Evidence> {
  const paths = events.flatMap((event) => (event.type === 'case-finished' && event.evidence !== undefined ? [event.evidence] : []))
  const found = new Map<string, Evidence>()
  for (const path of paths.filter(isBelow)) {
    const evidence = readEvidence(join(directory, path))
    if (evidence !== undefined) found.set(path, evidence)
  }
  return found
}

/** A log may come from elsewhere: it must not make us read outside the folder it lies in. */
export function isBelow(path: string): boolean {
  return !isAbsolute(path) && !path.split(/[\\/]/).includes('..')
}
