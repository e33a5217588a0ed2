import { describe, expect, test } from 'vitest'
import { DIALECT_NAMES } from './owed.ts'
import { ReferenceExaminer } from './reference-examiner.ts'
import { loadSpecs } from '../specs/index.ts'
import { describedConstraints } from '../suites/protocol/described-constraints.ts'
import { REQUIREMENTS } from '../requirements/index.ts'

/** Requirements whose cases share all generated requests: one of them sends them. */
const SENDS = 'protocol/generated-requests/no-server-error' as const satisfies keyof typeof REQUIREMENTS

// All that depth normal sends goes through one pair for each operation.
describe.each(DIALECT_NAMES)('%s', (dialect) => {
  const reference = new ReferenceExaminer(dialect)

  test('depth normal exercises every constraint of a request at its edge and broken, or says why not', async () => {
    const specs = await loadSpecs(dialect)
    const { events } = await reference.examine({ ids: [SENDS], depth: 'normal', deadlineMs: 300_000 })
    const sent = new Set(events.flatMap((event) =>
      event.type === 'exchange' && event.exercises !== undefined ? [`${event.operationId} ${event.exercises.as} ${event.exercises.constraint}`] : []))
    const operations = specs.operations.filter(({ spec }) => spec !== 'iam-v3')
    const lacking = operations.flatMap(({ id }) => describedConstraints(specs, id).flatMap(({ name, noBoundary, noNegative }) => [
      ...(noBoundary === undefined && !sent.has(`${id} boundary ${name}`) ? [`${id} ${name}: never at its edge`] : []),
      ...(noNegative === undefined && !sent.has(`${id} negative ${name}`) ? [`${id} ${name}: never broken`] : []),
    ]))
    expect(lacking).toEqual([])
    expect(sent.size).toBeGreaterThan(400)
  })
})
