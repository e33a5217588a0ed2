import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReferenceCloud, FAULTS, startReferenceCloud } from '../reference/index.ts'
import { REQUIREMENT_IDS, type RequirementId } from '../requirements/index.ts'
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

describe('detection', () => {
  test('every requirement has a fault that breaks it', () => {
    const broken = new Set(FAULTS.flatMap(({ breaks }) => breaks))
    expect(REQUIREMENT_IDS.filter((id) => !broken.has(id))).toEqual([])
  })

  test('faults name existing requirements, at most five each, and have names of their own', () => {
    const known: readonly string[] = REQUIREMENT_IDS
    expect(FAULTS.flatMap(({ breaks }) => breaks).filter((id) => !known.includes(id))).toEqual([])
    expect(FAULTS.filter(({ breaks }) => breaks.length === 0 || breaks.length > 5).map(({ name }) => name)).toEqual([])
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
  })

  test('without a fault everything passes', async () => {
    await cloud.reset()
    await cloud.setFaults([])
    const examined = await examiner.examine()
    expect(examined.complaints).toEqual([])
    expect(examined.leaks).toEqual([])
    expect(examined.withVerdict('passed')).toHaveLength(REQUIREMENT_IDS.length)
  })

  test.each(FAULTS.map(({ name, breaks }) => ({ name, breaks })))('$name is caught', async ({ name, breaks }) => {
    await cloud.reset()
    await cloud.setFaults([name])
    const examined = await examiner.examine({ ids: breaks as RequirementId[] })
    await cloud.setFaults([])
    const expected = Object.fromEntries(breaks.map((id) => [id, 'failed']))
    expect({ ...examined.requirements, ...(hasOnly(examined.requirements, 'failed') ? {} : { complaints: examined.complaints.slice(0, 5) }) }).toEqual(expected)
  })
})

function hasOnly(verdicts: Record<string, string>, verdict: string): boolean {
  return Object.values(verdicts).every((found) => found === verdict)
}
