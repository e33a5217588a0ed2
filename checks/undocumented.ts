import type { JsonSchema } from '../specs/index.ts'

/**
 * Paths of fields in `value` that `schema` does not name, `/server_group/owner`.
 * An object schema without `properties`, or with `additionalProperties` or `patternProperties`, names no closed set of fields
 * and permits any.
 */
export function undocumentedPaths(schema: JsonSchema, value: unknown, path = ''): string[] {
  const parts = [...subschemas(schema)]
  if (Array.isArray(value)) return value.flatMap((item, index) => undocumentedInItem(parts, item, `${path}/${index}`, index))
  if (typeof value !== 'object' || value === null) return []
  const named = parts.map((part) => part['properties']).filter(isRecord)
  if (named.length === 0 || parts.some(isOpen)) return []
  return Object.entries(value).flatMap(([key, field]) => {
    const schemas = named.map((properties) => properties[key]).filter(isSchema)
    if (schemas.length === 0) return [`${path}/${key}`]
    return undocumentedPaths({ allOf: schemas }, field, `${path}/${key}`)
  })
}

function undocumentedInItem(parts: ReadonlyArray<Record<string, unknown>>, item: unknown, path: string, index: number): string[] {
  return parts.flatMap((part) => {
    const prefix = part['prefixItems']
    const own = Array.isArray(prefix) ? prefix[index] : undefined
    const items = own ?? part['items']
    return isSchema(items) ? undocumentedPaths(items, item, path) : []
  })
}

/** The schema itself and what it is composed of; alternatives are taken together, so that any branch documents a field. */
function* subschemas(schema: JsonSchema): Iterable<Record<string, unknown>> {
  if (typeof schema === 'boolean') return
  yield schema
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = schema[keyword]
    if (Array.isArray(branches)) for (const branch of branches) if (isSchema(branch)) yield* subschemas(branch)
  }
}

function isOpen(schema: Record<string, unknown>): boolean {
  const extra = schema['additionalProperties']
  return schema['patternProperties'] !== undefined || (extra !== undefined && extra !== false)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isRecord(value)
}
