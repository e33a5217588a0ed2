import { describe, expect, test } from 'vitest'
import { schemaErrors } from '../checks/schema.ts'
import { type JsonSchema, loadSpecs, previousMicroversion } from '../specs/index.ts'
import { isTree, type Tree, without } from '../specs/tree.ts'
import { fields, inside } from './schema-fields.ts'
import { schemaProblems } from './schema-problems.ts'

const specs = await loadSpecs('openstack')

/** The schema of a property that stands in one of the parts a schema is composed of. */
function mergedInside(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const parts = isTree(schema) && Array.isArray(schema['allOf']) ? schema['allOf'] : []
  return inside(schema, name) ?? parts.map((part: Tree) => mergedInside(part, name)).find((found) => found !== undefined)
}

const ALWAYS = [
  'OS-DCF:diskConfig*', 'OS-EXT-AZ:availability_zone*', 'OS-EXT-SRV-ATTR:host', 'OS-EXT-SRV-ATTR:hypervisor_hostname',
  'OS-EXT-SRV-ATTR:instance_name', 'OS-EXT-STS:power_state*', 'OS-EXT-STS:task_state*', 'OS-EXT-STS:vm_state*',
  'OS-SRV-USG:launched_at*', 'OS-SRV-USG:terminated_at*', 'accessIPv4*', 'accessIPv6*', 'addresses*', 'config_drive*', 'created*', 'fault',
  'flavor*', 'hostId*', 'id*', 'image*', 'key_name*', 'links*', 'metadata*', 'name*', 'os-extended-volumes:volumes_attached*', 'progress',
  'security_groups', 'status*', 'tenant_id*', 'updated*', 'user_id*',
]
const EXTENDED = ['hostname', 'kernel_id', 'launch_index', 'ramdisk_id', 'reservation_id', 'root_device_name', 'user_data']

/** A server with all its fields, whether or not one of a cell that is down may stand in its place. */
function shownServer(version: string): JsonSchema | undefined {
  const schema = inside(specs.view('showServer', 'nova-v2.1', version).success.schema, 'server')
  const forms = isTree(schema) ? schema['anyOf'] ?? schema['allOf'] : undefined
  return Array.isArray(forms) ? forms[0] : undefined
}

describe('a server that is shown', () => {
  test('has the fields of 2.1', () => {
    expect(fields(shownServer('2.1'))).toEqual(ALWAYS)
    expect(fields(inside(specs.view('showServer', 'nova-v2').success.schema, 'server'))).toEqual(ALWAYS)
  })

  test.for([
    ['2.3', EXTENDED.map((name) => `OS-EXT-SRV-ATTR:${name}`)], ['2.9', ['locked*']], ['2.16', ['host_status']], ['2.19', ['description*']],
    ['2.26', ['tags*']], ['2.63', ['trusted_image_certificates*']], ['2.71', ['server_groups*']], ['2.73', ['locked_reason*']],
    ['2.90', ['OS-EXT-SRV-ATTR:hostname*']], ['2.96', ['pinned_availability_zone*']], ['2.100', ['scheduler_hints*']],
  ] as const)('has more from %s on', ([version, more]) => {
    const before = fields(shownServer(previousMicroversion(version)))
    expect(fields(shownServer(version)).filter((field) => !before.includes(field))).toEqual(more)
  })

  test('changes at no other version', () => {
    const changes = specs.breakpoints('showServer', '2.2', '2.104').filter((version) =>
      JSON.stringify(shownServer(version)) !== JSON.stringify(shownServer(previousMicroversion(version))))
    expect(changes).toEqual(['2.3', '2.9', '2.16', '2.19', '2.26', '2.47', '2.63', '2.71', '2.73', '2.90', '2.96', '2.98', '2.100'])
  })

  test('has its flavor embedded from 2.47 on', () => {
    const flavor = (version: string): string[] => fields(mergedInside(shownServer(version), 'flavor'))
    expect(flavor('2.46')).toEqual(['id', 'links'])
    expect(flavor('2.47')).toEqual(['disk*', 'ephemeral*', 'extra_specs', 'original_name*', 'ram*', 'swap*', 'vcpus*'])
  })

  test('may be out of reach from 2.69 on, and then has no fields but those', () => {
    const partial = { id: '22c91117-08de-4894-9aa9-6ef382400985', links: [], status: 'UNKNOWN' }
    const refused = (version: string, entry: object): boolean =>
      schemaErrors(specs.view('listServers', 'nova-v2.1', version).success.schema ?? false, { servers: [entry] }).length > 0
    expect(['2.68', '2.69'].map((version) => refused(version, partial))).toEqual([true, false])
    expect(refused('2.69', { ...partial, status: 'ACTIVE' })).toBe(true)
    const { success } = specs.view('showServer', 'nova-v2.1', '2.73')
    const server = (success.example as { server: Tree }).server
    expect(schemaErrors(success.schema ?? false, { server })).toEqual([])
    for (const field of ['hostId', 'flavor', 'locked_reason', 'server_groups']) {
      expect(schemaErrors(success.schema ?? false, { server: without(server, field) }), field).not.toEqual([])
    }
  })
})

describe('a server to create', () => {
  const wanted = { name: 'n', flavorRef: '1', imageRef: '70a599e0-31e7-49b7-b260-868f441e862b', networks: [] as unknown }
  const accepts = (version: string | undefined, server: object, more: object = {}): boolean => {
    const { request } = version === undefined ? specs.view('createServer', 'nova-v2') : specs.view('createServer', 'nova-v2.1', version)
    return schemaErrors(request?.schema ?? false, { server: { ...wanted, ...server }, ...more }).length === 0
  }

  test.for<[string, Tree, string, string]>([
    ['a description', { description: 'd' }, '2.19', '2.104'], ['tags', { tags: ['t'] }, '2.52', '2.104'],
    ['files', { personality: [] }, '2.1', '2.56'],
    ['certificates', { trusted_image_certificates: ['c'] }, '2.63', '2.104'], ['a host', { host: 'h' }, '2.74', '2.104'],
    ['a hypervisor', { hypervisor_hostname: 'h' }, '2.74', '2.104'], ['a host name', { hostname: 'ab' }, '2.90', '2.104'],
    ['no networks', { networks: 'none' }, '2.37', '2.104'], ['any network', { networks: 'auto' }, '2.37', '2.104'],
  ])('may have %s within its versions alone', ([, part, first, last]) => {
    const minor = (version: string): number => Number(version.split('.')[1])
    for (const version of specs.breakpoints('createServer', '2.1', '2.104')) {
      expect(accepts(version, part), version).toBe(minor(version) >= minor(first) && minor(version) <= minor(last))
    }
  })

  test('needs networks from 2.37 on, by UUID', () => {
    expect(['2.36', '2.37'].map((version) => accepts(version, { networks: undefined }))).toEqual([true, false])
    expect(['2.36', '2.37'].map((version) => accepts(version, { networks: [{ uuid: 'no-uuid' }] }))).toEqual([true, false])
  })

  test('has groups beside it, by UUID, under either name', () => {
    const group = '5bbcc3c4-1da2-4437-a48a-66f15b1b13f9'
    for (const name of ['os:scheduler_hints', 'OS-SCH-HNT:scheduler_hints']) {
      expect([group, '', null].map((id) => accepts('2.1', {}, { [name]: { group: id } }))).toEqual([true, false, false])
      expect(accepts('2.1', { [name]: { group } })).toBe(false)
    }
    expect(accepts('2.1', {}, { hints: {} })).toBe(false)
    expect(accepts(undefined, { anything: 1 }, { hints: {} })).toBe(true)
  })
})

describe('the operations on servers', () => {
  test.for(['createServer', 'listServers', 'showServer', 'deleteServer', 'stopServer'])('%s is described up to 2.104', (id) => {
    const versions = specs.breakpoints(id, '2.1', '2.104')
    expect(versions.flatMap((version) => schemaProblems(specs, id, 'nova-v2.1', version))).toEqual([])
  })

  test('list by the keys of their versions', () => {
    const keys = (version: string): string[] => specs.view('listServers', 'nova-v2.1', version).parameters
      .filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    expect(keys('2.25')).toHaveLength(40)
    expect(keys('2.26').slice(40)).toEqual(['not-tags', 'not-tags-any', 'tags', 'tags-any'])
    expect(keys('2.66').slice(44)).toEqual(['changes-before'])
    expect(keys('2.73').slice(45)).toEqual(['locked'])
  })

  test('stop by an action of any value', () => {
    const { operation, request, success } = specs.view('stopServer', 'nova-v2.1', '2.1')
    expect([operation.action, operation.path]).toEqual(['os-stop', '/{project_id}/servers/{server_id}/action'])
    expect([success.status, success.schema]).toEqual([202, undefined])
    for (const body of [{ 'os-stop': null }, { 'os-stop': {} }]) expect(schemaErrors(request?.schema ?? false, body)).toEqual([])
    for (const body of [{}, { 'os-stop': null, 'os-start': null }]) expect(schemaErrors(request?.schema ?? false, body)).not.toEqual([])
  })
})
