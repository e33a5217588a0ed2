import { afterAll, describe, expect, test } from 'vitest'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { ExaminationPool } from '../examination-pool.ts'
import { DIALECT_NAMES, owed } from '../owed.ts'

/** Every requirement whose case draws its input. */
const DRAWING = REQUIREMENT_IDS.filter((id) => /^protocol\/(generated-requests|broken-requests|accepted-input)\/|\/sequences\//.test(id))

const pool = new ExaminationPool()
afterAll(() => pool.stop())

describe.each(DIALECT_NAMES)('%s: the honest cloud keeps what is drawn', (dialect) => {
  test.each([['quick', 200], ['normal', 20]] as const)('at depth %s with %i seeds', async (depth, count) => {
    await Promise.all(Array.from({ length: count }, async (_, index) => {
      const seed = index + 1
      const { complaints, leaks } = await pool.examine({ dialect, ids: owed(DRAWING, dialect), seed, depth, deadlineMs: 300_000, shrinkingRequests: 2000 })
      expect({ seed, complaints, leaks }).toEqual({ seed, complaints: [], leaks: [] })
    }))
  })
})
