import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DialectName } from '../reference/index.ts'
import { FLAVORS, IMAGES } from '../reference/server-catalog.ts'
import { loadSpecs } from '../specs/index.ts'
import { codeOf, EcsClient, type EcsShown, WANTED } from './ecs-client.ts'
import { groupOf, ReferenceClient } from './reference-client.ts'

const CLOUDS: readonly DialectName[] = ['huaweicloud', 'opentelekomcloud']
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

describe.each(CLOUDS)('servers in ECS v1 of %s', (dialect) => {
  let client: ReferenceClient
  let ecs: EcsClient

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect })
    ecs = new EcsClient(() => client, await loadSpecs(dialect))
  })

  beforeEach(() => client.cloud.reset())

  afterAll(() => client.cloud.stop())

  const refusal = async (extra: Record<string, unknown>): Promise<string> =>
    codeOf(await ecs.post('/cloudservers', { server: { ...WANTED, ...extra } }))

  interface Listed {
    readonly servers: readonly EcsShown[]
    readonly count: number
  }

  const list = async (query = ''): Promise<Listed> => ecs.described('listEcs', await ecs.ask(`/cloudservers/detail${query}`)) as Listed
  const names = async (query: string): Promise<unknown[]> => (await list(query)).servers.map(({ name }) => name).toSorted()

  describe('creation', () => {
    test('is a job with a sub-job for the server, which is found by its id', async () => {
      await ecs.control('/lastsMs', { build: 60_000 })
      const { job_id: job, serverIds } = await ecs.create({ description: 'of mine', metadata: { color: 'grün' } })
      expect(serverIds).toHaveLength(1)
      expect((await ecs.show(serverIds[0] ?? '')).status).toBe('BUILD')
      await client.control('/clock', 'POST', { advanceMs: 120_000 })
      const { entities, ...rest } = await ecs.over(job)
      expect(rest).toMatchObject({ status: 'SUCCESS', job_id: job, job_type: 'createServer', error_code: null, fail_reason: null })
      expect(entities).toMatchObject({
        sub_jobs_total: 1, sub_jobs: [{ status: 'SUCCESS', job_type: 'createSingleServer', entities: { server_id: serverIds[0] } }],
      })
      expect(await ecs.show(serverIds[0] ?? '')).toMatchObject({
        'name': 'one', 'status': 'ACTIVE', 'OS-EXT-STS:power_state': 1, 'description': 'of mine', 'metadata': { color: 'grün' },
        'flavor': { id: FLAVORS[0]?.id }, 'image': { id: IMAGES[0]?.id },
      })
    })

    test('of several numbers their names', async () => {
      const { job_id: job, serverIds } = await ecs.create({ count: 3 })
      expect(serverIds).toHaveLength(3)
      expect((await ecs.over(job)).entities.sub_jobs?.map(({ entities }) => entities.server_id)).toEqual(serverIds)
      expect(await names('')).toEqual(['one-0000', 'one-0001', 'one-0002'])
    })

    test('in a group makes a member, which the server shows', async () => {
      const { id: group } = groupOf(await ecs.post('/cloudservers/os-server-groups', {
        server_group: { name: 'apart', policies: ['anti-affinity'] },
      }))
      const id = await ecs.running({ 'os:scheduler_hints': { group } })
      expect((await ecs.show(id))['os:scheduler_hints']).toEqual({ group: [group] })
      expect(groupOf(await ecs.ask(`/cloudservers/os-server-groups/${group}`))['members']).toEqual([id])
    })

    test('is seen by the native API too', async () => {
      const id = await ecs.running()
      const { json } = await client.call(`/v2.1/${client.projectOf('demo')}/servers/${id}`, { as: 'demo' })
      expect((json as { server: EcsShown }).server).toMatchObject({ id, name: 'one', status: 'ACTIVE' })
    })

    test('that is only to be checked makes nothing', async () => {
      const checked = await ecs.post('/cloudservers', { server: WANTED, dry_run: true })
      expect([checked.status, checked.text]).toEqual([202, ''])
      expect((await list()).count).toBe(0)
      const { name: _, ...nameless } = WANTED
      expect(codeOf(await ecs.post('/cloudservers', { server: nameless, dry_run: true }))).toBe('400 Ecs.0005')
    })

    test.each([
      ['an unknown flavor', { flavorRef: 'none' }, '400 Ecs.0029'],
      ['an unknown image', { imageRef: UNKNOWN }, '400 Ecs.0031'],
      ['an unknown group', { 'os:scheduler_hints': { group: UNKNOWN } }, '400 Ecs.1000'],
      ['no network', { nics: [] }, '400 Ecs.0005'],
      ['thirteen networks', { nics: Array.from({ length: 13 }, () => WANTED.nics[0]) }, '400 Ecs.0005'],
      ['a disk of no type', { root_volume: {} }, '400 Ecs.0005'],
      ['a disk of an unknown type', { root_volume: { volumetype: 'PAPER' } }, '400 Ecs.0005'],
      ['a name with a space', { name: 'one two' }, '400 Ecs.0005'],
      ['a name that is too long', { name: 'n'.repeat(129) }, '400 Ecs.0005'],
      ['a count of nothing', { count: 0 }, '400 Ecs.0005'],
      ['a count that is too high', { count: 501 }, '400 Ecs.0005'],
      ['more than the quota', { count: 16 }, '400 Ecs.0001'],
      ['a short password', { adminPass: 'short' }, '400 Ecs.0005'],
    ])('is refused with %s', async (_what, extra, code) => {
      expect(await refusal(extra)).toBe(code)
      expect((await list()).count).toBe(0)
    })

    test('is refused where the group is full', async () => {
      const group = await client.group()
      await client.control('/quotas', 'PUT', { serverGroupMembers: 1 })
      await ecs.running({ 'os:scheduler_hints': { group } })
      expect(await refusal({ 'os:scheduler_hints': { group } })).toBe('400 Ecs.0022')
    })

    test('by a reader is forbidden, and without a token refused', async () => {
      expect(codeOf(await ecs.post('/cloudservers', { server: WANTED }, { as: 'reader' }))).toBe('403 Pdp.0001')
      expect((await client.call(`/v1/${client.projectOf('demo')}/cloudservers/detail`)).status).toBe(401)
    })
  })

  describe('the list', () => {
    beforeEach(async () => {
      await ecs.over((await ecs.create({ count: 3 })).job_id)
      await ecs.over((await ecs.create({ name: 'two' })).job_id)
    })

    test('comes in numbered pages, with the number of all', async () => {
      const [first, zeroth, second, third] = await Promise.all(
        ['?limit=3', '?limit=3&offset=0', '?limit=3&offset=2', '?limit=3&offset=3'].map((query) => list(query)),
      )
      expect([first?.count, second?.count, third?.count]).toEqual([4, 4, 4])
      expect(first?.servers).toEqual(zeroth?.servers)
      expect([...(first?.servers ?? []), ...(second?.servers ?? [])].map(({ name }) => name).toSorted())
        .toEqual(['one-0000', 'one-0001', 'one-0002', 'two'])
      expect(third?.servers).toEqual([])
    })

    test('is filtered', async () => {
      expect(await names('?name=one')).toEqual(['one-0000', 'one-0001', 'one-0002'])
      expect(await names('?name=one.0002')).toEqual(['one-0002'])
      expect(await names('?status=SHUTOFF')).toEqual([])
      expect(await names(`?flavor=${FLAVORS[1]?.id}`)).toEqual([])
      expect(await names('?status=ACTIVE&limit=1000')).toHaveLength(4)
    })

    test('finds under a status what is on its way from it', async () => {
      await ecs.control('/lastsMs', { 'hard-reboot': 60_000 })
      const [{ id } = { id: '' }] = (await list('?name=two')).servers
      await ecs.post('/cloudservers/action', { reboot: { type: 'HARD', servers: [{ id }] } })
      const under = async (status: string): Promise<unknown[]> => names(`?name=two&status=${status}`)
      expect(await Promise.all(['ACTIVE', 'HARD_REBOOT', 'SHUTOFF'].map(under))).toEqual([['two'], ['two'], []])
    })

    test.each(['?limit=0', '?limit=1001', '?limit=x', '?offset=-1', '?status=GONE'])('refuses %s', async (query) => {
      expect(codeOf(await ecs.ask(`/cloudservers/detail${query}`))).toBe('400 Ecs.0005')
    })

    test('and details are those of the own project alone', async () => {
      const [{ id } = { id: '' }] = (await list()).servers
      const others = (await ecs.ask('/cloudservers/detail', { as: 'other' })).json as Listed
      expect([others.count, others.servers]).toEqual([0, []])
      expect(codeOf(await ecs.ask(`/cloudservers/${id}`, { as: 'other' }))).toBe('404 Ecs.0114')
      expect(codeOf(await ecs.ask(`/cloudservers/${UNKNOWN}`))).toBe('404 Ecs.0114')
    })
  })

  describe('deletion', () => {
    test('is a job, after which there is no server', async () => {
      const ids = [await ecs.running(), await ecs.running()]
      const { status, entities } = await ecs.done('/cloudservers/delete', { servers: ids.map((id) => ({ id })), delete_volume: true })
      expect([status, entities.sub_jobs_total]).toEqual(['SUCCESS', 2])
      for (const id of ids) expect(codeOf(await ecs.ask(`/cloudservers/${id}`))).toBe('404 Ecs.0114')
    })

    test('of one that there is not fails, and hinders no other', async () => {
      const id = await ecs.running()
      const job = await ecs.done('/cloudservers/delete', { servers: [{ id: UNKNOWN }, { id }] })
      expect(job).toMatchObject({ status: 'FAIL', error_code: 'Ecs.0611' })
      expect(job.entities.sub_jobs?.map((part) => [part.status, part.error_code])).toEqual([['FAIL', 'Ecs.0114'], ['SUCCESS', null]])
      expect((await list()).count).toBe(0)
    })

    test.each([
      ['nothing', { servers: [] }, '400 Ecs.0005'],
      ['no list', {}, '400 Ecs.0005'],
      ['what has no id', { servers: [{}] }, '400 Ecs.0005'],
      ['more than a thousand', { servers: Array.from({ length: 1001 }, () => ({ id: UNKNOWN })) }, '400 Ecs.0118'],
    ])('of %s is refused', async (_what, body, code) => {
      expect(codeOf(await ecs.post('/cloudservers/delete', body))).toBe(code)
    })
  })

  test('flavors are listed, where they can be had', async () => {
    const ids = async (query: string): Promise<string[]> => {
      const listed = ecs.described('listEcsFlavors', await ecs.ask(`/cloudservers/flavors${query}`))
      const { flavors } = listed as { flavors: Array<{ id: string }> }
      return flavors.map(({ id }) => id)
    }
    const all = FLAVORS.map(({ id }) => id)
    expect([await ids(''), await ids('?availability_zone=nova'), await ids('?availability_zone=moon')]).toEqual([all, all, []])
  })
})
