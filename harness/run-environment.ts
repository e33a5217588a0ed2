import type { ApiDescription } from '../specs/index.ts'
import { allowanceMs, type Connection, type LeaseNeed, Leases, type ResourceTracker, type TargetFacts } from '../target/index.ts'
import type { Needs } from './case.ts'
import type { Observations } from './observations.ts'

/** What every pair of a run shares. */
export interface RunEnvironment {
  readonly connection: Connection
  readonly specs: ApiDescription
  readonly tracker: ResourceTracker
  readonly leases: Leases
  readonly observations: Observations
  readonly runId: string
  readonly seed: number
  /** Longest time a body may take once its leases are held, its waits for convergence apart; more for one that holds what takes longer. */
  readonly deadlineMs: number
  /** Aborted when the run is interrupted. */
  readonly interrupted: AbortSignal
}

/** Leases on what a target can hold, and on how many bodies run at once: one that waits to send would spend its deadline waiting. */
export function openLeases({ capacity, concurrency }: TargetFacts): Leases {
  return new Leases(capacity, concurrency)
}

/** What takes long starts early. */
export function leaseNeed({ resources = {}, exclusive }: Needs): LeaseNeed {
  const weight = allowanceMs(resources) / 60_000
  return { resources, weight, ...(exclusive === undefined ? {} : { exclusive }) }
}
