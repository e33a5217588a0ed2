import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { FLAVORS, IMAGES } from '../reference/server-catalog.ts'
import { messageOf, ReferenceClient } from './reference-client.ts'
import { said, ServerActor, states } from './server-actor.ts'
import { ServerClient, SERVERS } from './server-client.ts'
import type { ShownServer } from './server-client.ts'

let client: ReferenceClient
const servers = new ServerClient(() => client, '2.73')
const actor = new ServerActor(() => client, servers)
const [SMALL, LARGE] = FLAVORS.map(({ id }) => id)
const [FIRST, SECOND] = IMAGES.map(({ id }) => id)

beforeAll(async () => {
  client = await ReferenceClient.start()
})

beforeEach(() => client.cloud.reset())

afterAll(() => client.cloud.stop())

async function resized(id: string): Promise<ShownServer> {
  expect((await actor.act(id, { resize: { flavorRef: LARGE } })).status).toBe(202)
  return servers.settled(id, 'VERIFY_RESIZE')
}

describe('states', () => {
  test.for<[string, string, unknown, unknown[], unknown[]]>([
    ['ACTIVE', 'stop', { 'os-stop': null }, ['ACTIVE', 'active', 'powering-off', 1], ['SHUTOFF', 'stopped', null, 4]],
    ['SHUTOFF', 'start', { 'os-start': null }, ['SHUTOFF', 'stopped', 'powering-on', 4], ['ACTIVE', 'active', null, 1]],
    ['ACTIVE', 'reboot', { reboot: { type: 'SOFT' } }, ['REBOOT', 'active', 'rebooting', 1], ['ACTIVE', 'active', null, 1]],
    ['ACTIVE', 'hard-reboot', { reboot: { type: 'Hard' } }, ['HARD_REBOOT', 'active', 'rebooting_hard', 1], ['ACTIVE', 'active', null, 1]],
    ['SHUTOFF', 'hard-reboot', { reboot: { type: 'hard' } }, ['SHUTOFF', 'stopped', 'rebooting_hard', 4], ['ACTIVE', 'active', null, 1]],
    ['ACTIVE', 'resize', { resize: { flavorRef: LARGE } }, ['RESIZE', 'active', 'resize_prep', 1], ['VERIFY_RESIZE', 'resized', null, 1]],
    ['SHUTOFF', 'resize', { resize: { flavorRef: LARGE } }, ['RESIZE', 'stopped', 'resize_prep', 4], ['VERIFY_RESIZE', 'resized', null, 4]],
    ['ACTIVE', 'rebuild', { rebuild: { imageRef: SECOND } }, ['REBUILD', 'active', 'rebuilding', 1], ['ACTIVE', 'active', null, 1]],
    ['SHUTOFF', 'rebuild', { rebuild: { imageRef: FIRST } }, ['REBUILD', 'stopped', 'rebuilding', 4], ['SHUTOFF', 'stopped', null, 4]],
  ])('%s, while there is a %s under way, and after it', async ([before, name, body, during, after]) => {
    const { id } = before === 'ACTIVE' ? await servers.booted() : await servers.stopped()
    await actor.slow(name)
    expect(said(await actor.act(id, body))[0]).toBe(202)
    expect(states(await servers.show(id))).toEqual(during)
    expect(said(await actor.act(id, { 'os-stop': null }))[0]).toBe(409)
    await actor.later()
    expect(states(await servers.show(id))).toEqual(after)
  })

  test.for<[string, 'ACTIVE' | 'SHUTOFF', unknown, string | undefined]>([
    ['confirmed', 'ACTIVE', { confirmResize: null }, LARGE], ['reverted', 'ACTIVE', { revertResize: null }, SMALL],
    ['confirmed', 'SHUTOFF', { confirmResize: null }, LARGE], ['reverted', 'SHUTOFF', { revertResize: null }, SMALL],
  ])('a resize is %s of a server that was %s', async ([, before, body, flavor]) => {
    const { id } = before === 'ACTIVE' ? await servers.booted() : await servers.stopped()
    const first = await actor.host(id)
    await resized(id)
    const second = await actor.host(id)
    expect(second).not.toBe(first)
    expect((await actor.act(id, body)).status).toBe('confirmResize' in (body as object) ? 204 : 202)
    await servers.settled(id, before)
    expect((await servers.show(id, { version: '2.1' }))['flavor']).toMatchObject({ id: flavor })
    expect(await actor.host(id)).toBe(flavor === LARGE ? second : first)
  })

  test('a resize that is being reverted says so, and one that is confirmed is so once', async () => {
    const { id } = await servers.booted()
    await resized(id)
    await actor.slow('revert', 'confirm')
    await actor.act(id, { revertResize: null })
    expect(states(await servers.show(id))).toEqual(['REVERT_RESIZE', 'resized', 'resize_reverting', 1])
    await actor.later()
    await client.control('/lastsMs', 'PUT', { resize: 0 })
    await resized(id)
    expect((await actor.act(id, { confirmResize: null })).status).toBe(204)
    expect(states(await servers.show(id))).toEqual(['VERIFY_RESIZE', 'resized', null, 1])
    expect(said(await actor.act(id, { confirmResize: null }))).toEqual([400, 'Instance has not been resized.'])
  })
})

describe('refusals', () => {
  test.for<[string, unknown, string]>([
    ['SHUTOFF', { 'os-stop': null }, "Cannot 'stop' instance ID while it is in vm_state stopped"],
    ['ACTIVE', { 'os-start': null }, "Cannot 'start' instance ID while it is in vm_state active"],
    ['SHUTOFF', { reboot: { type: 'SOFT' } }, "Cannot 'reboot' instance ID while it is in vm_state stopped"],
    ['ACTIVE', { confirmResize: null }, "Cannot 'confirmResize' instance ID while it is in vm_state active"],
    ['SHUTOFF', { revertResize: null }, "Cannot 'revertResize' instance ID while it is in vm_state stopped"],
  ])('a server that is %s and %o', async ([before, body, message]) => {
    const { id } = before === 'ACTIVE' ? await servers.booted() : await servers.stopped()
    expect(said(await actor.act(id, body))).toEqual([409, message.replace('ID', id)])
    expect((await servers.show(id)).status).toBe(before)
  })

  test('a server that waits for its resize is not stopped, resized, rebuilt or rebooted', async () => {
    const { id } = await servers.booted()
    await resized(id)
    for (const body of [
      { 'os-stop': null }, { resize: { flavorRef: SMALL } }, { rebuild: { imageRef: FIRST } }, { reboot: { type: 'HARD' } },
    ]) expect(said(await actor.act(id, body))[1]).toMatch(/while it is in vm_state resized$/)
  })

  test('what is asked for must be there, and another flavor', async () => {
    const { id } = await servers.booted()
    expect(said(await actor.act(id, { resize: { flavorRef: 'none' } }))).toEqual([400, 'Flavor none could not be found.'])
    expect(said(await actor.act(id, { resize: { flavorRef: SMALL } }))).toEqual([400, 'When resizing, instances must change flavor!'])
    const nowhere = '11111111-2222-3333-4444-555555555555'
    expect(said(await actor.act(id, { rebuild: { imageRef: nowhere } }))).toEqual([400, 'Cannot find image for rebuild'])
    const keyed = { rebuild: { imageRef: FIRST, key_name: 'k' } }
    expect(said(await actor.act(id, keyed, { version: '2.54' }))).toEqual([400, 'Invalid key_name provided.'])
    expect((await servers.show(id)).status).toBe('ACTIVE')
  })

  test.for<[unknown, string | undefined, number, string]>([
    [{}, undefined, 400, 'Malformed request body'],
    [{ 'os-stop': null, 'os-start': null }, undefined, 400, 'Malformed request body'],
    [{ fly: null }, undefined, 400, 'There is no such action: fly'],
    [[], undefined, 400, 'Malformed request body'],
    [3, undefined, 404, 'The resource could not be found.'],
    [{ reboot: {} }, undefined, 400, "Invalid input for field/attribute reboot. Value: {}. 'type' is a required property"],
    [{ reboot: null }, undefined, 400, "Invalid input for field/attribute reboot. Value: None. None is not of type 'object'"],
    [{ reboot: { type: 'SOFTLY' } }, undefined, 400, "Invalid input for field/attribute type. Value: SOFTLY. 'SOFTLY' is not one of"],
    [{ resize: {} }, undefined, 400, "Invalid input for field/attribute resize. Value: {}. 'flavorRef' is a required property"],
    [{ resize: { flavorRef: '2', more: 1 } }, undefined, 400, 'Additional properties are not allowed'],
    [{ rebuild: {} }, undefined, 400, "'imageRef' is a required property"],
    [{ rebuild: { imageRef: 'x' } }, undefined, 400, "'x' is not a 'uuid'"],
    [{ rebuild: { imageRef: FIRST, description: null } }, '2.18', 400, 'Additional properties are not allowed'],
    [{ rebuild: { imageRef: FIRST, user_data: 'A' } }, '2.57', 400, "'A' is not a 'base64'"],
    [{ lock: { locked_reason: '' } }, '2.73', 400, "'' is too short"],
    [{ lock: 'why' }, '2.73', 400, "'why' is not of type 'object', 'null'"],
  ])('%o at %s', async ([body, version, status, message]) => {
    const { id } = await servers.booted()
    const reply = await actor.act(id, body, version === undefined ? {} : { version })
    expect([reply.status, messageOf(reply)]).toEqual([status, expect.stringContaining(message)])
  })
})

describe('access', () => {
  test('readers look, others see nothing', async () => {
    const { id } = await servers.booted()
    for (const body of [{ lock: null }, { unlock: null }, { reboot: { type: 'SOFT' } }, { resize: { flavorRef: LARGE } }]) {
      expect((await actor.act(id, body, { as: 'reader' })).status).toBe(403)
      expect((await actor.act(id, body, { as: 'other' })).status).toBe(404)
    }
    expect((await servers.show(id))['locked']).toBe(false)
  })
})

test('a control port that is asked to set unknown durations says so', async () => {
  expect((await client.control('/lastsMs', 'PUT', { fly: 1 })).status).toBe(400)
  expect((await client.control('/lastsMs', 'PUT', { stop: 1 })).status).toBe(200)
})

test('a deletion can be waited for', async () => {
  const { id } = await servers.booted()
  await resized(id)
  expect((await servers.remove(id)).status).toBe(204)
  const gone = async (): Promise<number> => (await client.call(`${SERVERS}/${id}`, { as: 'demo' })).status
  await vi.waitFor(async () => expect(await gone()).toBe(404), { timeout: 10_000, interval: 5 })
})
