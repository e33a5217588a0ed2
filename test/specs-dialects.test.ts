import { describe, expect, test } from 'vitest'
import { schemaErrors } from '../checks/schema.ts'
import { type ApiName, type JsonSchema, loadSpecs, type OperationView } from '../specs/index.ts'
import { isTree, treeAt } from '../specs/tree.ts'
import { type Facts, schemaFacts } from './interface-facts.ts'

const CLOUDS = ['huaweicloud', 'opentelekomcloud'] as const
const specs = { huaweicloud: await loadSpecs('huaweicloud'), opentelekomcloud: await loadSpecs('opentelekomcloud') }
const NATIVE = [['nova-v2', undefined], ['nova-v2.1', '2.1'], ['nova-v2.1', '2.60']] as const satisfies Array<[ApiName, string | undefined]>
const FOUR = 'affinity, anti-affinity, soft-affinity, soft-anti-affinity'

function requestFacts({ request }: OperationView): Facts {
  return new Map(schemaFacts(request?.schema ?? {}, 'request'))
}

function answerFacts({ success }: OperationView): Facts {
  return new Map(schemaFacts(success.schema ?? {}, 'answer'))
}

function queryOf({ parameters }: OperationView): string[] {
  return parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
}

function schemaOf(view: OperationView, status: number): JsonSchema {
  return view.responses.find((response) => response.status === status)?.schema ?? false
}

describe.for(CLOUDS)('%s', (cloud) => {
  const description = specs[cloud]

  test('has v1 without microversions, outside no family', () => {
    for (const { id, unversioned, path } of description.operations.filter(({ spec }) => spec === 'ecs-v1')) {
      expect(unversioned, id).toBe(false)
      expect(path).toMatch(/^\/v(1|1\.1|2)\/\{project_id\}\/(cloudservers|jobs)\b/)
      expect(description.has(id, 'ecs-v1')).toBe(true)
      expect(description.has(id, 'nova-v2.1', '2.1')).toBe(false)
      expect(() => description.view(id, 'ecs-v1', '2.1')).toThrow('ecs-v1 has no microversions')
      expect(description.view(id, 'ecs-v1').microversion).toBeUndefined()
    }
  })

  test('describes nothing beyond microversion 2.60', () => {
    expect(description.has('createServerGroup', 'nova-v2.1', '2.60')).toBe(true)
    expect(description.has('createServerGroup', 'nova-v2.1', '2.61')).toBe(false)
    expect(description.breakpoints('showServer', '2.1', '2.93').at(-1)).toBe('2.47')
  })

  test('takes only anti-affinity in v1, in as many entries as one likes', () => {
    const facts = requestFacts(description.view('createEcsGroup', 'ecs-v1'))
    expect(facts.get('request server_group.policies[] enum')).toBe('anti-affinity')
    expect([...facts.keys()].filter((name) => /policies (min|max)Items/.test(name))).toEqual([])
    expect(facts.get('request server_group.name maxLength')).toBe('255')
  })

  test('shows no owner in v1, and one from 2.13 on in the native API, where below it may', () => {
    const v1 = [...answerFacts(description.view('showEcsGroup', 'ecs-v1')).keys()]
    expect(v1.filter((name) => /project_id|user_id/.test(name))).toEqual([])
    const owner = (api: ApiName, version?: string): unknown => {
      const facts = answerFacts(description.view('showServerGroup', api, version))
      return ['project_id', 'user_id'].map((field) => facts.get(`answer server_group.${field} is`))
    }
    expect(owner('nova-v2')).toEqual(['optional', 'optional'])
    expect(owner('nova-v2.1', '2.12')).toEqual(['optional', 'optional'])
    expect(owner('nova-v2.1', '2.13')).toEqual(['required', 'required'])
  })

  test.for(NATIVE)('bounds nothing at %s %s that only upstream bounds', ([api, version]) => {
    const request = description.view('createServerGroup', api, version).request?.schema ?? false
    const two = { server_group: { name: 'test', policies: ['anti-affinity', 'anti-affinity'], other: 1 }, another: 2 }
    expect(schemaErrors(request, two)).toEqual([])
    const { parameters, refusesUnknownQuery, responses } = description.view('listServerGroups', api, version)
    expect(refusesUnknownQuery).toBe(false)
    expect(parameters.filter(({ omissible }) => omissible !== undefined)).toEqual([])
    expect(responses.flatMap(({ headers }) => headers)).toEqual([])
  })

  test('lists the statuses of the table of returned values everywhere but for what stands outside it', () => {
    const table = [400, 401, 403, 404, 405, 406, 407, 408, 409, 413, 415, 429, 500, 501, 502, 503, 504]
    for (const { id, spec } of description.operations.filter((operation) => operation.spec !== 'iam-v3')) {
      const { responses } = description.view(id, spec === 'ecs-v1' ? 'ecs-v1' : 'nova-v2.1', spec === 'ecs-v1' ? undefined : '2.60')
      const errors = responses.map(({ status }) => status).filter((status) => status >= 300)
      expect(errors.toSorted((a, b) => a - b), id).toEqual(table)
    }
  })

  test.for<[string, string, ApiName]>([
    ['v1', 'createEcsGroup', 'ecs-v1'], ['v2', 'createServerGroup', 'nova-v2'], ['v2.1', 'createServerGroup', 'nova-v2.1'],
  ])('lets the gateway answer 401 to %s, in its own shape', ([, id, api]) => {
    const view = description.view(id, api)
    const gateway = { error_msg: 'x-auth-token not found', error_code: 'APIGW.0301', request_id: 'a' }
    expect(schemaErrors(schemaOf(view, 401), gateway)).toEqual([])
    expect(schemaErrors(schemaOf(view, 401), { error_msg: 'no' })).not.toEqual([])
    expect(view.responses.find(({ status }) => status === 401)?.example).toMatchObject({ error_code: 'APIGW.0301' })
  })

  test('has a shape of its own for refusals of v1, and Nova’s for the native API', () => {
    const [v1, native] = [description.view('createEcsGroup', 'ecs-v1'), description.view('createServerGroup', 'nova-v2.1')]
    const ofNova = { badRequest: { code: 400, message: 'No.' } }
    const ofService = { error: { code: 'Ecs.1000', message: JSON.stringify(ofNova) } }
    expect(schemaErrors(schemaOf(v1, 400), ofService)).toEqual([])
    expect(schemaErrors(schemaOf(native, 400), ofNova)).toEqual([])
    expect(schemaErrors(schemaOf(v1, 400), ofNova)).not.toEqual([])
    expect(schemaErrors(schemaOf(native, 400), ofService)).not.toEqual([])
  })

  test('needs a network for a server, and stops one softly or hard', () => {
    const { request } = description.view('createServer', 'nova-v2.1', '2.1')
    expect(schemaErrors(request?.schema ?? false, { server: { name: 'test', flavorRef: '1' } })).not.toEqual([])
    const stop = requestFacts(description.view('stopServer', 'nova-v2'))
    expect(stop.get('request os-stop.type enum')).toBe('HARD, SOFT')
  })

  test('asks for one version without a slash at its end', () => {
    expect(description.operation('showVersion').path).toBe('/{api_version}')
  })
})

describe('only one cloud', () => {
  test('adds and removes several members at once', () => {
    const { huaweicloud, opentelekomcloud } = specs
    expect(['addEcsGroupMembers', 'removeEcsGroupMembers'].map((id) => huaweicloud.has(id, 'ecs-v1'))).toEqual([true, true])
    expect(['addEcsGroupMembers', 'removeEcsGroupMembers'].map((id) => opentelekomcloud.has(id, 'ecs-v1'))).toEqual([false, false])
  })

  test.for(NATIVE)('reserves policies, at %s %s', ([api, version]) => {
    const policies = (cloud: typeof CLOUDS[number]): unknown =>
      requestFacts(specs[cloud].view('createServerGroup', api, version)).get('request server_group.policies[] enum')
    expect(policies('huaweicloud')).toBe('anti-affinity')
    expect(policies('opentelekomcloud')).toBe(FOUR)
  })

  test('pages the native list of groups', () => {
    const query = (cloud: typeof CLOUDS[number]): string[] => queryOf(specs[cloud].view('listServerGroups', 'nova-v2.1', '2.60'))
    expect(query('huaweicloud')).toEqual(['all_projects', 'limit', 'marker'])
    expect(query('opentelekomcloud')).toEqual(['all_projects'])
    for (const cloud of CLOUDS) expect(queryOf(specs[cloud].view('listEcsGroups', 'ecs-v1'))).toEqual(['limit', 'marker'])
  })
})

test('tokens are asked for by the name of a project alone', () => {
  const { request } = specs.opentelekomcloud.view('createToken', 'nova-v2.1')
  const example = isTree(request?.example) ? request.example : {}
  expect(treeAt(treeAt(treeAt(example, 'auth'), 'scope'), 'project')).toEqual({ name: 'eu-de' })
})
