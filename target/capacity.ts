import type { Exchange } from '../events/index.ts'
import type { Quota } from './connection.ts'
import { member, parseJson } from './json.ts'

/** How many resources one run may hold at once, and in words where the number comes from. */
export interface Capacity {
  readonly count: number
  readonly reason: string
  /** Absent where the answer is unusable. */
  readonly quota?: Quota
}

/**
 * The smaller of budget and free quota, the latter as `limits` of the project gives it: maxServerGroups less
 * totalServerGroupsUsed, -1 for no limit. The budget alone where the answer is unusable.
 */
export function groupCapacity(limits: Exchange, budget: number): Capacity {
  const absolute = member(member(parseJson(limits.response?.body), 'limits'), 'absolute')
  const quota = count(member(absolute, 'maxServerGroups'))
  const used = count(member(absolute, 'totalServerGroupsUsed'))
  if (limits.response?.status !== 200 || quota === undefined || used === undefined) {
    return { count: budget, reason: `quota unknown, budget ${budget}` }
  }
  const read = { quota: { limit: quota, used } }
  if (quota === -1) return { ...read, count: budget, reason: `no quota, budget ${budget}` }
  return { ...read, count: Math.max(0, Math.min(budget, quota - used)), reason: `quota ${quota}, ${used} in use, budget ${budget}` }
}

/** Some documents type these numbers as strings. */
function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= -1 ? number : undefined
}
