import type { Counterexample, Depth, Exchange, PlannedPair } from '../events/index.ts'
import { REQUIREMENTS, type RequirementId } from '../requirements/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import { allowanceMs, type Connection, convergenceMs, type LeaseNeed, Leases, type ResourceTracker, type TargetFacts } from '../target/index.ts'
import type { Needs, SubjectSource } from './case.ts'
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
  /** How thoroughly drawn input is tried. */
  readonly depth: Depth
  /** The one input that is to be tried, where a pair is replayed that had drawn it. */
  readonly replayed?: Counterexample
  /** Requests that each pair may spend on a smaller counterexample; by the depth where left out. */
  readonly shrinkingRequests?: number
  /** Longest time a body may take once its leases are held, its waits for convergence apart; more for one that holds what takes longer. */
  readonly deadlineMs: number
  /** Aborted when the run is interrupted. */
  readonly interrupted: AbortSignal
  /** Told of exchanges of trials as soon as a pair no longer keeps them. */
  readonly dropped?: (pair: PlannedPair, exchanges: readonly Exchange[]) => void
}

const ends = new WeakMap<RunEnvironment, AbortSignal>()

/** Aborted once the run is interrupted or its target is down: one for all of its pairs, for such signals are dear. */
export function endOf(environment: RunEnvironment): AbortSignal {
  const known = ends.get(environment) ?? AbortSignal.any([environment.interrupted, environment.connection.down])
  ends.set(environment, known)
  return known
}

/** Leases on what a target can hold, and on how many bodies run at once: one that waits to send would spend its deadline waiting. */
export function openLeases({ capacity, concurrency }: TargetFacts): Leases {
  return new Leases(capacity, concurrency)
}

/** What takes long starts early: what holds something slow, by the time that this and the longest that is done to it may take, each time. */
export function leaseNeed({ id, needs }: { id: RequirementId; needs: Needs }, source: SubjectSource): LeaseNeed {
  const { resources = {}, repeats = 1, exclusive } = needs
  const slowMs = allowanceMs(resources)
  const weight = slowMs === 0 ? 0 : (repeats * (slowMs + longestChangeMs(id, source))) / 60_000
  return { resources, weight, ...(exclusive === undefined ? {} : { exclusive }) }
}

/** The longest that any operation may take which a requirement exercises, those apart that only look: who names many is refused most. */
function longestChangeMs(id: RequirementId, { facts, specs }: SubjectSource): number {
  const { operations } = REQUIREMENTS[id]
  const changes = specs.operations.filter(({ method, ...operation }) =>
    operations !== 'every' && operations.some((name) => name === operation.id) && method !== 'GET')
  return Math.max(0, ...changes.map((operation) => convergenceMs(facts.convergence, operation.id)))
}
