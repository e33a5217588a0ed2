import { appendFileSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ConformanceEvent } from './events.ts'
import { type Line, linesOf } from './lines.ts'
import { Problem } from './problem.ts'

/** Fields without which an event cannot be folded, by its type; the keys are the known types. */
const REQUIRED_FIELDS: Readonly<Record<ConformanceEvent['type'], readonly string[]>> = {
  'run-started': ['runId', 'tool', 'target', 'seed', 'catalogue', 'planned', 'at'],
  exchange: ['id', 'subject', 'operationId', 'at'],
  'case-finished': ['id', 'subject', 'verdict', 'at'],
  observed: ['id', 'subject', 'what', 'seen', 'at'],
  retried: ['id', 'subject', 'operationId', 'at'],
  converged: ['id', 'subject', 'operationId', 'waitedMs', 'at'],
  leaked: ['id', 'subject', 'kind', 'why', 'at'],
  'run-finished': ['at'],
}

/**
 * Writes the events of one run as NDJSON. Every line is with the operating system before `append` returns,
 * so that a run that dies leaves all it knew.
 */
export class EventLog {
  readonly path: string
  #descriptor: number | undefined

  /**
   * Creates the file and its folder; `goesOn` where it is the log of a run that goes on, and there already. Throws a Problem where it
   * exists otherwise: two runs in one log cannot be told apart.
   */
  constructor(path: string, { goesOn = false } = {}) {
    this.path = path
    try {
      mkdirSync(dirname(path), { recursive: true })
      this.#descriptor = openSync(path, goesOn ? 'a' : 'ax')
    } catch (error) {
      const why = existsSync(path) ? 'it already holds another run' : whyNoFolder(error)
      throw new Problem('EVENT_LOG_NOT_CREATED', `Could not create the event log ${path}: ${why}. Choose another folder with --out.`)
    }
  }

  /** Throws when the log is closed, and a Problem (exit 3) when the disk refuses. */
  append(event: ConformanceEvent): void {
    if (this.#descriptor === undefined) throw new Error(`Could not append ${event.type} to ${this.path}: the log is closed.`)
    try {
      appendFileSync(this.#descriptor, `${JSON.stringify(event)}\n`)
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException
      throw new Problem('EVENT_LOG_NOT_WRITTEN', `Could not write the event log ${this.path}: ${code}. Make room, or choose another folder with --out.`, 3)
    }
  }

  close(): void {
    if (this.#descriptor === undefined) return
    closeSync(this.#descriptor)
    this.#descriptor = undefined
  }
}

/** What making a folder reports depends on the platform: a read-only disk may call the folder missing. */
function whyNoFolder(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException
  return ['EEXIST', 'ENOTDIR'].includes(code) ? 'a file is where its folder would be' : `its folder cannot be written (${code})`
}

/**
 * Reads an event log. A last line without its newline that does not parse is left out: the run died while writing it.
 * Throws a Problem, with the line number, for anything else that is not an event.
 */
export function readEvents(path: string): ConformanceEvent[] {
  return [...eventsOf(path)]
}

/** As {@link readEvents}, one event after another: the log is never held as a whole. */
export function* eventsOf(path: string): Generator<ConformanceEvent, undefined> {
  let number = 0
  for (const { text, ended } of readLines(path)) {
    number += 1
    const value = parsed(text)
    if (value === NOT_JSON && !ended) return
    yield asEvent(value, `${path}, line ${number}`)
  }
}

function* readLines(path: string): Generator<Line, undefined> {
  try {
    yield* linesOf(path)
  } catch (error) {
    throw new Problem('EVENT_LOG_UNREADABLE', `Could not read the event log ${path}: ${reasonOf(error)}. Name the folder of a run.`)
  }
}

/** No value that JSON can have. */
const NOT_JSON = Symbol('not JSON')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return NOT_JSON
  }
}

function asEvent(value: unknown, place: string): ConformanceEvent {
  if (value === NOT_JSON) throw unreadable(place, 'it is not JSON')
  if (typeof value !== 'object' || value === null) throw unreadable(place, 'it is not an object')
  const type = 'type' in value ? String(value.type) : ''
  if (!isEventType(type)) throw unreadable(place, `its type is ${JSON.stringify(type)}, which this version does not know`)
  const missing = REQUIRED_FIELDS[type].find((field) => !(field in value))
  if (missing !== undefined) throw unreadable(place, `the ${type} event has no ${missing}`)
  return value as ConformanceEvent
}

function isEventType(type: string): type is ConformanceEvent['type'] {
  return Object.hasOwn(REQUIRED_FIELDS, type)
}

function unreadable(place: string, why: string): Problem {
  return new Problem('EVENT_UNREADABLE', `Could not read the event at ${place}: ${why}. Take the log of another run, or restore this one.`)
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'ENOTDIR') return 'a part of the path is not a folder'
  return code ?? String(error)
}
