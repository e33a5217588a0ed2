import { describe, expect, test } from 'vitest'
import { ReferenceExaminer } from './reference-examiner.ts'

const reference = new ReferenceExaminer()

describe('determinism', () => {
  test('three seeded repetitions give identical verdicts and observations, and leave nothing behind', async () => {
    const first = await reference.examine({ seed: 7 })
    for (const other of [await reference.examine({ seed: 7 }), await reference.examine({ seed: 7 })]) {
      expect(other.verdicts).toEqual(first.verdicts)
      expect(other.observations).toEqual(first.observations)
      expect(other.leaks).toEqual([])
      const state = (await (await fetch(`${reference.cloud.control}/state`)).json()) as { groups?: unknown }
      expect(state.groups).toEqual([])
    }
  })
})
