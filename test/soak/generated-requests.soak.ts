import { describe, expect, test } from 'vitest'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { DIALECT_NAMES, owed } from '../owed.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

const IDS = REQUIREMENT_IDS.filter((id) => /^protocol\/(generated-requests|broken-requests|accepted-input)\//.test(id))

/** How many seeds at each depth. */
const SEEDS = { quick: 200, normal: 20 } as const

describe.each(DIALECT_NAMES)('%s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test.each(Object.entries(SEEDS) as Array<['quick' | 'normal', number]>)('at depth %s an honest cloud fails nothing, whatever the seed', async (depth, seeds) => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { complaints, leaks } = await reference.examine({ ids: owed(IDS, dialect), seed, depth, deadlineMs: 300_000 })
      expect({ seed, complaints, leaks }).toEqual({ seed, complaints: [], leaks: [] })
    }
  })
})
