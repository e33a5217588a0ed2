import fc from 'fast-check'
import type { OperationView, WireRequest } from '../specs/index.ts'
import { type Constraint, constraintName, constraintsOf } from './constraint.ts'
import { listed } from './fold.ts'
import { nearSchema } from './from-schema.ts'
import { type Base, placeName, printed, queryParameters, readParameter, requestFor } from './operations.ts'
import type { Step } from './place.ts'
import { replaced } from './replace.ts'
import { isObject, isValid } from './violations.ts'

/** A valid request at the edge of one constraint: one step further and it would break it. */
export interface Boundary {
  /** `body /server_group/name: longest`. */
  readonly name: string
  /** The constraint at whose edge it is, as {@link constraintName} spells it. */
  readonly of: string
  readonly requests: (base: Base) => fc.Arbitrary<WireRequest>
}

/** A value just within a constraint, made from one somewhere within; undefined where there is none. */
interface Edge {
  readonly how: string
  readonly at: (value: unknown) => unknown
}

/** By place and description: a view is made anew for each who asks. */
const known = new Map<string, readonly Boundary[]>()

/** Every boundary of an operation at one place, in the order of its description. */
export function boundariesOf(view: OperationView): readonly Boundary[] {
  const key = placeName(view)
  const found = known.get(key) ?? constraintsOf(view).flatMap((constraint) =>
    constraint.in === 'body' ? ofBody(view, constraint) : constraint.in === 'query' ? ofQuery(view, constraint) : [])
  known.set(key, found)
  return found
}

const edge = (how: string, at: Edge['at']): Edge => ({ how, at })

/** Larger lists are left to the negatives. */
const LONGEST_LIST = 1000

const EDGES: Readonly<Record<string, (bound: never, constraint: Constraint) => readonly Edge[]>> = {
  type: (types: string | string[]) => [
    ...(listed(types).includes('null') && listed(types).length > 1 ? [edge('null', () => null)] : []),
    ...(listed(types).includes('boolean') ? [edge('true', () => true), edge('false', () => false)] : [edge('as described', (value) => value)]),
  ],
  enum: (values: unknown[]) => values.map((value) => edge(printed(value), () => value)),
  const: (value: unknown) => [edge(printed(value), () => value)],
  minLength: (length: number) => [edge('shortest', () => 'x'.repeat(length)), edge('shortest but one', () => 'x'.repeat(length + 1))],
  maxLength: (length: number) => [edge('longest', (value) => sized(value, length)), edge('longest but one', (value) => (length < 1 ? undefined : sized(value, length - 1)))],
  pattern: () => [edge('of the pattern', (value) => value)],
  format: () => [edge('of the format', (value) => value), edge('of the format in capitals', (value) => (typeof value === 'string' ? value.toUpperCase() : undefined))],
  minimum: (bound: number) => [edge('least', () => bound), edge('least but one', () => bound + 1)],
  maximum: (bound: number) => [edge('greatest', () => bound), edge('greatest but one', () => bound - 1)],
  minItems: (count: number) => [edge('fewest items', (value) => (value as unknown[]).slice(0, count))],
  maxItems: (count: number) => (count > LONGEST_LIST ? [] : [edge('most items', (value) => repeated(value as unknown[], count))]),
  uniqueItems: () => [edge('no item twice', (value) => value)],
  required: () => [edge('nothing but what must be there', (value) => value)],
  maxProperties: (count: number) => [edge('most members', (value) => grown(value, count))],
  minProperties: () => [edge('fewest members', (value) => value)],
  additionalProperties: () => [edge('documented members alone', (value) => value)],
  unevaluatedProperties: () => [edge('documented members alone', (value) => value)],
  anyOf: () => [edge('one of the forms', (value) => value)],
  oneOf: () => [edge('one of the forms', (value) => value)],
}

function edgesOf(constraint: Constraint): readonly Edge[] {
  const { place: { schema }, keyword } = constraint
  return EDGES[keyword]?.(schema[keyword] as never, constraint) ?? []
}

function ofBody(view: OperationView, constraint: Constraint): Boundary[] {
  const { request } = view
  const { place: { pointer, trail } } = constraint
  if (request === undefined) return []
  const steps = trailOf(constraint)
  const documents = (at: Edge['at'], { optional = 'none', pins = {} }: Base): fc.Arbitrary<unknown> =>
    nearSchema(request.schema, { trail: steps, optional, pins, repertoire: 'decided' }).map((document) => {
      const found = replaced(document, trail, at)
      return found !== undefined && isValid(request.schema, found) ? found : undefined
    })
  return edgesOf(constraint).filter(({ at }) => isPossible(documents(at, {}))).map(({ how, at }) => ({
    name: `body ${pointer === '' ? '/' : pointer}: ${how}`,
    of: constraintName(constraint),
    requests: (base) => documents(at, base).filter((body) => body !== undefined).map((body) => requestFor(view, base, { body })),
  }))
}

/** What is to have as many as possible of something needs one of it. */
function trailOf({ place: { schema, trail }, keyword }: Constraint): readonly Step[] {
  if (keyword === 'maxItems') return [...trail, { item: true }]
  return keyword === 'maxProperties' && typeof schema['additionalProperties'] === 'object' ? [...trail, { extra: true }] : trail
}

function isPossible(documents: fc.Arbitrary<unknown>): boolean {
  return [1, 20].some((numRuns) => fc.sample(documents, { numRuns, seed: 1 }).some((document) => document !== undefined))
}

function ofQuery(view: OperationView, constraint: Constraint): Boundary[] {
  const described = queryParameters(view).find(({ name }) => name === constraint.parameter)
  if (described === undefined || constraint.keyword === 'required') return []
  const { name, schema } = described
  return edgesOf(constraint).flatMap(({ how, at }): Boundary[] => {
    const values = nearSchema(schema, { repertoire: 'decided' }).map(at)
    const valid = (value: unknown): boolean => value !== undefined && isValid(schema, readParameter(schema, printed(value)))
    if (!fc.sample(values, { numRuns: 5, seed: 1 }).some(valid)) return []
    const queries = values.filter(valid).map((value) => [[name, printed(value)] as const])
    return [{ name: `query ${name}: ${how}`, of: constraintName(constraint), requests: (base) => queries.map((query) => requestFor(view, base, { query })) }]
  })
}

/** Text of a length, that still begins as it did. */
function sized(value: unknown, length: number): string {
  return [...(typeof value === 'string' ? value : ''), ...'x'.repeat(length)].slice(0, length).join('')
}

function repeated(value: readonly unknown[], count: number): unknown {
  return value.length === 0 ? undefined : Array.from({ length: count }, (_, index) => value[index % value.length])
}

function grown(value: unknown, count: number): unknown {
  if (!isObject(value)) return undefined
  const [first] = Object.values(value)
  const more = Array.from({ length: Math.max(0, count - Object.keys(value).length) }, (_, index) => [`conf-${index}`, first])
  return first === undefined && count > 0 ? undefined : { ...value, ...Object.fromEntries(more) }
}
