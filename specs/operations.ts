import { splitActions } from './actions.ts'
import { narrowed } from './applicability.ts'
import { markOf } from './mark.ts'
import type { Operation, SpecName } from './operation.ts'
import { parameterOf, requestOf, responsesOf } from './parts.ts'
import { type Endpoint, endpointsOf } from './paths.ts'
import { type Tree, textAt, treeAt } from './tree.ts'

/** Every documented API of a dereferenced document, action bodies split. Throws what a description of it cannot express. */
export function operationsOf(document: Tree, spec: SpecName): Operation[] {
  const everywhere = markOf(document).applies
  return endpointsOf(document).flatMap((endpoint) => {
    try {
      const operation = operationOf(endpoint, spec)
      return splitActions({ ...operation, applies: narrowed(everywhere, operation.applies) })
    } catch (error) {
      throw new Error(`${endpoint.method} ${endpoint.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  })
}

function operationOf(endpoint: Endpoint, spec: SpecName): Operation {
  const { operation, path, method, unversioned, authenticated } = endpoint
  const { applies, refusesUnknownQuery } = markOf(operation)
  const request = requestOf(operation)
  const id = textAt(operation, 'operationId')
  if (id === '') throw new Error('the operation has no operationId')
  return {
    id,
    spec,
    method,
    path,
    unversioned,
    applies,
    authenticated,
    summary: textAt(operation, 'summary'),
    parameters: endpoint.parameters.map(parameterOf),
    ...(request !== undefined && { request }),
    responses: responsesOf(treeAt(operation, 'responses')),
    ...(refusesUnknownQuery !== undefined && { refusesUnknownQuery }),
  }
}
