import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { FAULTS } from '../../reference/index.ts'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { detectionDocument, type FaultOutcome, indistinct } from '../detection-document.ts'
import { INDISTINCT } from '../indistinct.ts'
import { ReferenceExaminer } from '../reference-examiner.ts'

const reference = new ReferenceExaminer()
const outcomes: FaultOutcome[] = []

afterAll(() => {
  if (outcomes.length !== FAULTS.length) return
  writeFileSync(fileURLToPath(new URL('../../docs/detection.md', import.meta.url)), detectionDocument(outcomes, REQUIREMENT_IDS))
})

test.each(FAULTS.map(({ name, summary, breaks, unsettles = [] }) => ({ name, summary, breaks, unsettles })))('$name breaks what it names and nothing else', async (fault) => {
  const examined = await reference.examine({ fault: fault.name })
  const outcome = { ...fault, failed: examined.withVerdict('failed'), errored: examined.withVerdict('errored') }
  outcomes.push(outcome)
  expect({ failed: outcome.failed.toSorted(), errored: outcome.errored.toSorted() }).toEqual({
    failed: fault.breaks.toSorted(),
    errored: fault.unsettles.toSorted(),
  })
})

test('no two requirements fall under the same faults without a written reason', () => {
  expect(indistinct(outcomes, REQUIREMENT_IDS).filter((ids) => INDISTINCT[ids.join(' ')] === undefined)).toEqual([])
})
