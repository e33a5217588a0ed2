import type { ApiName } from '../specs/index.ts'
import { Asking, type AskingParts, type Place } from './asking.ts'
import { ANONYMOUS, UNSCOPED } from './client.ts'
import type { ListedResource } from './listed.ts'
import { appearsWithinMs, type DeletionByJob, familyFor, type ResourceKind, resourceKind } from './resources.ts'
import { wait } from './wait.ts'

/** A DELETE is tried so often, with pauses that double; for a kind that takes its time, as long as a deletion may take. */
const TRIES = 4
const PAUSES_MS = { first: 250, longest: 5000 } as const

/** The share of the time that a deletion may take after which one by a job is asked for again; doubled each time. */
const JOB_SHARE = 1 / 10

/** Pauses between looks at what is being deleted: growing up to the longest. */
const LOOKS_MS = { first: 6, growth: 1.1, longest: 5000 } as const

/** A resource of ours, or where one may be. */
export interface Whereabouts {
  readonly kind: string
  readonly api: ApiName
  /** Who created it, or tried to. */
  readonly persona: string
}

/** `unseen`: nobody has yet been shown it, and its create may be under way; what is not found may then still come to be. */
type Resource = Whereabouts & { readonly id: string; readonly unseen?: boolean }
type Attempt = { readonly gone: true } | { readonly gone: false; readonly why: string; readonly forbidden?: boolean }

/** Deletes resources and makes sure that they are gone. Speaks the API in which a thing was created, where the target offers that. */
export class Disposal {
  readonly #parts: AskingParts
  readonly #asking: Asking
  /** Kinds and ids that this was shown, or whose deletion was accepted. */
  readonly #seen = new Set<string>()

  constructor(parts: AskingParts) {
    this.#parts = parts
    this.#asking = new Asking(parts)
  }

  /**
   * Deletes by id and verifies that the resource is gone; as others when its creator may not. Returns undefined when it is,
   * else why it is not known to be. Throws only the signal's reason.
   */
  async remove(resource: Resource, signal: AbortSignal): Promise<string | undefined> {
    if (!/^[\w-]+$/.test(resource.id)) return 'its id is none that can stand in a path'
    if (this.#placeOf(resource) === undefined) return 'no API family that the target offers can delete it'
    let why = 'no persona of its project is declared'
    for (const persona of this.#caretakers(resource.persona)) {
      const attempt = await this.#removeAs({ ...resource, persona }, signal)
      if (attempt.gone) return undefined
      why = attempt.why
      if (attempt.forbidden !== true) return why
    }
    return why
  }

  /** Whether its creator is shown that it is not there: 404 or an end, or where that says nothing, a list without it. */
  async isGone(resource: Resource, signal: AbortSignal): Promise<boolean> {
    const [persona] = this.#caretakers(resource.persona)
    const place = persona === undefined ? undefined : this.#placeOf({ ...resource, persona })
    if (place === undefined) return false
    const { response } = await this.#asking.ask(place.operations.shownBy, place, { signal, path: { [place.kind.pathParameter]: resource.id } })
    if (response?.status === 404) return !this.#mayAppear(resource)
    if (response?.status === 200) {
      this.#seen.add(keyOf(resource))
      return place.kind.isEnded(response.body)
    }
    const listed = await this.#listAs(place, signal)
    return listed !== undefined && listed.every(({ id }) => id !== resource.id) && !this.#mayAppear(resource)
  }

  /** What there is of a kind where its creator would have put it; undefined when nobody gets a usable list. */
  async list(where: Whereabouts, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    for (const persona of this.#caretakers(where.persona)) {
      const place = this.#placeOf({ ...where, persona })
      const listed = place === undefined ? undefined : await this.#listAs(place, signal)
      if (listed !== undefined) return listed
    }
    return undefined
  }

  #placeOf({ kind: name, api: created, persona }: Whereabouts): Place | undefined {
    const kind = resourceKind(name)
    const api = familyFor(kind, this.#parts.connection.facts.apis, created)
    const operations = api === undefined ? undefined : kind.operations[api]
    return api === undefined || operations === undefined ? undefined : { kind, operations, api, persona }
  }

  /** The creator, then who else works in that project (`member`'s for those without one), then whoever may do anything. */
  #caretakers(creator: string): string[] {
    const { projectIds } = this.#parts.connection.facts
    if (![ANONYMOUS, UNSCOPED].includes(creator) && projectIds[creator] === undefined) return []
    const project = projectIds[creator] ?? projectIds['member']
    const others = ['member', 'outsider'].filter((persona) => projectIds[persona] === project)
    return [...new Set([creator, ...others, 'admin'])].filter((persona) => projectIds[persona] !== undefined)
  }

  async #removeAs(resource: Resource, signal: AbortSignal): Promise<Attempt> {
    const place = this.#placeOf(resource)
    if (place === undefined) return { gone: false, why: 'no API family that the target offers can delete it' }
    const { byJob } = place.operations
    if (byJob !== undefined) return this.#removeByJob(resource, { ...place, byJob }, signal)
    let said = ''
    let freed = false
    const began = performance.now()
    for (let tries = 1, pauseMs: number = PAUSES_MS.first; ; tries++, pauseMs = Math.min(pauseMs * 2, PAUSES_MS.longest)) {
      const answer = await this.#asking.ask(place.operations.deletedBy, place, { signal, path: { [place.kind.pathParameter]: resource.id } })
      const status = answer.response?.status
      said = status === undefined ? `DELETE got no answer (${answer.failure?.code})` : `DELETE answered ${status}`
      if (!freed && (status === 403 || status === 409)) {
        freed = true
        if (await this.#free(place, resource.id, signal)) continue
      }
      if (status === 401 || status === 403) return { gone: false, why: said, forbidden: true }
      if (status !== undefined && status < 300) this.#seen.add(keyOf(resource))
      const early = status === 404 && this.#mayAppear(resource) && !this.isBelieved(resource)
      const accepted = !early && status !== undefined && (status < 300 || status === 404)
      if (accepted && (this.isBelieved(resource) || (await this.#goes(resource, signal)))) return { gone: true }
      const waited = accepted && place.kind.goesLater
      if (waited || (!accepted && !early && !isPassing(status))) break
      const inTime = performance.now() - began + pauseMs <= this.#patienceMs(place.kind, early)
      if (!inTime && (early || tries >= TRIES)) break
      await wait(pauseMs, signal)
    }
    if (await this.isGone(resource, signal)) return { gone: true }
    return { gone: false, why: `${said}, and it is not shown to be gone` }
  }

  /**
   * By a job. That it is taken proves nothing, not even that there is such a resource: it is asked for again, at growing intervals, until
   * the resource is shown to be gone or the target has had its time.
   */
  async #removeByJob(resource: Resource, place: Place & { readonly byJob: DeletionByJob }, signal: AbortSignal): Promise<Attempt> {
    const { byJob, operations: { deletedBy } } = place
    if (await this.isGone(resource, signal)) return { gone: true }
    let said = ''
    const began = performance.now()
    let jobMs = this.#parts.connection.facts.deletionMs * JOB_SHARE
    for (let tries = 1, pauseMs: number = PAUSES_MS.first; ; tries++, jobMs *= 2, pauseMs = Math.min(pauseMs * 2, PAUSES_MS.longest)) {
      const { failure, response } = await this.#asking.ask(deletedBy, place, { signal, body: byJob.bodyOf(resource.id) })
      const status = response?.status
      said = status === undefined ? `${deletedBy} got no answer (${failure?.code})` : `${deletedBy} answered ${status}`
      if (status === 401 || status === 403) return { gone: false, why: said, forbidden: true }
      const taken = status !== undefined && status < 300
      if (taken && (this.#isStateless() || (await this.#goes(resource, signal, jobMs)))) return { gone: true }
      if (!taken && (tries >= TRIES || (status !== 400 && !isPassing(status)))) break
      if (performance.now() - began + pauseMs > this.#patienceMs(place.kind, this.#mayAppear(resource))) break
      if (tries === 1) await this.#free(place, resource.id, signal)
      if (!taken) await wait(pauseMs, signal)
    }
    if (await this.isGone(resource, signal)) return { gone: true }
    return { gone: false, why: `${said}, and it is not shown to be gone` }
  }

  /** Undoes what keeps a resource from being deleted, such as a lock; whether the target took it. */
  async #free({ kind, persona, ...preferred }: Place, id: string, signal: AbortSignal): Promise<boolean> {
    const { connection: { facts }, specs } = this.#parts
    const able = [preferred.api, ...facts.apis].find((api) => specs.has(kind.operations[api]?.freedBy ?? '', api))
    const operations = able === undefined ? undefined : kind.operations[able]
    if (able === undefined || operations?.freedBy === undefined) return false
    const place = { kind, persona, api: able, operations }
    const { freedBy } = operations
    const body = specs.view(freedBy, able).request?.example
    const path = { [kind.pathParameter]: id }
    const { response } = await this.#asking.ask(freedBy, place, { signal, path, ...(body !== undefined && { body }) })
    return response !== undefined && response.status < 300
  }

  /** Whether it is gone now, or for a kind that takes its time, within the target's. */
  async #goes(resource: Resource, signal: AbortSignal, longestMs = Number.POSITIVE_INFINITY): Promise<boolean> {
    const patienceMs = Math.min(longestMs, this.#patienceMs(resourceKind(resource.kind)))
    const began = performance.now()
    for (let pauseMs: number = LOOKS_MS.first; ; pauseMs = Math.min(pauseMs * LOOKS_MS.growth, LOOKS_MS.longest)) {
      if (await this.isGone(resource, signal)) return true
      if (performance.now() - began + pauseMs > patienceMs) return false
      await wait(pauseMs, signal)
    }
  }

  /** How long a resource may take to go, or where it has not been seen yet, to appear. */
  #patienceMs({ goesLater }: ResourceKind, early = false): number {
    const { deletionMs } = this.#parts.connection.facts
    if (!goesLater) return 0
    return early ? appearsWithinMs(deletionMs) : deletionMs
  }

  /** Whether it is one that takes its time, of which nothing was seen yet: not to find it proves nothing. */
  #mayAppear(resource: Resource): boolean {
    return resource.unseen === true && resourceKind(resource.kind).goesLater && !this.#seen.has(keyOf(resource))
  }

  /**
   * Whether it is gone because a target says that it deletes it. A stateless one can say no more; the embedded cloud holds nobody else's and
   * ends with the run, so that what it does not do at once alone is waited for, for the room that it takes.
   */
  isBelieved({ kind }: Whereabouts): boolean {
    return this.#isStateless() || (this.#parts.connection.facts.embedded && !resourceKind(kind).goesLater)
  }

  /** Such a target shows the same examples whatever became of a resource: that it takes the DELETE is all it can say. */
  #isStateless(): boolean {
    return this.#parts.connection.facts.features.includes('stateless')
  }

  /** A list, of which every item counts as seen from then on. */
  async #listAs(place: Place, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    const listed = await this.#asking.list(place, signal)
    for (const { id } of listed ?? []) this.#seen.add(keyOf({ kind: place.kind.kind, id }))
    return listed
  }
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`
}

/** No answer, a conflict, throttling and errors of the target itself may pass. */
function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 409 || status === 429 || status >= 500
}
