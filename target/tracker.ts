import type { Exchange } from '../events/index.ts'
import type { ApiDescription, WireRequest } from '../specs/index.ts'
import type { Connection } from './connection.ts'
import { type Created, type Effect, effectOf, outcomeOf } from './created.ts'
import { Creates } from './creates.ts'
import { Disposal } from './disposal.ts'
import { type Journal, type JournalEntry, journalled } from './journal.ts'
import { isForQuota, mayBeForQuota } from './quota-refusal.ts'
import { Remnants } from './remnants.ts'
import { familyFor, RESOURCES } from './resources.ts'
import { runPrefix } from './run-id.ts'
import { type Leak, Teardown } from './teardown.ts'

/** Longest time that noting what is there already may take, for each list. */
const NOTING_MS = 120_000

export interface TrackerParts {
  readonly connection: Connection
  readonly specs: ApiDescription
  readonly journal: Journal
  readonly runId: string
}

/** A request between {@link ResourceTracker.before} and {@link ResourceTracker.after}; opaque. */
export interface Tracked {
  readonly effect: Effect
  readonly created?: Created
}

/** Knows what the cases of a run create, and deletes it again. */
export class ResourceTracker {
  readonly #journal: Journal
  readonly #disposal: Disposal
  readonly #remnants: Remnants
  readonly #teardown: Teardown
  readonly #quotas: Connection['facts']['quotas']
  readonly #prefix: string
  readonly #creates = new Creates()
  /** Kinds of which others have been seen to create, each with the persona that saw it: others may be in one project alone. */
  readonly #shared = new Set<string>()

  private constructor({ connection, journal, runId }: TrackerParts, disposal: Disposal, before: ReadonlyMap<string, ReadonlySet<string>>) {
    const { quotas, deletionMs } = connection.facts
    this.#journal = journal
    this.#quotas = quotas
    this.#prefix = runPrefix(runId)
    this.#disposal = disposal
    this.#remnants = new Remnants({ disposal, prefix: this.#prefix, creates: this.#creates, before, deletionMs })
    this.#teardown = new Teardown({ journal, disposal, remnants: this.#remnants, creates: this.#creates, deletionMs })
  }

  /** Notes first what each project holds already: none of that is ever deleted. Throws only where a list takes over two minutes. */
  static async open(parts: TrackerParts): Promise<ResourceTracker> {
    const { facts } = parts.connection
    const disposal = new Disposal({ ...parts, purpose: 'teardown' })
    const before = new Map<string, ReadonlySet<string>>()
    for (const kind of RESOURCES) {
      const api = familyFor(kind, facts.apis)
      if (api === undefined) continue
      for (const [persona, project] of Object.entries(facts.projectIds)) {
        if (before.has(`${kind.kind} ${project}`)) continue
        const listed = await disposal.list({ kind: kind.kind, api, persona }, AbortSignal.timeout(NOTING_MS))
        if (listed !== undefined) before.set(`${kind.kind} ${project}`, new Set(listed.map(({ id }) => id)))
      }
    }
    return new ResourceTracker(parts, disposal, before)
  }

  /**
   * To be called before every request leaves; what it is about to create is in the journal when this returns.
   * Throws when the journal cannot be written: the request must then not be sent.
   */
  before(wire: WireRequest, persona: string, pair: string): Tracked | undefined {
    const effect = effectOf(wire)
    if (effect?.does !== 'create') return effect === undefined ? undefined : { effect }
    const { kind: { kind }, name, count } = effect
    const created: Created = {
      intent: this.#creates.all.length,
      kind,
      name,
      ...(count > 1 ? { several: true } : {}),
      count,
      api: wire.api,
      persona,
      pair,
      state: 'under-way',
      id: null,
      unanswered: true,
      shown: false,
      deletedByCase: false,
    }
    this.#write('intent', created)
    this.#creates.add(created)
    return { effect, created }
  }

  /** To be called once the request is over; without an exchange where it was aborted, and `asked` false where it never left then. */
  after(tracked: Tracked | undefined, exchange: Exchange | undefined, asked = true): void {
    if (tracked === undefined) return
    const { effect, created } = tracked
    if (created !== undefined && exchange === undefined && !asked) this.#neverLeft(created)
    else if (created !== undefined) this.#answered(created, effect, exchange)
    else if (effect.does !== 'create') this.#toldOf(effect, exchange)
  }

  /**
   * Why a refused create says nothing of the target: somebody else has filled the project since the run began, or may have until just now,
   * where the target speaks of a quota. Undefined where nobody else was seen, or the project has room and the refusal may be for another
   * reason.
   */
  async crowdedOut(tracked: Tracked | undefined, exchange: Exchange, signal: AbortSignal): Promise<string | undefined> {
    const created = tracked?.created
    const limit = created === undefined ? undefined : this.#quotas[created.kind]?.limit
    if (created === undefined || limit === undefined || limit < 0 || !mayBeForQuota(exchange)) return undefined
    const listed = await this.#disposal.list(created, signal)
    if (listed === undefined) return undefined
    // What this run is just creating bears its name, though no answer has told its id yet.
    const foreign = listed.filter(({ id, name }) => !this.#remnants.isKnown(created, id) && !name?.startsWith(this.#prefix)).length
    const place = `${created.kind} ${created.persona}`
    if (foreign > 0) this.#shared.add(place)
    const mayHaveBeenFull = this.#shared.has(place) && isForQuota(exchange)
    if (listed.length < limit ? !mayHaveBeenFull : foreign === 0) return undefined
    const seen = `${listed.length} of ${limit} ${created.kind}s, ${foreign} of them somebody else's since the run began`
    return `the project was not quiet: ${seen}${listed.length < limit ? ', once the target had refused one more' : ''}`
  }

  /** What a pair has created as far as answers told ids, and whether it has deleted that itself. */
  createdBy(pair: string): ReadonlyArray<Pick<Created, 'kind' | 'deletedByCase'>> {
    return this.#creates.ofPair(pair).filter(({ id }) => id !== null)
  }

  /** Deletes what a pair has created, as {@link Teardown.of} says, and returns what is not shown to be gone. Never throws. */
  teardown(pair: string, signal?: AbortSignal): Promise<Leak[]> {
    return this.#teardown.of(pair, signal)
  }

  #neverLeft(created: Created): void {
    this.#creates.change(created, { state: 'settled', unanswered: false })
    this.#write('refused', created)
  }

  #answered(created: Created, { kind }: Effect, exchange: Exchange | undefined): void {
    const outcome = outcomeOf(kind, exchange)
    // A target may answer with what was there before, or with another pair's resource: neither is this create's to delete.
    const foreign = outcome.id !== null && this.#remnants.isKnown(created, outcome.id)
    this.#creates.change(created, foreign ? { state: 'uncertain', unanswered: false } : outcome)
    if (created.state === 'created') this.#write('created', created)
    if (created.state === 'refused') this.#write('refused', created)
  }

  #toldOf({ does, ids, kind }: Exclude<Effect, { does: 'create' }>, exchange: Exchange | undefined): void {
    const { status = 0 } = exchange?.response ?? {}
    if (status < 200 || status >= 300) return
    for (const id of ids) {
      const created = this.#creates.withId(id).find((candidate) => candidate.kind === kind.kind)
      if (created === undefined) continue
      // A job that is to delete is taken for what does not exist, too.
      created.shown ||= does === 'show' || kind.operations[created.api]?.byJob === undefined
      if (does === 'delete') created.deletedByCase = true
    }
  }

  #write(type: JournalEntry['type'], created: Created): void {
    this.#journal.write({ type, ...journalled(created) })
  }
}
