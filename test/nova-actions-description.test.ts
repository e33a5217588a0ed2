import { describe, expect, test } from 'vitest'
import { schemaErrors } from '../checks/schema.ts'
import { type ApiName, bundleSpec, loadSpecs } from '../specs/index.ts'
import { isTree, type Tree, treeAt } from '../specs/tree.ts'
import { fields, inside } from './schema-fields.ts'
import { schemaProblems } from './schema-problems.ts'

const specs = await loadSpecs('openstack')
const clouds = { huaweicloud: await loadSpecs('huaweicloud'), opentelekomcloud: await loadSpecs('opentelekomcloud') }
const ACTIONS = {
  'os-stop': 'stopServer',
  'os-start': 'startServer',
  'reboot': 'rebootServer',
  'resize': 'resizeServer',
  'confirmResize': 'confirmServerResize',
  'revertResize': 'revertServerResize',
  'rebuild': 'rebuildServer',
  'lock': 'lockServer',
  'unlock': 'unlockServer',
  'migrate': 'migrateServer',
} as const
const IMAGE = '70a599e0-31e7-49b7-b260-868f441e862b'

const takes = (id: string, body: unknown, version?: string): boolean => {
  const api: ApiName = version === undefined ? 'nova-v2' : 'nova-v2.1'
  return schemaErrors(specs.view(id, api, version).request?.schema ?? false, body).length === 0
}

describe('actions', () => {
  test.for(Object.entries(ACTIONS))('%s is %s, described up to 2.104', ([name, id]) => {
    expect(specs.operation(id)).toMatchObject({ action: name, path: '/{project_id}/servers/{server_id}/action' })
    const versions = specs.breakpoints(id, '2.1', '2.104')
    expect(versions.flatMap((version) => schemaProblems(specs, id, 'nova-v2.1', version))).toEqual([])
    expect(takes(id, { [name]: null, another: null }, '2.1')).toBe(false)
  })

  test('have the statuses of their pages', () => {
    const statuses = (id: string): string => specs.view(id, 'nova-v2.1', '2.1').responses.map(({ status }) => status).toSorted().join()
    const found = Object.fromEntries(Object.values(ACTIONS).map((id) => [id, statuses(id)]))
    const [usual, any, wrong] = ['202,401,403,404,406,409', '202,401,403,404,406', '202,400,401,403,404,406,409']
    expect(found).toEqual({
      stopServer: usual, startServer: usual, rebootServer: usual, lockServer: any, unlockServer: any, resizeServer: wrong,
      revertServerResize: wrong, rebuildServer: wrong, migrateServer: wrong, confirmServerResize: '204,400,401,403,404,406,409',
    })
    const apart = Object.values(ACTIONS).filter((id) => specs.operation(id).succeedsApart)
    expect(apart).toEqual(['confirmServerResize', 'rebuildServer'])
  })

  test('are locked with a reason from 2.73 on, and migrated to a host from 2.56 on', () => {
    const reason = { lock: { locked_reason: 'r'.repeat(256) } }
    expect(['2.72', '2.73'].map((version) => takes('lockServer', reason, version))).toEqual([true, false])
    expect(['2.72', '2.73'].map((version) => takes('lockServer', { lock: null }, version))).toEqual([true, true])
    expect(['2.55', '2.56'].map((version) => takes('migrateServer', { migrate: { host: 1 } }, version))).toEqual([true, false])
    expect([null, {}, { host: null }, { host: 'h' }].map((migrate) => takes('migrateServer', { migrate }, '2.56'))).not.toContain(false)
  })

  test('reboot in one of two ways, and resize to some flavor', () => {
    const types = ['SOFT', 'HARD', 'COLD', undefined]
    expect(types.map((type) => takes('rebootServer', { reboot: { type } }, '2.1'))).toEqual([true, true, false, false])
    const flavors = [{ flavorRef: '2' }, {}, { flavorRef: '' }]
    expect(flavors.map((resize) => takes('resizeServer', { resize }, '2.1'))).toEqual([true, false, false])
  })
})

describe('a rebuild', () => {
  test.for<[string, Tree, number, number]>([
    ['a description', { description: null }, 19, 104], ['no key pair', { key_name: null }, 54, 104], ['files', { personality: [] }, 1, 56],
    ['user data', { user_data: null }, 57, 104], ['certificates', { trusted_image_certificates: null }, 63, 104],
    ['a host name', { hostname: 'ab' }, 90, 104],
  ])('may have %s within its versions alone', ([, part, first, last]) => {
    for (const version of specs.breakpoints('rebuildServer', '2.1', '2.104')) {
      const minor = Number(version.split('.')[1])
      expect(takes('rebuildServer', { rebuild: { imageRef: IMAGE, ...part } }, version), version).toBe(minor >= first && minor <= last)
    }
    expect(takes('rebuildServer', { rebuild: { imageRef: IMAGE, anything: 1 } })).toBe(true)
  })

  const answer = (version: string): string[] => fields(inside(specs.view('rebuildServer', 'nova-v2.1', version).success.schema, 'server'))

  test.for([
    ['2.9', ['locked*']], ['2.19', ['description*']], ['2.26', ['tags*']], ['2.54', ['key_name*']], ['2.57', ['user_data*']],
    ['2.63', ['trusted_image_certificates*']], ['2.71', ['server_groups*']], ['2.73', ['locked_reason*']],
  ] as const)('answers with more from %s on', ([version, more]) => {
    const before = answer(`2.${Number(version.slice(2)) - 1}`)
    expect(answer(version).filter((field) => !before.includes(field))).toEqual(more)
  })

  test('answers with all that is shown from 2.75 on', () => {
    const shown = fields(inside(specs.view('showServer', 'nova-v2.1', '2.68').success.schema, 'server'))
    expect(answer('2.75')).toEqual(expect.arrayContaining(shown))
    expect(answer('2.74')).not.toContain('OS-EXT-STS:task_state*')
  })
})

test('servers are listed with all that is shown but their groups', () => {
  const schema = inside(specs.view('listServersDetail', 'nova-v2.1', '2.73').success.schema, 'servers', '[]')
  const [listed] = isTree(schema) && Array.isArray(schema['anyOf']) ? schema['anyOf'] : []
  const names = fields(listed)
  expect(names).toEqual(expect.arrayContaining(['locked*', 'locked_reason*', 'OS-EXT-STS:vm_state*', 'host_status']))
  expect(names).not.toContain('server_groups*')
})

test.for<[string, string[], string[]]>([
  ['2.1', ['rxtx_factor*', 'OS-FLV-DISABLED:disabled', 'swap*'], ['description*', 'extra_specs']],
  ['2.55', ['description*'], ['extra_specs']],
  ['2.61', ['extra_specs'], []],
  ['2.102', ['extra_specs', 'swap*'], ['rxtx_factor*', 'OS-FLV-DISABLED:disabled']],
])('a flavor has at %s %o and not %o', ([version, present, absent]) => {
  const names = fields(inside(specs.view('showFlavor', 'nova-v2.1', version).success.schema, 'flavor'))
  expect(names).toEqual(expect.arrayContaining(present))
  expect(names.filter((name) => absent.includes(name))).toEqual([])
})

describe('the clouds', () => {
  test('have the actions of their pages', () => {
    const missing = (cloud: keyof typeof clouds): string[] =>
      Object.values(ACTIONS).filter((id) => !clouds[cloud].has(id, 'nova-v2.1', '2.60'))
    expect(missing('huaweicloud')).toEqual(['rebuildServer', 'migrateServer'])
    expect(missing('opentelekomcloud')).toEqual(['migrateServer'])
  })

  test.for(Object.keys(clouds) as Array<keyof typeof clouds>)('%s promises no header, closes no body, shuts down by 3', (cloud) => {
    const resize = clouds[cloud].view('resizeServer', 'nova-v2.1', '2.60')
    expect(resize.responses.flatMap(({ headers }) => headers)).toEqual([])
    expect(schemaErrors(resize.request?.schema ?? false, { resize: { flavorRef: '2', more: 1 }, more: 1 })).toEqual([])
    const power = (value: number): boolean => {
      const { success } = clouds[cloud].view('showServer', 'nova-v2.1', '2.60')
      const server = { ...(success.example as { server: Tree }).server, 'OS-EXT-STS:power_state': value }
      return schemaErrors(success.schema ?? false, { server }).length === 0
    }
    expect([2, 3, 4, 6].map(power)).toEqual([true, true, true, false])
  })
})

test('in a bundle for other readers, /v2 has all actions side by side', async () => {
  const action = treeAt(treeAt(treeAt(await bundleSpec('nova'), 'paths'), '/v2/{project_id}/servers/{server_id}/action'), 'post')
  const { schema } = treeAt(treeAt(treeAt(action, 'requestBody'), 'content'), 'application/json')
  expect(isTree(schema) ? schema['anyOf'] : undefined).toHaveLength(Object.keys(ACTIONS).length)
  expect(JSON.stringify(schema)).not.toMatch(/x-openstack|oneOf|locked_reason/)
})
