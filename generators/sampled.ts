import fc from 'fast-check'

/** Always this value. */
export function one<T>(value: T): fc.Arbitrary<T> {
  return fc.constant(value)
}

/** So many values, the same ones for a seed. */
export function sampled<T>(arbitrary: fc.Arbitrary<T>, seed: number, numRuns = 1): T[] {
  return fc.sample(arbitrary, { seed, numRuns })
}

/** So many of them at most, the same ones for a seed, in their order. */
export function someOf<T>(all: readonly T[], most: number, seed: number): T[] {
  if (all.length <= most) return [...all]
  return sampled(fc.shuffledSubarray([...all.keys()], { minLength: most, maxLength: most }), seed)[0]?.toSorted((a, b) => a - b).flatMap((index) => all[index] as T) ?? []
}
