import { rmSync } from 'node:fs'
import { type ApiDescription, type ApiName, loadSpecs } from '../specs/index.ts'
import { connect } from './connect.ts'
import type { Connection } from './connection.ts'
import { Disposal, type Whereabouts } from './disposal.ts'
import type { JournalEntry, JournalOpened } from './journal.ts'
import { journalDirectory } from './journal-place.ts'
import { emptyJournals, type FoundJournal, readJournals } from './journal-reader.ts'
import type { ListedResource } from './listed.ts'
import { appearsWithinMs, familyFor, resourceKind, RESOURCES } from './resources.ts'
import { isNameOf, isOwnName, newRunId, runIdOf, runIdTime, runPrefix } from './run-id.ts'
import type { TargetFile } from './target-file.ts'
import { wait } from './wait.ts'

export interface SweepOptions {
  /** Version of this tool, for the User-Agent. */
  readonly version: string
  /** Only what this run left. */
  readonly runId?: string
  /** How old a run without a journal must be; default two hours. */
  readonly olderThanMs?: number
  /** Deletes; without it the sweep only says what it would do. */
  readonly yes: boolean
  /** Where the journals are, when not in the default place. */
  readonly journalDir?: string
}

/** `kept`: left alone, see `why`. `leaked`: meant to be deleted, but not shown to be gone. */
export interface Swept {
  readonly runId: string
  readonly kind: string | null
  readonly id: string | null
  readonly name: string | null
  readonly action: 'would-delete' | 'deleted' | 'gone' | 'leaked' | 'kept'
  readonly why: string
}

/** Between two looks for what a lost create may have made. */
const LOOK_AGAIN_MS = 500
/** How long a create may take whose resource is there as soon as it is answered. */
const AT_ONCE_MS = 2000
const DEFAULT_OLDER_THAN_MS = 2 * 60 * 60_000

/**
 * Collects what dead runs left at a target: by their journals, and where there is none by name and age. Never touches what
 * belongs to a live run, or to nobody known. Throws a Problem when the target cannot be reached.
 */
export async function sweep(file: TargetFile, options: SweepOptions): Promise<Swept[]> {
  const connection = await connect(file, { runId: newRunId(), version: options.version })
  try {
    const specs = await loadSpecs(file.dialect)
    return await new Sweep({ connection, specs, options, directory: journalDirectory(file.name, options.journalDir) }).run()
  } finally {
    await connection.close()
  }
}

interface SweepParts {
  readonly connection: Connection
  readonly specs: ApiDescription
  readonly options: SweepOptions
  readonly directory: string
}

class Sweep {
  readonly #parts: SweepParts
  readonly #disposal: Disposal
  readonly #signal = new AbortController().signal
  readonly #handled = new Set<string>()

  constructor(parts: SweepParts) {
    this.#parts = parts
    this.#disposal = new Disposal({ ...parts, purpose: 'sweep' })
  }

  async run(): Promise<Swept[]> {
    const { directory, options } = this.#parts
    const journals = readJournals(directory).filter(({ opened }) => options.runId === undefined || opened.runId === options.runId)
    const swept: Swept[] = []
    for (const journal of journals) swept.push(...(await this.#sweepJournal(journal)))
    if (options.yes) emptyJournals(directory).forEach((path) => rmSync(path))
    const live = new Set(journals.filter((journal) => journal.live).map(({ opened }) => opened.runId))
    return [...swept, ...(await this.#sweepNames(live))]
  }

  async #sweepJournal(journal: FoundJournal): Promise<Swept[]> {
    const { path, opened, live, outstanding } = journal
    const { runId } = opened
    const { facts } = this.#parts.connection
    if (opened.target !== facts.name || opened.endpoint !== facts.endpoints.compute) return []
    if (live) return [{ runId, kind: null, id: null, name: null, action: 'kept', why: 'the run is alive' }]
    const swept: Swept[] = []
    const inOrder = outstanding.toSorted((a, b) => RESOURCES.indexOf(resourceKind(a.kind)) - RESOURCES.indexOf(resourceKind(b.kind)))
    for (const entry of inOrder) swept.push(...(await this.#sweepEntry(journal, entry)))
    const finished = swept.every(({ action }) => action === 'deleted' || action === 'gone')
    if (this.#parts.options.yes && finished) rmSync(path)
    return swept
  }

  async #sweepEntry({ opened: { runId, projects }, writtenAtMs }: FoundJournal, entry: JournalEntry): Promise<Swept[]> {
    const { kind, name } = entry
    const persona = this.#personaFor(entry.persona, projects)
    if (persona === undefined) {
      const why = `it is in project ${projects?.[entry.persona]}, of which the target file has no persona`
      return [{ runId, kind, id: entry.id, name, action: 'kept', why }]
    }
    const where = { kind, persona, api: entry.api as ApiName }
    const known: Swept[] = []
    for (const id of [entry.id, ...(entry.others ?? [])]) {
      if (id !== null) known.push(await this.#sweepId({ ...where, id, name, runId }, entry))
    }
    if (known.length > 0 && (entry.several !== true || entry.others !== undefined)) return known
    return [...known, ...(await this.#sweepLost({ ...where, runId }, entry, writtenAtMs))]
  }

  /** Who is in the project in which a persona created something, under whatever name; credentials may have changed since. */
  #personaFor(creator: string, projects: JournalOpened['projects']): string | undefined {
    const { projectIds } = this.#parts.connection.facts
    const project = projects?.[creator]
    if (project === undefined || projectIds[creator] === project) return creator
    return Object.keys(projectIds).find((persona) => projectIds[persona] === project)
  }

  /** What a create made, or may have made, without telling its id. */
  async #sweepLost({ runId, ...where }: Whereabouts & { readonly runId: string }, entry: JournalEntry, lostAtMs: number): Promise<Swept[]> {
    const { kind, name } = entry
    if (name === null || !name.startsWith(runPrefix(runId))) {
      return [{ runId, kind, id: null, name, action: 'kept', why: 'it may not exist, and its name does not show whose it is' }]
    }
    const same = await this.#likelyMade(entry, where, lostAtMs)
    if (same === undefined) return [{ runId, kind, id: null, name, action: 'leaked', why: `${kind}s cannot be listed` }]
    if (same.length === 0 && entry.id !== null) return []
    if (same.length === 0) return [{ runId, kind, id: null, name, action: 'gone', why: 'no resource of that name is there' }]
    const swept: Swept[] = []
    for (const { id, name: shown = name } of same) swept.push(await this.#remove({ ...where, id, name: shown, runId }, 'journalled by name'))
    return swept
  }

  /** What is listed under a create's name. A create that was under way when its run died may yet come to its end: it is waited for. */
  async #likelyMade(entry: JournalEntry, where: Whereabouts, lostAtMs: number): Promise<ListedResource[] | undefined> {
    const { deletionMs } = this.#parts.connection.facts
    // A clock that was ahead must not have us wait for it.
    const untilMs = Math.min(lostAtMs, Date.now()) + (resourceKind(entry.kind).goesLater ? appearsWithinMs(deletionMs) : AT_ONCE_MS)
    for (;;) {
      const leftMs = untilMs - Date.now()
      const listed = await this.#disposal.list(where, this.#signal)
      const same = listed?.filter((resource) => isNameOf(entry, resource.name) && !this.#handled.has(resource.id))
      const settled = entry.id !== null || same === undefined || (same.length > 0 && entry.several !== true)
      if (settled || leftMs <= 0 || !this.#parts.options.yes) return same
      await wait(Math.min(leftMs, LOOK_AGAIN_MS), this.#signal)
    }
  }

  /** By id, unless that is listed under a name that cannot be the journalled one's. */
  async #sweepId(resource: Resource, { several }: JournalEntry): Promise<Swept> {
    const { id, name, kind, runId } = resource
    const shown = (await this.#disposal.list(resource, this.#signal))?.find((listed) => listed.id === id)?.name
    const own = shown === undefined || name === null || isOwnName(shown, name) || isNameOf({ name, several: several === true }, shown)
    if (own) return this.#remove(resource, 'journalled')
    return { runId, kind, id, name, action: 'kept', why: `it is listed as ${JSON.stringify(shown)}, which is not what this run created` }
  }

  /** Runs that left no journal here are known by name alone, so only old ones are taken to be dead. */
  async #sweepNames(live: ReadonlySet<string>): Promise<Swept[]> {
    const { connection: { facts }, options } = this.#parts
    const swept: Swept[] = []
    for (const kind of RESOURCES) {
      const api = familyFor(kind, facts.apis)
      for (const persona of api === undefined ? [] : Object.keys(facts.projectIds)) {
        const where = { kind: kind.kind, persona, api: api as ApiName }
        for (const { id, name = '' } of (await this.#disposal.list(where, this.#signal)) ?? []) {
          const runId = runIdOf(name)
          if (runId === undefined || live.has(runId) || this.#handled.has(id)) continue
          if (options.runId !== undefined && options.runId !== runId) continue
          swept.push(await this.#sweepNamed({ ...where, id, name, runId }))
        }
      }
    }
    return swept
  }

  async #sweepNamed(resource: Resource): Promise<Swept> {
    const { olderThanMs = DEFAULT_OLDER_THAN_MS } = this.#parts.options
    const ageMs = Date.now() - (runIdTime(resource.runId) ?? Date.now())
    const minutes = `${Math.floor(ageMs / 60_000)} minutes ago`
    if (ageMs > olderThanMs) return this.#remove(resource, `its run began ${minutes} and has no journal here`)
    const { runId, kind, id, name } = resource
    this.#handled.add(id)
    return { runId, kind, id, name, action: 'kept', why: `its run began ${minutes} and may be alive` }
  }

  async #remove({ runId, name, ...resource }: Resource, why: string): Promise<Swept> {
    this.#handled.add(resource.id)
    const about = { runId, kind: resource.kind, id: resource.id, name }
    if (await this.#disposal.isGone(resource, this.#signal)) return { ...about, action: 'gone', why }
    if (!this.#parts.options.yes) return { ...about, action: 'would-delete', why }
    const problem = await this.#disposal.remove(resource, this.#signal)
    return problem === undefined ? { ...about, action: 'deleted', why } : { ...about, action: 'leaked', why: problem }
  }
}

interface Resource {
  readonly runId: string
  readonly kind: string
  readonly persona: string
  readonly api: ApiName
  readonly id: string
  readonly name: string | null
}
