import fc from 'fast-check'
import type { Folded } from './fold.ts'
import type { Repertoire } from './text.ts'

/** Beyond these no document says what a deployment's database can hold. */
const LARGEST_32_BITS = 2_147_483_647

/** Numbers within the bounds of a schema, leaning to the bounds; where there is no upper bound, as far as 32 bits (or 53) reach. */
export function numberBetween(schema: Folded, whole: boolean, repertoire: Repertoire): fc.Arbitrary<number> {
  const { min, max } = boundsOf(schema, repertoire)
  const edges = [min, min + 1, 0, 1, max - 1, max].filter((edge) => edge >= min && edge <= max)
  const near = fc.integer({ min, max: Math.min(max, min + 20) })
  const integers = fc.oneof(near, fc.constantFrom(...new Set(edges)))
  return whole ? integers : fc.oneof(integers, fc.double({ min, max, noNaN: true, noDefaultInfinity: true }))
}

function boundsOf(schema: Folded, repertoire: Repertoire): { min: number; max: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as Readonly<Record<string, number | undefined>>
  const furthest = repertoire === 'any' ? Number.MAX_SAFE_INTEGER : LARGEST_32_BITS
  const min = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1)
  const max = maximum ?? (exclusiveMaximum === undefined ? furthest : exclusiveMaximum - 1)
  return { min: min ?? Math.min(0, max), max }
}
