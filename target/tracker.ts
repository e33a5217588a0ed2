import type { Exchange } from '../events/index.ts'
import type { ApiDescription, WireRequest } from '../specs/index.ts'
import type { Connection } from './connection.ts'
import { type Created, type Effect, effectOf, outcomeOf } from './created.ts'
import { Creates } from './creates.ts'
import { Disposal } from './disposal.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { Remnants } from './remnants.ts'
import { RESOURCES } from './resources.ts'
import { isOwnName, runPrefix } from './run-id.ts'

/** Longest time that the teardown of one pair may take, and how much longer for each resource. */
const TEARDOWN_MS = 30_000
const TEARDOWN_MS_EACH = 15_000

/** A resource of this run that is not shown to be gone. */
export interface Leak {
  readonly kind: string
  readonly resourceId: string | null
  readonly name: string | null
  readonly why: string
}

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
  readonly #quotas: Connection['facts']['quotas']
  readonly #creates = new Creates()

  private constructor({ connection, journal, runId }: TrackerParts, disposal: Disposal, before: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#journal = journal
    this.#quotas = connection.facts.quotas
    this.#disposal = disposal
    this.#remnants = new Remnants({ disposal, prefix: runPrefix(runId), creates: this.#creates, before })
  }

  /** Notes first what each project holds already: none of that is ever deleted. Throws only where that takes over 30 s. */
  static async open(parts: TrackerParts): Promise<ResourceTracker> {
    const { facts } = parts.connection
    const disposal = new Disposal({ ...parts, purpose: 'teardown' })
    const before = new Map<string, ReadonlySet<string>>()
    const signal = AbortSignal.timeout(TEARDOWN_MS)
    const [api] = facts.apis
    const places = api === undefined ? [] : Object.entries(facts.projectIds).map(([persona, project]) => ({ api, persona, project }))
    for (const { kind } of RESOURCES) {
      for (const { project, ...where } of places) {
        if (before.has(`${kind} ${project}`)) continue
        const listed = await disposal.list({ kind, ...where }, signal)
        if (listed !== undefined) before.set(`${kind} ${project}`, new Set(listed.map(({ id }) => id)))
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
    const { kind: { kind }, name } = effect
    const created: Created = {
      intent: this.#creates.all.length,
      kind,
      name,
      api: wire.api,
      persona,
      pair,
      state: 'under-way',
      id: null,
      unanswered: true,
      deletedByCase: false,
    }
    this.#write('intent', created)
    this.#creates.add(created)
    return { effect, created }
  }

  /** To be called once the request is over; without an exchange where it was aborted. */
  after(tracked: Tracked | undefined, exchange: Exchange | undefined): void {
    if (tracked === undefined) return
    const { effect, created } = tracked
    if (created !== undefined) this.#answered(created, effect, exchange)
    else if (effect.does === 'delete') this.#deleted(effect, exchange)
  }

  /**
   * Why a refused create says nothing of the target: somebody else has filled the project since the run began. Undefined where
   * the project is not full, or is full of what was there before and of what this run made itself.
   */
  async crowdedOut(tracked: Tracked | undefined, exchange: Exchange, signal: AbortSignal): Promise<string | undefined> {
    const created = tracked?.created
    const limit = created === undefined ? undefined : this.#quotas[created.kind]?.limit
    if (created === undefined || limit === undefined || limit < 0 || exchange.response?.status !== 403) return undefined
    const listed = await this.#disposal.list(created, signal)
    if (listed === undefined || listed.length < limit) return undefined
    const foreign = listed.filter(({ id }) => !this.#remnants.isKnown(created, id)).length
    if (foreign === 0) return undefined
    return `the project was not quiet: ${listed.length} of ${limit} ${created.kind}s, ${foreign} of them somebody else's since the run began`
  }

  /**
   * Deletes what a pair has created, verifies that it is gone, and finds out about creates whose outcome is unknown.
   * Returns what is not shown to be gone. Never throws; takes 30 s at most and 15 s more for each resource, less when the signal
   * is aborted.
   */
  async teardown(pair: string, signal?: AbortSignal): Promise<Leak[]> {
    const own = this.#creates.ofPair(pair).filter(({ state }) => state !== 'settled')
    const deadline = AbortSignal.timeout(TEARDOWN_MS + own.length * TEARDOWN_MS_EACH)
    const stop = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
    const leaks: Leak[] = []
    await this.#disownMisnamed(own, stop)
    for (const created of own.filter(({ state }) => state === 'created').reverse()) leaks.push(...(await this.#dispose(created, stop)))
    // At once, so that they share a list: each looks for its own name alone.
    const unresolved = own.filter(({ state }) => state !== 'settled')
    leaks.push(...(await Promise.all(unresolved.map((created) => this.#resolve(created, stop)))).flat())
    return leaks
  }

  /**
   * A target may answer a create with the id of what somebody else has made meanwhile: what is listed under a name that cannot be
   * this create's is not deleted by its id.
   */
  async #disownMisnamed(own: readonly Created[], signal: AbortSignal): Promise<void> {
    const byPersona = Map.groupBy(own.filter(({ state, deletedByCase }) => state === 'created' && !deletedByCase), ({ persona }) => persona)
    for (const creates of byPersona.values()) {
      const [first] = creates
      const listed = first === undefined ? undefined : await this.#disposal.list(first, signal).catch(() => undefined)
      const names = new Map(listed?.map(({ id, name }) => [id, name]))
      for (const created of creates) {
        const shown = names.get(created.id ?? '')
        if (shown === undefined || created.name === null || isOwnName(shown, created.name)) continue
        const mismatch = `the target gave id ${created.id}, under which it lists ${JSON.stringify(shown)}`
        this.#creates.change(created, { state: 'uncertain', id: null, unanswered: false, mismatch })
      }
    }
  }

  #answered(created: Created, { kind }: Effect, exchange: Exchange | undefined): void {
    const outcome = outcomeOf(kind, exchange)
    // A target may answer with what was there before, or with another pair's resource: neither is this create's to delete.
    const foreign = outcome.id !== null && this.#remnants.isKnown(created, outcome.id)
    this.#creates.change(created, foreign ? { state: 'uncertain', unanswered: false } : outcome)
    if (created.state === 'created') this.#write('created', created)
    if (created.state === 'refused') this.#write('refused', created)
  }

  #deleted({ kind, id }: Effect & { does: 'delete' }, exchange: Exchange | undefined): void {
    const { status = 0 } = exchange?.response ?? {}
    if (status < 200 || status >= 300) return
    const created = this.#creates.withId(id).find((candidate) => candidate.kind === kind.kind)
    if (created !== undefined) created.deletedByCase = true
  }

  async #dispose(created: Created, signal: AbortSignal): Promise<Leak[]> {
    const resource = { ...created, id: created.id ?? '' }
    const why = await attempted(async () => {
      if (created.deletedByCase && (await this.#disposal.isGone(resource, signal))) return undefined
      return this.#disposal.remove(resource, signal)
    })
    return this.#settle(created, why)
  }

  /** A create that told no id: there may be a resource all the same. */
  async #resolve(created: Created, signal: AbortSignal): Promise<Leak[]> {
    const refused = created.state === 'refused'
    let why: string | undefined
    const found = await attempted(async () => {
      const remnants = await this.#remnants.of(created, signal)
      why = remnants.unknown ?? (remnants.ours.length === 0 ? created.mismatch : undefined)
      for (const id of remnants.ours) {
        const left = await this.#disposal.remove({ ...created, id }, signal)
        if (why === undefined) this.#creates.change(created, { id })
        why ??= left
      }
      return undefined
    })
    // A refusal is believed unless the contrary is seen.
    if (refused && created.id === null) {
      created.state = 'settled'
      return []
    }
    return this.#settle(created, why ?? found)
  }

  #settle(created: Created, why: string | undefined): Leak[] {
    created.state = 'settled'
    if (why === undefined) {
      this.#write(created.id === null ? 'refused' : 'deleted', created)
      return []
    }
    this.#write('leaked', created, why)
    return [{ kind: created.kind, resourceId: created.id, name: created.name, why }]
  }

  #write(type: JournalEntry['type'], { intent, kind, name, id, api, persona, pair }: Created, why?: string): void {
    this.#journal.write({ type, intent, kind, name, id, api, persona, pair, ...(why === undefined ? {} : { why }) })
  }
}

/** What a step of the teardown found, or why it could not go on. */
async function attempted(step: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await step()
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'the teardown ran out of time' : `the teardown was stopped: ${error}`
  }
}
