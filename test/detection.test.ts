import { describe, expect, test } from 'vitest'
import { FAULTS } from '../reference/index.ts'
import { REQUIREMENT_IDS, type RequirementId } from '../requirements/index.ts'
import { ReferenceExaminer } from './reference-examiner.ts'

const reference = new ReferenceExaminer()

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
    const examined = await reference.examine()
    expect(examined.complaints).toEqual([])
    expect(examined.leaks).toEqual([])
    expect(examined.withVerdict('passed')).toHaveLength(REQUIREMENT_IDS.length)
  })

  test.each(FAULTS.map(({ name, breaks }) => ({ name, breaks })))('$name is caught', async ({ name, breaks }) => {
    const examined = await reference.examine({ fault: name, ids: breaks as RequirementId[] })
    const missed = breaks.filter((id) => examined.requirements[id] !== 'failed')
    expect({ missed, complaints: missed.length === 0 ? [] : examined.complaints.slice(0, 5) }).toEqual({ missed: [], complaints: [] })
  })
})
