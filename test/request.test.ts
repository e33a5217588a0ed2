import { describe, expect, test } from 'vitest'
import { buildRequest, loadSpecs, type RequestValues, type WireRequest } from '../specs/index.ts'

const specs = await loadSpecs('openstack')
const project = '9c53a566cb3443ab910cf0daebca90c4'

function list(values: RequestValues, microversion?: string): WireRequest {
  return buildRequest(specs.view('listServerGroups', 'nova-v2.1', microversion), { path: { project_id: project }, ...values })
}

function create(values: RequestValues): WireRequest {
  return buildRequest(specs.view('createServerGroup', 'nova-v2.1', '2.64'), { path: { project_id: project }, ...values })
}

test('a request without body', () => {
  expect(list({}, '2.13')).toEqual({
    method: 'GET',
    path: `/v2.1/${project}/os-server-groups`,
    headers: [['Accept', 'application/json'], ['OpenStack-API-Version', 'compute 2.13']],
    service: 'compute',
    operationId: 'listServerGroups',
    api: 'nova-v2.1',
    microversion: '2.13',
  })
})

describe('the microversion header', () => {
  test('is left out when none is asked for, and on /v2', () => {
    const v2 = buildRequest(specs.view('listServerGroups', 'nova-v2'), { path: { project_id: project } })
    expect(v2.path).toBe(`/v2/${project}/os-server-groups`)
    for (const wire of [list({}), v2]) {
      expect(wire.headers).toEqual([['Accept', 'application/json']])
      expect(wire).not.toHaveProperty('microversion')
    }
  })

  test('is left out on unversioned paths', () => {
    const wire = buildRequest(specs.view('showVersion', 'nova-v2.1', '2.64'), { path: { api_version: 'v2.1' } })
    expect([wire.path, wire.headers, wire.microversion]).toEqual(['/v2.1/', [['Accept', 'application/json']], undefined])
  })
})

describe('a body', () => {
  test('is JSON in UTF-8 with a content type', () => {
    const wire = create({ body: { server_group: { name: 'grüße 群', policy: 'affinity' } } })
    const own = [['Accept', 'application/json'], ['Content-Type', 'application/json'], ['OpenStack-API-Version', 'compute 2.64']]
    expect(wire.headers).toEqual(own)
    expect(new TextDecoder().decode(wire.body)).toBe('{"server_group":{"name":"grüße 群","policy":"affinity"}}')
  })

  test('of bytes is sent as it is', () => {
    const bytes = Uint8Array.of(0xff, 0xfe)
    expect(create({ body: bytes }).body).toBe(bytes)
  })

  test('of null is a body, none is none', () => {
    expect(new TextDecoder().decode(create({ body: null }).body)).toBe('null')
    expect(create({})).not.toHaveProperty('body')
    expect(create({}).headers.map(([name]) => name)).not.toContain('Content-Type')
  })

  test('that is no JSON value is refused', () => {
    expect(() => create({ body: () => 1 })).toThrow('Could not build a request for createServerGroup: its body is no JSON value')
  })
})

describe('a path', () => {
  const show = (path: Record<string, string>, withoutProject = false): WireRequest =>
    buildRequest(specs.view('showServerGroup', 'nova-v2.1', '2.18'), { path, withoutProject })

  test('carries its values encoded', () => {
    expect(show({ project_id: 'a b', server_group_id: 'x/y?ü' }).path).toBe('/v2.1/a%20b/os-server-groups/x%2Fy%3F%C3%BC')
  })

  test('leaves the project out when asked to', () => {
    expect(show({ server_group_id: 'g' }, true).path).toBe('/v2.1/os-server-groups/g')
  })

  test('without a value throws', () => {
    const template = '/{project_id}/os-server-groups/{server_group_id}'
    expect(() => show({ project_id: project })).toThrow(`there is no value for {server_group_id} in ${template}`)
    expect(() => show({ project_id: project, server_group_id: '' })).toThrow('no value for {server_group_id}')
    expect(() => show({ project_id: project, constructor: 'x' })).toThrow('no value for {server_group_id}')
  })

  test('that has no project segment cannot lose it', () => {
    expect(() => buildRequest(specs.view('listVersions', 'nova-v2'), { withoutProject: true })).toThrow('/ has no project segment')
  })
})

test('a query keeps order and repetitions, encoded', () => {
  const query = [['limit', '1'], ['a b', 'ü&='], ['limit', '2']] as const
  expect(list({ query }).path).toBe(`/v2.1/${project}/os-server-groups?limit=1&a%20b=%C3%BC%26%3D&limit=2`)
})

test('given headers come last and replace ours of the same name', () => {
  const wire = list({ headers: [['openstack-api-version', 'compute 2.999'], ['X-Extra', '1']] }, '2.13')
  expect(wire.headers).toEqual([['Accept', 'application/json'], ['openstack-api-version', 'compute 2.999'], ['X-Extra', '1']])
})

test('a token is asked of the identity service', () => {
  const body = { auth: {} }
  const wire = buildRequest(specs.view('createToken', 'nova-v2.1'), { body })
  expect(wire).toMatchObject({ method: 'POST', path: '/v3/auth/tokens', service: 'identity', operationId: 'createToken' })
})

test('every operation can be built from its examples everywhere', () => {
  for (const { id, parameters } of specs.operations) {
    const inPath = parameters.filter((parameter) => parameter.in === 'path')
    const path = Object.fromEntries(inPath.map(({ name, example }) => [name, String(example)]))
    for (const microversion of specs.breakpoints(id, '2.1', '2.93')) {
      const view = specs.view(id, 'nova-v2.1', microversion)
      const wire = buildRequest(view, { path, ...(view.request && { body: view.request.example }) })
      expect(wire.path, id).not.toMatch(/[{}]|undefined/)
      if (view.request !== undefined) expect(JSON.parse(new TextDecoder().decode(wire.body))).toEqual(view.request.example)
    }
  }
})
