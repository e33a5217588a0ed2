import { describe, expect, test } from 'vitest'
import type { RequirementId } from '../../requirements/index.ts'
import { DIALECT_NAMES } from '../owed.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

/** Every requirement whose case draws its input. */
const DRAWING: readonly RequirementId[] = [
  'server-groups/sequences/agrees-with-model',
  'ecs-groups/sequences/agrees-with-model',
  'ecs-groups/sequences/membership-agrees-with-model',
  'servers/sequences/membership-agrees-with-model',
]

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe.each(DIALECT_NAMES)('%s: the honest cloud keeps what is drawn', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test.each([['quick', 200], ['normal', 20]] as const)('at depth %s with %i seeds', async (depth, count) => {
    for (const seed of seeds(count)) {
      const { complaints, leaks } = await reference.examine({ ids: DRAWING, seed, depth, deadlineMs: 120_000, shrinkingRequests: 2000 })
      expect({ seed, complaints, leaks }).toEqual({ seed, complaints: [], leaks: [] })
    }
  })
})
