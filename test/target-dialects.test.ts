import { describe, expect, test } from 'vitest'
import { buildRequest, loadSpecs } from '../specs/index.ts'
import { allowPaid, allowanceMs } from '../target/index.ts'
import { DIALECTS } from '../target/dialects/index.ts'
import { Disposal } from '../target/disposal.ts'
import { Cloud } from './target-cloud.ts'
import { sendJson } from './target-server.ts'
import { begin, cloud, connection, named, PAIR, send, signal, story, tracker } from './tracked-cloud.ts'

const v1 = await loadSpecs('huaweicloud')
const CLOUDS = ['huaweicloud', 'opentelekomcloud'] as const
const limits = (groups: number, used: number, instances = 20) =>
  ({ absolute: { maxServerGroups: groups, totalServerGroupsUsed: used, maxTotalInstances: instances, totalInstancesUsed: 18 } })

describe.each(CLOUDS)('%s', (dialect) => {
  test('offers its own API first, native ones up to what they tell', async () => {
    const greeted = await new Cloud().start()
    greeted.versions = { version: { id: 'v2.1', min_version: '2.1', version: '2.60' } }
    const { facts } = await greeted.connect({ dialect, apis: DIALECTS[dialect].apis })
    expect(facts).toMatchObject({ dialect, apis: ['ecs-v1', 'nova-v2.1', 'nova-v2'], microversions: { min: '2.1', max: '2.60' } })
  })

  test.each([
    [undefined, '2.60'],
    ['2.14', '2.14'],
  ])('without version discovery, and a cap of %s: up to %s', async (max, expected) => {
    const greeted = await new Cloud().start()
    greeted.versions = { error_code: 'APIGW.0101' }
    const { facts } = await greeted.connect({ dialect, apis: ['nova-v2.1'], ...(max === undefined ? {} : { microversions: { max } }) })
    expect(facts.microversions).toEqual({ min: '2.1', max: expected })
  })

  test.each([
    [undefined, '2.60'],
    ['2.90', '2.60'],
    ['2.26', '2.26'],
  ])('of the microversions told, those that the file (%s) allows and the documents describe: up to %s', async (max, expected) => {
    const greeted = await new Cloud().start()
    greeted.versions = { versions: [{ id: 'v2.0', min_version: '', version: '' }, { id: 'v2.1', min_version: '2.1', version: '2.90' }] }
    const { facts } = await greeted.connect({ dialect, apis: ['nova-v2.1'], ...(max === undefined ? {} : { microversions: { max } }) })
    expect(facts.microversions).toEqual({ min: '2.1', max: expected })
  })

  test('the endpoint that all versions of its service share in the catalogue', async () => {
    const greeted = await new Cloud().start()
    const region = 'eu-de'
    const endpoint = (type: string, path: string) => ({ type, endpoints: [{ interface: 'public', region, url: `${greeted.root}${path}` }] })
    let catalog = [endpoint('ecs', '/v1/demo'), endpoint('ecsv1.1', '/v1.1/demo'), endpoint('compute', '/v2.1/demo'), endpoint('evs', '/elsewhere')]
    greeted.hook = ({ path }, response) => {
      if (path !== '/v3/auth/tokens') return false
      sendJson(response, 201, { token: { project: { id: 'demo' }, catalog } }, { 'X-Subject-Token': 'token-demo-1' })
      return true
    }
    const { personas } = greeted.document() as { personas: Record<string, unknown> }
    const keys = { dialect, apis: ['ecs-v1'], endpoints: { identity: greeted.root }, region, personas: { member: personas['member'] } }
    expect((await greeted.connect(keys)).facts.endpoints.compute).toBe(greeted.root)
    catalog = [endpoint('ecs', '/v1/demo'), endpoint('compute', '/other/v2.1/demo')]
    await expect(greeted.connect(keys)).rejects.toThrow(`several endpoints in region ${region} (${greeted.root}, ${greeted.root}/other)`)
    catalog = [endpoint('evs', '/v2/demo')]
    await expect(greeted.connect(keys)).rejects.toThrow('no public endpoint of type ecs or ecsv1.1 or ecsv2 or compute in region eu-de')
  })
})

describe('limits', () => {
  const paid = { budget: { servers: 6 } }

  test.each<[unknown, { group: number }, string]>([
    [{ limits: { absolute: { maxServerGroups: -1, totalServerGroupsUsed: 4 } } }, { group: 8 }, 'no quota, budget 8'],
    [{ limits: { absolute: { maxServerGroups: 2, totalServerGroupsUsed: 5 } } }, { group: 0 }, 'quota 2, 5 in use, budget 8'],
    [{ limits: { absolute: { maxServerGroups: 'many', totalServerGroupsUsed: 5 } } }, { group: 8 }, 'quota unknown, budget 8'],
    [{ limits: null }, { group: 8 }, 'quota unknown, budget 8'],
    ['gibberish', { group: 8 }, 'quota unknown, budget 8'],
  ])('limits %j', async (limits, capacity, reason) => {
    const cloud = await new Cloud().start()
    cloud.limits = limits
    const { facts } = await cloud.connect()
    expect(facts).toMatchObject({ capacity, capacityReasons: { group: reason } })
  })

  test('are those of ECS v1 where there is no native API, and no versions are asked for', async () => {
    const greeted = await new Cloud().start()
    greeted.ecsLimits = limits(10, 7)
    const { facts } = await greeted.connect({ dialect: 'huaweicloud', apis: ['ecs-v1'], ...paid })
    expect(facts).toMatchObject({ capacity: { group: 3, server: 2 }, quotas: { group: { limit: 10, used: 7 }, server: { limit: 20, used: 18 } } })
    expect(greeted.seen('GET')).toEqual(['/v1/demo/cloudservers/limits'])
  })

  test.each([
    [limits(-1, 0), limits(10, 3), { limit: 10, used: 3 }],
    [limits(5, 1), limits(10, 3), { limit: 5, used: 1 }],
    [limits(-1, 4), limits(-1, 4), { limit: -1, used: 4 }],
    ['gibberish', limits(10, 3), { limit: 10, used: 3 }],
    [limits(10, 3), 'gibberish', { limit: 10, used: 3 }],
  ])('of both APIs, %j and %j: the smaller counts', async (native, ecs, expected) => {
    const greeted = await new Cloud().start()
    greeted.limits = { limits: native }
    greeted.ecsLimits = ecs
    const { facts } = await greeted.connect({ dialect: 'opentelekomcloud', apis: ['ecs-v1', 'nova-v2'], ...paid })
    expect(facts.quotas['group']).toEqual(expected)
  })

  test('allow servers within the budget, which is 0 unless servers are paid for', async () => {
    const greeted = await new Cloud().start()
    greeted.limits = { limits: limits(10, 0, -1) }
    const file = greeted.file()
    expect(file.budget.servers).toBe(0)
    expect(allowPaid(file).budget).toEqual({ ...file.budget, servers: 4 })
    expect(allowPaid({ ...file, budget: { ...file.budget, servers: 9 } }).budget.servers).toBe(9)
    const { facts } = await greeted.connect(paid)
    expect(facts).toMatchObject({ capacity: { server: 6 }, capacityReasons: { server: 'no quota, budget 6' } })
  })

  test('a case that holds servers gets three minutes more for each', () => {
    expect([allowanceMs({}), allowanceMs({ group: 3 }), allowanceMs({ group: 1, server: 2 })]).toEqual([0, 0, 360_000])
  })
})

describe('groups of ECS v1', () => {
  const keys = { dialect: 'huaweicloud', apis: ['nova-v2.1', 'ecs-v1'] }
  const path = { project_id: 'demo' }
  const createOf = (name: string) => {
    const body = { server_group: { name, policies: ['anti-affinity'] } }
    return buildRequest(v1.view('createEcsGroup', 'ecs-v1'), { path, body })
  }

  test('are deleted, looked at and listed in the API in which they were created', async () => {
    await begin(keys)
    await send(createOf(named(1)))
    const id = cloud.groups[0]?.id
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toEqual([])
    const own = '/v1/demo/cloudservers/os-server-groups'
    expect(cloud.calls.map((call) => `${call.method} ${call.path}`)).toEqual([`GET ${own}?limit=1000`, `DELETE ${own}/${id}`, `GET ${own}/${id}`])
    expect(story()).toEqual(['intent 0', 'created 0', 'deleted 0'])
  })

  test('are deleted in another API where the target no longer offers that one', async () => {
    await begin({ dialect: 'huaweicloud', apis: ['nova-v2'] })
    await send(createOf(named(1)))
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.seen('DELETE')).toEqual([expect.stringMatching(/^\/v2\/demo\/os-server-groups\//)])
  })

  test('that are not shown, with a refusal that no document names, are gone when the list lacks them', async () => {
    await begin(keys)
    await send(createOf(named(1)))
    cloud.hook = ({ method, path: called }, response) => {
      if (method !== 'GET' || !/os-server-groups\//.test(called)) return false
      sendJson(response, 400, { error: { code: 'Ecs.1000', message: '{}' } })
      return true
    }
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })

  test('membership and batches create nothing', async () => {
    await begin(keys)
    const group = cloud.add('theirs')
    const member = { path: { ...path, server_group_id: group.id }, body: { add_member: { instance_uuid: group.id } } }
    for (const operationId of ['addEcsGroupMember', 'addEcsGroupMembers']) await send(buildRequest(v1.view(operationId, 'ecs-v1'), member))
    expect(story()).toEqual([])
  })

  test.each([
    ['Ecs.0022', /not quiet: 10 of 10 groups/],
    ['Ecs.1000', /not quiet: 10 of 10 groups/],
    ['Ecs.0005', undefined],
  ])('refused with %s in a project that others fill', async (code, expected) => {
    await begin(keys)
    while (cloud.groups.length < 10) cloud.add(`theirs-${cloud.groups.length}`)
    cloud.hook = ({ method }, response) => {
      if (method !== 'POST') return false
      sendJson(response, 400, { error: { code, message: 'no' } })
      return true
    }
    const wire = createOf(named(1))
    const tracked = tracker.before(wire, 'member', PAIR)
    const exchange = await connection.send(wire, { persona: 'member', signal, requirementId: 'a/b' })
    tracker.after(tracked, exchange)
    const crowded = await tracker.crowdedOut(tracked, exchange, signal)
    if (expected === undefined) expect(crowded).toBeUndefined()
    else expect(crowded).toMatch(expected)
  })
})

test('a list of numbered pages is read until all are seen', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const greeted = await new Cloud().start()
  greeted.hook = ({ path: called }, response) => {
    const query = /\/cloudservers\/detail\?(.*)$/.exec(called)?.[1]
    if (query === undefined) return false
    const start = 2 * (Number(new URLSearchParams(query).get('offset') ?? 1) - 1)
    sendJson(response, 200, { count: ids.length, servers: ids.slice(start, start + 2).map((id) => ({ id, name: `server ${id}` })) })
    return true
  }
  const connection = await greeted.connect({ dialect: 'opentelekomcloud', apis: ['ecs-v1'] })
  const disposal = new Disposal({ connection, specs: await loadSpecs('opentelekomcloud'), purpose: 'test' })
  const listed = await disposal.list({ kind: 'server', api: 'ecs-v1', persona: 'member' }, new AbortController().signal)
  expect(listed?.map(({ id }) => id)).toEqual(ids)
  expect(greeted.seen('GET').filter((path) => path.includes('detail')).map((path) => path.split('?')[1]))
    .toEqual(['limit=1000', 'limit=1000&offset=2', 'limit=1000&offset=3'])
})
