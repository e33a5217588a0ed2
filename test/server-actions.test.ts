import { describe, expect, test } from 'vitest'
import { loadSpecs } from '../specs/index.ts'
import { callerOf, aLockedServer, aResizedServer, act, acted, actedInto } from '../suites/server-actions.ts'
import { isDocumented, mappedStatus, stateOf } from '../suites/server-statuses.ts'
import { kept, serverShown, transition } from '../suites/server-transitions.ts'
import { aServer } from '../suites/servers.ts'
import { requestNeeds } from '../suites/valid-request.ts'
import { anExchange } from './exchanges.ts'
import { aContext, FakeCompute, INGREDIENTS } from './fake-compute.ts'
import { FACTS } from './fake-connection.ts'

const specs = await loadSpecs('openstack')

const bodiesOf = (cloud: FakeCompute, operationId: string): unknown[] =>
  cloud.sent.filter((sent) => sent.operationId === operationId).map(({ body }) => JSON.parse(new TextDecoder().decode(body)))

describe('an action', () => {
  test('is asked for with what the target file has servers made of', async () => {
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs })
    const server = await aServer(context)
    await actedInto(context, 'resizeServer', server, 'VERIFY_RESIZE')
    await act(context, 'rebootServer', server.id, { body: { reboot: { type: 'HARD' } } })
    expect(bodiesOf(cloud, 'resizeServer')).toEqual([{ resize: { flavorRef: INGREDIENTS.otherFlavor } }])
    expect(bodiesOf(cloud, 'rebootServer')).toEqual([{ reboot: { type: 'HARD' } }])
  })

  test('that is not accepted is no precondition', async () => {
    const cloud = new FakeCompute()
    await expect(acted(aContext({ cloud, specs }), 'stopServer', 'nobody')).rejects.toThrow('could not have stopServer accepted: stopServer answered 404')
  })

  test('leads to a server that was resized, or locked', async () => {
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs })
    expect((await aResizedServer(context)).fields['status']).toBe('VERIFY_RESIZE')
    expect((await aLockedServer(context)).fields['status']).toBe('ACTIVE')
    expect(bodiesOf(cloud, 'lockServer')).toHaveLength(1)
  })

  test('of an administrator is asked for by one, and needs one', () => {
    expect([callerOf('migrateServer'), callerOf('stopServer')]).toEqual(['admin', 'member'])
    const source = { specs, facts: { ...FACTS, servers: INGREDIENTS } }
    expect(requestNeeds({ api: 'nova-v2', operationId: 'migrateServer' }, source).personas).toEqual(['member', 'admin'])
    const alone = { specs, facts: { ...FACTS, hosts: 1 } }
    expect(requestNeeds({ api: 'nova-v2', operationId: 'migrateServer' }, alone).impossible).toBe('needs a second host, the target file gives 1')
    expect(requestNeeds({ api: 'nova-v2', operationId: 'resizeServer' }, alone).impossible).toContain('otherFlavor')
  })
})

describe('a transition', () => {
  test('ends with the last look: at rest in the status, in ERROR, or at the limit', async () => {
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs, facts: { convergence: { default: 0.05 } } })
    const server = await aServer(context)
    const ends = async (status: string): Promise<unknown> =>
      serverShown(await transition(context, { id: 'stopServer', server, status })).fields['status']
    expect(await ends('SHUTOFF')).toBe('SHUTOFF')
    cloud.looks = Number.POSITIVE_INFINITY
    expect(await ends('ACTIVE')).toBe('SHUTOFF')
  })

  test('of a move ends in either state', async () => {
    const cloud = new FakeCompute()
    const context = aContext({ cloud, specs })
    const ended = await transition(context, { id: 'confirmServerResize', server: await aServer(context), status: 'SHUTOFF' })
    expect(serverShown(ended).fields['status']).toBe('ACTIVE')
  })

  test('leaves alone what is kept, unless it is said to change', () => {
    const server = { id: 'a', fields: { id: 'a', flavor: { id: '1' }, status: 'ACTIVE', updated: 'now' } }
    expect(kept(server)).toEqual({ id: 'a', flavor: { id: '1' } })
    expect(kept(server, ['flavor'])).toEqual({ id: 'a' })
  })
})

describe('the state of a server', () => {
  const shown = (fields: Record<string, unknown>) => stateOf(serverShown(anExchange({ body: { server: { id: 'a', ...fields } } })))

  test('is read whatever the spelling, and mapped to its status', () => {
    const resized = shown({ 'status': 'VERIFY_RESIZE', 'OS-EXT-STS:vm_state': 'RESIZED', 'OS-EXT-STS:task_state': '' })
    expect([mappedStatus(resized), mappedStatus({ vmState: 'stopped', task: 'powering-on' })]).toEqual(['VERIFY_RESIZE', 'SHUTOFF'])
    expect(mappedStatus({ vmState: 'active', task: 'resize_prep' })).toBeUndefined()
  })

  test('is documented or not, by dialect', () => {
    const odd = { status: 'ACTIVE', vmState: 'active', task: 'dancing' }
    const judged = (dialect: 'openstack' | 'huaweicloud', state = odd): boolean => isDocumented({ dialect }, state)
    expect([judged('openstack'), judged('huaweicloud')]).toEqual([true, false])
    expect([judged('openstack', { ...odd, status: 'DANCING' }), judged('huaweicloud', { ...odd, task: '' })]).toEqual([false, true])
  })
})
