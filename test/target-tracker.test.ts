import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildRequest } from '../specs/index.ts'
import type { JournalLine } from '../target/index.ts'
import { answered } from './target-server.ts'
import {
  begin, cloud, connection, createOf, journal, journalled, named, nextCreate, OTHER_PAIR, PAIR, path, send, signal, specs, story, tracker,
} from './tracked-cloud.ts'

describe('the journal comes first', () => {
  test('the intent is on the disk when the create arrives', async () => {
    let seen: JournalLine[] = []
    cloud.hook = () => {
      seen = journalled()
    }
    await send(createOf(named(1)))
    const about = { kind: 'group', name: named(1), id: null, api: 'nova-v2.1', persona: 'member', pair: PAIR }
    expect(seen.at(-1)).toMatchObject({ type: 'intent', intent: 0, ...about })
    expect(journalled().at(-1)).toMatchObject({ type: 'created', intent: 0, id: cloud.groups[0]?.id })
  })

  test('where it cannot be written, nothing may be sent', () => {
    journal.close()
    expect(() => tracker.before(createOf(named(1)), 'member', PAIR)).toThrow('Could not write to the journal')
  })

  test('no secret is in it', async () => {
    await send(createOf(named(1)))
    await tracker.teardown(PAIR)
    expect(readFileSync(journal.path, 'utf8')).not.toMatch(/token-|password/)
  })

  test('requests that create nothing leave no trace', async () => {
    await send(buildRequest(specs.view('listServerGroups', 'nova-v2.1', '2.1'), { path }))
    await send({ ...createOf(named(1)), method: 'PUT' })
    expect(story()).toEqual([])
  })
})

describe('teardown', () => {
  test('deletes what was created, last first, and verifies it', async () => {
    await send(createOf(named(1)))
    await send(createOf(named(2)))
    await send(createOf(named(1, OTHER_PAIR)), { pair: OTHER_PAIR })
    const [first, second] = cloud.groups.map(({ id }) => `/v2.1/demo/os-server-groups/${id}`)
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toEqual([])
    const [listing, ...calls] = cloud.calls.map(({ method, path: called }) => `${method} ${called}`)
    expect(listing).toBe('GET /v2.1/demo/os-server-groups')
    expect(calls).toEqual([`DELETE ${second}`, `GET ${second}`, `DELETE ${first}`, `GET ${first}`])
    expect(cloud.names()).toEqual([named(1, OTHER_PAIR)])
    expect(story().slice(-2)).toEqual(['deleted 1', 'deleted 0'])
    expect(await tracker.teardown(PAIR)).toEqual([])
  })

  test('a create that succeeds where it should not is deleted too', async () => {
    await send(createOf(named(1)), { persona: 'reader' })
    cloud.hook = ({ method, headers }, response) => {
      if (method !== 'DELETE' || !String(headers['x-auth-token']).includes('reader')) return false
      response.writeHead(403).end()
      return true
    }
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })

  test.each([[204, []], [400, [expect.objectContaining({ name: named(1), why: expect.stringContaining('DELETE answered 400') })]]])(
    'a stateless target that answers DELETE with %i, and shows its example for ever',
    async (status, leaks) => {
      await begin({ features: ['stateless'] })
      await send(createOf(named(1)))
      cloud.hook = ({ method }, response) => {
        if (method === 'DELETE') response.writeHead(status).end()
        return method === 'DELETE'
      }
      expect(await tracker.teardown(PAIR)).toEqual(leaks)
      expect(cloud.seen('DELETE').length).toBeGreaterThan(0)
      expect(cloud.names()).toEqual([named(1)])
    },
  )

  test('what a case deleted itself is only verified', async () => {
    await send(createOf(named(1)))
    const id = cloud.groups[0]?.id ?? ''
    await send(buildRequest(specs.view('deleteServerGroup', 'nova-v2.1', '2.1'), { path: { ...path, server_group_id: id } }))
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.calls.map(({ method }) => method)).toEqual(['GET'])
    expect(story().at(-1)).toBe('deleted 0')
  })

  test('a delete that only says it deleted is found out', async () => {
    await send(createOf(named(1)))
    cloud.hook = ({ method }, response) => method === 'DELETE' && answered(response, 204)
    const id = cloud.groups[0]?.id
    expect(await tracker.teardown(PAIR)).toEqual([
      { kind: 'group', resourceId: id, name: named(1), why: 'DELETE answered 204, and it is not shown to be gone' },
    ])
    expect(journalled().at(-1)).toMatchObject({ type: 'leaked', id, why: expect.stringContaining('204') })
  })

  test('a delete is tried four times when the target fails, and no more', async () => {
    await send(createOf(named(1)))
    const answers = [500, 409, 'reset'] as const
    let deletes = 0
    cloud.hook = ({ method }, response, request) => {
      const answer = method === 'DELETE' ? answers[deletes++] : undefined
      if (answer === undefined) return false
      if (answer === 'reset') request.socket.destroy()
      else response.writeHead(answer).end()
      return true
    }
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(deletes).toBe(4)
    await send(createOf(named(2)))
    deletes = 0
    cloud.hook = ({ method }, response) => method === 'DELETE' && deletes++ < 99 && answered(response, 500)
    expect(await tracker.teardown(PAIR)).toMatchObject([{ why: 'DELETE answered 500, and it is not shown to be gone' }])
    expect(deletes).toBe(4)
  })

  test('where show is broken, the list decides', async () => {
    await send(createOf(named(1)))
    cloud.hook = ({ method, path: called }, response) => method === 'GET' && /os-server-groups\//.test(called) && answered(response, 500)
    expect(await tracker.teardown(PAIR)).toEqual([])
  })

  test('it uses its own signal, and stops for the one it is given', async () => {
    await send(createOf(named(1)))
    const stop = new AbortController()
    cloud.hook = ({ method }) => {
      if (method === 'DELETE') stop.abort(new Error('second interrupt'))
      return method === 'DELETE'
    }
    expect(await tracker.teardown(PAIR, stop.signal)).toMatchObject([{ kind: 'group', why: expect.stringContaining('second interrupt') }])
  })

  test('a spent budget does not keep it from deleting', async () => {
    await begin({ budget: { requests: 14 } })
    const creates = async () => {
      for (let n = 1; ; n++) await send(createOf(named(n)))
    }
    await expect(creates()).rejects.toMatchObject({ code: 'BUDGET_REACHED' })
    expect(cloud.groups.length).toBeGreaterThan(0)
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })
})

describe('a project that others fill', () => {
  const refused = async (body?: object): Promise<string | undefined> => {
    const wire = createOf(named(9))
    const tracked = tracker.before(wire, 'member', PAIR)
    if (body === undefined) nextCreate(403)
    else nextCreate(body, { status: 403 })
    const exchange = await connection.send(wire, { persona: 'member', signal, requirementId: 'a/b' })
    tracker.after(tracked, exchange)
    return tracker.crowdedOut(tracked, exchange, signal)
  }
  const limit = (): number => connection.facts.quotas['group']?.limit ?? 0

  test('makes a refused create say nothing of the target', async () => {
    while (cloud.groups.length < limit()) cloud.add(`theirs-${cloud.groups.length}`)
    expect(await refused()).toMatch(/not quiet: 10 of 10 groups/)
  })

  test('is not one that is full of what was there before', async () => {
    while (cloud.groups.length < limit()) cloud.add(`theirs-${cloud.groups.length}`)
    await begin()
    expect(await refused()).toBeUndefined()
  })

  test('is not one that has room', async () => {
    cloud.add('theirs')
    expect(await refused()).toBeUndefined()
  })

  test('may have been one until just now, where others were seen and the target speaks of a quota', async () => {
    const quota = { forbidden: { code: 403, message: 'Quota exceeded, too many server groups.' } }
    expect(await refused(quota)).toBeUndefined()
    cloud.add('theirs')
    expect(await refused(quota)).toBe("the project was not quiet: 1 of 10 groups, 1 of them somebody else's since the run began, once the target had refused one more")
    cloud.groups = []
    expect(await refused(quota)).toMatch(/not quiet: 0 of 10 groups/)
    expect(await refused({ forbidden: { code: 403, message: "Policy doesn't allow it." } })).toBeUndefined()
  })

  test('is not one that this run fills, though no answer has told its ids yet', async () => {
    while (cloud.groups.length < limit()) cloud.add(named(cloud.groups.length))
    expect(await refused()).toBeUndefined()
  })
})
