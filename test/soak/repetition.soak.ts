import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../../reference/index.ts'
import { parseTarget } from '../../target/index.ts'
import { Examiner } from '../examination.ts'

const REPETITIONS = 100

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

test(`${REPETITIONS} seeded repetitions give identical verdicts and observations`, async () => {
  const first = await examiner.examine({ seed: 7 })
  expect(first.complaints).toEqual([])
  for (let repetition = 1; repetition < REPETITIONS; repetition += 1) {
    const again = await examiner.examine({ seed: 7 })
    expect(again.verdicts).toEqual(first.verdicts)
    expect(again.observations).toEqual(first.observations)
    expect(again.leaks).toEqual([])
  }
})
