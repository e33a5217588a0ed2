import type { Exchange } from '../events/index.ts'
import { type ApiDescription, type ApiName, buildRequest } from '../specs/index.ts'
import { ANONYMOUS, UNSCOPED } from './client.ts'
import type { Connection } from './connection.ts'
import { type ListedResource, type ResourceKind, resourceKind } from './resources.ts'
import { SharedReads } from './shared-reads.ts'
import { orAborted, wait } from './wait.ts'

/** Pauses before a DELETE is repeated. */
const PAUSES_MS = [250, 500, 1000]

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

type Attempt = { readonly gone: true } | { readonly gone: false; readonly why: string; readonly forbidden?: boolean }

/** Deletes resources and makes sure that they are gone. */
export class Disposal {
  readonly #parts: DisposalParts
  readonly #lists = new SharedReads<ListedResource[] | undefined>()

  constructor(parts: DisposalParts) {
    this.#parts = parts
  }

  /**
   * Deletes by id and verifies that the resource is gone; as others when its creator may not. Returns undefined when it is,
   * else why it is not known to be. Throws only the signal's reason.
   */
  async remove(resource: Whereabouts & { readonly id: string }, signal: AbortSignal): Promise<string | undefined> {
    if (!/^[\w-]+$/.test(resource.id)) return 'its id is none that can stand in a path'
    let why = 'no persona of its project is declared'
    for (const persona of this.#caretakers(resource.persona)) {
      const attempt = await this.#removeAs({ ...resource, persona }, signal)
      if (attempt.gone) return undefined
      why = attempt.why
      if (attempt.forbidden !== true) return why
    }
    return why
  }

  /** Whether its creator is shown that it is not there: 404, or where that says nothing, a list without it. */
  async isGone(resource: Whereabouts & { readonly id: string }, signal: AbortSignal): Promise<boolean> {
    const [persona] = this.#caretakers(resource.persona)
    if (persona === undefined) return false
    const seen = { ...resource, persona }
    const { status } = (await this.#ask(resourceKind(resource.kind).shownBy, seen, signal)).response ?? {}
    if (status === 404) return true
    if (status === 200) return false
    const listed = await this.#listAs(seen, signal)
    return listed !== undefined && listed.every(({ id }) => id !== resource.id)
  }

  /** What there is of a kind where its creator would have put it; undefined when nobody gets a usable list. */
  async list(where: Whereabouts, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    for (const persona of this.#caretakers(where.persona)) {
      const listed = await this.#listAs({ ...where, persona }, signal)
      if (listed !== undefined) return listed
    }
    return undefined
  }

  /** The creator, then who else works in that project (`member`'s for those without one), then whoever may do anything. */
  #caretakers(creator: string): string[] {
    const { projectIds } = this.#parts.connection.facts
    if (![ANONYMOUS, UNSCOPED].includes(creator) && projectIds[creator] === undefined) return []
    const project = projectIds[creator] ?? projectIds['member']
    const others = ['member', 'outsider'].filter((persona) => projectIds[persona] === project)
    return [...new Set([creator, ...others, 'admin'])].filter((persona) => projectIds[persona] !== undefined)
  }

  async #removeAs(resource: Whereabouts & { readonly id: string }, signal: AbortSignal): Promise<Attempt> {
    const { deletedBy } = resourceKind(resource.kind)
    let said = ''
    for (const pauseMs of [0, ...PAUSES_MS]) {
      if (pauseMs > 0) await wait(pauseMs, signal)
      const answer = await this.#ask(deletedBy, resource, signal)
      const status = answer.response?.status
      said = status === undefined ? `DELETE got no answer (${answer.failure?.code})` : `DELETE answered ${status}`
      if (status === 401 || status === 403) return { gone: false, why: said, forbidden: true }
      const accepted = status !== undefined && (status < 300 || status === 404)
      if (accepted && (this.#isStateless() || (await this.isGone(resource, signal)))) return { gone: true }
      if (!accepted && !isPassing(status)) break
    }
    if (await this.isGone(resource, signal)) return { gone: true }
    return { gone: false, why: `${said}, and it is not shown to be gone` }
  }

  /** Such a target shows the same examples whatever became of a resource: that it takes the DELETE is all it can say. */
  #isStateless(): boolean {
    return this.#parts.connection.facts.features.includes('stateless')
  }

  /** A list that was asked for after this call; teardowns of many pairs share it. */
  #listAs({ kind: name, api, persona }: Whereabouts, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    const kind = resourceKind(name)
    const read = async (): Promise<ListedResource[] | undefined> => {
      const { response } = await this.#ask(kind.listedBy, { kind: name, api, persona }, AbortSignal.timeout(SHARED_LIST_MS))
      return response?.status === 200 && !response.truncated ? kind.listed(response.body) : undefined
    }
    return orAborted(this.#lists.get(`${name} ${api} ${persona}`, read), signal)
  }

  async #ask(operationId: string, where: Whereabouts & { readonly id?: string }, signal: AbortSignal): Promise<Exchange> {
    const { connection, specs, purpose } = this.#parts
    const { api, persona, id } = where
    const microversion = api === 'nova-v2.1' ? connection.facts.microversions.min : undefined
    const path = { project_id: connection.facts.projectIds[persona] ?? '', ...idParameter(resourceKind(where.kind), id) }
    const wire = buildRequest(specs.view(operationId, api, microversion), { path })
    return connection.send(wire, { persona, signal, requirementId: purpose, beyondBudget: true })
  }
}

function idParameter({ pathParameter }: ResourceKind, id: string | undefined): Record<string, string> {
  return id === undefined ? {} : { [pathParameter]: id }
}

/** No answer, a conflict, throttling and errors of the target itself may pass. */
function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 409 || status === 429 || status >= 500
}
