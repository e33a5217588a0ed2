import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_DIALECT, DIALECTS } from '../cli/dialects.ts'
import { openRunTarget } from '../cli/run-target.ts'

test.each(DIALECTS)('without a target file, the reference cloud as it speaks %s', async (dialect) => {
  const target = await openRunTarget({ dialect })
  expect(target).toMatchObject({ embedded: true, file: { dialect } })
  await target.close()
})

test('where no dialect is asked for, the default one', async () => {
  const target = await openRunTarget({})
  expect(target.file.dialect).toBe(DEFAULT_DIALECT)
  await target.close()
})

test.each([
  [{}, false, 0],
  [{}, true, 4],
  [{ budget: { servers: 2 } }, true, 4],
  [{ budget: { servers: 7 } }, true, 7],
])('a target file with %j, servers allowed: %s', async (keys, allowPaid, servers) => {
  const target = join(mkdtempSync(join(tmpdir(), 'run-target-')), 'target.json')
  const auth = { type: 'token', token: 'a-token-of-ours', projectId: 'p' }
  const document = { name: 'mine', dialect: 'huaweicloud', endpoints: { compute: 'http://127.0.0.1' }, apis: ['ecs-v1'], personas: { member: { auth } } }
  writeFileSync(target, JSON.stringify({ ...document, ...keys }))
  const { file, embedded } = await openRunTarget({ target, allowPaid })
  expect({ embedded, servers: file.budget.servers, groups: file.budget.groups }).toEqual({ embedded: false, servers, groups: 8 })
})
