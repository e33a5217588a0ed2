import fc from 'fast-check'
import type { JsonSchema, OperationView, WireRequest } from '../specs/index.ts'
import { type Break, breaksOf, type Rule } from './breaks.ts'
import { type Constraint, constraintName, constraintsOf } from './constraint.ts'
import { nearSchema } from './from-schema.ts'
import { type Base, placeName, requestFor } from './operations.ts'
import type { Step } from './place.ts'
import { queryNegatives } from './query-negatives.ts'
import { replaced } from './replace.ts'
import { type Broken, violations } from './violations.ts'
import { wireNegatives } from './wire-negatives.ts'

/** A valid request broken in exactly one named way. */
export interface Negative {
  /** `body /server_group/name: too long`. */
  readonly name: string
  /** What kind of rule it breaks: one of the schema, that bodies are JSON, or one of the query or the headers. */
  readonly rule: Rule | 'json' | 'query' | 'header'
  /** The one constraint that the final bytes break, as {@link constraintName} spells it; `body json` where it is none of a schema. */
  readonly breaks: string
  /** The constraint that it is meant for: within an alternative another than it breaks. */
  readonly of: string
  /** Whether the documents owe a refusal; what is undecided is observed. */
  readonly decided: boolean
  readonly requests: (base: Base) => fc.Arbitrary<WireRequest>
}

/** How often a document is made anew before a break is taken to be impossible. */
const ATTEMPTS = [1, 60] as const

/** By place and description: a view is made anew for each who asks. */
const known = new Map<string, readonly Negative[]>()

/** Every negative of an operation at one place, in the order of its description; those last that are no matter of a schema. */
export function negativesOf(view: OperationView): readonly Negative[] {
  const key = placeName(view)
  const found = known.get(key) ?? [...bodyNegatives(view), ...queryNegatives(view), ...wireNegatives(view)]
  known.set(key, found)
  return found
}

function bodyNegatives(view: OperationView): Negative[] {
  const { request } = view
  if (request === undefined) return []
  return breakableIn(view, request.schema).map(({ constraint, way }) => {
    const { place: { pointer, within } } = constraint
    return {
      name: `body ${pointer === '' ? '/' : pointer}: ${way.how}`,
      rule: way.rule,
      breaks: constraintName(within === undefined ? constraint : { ...constraint, place: { ...constraint.place, ...within }, keyword: within.keyword }),
      of: constraintName(constraint),
      decided: way.decided,
      requests: (base) => brokenBodies(constraint, way, { schema: request.schema, base }).map((body) => requestFor(view, base, { body })),
    }
  })
}

interface Breakable {
  readonly constraint: Constraint
  readonly way: Break
}

/** By description: what can be broken is the same wherever an operation is described alike, and to find out is slow. */
const breakable = new Map<string, readonly Breakable[]>()

function breakableIn(view: OperationView, schema: JsonSchema): readonly Breakable[] {
  const found = breakable.get(view.key) ?? constraintsOf(view).filter((constraint) => constraint.in === 'body').flatMap((constraint) =>
    breaksOf(constraint)
      .filter((way) => isPossible(brokenOnce(constraint, way, { schema, base: { optional: 'none' } })))
      .map((way) => ({ constraint, way })))
  breakable.set(view.key, found)
  return found
}

interface Around {
  readonly schema: JsonSchema
  readonly base: Pick<Base, 'optional' | 'pins'>
}

function brokenBodies(constraint: Constraint, way: Break, around: Around): fc.Arbitrary<unknown> {
  return brokenOnce(constraint, way, around).filter((body) => body !== undefined)
}

/** A body beyond this breaks what no schema says. */
const LARGEST = 90_000

/** Documents that break the constraint and no other; undefined where a document could not be broken so. */
function brokenOnce({ place, keyword }: Constraint, way: Break, { schema, base }: Around): fc.Arbitrary<unknown> {
  const { optional = 'some', pins = {} } = base
  const expected: Broken = place.within ?? { pointer: place.pointer, keyword }
  // What is to have too many items, or one twice, needs one.
  const trail: readonly Step[] = ['maxItems', 'uniqueItems'].includes(keyword) ? [...place.trail, { item: true }] : place.trail
  return nearSchema(schema, { trail, optional, pins, repertoire: 'decided' }).map((document) => {
    const broken = replaced(document, place.trail, way.broken)
    if (JSON.stringify(broken ?? null).length > LARGEST) return undefined
    const [first, ...others] = broken === undefined ? [] : violations(schema, broken)
    return first !== undefined && others.length === 0 && isAt(expected, first) ? broken : undefined
  })
}

function isPossible(documents: fc.Arbitrary<unknown>): boolean {
  return ATTEMPTS.some((numRuns) => fc.sample(documents, { numRuns, seed: 1 }).some((document) => document !== undefined))
}

/** Whether what a document breaks is the expected constraint, at the first item or at a member that is not named. */
function isAt(expected: Broken, { pointer, keyword }: Broken): boolean {
  const [owed, found] = [expected.pointer.split('/'), pointer.split('/')]
  const same = owed.length === found.length && owed.every((segment, index) => ['*', '{}', found[index]].includes(segment))
  return same && keyword === expected.keyword
}
