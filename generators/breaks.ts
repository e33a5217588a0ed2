import type { Constraint } from './constraint.ts'
import { listed, propertiesOf } from './fold.ts'
import type { Place } from './place.ts'
import { isObject } from './violations.ts'

/** What kind of rule a break is against: something is missing, is of another type, or has another value than is allowed. */
export type Rule = 'mandatory' | 'type' | 'value'

/** A way to break one constraint. */
export interface Break {
  /** `number in place of string`, `too long`. */
  readonly how: string
  readonly rule: Rule
  /** False where a careful target may well take what the document does not describe: `"3"` for 3, null for nothing. */
  readonly decided: boolean
  /** A value that no longer keeps the constraint, made from one that does; undefined where that cannot be. */
  readonly broken: (value: unknown) => unknown
}

const OF_TYPE: Readonly<Record<string, unknown>> = { string: 'x', number: 7.5, boolean: true, object: { x: 1 }, array: ['x'], null: null }

const UNKNOWN = 'conf-unknown'

/** Texts of which one or another does not match a pattern. */
const ODD_TEXTS = ['', 'x', 'a,b', 'a/b', 'a b', '!', '-1', 'é', '\n', '2', 'compute']

/** Every way in which a constraint may be broken; a break may be impossible for a given value. */
export function breaksOf({ place, keyword }: Pick<Constraint, 'place' | 'keyword'>): Break[] {
  return (BREAKS[keyword] ?? (() => []))(place)
}

const value = (how: string, broken: Break['broken']): Break => ({ how, rule: 'value', decided: true, broken })

const BREAKS: Readonly<Record<string, (place: Place) => Break[]>> = {
  type: wrongTypes,
  required: ({ schema }) => ((schema['required'] ?? []) as string[]).map((name) => (
    { how: `${name} missing`, rule: 'mandatory', decided: true, broken: (given) => without(given, name) }
  )),
  enum: ({ schema }) => ((schema['enum'] as unknown[]).some((known) => typeof known === 'number')
    ? [value('not among the values', () => Math.max(...(schema['enum'] as number[])) + 1000)]
    : [value('not among the values', () => UNKNOWN), value('none of the values', () => '')]),
  const: () => [value('not the value', () => UNKNOWN)],
  minLength: ({ schema }) => [value('too short', () => 'x'.repeat(Number(schema['minLength']) - 1))],
  maxLength: ({ schema }) => [value('too long', (given) => lengthened(given, Number(schema['maxLength']) + 1))],
  pattern: ({ schema }) => {
    const pattern = new RegExp(String(schema['pattern']), 'u')
    return ODD_TEXTS.filter((odd) => !pattern.test(odd)).map((odd) => value(`${JSON.stringify(odd)} against the pattern`, () => odd))
  },
  format: ({ schema }) => [value(`no ${String(schema['format'])}`, () => UNKNOWN)],
  minimum: ({ schema }) => [
    value('too small', () => Number(schema['minimum']) - 1),
    value('much too small', () => -2_147_483_649),
  ],
  maximum: ({ schema }) => [value('too large', () => Number(schema['maximum']) + 1), value('much too large', () => Number.MAX_SAFE_INTEGER)],
  exclusiveMinimum: ({ schema }) => [value('too small', () => schema['exclusiveMinimum'])],
  exclusiveMaximum: ({ schema }) => [value('too large', () => schema['exclusiveMaximum'])],
  minItems: ({ schema }) => [value('too few items', (given) => (given as unknown[]).slice(0, Number(schema['minItems']) - 1))],
  maxItems: ({ schema }) => [value('too many items', (given) => repeated(given as unknown[], Number(schema['maxItems']) + 1))],
  uniqueItems: () => [value('an item twice', (given) => [...(given as unknown[]), ...(given as unknown[]).slice(0, 1)])],
  minProperties: () => [value('too few members', () => ({}))],
  maxProperties: (place) => [value('too many members', (given) => crowded(given, place))],
  additionalProperties: () => [undocumentedMember()],
  unevaluatedProperties: () => [undocumentedMember()],
  anyOf: wrongTypes,
  oneOf: wrongTypes,
}

function undocumentedMember(): Break {
  return value('an undocumented member', (given) => ({ ...(given as object), conf_undocumented: 'x' }))
}

function wrongTypes({ schema, optional }: Place): Break[] {
  const types = listed(schema['type'])
  const others = Object.keys(OF_TYPE).filter((type) => !types.includes(type) && !(type === 'number' && types.includes('integer')))
  const owed = types.join(' or ') || 'what is described'
  const wrong = others.map((type): Break => ({
    how: `${type} in place of ${owed}`, rule: 'type', decided: !(type === 'null' && optional), broken: () => OF_TYPE[type],
  }))
  const fraction: Break = { how: 'fraction in place of integer', rule: 'type', decided: true, broken: (given) => Number(given) + 0.5 }
  const whole = types.includes('integer') && !types.includes('number')
  return [...wrong, ...(whole ? [fraction] : []), ...spelt(types)]
}

/** The right value, but as text. */
function spelt(types: readonly string[]): Break[] {
  if (types.includes('string') || !['integer', 'number', 'boolean'].some((type) => types.includes(type))) return []
  return [{ how: `${types.join(' or ')} as text`, rule: 'type', decided: false, broken: (given) => (given === null ? undefined : String(given)) }]
}

function without(given: unknown, name: string): unknown {
  if (!isObject(given)) return undefined
  const { [name]: gone, ...rest } = given
  return gone === undefined ? undefined : rest
}

/** Text of a length, that still begins as it did. */
function lengthened(given: unknown, length: number): unknown {
  return typeof given === 'string' ? [...given, ...'x'.repeat(length)].slice(0, length).join('') : 'x'.repeat(length)
}

function repeated(given: readonly unknown[], length: number): unknown {
  return given.length === 0 ? undefined : Array.from({ length }, (_, index) => given[index % given.length])
}

/** One member more than allowed: those that are named, then others like one that is there. */
function crowded(given: unknown, { schema }: Place): unknown {
  if (!isObject(given)) return undefined
  const members: Record<string, unknown> = { ...given }
  const [first = 'x'] = Object.values(given)
  const names = [...propertiesOf(schema).map(([name]) => name), ...Array.from({ length: 100 }, (_, index) => `conf-${index}`)]
  for (const name of names) if (Object.keys(members).length <= Number(schema['maxProperties'])) members[name] ??= first
  return members
}
