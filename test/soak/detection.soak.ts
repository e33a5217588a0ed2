import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FAULTS, type ReferenceCloud, startReferenceCloud } from '../../reference/index.ts'
import { REQUIREMENT_IDS } from '../../requirements/index.ts'
import { parseTarget } from '../../target/index.ts'
import { detectionDocument, type FaultOutcome } from '../detection-document.ts'
import { Examiner } from '../examination.ts'

let cloud: ReferenceCloud
let examiner: Examiner
const outcomes: FaultOutcome[] = []

beforeAll(async () => {
  cloud = await startReferenceCloud()
  examiner = await Examiner.open(parseTarget(cloud.target, 'of the reference cloud'))
})

afterAll(async () => {
  await examiner.close()
  await cloud.stop()
  if (outcomes.length === FAULTS.length) {
    writeFileSync(fileURLToPath(new URL('../../docs/detection.md', import.meta.url)), detectionDocument(outcomes, REQUIREMENT_IDS))
  }
})

test.each(FAULTS.map(({ name, summary, breaks }) => ({ name, summary, breaks })))('$name breaks what it names and nothing else', async (fault) => {
  await cloud.reset()
  await cloud.setFaults([fault.name])
  const examined = await examiner.examine()
  await cloud.setFaults([])
  const outcome = { ...fault, failed: examined.withVerdict('failed'), errored: examined.withVerdict('errored') }
  outcomes.push(outcome)
  expect({ failed: outcome.failed.toSorted(), errored: outcome.errored }).toEqual({ failed: fault.breaks.toSorted(), errored: [] })
})
