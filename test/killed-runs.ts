import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { main } from '../cli/main.ts'
import type { ReferenceCloud } from '../reference/index.ts'
import { type JournalEntry, type JournalLine, newRunId, readTargetFile } from '../target/index.ts'
import { capturedIo } from './captured-io.ts'
import { type Holding, Neighbours } from './neighbours.ts'
import { type Spawned, Workplace } from './spawned.ts'

/** A run that was killed, and what a sweep made of what it left. */
export interface Killed {
  /** From the beginning of its journal. */
  readonly afterMs: number
  /** What there was of it when it was dead, by kind. */
  readonly left: readonly string[]
  readonly sweep: { readonly code: number; readonly output: string }
  /** What is there after the sweep and was not there before the run. */
  readonly remaining: readonly string[]
  /** What others had and have no more. */
  readonly missing: readonly string[]
  /** Journals that the sweep did not finish. */
  readonly journals: readonly string[]
}

/** What a sweep that did all it had to comes to. */
export const SWEPT = { sweep: { code: 0 }, remaining: [], missing: [], journals: [] } as const

/** Everybody works under names of their own, some much like those of runs. */
const FOREIGN: ReadonlyArray<readonly ['group' | 'server', string, string]> = [
  ['group', 'production', 'member'], ['group', `conf-${newRunId()}-aaaaaa-1`, 'member'], ['group', 'conf-', 'outsider'],
  ['server', `my-conf-${newRunId()}-aaaaaa-1`, 'member'], ['server', `conf-${newRunId()}-bbbbbb-2`, 'member'],
]

/** The target file of a reference cloud whose budget leaves room for what others make. */
export function withRoomBeside({ target }: ReferenceCloud): object {
  return { ...target, budget: { ...(target['budget'] as object), groups: 6, servers: 8 } }
}

/** What is run, and what gives the moments. */
interface Draws {
  readonly selection: readonly string[]
  readonly seed: string
}

/** Kills runs of one selection against one target, one after another, each at another moment that its seed gives. */
export class KilledRuns {
  readonly #place = new Workplace()
  readonly #target: string
  readonly #selection: readonly string[]
  readonly #seed: string
  readonly #neighbours: Neighbours
  readonly #foreign: Holding[] = []
  #lastsMs = 0
  #draws = 0
  #runs = 0

  private constructor(target: string, { selection, seed }: Draws, neighbours: Neighbours) {
    this.#target = resolve(target)
    this.#selection = selection
    this.#seed = seed
    this.#neighbours = neighbours
  }

  /** `target`: path of a target file. Lets one run end by itself, to see how long the others may take, unless `withinMs` says it. */
  static async of(target: string, { withinMs, ...drawn }: Draws & { readonly withinMs?: number }): Promise<KilledRuns> {
    const neighbours = await Neighbours.open(readTargetFile(target))
    const runs = new KilledRuns(target, drawn, neighbours)
    try {
      for (const [kind, name, persona] of FOREIGN) {
        if (neighbours.personas.includes(persona)) runs.#foreign.push(await neighbours.make(kind, name, persona))
      }
      runs.#lastsMs = withinMs ?? (await runs.#measure())
    } catch (error) {
      await runs.close()
      throw error
    }
    return runs
  }

  async next(): Promise<Killed> {
    const before = await this.#neighbours.held()
    const { afterMs, journal } = await this.#kill()
    const died = await this.#neighbours.held()
    const alike = await this.#makeAlike(journal)
    const io = capturedIo()
    const code = await main(['sweep', '--target', this.#target, '--yes', '--journal', this.#journals], io)
    const after = await this.#neighbours.held()
    for (const holding of alike) await this.#neighbours.remove(holding)
    const theirs = [...before, ...alike]
    return {
      afterMs,
      left: without(died, before).map(({ kind }) => kind),
      sweep: { code, output: io.out() + io.err() },
      remaining: without(after, theirs).map(told),
      missing: without(theirs, after).map(told),
      journals: this.#journalled(),
    }
  }

  /** Removes what others had. */
  async close(): Promise<void> {
    for (const holding of this.#foreign) await this.#neighbours.remove(holding)
    await this.#neighbours.close()
    this.#place.remove()
  }

  async #measure(): Promise<number> {
    const { ended } = this.#spawn()
    const opened = await this.#opened(ended)
    const began = performance.now()
    const { code, stdout, stderr } = await ended
    if (!opened || code === 2) throw new Error(`Could not let a run end by itself: it ended with ${code}. It said: ${stdout}${stderr}`)
    return performance.now() - began
  }

  /** A run that ended before its moment came is no killed one: another takes its place. */
  async #kill(): Promise<{ afterMs: number; journal: readonly JournalLine[] }> {
    for (;;) {
      const { child, ended } = this.#spawn()
      const afterMs = this.#share() * this.#lastsMs
      const began = await this.#opened(ended) ? performance.now() : undefined
      if (began !== undefined) await Promise.race([ended, pause(afterMs)])
      child.kill('SIGKILL')
      if ((await ended).signal === 'SIGKILL') return { afterMs, journal: this.#lines() }
      if (began !== undefined) this.#lastsMs = Math.min(this.#lastsMs, performance.now() - began)
    }
  }

  /** The next number from 0 to 1 that the seed gives. */
  #share(): number {
    return createHash('sha256').update(`${this.#seed} ${this.#draws++}`).digest().readUInt32BE(0) / 2 ** 32
  }

  #spawn(): Spawned {
    return this.#place.spawn('run', ...this.#selection, '--target', this.#target, '--out', `out-${++this.#runs}`, '--journal', this.#journals)
  }

  /** False where the run ended without a journal. */
  async #opened(ended: Spawned['ended']): Promise<boolean> {
    let over = false
    void ended.then(() => { over = true })
    while (!over && this.#journalled().length === 0) await pause(5)
    return !over
  }

  /** Somebody makes things of almost the names that the run gave. */
  async #makeAlike(journal: readonly JournalLine[]): Promise<Holding[]> {
    const names = (kind: string): string[] =>
      journal.filter((line): line is JournalEntry => line.type === 'intent').flatMap(({ kind: made, name }) => (made === kind && name !== null ? [name] : [])).slice(-1)
    const groups = names('group').flatMap((name) => [`${name}0`, `x${name}`]).map((name) => this.#neighbours.make('group', name))
    const servers = names('server').map((name) => this.#neighbours.make('server', `${name}x`))
    return Promise.all([...groups, ...servers])
  }

  get #journals(): string {
    return join(this.#place.path, 'journal')
  }

  /** Journals that have begun: a run may die between making the file and its first line, before it makes anything else. */
  #journalled(): string[] {
    const names = existsSync(this.#journals) ? readdirSync(this.#journals) : []
    return names.filter((name) => readFileSync(join(this.#journals, name), 'utf8').includes('\n'))
  }

  #lines(): JournalLine[] {
    const texts = this.#journalled().map((name) => readFileSync(join(this.#journals, name), 'utf8'))
    // The last line may be half written.
    return texts.flatMap((text) => text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as JournalLine))
  }
}

function without(holdings: readonly Holding[], others: readonly Holding[]): Holding[] {
  return holdings.filter(({ id }) => !others.some((other) => other.id === id))
}

function told({ kind, name, id, persona }: Holding): string {
  return `${kind} ${name} (${id}) of ${persona}`
}
