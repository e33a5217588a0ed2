import { appliesAt, type Place } from './applicability.ts'
import { closest } from './closest.ts'
import { BASELINE, hasMicroversions } from './family.ts'
import { compareMicroversions, isMicroversion } from './microversion.ts'
import type { ApiDescription, ApiName, Operation, OperationView } from './operation.ts'
import { edgesOfOperation, viewOf } from './view.ts'

type Facts = Pick<ApiDescription, 'dialect' | 'operations' | 'digests'>

/** Answers questions about operations, which are plain data. Views of one interval share their schemas, so that validators compiled from them can be kept. */
export function describe(facts: Facts): ApiDescription {
  return new Description(facts)
}

class Description implements ApiDescription {
  readonly dialect: string
  readonly operations: readonly Operation[]
  readonly digests: ApiDescription['digests']
  readonly #operations: ReadonlyMap<string, Operation>
  readonly #edges: ReadonlyMap<string, readonly string[]>
  readonly #views = new Map<string, OperationView>()
  /** By what was asked for: the same place is asked for with every request. */
  readonly #asked = new Map<string, OperationView>()

  constructor({ dialect, operations, digests }: Facts) {
    this.dialect = dialect
    this.operations = operations
    this.digests = digests
    this.#operations = new Map(operations.map((operation) => [operation.id, operation]))
    this.#edges = new Map(operations.map((operation) => [operation.id, edgesOfOperation(operation)]))
  }

  operation(id: string): Operation {
    const found = this.#operations.get(id)
    if (found !== undefined) return found
    const near = closest(id, [...this.#operations.keys()]).join(', ')
    throw new Error(`Could not find operation ${id}: no document of ${this.dialect} has it. Take one of ${near}.`)
  }

  has(id: string, api: ApiName, microversion?: string): boolean {
    const found = this.#operations.get(id)
    return found !== undefined && appliesAt(found.applies, placeOf(found, api, microversion))
  }

  view(id: string, api: ApiName, microversion?: string): OperationView {
    const asked = `${id} ${api} ${microversion ?? ''}`
    const known = this.#asked.get(asked)
    if (known !== undefined) return known
    const view = this.#viewOf(this.operation(id), api, microversion)
    this.#asked.set(asked, view)
    return view
  }

  #viewOf(operation: Operation, api: ApiName, microversion: string | undefined): OperationView {
    const place = placeOf(operation, api, microversion)
    if (!appliesAt(operation.applies, place)) {
      throw new Error(`Could not view ${operation.id}: it does not exist at ${api} ${microversion ?? ''}. Ask has() first.`)
    }
    const shared = this.#shared(operation, place)
    return place.microversion === undefined ? shared : { ...shared, microversion: place.microversion }
  }

  breakpoints(id: string, min: string, max: string): string[] {
    const edges = this.#edges.get(this.operation(id).id) ?? []
    const inside = edges.filter((edge) => compareMicroversions(edge, min) > 0 && compareMicroversions(edge, max) <= 0)
    const existing = [min, ...inside].filter((microversion) => this.has(id, 'nova-v2.1', microversion))
    const keys = existing.map((microversion) => this.view(id, 'nova-v2.1', microversion).key)
    return existing.filter((_, index) => keys[index] !== keys[index - 1])
  }

  /** The view that all microversions of an interval have in common. */
  #shared(operation: Operation, { api, microversion = BASELINE }: Place): OperationView {
    const start = this.#edges.get(operation.id)?.findLast((edge) => compareMicroversions(edge, microversion) <= 0) ?? BASELINE
    const key = `${operation.id} ${api} ${start}`
    const known = this.#views.get(key)
    if (known !== undefined) return known
    const { microversion: _, ...view } = viewOf(operation, hasMicroversions(api) ? { api, microversion: start } : { api })
    this.#views.set(key, view)
    return view
  }
}

/** Unversioned operations have no microversion wherever they are asked for; a family without microversions refuses one. */
function placeOf({ id, unversioned }: Operation, api: ApiName, microversion: string | undefined): Place {
  if (microversion === undefined) return { api }
  if (!isMicroversion(microversion)) throw new Error(`Could not view ${id}: '${microversion}' is no microversion such as 2.64. Name one.`)
  if (!hasMicroversions(api)) throw new Error(`Could not view ${id} at ${microversion}: ${api} has no microversions. Leave it out.`)
  return unversioned ? { api } : { api, microversion }
}
