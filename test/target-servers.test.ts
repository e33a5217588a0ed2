import { beforeEach, describe, expect, test } from 'vitest'
import { buildRequest } from '../specs/index.ts'
import { answered, sendJson } from './target-server.ts'
import { begin, cloud, createOf, journalled, named, PAIR, path, send, serverOf, specs, story, tracker } from './tracked-cloud.ts'

const deletions = () => cloud.calls.filter(({ method }) => method === 'DELETE').map((call) => call.path)
const deletionOf = (id: string) => buildRequest(specs.view('deleteServer', 'nova-v2.1', '2.1'), { path: { ...path, server_id: id } })

describe('a server', () => {
  test('is in the journal before its create leaves, and is looked at until it is gone', async () => {
    await send(serverOf(named(1)))
    const [server] = cloud.servers.all
    expect(journalled().at(-1)).toMatchObject({ type: 'created', kind: 'server', name: named(1), id: server?.id, api: 'nova-v2.1' })
    expect(journalled().at(-1)).not.toHaveProperty('several')
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toEqual([])
    const shown = `GET /v2.1/demo/servers/${server?.id}`
    const calls = cloud.calls.map((call) => `${call.method} ${call.path}`)
    expect(calls).toEqual(['GET /v2.1/demo/servers?limit=1000', `DELETE /v2.1/demo/servers/${server?.id}`, shown, shown, shown, shown])
    expect(cloud.servers.all).toEqual([])
    expect(story().at(-1)).toBe('deleted 0')
  })

  test('that does not go is leaked, once the target has had its time', async () => {
    await begin({ limits: { requestsPerSecond: 10_000, deletionSeconds: 0.2 } })
    cloud.servers.lingering = Number.POSITIVE_INFINITY
    await send(serverOf(named(1)))
    const id = cloud.servers.all[0]?.id
    expect(await tracker.teardown(PAIR)).toEqual([
      { kind: 'server', resourceId: id, name: named(1), why: 'DELETE answered 204, and it is not shown to be gone' },
    ])
    expect(deletions()).toHaveLength(1)
    expect(journalled().at(-1)).toMatchObject({ type: 'leaked', id })
  })

  test('that is shown as DELETED is gone', async () => {
    await send(serverOf(named(1)))
    cloud.servers.lingering = Number.POSITIVE_INFINITY
    cloud.hook = ({ method, path: called }, response) => {
      if (method !== 'GET' || !/\/servers\//.test(called)) return false
      sendJson(response, 200, { server: { id: called.split('/').at(-1), status: 'DELETED' } })
      return true
    }
    expect(await tracker.teardown(PAIR)).toEqual([])
  })

  test('that a case deleted is waited for, too', async () => {
    await send(serverOf(named(1)))
    await send(deletionOf(cloud.servers.all[0]?.id ?? ''))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.servers.all).toEqual([])
  })

  test('that is locked is unlocked, once, and deleted', async () => {
    let locked = true
    cloud.hook = ({ method, path: called, body }, response) => {
      if (method === 'POST' && called.endsWith('/action')) {
        locked = !('unlock' in JSON.parse(body.toString()))
        return answered(response, 202)
      }
      return method === 'DELETE' && locked ? answered(response, 409) : false
    }
    await send(serverOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.servers.all).toEqual([])
    expect(cloud.seen('POST').filter((called) => called.endsWith('/action'))).toHaveLength(1)
    expect(deletions()).toHaveLength(2)
  })

  test('goes before the groups, all servers at once', async () => {
    await send(createOf(named(1)))
    await send(serverOf(named(2)))
    await send(createOf(named(3)))
    await send(serverOf(named(4)))
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(deletions().map((called) => called.split('/')[3])).toEqual(['servers', 'servers', 'os-server-groups', 'os-server-groups'])
    const firstGone = cloud.calls.findIndex(({ method, path: called }) => method === 'GET' && /\/servers\//.test(called))
    expect(cloud.calls.slice(0, firstGone).filter(({ method }) => method === 'DELETE')).toHaveLength(2)
  })

  test('of somebody else that was there before is left alone', async () => {
    const old = cloud.servers.add(named(1, 'cccccc'))
    await begin()
    cloud.hook = ({ method, path: called }, response) => {
      if (method !== 'POST' || !called.endsWith('/servers')) return false
      sendJson(response, 202, { server: { id: old.id } })
      return true
    }
    await send(serverOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.servers.all).toEqual([old])
  })

  test('of unknown outcome is found on any page of the list', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) cloud.servers.add(name)
    cloud.servers.pageSize = 2
    cloud.hook = ({ method, path: called }, response) => {
      if (method !== 'POST' || !called.endsWith('/servers')) return false
      cloud.hook = () => false
      cloud.servers.add(named(1))
      return answered(response, 500)
    }
    await send(serverOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.servers.names()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(deletions()).toHaveLength(1)
  })
})

describe('a server that takes its time', () => {
  beforeEach(() => begin({ limits: { requestsPerSecond: 10_000, deletionSeconds: 2.5 } }))

  const appears = [[2, 'found'], [Number.POSITIVE_INFINITY, 'leaked']] as const
  test.each(appears)('to appear after its create failed: after %d lists it is %s', async (lists, end) => {
    let listed = 0
    cloud.hook = ({ method, path: called }, response) => {
      if (!/\/servers(\?|$)/.test(called)) return false
      if (method === 'POST') return answered(response, 500)
      if (++listed === lists + 1) cloud.servers.add(named(1))
      return false
    }
    await send(serverOf(named(1)))
    const why = 'its create got no clear answer: it is not there, but it may yet appear'
    const leak = { kind: 'server', resourceId: null, name: named(1), why }
    expect(await tracker.teardown(PAIR)).toEqual(end === 'found' ? [] : [leak])
    expect(listed).toBeGreaterThan(2)
    expect(cloud.servers.all).toEqual([])
    expect(story().at(-1)).toBe(end === 'found' ? 'deleted 0' : 'leaked 0')
  })

  test.each([[3, 'deleted'], [2, 'leaked']] as const)('to make several: once %d of three have appeared, the create is %s', async (made, end) => {
    let listed = 0
    cloud.hook = ({ method, path: called }, response) => {
      if (!/\/servers(\?|$)/.test(called)) return false
      if (method === 'POST') return answered(response, 500)
      if (++listed <= made) cloud.servers.add(`${named(1)}-${listed}`)
      return false
    }
    await send(serverOf(named(1), { max_count: 3 }))
    const why = 'its create got no clear answer: 2 of 3 are there, but others may yet appear'
    expect(await tracker.teardown(PAIR)).toMatchObject(end === 'deleted' ? [] : [{ kind: 'server', name: named(1), why }])
    expect(cloud.servers.all).toEqual([])
    expect(story().at(-1)).toBe(`${end} 0`)
  })

  const found = [[1, 'deleted'], [Number.POSITIVE_INFINITY, 'leaked']] as const
  test.each(found)('to be found by its id: after %d DELETEs it is %s', async (hidden, end) => {
    await send(serverOf(named(1)))
    const [server] = cloud.servers.all.splice(0)
    cloud.hook = ({ method }) => {
      const appeared = method === 'DELETE' && deletions().length > hidden && cloud.servers.all.length === 0
      if (appeared && server !== undefined) cloud.servers.all.push(server)
      return false
    }
    const leak = { resourceId: server?.id, why: 'DELETE answered 404, and it is not shown to be gone' }
    expect(await tracker.teardown(PAIR)).toMatchObject(end === 'deleted' ? [] : [leak])
    expect(cloud.servers.all).toEqual([])
    expect(story().at(-1)).toBe(`${end} 0`)
  })

  test('to let itself be deleted is asked as long as a deletion may take', async () => {
    await begin({ limits: { requestsPerSecond: 10_000, deletionSeconds: 5 } })
    await send(serverOf(named(1)))
    cloud.hook = ({ method }, response) => method === 'DELETE' && deletions().length <= 4 && answered(response, 409)
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(deletions()).toHaveLength(5)
    expect(cloud.servers.all).toEqual([])
  })
})

describe('several servers of one request', () => {
  test.each<[string, Record<string, unknown>]>([
    ['with the id of the first', { min_count: 3, max_count: 3 }],
    ['with the id of a reservation', { max_count: 3, return_reservation_id: true }],
    ['with numbers as text', { min_count: '2', max_count: 3 }],
  ])('%s are all deleted', async (_, counts) => {
    cloud.servers.add(`${named(1)}0`)
    cloud.servers.add('foreign-1')
    await send(serverOf(named(1), counts))
    expect(cloud.servers.all).toHaveLength(5)
    expect(journalled().at(-1)).toMatchObject({ kind: 'server', several: true })
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.servers.names()).toEqual([`${named(1)}0`, 'foreign-1'].sort())
    expect(deletions()).toHaveLength(3)
  })

  test('under a name that anybody may use: the one whose id is known, and the rest is told', async () => {
    await send(serverOf('web', { max_count: 2 }))
    const why = 'a resource that may be its own is there, but its name does not show whose it is'
    expect(await tracker.teardown(PAIR)).toMatchObject([{ kind: 'server', name: 'web', why }])
    expect(cloud.servers.names()).toEqual(['web-2'])
  })

  test('one of them that the case deleted is not missed', async () => {
    await send(serverOf(named(1), { max_count: 2 }))
    cloud.servers.lingering = 0
    await send(deletionOf(cloud.servers.all[0]?.id ?? ''))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.servers.all).toEqual([])
  })
})
