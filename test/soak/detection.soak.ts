import { afterAll, describe, expect, test } from 'vitest'
import { FAULTS } from '../../reference/index.ts'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { indistinct } from '../detection-document.ts'
import { INDISTINCT } from '../indistinct.ts'
import { departure, type MeasuredFault, outcomesOf, writeMeasured } from '../measured-faults.ts'
import { DIALECT_NAMES, dialectsOf, faultsOf, owed } from '../owed.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

const faults: MeasuredFault[] = []

afterAll(() => {
  if (faults.length === FAULTS.length) writeMeasured({ requirements: REQUIREMENT_IDS, faults })
})

describe.each(DIALECT_NAMES)('in %s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)
  const { here = [], elsewhere = [] } = Object.groupBy(faultsOf(dialect), (fault) => (dialectsOf(fault)[0] === dialect ? 'here' : 'elsewhere'))

  test.each(here.map(({ name }) => name))('%s breaks what it names and nothing else', async (fault) => {
    const examined = await reference.examine({ fault })
    const outcome = { name: fault, dialect, failed: examined.withVerdict('failed').toSorted(), errored: examined.withVerdict('errored').toSorted() }
    faults.push(outcome)
    expect(departure(outcome, REQUIREMENT_IDS)).toBeNull()
  })

  test.each(elsewhere.map(({ name, breaks }) => ({ name, breaks })))('$name breaks what it names here too', async ({ name, breaks }) => {
    const ids = owed(breaks, dialect)
    const examined = await reference.examine({ fault: name, ids })
    expect(ids.filter((id) => examined.requirements[id] !== 'failed'), examined.complaints.slice(0, 5).join('; ')).toEqual([])
  })
})

test('no two requirements fall under the same faults without a written reason', () => {
  expect(indistinct(outcomesOf({ requirements: REQUIREMENT_IDS, faults }), REQUIREMENT_IDS).filter((ids) => INDISTINCT[ids.join(' ')] === undefined)).toEqual([])
})
