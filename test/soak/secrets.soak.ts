import { expect, test } from 'vitest'
import { secretsWritten } from '../secrets.ts'

test('no password, token, secret key or signature is in anything that a run of everything writes', async () => {
  const { found, used } = await secretsWritten()
  expect(used).toBeGreaterThan(100)
  expect(found.slice(0, 10)).toEqual([])
})
