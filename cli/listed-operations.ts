import type { DialectName } from '../events/index.ts'
import type { ApiDescription, Operation } from '../specs/index.ts'
import { dialectNamed } from '../target/dialects/index.ts'

/** A logical operation at one version of the API. */
export interface ListedOperation {
  readonly operationId: string
  readonly method: string
  /** With the version prefix, as it is sent after the service's root. */
  readonly path: string
  readonly action?: string
  readonly spec: string
}

/** Every logical operation of every version, once each. */
export function listOperations(specs: readonly ApiDescription[]): ListedOperation[] {
  const listed = specs.flatMap(({ dialect, operations }) => operations.flatMap((operation) =>
    pathsOf(operation, dialect as DialectName).map((path): ListedOperation => ({
      operationId: operation.id,
      method: operation.method,
      path,
      ...(operation.action === undefined ? {} : { action: operation.action }),
      spec: operation.spec,
    }))))
  return [...new Map(listed.map((operation) => [JSON.stringify(operation), operation])).values()]
}

/** The path below each version segment that the dialect and the operation share; only native paths are written without theirs. */
function pathsOf({ spec, path, unversioned, applies }: Operation, dialect: DialectName): string[] {
  if (unversioned || spec !== 'nova') return [path]
  const { versionSegment } = dialectNamed(dialect)
  return Object.entries(versionSegment)
    .filter(([api]) => api !== 'ecs-v1' && (applies.apis === undefined || applies.apis.some((name) => name === api)))
    .map(([, segment]) => `/${segment}${path}`)
}
