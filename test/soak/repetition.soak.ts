import { afterAll, describe, expect, test } from 'vitest'
import { ExaminationPool } from '../examination-pool.ts'
import { DIALECT_NAMES } from '../owed.ts'

/** How often each dialect is examined. */
const REPETITIONS = Number(process.env['REPETITIONS'] ?? 100)

const pool = new ExaminationPool()
afterAll(() => pool.stop())

describe.concurrent.each(DIALECT_NAMES)('%s', (dialect) => {
  test(`${REPETITIONS} seeded repetitions give identical verdicts and observations`, async () => {
    const first = await pool.examine({ dialect, seed: 7 })
    expect(first.complaints).toEqual([])
    await Promise.all(Array.from({ length: REPETITIONS - 1 }, async () => {
      const { verdicts, observations, leaks } = await pool.examine({ dialect, seed: 7 })
      expect({ verdicts, observations, leaks }).toEqual({ verdicts: first.verdicts, observations: first.observations, leaks: [] })
    }))
  })
})
