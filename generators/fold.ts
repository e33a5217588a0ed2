import type { JsonSchema } from '../specs/index.ts'

/** A schema without `allOf`. */
export type Folded = { readonly [keyword: string]: unknown }

const LOWER_BOUNDS: readonly string[] = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const UPPER_BOUNDS: readonly string[] = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const ANNOTATIONS: readonly string[] = ['title', 'description', 'default', 'example', 'examples', 'contentEncoding', 'x-openstack']

const kept = new WeakMap<object, Folded>()

/** The schema with the branches of `allOf` folded in, at its top only. Throws for `false` and for keywords that cannot be folded. */
export function folded(schema: JsonSchema): Folded {
  if (schema === true) return {}
  if (schema === false) throw new Error('Could not generate from a schema: nothing is valid by it. Leave the member out instead.')
  const known = kept.get(schema)
  if (known !== undefined) return known
  const { allOf, ...own } = schema
  const branches = Array.isArray(allOf) ? (allOf as JsonSchema[]) : []
  const whole = branches.map(folded).reduce(both, own)
  kept.set(schema, whole)
  return whole
}

function both(left: Folded, right: Folded): Folded {
  const result: Record<string, unknown> = { ...left }
  for (const [keyword, value] of Object.entries(right)) {
    result[keyword] = result[keyword] === undefined ? value : combined(keyword, result[keyword], value)
  }
  return result
}

function combined(keyword: string, left: unknown, right: unknown): unknown {
  if (ANNOTATIONS.includes(keyword) || JSON.stringify(left) === JSON.stringify(right)) return left
  if (LOWER_BOUNDS.includes(keyword)) return Math.max(Number(left), Number(right))
  if (UPPER_BOUNDS.includes(keyword)) return Math.min(Number(left), Number(right))
  if (keyword === 'required') return [...new Set([...(left as string[]), ...(right as string[])])]
  if (keyword === 'type') return listed(left).filter((type) => listed(right).includes(type))
  if (keyword === 'enum') return (left as unknown[]).filter((value) => (right as unknown[]).includes(value))
  if (keyword === 'properties') return bothProperties(left as Record<string, JsonSchema>, right as Record<string, JsonSchema>)
  const next = 'Teach generators/fold.ts what both together mean.'
  throw new Error(`Could not fold a schema: two branches of an allOf have the keyword ${keyword}. ${next}`)
}

function bothProperties(left: Record<string, JsonSchema>, right: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const shared = Object.keys(right).filter((name) => Object.hasOwn(left, name))
  return { ...left, ...right, ...Object.fromEntries(shared.map((name) => [name, { allOf: [left[name], right[name]] } as JsonSchema])) }
}

/** `type` as a list; empty where every type will do. */
export function listed(type: unknown): string[] {
  if (typeof type === 'string') return [type]
  return Array.isArray(type) ? type.map(String) : []
}

/** The members that a schema names. */
export function propertiesOf(schema: Folded): ReadonlyArray<readonly [string, JsonSchema]> {
  return Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
}

/** The branches at a keyword, none where it is absent. */
export function branchesOf(schema: Folded, keyword: 'anyOf' | 'oneOf'): readonly JsonSchema[] {
  return (schema[keyword] ?? []) as readonly JsonSchema[]
}
