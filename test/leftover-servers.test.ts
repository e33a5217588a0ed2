import { describe, expect, test } from 'vitest'
import { endRun } from './leftovers.ts'

/** Requirements that make servers. */
const STATUS = ['--profile', 'status']

describe('no server is left', () => {
  test('by a run that ends by itself', async () => {
    const { code, stdout, left, swept } = await endRun({ dialect: 'huaweicloud', selection: STATUS })
    expect({ code, left }, stdout).toEqual({ code: 0, left: [] })
    expect(swept, swept.output).toMatchObject({ complete: true, left: [] })
  })

  test.each(['openstack', 'opentelekomcloud'] as const)('by one on %s that is interrupted', async (dialect) => {
    const { code, stdout, left } = await endRun({ dialect, selection: STATUS, signal: 'SIGINT' })
    expect({ code, left }, stdout).toEqual({ code: 3, left: [] })
  })

  test.each(['openstack', 'huaweicloud'] as const)('by one on %s that is killed, once it is swept', async (dialect) => {
    const { left, swept } = await endRun({ dialect, selection: STATUS, signal: 'SIGKILL' })
    expect(left).toContain('server')
    expect(swept, swept.output).toMatchObject({ complete: true, left: [] })
  })
})
