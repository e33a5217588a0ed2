import type { PlannedPair } from '../events/index.ts'
import { looksWithin } from '../target/index.ts'
import type { Rehearsed } from './rehearsal.ts'

/** How fast a target is, and how much of it may be used at once. */
export interface Pace {
  readonly latencyMs: number
  /** How long it takes until what an operation began is seen. */
  readonly waitMs: (operationId: string) => number
  readonly concurrency: number
  readonly requestsPerSecond: number
  readonly capacity: Readonly<Record<string, number>>
  /** Requests that a teardown sends for each resource. */
  readonly requestsPerTeardown: number
}

/** What one pair is expected to cost. */
export interface PairCost extends Pick<PlannedPair, 'id' | 'subject'> {
  readonly requests: number
  readonly creates: Readonly<Record<string, number>>
  readonly holds: Readonly<Record<string, number>>
  readonly alone: boolean
  /** From its beginning to the end of its teardown, were nothing else on the target. */
  readonly lastsMs: number
}

/** Times below which no order of the pairs can bring a run. */
export interface WallTime {
  /** All that run alone, one after another, and the longest of the others. */
  readonly chainMs: number
  readonly aloneMs: number
  readonly longest?: PairCost
  /** Every request, as many at once and as often as the target may be asked. */
  readonly requestsMs: number
  /** By kind: the time for which each resource is held, summed up, over how many may be held at once. */
  readonly heldMs: Readonly<Record<string, number>>
  /** The longest of these. */
  readonly boundMs: number
}

/** What a pair costs at a pace. */
export function costOf(pair: Rehearsed, { latencyMs, waitMs, requestsPerTeardown }: Pace): PairCost {
  const { id, subject, holds, alone, ends, trials, times } = pair
  const waits = pair.waits.map(waitMs)
  const creates = Object.fromEntries(Object.entries(pair.creates).map(([kind, count]) => [kind, Math.round(count * times)]))
  const created = sum(Object.values(pair.creates))
  const endsMs = ends === undefined ? [] : Array.from({ length: trials }, () => waitMs(ends))
  const looks = sum([...waits, ...endsMs].map((ms) => looksWithin(ms, latencyMs)))
  const teardown = created * requestsPerTeardown
  const bodyMs = (pair.requests * latencyMs) / pair.atOnce.requests + sum(waits) / pair.atOnce.waits
  const lastsMs = (bodyMs + teardown * latencyMs + sum(endsMs)) * times
  return { id, subject, creates, holds, alone, requests: Math.round((pair.requests + looks + teardown) * times), lastsMs: Math.round(lastsMs) }
}

/** The bound of the wall time of pairs at a pace. */
export function wallTimeOf(costs: readonly PairCost[], { latencyMs, concurrency, requestsPerSecond, capacity }: Pace): WallTime {
  const others = costs.filter(({ alone }) => !alone)
  const longest = others.toSorted((a, b) => b.lastsMs - a.lastsMs)[0]
  const aloneMs = sum(costs.filter(({ alone }) => alone).map(({ lastsMs }) => lastsMs))
  const chainMs = aloneMs + (longest?.lastsMs ?? 0)
  const requestsMs = Math.round(sum(costs.map(({ requests }) => requests)) * Math.max(latencyMs / concurrency, 1000 / requestsPerSecond))
  const heldMs = Object.fromEntries(Object.entries(capacity).filter(([, most]) => most > 0).map(([kind, most]) =>
    [kind, Math.round(sum(costs.map(({ holds, lastsMs }) => (holds[kind] ?? 0) * lastsMs)) / most)]))
  const boundMs = Math.max(chainMs, requestsMs, ...Object.values(heldMs))
  return { chainMs, aloneMs, ...(longest === undefined ? {} : { longest }), requestsMs, heldMs, boundMs }
}

/** The most of each kind that pairs can hold at once. */
export function peaksOf(costs: readonly PairCost[], capacity: Readonly<Record<string, number>>): Record<string, number> {
  const kinds = Object.keys(capacity).filter((kind) => costs.some(({ holds }) => (holds[kind] ?? 0) > 0))
  return Object.fromEntries(kinds.map((kind) => {
    const together = sum(costs.filter(({ alone }) => !alone).map(({ holds }) => holds[kind] ?? 0))
    const alone = Math.max(0, ...costs.filter((cost) => cost.alone).map(({ holds }) => holds[kind] ?? 0))
    return [kind, Math.min(capacity[kind] ?? 0, Math.max(together, alone))]
  }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
