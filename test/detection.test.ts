import { describe, expect, test } from 'vitest'
import { FAULTS } from '../reference/index.ts'
import { REQUIREMENT_IDS } from '../requirements/index.ts'
import { DIALECT_NAMES, dialectsOf, faultsOf, owed, owedBy } from './owed.ts'
import { ReferenceExaminer } from './reference-examiner.ts'

describe('faults', () => {
  test('name existing requirements, at most twelve each, and have names of their own', () => {
    const known: readonly string[] = REQUIREMENT_IDS
    expect(FAULTS.flatMap(({ breaks }) => breaks).filter((id) => !known.includes(id))).toEqual([])
    expect(FAULTS.filter(({ breaks }) => breaks.length === 0 || breaks.length > 12).map(({ name }) => name)).toEqual([])
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
  })

  test('break something that some dialect owes', () => {
    expect(FAULTS.filter((fault) => dialectsOf(fault).length === 0).map(({ name }) => name)).toEqual([])
  })
})

describe.each(DIALECT_NAMES)('detection in %s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test('every requirement has a fault that breaks it', () => {
    const broken = new Set(faultsOf(dialect).flatMap(({ breaks }) => breaks))
    expect(owedBy(dialect).filter((id) => !broken.has(id))).toEqual([])
  })

  test('without a fault everything passes', async () => {
    const examined = await reference.examine()
    expect(examined.complaints).toEqual([])
    expect(examined.leaks).toEqual([])
    expect(examined.withVerdict('passed')).toHaveLength(owedBy(dialect).length)
  })

  const measuredHere = faultsOf(dialect).filter((fault) => dialectsOf(fault)[0] === dialect).map(({ name, breaks }) => ({ name, breaks }))

  test.each(measuredHere)('$name is caught', async ({ name, breaks }) => {
    const ids = owed(breaks, dialect)
    const examined = await reference.examine({ fault: name, ids })
    const missed = ids.filter((id) => examined.requirements[id] !== 'failed')
    expect({ missed, complaints: missed.length === 0 ? [] : examined.complaints.slice(0, 5) }).toEqual({ missed: [], complaints: [] })
  })
})
