import { describe, expect, test } from 'vitest'
import { DIALECT_NAMES } from '../../reference/index.ts'
import { endRun } from '../leftovers.ts'

/** How often a run of each dialect ends in each way. */
const REPETITIONS = Number(process.env['REPETITIONS'] ?? 20)
const STATUS = ['--profile', 'status']
const BEGINNINGS = Array.from({ length: REPETITIONS }, (_, repetition) => repetition)

describe.each(DIALECT_NAMES)('%s: nothing is left', (dialect) => {
  test(`by ${REPETITIONS} runs that end by themselves`, async () => {
    for (const _ of BEGINNINGS) {
      const { code, stdout, left } = await endRun({ dialect, selection: STATUS })
      expect({ code, left }, stdout).toEqual({ code: 0, left: [] })
    }
  })

  test(`by ${REPETITIONS} that are interrupted, each at another moment`, async () => {
    for (const repetition of BEGINNINGS) {
      const { code, stdout, left } = await endRun({ dialect, selection: STATUS, signal: 'SIGINT', servers: 1 + (repetition % 10) })
      expect({ code, left }, stdout).toEqual({ code: 3, left: [] })
    }
  })

  test(`by ${REPETITIONS} that are killed, each at another moment, once they are swept`, async () => {
    for (const repetition of BEGINNINGS) {
      const { swept } = await endRun({ dialect, selection: STATUS, signal: 'SIGKILL', servers: 1 + (repetition % 10) })
      expect(swept, swept.output).toMatchObject({ complete: true, left: [] })
    }
  })
})
