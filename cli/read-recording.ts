import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { Problem, type RecordedExchange } from '../events/index.ts'
import { isExchange, isSubject } from './read-evidence.ts'

/** Name of the file in a run's folder that holds its recording. */
export const RECORDING = 'exchanges.ndjson'

const CHUNK_BYTES = 1024 * 1024

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
  for (const line of wholeLines(path)) {
    number += 1
    yield recordedExchange(line, `${path}, line ${number}`)
  }
}

function* wholeLines(path: string): Generator<string, undefined> {
  const descriptor = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const chunk = Buffer.alloc(CHUNK_BYTES)
  let rest = ''
  try {
    for (let bytes = readSync(descriptor, chunk); bytes > 0; bytes = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, bytes))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(descriptor)
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
