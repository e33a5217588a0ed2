import { afterAll, describe, expect, test } from 'vitest'
import { PROFILES, REQUIREMENT_IDS } from '../../requirements/index.ts'
import { ExaminationPool } from '../examination-pool.ts'
import { DIALECT_NAMES, faultsOf, owed } from '../owed.ts'

const RUNS = 60
const CAUGHT = 57
const RACES = REQUIREMENT_IDS.filter((id) => id.includes('/races/'))
const PLACEMENT = REQUIREMENT_IDS.filter(PROFILES.placement.includes)
const SEEDS = Array.from({ length: RUNS }, (_, index) => index + 1)

const pool = new ExaminationPool()
afterAll(() => pool.stop())

describe.each(DIALECT_NAMES)('placement in %s', (dialect) => {
  test(`${RUNS} seeds find nothing wrong with a cloud that does one thing after the other`, async () => {
    await Promise.all(SEEDS.map(async (seed) => {
      const { complaints, leaks } = await pool.examine({ dialect, ids: owed(PLACEMENT, dialect), depth: 'normal', seed, deadlineMs: 120_000 })
      expect({ seed, complaints, leaks }).toEqual({ seed, complaints: [], leaks: [] })
    }))
  })

  const racing = faultsOf(dialect).filter(({ breaks }) => breaks.some((id) => RACES.some((race) => race === id)))

  test.each(racing.map(({ name, breaks }) => ({ name, breaks })))(`$name is caught in at least ${CAUGHT} of ${RUNS} runs`, async ({ name, breaks }) => {
    const ids = owed(breaks, dialect).filter((id) => RACES.includes(id))
    const runs = await Promise.all(SEEDS.map((seed) => pool.examine({ dialect, fault: name, ids, depth: 'normal', seed })))
    const caught = runs.filter(({ requirements }) => ids.every((id) => requirements[id] === 'failed')).length
    console.log(`${dialect}: ${name} caught in ${caught} of ${RUNS} runs`)
    expect(caught).toBeGreaterThanOrEqual(CAUGHT)
  })
})
