import fc from 'fast-check'
import type { OperationView, WireRequest } from '../specs/index.ts'
import { nearSchema } from './from-schema.ts'
import { type Base, requestFor } from './operations.ts'
import { type Place, placesOf } from './place.ts'
import { replaced } from './replace.ts'
import { isObject, isValid } from './violations.ts'

/** Something about a body that may be one way or another: a member that may be absent, a value among several. */
interface Factor {
  readonly place: Place
  readonly choices: readonly unknown[]
}

const ABSENT = Symbol('absent')
const PRESENT = Symbol('present')

/** A choice for each factor, in their order. */
type Choice = readonly unknown[]

/**
 * Requests among which any two choices occur together that can: values of an `enum`, and whether a member that may be left out is there.
 * At most so many, those that cover the most first.
 */
export function combinationsOf(view: OperationView, base: Base, most: number): ReadonlyArray<fc.Arbitrary<WireRequest>> {
  const { request } = view
  if (request === undefined) return []
  const factors = placesOf(request.schema).flatMap(factorOf)
  const { pins = {} } = base
  return pairwise(factors.map(({ choices }) => choices), most).flatMap((choice) => {
    const bodies = nearSchema(request.schema, { optional: 'all', pins, repertoire: 'decided' }).map((document) => {
      const body = factors.reduce((current, factor, index) => chosen(current, factor, choice[index]), document)
      return isValid(request.schema, body) ? body : undefined
    })
    if (fc.sample(bodies, { numRuns: 1, seed: 1 })[0] === undefined) return []
    return [bodies.filter((body) => body !== undefined).map((body) => requestFor(view, base, { body }))]
  })
}

/** Only members at fixed places: what is within lists and alternatives multiplies without end. */
function factorOf(place: Place): Factor[] {
  const fixed = place.trail.length > 0 && place.trail.every((step) => 'member' in step)
  if (!fixed) return []
  const values = Array.isArray(place.schema['enum']) ? (place.schema['enum'] as unknown[]) : [PRESENT]
  const choices = place.optional ? [ABSENT, ...values] : values
  return choices.length > 1 ? [{ place, choices }] : []
}

function chosen(document: unknown, { place: { trail } }: Factor, choice: unknown): unknown {
  if (choice === PRESENT) return document
  const last = trail.at(-1)
  if (choice !== ABSENT || last === undefined || !('member' in last)) return replaced(document, trail, () => choice) ?? document
  return replaced(document, trail.slice(0, -1), (owner) => {
    if (!isObject(owner)) return undefined
    const { [last.member]: _, ...rest } = owner
    return rest
  }) ?? document
}

/** Choices in which any two occur together, found greedily: as many as given at most. */
export function pairwise(factors: ReadonlyArray<readonly unknown[]>, most: number): Choice[] {
  const open = new Set<string>()
  const pair = (one: number, left: number, other: number, right: number): string => `${one}.${left} ${other}.${right}`
  forPairs(factors, (one, other) => {
    for (const left of factors[one]?.keys() ?? []) for (const right of factors[other]?.keys() ?? []) open.add(pair(one, left, other, right))
  })
  const found: Choice[] = []
  while (open.size > 0 && found.length < most) {
    const picks: number[] = []
    for (const [index, choices] of factors.entries()) picks.push(bestPick(index, choices.length, { picks, factors, open, pair }))
    forPairs(factors, (one, other) => open.delete(pair(one, picks[one] ?? 0, other, picks[other] ?? 0)))
    found.push(picks.map((pick, index) => factors[index]?.[pick]))
  }
  return found
}

interface Picking {
  readonly picks: readonly number[]
  readonly factors: ReadonlyArray<readonly unknown[]>
  readonly open: ReadonlySet<string>
  readonly pair: (one: number, left: number, other: number, right: number) => string
}

/** The choice that leaves the fewest pairs open: with what is picked already, and with what may still be picked. */
function bestPick(index: number, choices: number, { picks, factors, open, pair }: Picking): number {
  const gain = (choice: number): number => {
    const earlier = picks.filter((pick, other) => open.has(pair(other, pick, index, choice))).length
    const later = factors.slice(index + 1).reduce((sum, others, step) =>
      sum + [...others.keys()].filter((right) => open.has(pair(index, choice, index + 1 + step, right))).length, 0)
    return earlier * 1000 + later
  }
  return Array.from({ length: choices }, (_, choice) => choice).toSorted((left, right) => gain(right) - gain(left))[0] ?? 0
}

function forPairs(factors: ReadonlyArray<readonly unknown[]>, use: (one: number, other: number) => void): void {
  for (let one = 0; one < factors.length; one += 1) for (let other = one + 1; other < factors.length; other += 1) use(one, other)
}
