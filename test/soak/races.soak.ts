import { describe, expect, test } from 'vitest'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { DIALECT_NAMES, faultsOf, owed } from '../owed.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

const RUNS = 60
const CAUGHT = 57
const RACES = REQUIREMENT_IDS.filter((id) => id.includes('/races/'))
const SEEDS = Array.from({ length: RUNS }, (_, index) => index + 1)

describe.each(DIALECT_NAMES)('races in %s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test(`${RUNS} seeds find nothing wrong with a cloud that does one thing after the other`, async () => {
    for (const seed of SEEDS) {
      const examined = await reference.examine({ ids: owed(RACES, dialect), depth: 'normal', seed })
      expect(examined.complaints, `seed ${seed}`).toEqual([])
      expect(examined.leaks).toEqual([])
    }
  })

  const racing = faultsOf(dialect).filter(({ breaks }) => breaks.some((id) => RACES.some((race) => race === id)))

  test.each(racing.map(({ name, breaks }) => ({ name, breaks })))(`$name is caught in at least ${CAUGHT} of ${RUNS} runs`, async ({ name, breaks }) => {
    const ids = owed(breaks, dialect).filter((id) => RACES.includes(id))
    let caught = 0
    for (const seed of SEEDS) {
      const { requirements } = await reference.examine({ fault: name, ids, depth: 'normal', seed })
      caught += Number(ids.every((id) => requirements[id] === 'failed'))
    }
    console.log(`${dialect}: ${name} caught in ${caught} of ${RUNS} runs`)
    expect(caught).toBeGreaterThanOrEqual(CAUGHT)
  })
})
