import { describe, expect, test } from 'vitest'
import { DIALECT_NAMES } from '../owed.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

const REPETITIONS = 100

describe.each(DIALECT_NAMES)('%s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test(`${REPETITIONS} seeded repetitions give identical verdicts and observations`, async () => {
    const first = await reference.examine({ seed: 7 })
    expect(first.complaints).toEqual([])
    for (let repetition = 1; repetition < REPETITIONS; repetition += 1) {
      const again = await reference.examine({ seed: 7 })
      expect(again.verdicts).toEqual(first.verdicts)
      expect(again.observations).toEqual(first.observations)
      expect(again.leaks).toEqual([])
    }
  })
})
