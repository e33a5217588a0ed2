import { describe, expect, test } from 'vitest'
import { dialects } from '../../specs/index.ts'
import { invalidSamples, lastViews, wrongNegatives } from '../generated-samples.ts'

const SAMPLES = 10_000

const VIEWS = await Promise.all(dialects().map(async (dialect) => ({ dialect, views: await lastViews(dialect) })))

describe.each(VIEWS)('$dialect', ({ views }) => {
  test.each(views.map((view) => ({ operation: view.operation.id, view })))(`$operation: ${SAMPLES} negatives break exactly what they name`, ({ view }) => {
    expect(wrongNegatives(view, SAMPLES, Date.now() % 1_000_000).slice(0, 5)).toEqual([])
  })

  test.each(views.map((view) => ({ operation: view.operation.id, view })))('$operation: 1000 valid requests are valid', ({ view }) => {
    expect(invalidSamples(view, 1000, Date.now() % 1_000_000).slice(0, 5)).toEqual([])
  })
})
