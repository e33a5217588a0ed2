import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DIALECTS } from '../cli/dialects.ts'
import type { Listing } from '../cli/listing.ts'
import { main } from '../cli/main.ts'
import { REQUIREMENTS, REQUIREMENT_IDS } from '../requirements/index.ts'
import { STATEMENTS } from '../requirements/statements/index.ts'
import { capturedIo } from './captured-io.ts'

async function listed(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = capturedIo()
  const exit = await main(['list', ...args], io)
  return { exit, out: io.out(), err: io.err() }
}

async function asJson(...args: string[]): Promise<Listing> {
  return JSON.parse((await listed('--json', ...args)).out)
}

const current = REQUIREMENT_IDS.filter((id) => REQUIREMENTS[id].retired === undefined)

test('--json is the whole catalogue, and everything it refers to is there', async () => {
  const { requirements, operations, statements } = await asJson()
  expect(requirements.map(({ id }) => id)).toEqual(current)
  expect(statements.map(({ id }) => id)).toEqual(Object.keys(STATEMENTS))
  const operationIds = new Set(operations.map(({ operationId }) => operationId))
  const statementIds = new Set(statements.map(({ id }) => id))
  for (const requirement of requirements) {
    expect(requirement.operations.filter((id) => !operationIds.has(id))).toEqual([])
    expect(requirement.statements.filter(({ id }) => !statementIds.has(id))).toEqual([])
    expect(requirement.dialects.length).toBeGreaterThan(0)
    expect(requirement.case === null || existsSync(new URL(`../${requirement.case}`, import.meta.url))).toBe(true)
  }
})

test('--json has the logical operations of every version', async () => {
  const { operations } = await asJson()
  const creates = operations.filter(({ operationId }) => operationId === 'createServerGroup')
  expect(creates).toEqual(['/v2.1', '/v2'].map((prefix) => (
    { operationId: 'createServerGroup', method: 'POST', path: `${prefix}/{project_id}/os-server-groups`, spec: 'nova' })))
  expect(operations).toContainEqual({ operationId: 'listVersions', method: 'GET', path: '/', spec: 'nova' })
})

test('an id or a prefix narrows the listing', async () => {
  const [first = ''] = current
  expect((await asJson(first)).requirements.map(({ id }) => id)).toEqual([first])
  const prefix = 'server-groups/create/'
  const { requirements, statements } = await asJson(prefix)
  expect(requirements.map(({ id }) => id)).toEqual(current.filter((id) => id.startsWith(prefix)))
  expect(statements.length).toBeLessThan(Object.keys(STATEMENTS).length)
  const { out } = await listed(prefix)
  expect(out).toContain(`\n${requirements.length} requirements\n`)
})

test.each(DIALECTS)('--dialect %s narrows it to what that dialect owes', async (dialect) => {
  const owed = current.filter((id) => REQUIREMENTS[id].level[dialect] !== undefined)
  const { requirements, operations } = await asJson('--dialect', dialect)
  expect(requirements.map(({ id }) => id)).toEqual(owed)
  expect(requirements.every(({ level, dialects }) => level[dialect] !== undefined && dialects.includes(dialect))).toBe(true)
  const used = new Set(requirements.flatMap((requirement) => requirement.operations))
  expect(operations.filter(({ operationId }) => !used.has(operationId))).toEqual([])
})

test('an unknown dialect is exit 2, with the closest', async () => {
  expect(await listed('--dialect', 'opnstack')).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('Did you mean openstack?') })
})

test('--json has the paths of every API family as they are sent', async () => {
  const paths = (await asJson()).operations.filter(({ operationId }) => /^create.*Group$|^createServer$/.test(operationId)).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining([
    '/v1/{project_id}/cloudservers/os-server-groups', '/v2.1/{project_id}/os-server-groups', '/v2/{project_id}/servers',
  ]))
  expect(paths).toHaveLength(5)
})

test('an unknown id is exit 2, with the closest', async () => {
  const [first = ''] = current
  expect(await listed(`${first}x`)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(first) })
  expect(await listed('server-groups')).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('server-groups/') })
})

test.each(['--uncovered', '--unproven'])('%s is exit 1 exactly when it finds something', async (flag) => {
  const { requirements, statements } = await asJson(flag)
  const { exit, out } = await listed(flag)
  expect(exit).toBe(requirements.length + statements.length === 0 ? 0 : 1)
  for (const { id } of [...requirements, ...statements]) expect(out).toContain(`${id}\n`)
})

test('--uncovered and --unproven exclude each other', async () => {
  expect(await listed('--uncovered', '--unproven')).toMatchObject({ exit: 2, out: '' })
})
