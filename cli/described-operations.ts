import type { DescribedOperation } from '../events/index.ts'
import { describedConstraints } from '../suites/protocol/described-constraints.ts'
import type { ApiDescription, JsonSchema, Operation } from '../specs/index.ts'

/** Deeper members are values of a parameter rather than parameters. */
const MAX_DEPTH = 3

/** What the specifications document of each operation that a case may be about: the measure of coverage. */
export function describedOperations(specs: ApiDescription): DescribedOperation[] {
  return specs.operations.filter(({ spec }) => spec !== 'iam-v3').map((operation) => ({
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    statuses: unique(operation.responses.map(({ status }) => status)).sort((a, b) => a - b),
    parameters: parametersOf(operation),
    constraints: describedConstraints(specs, operation.id),
  }))
}

function parametersOf({ parameters, request }: Operation): string[] {
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => `query ${name}`)
  const body = request === undefined ? [] : memberPaths(request.schema, '', 1).map((path) => `body ${path}`)
  return unique([...query, ...body])
}

/** Paths of the members that any branch of a schema names. */
function memberPaths(schema: JsonSchema, prefix: string, depth: number): string[] {
  if (typeof schema !== 'object' || depth > MAX_DEPTH) return []
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => (schema[keyword] ?? []) as JsonSchema[])
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
  return [
    ...properties.flatMap(([name, inner]) => [`${prefix}${name}`, ...memberPaths(inner, `${prefix}${name}.`, depth + 1)]),
    ...branches.flatMap((branch) => memberPaths(branch, prefix, depth)),
  ]
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
