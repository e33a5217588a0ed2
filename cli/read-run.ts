import { isAbsolute, join } from 'node:path'
import { readEvents } from '../events/log.ts'
import { foldRun, type Run } from '../reports/index.ts'
import { EvidenceFiles } from './evidence-files.ts'
import { readRecording } from './read-recording.ts'

/**
 * Reads the folder of a run: its events, the evidence they name, and its recording where there is one. Evidence that is not there is
 * left out, since a CI system may keep the log alone. Throws a Problem for a log or an evidence file that cannot be read.
 */
export function readRun(directory: string): Run {
  const events = readEvents(join(directory, 'events.ndjson'))
  const named = events.flatMap((event) => (event.type === 'case-finished' && event.evidence !== undefined ? [event.evidence] : []))
  const recorded = readRecording(directory)
  const evidence = new EvidenceFiles(directory, named.filter(isBelow))
  return { ...foldRun(events, directory, evidence), ...(recorded === undefined ? {} : { recorded }) }
}

/** A log may come from elsewhere: it must not make us read outside the folder it lies in. */
export function isBelow(path: string): boolean {
  return !isAbsolute(path) && !path.split(/[\\/]/).includes('..')
}
