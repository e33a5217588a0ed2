import { describe, expect, test } from 'vitest'
import { atOnce } from '../cli/at-once.ts'
import type { Rehearsed } from '../cli/rehearsal.ts'
import { costOf, type Pace, type PairCost, peaksOf, wallTimeOf } from '../cli/wall-time.ts'
import { looksWithin } from '../target/index.ts'

const PACE: Pace = {
  latencyMs: 100,
  waitMs: (operation) => (operation === 'resizeServer' ? 60_000 : 2000),
  concurrency: 4,
  requestsPerSecond: 20,
  capacity: { server: 2, group: 8 },
  requestsPerTeardown: 3,
}

const still: Rehearsed = {
  id: 'a/b/c', subject: {}, pair: 'aaaaaa', holds: {}, alone: false, requests: 4, waits: [], creates: {}, atOnce: { requests: 1, waits: 1 }, trials: 1, times: 1, passed: true,
}

const cost = (lastsMs: number, more: Partial<PairCost> = {}): PairCost =>
  ({ id: 'a/b/c', subject: {}, requests: 10, creates: {}, holds: {}, alone: false, lastsMs, ...more })

describe('what a pair costs', () => {
  test('one request after another, unless several were under way at once', () => {
    expect(costOf(still, PACE)).toMatchObject({ requests: 4, lastsMs: 400 })
    expect(costOf({ ...still, atOnce: { requests: 2, waits: 1 } }, PACE)).toMatchObject({ requests: 4, lastsMs: 200 })
  })

  test('its waits with their looks, each as long as its operation takes', () => {
    const pair = { ...still, waits: ['createServer', 'resizeServer'] }
    const looks = looksWithin(2000, 100) + looksWithin(60_000, 100)
    expect(costOf(pair, PACE)).toMatchObject({ requests: 4 + looks, lastsMs: 400 + 62_000 })
    expect(costOf({ ...pair, waits: ['createServer', 'createServer'], atOnce: { requests: 1, waits: 2 } }, PACE).lastsMs).toBe(400 + 2000)
  })

  test('its teardown, and where something goes later, the wait for that', () => {
    expect(costOf({ ...still, creates: { group: 2 } }, PACE)).toMatchObject({ requests: 10, lastsMs: 1000 })
    expect(costOf({ ...still, creates: { server: 1 }, ends: 'deleteServer' }, PACE)).toMatchObject({ lastsMs: 400 + 300 + 2000 })
  })

  test('as many times as much as the depth asks for', () => {
    const pair = { ...still, creates: { server: 1 }, ends: 'deleteServer', trials: 2 }
    const once = costOf(pair, PACE)
    expect(once).toMatchObject({ lastsMs: 400 + 300 + 2 * 2000 })
    expect(costOf({ ...pair, times: 8 }, PACE)).toMatchObject({ requests: once.requests * 8, lastsMs: once.lastsMs * 8, creates: { server: 8 } })
  })

  test('looks come at growing intervals, up to one in two seconds', () => {
    expect([0, 10, 100, 1000, 60_000].map((ms) => looksWithin(ms, 0))).toEqual([1, 3, 12, 32, 82])
    expect(looksWithin(60_000, 1000)).toBeLessThan(looksWithin(60_000, 0))
  })
})

describe('no run is faster than', () => {
  test('the longest pair, and all that run alone', () => {
    const wall = wallTimeOf([cost(5000), cost(9000), cost(2000, { alone: true }), cost(1000, { alone: true })], PACE)
    expect(wall).toMatchObject({ chainMs: 12_000, aloneMs: 3000, longest: { lastsMs: 9000 }, boundMs: 12_000 })
  })

  test('all requests, as many at once and as often as allowed', () => {
    const many = Array.from({ length: 100 }, () => cost(100))
    expect(wallTimeOf(many, { ...PACE, requestsPerSecond: 10_000 })).toMatchObject({ requestsMs: 25_000, boundMs: 25_000 })
    expect(wallTimeOf(many, { ...PACE, latencyMs: 1 })).toMatchObject({ requestsMs: 50_000 })
  })

  test('all resources of a kind, as long as each is held, over how many there may be', () => {
    const wall = wallTimeOf([cost(4000, { holds: { server: 2, group: 1 } }), cost(6000, { holds: { server: 1 } })], PACE)
    expect(wall).toMatchObject({ heldMs: { server: 7000, group: 500 }, boundMs: 7000 })
    expect(wallTimeOf([], PACE)).toMatchObject({ chainMs: 0, requestsMs: 0, heldMs: { server: 0, group: 0 }, boundMs: 0 })
  })
})

test('at its peak a run holds what all pairs hold together, at most what it may, or what one holds alone', () => {
  const capacity = { server: 4, group: 8 }
  expect(peaksOf([cost(1, { holds: { server: 3 } }), cost(1, { holds: { server: 3, group: 1 } })], capacity)).toEqual({ server: 4, group: 1 })
  expect(peaksOf([cost(1, { holds: { group: 8 }, alone: true }), cost(1, { holds: { group: 2 } })], capacity)).toEqual({ group: 8 })
  expect(peaksOf([cost(1)], capacity)).toEqual({})
})

test('how many were under way at once', () => {
  const at = (ms: number): string => new Date(ms).toISOString()
  expect(atOnce([])).toBe(1)
  expect(atOnce([{ at: at(100), lastedMs: 100 }, { at: at(200), lastedMs: 100 }])).toBe(1)
  expect(atOnce([{ at: at(100), lastedMs: 100 }, { at: at(100), lastedMs: 100 }])).toBe(2)
  expect(atOnce([{ at: at(100), lastedMs: 100 }, { at: at(150), lastedMs: 100 }, { at: at(400), lastedMs: 50 }])).toBe(1.25)
})
