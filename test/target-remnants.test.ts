import { describe, expect, test } from 'vitest'
import { aSilence } from './exchanges.ts'
import { answered, sendJson } from './target-server.ts'
import { begin, cloud, createOf, named, nextCreate, PAIR, send, story, tracker } from './tracked-cloud.ts'

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

  test.each<[string, unknown]>([['no answer', 'reset'], ['a refusal that lies', 400]])(
    '%s, and the target gave the group a name of its own making: told, not deleted', async (_, answer) => {
      const shown = `${named(1).toUpperCase()}!`
      nextCreate(answer)
      await send(createOf(named(1)))
      cloud.add(shown)
      const why = `${JSON.stringify(shown)} is there, which may be its own under another name`
      expect(await tracker.teardown(PAIR)).toEqual([{ kind: 'group', resourceId: null, name: named(1), why }])
      expect(cloud.names()).toEqual([shown])
      expect(story().at(-1)).toBe('leaked 0')
    },
  )

  test('no answer, and there is only what another create of the pair made: nothing leaked', async () => {
    nextCreate('reset')
    await send(createOf(named(1)))
    await send(createOf(`${named(2)}-long`))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })

  test.each(['ECONNREFUSED', 'ENOTFOUND'])('one that never left (%s) is no leak, even where nothing can be listed', async (code) => {
    const tracked = tracker.before(createOf(named(1)), 'member', PAIR)
    tracker.after(tracked, { ...aSilence(), failure: { code, message: 'nobody is there' } })
    cloud.hook = (_, __, request) => {
      request.socket.destroy()
      return true
    }
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(story().at(-1)).toBe('refused 0')
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

describe('an id that is somebody else\'s', () => {
  test('made after the run began is not deleted, and what was made is found by its name', async () => {
    const foreign = cloud.add('precious')
    nextCreate({ server_group: { id: foreign.id, name: named(1) } }, { stored: true })
    await send(createOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups.map(({ name }) => name)).toEqual(['precious'])
  })

  test('is told when nothing of that name is found', async () => {
    const foreign = cloud.add('precious')
    nextCreate({ server_group: { id: foreign.id, name: named(1) } })
    await send(createOf(named(1)))
    expect(await tracker.teardown(PAIR)).toMatchObject([{ why: expect.stringContaining('precious') }])
    expect(cloud.groups.map(({ name }) => name)).toEqual(['precious'])
  })

  test('is not suspected where the target changes a name within limits', async () => {
    const mangled = cloud.add(`${named(1).toUpperCase()} `)
    nextCreate({ server_group: { id: mangled.id, name: named(1) } })
    await send(createOf(named(1)))
    expect(await tracker.teardown(PAIR)).toEqual([])
    expect(cloud.groups).toEqual([])
  })
})
