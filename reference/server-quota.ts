import type { Flavor } from './server-catalog.ts'
import type { State } from './state.ts'

export type ComputeResource = 'instances' | 'cores' | 'ram'

/** What a project may use at most, no two alike; memory in MiB. */
export const COMPUTE_LIMITS: Readonly<Record<ComputeResource, number>> = { instances: 15, cores: 20, ram: 51200 }

export type ComputeUsage = Readonly<Record<ComputeResource, number>>

/** What the servers of a project use, whatever state they are in. */
export function computeUsage(state: State, projectId: string): ComputeUsage {
  const flavors = state.serversOf(projectId).map(({ flavor }) => flavor)
  const sum = (of: (flavor: Flavor) => number): number => flavors.reduce((total, flavor) => total + of(flavor), 0)
  return { instances: flavors.length, cores: sum(({ vcpus }) => vcpus), ram: sum(({ ram }) => ram) }
}

/** What is said when that many more servers of the flavor are above the project's quota; undefined when they are not. */
export function quotaProblem(state: State, projectId: string, wanted: { flavor: Flavor; count: number }): string | undefined {
  const used = computeUsage(state, projectId)
  const { flavor, count } = wanted
  const requested: ComputeUsage = { instances: count, cores: count * flavor.vcpus, ram: count * flavor.ram }
  const resources = Object.keys(COMPUTE_LIMITS) as ComputeResource[]
  const over = resources.filter((name) => used[name] + requested[name] > COMPUTE_LIMITS[name]).toSorted()
  if (over.length === 0) return undefined
  const list = (numbers: Readonly<Record<ComputeResource, number>>): string => over.map((name) => numbers[name]).join(', ')
  const names = over.join(', ')
  return `Quota exceeded for ${names}: Requested ${list(requested)}, but already used ${list(used)} of ${list(COMPUTE_LIMITS)} ${names}`
}
