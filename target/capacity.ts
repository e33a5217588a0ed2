import type { Exchange } from '../events/index.ts'
import type { Quota, TargetFacts } from './connection.ts'
import { member, parseJson } from './json.ts'
import { type ResourceKind, RESOURCES } from './resources.ts'
import type { TargetFile } from './target-file.ts'

/** How many resources one run may hold at once, and in words where the number comes from. */
interface Capacity {
  readonly count: number
  readonly reason: string
}

/**
 * For each kind of resource the smaller of budget and free quota, the latter as `limits` of the project give it: what it may hold less
 * what it holds, -1 for no limit. The budget alone where no answer is usable. Of several answers the one with the smallest limit counts.
 */
export function capacities(limits: readonly Exchange[], budget: TargetFile['budget']): Pick<TargetFacts, 'capacity' | 'capacityReasons' | 'quotas'> {
  const found = RESOURCES.map((kind) => [kind.kind, strictest(limits.map((answer) => quotaIn(answer, kind)))] as const)
  return capacitiesOf(Object.fromEntries(found), budget)
}

/** The same for quotas that are known. */
export function capacitiesOf(
  known: Readonly<Record<string, Quota | undefined>>,
  budget: TargetFile['budget'],
): Pick<TargetFacts, 'capacity' | 'capacityReasons' | 'quotas'> {
  const found = RESOURCES.map((kind) => {
    const quota = known[kind.kind]
    return { kind: kind.kind, quota, ...capacityOf(kind, quota, budget[kind.budget]) }
  })
  return {
    capacity: Object.fromEntries(found.map(({ kind, count }) => [kind, count])),
    capacityReasons: Object.fromEntries(found.map(({ kind, reason }) => [kind, reason])),
    quotas: Object.fromEntries(found.flatMap(({ kind, quota }) => (quota === undefined ? [] : [[kind, quota]]))),
  }
}

/**
 * How many members a group may have by `limits` of the project, -1 for no limit: the smallest of several. Undefined where no answer tells.
 */
export function membersPerGroup(limits: readonly Exchange[]): number | undefined {
  const answered = limits.filter(({ response }) => response?.status === 200)
  const told = answered.flatMap(({ response }) => count(absolute(response?.body, 'maxServerGroupMembers')) ?? [])
  return told.toSorted((one, other) => size(one) - size(other))[0]
}

/** Of what has no limit there are the most. */
function size(limit: number): number {
  return limit === -1 ? Number.POSITIVE_INFINITY : limit
}

function capacityOf(kind: ResourceKind, quota: Quota | undefined, budget: number): Capacity {
  if (kind.paid && budget === 0) return { count: 0, reason: `budget 0, since each costs money: allow some with budget.${kind.budget} or --allow-paid` }
  if (quota === undefined) return { count: budget, reason: `quota unknown, budget ${budget}` }
  const { limit, used } = quota
  if (limit === -1) return { count: budget, reason: `no quota, budget ${budget}` }
  return { count: Math.max(0, Math.min(budget, limit - used)), reason: `quota ${limit}, ${used} in use, budget ${budget}` }
}

function strictest(quotas: ReadonlyArray<Quota | undefined>): Quota | undefined {
  const known = quotas.filter((quota) => quota !== undefined)
  return known.find((quota) => known.every((other) => size(quota.limit) <= size(other.limit)))
}

/** A member of the absolute limits: the native API wraps the numbers once more than ECS v1 does. */
function absolute(body: Uint8Array | undefined, name: string): unknown {
  const document = parseJson(body)
  return member(member(member(document, 'limits') ?? document, 'absolute'), name)
}

function quotaIn({ response }: Exchange, { quota }: ResourceKind): Quota | undefined {
  const limit = count(absolute(response?.body, quota.limit))
  const used = count(absolute(response?.body, quota.used))
  return response?.status !== 200 || limit === undefined || used === undefined ? undefined : { limit, used }
}

/** Some documents type these numbers as strings. */
function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= -1 ? number : undefined
}
