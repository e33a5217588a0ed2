import type { JsonSchema } from '../specs/index.ts'
import { branchesOf, type Folded, folded, listed } from './fold.ts'
import { formatNamed } from './formats.ts'

/** A constraint that a value breaks: where, as a JSON pointer, and which. A failed `anyOf` or `oneOf` is one, whatever fails in it. */
export interface Broken {
  readonly pointer: string
  readonly keyword: string
}

/** Every constraint that a value breaks; none where it is valid. */
export function violations(schema: JsonSchema, value: unknown, pointer = ''): Broken[] {
  const whole = folded(schema)
  const types = listed(whole['type'])
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return [{ pointer, keyword: 'type' }]
  const found = ofValue(whole, value).map((keyword) => ({ pointer, keyword }))
  if (Array.isArray(value)) found.push(...ofItems(whole, value, pointer))
  if (isObject(value)) found.push(...ofMembers(whole, value, pointer))
  return [...found, ...ofBranches(whole, value, pointer)]
}

export function isValid(schema: JsonSchema, value: unknown): boolean {
  return violations(schema, value).length === 0
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

/** JSON Schema counts code points, JavaScript half of them twice. */
export function lengthOf(text: string): number {
  return [...text].length
}

type Rule = (bound: never, value: never) => boolean

const STRINGS: Readonly<Record<string, Rule>> = {
  minLength: (bound: number, text: string) => lengthOf(text) >= bound,
  maxLength: (bound: number, text: string) => lengthOf(text) <= bound,
  pattern: (bound: string, text: string) => patternOf(bound).test(text),
  format: (bound: string, text: string) => formatNamed(bound).holds(text),
}

const NUMBERS: Readonly<Record<string, Rule>> = {
  minimum: (bound: number, value: number) => value >= bound,
  maximum: (bound: number, value: number) => value <= bound,
  exclusiveMinimum: (bound: number, value: number) => value > bound,
  exclusiveMaximum: (bound: number, value: number) => value < bound,
}

const LISTS: Readonly<Record<string, Rule>> = {
  minItems: (bound: number, value: unknown[]) => value.length >= bound,
  maxItems: (bound: number, value: unknown[]) => value.length <= bound,
  uniqueItems: (bound: boolean, value: unknown[]) => !bound || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
}

const OBJECTS: Readonly<Record<string, Rule>> = {
  minProperties: (bound: number, value: object) => Object.keys(value).length >= bound,
  maxProperties: (bound: number, value: object) => Object.keys(value).length <= bound,
}

const ANY: Readonly<Record<string, Rule>> = {
  enum: (bound: unknown[], value: unknown) => bound.includes(value),
  const: (bound: unknown, value: unknown) => bound === value,
}

const OF_STRINGS = Object.entries({ ...ANY, ...STRINGS })
const OF_NUMBERS = Object.entries({ ...ANY, ...NUMBERS })
const OF_LISTS = Object.entries({ ...ANY, ...LISTS })
const OF_OBJECTS = Object.entries({ ...ANY, ...OBJECTS })
const OF_ANY = Object.entries(ANY)

function rulesFor(value: unknown): ReadonlyArray<[string, Rule]> {
  if (typeof value === 'string') return OF_STRINGS
  if (typeof value === 'number') return OF_NUMBERS
  if (Array.isArray(value)) return OF_LISTS
  return isObject(value) ? OF_OBJECTS : OF_ANY
}

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}

function ofValue(schema: Folded, value: unknown): string[] {
  return rulesFor(value)
    .filter(([keyword, holds]) => schema[keyword] !== undefined && !holds(schema[keyword] as never, value as never))
    .map(([keyword]) => keyword)
}

function ofItems(schema: Folded, value: readonly unknown[], pointer: string): Broken[] {
  const items = schema['items'] as JsonSchema | undefined
  return items === undefined ? [] : value.flatMap((item, index) => violations(items, item, `${pointer}/${index}`))
}

function ofMembers(schema: Folded, value: Record<string, unknown>, pointer: string): Broken[] {
  const named = (schema['properties'] ?? {}) as Record<string, JsonSchema>
  const required = (schema['required'] ?? []) as string[]
  const dependent = Object.entries((schema['dependentRequired'] ?? {}) as Record<string, string[]>)
  const found = required.filter((name) => !Object.hasOwn(value, name)).map(() => ({ pointer, keyword: 'required' }))
  for (const [name, needs] of dependent) {
    if (Object.hasOwn(value, name)) found.push(...needs.filter((need) => !Object.hasOwn(value, need)).map(() => ({ pointer, keyword: 'dependentRequired' })))
  }
  for (const [name, member] of Object.entries(value)) {
    const own = Object.hasOwn(named, name) ? named[name] : undefined
    if (own !== undefined) found.push(...violations(own, member, `${pointer}/${name}`))
    else found.push(...ofExtra(schema, member, `${pointer}/${name}`))
  }
  return found
}

/** A member that the schema does not name. */
function ofExtra(schema: Folded, member: unknown, pointer: string): Broken[] {
  const keyword = schema['additionalProperties'] === undefined ? 'unevaluatedProperties' : 'additionalProperties'
  const extra = schema[keyword]
  if (extra === false) return [{ pointer: pointer.slice(0, pointer.lastIndexOf('/')), keyword }]
  return extra === undefined || extra === true ? [] : violations(extra as JsonSchema, member, pointer)
}

function ofBranches(schema: Folded, value: unknown, pointer: string): Broken[] {
  const found: Broken[] = []
  const fitting = (keyword: 'anyOf' | 'oneOf'): number => branchesOf(schema, keyword).filter((branch) => isValid(branch, value)).length
  if (schema['anyOf'] !== undefined && fitting('anyOf') === 0) found.push({ pointer, keyword: 'anyOf' })
  if (schema['oneOf'] !== undefined && fitting('oneOf') !== 1) found.push({ pointer, keyword: 'oneOf' })
  if (schema['if'] === undefined) return found
  const chosen = schema[isValid(schema['if'] as JsonSchema, value) ? 'then' : 'else'] as JsonSchema | undefined
  return chosen === undefined ? found : [...found, ...violations(chosen, value, pointer)]
}
