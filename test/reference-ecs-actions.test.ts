import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { DEDICATED_HOSTS, FLAVORS, IMAGES } from '../reference/server-catalog.ts'
import { loadSpecs } from '../specs/index.ts'
import { codeOf, EcsClient } from './ecs-client.ts'
import { groupOf, ReferenceClient } from './reference-client.ts'

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']
const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const OTHER_FLAVOR = FLAVORS[1]?.id ?? ''
const OTHER_IMAGE = IMAGES[1]?.id ?? ''
const [DEDICATED = '', HOST = ''] = [...DEDICATED_HOSTS][0] ?? []

/** Path, version and body of what is done to one stopped server, and what shows that it was done. */
const ACTIONS = {
  changeos: { version: 'v2', body: { 'os-change': { imageid: OTHER_IMAGE } }, shows: { status: 'ACTIVE', image: { id: OTHER_IMAGE } } },
  reinstallos: { version: 'v2', body: { 'os-reinstall': {} }, shows: { status: 'ACTIVE', image: { id: IMAGES[0]?.id } } },
  resize: { version: 'v1', body: { resize: { flavorRef: OTHER_FLAVOR } }, shows: { status: 'SHUTOFF', flavor: { id: OTHER_FLAVOR } } },
  migrate: {
    version: 'v1', body: { migrate: { dedicated_host_id: DEDICATED } },
    shows: { 'status': 'SHUTOFF', 'OS-EXT-SRV-ATTR:hypervisor_hostname': HOST },
  },
} as const

type ActionName = keyof typeof ACTIONS

describe.each(CLOUDS)('actions in ECS v1 of %s', (dialect) => {
  let client: ReferenceClient
  let ecs: EcsClient

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect })
    ecs = new EcsClient(() => client, await loadSpecs(dialect))
  })

  beforeEach(() => client.cloud.reset())

  afterAll(() => client.cloud.stop())

  const path = (id: string, name: ActionName): string => `/cloudservers/${id}/${name}`
  const batch = (name: string, ids: readonly string[], type?: string): unknown => ({ [name]: { type, servers: ids.map((id) => ({ id })) } })
  const natively = (id: string, name: string): Promise<unknown> => client.call(`/v2.1/${client.projectOf('demo')}/servers/${id}/action`, {
    as: 'demo', method: 'POST', body: { [name]: null },
  })

  describe.each(Object.keys(ACTIONS) as ActionName[])('%s', (name) => {
    const { body, shows, version } = ACTIONS[name]

    test('is a job on one stopped server', async () => {
      const id = await ecs.stopped()
      const { entities, error_code: code, status } = await ecs.done(path(id, name), body, { version })
      expect([status, code, entities]).toEqual(['SUCCESS', null, { server_id: id }])
      expect(await ecs.show(id)).toMatchObject({ id, 'name': 'one', ...shows, 'OS-EXT-STS:task_state': null })
    })

    test('keeps the server in its group, apart from the others', async () => {
      const { id: group } = groupOf(await ecs.post('/cloudservers/os-server-groups', {
        server_group: { name: 'apart', policies: ['anti-affinity'] },
      }))
      const hints = { 'os:scheduler_hints': { group } }
      const other = await ecs.running(hints)
      const id = await ecs.stopped(hints)
      expect((await ecs.done(path(id, name), body, { version })).status).toBe('SUCCESS')
      expect(groupOf(await ecs.ask(`/cloudservers/os-server-groups/${group}`))['members']).toEqual([other, id])
      const hosts = [await ecs.show(other), await ecs.show(id)].map((shown) => shown['OS-EXT-SRV-ATTR:hypervisor_hostname'])
      expect(new Set(hosts).size).toBe(2)
    })

    test('is refused on a server that runs, is locked, busy, unknown or of another project', async () => {
      const id = await ecs.running()
      const refused = async (as: 'demo' | 'other' | 'reader' = 'demo', to = id): Promise<string> =>
        codeOf(await ecs.post(path(to, name), body, { version, as }))
      expect(await refused()).toBe('400 Ecs.0100')
      expect(await refused('demo', UNKNOWN)).toBe('404 Ecs.0114')
      await ecs.done('/cloudservers/action', batch('os-stop', [id]))
      expect([await refused('other'), await refused('reader')]).toEqual(['404 Ecs.0114', '403 Pdp.0001'])
      await natively(id, 'lock')
      expect(await refused()).toBe('400 Ecs.0605')
      await natively(id, 'unlock')
      await ecs.control('/lastsMs', { start: 60_000 })
      await ecs.post('/cloudservers/action', batch('os-start', [id]))
      expect(await refused()).toBe('400 Ecs.0100')
      expect((await ecs.show(id)).status).toBe('SHUTOFF')
    })

    test('changes nothing when its job fails', async () => {
      const id = await ecs.stopped()
      const { updated: _, ...before } = await ecs.show(id)
      await ecs.control('/jobs', { failing: ['changeEcsOs', 'reinstallEcsOs', 'resizeEcs', 'migrateEcs'] })
      const job = await ecs.done(path(id, name), body, { version })
      expect(job.status).toBe('FAIL')
      expect([job.error_code, job.fail_reason]).toEqual([expect.stringMatching(/^Ecs\.\d{4}$/), expect.stringMatching(/./)])
      expect(await ecs.show(id)).toMatchObject(before)
      await client.cloud.reset()
    })

    test('is refused without its object', async () => {
      const id = await ecs.stopped()
      expect(codeOf(await ecs.post(path(id, name), {}, { version }))).toBe('400 Ecs.0005')
      expect(codeOf(await ecs.post(path(id, name), { [Object.keys(body)[0] ?? '']: 'x' }, { version }))).toBe('400 Ecs.0005')
      expect((await ecs.show(id)).status).toBe('SHUTOFF')
    })
  })

  describe('parameters', () => {
    let id: string

    beforeEach(async () => {
      id = await ecs.stopped()
    })

    test.each([
      ['changeos', { 'os-change': { imageid: UNKNOWN } }, '400 Ecs.0031'],
      ['changeos', { 'os-change': {} }, '400 Ecs.0005'],
      ['changeos', { 'os-change': { imageid: OTHER_IMAGE, metadata: { __system__encrypted: '2' } } }, '400 Ecs.0005'],
      ['changeos', { 'os-change': { imageid: OTHER_IMAGE, keyname: 'k', adminpass: 'p' } }, '400 Ecs.0005'],
      ['resize', { resize: { flavorRef: 'none' } }, '400 Ecs.0029'],
      ['resize', { resize: { flavorRef: FLAVORS[0]?.id } }, '400 Ecs.0009'],
      ['resize', { resize: { flavorRef: OTHER_FLAVOR }, dry_run: 'yes' }, '400 Ecs.0005'],
      ['migrate', { migrate: { dedicated_host_id: 'none' } }, '400 Ecs.0005'],
      ['migrate', { migrate: 1 }, '400 Ecs.0005'],
    ] as const)('of %s: %j', async (name, body, code) => {
      expect(codeOf(await ecs.post(path(id, name), body, { version: ACTIONS[name].version }))).toBe(code)
    })

    test('a resize that is only to be checked changes nothing', async () => {
      const checked = await ecs.post(path(id, 'resize'), { resize: { flavorRef: OTHER_FLAVOR }, dry_run: true })
      expect([checked.status, checked.text]).toEqual([202, ''])
      expect(await ecs.show(id)).toMatchObject({ 'flavor': { id: FLAVORS[0]?.id }, 'OS-EXT-STS:task_state': null })
    })

    test('a server leaves a dedicated host for any other, and not for the same', async () => {
      const to = { migrate: { dedicated_host_id: DEDICATED } }
      expect((await ecs.done(path(id, 'migrate'), to)).status).toBe('SUCCESS')
      expect(codeOf(await ecs.post(path(id, 'migrate'), to))).toBe('400 Ecs.0221')
      expect((await ecs.done(path(id, 'migrate'), { migrate: null })).status).toBe('SUCCESS')
      expect((await ecs.show(id))['OS-EXT-SRV-ATTR:hypervisor_hostname']).not.toBe(HOST)
    })
  })

  describe('a running server that may be stopped first', () => {
    const withMode = (name: Exclude<ActionName, 'migrate'>): unknown => {
      const [[key = '', inner] = []] = Object.entries(ACTIONS[name].body)
      return { [key]: { ...inner, mode: 'withStopServer' } }
    }
    const all = ['changeos', 'reinstallos', 'resize'] as const
    const names = all.filter((name) => dialect === 'huaweicloud' || name === 'reinstallos')

    test.each(names)('%s', async (name) => {
      const id = await ecs.running()
      await ecs.control('/lastsMs', { stop: 300 })
      const { json } = await ecs.post(path(id, name), withMode(name), { version: ACTIONS[name].version })
      expect((await ecs.show(id))['OS-EXT-STS:task_state']).toBe('powering-off')
      expect((await ecs.over((json as { job_id: string }).job_id)).status).toBe('SUCCESS')
      expect(await ecs.show(id)).toMatchObject({ ...ACTIONS[name].shows, status: 'ACTIVE' })
    })
  })

  describe('batches', () => {
    test('stop, start and reboot every server that they name', async () => {
      const ids = [await ecs.running(), await ecs.running()]
      const statuses = async (): Promise<string[]> => Promise.all(ids.map(async (id) => (await ecs.show(id)).status))
      const run = async (name: string, type?: string): Promise<[string, string[]]> => {
        const { entities, status } = await ecs.done('/cloudservers/action', batch(name, ids, type))
        expect(entities.sub_jobs?.map((part) => part.entities.server_id)).toEqual(ids)
        return [status, await statuses()]
      }
      expect(await run('os-stop', 'HARD')).toEqual(['SUCCESS', ['SHUTOFF', 'SHUTOFF']])
      expect(await run('os-start')).toEqual(['SUCCESS', ['ACTIVE', 'ACTIVE']])
      expect(await run('reboot', 'SOFT')).toEqual(['SUCCESS', ['ACTIVE', 'ACTIVE']])
      expect(await run('reboot', 'HARD')).toEqual(['SUCCESS', ['ACTIVE', 'ACTIVE']])
    })

    test('fail as far as a server is in another state, and do the rest', async () => {
      const [stopped, running] = [await ecs.stopped(), await ecs.running()]
      const { entities, error_code: code, status } = await ecs.done('/cloudservers/action', batch('os-stop', [stopped, running]))
      expect([status, code]).toEqual(['FAIL', 'Ecs.0611'])
      expect(entities.sub_jobs?.map((part) => [part.status, part.error_code])).toEqual([['FAIL', 'Ecs.0100'], ['SUCCESS', null]])
      expect((await ecs.show(running)).status).toBe('SHUTOFF')
    })

    test.each([
      ['two actions', { 'os-start': { servers: [{ id: UNKNOWN }] }, 'os-stop': { servers: [{ id: UNKNOWN }] } }, '400 Ecs.0005'],
      ['none', {}, '400 Ecs.0005'],
      ['an unknown one', { pause: { servers: [{ id: UNKNOWN }] } }, '400 Ecs.0005'],
      ['no server', batch('os-start', []), '400 Ecs.0005'],
      ['a reboot of no type', batch('reboot', [UNKNOWN]), '400 Ecs.0005'],
      ['a reboot of an unknown type', batch('reboot', [UNKNOWN], 'soft'), '400 Ecs.0005'],
      ['a stop of an unknown type', batch('os-stop', [UNKNOWN], 'MILD'), '400 Ecs.0005'],
      ['more than a thousand', batch('os-stop', Array.from({ length: 1001 }, () => UNKNOWN)), '400 Ecs.0118'],
    ])('are refused with %s', async (_what, body, code) => {
      expect(codeOf(await ecs.post('/cloudservers/action', body))).toBe(code)
    })
  })

  test('what one cloud alone has is unknown to the other', async () => {
    const id = await ecs.stopped()
    const replies = [
      await ecs.post(path(id, 'resize'), { resize: { flavorRef: 'none' } }, { version: 'v1.1' }),
      await ecs.post(path(id, 'changeos'), { 'os-change': { imageid: OTHER_IMAGE } }),
      await ecs.post('/cloudservers', {}, { version: 'v1.1' }),
    ]
    expect(replies.map(({ status }) => status)).toEqual(dialect === 'huaweicloud' ? [400, 400, 400] : [404, 404, 404])
  })
})
