import { expect, test } from 'vitest'
import { secretsWritten } from './secrets.ts'

/** Of every way to authenticate. A key may fail twice in five minutes: a third would be waited for. */
const SELECTION = [
  'permissions/tokens/', 'permissions/signatures/accepted', 'permissions/signatures/wrong-refused', 'permissions/signatures/missing-refused',
  'ecs-groups/tokens/refused-without-token', 'ecs-groups/create/',
]

test('no password, token, secret key or signature is in anything that a run writes', async () => {
  const { found, used } = await secretsWritten(...SELECTION)
  expect(used).toBeGreaterThan(20)
  expect(found.slice(0, 10)).toEqual([])
})
