import fc from 'fast-check'
import type { JsonSchema } from '../specs/index.ts'
import { branchesOf, type Folded, folded, listed, propertiesOf } from './fold.ts'
import { formatNamed } from './formats.ts'
import { numberBetween } from './numbers.ts'
import type { Step } from './place.ts'
import { type Repertoire, text } from './text.ts'
import { isValid, lengthOf } from './violations.ts'

/** What a generated value is to be like. */
export interface Wish {
  /** A place that it must have, as in {@link Place.trail}. */
  readonly trail?: readonly Step[]
  /** Whether members that may be left out are always left out (but for those on the trail), now and then, or never. */
  readonly optional?: 'none' | 'some' | 'all'
  readonly repertoire?: Repertoire
  /** What stands at a pointer, spelt as in `Place`, whatever its schema says. */
  readonly pins?: Pins
}

export type Pins = Readonly<Record<string, fc.Arbitrary<unknown>>>

interface At extends Required<Wish> {
  readonly pointer: string
}

/** Values that are valid by a schema, but for what is pinned. */
export function fromSchema(schema: JsonSchema, wish: Wish = {}): fc.Arbitrary<unknown> {
  return nearSchema(schema, wish).filter((value) => wish.pins !== undefined || isValid(schema, value))
}

/** Values that are valid by a schema as far as `if`, `oneOf` and bounds on the number of members are not in the way. */
export function nearSchema(schema: JsonSchema, wish: Wish = {}): fc.Arbitrary<unknown> {
  return valueAt(schema, { trail: [], optional: 'some', repertoire: 'any', pins: {}, ...wish, pointer: '' })
}

/** Arbitraries off the trail and away from pins, by schema and wish: descriptions are large, and each negative is near one. */
const kept = new WeakMap<Folded, Map<string, fc.Arbitrary<unknown>>>()

function valueAt(schema: JsonSchema, at: At): fc.Arbitrary<unknown> {
  const whole = folded(schema)
  const pin = at.pins[at.pointer]
  if (pin !== undefined) return pin
  if (at.trail.length > 0 || Object.keys(at.pins).some((pinned) => pinned.startsWith(at.pointer))) return made(whole, at)
  const ofSchema = kept.get(whole) ?? new Map<string, fc.Arbitrary<unknown>>()
  kept.set(whole, ofSchema)
  const key = `${at.optional} ${at.repertoire}`
  const known = ofSchema.get(key) ?? made(whole, at)
  ofSchema.set(key, known)
  return known
}

function made(whole: Folded, at: At): fc.Arbitrary<unknown> {
  if (Array.isArray(whole['enum'])) return fc.constantFrom(...(whole['enum'] as unknown[]))
  if (whole['const'] !== undefined) return fc.constant(whole['const'])
  const branches = [...branchesOf(whole, 'anyOf'), ...branchesOf(whole, 'oneOf')]
  return branches.length === 0 ? ofType(whole, at) : ofBranch(whole, branches, at)
}

function ofBranch(schema: Folded, branches: readonly JsonSchema[], at: At): fc.Arbitrary<unknown> {
  const { anyOf: _, oneOf: __, ...rest } = schema
  const [step, ...trail] = at.trail
  const inside = (branch: JsonSchema): fc.Arbitrary<unknown> => valueAt({ allOf: [rest, branch] }, { ...at, trail })
  if (step === undefined || !('branch' in step)) return fc.oneof(...branches.map(inside))
  const branch = branches[step.branch]
  if (branch === undefined) throw new Error(`Could not generate at ${at.pointer}: it has no branch ${step.branch}. Take a trail of its own schema.`)
  return inside(branch)
}

const MADE: Readonly<Record<string, (schema: Folded, at: At) => fc.Arbitrary<unknown>>> = {
  object: anObject,
  array: anArray,
  string: (schema, { repertoire }) => aString(schema, repertoire),
  integer: (schema, { repertoire }) => numberBetween(schema, true, repertoire),
  number: (schema, { repertoire }) => numberBetween(schema, false, repertoire),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
}

function ofType(schema: Folded, at: At): fc.Arbitrary<unknown> {
  const [step] = at.trail
  const types = listed(schema['type'])
  if (types.length === 0) return fc.oneof(fc.constant({}), fc.constant(null), fc.jsonValue({ maxDepth: 1 }))
  const wanted = step === undefined ? types : types.filter((type) => type === ('item' in step ? 'array' : 'object'))
  const usable = at.optional === 'none' ? wanted.slice(0, 1) : wanted
  return fc.oneof(...usable.map((type) => {
    const make = MADE[type]
    if (make === undefined) throw new Error(`Could not generate at ${at.pointer}: there is no type ${type}. Correct the specification.`)
    return make(schema, at)
  }))
}

function anObject(schema: Folded, at: At): fc.Arbitrary<unknown> {
  const [step, ...trail] = at.trail
  const required = (schema['required'] ?? []) as string[]
  const forced = step !== undefined && 'member' in step ? step.member : undefined
  const kept = propertiesOf(schema).filter(([name]) => at.optional !== 'none' || required.includes(name) || name === forced)
  const members = kept.map(([name, member]) =>
    [name, valueAt(member, { ...at, trail: name === forced ? trail : [], pointer: `${at.pointer}/${name}` })] as const)
  const named = fc.record(Object.fromEntries(members), {
    requiredKeys: kept.map(([name]) => name).filter((name) => at.optional === 'all' || required.includes(name) || name === forced), noNullPrototype: true,
  })
  const extra = schema['additionalProperties']
  if (typeof extra !== 'object' || extra === null) return named
  const wanted = step !== undefined && 'extra' in step
  if (!wanted && at.optional === 'none') return named
  const extras = fc.dictionary(text(1, 20, 'decided'), valueAt(extra as JsonSchema, { ...at, trail: wanted ? trail : [], pointer: `${at.pointer}/{}` }), {
    minKeys: wanted ? 1 : 0, maxKeys: Math.min(Number(schema['maxProperties'] ?? 3), 3), noNullPrototype: true,
  })
  return fc.tuple(named, extras).map(([own, others]) => ({ ...others, ...own }))
}

function anArray(schema: Folded, at: At): fc.Arbitrary<unknown> {
  const [step, ...trail] = at.trail
  const { items = {}, minItems = 0, maxItems = Infinity, uniqueItems } = schema as Record<string, never>
  const minLength = Math.max(Number(minItems), step !== undefined && 'item' in step ? 1 : 0)
  const maxLength = at.optional === 'none' ? minLength : Math.min(Number(maxItems), minLength + 3)
  const item = valueAt(items, { ...at, trail, pointer: `${at.pointer}/*` })
  if (uniqueItems !== true) return fc.array(item, { minLength, maxLength, size: 'max' })
  return fc.uniqueArray(item, { minLength, maxLength, size: 'max', selector: (value) => JSON.stringify(value) })
}

function aString(schema: Folded, repertoire: Repertoire): fc.Arbitrary<string> {
  const { format, pattern, contentEncoding } = schema as Readonly<Record<string, string | undefined>>
  const [min, max] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? Infinity)]
  const fits = (value: string): boolean => lengthOf(value) >= min && lengthOf(value) <= max
  if (format !== undefined) return formatNamed(format).arbitrary().filter(fits)
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' }).filter(fits)
  if (contentEncoding === 'base64') return fc.base64String({ minLength: min, maxLength: Math.min(max, 64) })
  return text(min, max, repertoire)
}
