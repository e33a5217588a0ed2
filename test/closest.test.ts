import { expect, test } from 'vitest'
import { closest, didYouMean } from '../events/index.ts'

test('the nearest candidates come first, whatever their case', () => {
  expect(closest('requestPerSecond', ['concurrency', 'requestsPerSecond', 'requestTimeoutSeconds'])[0]).toBe('requestsPerSecond')
  expect(closest('BUDGTE', ['limits', 'budget', 'waivers'], 1)).toEqual(['budget'])
  expect(closest('x', [])).toEqual([])
})

test('candidates equally far keep their order', () => {
  expect(closest('ab', ['ac', 'ad', 'ae'], 2)).toEqual(['ac', 'ad'])
})

test('a near name is suggested, else the valid ones are listed', () => {
  expect(didYouMean('limit', ['limits', 'budget'])).toBe('Did you mean limits?')
  expect(didYouMean('qqqqqq', ['limits', 'budget'])).toBe('Valid names are limits, budget.')
})
