import { afterAll, describe, expect, test } from 'vitest'
import { FAULTS } from '../../reference/index.ts'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { indistinct } from '../detection-document.ts'
import { ExaminationPool, withVerdict } from '../examination-pool.ts'
import { INDISTINCT } from '../indistinct.ts'
import { departure, type MeasuredFault, outcomesOf, writeMeasured } from '../measured-faults.ts'
import { DIALECT_NAMES, dialectsOf, faultsOf, owed } from '../owed.ts'

const pool = new ExaminationPool()
const faults: MeasuredFault[] = []

afterAll(async () => {
  await pool.stop()
  if (faults.length === FAULTS.length) writeMeasured({ requirements: REQUIREMENT_IDS, faults })
})

describe.concurrent.each(DIALECT_NAMES)('in %s', (dialect) => {
  const { here = [], elsewhere = [] } = Object.groupBy(faultsOf(dialect), (fault) => (dialectsOf(fault)[0] === dialect ? 'here' : 'elsewhere'))

  test.each(here.map(({ name }) => name))('%s breaks what it names and nothing else', async (fault) => {
    const found = await pool.examine({ dialect, fault })
    const outcome = { name: fault, dialect, failed: withVerdict(found, 'failed'), errored: withVerdict(found, 'errored') }
    faults.push(outcome)
    expect(departure(outcome, REQUIREMENT_IDS)).toBeNull()
  })

  test.each(elsewhere.map(({ name, breaks }) => ({ name, breaks })))('$name breaks what it names here too', async ({ name, breaks }) => {
    const ids = owed(breaks, dialect)
    const { requirements, complaints } = await pool.examine({ dialect, fault: name, ids })
    expect(ids.filter((id) => requirements[id] !== 'failed'), complaints.join('; ')).toEqual([])
  })
})

test('no two requirements fall under the same faults without a written reason', () => {
  expect(indistinct(outcomesOf({ requirements: REQUIREMENT_IDS, faults }), REQUIREMENT_IDS).filter((ids) => INDISTINCT[ids.join(' ')] === undefined)).toEqual([])
})
