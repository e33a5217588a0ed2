import { describe, expect, test } from 'vitest'
import { compareMicroversions, isMicroversion, nextMicroversion, previousMicroversion } from '../specs/index.ts'

describe('microversions', () => {
  test.for([
    ['2.9', '2.13', -1], ['2.13', '2.9', 1], ['2.10', '2.10', 0], ['1.99', '2.1', -1], ['2.100', '2.99', 1],
  ] as const)('%s against %s', ([left, right, sign]) => {
    expect(Math.sign(compareMicroversions(left, right))).toBe(sign)
  })

  test('have neighbours', () => {
    expect([nextMicroversion('2.9'), previousMicroversion('2.10'), nextMicroversion('2.99')]).toEqual(['2.10', '2.9', '2.100'])
    expect(() => previousMicroversion('2.0')).toThrow('Could not find the microversion before 2.0')
  })

  test.for(['2', '2.', '2.064', 'latest', '2.1.0', '', ' 2.1', '-2.1', '2.1e1'])('%j is none', (text) => {
    expect(isMicroversion(text)).toBe(false)
    expect(() => compareMicroversions(text, '2.1')).toThrow(`Could not read microversion '${text}'`)
  })
})
