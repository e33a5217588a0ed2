import { describe, expect, test } from 'vitest'
import { DOCUMENTS, STATEMENTS } from '../requirements/statements/index.ts'
import type { DocumentId } from '../requirements/statements/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { type Cell, everyDependency, PERMISSION_TABLES, type PermissionRow, type PermissionTable, rowsInForce } from '../specs/permissions/index.ts'

/** Every cell of a row. */
function cellsOf({ action, dependencies, noDependencies, scope, identity }: PermissionRow): Array<Cell<unknown>> {
  const cells = [action, ...dependencies, noDependencies, ...Object.values(scope), ...Object.values(identity ?? {})]
  return cells.filter((cell): cell is Cell<unknown> => cell !== undefined)
}

/** Statements of a document about a row's action, what it depends on, where it can be granted: all but paths and links. */
function statementsAboutRights({ document }: PermissionTable): string[] {
  const about = /\/(action|dependenc|iam-project|enterprise-project|instance|tag|access-level|resource-type|condition-key|alias)[a-z0-9-]*$/
  return Object.keys(DOCUMENTS[document as DocumentId].statements).filter((id) => about.test(id))
}

describe.each(PERMISSION_TABLES)('the table of $document', (table) => {
  const cells = table.rows.flatMap(cellsOf)

  test('has a cell for each statement about rights, and no other', () => {
    expect(cells.map(({ statement }) => statement).toSorted()).toEqual(statementsAboutRights(table).toSorted())
  })

  test('says in each cell what the statement says', () => {
    const told = (statement: string): string => (STATEMENTS as Readonly<Record<string, { text: string }>>)[statement]?.text ?? ''
    const untold = cells.filter(({ value, statement }) => {
      const text = told(statement)
      if (typeof value === 'boolean') return / cannot be /.test(text) === value
      if (value === null) return !/ no (other|further action|resource type|condition key)/.test(text)
      return !text.includes(String(value))
    })
    expect(untold).toEqual([])
  })

  test('is about operations that the cloud describes', async () => {
    const specs = await loadSpecs(table.cloud)
    const missing = table.rows.flatMap(({ operationId, apis }) => apis.filter((api) => !specs.has(operationId, api)).map((api) => `${operationId} of ${api}`))
    expect(missing).toEqual([])
  })
})

test.each(['huaweicloud', 'opentelekomcloud'] as const)('in %s each operation has one row in force', (cloud) => {
  const operations = rowsInForce(cloud, 'role').map(({ operationId }) => operationId)
  expect(new Set(operations).size).toBe(operations.length)
  expect(operations.length).toBe(cloud === 'huaweicloud' ? 23 : 21)
})

test('identity policies have rows for the group operations of one cloud', () => {
  expect(rowsInForce('huaweicloud', 'identity')).toHaveLength(6)
  expect(rowsInForce('opentelekomcloud', 'identity')).toEqual([])
})

test('an operation takes what any edition has it depend on', () => {
  expect(everyDependency('rebuildServer')).toEqual([
    'ecs:servers:get', 'ecs:servers:update', 'ims:images:get', 'ims:images:list', 'ims:images:update', 'ecs:servers:list',
  ])
  expect(everyDependency('createEcsGroup')).toEqual([])
})
