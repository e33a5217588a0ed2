import type { Subject } from '../events/index.ts'
import type { ApiDescription, ApiName, OperationView } from '../specs/index.ts'
import { REQUESTS } from './requests.ts'

/** How many resources of each kind a request takes, together with what it brings about. */
export interface Held {
  readonly group: number
  readonly server: number
}

/** How many resources a valid request of an operation takes. */
export function heldBy({ operation, parameters }: Pick<OperationView, 'operation' | 'parameters'>): Held {
  const count = (kind: keyof Held): number =>
    parameters.filter(({ resource }) => resource === kind).length + (REQUESTS[operation.id]?.holds === kind ? 1 : 0)
  return { group: count('group'), server: count('server') }
}

/** Whether a valid request of the subject's operation takes a server: a real cloud needs half a minute for each. */
export function holdsServers({ operationId, api, microversion }: Subject, specs: ApiDescription): boolean {
  return operationId !== undefined && heldBy(specs.view(operationId, api as ApiName, microversion)).server > 0
}
