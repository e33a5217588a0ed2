import { expect, test } from 'vitest'
import { describe as describeOperations } from '../specs/description.ts'
import { readOperations } from '../specs/load.ts'
import type { Tree } from '../specs/tree.ts'

const done = { 202: { description: 'Accepted.' } }

function action(name: string, mark: Tree, properties: Tree = {}): Tree {
  const schema = { type: 'object', required: [name], properties: { [name]: { type: 'object', properties } } }
  return { 'x-openstack': { 'action-name': name, ...mark }, ...schema }
}

function documentOf(oneOf: readonly Tree[]): Tree {
  const path = '/{project_id}/servers/{server_id}/action'
  const parameters = ['project_id', 'server_id'].map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const examples = { stop: { value: { 'os-stop': {} } }, rebuild: { value: { rebuild: {} } } }
  const requestBody = { required: true, content: { 'application/json': { schema: { oneOf }, examples } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Servers', version: '1' },
    servers: [{ url: '{endpoint}/{version}', variables: { endpoint: { default: 'https://a.invalid' }, version: { default: 'v2.1' } } }],
    paths: { [path]: { parameters, post: { operationId: 'actOnServer', summary: 'Acts', requestBody, responses: done } } },
  }
}

const stop = action('os-stop', { 'operation-id': 'stopServer' })
const rebuilds = [
  action('rebuild', { 'operation-id': 'rebuildServer', 'min-ver': '2.3', 'max-ver': '2.18' }),
  action('rebuild', { 'operation-id': 'rebuildServer', 'min-ver': '2.19' }, { description: { type: 'string' } }),
]
const confirm = action('confirmResize', { 'operation-id': 'confirmResize', responses: { 204: { description: 'Confirmed.' } } })

test('an action body is split into the operations its branches name', async () => {
  const operations = await readOperations(documentOf([stop, ...rebuilds, confirm]), 'nova')
  expect(operations.map(({ id, action: name, applies, unversioned }) => ({ id, name, applies, unversioned }))).toEqual([
    { id: 'stopServer', name: 'os-stop', applies: {}, unversioned: false },
    { id: 'rebuildServer', name: 'rebuild', applies: { min: '2.3' }, unversioned: false },
    { id: 'confirmResize', name: 'confirmResize', applies: {}, unversioned: false },
  ])
})

test('each has its own body, examples and answers at each version', async () => {
  const operations = await readOperations(documentOf([stop, ...rebuilds, confirm]), 'nova')
  const api = describeOperations({ dialect: 'test', operations, digests: [] })
  const stopping = api.view('stopServer', 'nova-v2.1', '2.1').request
  expect(stopping).toMatchObject({ schema: { required: ['os-stop'] }, example: { 'os-stop': {} } })
  const old = { type: 'object', required: ['rebuild'], properties: { rebuild: { type: 'object', properties: {} } } }
  expect(api.view('rebuildServer', 'nova-v2.1', '2.18').request?.schema).toEqual(old)
  expect(JSON.stringify(api.view('rebuildServer', 'nova-v2.1', '2.19').request?.schema)).toContain('description')
  expect(api.has('rebuildServer', 'nova-v2.1', '2.2')).toBe(false)
  expect(api.has('rebuildServer', 'nova-v2')).toBe(false)
  expect(api.breakpoints('rebuildServer', '2.1', '2.93')).toEqual(['2.3', '2.19'])
  expect(['stopServer', 'confirmResize'].map((id) => api.view(id, 'nova-v2.1', '2.1').success.status)).toEqual([202, 204])
})

test.for<[string, Tree[], RegExp]>([
  ['a branch that names no action', [stop, { type: 'object' }], /only some branches of the request body name an action/],
  ['an action without operation', [action('os-stop', {})], /lacks action-name or operation-id/],
  ['an operation with two actions', [stop, action('os-halt', { 'operation-id': 'stopServer' })], /stopServer has several action names/],
  ['a gap between the versions of an action', [
    action('a', { 'operation-id': 'a', 'max-ver': '2.4' }),
    action('a', { 'operation-id': 'a', 'min-ver': '2.6' }),
  ], /0 branches of a oneOf remain at nova-v2\.1 2\.5/],
])('%s is refused', async ([, branches, message]) => {
  await expect(readOperations(documentOf(branches), 'nova')).rejects.toThrow(message)
})
