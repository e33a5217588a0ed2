import { describe, expect, test } from 'vitest'
import { schemaErrors } from '../checks/schema.ts'
import { type ApiName, loadSpecs } from '../specs/index.ts'
import { heldBy } from '../suites/held.ts'
import { serverBody } from '../suites/server.ts'
import { aDeletedServer, aServer, aStoppedServer, nativePlace, theServer, theServers } from '../suites/servers.ts'
import { everyOperation, sparingServers } from '../suites/subjects.ts'
import { aValidRequest, requestNeeds } from '../suites/valid-request.ts'
import { FACTS } from './fake-connection.ts'
import { aContext, FakeCompute, INGREDIENTS } from './fake-compute.ts'

const specs = await loadSpecs('openstack')
const huawei = await loadSpecs('huaweicloud')
const NETWORK = { network: { subnet: 'ff608d40-75e9-48cb-b745-77bb55b5eaf2' } }

function bodyOf(wire: { readonly body?: Uint8Array } | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(wire?.body))
}

describe('the body of a create', () => {
  test('says from 2.37 on which networks there are', () => {
    const networks = (version: string | undefined, more = {}): unknown =>
      (serverBody({ servers: { ...INGREDIENTS, ...more } }, { name: 'n' }, version)['server'] as { networks?: unknown }).networks
    expect([undefined, '2.1', '2.36'].map((version) => networks(version))).toEqual([undefined, undefined, undefined])
    expect(['2.37', '2.102'].map((version) => networks(version))).toEqual(['none', 'none'])
    for (const version of [undefined, '2.1', '2.37']) expect(networks(version, NETWORK)).toEqual([{ uuid: NETWORK.network.subnet }])
  })

  test('has the group beside the server, and what the target file adds', () => {
    const servers = { ...INGREDIENTS, availabilityZone: 'zone-1', keyName: 'a-key' }
    expect(serverBody({ servers }, { name: 'n', groupId: 'g' }, undefined)).toEqual({
      server: { name: 'n', flavorRef: '1', imageRef: INGREDIENTS.image, availability_zone: 'zone-1', key_name: 'a-key' },
      'os:scheduler_hints': { group: 'g' },
    })
    expect(() => serverBody({}, { name: 'n' }, undefined)).toThrow('the target file has no section servers')
  })

  test('is valid at every description of a create', () => {
    const groupId = '5bbcc3c4-1da2-4437-a48a-66f15b1b13f9'
    for (const version of specs.breakpoints('createServer', '2.1', '2.104')) {
      const { request } = specs.view('createServer', 'nova-v2.1', version)
      for (const servers of [INGREDIENTS, { ...INGREDIENTS, ...NETWORK }]) {
        expect(schemaErrors(request?.schema ?? false, serverBody({ servers }, { name: 'n', groupId }, version)), version).toEqual([])
      }
    }
  })
})

describe('a server', () => {
  test('is looked at until it is ACTIVE', async () => {
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs })
    const server = await aServer(context, { group: { id: 'g' } })
    expect(server.fields).toMatchObject({ name: 'conf-test-1', status: 'ACTIVE' })
    expect(cloud.sent.map(({ operationId }) => operationId)).toEqual(['createServer', ...Array(3).fill('showServer')])
    expect(bodyOf(cloud.sent[0])).toMatchObject({ server: { networks: 'none' }, 'os:scheduler_hints': { group: 'g' } })
    expect(await theServer(context.as.member, server.id)).toEqual(server)
  })

  test('is stopped until it is SHUTOFF, and deleted until it is gone', async () => {
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs })
    const { id, fields } = await aStoppedServer(context)
    expect(fields['status']).toBe('SHUTOFF')
    expect(bodyOf(cloud.sent.find(({ operationId }) => operationId === 'stopServer'))).toEqual({ 'os-stop': null })
    await aDeletedServer(context, id)
    await expect(theServer(context.as.member, id)).rejects.toThrow(`could not show server ${id}`)
  })

  test('that ends in ERROR, or is not created, is no precondition', async () => {
    const cloud = new FakeCompute()
    cloud.becomes = 'ERROR'
    await expect(aServer(aContext({ cloud, specs }))).rejects.toThrow('could not have the server become ACTIVE: showServer answered 200')
    const context = aContext({ cloud, specs })
    cloud.send = async () => ({ ...(await new FakeCompute().send(context.as.member.build('listServers'))), operationId: 'createServer' })
    await expect(aServer(aContext({ cloud, specs }))).rejects.toThrow('could not create a server: createServer answered 404')
    await expect(theServers(aContext({ cloud, specs }).as.member)).rejects.toThrow('could not list servers')
  })

  test('that never becomes ACTIVE is waited for until the signal ends it', async () => {
    const cloud = new FakeCompute()
    cloud.looks = Number.POSITIVE_INFINITY
    const controller = new AbortController()
    const waiting = aServer(aContext({ cloud, specs, signal: controller.signal }))
    controller.abort(new Error('the deadline'))
    await expect(waiting).rejects.toThrow()
    const { length } = cloud.sent
    await new Promise(setImmediate)
    expect(cloud.sent).toHaveLength(length)
  })

  test('is made by the newest native API where the subject is of none', async () => {
    const facts = { apis: ['ecs-v1', 'nova-v2', 'nova-v2.1'] as const, dialect: 'huaweicloud' as const }
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs: huawei, subject: { api: 'ecs-v1' }, facts })
    await aServer(context)
    expect(cloud.sent[0]).toMatchObject({ api: 'nova-v2.1', path: '/v2.1/p/servers' })
    expect(cloud.sent[0]).not.toHaveProperty('microversion')
    expect(nativePlace(aContext({ cloud, specs, subject: { api: 'nova-v2' } }))).toEqual({})
    const alone = aContext({ cloud, specs: huawei, subject: { api: 'ecs-v1' }, facts: { apis: ['ecs-v1'] } })
    expect(() => nativePlace(alone)).toThrow('no native API')
  })
})

type Place = [dialect: string, operationId: string, api: ApiName, microversion: string | undefined]

/** Each compute operation at one place. */
const PLACES: readonly Place[] = [
  ...specs.operations.filter(({ spec }) => spec === 'nova')
    .map(({ id, unversioned }): Place => ['openstack', id, 'nova-v2.1', unversioned ? undefined : '2.64']),
  ...huawei.operations.filter(({ spec }) => spec === 'ecs-v1').map(({ id }): Place => ['huaweicloud', id, 'ecs-v1', undefined]),
]

describe('a valid request', () => {
  test.for(PLACES)('%s: of %s holds as much as it says, and fits its description', async ([dialect, id, api, microversion]) => {
    const cloud = new FakeCompute()
    const description = dialect === 'openstack' ? specs : huawei
    const subject = { api, operationId: id, ...(microversion !== undefined && { microversion }) }
    const servers = { ...INGREDIENTS, network: { ...NETWORK.network, vpc: '0431c5e5-bc94-4a44-8263-15da2a642435' } }
    const facts = { apis: ['ecs-v1', 'nova-v2', 'nova-v2.1'] as const, servers }
    const request = await aValidRequest(aContext({ cloud, specs: description, subject, facts }), id)
    await cloud.send(request)
    const view = description.view(id, api, microversion)
    expect({ group: cloud.groups.length, server: cloud.servers.size }).toEqual(heldBy(view))
    if (view.request !== undefined) expect(schemaErrors(view.request.schema, bodyOf(request))).toEqual([])
  })

  test('to a stateless target holds the documented examples, and needs no server', async () => {
    const cloud = new FakeCompute()
    const subject = { api: 'nova-v2.1', operationId: 'stopServer', microversion: '2.64' }
    const facts = { features: ['stateless'] }
    const request = await aValidRequest(aContext({ cloud, specs, subject, facts }), 'stopServer')
    expect(request.path).toBe('/v2.1/p/servers/22c91117-08de-4894-9aa9-6ef382400985/action')
    expect(cloud.sent).toEqual([])
    expect(requestNeeds(subject, { specs, facts: { ...FACTS, ...facts } })).toEqual({ resources: { group: 0 } })
  })

  test('needs what it holds, and the feature servers for a server', () => {
    const source = { specs, facts: FACTS }
    const at = (operationId: string): { api: string; operationId: string } => ({ api: 'nova-v2', operationId })
    const shown = requestNeeds(at('showServer'), source, { times: 2, groups: 1 })
    expect(shown).toEqual({ features: ['servers'], resources: { group: 1, server: 2 } })
    expect(requestNeeds(at('showServerGroup'), source, { times: 2, groups: 1 })).toEqual({ resources: { group: 3 } })
    const alone = { specs: huawei, facts: { ...FACTS, apis: ['ecs-v1' as const] } }
    expect(requestNeeds({ api: 'ecs-v1', operationId: 'addEcsGroupMember' }, alone).impossible).toContain('native API')
  })
})

describe('subjects', () => {
  const source = { specs, facts: { ...FACTS, microversions: { min: '2.1', max: '2.93' } } }

  test('look at each description of an operation', () => {
    const versions = everyOperation(source, ({ id }) => id === 'stopServer').map(({ microversion }) => microversion)
    expect(versions).toEqual([undefined, '2.1', '2.18', '2.27', '2.46', '2.93'])
  })

  test('that spare servers keep the last of each family, and all of what needs none', () => {
    const sparing = (wanted: string): Array<string | undefined> =>
      sparingServers(source, everyOperation(source, ({ id }) => id === wanted)).map(({ microversion }) => microversion)
    expect(sparing('stopServer')).toEqual([undefined, '2.93'])
    expect(sparing('deleteServerGroup')).toEqual([undefined, '2.1', '2.18', '2.27', '2.46', '2.93'])
  })
})
