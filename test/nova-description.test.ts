import { describe, expect, test } from 'vitest'
import { type ApiName, type JsonSchema, loadSpecs, type OperationView } from '../specs/index.ts'
import { isTree } from '../specs/tree.ts'
import { fields, inside } from './schema-fields.ts'

const specs = await loadSpecs('openstack')

function group(view: OperationView): JsonSchema | undefined {
  const way = view.operation.id === 'listServerGroups' ? ['server_groups', '[]'] : ['server_group']
  return inside(view.success.schema, ...way)
}

function headers(view: OperationView, status: number): string[] {
  const all = view.responses.find((response) => response.status === status)?.headers ?? []
  return all.map(({ name, required }) => required ? `${name}*` : name).toSorted()
}

function statuses(id: string, api: ApiName, version?: string): number[] {
  return specs.view(id, api, version).responses.map(({ status }) => status)
}

const FIRST = ['id*', 'members*', 'metadata*', 'name*', 'policies*']
const OWNED = ['id*', 'members*', 'metadata*', 'name*', 'policies*', 'project_id*', 'user_id*']
const RULED = ['id*', 'members*', 'name*', 'policy*', 'project_id*', 'rules*', 'user_id*']

describe.for(['createServerGroup', 'listServerGroups', 'showServerGroup'])('a group answered by %s', (id) => {
  test.for([
    ['2.1', FIRST], ['2.12', FIRST], ['2.13', OWNED], ['2.63', OWNED], ['2.64', RULED], ['2.93', RULED],
  ] as const)('at %s', ([version, expected]) => {
    expect(fields(group(specs.view(id, 'nova-v2.1', version)))).toEqual(expected)
  })

  test('on /v2 is that of 2.1', () => {
    expect(fields(group(specs.view(id, 'nova-v2')))).toEqual(FIRST)
  })
})

describe('a group to create', () => {
  const enumAt = (version: string, ...path: string[]): unknown => {
    const schema = inside(specs.view('createServerGroup', 'nova-v2.1', version).request?.schema, 'server_group', ...path)
    return isTree(schema) ? schema['enum'] : undefined
  }

  test('may be soft from 2.15 on', () => {
    expect(enumAt('2.14', 'policies', '[]')).toEqual(['anti-affinity', 'affinity'])
    expect(enumAt('2.15', 'policies', '[]')).toEqual(['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity'])
  })

  test('has one policy with rules from 2.64 on', () => {
    expect(enumAt('2.63', 'policy')).toBeUndefined()
    expect(enumAt('2.64', 'policies', '[]')).toBeUndefined()
    expect(enumAt('2.64', 'policy')).toHaveLength(4)
    const { request } = specs.view('createServerGroup', 'nova-v2.1', '2.64')
    expect(fields(inside(request?.schema, 'server_group'))).toEqual(['name*', 'policy*', 'rules'])
  })

  test('is closed against no other key', () => {
    const { request } = specs.operation('createServerGroup')
    expect(JSON.stringify(request)).not.toMatch(/additionalProperties|unevaluatedProperties/)
  })
})

describe('headers of a success', () => {
  const names = (version: string): string[] => headers(specs.view('showServerGroup', 'nova-v2.1', version), 200)

  test('grow at 2.27 and 2.46', () => {
    expect(names('2.26')).toEqual(['Vary*', 'X-Compute-Request-Id*', 'X-OpenStack-Nova-API-Version*'])
    expect(names('2.27')).toEqual(['OpenStack-API-Version*', ...names('2.26')])
    expect(names('2.46')).toEqual([...names('2.27'), 'X-OpenStack-Request-Id*'])
  })

  test('name no version on /v2', () => {
    expect(headers(specs.view('showServerGroup', 'nova-v2'), 200)).toEqual(['X-Compute-Request-Id*'])
  })
})

describe('statuses', () => {
  test.for([
    ['createServerGroup', [200, 400, 401, 403, 406, 409]],
    ['listServerGroups', [200, 401, 403, 406]],
    ['showServerGroup', [200, 401, 403, 404, 406]],
    ['deleteServerGroup', [204, 401, 403, 404, 406]],
    ['showLimits', [200, 401, 403, 406]],
    ['showQuotaSet', [200, 400, 401, 403, 406]],
    ['showQuotaDefaults', [200, 400, 401, 403, 406]],
    ['createServer', [202, 400, 401, 403, 404, 406, 409]],
    ['listServers', [200, 400, 401, 403, 406]],
    ['showServer', [200, 401, 403, 404, 406]],
    ['deleteServer', [204, 401, 403, 404, 406, 409]],
    ['stopServer', [202, 401, 403, 404, 406, 409]],
    ['listVersions', [200]],
    ['showVersion', [200]],
  ] as const)('of %s', ([id, expected]) => {
    expect(statuses(id, 'nova-v2.1', '2.1')).toEqual(expected)
    expect(statuses(id, 'nova-v2')).toEqual(expected.filter((status) => status !== 406))
  })

  test('of list and limits have 400 from 2.75 on, of show from 2.102 on', () => {
    for (const id of ['listServerGroups', 'showLimits']) {
      for (const [version, refuses] of [['2.74', false], ['2.75', true]] as const) {
        expect(specs.view(id, 'nova-v2.1', version).refusesUnknownQuery, `${id} ${version}`).toBe(refuses)
        expect(statuses(id, 'nova-v2.1', version).includes(400), `${id} ${version}`).toBe(refuses)
      }
    }
    expect(specs.view('showServerGroup', 'nova-v2.1', '2.101').refusesUnknownQuery).toBe(false)
    expect(statuses('showServerGroup', 'nova-v2.1', '2.102')).toContain(400)
  })
})

describe('limits and quotas', () => {
  const counts = (id: string, ...path: string[]): number[] => ['2.1', '2.35', '2.36', '2.38', '2.39', '2.56', '2.57', '2.93']
    .map((version) => fields(inside(specs.view(id, 'nova-v2.1', version).success.schema, ...path)).length)

  test('lose their fields at 2.36, 2.39 and 2.57', () => {
    expect(counts('showLimits', 'limits', 'absolute')).toEqual([19, 19, 14, 14, 13, 13, 11, 11])
    for (const id of ['showQuotaSet', 'showQuotaDefaults']) expect(counts(id, 'quota_set')).toEqual([16, 16, 11, 11, 11, 11, 8, 8])
  })
})

describe('paths', () => {
  test('name their resources, and leave the project out from 2.18 on', () => {
    const project = (version: string): unknown =>
      specs.view('showServerGroup', 'nova-v2.1', version).parameters.find(({ name }) => name === 'project_id')
    expect(project('2.17')).not.toHaveProperty('omissible')
    expect(project('2.18')).toHaveProperty('omissible', { min: '2.18', apis: ['nova-v2.1'] })
    const inPath = specs.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'path'))
    expect(inPath.filter(({ resource }) => resource === undefined).map(({ name }) => name)).toEqual([])
    expect(inPath.map(({ resource }) => resource)).toEqual(expect.arrayContaining(['project', 'group', 'server', 'version']))
  })
})
