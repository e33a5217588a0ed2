import { type Created, describesOther } from './created.ts'
import type { Creates } from './creates.ts'
import type { Disposal } from './disposal.ts'
import { type Journal, journalled } from './journal.ts'
import type { Remnants } from './remnants.ts'
import { appearsWithinMs, RESOURCES } from './resources.ts'

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

export interface TeardownParts {
  readonly journal: Journal
  readonly disposal: Disposal
  readonly remnants: Remnants
  readonly creates: Creates
  /** Longest time that a resource may take to be gone once its deletion is accepted. */
  readonly deletionMs: number
}

/** Deletes what the pairs of a run have created. */
export class Teardown {
  readonly #parts: TeardownParts

  constructor(parts: TeardownParts) {
    this.#parts = parts
  }

  /**
   * Deletes what a pair has created, verifies that it is gone, and finds out about creates whose outcome is unknown.
   * Returns what is not shown to be gone. Never throws; takes 30 s at most and 15 s more for each resource, and twice as long
   * as a deletion may take where some are not done at once; less when the signal is aborted.
   */
  async of(pair: string, signal?: AbortSignal): Promise<Leak[]> {
    const own = this.#parts.creates.ofPair(pair).filter(({ state }) => state !== 'settled')
    if (own.length === 0) return []
    const deadline = AbortSignal.timeout(this.#longestMs(own))
    const stop = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
    await this.#disownMisnamed(own, stop)
    const leaks: Leak[] = []
    for (const { kind, goesLater } of RESOURCES) {
      const creates = own.filter((created) => created.kind === kind)
      leaks.push(...(await this.#disposeAll(creates.filter(({ state }) => state === 'created').reverse(), { atOnce: goesLater, signal: stop })))
      // At once, so that they share a list: each looks for its own name alone.
      const unresolved = creates.filter(({ state }) => state !== 'settled')
      leaks.push(...(await Promise.all(unresolved.map((created) => this.#resolve(created, stop)))).flat())
    }
    return leaks
  }

  #longestMs(own: readonly Created[]): number {
    const { deletionMs } = this.#parts
    const slow = RESOURCES.some(({ kind, goesLater }) => goesLater && own.some((created) => created.kind === kind))
    return TEARDOWN_MS + own.length * TEARDOWN_MS_EACH + (slow ? 2 * deletionMs + appearsWithinMs(deletionMs) : 0)
  }

  /** Last first, or where each takes its time, all at once. */
  async #disposeAll(creates: readonly Created[], { atOnce, signal }: { atOnce: boolean; signal: AbortSignal }): Promise<Leak[]> {
    if (atOnce) return (await Promise.all(creates.map((created) => this.#dispose(created, signal)))).flat()
    const leaks: Leak[] = []
    for (const created of creates) leaks.push(...(await this.#dispose(created, signal)))
    return leaks
  }

  /**
   * A target may answer a create with the id of what somebody else has made meanwhile: what is listed under a name that cannot be
   * this create's is not deleted by its id.
   */
  async #disownMisnamed(own: readonly Created[], signal: AbortSignal): Promise<void> {
    const suspects = own.filter((created) => created.state === 'created' && !created.deletedByCase && !this.#parts.disposal.isBelieved(created))
    for (const creates of Map.groupBy(suspects, ({ kind, persona }) => `${kind} ${persona}`).values()) {
      const [first] = creates
      const listed = first === undefined ? undefined : await this.#parts.disposal.list(first, signal).catch(() => undefined)
      const names = new Map(listed?.map(({ id, name }) => [id, name]))
      for (const created of creates) {
        const shown = names.get(created.id ?? '')
        if (shown === undefined || !describesOther(created, shown)) continue
        const mismatch = `the target gave id ${created.id}, under which it lists ${JSON.stringify(shown)}`
        this.#parts.creates.change(created, { state: 'uncertain', id: null, unanswered: false, mismatch })
      }
    }
  }

  async #dispose(created: Created, signal: AbortSignal): Promise<Leak[]> {
    const { disposal } = this.#parts
    const resource = { ...created, id: created.id ?? '', unseen: !created.shown }
    const why = await attempted(async () => {
      const alone = created.several !== true && created.others === undefined
      const siblings = alone ? undefined : await this.#removeSiblings(created, signal)
      const gone = created.deletedByCase && (disposal.isBelieved(created) || (await disposal.isGone(resource, signal)))
      return (gone ? undefined : await disposal.remove(resource, signal)) ?? siblings
    })
    return this.#settle(created, why)
  }

  /** The others that one request made: those the target told of, and those found by name where it told of the first alone. */
  async #removeSiblings(created: Created, signal: AbortSignal): Promise<string | undefined> {
    const { disposal, remnants } = this.#parts
    const { ours, unknown } = created.others === undefined ? await remnants.of(created, signal) : { ours: created.others }
    const others = ours.filter((id) => id !== created.id)
    const left = await Promise.all(others.map((id) => disposal.remove({ ...created, id }, signal)))
    return left.find((why) => why !== undefined) ?? unknown
  }

  /** A create that told no id: there may be a resource all the same. */
  async #resolve(created: Created, signal: AbortSignal): Promise<Leak[]> {
    const { disposal, remnants, creates } = this.#parts
    const refused = created.state === 'refused'
    let why: string | undefined
    let unlikely: string | undefined
    let seen = false
    const found = await attempted(async () => {
      const { ours, unknown, unlikely: notSeen, misnamed } = await remnants.of(created, signal)
      unlikely = notSeen
      seen = misnamed !== undefined
      why = misnamed ?? unknown ?? (ours.length === 0 ? created.mismatch : undefined)
      const left = await Promise.all(ours.map((id) => disposal.remove({ ...created, id }, signal)))
      const [id] = ours
      if (why === undefined && id !== undefined) creates.change(created, { id })
      why ??= left.find((reason) => reason !== undefined)
      return undefined
    })
    // No leak that anybody saw; the journal keeps it, so that a sweep looks again.
    if (why === undefined && found === undefined && unlikely !== undefined) {
      created.state = 'settled'
      this.#parts.journal.write({ type: 'leaked', ...journalled(created), why: unlikely })
      return []
    }
    // A refusal is believed unless the contrary is seen.
    if (refused && created.id === null && !seen) {
      created.state = 'settled'
      return []
    }
    return this.#settle(created, why ?? found)
  }

  #settle(created: Created, why: string | undefined): Leak[] {
    created.state = 'settled'
    const { kind, id, name } = created
    if (why === undefined) {
      this.#parts.journal.write({ type: id === null ? 'refused' : 'deleted', ...journalled(created) })
      return []
    }
    this.#parts.journal.write({ type: 'leaked', ...journalled(created), why })
    return [{ kind, resourceId: id, name, why }]
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
