import { describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { needFor } from '../reference/iam/needs.ts'
import type { AuthorizationModel } from '../reference/iam/policy.ts'
import { POLICY_USERS } from '../reference/iam/policy-users.ts'
import { REQUIREMENTS } from '../requirements/index.ts'
import { PERMISSION_TABLES, type PlacedRow, rowsInForce, rowsOf } from '../specs/permissions/index.ts'
import { type Line, matrixOf } from '../suites/permissions/lines.ts'
import { isPolicyPersona } from '../target/policy-personas.ts'

const CLOUDS = ['huaweicloud', 'opentelekomcloud'] as const
const MODELS: Readonly<Record<PlacedRow['table']['model'], AuthorizationModel>> = { role: 'role-policy', identity: 'identity-policy' }

describe.each(CLOUDS)('%s', (cloud) => {
  const lines = matrixOf(cloud)
  const rows = [...rowsOf(cloud, 'role'), ...rowsOf(cloud, 'identity')]

  test('each row of each table is a line of the matrix, in every family that it prints', () => {
    const without = rows.flatMap((row) => row.apis.filter((api) =>
      !lines.some((line) => line.api === api && line.operationId === row.operationId && line.persona.endsWith(`only:${row.action.value}`)))
      .map((api) => `${row.table.document}/${row.id} of ${api}`))
    expect(without).toEqual([])
  })

  test('each dependency, alias and scope is a line too', () => {
    const personas = (row: PlacedRow): string[] => [
      ...row.dependencies.map(({ value }) => `without:${value}`),
      ...(row.identity === undefined ? [] : [`identity/only:${row.identity.alias.value}`, 'identity/reads']),
      ...(row.scope.enterpriseProject === undefined ? [] : ['enterprise/all']),
    ]
    const missing = rows.flatMap((row) => personas(row)
      .filter((persona) => !lines.some((line) => line.operationId === row.operationId && line.persona === persona))
      .map((persona) => `${row.id} as ${persona}`))
    expect(missing).toEqual([])
  })

  test('no cell is there twice', () => {
    const cells = lines.map(({ api, operationId, persona }) => `${api} ${operationId} ${persona}`)
    expect(new Set(cells).size).toBe(cells.length)
  })

  test('its personas are users of the reference cloud, and may stand in target files', () => {
    const users = new Set(POLICY_USERS[cloud as DialectName].map(({ name }) => name))
    const personas = [...new Set(lines.map(({ persona }) => persona))]
    expect(personas.filter((persona) => !users.has(persona))).toEqual([])
    expect(personas.filter((persona) => !isPolicyPersona(persona))).toEqual([])
  })

  test.each(['role', 'identity'] as const)('the reference cloud asks for what the tables in force say: %s', (model) => {
    const told = rowsInForce(cloud, model).map(({ operationId, action, dependencies, identity, scope }) => {
      const need = needFor(operationId, { dialect: cloud, model: MODELS[model] })
      const missing = dependencies.filter(({ value }) => need?.dependencies.includes(value) !== true)
      const otherwise = [
        ...(need?.action === action.value ? [] : [`${need?.action} for ${action.value}`]),
        ...missing.map(({ value }) => `not ${value}`),
        ...(identity === undefined || need?.alias === identity.alias.value ? [] : [`alias ${need?.alias}`]),
        ...(scope.enterpriseProject === undefined || need?.enterprise === scope.enterpriseProject.value ? [] : [`enterprise ${need?.enterprise}`]),
      ]
      return { operationId, otherwise }
    })
    expect(told.filter(({ otherwise }) => otherwise.length > 0)).toEqual([])
  })
})

test('what only some table names as a dependency is asked for by the cloud of that table', () => {
  const missing = PERMISSION_TABLES.filter(({ model }) => model === 'role').flatMap(({ cloud, rows }) => rows.flatMap(({ operationId, dependencies }) => {
    const asked = needFor(operationId, { dialect: cloud, model: 'role-policy' })?.dependencies ?? []
    return dependencies.filter(({ value }) => !asked.includes(value)).map(({ value }) => `${operationId} ${value}`)
  }))
  expect(missing).toEqual([])
})

/** Which lines a requirement that judges the walk is about. */
function judgedBy(id: string): (line: Line) => boolean {
  const refused = ({ expected }: Line): boolean => expected === 'refused'
  switch (id) {
    case 'permissions/refusals/documented-code': return (line) => refused(line) && line.api === 'ecs-v1'
    case 'permissions/refusals/forbidden-natively': return (line) => refused(line) && line.api !== 'ecs-v1'
    case 'permissions/refusals/change-nothing': return (line) => refused(line) && !/^(show|list)/.test(line.operationId)
    default: return ({ claim }) => `permissions/${claim}` === id
  }
}

test('each requirement that judges the walk lists the operations of its lines', () => {
  const lines = CLOUDS.flatMap((cloud) => matrixOf(cloud))
  const differing = Object.entries(REQUIREMENTS).flatMap(([id, { operations }]) => {
    const about = new Set(lines.filter(judgedBy(id)).map(({ operationId }) => operationId))
    if (about.size === 0 || operations === 'every') return []
    const listed: readonly string[] = operations
    return [
      ...[...about].filter((operation) => !listed.includes(operation)).map((operation) => `${id} lacks ${operation}`),
      ...listed.filter((operation) => !about.has(operation)).map((operation) => `${id} has no line for ${operation}`),
    ]
  })
  expect(differing).toEqual([])
})
