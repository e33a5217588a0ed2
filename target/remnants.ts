import type { Created } from './created.ts'
import type { Creates } from './creates.ts'
import type { Disposal } from './disposal.ts'
import type { ListedResource } from './listed.ts'
import { appearsWithinMs, resourceKind } from './resources.ts'
import { isNameOf, isOwnName, runIdOf } from './run-id.ts'
import { wait } from './wait.ts'

/** A create without an answer may still be under way: so often it is looked for again, longer where its kind takes its time. */
const LOOKS_AGAIN_MS = [500, 1000]
const LONGEST_PAUSE_MS = 5000

export interface RemnantsParts {
  readonly disposal: Disposal
  /** What the names of this run's resources begin with. */
  readonly prefix: string
  /** Every create of the run; grows. */
  readonly creates: Creates
  /** Ids that were there before the run, of each kind. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>
  /** Longest time that a deletion may take. */
  readonly deletionMs: number
}

/** What a create of unknown outcome left. */
export interface Found {
  /** Ids of resources that certainly are this create's, to be deleted. */
  readonly ours: readonly string[]
  /** Why nobody can tell whether there is more. */
  readonly unknown?: string
  /** Set where it was looked for as long as makes sense and is not there: it is for a later sweep to look again. */
  readonly unlikely?: string
  /** Set where nothing is there under the name asked for, but something that nobody else is known to have made: told, never deleted. */
  readonly misnamed?: string
}

/** Finds the resources of creates that told no id; never takes a foreign one for ours. */
export class Remnants {
  readonly #parts: RemnantsParts

  constructor(parts: RemnantsParts) {
    this.#parts = parts
  }

  /** Whether an id was there before the run, or is another create's. */
  isKnown(created: Created, id: string): boolean {
    const { creates, before } = this.#parts
    return [...before.values()].some((ids) => ids.has(id)) || creates.withId(id).some((other) => other !== created)
  }

  /** Throws only the signal's reason. */
  async of(created: Created, signal: AbortSignal): Promise<Found> {
    const carriesPrefix = created.name?.startsWith(this.#parts.prefix) === true
    // What was clearly refused under a name that anybody may use cannot be told from what others made.
    if (created.state === 'refused' && !carriesPrefix) return { ours: [] }
    let ours: string[] = []
    let misnamed: ListedResource | undefined
    for (const pauseMs of [0, ...(created.unanswered ? this.#pausesMs(created) : [])]) {
      if (pauseMs > 0) await wait(pauseMs, signal)
      const listed = await this.#parts.disposal.list(created, signal)
      if (listed === undefined) return { ours: [], unknown: `what became of its create is unknown, and ${created.kind}s cannot be listed` }
      const fresh = listed.filter(({ id }) => !this.isKnown(created, id))
      ours = carriesPrefix ? fresh.filter(({ name }) => isNameOf(created, name)).map(({ id }) => id) : []
      misnamed = carriesPrefix && ours.length === 0 ? fresh.find(({ name }) => this.#isMisnamed(created, name)) : undefined
      // A target may still be making the others of several: they appear one by one.
      if (ours.length >= (created.unanswered ? created.count : 1)) return { ours }
      if (!carriesPrefix && fresh.some((resource) => this.#couldBe(created, resource))) {
        return { ours: [], unknown: 'a resource that may be its own is there, but its name does not show whose it is' }
      }
    }
    if (misnamed !== undefined) return { ours, misnamed: `${JSON.stringify(misnamed.name)} is there, which may be its own under another name` }
    const late = created.unanswered && resourceKind(created.kind).goesLater
    const missing = ours.length === 0 ? 'it is not there' : `${ours.length} of ${created.count} are there`
    const why = `its create got no clear answer: ${missing}, but ${ours.length === 0 ? 'it' : 'others'} may yet appear`
    return late ? { ours, ...(created.lost === true ? { unlikely: why } : { unknown: why }) } : { ours }
  }

  #pausesMs({ kind }: Created): number[] {
    const pauses = [...LOOKS_AGAIN_MS]
    if (!resourceKind(kind).goesLater) return pauses
    let leftMs = appearsWithinMs(this.#parts.deletionMs) - pauses.reduce((sum, pauseMs) => sum + pauseMs, 0)
    for (let pauseMs = 2000; leftMs > 0; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      pauses.push(Math.min(pauseMs, leftMs))
      leftMs -= pauseMs
    }
    return pauses
  }

  /** Whether a name holds what only this run and pair give, and is that of no other create. */
  #isMisnamed(created: Created, shown: string | undefined): boolean {
    if (shown === undefined || !isOwnName(shown, created.name ?? '')) return false
    return !this.#parts.creates.all.some((other) => isNameOf(other, shown))
  }

  /** Under a name without our prefix: the same name, or any that is nobody's when the name sent is not known. */
  #couldBe(created: Created, { name }: ListedResource): boolean {
    if (created.name !== null) return isNameOf(created, name)
    if (name === undefined) return true
    return runIdOf(name) === undefined && !this.#parts.creates.all.some((other) => other.name === name)
  }
}
