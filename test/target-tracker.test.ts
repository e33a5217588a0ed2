import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { buildRequest, loadSpecs, type WireRequest } from '../specs/index.ts'
import { type Connection, Journal, type JournalLine, newRunId, resourceName, ResourceTracker } from '../target/index.ts'
import { Cloud } from './target-cloud.ts'
import { answered, sendJson } from './target-server.ts'

const specs = await loadSpecs('openstack')
const signal = new AbortController().signal
const PAIR = 'aaaaaa'
const OTHER_PAIR = 'bbbbbb'
const runId = newRunId()
const named = (n: number, pair = PAIR) => resourceName(runId, pair, n)

let cloud: Cloud
let connection: Connection
let journal: Journal
let tracker: ResourceTracker

beforeEach(async () => {
  cloud = await new Cloud().start()
  await begin()
})

async function begin(): Promise<void> {
  connection = await cloud.connect({}, runId)
  journal = new Journal(mkdtempSync(join(tmpdir(), 'tracker-')), { runId, target: 'test cloud', endpoint: cloud.root })
  onTestFinished(() => journal.close())
  tracker = await ResourceTracker.open({ connection, specs, journal, runId })
  cloud.calls = []
}

const journalled = () => readFileSync(journal.path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as JournalLine)
const story = () => journalled().filter((line) => 'intent' in line).map((line) => `${line.type} ${line.intent}`)

const path = { project_id: 'demo' }
const createOf = (name: string | Uint8Array): WireRequest => {
  const body = typeof name === 'string' ? { server_group: { name, policies: ['affinity'] } } : name
  return buildRequest(specs.view('createServerGroup', 'nova-v2.1', '2.1'), { path, body })
}

async function send(wire: WireRequest, { persona = 'member', pair = PAIR } = {}) {
  const tracked = tracker.before(wire, persona, pair)
  const exchange = await connection.send(wire, { persona, signal, requirementId: 'a/b' })
  tracker.after(tracked, exchange)
  return exchange
}

/** Answers the next create by itself; `stored` says whether the group comes to be. */
function nextCreate(answer: number | 'reset' | unknown, { stored = false } = {}): void {
  cloud.hook = ({ method, path: called, body }, response, request) => {
    if (method !== 'POST' || !called.endsWith('/os-server-groups')) return false
    cloud.hook = () => false
    if (stored) cloud.add(JSON.parse(body.toString()).server_group.name)
    if (answer === 'reset') request.socket.destroy()
    else if (typeof answer === 'number') response.writeHead(answer).end()
    else sendJson(response, 200, answer)
    return true
  }
}

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
    const calls = cloud.calls.map(({ method, path: called }) => `${method} ${called}`)
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
    connection = await cloud.connect({ budget: { requests: 14 } }, runId)
    const other = new Journal(mkdtempSync(join(tmpdir(), 'tracker-')), { runId, target: 'test cloud', endpoint: cloud.root })
    onTestFinished(() => other.close())
    tracker = await ResourceTracker.open({ connection, specs, journal: other, runId })
    const creates = async () => {
      for (let n = 1; ; n++) await send(createOf(named(n)))
    }
    await expect(creates()).rejects.toMatchObject({ code: 'BUDGET_REACHED' })
    expect(cloud.groups.length).toBeGreaterThan(0)
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })
})

describe('creates of unknown outcome', () => {
  test.each<[string, unknown]>([
    ['no answer', 'reset'],
    ['an error of the target', 500],
    ['a redirect', 302],
    ['success without an id', { server_group: {} }],
    ['success with an id that is none', { server_group: { id: 7 } }],
    ['success with gibberish', 'what?'],
    ['a refusal that lies', 409],
  ])('%s, though the group is there: deleted by its exact name', async (_, answer) => {
    nextCreate(answer, { stored: true })
    await send(createOf(named(1)))
    cloud.add(`${named(1)}0`)
    cloud.add('foreign')
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.names()).toEqual(['foreign', `${named(1)}0`].sort())
    expect(story().at(-1)).toBe('deleted 0')
  })

  test.each<[string, unknown]>([
    ['no answer', 'reset'],
    ['an error of the target', 500],
    ['a refusal', 400],
  ])('%s, and nothing is there: nothing leaked', async (_, answer) => {
    cloud.add('foreign')
    nextCreate(answer)
    await send(createOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.names()).toEqual(['foreign'])
    expect(story().at(-1)).toBe('refused 0')
  })

  test('an aborted create is looked for', async () => {
    const tracked = tracker.before(createOf(named(1)), 'member', PAIR)
    cloud.add(named(1))
    tracker.after(tracked, undefined)
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })

  test('one that comes to be late is found', async () => {
    nextCreate('reset')
    await send(createOf(named(1)))
    let lists = 0
    cloud.hook = ({ method, path: called }) => {
      if (method === 'GET' && called.endsWith('/os-server-groups') && ++lists === 2) cloud.add(named(1))
      return false
    }
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
    expect(story().at(-1)).toBe('deleted 0')
  })

  test('a name without our prefix is never deleted, but told', async () => {
    nextCreate(500, { stored: true })
    await send(createOf('x'))
    const why = 'a resource that may be its own is there, but its name does not show whose it is'
    expect(await tracker.teardown(PAIR)).toEqual([{ kind: 'group', resourceId: null, name: 'x', why }])
    expect(cloud.names()).toEqual(['x'])
  })

  test('a name without our prefix that is only where it was before is not told', async () => {
    cloud.add('x')
    await begin()
    nextCreate(500)
    await send(createOf('x'))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.names()).toEqual(['x'])
  })

  test('a name that cannot be read', async () => {
    cloud.add('was there')
    await begin()
    const broken = Buffer.from('{"server_group": {"policies": ', 'utf8')
    nextCreate(500)
    await send(createOf(broken))
    expect(await tracker.teardown(PAIR)).toEqual([])
    nextCreate(500)
    await send(createOf(broken))
    cloud.add('new')
    expect(await tracker.teardown(PAIR)).toMatchObject([{ resourceId: null, name: null }])
    expect(cloud.names()).toEqual(['new', 'was there'])
  })

  test('a name in a body that is not quite JSON', async () => {
    cloud.hook = ({ method }, response) => {
      if (method !== 'POST') return false
      cloud.hook = () => false
      cloud.add(named(2))
      response.writeHead(500).end()
      return true
    }
    await send(createOf(Buffer.from(`{"server_group": {"name": "${named(1)}", "name": "${named(2)}",}}`)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })

  test('an answer with the id of what was there before does not get that deleted', async () => {
    const old = cloud.add(named(1, 'cccccc'))
    await begin()
    nextCreate({ server_group: old })
    await send(createOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([old])
  })

  test('an id that could leave its path is not used', async () => {
    cloud.hook = ({ method }, response) => {
      if (method === 'POST') sendJson(response, 200, { server_group: { id: '../../secrets' } })
      return method === 'POST'
    }
    await send(createOf(named(1)))
    cloud.calls = []
    expect(await tracker.teardown(PAIR)).toMatchObject([{ resourceId: '../../secrets' }])
    expect(cloud.seen('DELETE')).toEqual([])
  })

  test('a list that is unusable leaves it open', async () => {
    nextCreate(500)
    await send(createOf(named(1)))
    cloud.hook = (_, response) => answered(response, 500)
    const why = expect.stringContaining('cannot be listed')
    expect(await tracker.teardown(PAIR)).toMatchObject([{ resourceId: null, name: named(1), why }])
  })
})
