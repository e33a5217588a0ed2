import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, type RecordedExchange } from '../events/index.ts'
import { linesOf } from '../events/lines.ts'
import { isExchange, isSubject } from './read-evidence.ts'

/** Name of the file in a run's folder that holds its recording. */
export const RECORDING = 'exchanges.ndjson'

/**
 * Every exchange of a recorded run; undefined where the run was not recorded. The file is read anew each time and never held as a whole;
 * going through it throws a Problem for a line that is no exchange. A last line without its newline is left out: the run died writing it.
 */
export function readRecording(directory: string): Iterable<RecordedExchange> | undefined {
  const path = join(directory, RECORDING)
  if (!existsSync(path)) return undefined
  return { [Symbol.iterator]: () => exchangesIn(path) }
}

function* exchangesIn(path: string): Generator<RecordedExchange, undefined> {
  let number = 0
  for (const { text, ended } of linesOf(path)) {
    if (!ended) return
    number += 1
    yield recordedExchange(text, `${path}, line ${number}`)
  }
}

function recordedExchange(line: string, place: string): RecordedExchange {
  const { id, subject, exchange } = parsed(line, place)
  if (typeof id !== 'string' || !isSubject(subject)) throw unreadable(place, 'it names no requirement or no subject')
  if (!isExchange(exchange)) throw unreadable(place, 'it holds no exchange')
  return { id, subject, exchange }
}

function parsed(line: string, place: string): { readonly [key in keyof RecordedExchange]?: unknown } {
  try {
    return (JSON.parse(line) ?? {}) as object
  } catch {
    throw unreadable(place, 'it is not JSON')
  }
}

function unreadable(place: string, why: string): Problem {
  const next = 'Restore the file, or remove it to do without.'
  return new Problem('RECORDING_UNREADABLE', `Could not read the exchange at ${place}: ${why}. ${next}`)
}
