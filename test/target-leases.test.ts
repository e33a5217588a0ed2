import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Lease, type LeaseNeed, Leases } from '../target/index.ts'

const never = new AbortController().signal
const turn = () => new Promise(setImmediate)

/** Acquires, notes the name when granted, and gives the lease. */
async function take(leases: Leases, need: LeaseNeed, { name, order }: { name: string; order: string[] }): Promise<Lease> {
  const lease = await leases.acquire(need, never)
  order.push(name)
  return lease
}

describe('granting', () => {
  test('what does not fit waits, what fits goes ahead', async () => {
    const leases = new Leases({ group: 3 })
    const order: string[] = []
    const two = await take(leases, { resources: { group: 2 } }, { name: 'two', order })
    const all = take(leases, { resources: { group: 3 } }, { name: 'all', order })
    const one = await take(leases, { resources: { group: 1 } }, { name: 'one', order })
    expect(order).toEqual(['two', 'one'])
    one.release()
    await turn()
    expect(order).toEqual(['two', 'one'])
    two.release()
    ;(await all).release()
    expect(order).toEqual(['two', 'one', 'all'])
  })

  test('equals are served in the order they came, longer work before shorter', async () => {
    const leases = new Leases({ group: 1 })
    const order: string[] = []
    const holder = await leases.acquire({ resources: { group: 1 } }, never)
    const rest = [['a', 0], ['b', 0], ['long', 5], ['c', 0], ['longer', 9]].map(async ([name, weight]) => {
      const need = { resources: { group: 1 }, weight: Number(weight) }
      ;(await take(leases, need, { name: String(name), order })).release()
    })
    holder.release()
    await Promise.all(rest)
    expect(order).toEqual(['longer', 'long', 'a', 'b', 'c'])
  })

  test('a need above capacity, or of an unknown kind, throws at once', async () => {
    const leases = new Leases({ group: 2 })
    const message = 'Could not lease resources: 3 of kind group are needed and 2 may be held. Raise the budget or the quota.'
    await expect(leases.acquire({ resources: { group: 3 } }, never)).rejects.toMatchObject({ code: 'NEED_ABOVE_CAPACITY', message })
    await expect(leases.acquire({ resources: { server: 1 } }, never)).rejects.toMatchObject({ code: 'NEED_ABOVE_CAPACITY' })
  })

  test('giving back twice counts once', async () => {
    const leases = new Leases({ group: 1 })
    const first = await leases.acquire({ resources: { group: 1 } }, never)
    first.release()
    const second = await leases.acquire({ resources: { group: 1 } }, never)
    first.release()
    let granted = false
    const third = leases.acquire({ resources: { group: 1 } }, never).then((lease) => {
      granted = true
      return lease
    })
    await turn()
    expect(granted).toBe(false)
    second.release()
    ;(await third).release()
  })

  test('at most so many hold a lease as may run at once', async () => {
    const leases = new Leases({}, 2)
    const order: string[] = []
    const first = await take(leases, {}, { name: 'first', order })
    await take(leases, {}, { name: 'second', order })
    const third = take(leases, {}, { name: 'third', order })
    await turn()
    expect(order).toEqual(['first', 'second'])
    first.release()
    await third
  })

  test('who gives up waiting is forgotten, and blocks nobody', async () => {
    const leases = new Leases({ group: 1 })
    const holder = await leases.acquire({}, never)
    const gaveUp = new AbortController()
    const exclusive = leases.acquire({ exclusive: 'project' }, gaveUp.signal)
    gaveUp.abort(new Error('gave up'))
    await expect(exclusive).rejects.toThrow('gave up')
    await expect(leases.acquire({}, gaveUp.signal)).rejects.toThrow('gave up')
    holder.release()
    ;(await leases.acquire({ exclusive: 'quota' }, never)).release()
  })
})

test('those that ask at once are compared first: who must be alone, then the longest', async () => {
  const leases = new Leases({ server: 1 }, 3)
  const order: string[] = []
  const needs: ReadonlyArray<readonly [string, LeaseNeed]> = [
    ['short', { resources: { server: 1 }, weight: 1 }], ['long', { resources: { server: 1 }, weight: 9 }], ['alone', { exclusive: 'project' }],
  ]
  await Promise.all(needs.map(async ([name, need]) => (await take(leases, need, { name, order })).release()))
  expect(order).toEqual(['alone', 'long', 'short'])
})

describe('who only waits', () => {
  test('lets others begin, keeps what it holds, and is let on however many have begun', async () => {
    const leases = new Leases({ server: 1 }, 1)
    const order: string[] = []
    const waiting = await take(leases, { resources: { server: 1 } }, { name: 'waiting', order })
    const { promise, resolve } = Promise.withResolvers<void>()
    const idle = waiting.idle(() => promise)
    const quick = await take(leases, {}, { name: 'quick', order })
    const second = take(leases, { resources: { server: 1 } }, { name: 'second', order })
    resolve()
    await idle
    quick.release()
    await turn()
    expect(order).toEqual(['waiting', 'quick'])
    waiting.release()
    ;(await second).release()
    expect(order).toEqual(['waiting', 'quick', 'second'])
  })

  test('is counted once, whether it waits for several things at once or gives its lease back meanwhile', async () => {
    const leases = new Leases({}, 1)
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = await leases.acquire({}, never)
    const both = Promise.all([first.idle(() => promise), first.idle(async () => undefined)])
    first.release()
    resolve()
    await both
    const order: string[] = []
    const second = await take(leases, {}, { name: 'second', order })
    void take(leases, {}, { name: 'third', order })
    await turn()
    expect(order).toEqual(['second'])
    second.release()
  })

  test('is not disturbed where it is alone', async () => {
    const leases = new Leases({}, 4)
    const alone = await leases.acquire({ exclusive: 'project' }, never)
    const order: string[] = []
    const other = take(leases, {}, { name: 'other', order })
    await alone.idle(turn)
    expect(order).toEqual([])
    alone.release()
    await other
  })
})

describe('who waits for one kind', () => {
  test('holds up nobody who needs none of it, however many go ahead', async () => {
    const leases = new Leases({ group: 4, server: 1 })
    const holder = await leases.acquire({ resources: { server: 1 } }, never)
    let granted = false
    const waiter = leases.acquire({ resources: { group: 1, server: 1 }, weight: 3 }, never).then((lease) => {
      granted = true
      return lease
    })
    for (let n = 0; n < 100; n++) (await leases.acquire({ resources: { group: 2 } }, never)).release()
    expect(granted).toBe(false)
    holder.release()
    ;(await waiter).release()
  })
})

describe('nobody starves', () => {
  test.each<[string, LeaseNeed]>([
    ['an exclusive waiter', { exclusive: 'project' }],
    ['one that needs everything', { resources: { group: 4 } }],
    ['short work behind long work', { resources: { group: 1 }, weight: 0 }],
    ['one that needs two kinds', { resources: { group: 4, server: 1 } }],
  ])('%s runs although others never stop coming', async (_, need) => {
    const leases = new Leases({ group: 4, server: 1 })
    const newcomer = (n: number): LeaseNeed => ({ resources: n % 3 === 2 ? { server: 1 } : { group: 1 }, weight: need.weight === undefined ? 0 : 3 })
    const held = await Promise.all([0, 1, 2, 3, 4].map((n) => leases.acquire(newcomer(n), never)))
    let granted = false
    const waiter = leases.acquire(need, never).then((lease) => {
      granted = true
      return lease
    })
    let came = 0
    while (!granted && came < 10_000) {
      const next = leases.acquire(newcomer(came), never).then((lease) => void held.push(lease))
      came++
      held.shift()?.release()
      await Promise.race([next, turn()])
    }
    expect(granted).toBe(true)
    ;(await waiter).release()
  })
})

test('whatever is asked for, capacities hold, exclusive is alone, and everybody is served', async () => {
  const need = fc.record({
    resources: fc.record({ group: fc.nat(4), server: fc.nat(2) }, { requiredKeys: [] }),
    exclusive: fc.option(fc.constantFrom('project' as const, 'quota' as const), { nil: undefined, freq: 4 }),
    weight: fc.nat(3),
    turns: fc.nat(3),
  })
  await fc.assert(fc.asyncProperty(fc.array(need, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), async (needs, concurrency) => {
    const leases = new Leases({ group: 4, server: 2 }, concurrency)
    const holding: Array<(typeof needs)[number]> = []
    const served = needs.map(async (wanted) => {
      const { resources, exclusive, weight, turns } = wanted
      const lease = await leases.acquire({ resources, weight, ...(exclusive === undefined ? {} : { exclusive }) }, never)
      holding.push(wanted)
      const sum = (kind: 'group' | 'server') => holding.reduce((total, held) => total + (held.resources[kind] ?? 0), 0)
      expect(sum('group')).toBeLessThanOrEqual(4)
      expect(sum('server')).toBeLessThanOrEqual(2)
      expect(holding.length).toBeLessThanOrEqual(concurrency)
      if (holding.some((held) => held.exclusive !== undefined)) expect(holding.length).toBe(1)
      for (let n = 0; n < turns; n++) await turn()
      holding.splice(holding.indexOf(wanted), 1)
      lease.release()
    })
    await Promise.all(served)
    expect(holding).toEqual([])
  }), { numRuns: 150 })
})
