import type { JsonSchema, OperationView } from '../specs/index.ts'
import { folded } from './fold.ts'
import { type Place, placesOf } from './place.ts'

export type Part = 'body' | 'query' | 'path' | 'header'

/** A constraint that the specification puts on one part of a request. */
export interface Constraint {
  readonly in: Part
  /** Of the parameter; absent in a body. */
  readonly parameter?: string
  readonly place: Place
  readonly keyword: string
}

/** Keywords that constrain a value. What else a schema may hold says something of it to people. */
export const CONSTRAINING: readonly string[] = [
  'type', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
  'minItems', 'maxItems', 'uniqueItems', 'required', 'minProperties', 'maxProperties', 'additionalProperties', 'unevaluatedProperties',
  'dependentRequired', 'anyOf', 'oneOf',
]

/** Keywords that lead to other schemas, and those that only tell. */
export const STRUCTURAL: readonly string[] = ['properties', 'items', 'allOf', 'if', 'then', 'else']
export const TELLING: readonly string[] = ['title', 'description', 'default', 'example', 'examples', 'contentEncoding']

/** Every constraint on a request of an operation, in the order of its description. */
export function constraintsOf({ parameters, request }: OperationView): Constraint[] {
  const ofParameters = parameters.flatMap(({ name, in: part, schema, required }) =>
    [...(required ? [requiredParameter(part, name, schema)] : []), ...ofSchema(schema).map((found) => ({ in: part, parameter: name, ...found }))])
  const ofBody = request === undefined ? [] : ofSchema(request.schema).map((found) => ({ in: 'body' as const, ...found }))
  return [...ofParameters, ...ofBody]
}

/** Tells constraints of one operation apart: `body /server_group/name maxLength`, `query limit minimum`. */
export function constraintName({ in: part, parameter, place: { pointer }, keyword }: Constraint): string {
  return `${part} ${parameter ?? ''}${pointer === '' && parameter === undefined ? '/' : pointer} ${keyword}`
}

function requiredParameter(part: Part, parameter: string, schema: JsonSchema): Constraint {
  return { in: part, parameter, place: { pointer: '', trail: [], schema: folded(schema), optional: false }, keyword: 'required' }
}

function ofSchema(schema: JsonSchema): Array<Pick<Constraint, 'place' | 'keyword'>> {
  return placesOf(schema).flatMap((place) =>
    CONSTRAINING.filter((keyword) => constrains(place, keyword)).map((keyword) => ({ place, keyword })))
}

/** `true` and `{}` let everything through; a schema for members that are not named constrains these, at a place of their own. */
function constrains({ schema }: Place, keyword: string): boolean {
  const value = schema[keyword]
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return value === false
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
