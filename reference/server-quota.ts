import type { Flavor } from './server-catalog.ts'
import type { Server } from './server-state.ts'
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

/** What is said when so much more is above the project's quota; undefined when it is not. */
function excess(state: State, projectId: string, requested: ComputeUsage): string | undefined {
  const used = computeUsage(state, projectId)
  const resources = Object.keys(COMPUTE_LIMITS) as ComputeResource[]
  const over = resources.filter((name) => requested[name] > 0 && used[name] + requested[name] > COMPUTE_LIMITS[name]).toSorted()
  if (over.length === 0) return undefined
  const list = (numbers: Readonly<Record<ComputeResource, number>>): string => over.map((name) => numbers[name]).join(', ')
  const names = over.join(', ')
  return `Quota exceeded for ${names}: Requested ${list(requested)}, but already used ${list(used)} of ${list(COMPUTE_LIMITS)} ${names}`
}

/** What is said when that many more servers of the flavor are above the project's quota; undefined when they are not. */
export function quotaProblem(state: State, projectId: string, wanted: { flavor: Flavor; count: number }): string | undefined {
  const { flavor, count } = wanted
  return excess(state, projectId, { instances: count, cores: count * flavor.vcpus, ram: count * flavor.ram })
}

/** The same for a server that gets another flavor: only what it gains counts. */
export function growthProblem(state: State, { flavor: old, projectId }: Server, flavor: Flavor): string | undefined {
  const gain = { instances: 0, cores: Math.max(0, flavor.vcpus - old.vcpus), ram: Math.max(0, flavor.ram - old.ram) }
  return excess(state, projectId, gain)
}
