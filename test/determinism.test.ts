import { describe, expect, test } from 'vitest'
import { DIALECT_NAMES } from './owed.ts'
import { ReferenceExaminer } from './reference-examiner.ts'

describe.each(DIALECT_NAMES)('determinism in %s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test('three seeded repetitions give identical verdicts and observations, and leave nothing behind', async () => {
    const first = await reference.examine({ seed: 7 })
    for (const other of [await reference.examine({ seed: 7 }), await reference.examine({ seed: 7 })]) {
      expect(other.verdicts).toEqual(first.verdicts)
      expect(other.observations).toEqual(first.observations)
      expect(other.leaks).toEqual([])
      const state = (await (await fetch(`${reference.cloud.control}/state`)).json()) as { groups?: unknown; servers?: unknown }
      expect(state).toMatchObject({ groups: [], servers: [] })
    }
  })
})
