import type { Exchange } from '../events/index.ts'
import { type ApiDescription, type ApiName, buildRequest, type RequestValues } from '../specs/index.ts'
import { ANONYMOUS, UNSCOPED } from './client.ts'
import type { Connection } from './connection.ts'
import type { ListedResource } from './listed.ts'
import { appearsWithinMs, familyFor, type KindOperations, type ResourceKind, resourceKind } from './resources.ts'
import { SharedReads } from './shared-reads.ts'
import { orAborted, wait } from './wait.ts'

/** A DELETE is tried so often, with pauses that double; for a kind that takes its time, as long as a deletion may take. */
const TRIES = 4
const PAUSES_MS = { first: 250, longest: 5000 } as const

/** Pauses between looks at what is being deleted: each half as long again as the one before, up to the longest. */
const LOOKS_MS = { first: 6, longest: 5000 } as const

/** Longest time that a list may take which several callers share: none of their own signals ends it. */
const SHARED_LIST_MS = 30_000

/** A resource of ours, or where one may be. */
export interface Whereabouts {
  readonly kind: string
  readonly api: ApiName
  /** Who created it, or tried to. */
  readonly persona: string
}

export interface DisposalParts {
  readonly connection: Connection
  readonly specs: ApiDescription
  /** Goes into the User-Agent, e.g. `teardown`. */
  readonly purpose: string
}

/** `unseen`: nobody has yet been shown it, and its create may be under way; what is not found may then still come to be. */
type Resource = Whereabouts & { readonly id: string; readonly unseen?: boolean }
type Attempt = { readonly gone: true } | { readonly gone: false; readonly why: string; readonly forbidden?: boolean }

/** A kind as one API family deals with it, in the eyes of a persona. */
interface Place {
  readonly kind: ResourceKind
  readonly operations: KindOperations
  readonly api: ApiName
  readonly persona: string
}

/** Deletes resources and makes sure that they are gone. Speaks the API in which a thing was created, where the target offers that. */
export class Disposal {
  readonly #parts: DisposalParts
  /** Kinds and ids that this was shown, or whose deletion was accepted. */
  readonly #seen = new Set<string>()
  readonly #lists = new SharedReads<ListedResource[] | undefined>()

  constructor(parts: DisposalParts) {
    this.#parts = parts
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
    const { response } = await this.#ask(place.operations.shownBy, place, { signal, path: { [place.kind.pathParameter]: resource.id } })
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
    let said = ''
    const began = performance.now()
    for (let tries = 1, pauseMs: number = PAUSES_MS.first; ; tries++, pauseMs = Math.min(pauseMs * 2, PAUSES_MS.longest)) {
      const answer = await this.#ask(place.operations.deletedBy, place, { signal, path: { [place.kind.pathParameter]: resource.id } })
      const status = answer.response?.status
      said = status === undefined ? `DELETE got no answer (${answer.failure?.code})` : `DELETE answered ${status}`
      if (status === 401 || status === 403) return { gone: false, why: said, forbidden: true }
      if (status !== undefined && status < 300) this.#seen.add(keyOf(resource))
      const early = status === 404 && this.#mayAppear(resource) && !this.#isStateless()
      const accepted = !early && status !== undefined && (status < 300 || status === 404)
      if (accepted && (this.#isStateless() || (await this.#goes(resource, signal)))) return { gone: true }
      const waited = accepted && place.kind.goesLater
      if (waited || (!accepted && !early && !isPassing(status))) break
      const inTime = performance.now() - began + pauseMs <= this.#patienceMs(place.kind, early)
      if (!inTime && (early || tries >= TRIES)) break
      await wait(pauseMs, signal)
    }
    if (await this.isGone(resource, signal)) return { gone: true }
    return { gone: false, why: `${said}, and it is not shown to be gone` }
  }

  /** Whether it is gone now, or for a kind that takes its time, within the target's. */
  async #goes(resource: Resource, signal: AbortSignal): Promise<boolean> {
    const patienceMs = this.#patienceMs(resourceKind(resource.kind))
    const began = performance.now()
    for (let pauseMs: number = LOOKS_MS.first; ; pauseMs = Math.min(pauseMs * 1.5, LOOKS_MS.longest)) {
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

  /** Such a target shows the same examples whatever became of a resource: that it takes the DELETE is all it can say. */
  #isStateless(): boolean {
    return this.#parts.connection.facts.features.includes('stateless')
  }

  /** A list that was asked for after this call; teardowns of many pairs share it. */
  #listAs(place: Place, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    const read = (): Promise<ListedResource[] | undefined> => this.#read(place, AbortSignal.timeout(SHARED_LIST_MS))
    return orAborted(this.#lists.get(`${place.kind.kind} ${place.api} ${place.persona}`, read), signal)
  }

  /** Every page of a list; undefined where one is unusable. */
  async #read(place: Place, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    const { kind, operations: { listedBy, pageSize } } = place
    const found = new Map<string, ListedResource>()
    const limit = pageSize === undefined ? [] : [['limit', String(pageSize)] as const]
    let marker: ReadonlyArray<readonly [string, string]> = []
    for (;;) {
      const { response } = await this.#ask(listedBy, place, { signal, query: [...limit, ...marker] })
      const page = response?.status === 200 && !response.truncated ? kind.listed(response.body) : undefined
      if (page === undefined) return undefined
      const fresh = page.items.filter(({ id }) => !found.has(id))
      for (const item of fresh) {
        found.set(item.id, item)
        this.#seen.add(keyOf({ kind: kind.kind, id: item.id }))
      }
      const goesOn = page.next === 'link' || (page.next === 'marker' && page.items.length >= (pageSize ?? 0))
      const last = fresh.at(-1)
      if (!goesOn || pageSize === undefined || last === undefined) return [...found.values()]
      marker = [['marker', last.id]]
    }
  }

  async #ask(operationId: string, { api, persona }: Place, { signal, ...asked }: RequestValues & { readonly signal: AbortSignal }): Promise<Exchange> {
    const { connection, specs, purpose } = this.#parts
    const microversion = api === 'nova-v2.1' ? connection.facts.microversions.min : undefined
    const path = { project_id: connection.facts.projectIds[persona] ?? '', ...asked.path }
    const wire = buildRequest(specs.view(operationId, api, microversion), { ...asked, path })
    return connection.send(wire, { persona, signal, requirementId: purpose, beyondBudget: true })
  }
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`
}

/** No answer, a conflict, throttling and errors of the target itself may pass. */
function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 409 || status === 429 || status >= 500
}
