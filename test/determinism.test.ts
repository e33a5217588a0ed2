import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { parseTarget } from '../target/index.ts'
import { Examiner } from './examination.ts'

let cloud: ReferenceCloud
let examiner: Examiner

beforeAll(async () => {
  cloud = await startReferenceCloud()
  examiner = await Examiner.open(parseTarget(cloud.target, 'of the reference cloud'))
})

afterAll(async () => {
  await examiner.close()
  await cloud.stop()
})

describe('determinism', () => {
  test('three seeded repetitions give identical verdicts and observations, and leave nothing behind', async () => {
    const [first, ...others] = [await examiner.examine({ seed: 7 }), await examiner.examine({ seed: 7 }), await examiner.examine({ seed: 7 })]
    for (const other of others) {
      expect(other.verdicts).toEqual(first?.verdicts)
      expect(other.observations).toEqual(first?.observations)
    }
    expect([first, ...others].flatMap((examined) => examined?.leaks)).toEqual([])
    const state = (await (await fetch(`${cloud.control}/state`)).json()) as { groups?: unknown }
    expect(state.groups).toEqual([])
  })
})
