import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PairCost, wallTimeOf } from '../cli/wall-time.ts'
import { Leases } from '../target/index.ts'

const CAPACITY = { server: 4, group: 8 }
const never = new AbortController().signal

/** How long pairs take in the order in which leases let them in, on a clock that moves only when nobody else can begin. */
async function makespan(costs: readonly PairCost[], concurrency: number): Promise<number> {
  const leases = new Leases(CAPACITY, concurrency)
  const running: Array<{ endMs: number; end: () => void }> = []
  let nowMs = 0
  const all = costs.map(async ({ holds, alone, lastsMs }) => {
    const lease = await leases.acquire({ resources: holds, weight: lastsMs / 1000, ...(alone ? { exclusive: 'project' as const } : {}) }, never)
    const { promise, resolve } = Promise.withResolvers<void>()
    running.push({ endMs: nowMs + lastsMs, end: resolve })
    // What takes long is waiting: it keeps nobody from beginning who needs nothing of what it holds.
    await lease.idle(() => promise)
    lease.release()
  })
  for (let begun = 0; begun < costs.length || running.length > 0;) {
    await new Promise(setImmediate)
    running.sort((a, b) => a.endMs - b.endMs)
    const next = running.shift()
    if (next === undefined) break
    begun += 1
    nowMs = next.endMs
    next.end()
  }
  await Promise.all(all)
  return nowMs
}

test('the order of leases comes close to what no order can beat', async () => {
  const pair = fc.record({
    lastsMs: fc.integer({ min: 2000, max: 14_000 }),
    server: fc.integer({ min: 0, max: 2 }),
    group: fc.integer({ min: 0, max: 2 }),
    alone: fc.integer({ min: 0, max: 40 }).map((n) => n === 0),
  }).map(({ lastsMs, server, group, alone }): PairCost =>
    ({ id: 'a/b/c', subject: {}, requests: 0, creates: {}, holds: { server, group }, alone, lastsMs }))
  await fc.assert(fc.asyncProperty(fc.array(pair, { minLength: 40, maxLength: 120 }), async (costs) => {
    const pace = { latencyMs: 0, waitMs: () => 0, concurrency: 16, requestsPerSecond: 1000, capacity: CAPACITY, requestsPerTeardown: 0 }
    const { boundMs, heldMs, aloneMs, longest } = wallTimeOf(costs, pace)
    // What runs alone and what holds resources cannot overlap, so the terms of a mixed plan add up.
    const others = wallTimeOf(costs.filter(({ alone }) => !alone), pace)
    const unavoidableMs = Math.max(boundMs, aloneMs + Math.max(0, ...Object.values(others.heldMs)))
    expect(heldMs['server']).toBeGreaterThan(0)
    expect(await makespan(costs, 16)).toBeLessThanOrEqual(1.25 * Math.max(unavoidableMs, aloneMs + (longest?.lastsMs ?? 0)))
  }), { numRuns: 60 })
})
