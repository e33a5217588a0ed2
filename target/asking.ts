import type { Exchange } from '../events/index.ts'
import { type ApiDescription, type ApiName, buildRequest, type RequestValues } from '../specs/index.ts'
import type { Connection } from './connection.ts'
import type { ListedPage, ListedResource } from './listed.ts'
import type { KindOperations, ResourceKind } from './resources.ts'
import { SharedReads } from './shared-reads.ts'
import { orAborted } from './wait.ts'

/** Longest time that a list may take which several callers share: none of their own signals ends it. */
const SHARED_LIST_MS = 30_000

/** A kind as one API family deals with it, in the eyes of a persona. */
export interface Place {
  readonly kind: ResourceKind
  readonly operations: KindOperations
  readonly api: ApiName
  readonly persona: string
}

export interface AskingParts {
  readonly connection: Connection
  readonly specs: ApiDescription
  /** Goes into the User-Agent, e.g. `teardown`. */
  readonly purpose: string
}

type Asked = RequestValues & { readonly signal: AbortSignal }

/** Asks a target about resources, beyond any budget: what was created must be deleted. */
export class Asking {
  readonly #parts: AskingParts
  readonly #lists = new SharedReads<ListedResource[] | undefined>()

  constructor(parts: AskingParts) {
    this.#parts = parts
  }

  async ask(operationId: string, { api, persona }: Place, { signal, ...asked }: Asked): Promise<Exchange> {
    const { connection, specs, purpose } = this.#parts
    const microversion = api === 'nova-v2.1' ? connection.facts.microversions.min : undefined
    const path = { project_id: connection.facts.projectIds[persona] ?? '', ...asked.path }
    const wire = buildRequest(specs.view(operationId, api, microversion), { ...asked, path })
    return connection.send(wire, { persona, signal, requirementId: purpose, beyondBudget: true })
  }

  /** A list that was asked for after this call, which callers share; undefined where a page of it is unusable. */
  list(place: Place, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    const read = (): Promise<ListedResource[] | undefined> => this.#read(place, AbortSignal.timeout(SHARED_LIST_MS))
    return orAborted(this.#lists.get(`${place.kind.kind} ${place.api} ${place.persona}`, read), signal)
  }

  async #read(place: Place, signal: AbortSignal): Promise<ListedResource[] | undefined> {
    const { kind, operations: { listedBy, pageSize } } = place
    const found = new Map<string, ListedResource>()
    const limit = pageSize === undefined ? [] : [['limit', String(pageSize)] as const]
    let where: ReadonlyArray<readonly [string, string]> = []
    for (let number = 2; ; number++) {
      const { response } = await this.ask(listedBy, place, { signal, query: [...limit, ...where] })
      const page = response?.status === 200 && !response.truncated ? kind.listed(response.body) : undefined
      if (page === undefined) return undefined
      const fresh = page.items.filter(({ id }) => !found.has(id))
      for (const item of fresh) found.set(item.id, item)
      const last = fresh.at(-1)
      if (!goesOn(page, { seen: found.size, pageSize }) || last === undefined) return [...found.values()]
      where = page.next === 'number' ? [['offset', String(number)]] : [['marker', last.id]]
    }
  }
}

/** Whether a page points to another one. A marker also stands on the last page, which is not full; numbers go on until all are seen. */
function goesOn({ items, next, total = 0 }: ListedPage, { pageSize, seen }: { pageSize: number | undefined; seen: number }): boolean {
  if (pageSize === undefined) return false
  return next === 'link' || (next === 'marker' && items.length >= pageSize) || (next === 'number' && seen < total)
}
