import { describe, expect, test } from 'vitest'
import { dialects } from '../../specs/index.ts'
import { invalidSamples, lastViews, wrongNegatives } from '../generated-samples.ts'

const SAMPLES = 10_000

/** Another one each time; `SEED=N` takes one again. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

const VIEWS = await Promise.all(dialects().map(async (dialect) => ({ dialect, views: await lastViews(dialect) })))

describe.each(VIEWS)('$dialect', ({ views }) => {
  test.each(views.map((view) => ({ operation: view.operation.id, view })))(`$operation: ${SAMPLES} negatives break exactly what they name`, ({ view }) => {
    expect({ SEED, wrong: wrongNegatives(view, SAMPLES, SEED).slice(0, 5) }).toEqual({ SEED, wrong: [] })
  })

  test.each(views.map((view) => ({ operation: view.operation.id, view })))('$operation: 1000 valid requests are valid', ({ view }) => {
    expect({ SEED, wrong: invalidSamples(view, 1000, SEED).slice(0, 5) }).toEqual({ SEED, wrong: [] })
  })
})
