import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../events/index.ts'
import { type ProcessIdentity, thisProcess } from './process-identity.ts'

/** A live run writes at least this often. */
export const HEARTBEAT_MS = 30_000

/** First line of a journal. */
export interface JournalOpened {
  readonly type: 'opened'
  readonly runId: string
  readonly target: string
  /** Root of the compute service: ids mean nothing elsewhere. */
  readonly endpoint: string
  /** The project of each persona; journals of older versions lack it. */
  readonly projects?: Readonly<Record<string, string>>
  readonly process: ProcessIdentity
  readonly at: string
}

/** What is known of a create when it leaves. */
export interface Intended {
  readonly kind: string
  /** Name in the request, where one can be read from it. */
  readonly name: string | null
  /** True where one request asks for several: the id is then the first one's at most, and the others bear numbered names. */
  readonly several?: boolean
  readonly api: string
  readonly persona: string
  readonly pair: string
}

/**
 * One create: about to leave (`intent`), answered with an id (`created`), shown to have made nothing (`refused`), its resource
 * shown to be gone (`deleted`), or not shown to be (`leaked`). `intent` numbers the creates of a run.
 */
export interface JournalEntry extends Intended {
  readonly type: 'intent' | 'created' | 'refused' | 'deleted' | 'leaked'
  readonly intent: number
  readonly id: string | null
  /** Ids of the others that the same request made, where the answer told them. */
  readonly others?: readonly string[]
  readonly why?: string
  readonly at: string
}

/** What a journal keeps of a create. */
export function journalled(create: Omit<JournalEntry, 'type' | 'at'>): Omit<JournalEntry, 'type' | 'at'> {
  const { intent, kind, name, several, id, others, api, persona, pair } = create
  const numbers = { ...(several !== undefined && { several }), id, ...(others !== undefined && { others }) }
  return { intent, kind, name, ...numbers, api, persona, pair }
}

export type JournalLine = JournalOpened | JournalEntry | { readonly type: 'heartbeat' | 'closed'; readonly at: string }

type Undated<T> = T extends JournalLine ? Omit<T, 'at'> : never

export interface JournalOptions {
  readonly runId: string
  readonly target: string
  readonly endpoint: string
  readonly projects?: Readonly<Record<string, string>>
  /** False for a target that ends with this process: its resources cannot outlive a lost line. */
  readonly durable?: boolean
}

/**
 * Write-ahead record of what a run creates: one NDJSON file per run, without secrets. Every line is on the disk before
 * `write` returns, so that a resource is known even if the run dies while creating it.
 */
export class Journal {
  readonly path: string
  #descriptor: number | undefined
  readonly #heartbeat: NodeJS.Timeout
  readonly #durable: boolean
  readonly #outstanding = new Set<number>()
  readonly #broken = new AbortController()
  /** Whether the last line may have been written in part. */
  #isTorn = false

  /** Throws a Problem when the folder or its disk cannot be written. */
  constructor(directory: string, { runId, target, endpoint, projects, durable = true }: JournalOptions) {
    this.#durable = durable
    const opened = openNew(directory, runId)
    this.path = opened.path
    this.#descriptor = opened.descriptor
    this.write({ type: 'opened', runId, target, endpoint, ...(projects !== undefined && { projects }), process: thisProcess() })
    this.#heartbeat = setInterval(() => this.write({ type: 'heartbeat' }), HEARTBEAT_MS).unref()
  }

  /** Aborted once a line could not be written, with a Problem for the reason: nothing more may then be created. */
  get broken(): AbortSignal {
    return this.#broken.signal
  }

  /**
   * Throws for an intent that the disk does not take, and when the journal is closed: nothing may then be created. All else is written as
   * far as the disk takes it, for a sweep finds by the intent what became of it.
   */
  write(line: Undated<JournalLine>): void {
    if (this.#descriptor === undefined) throw new Error(`Could not write to the journal ${this.path}: it is closed.`)
    try {
      this.#append(this.#descriptor, `${JSON.stringify({ ...line, at: new Date().toISOString() })}\n`)
    } catch (error) {
      this.#broken.abort(unwritable(this.path, error))
      if (line.type === 'intent' || line.type === 'opened') throw this.broken.reason
    }
    if (line.type === 'intent') this.#outstanding.add(line.intent)
    if (line.type === 'deleted' || line.type === 'refused') this.#outstanding.delete(line.intent)
  }

  #append(descriptor: number, line: string): void {
    const bytes = Buffer.from(this.#isTorn ? `\n${line}` : line)
    this.#isTorn = true
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
    this.#isTorn = false
    if (this.#durable) fsyncSync(descriptor)
  }

  /** Ends the journal; one that tells of nothing left behind is removed. */
  close(): void {
    if (this.#descriptor === undefined) return
    clearInterval(this.#heartbeat)
    this.write({ type: 'closed' })
    closeSync(this.#descriptor)
    this.#descriptor = undefined
    if (this.#outstanding.size === 0) rmSync(this.path)
  }
}

function unwritable(path: string, error: unknown): Problem {
  const why = (error as NodeJS.ErrnoException).code ?? String(error)
  return new Problem('JOURNAL', `Could not write to the journal ${path}: ${why}. Make room there, or choose another folder with --journal.`, 3)
}

/** Throws a Problem where no journal can be kept in a folder, which is made. */
export function assertJournalFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw noJournal(directory, error)
  }
}

function noJournal(path: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException
  return new Problem('JOURNAL', `Could not create the journal ${path}: ${code}. Choose a folder that can be written with --journal.`)
}

/** A run that is repeated under its id has one journal for each time. */
function openNew(directory: string, runId: string): { path: string; descriptor: number } {
  for (let time = 1; ; time++) {
    const path = join(directory, time === 1 ? `${runId}.ndjson` : `${runId}.${time}.ndjson`)
    try {
      mkdirSync(directory, { recursive: true })
      return { path, descriptor: openSync(path, 'ax', 0o600) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(path)) continue
      throw noJournal(path, error)
    }
  }
}
