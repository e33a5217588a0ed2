import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { FAULTS } from '../../reference/index.ts'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { detectionDocument, type FaultOutcome, indistinct } from '../detection-document.ts'
import { INDISTINCT } from '../indistinct.ts'
import { DIALECT_NAMES, dialectsOf, faultsOf, owed } from '../owed.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

const outcomes: FaultOutcome[] = []

afterAll(() => {
  if (outcomes.length !== FAULTS.length) return
  const inOrder = FAULTS.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name))
  writeFileSync(fileURLToPath(new URL('../../docs/detection.md', import.meta.url)), detectionDocument(inOrder, REQUIREMENT_IDS))
})

describe.each(DIALECT_NAMES)('in %s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)
  const { here = [], elsewhere = [] } = Object.groupBy(faultsOf(dialect), (fault) => (dialectsOf(fault)[0] === dialect ? 'here' : 'elsewhere'))

  test.each(here.map(({ name, summary, breaks, unsettles = [] }) => ({ name, summary, breaks, unsettles })))('$name breaks what it names and nothing else', async (fault) => {
    const examined = await reference.examine({ fault: fault.name })
    const breaks = owed(fault.breaks, dialect)
    const outcome = { ...fault, breaks, dialect, failed: examined.withVerdict('failed'), errored: examined.withVerdict('errored') }
    outcomes.push(outcome)
    expect({ failed: outcome.failed.toSorted(), errored: outcome.errored.toSorted() }).toEqual({
      failed: breaks.toSorted(),
      errored: owed(fault.unsettles, dialect).toSorted(),
    })
  })

  test.each(elsewhere.map(({ name, breaks }) => ({ name, breaks })))('$name breaks what it names here too', async ({ name, breaks }) => {
    const ids = owed(breaks, dialect)
    const examined = await reference.examine({ fault: name, ids })
    expect(ids.filter((id) => examined.requirements[id] !== 'failed'), examined.complaints.slice(0, 5).join('; ')).toEqual([])
  })
})

test('no two requirements fall under the same faults without a written reason', () => {
  expect(indistinct(outcomes, REQUIREMENT_IDS).filter((ids) => INDISTINCT[ids.join(' ')] === undefined)).toEqual([])
})
