import type { Run } from '../reports/index.ts'
import { type ApiDescription, buildRequest } from '../specs/index.ts'
import { type Connection, RESOURCES, type TargetFile } from '../target/index.ts'
import type { PlanArguments } from './plan-arguments.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Pace } from './wall-time.ts'

/** A pace, and in words where its times come from. */
export interface KnownPace extends Pace {
  readonly operationMs: Readonly<Record<string, number>>
  readonly sources: { readonly latency: string; readonly operations: string }
}

/** Between a small private cloud and a busy public one. */
const BELIEVED_OPERATION_MS = 30_000
const EMBEDDED_OPERATION_MS = 10
const SAMPLES = 5

interface PaceParts {
  readonly given: PlanArguments
  /** The run in the folder that was given, if any. */
  readonly like: Run | undefined
  readonly rehearsal: Rehearsal
  readonly file: TargetFile
  readonly capacity: Readonly<Record<string, number>>
  /** Median time of a request to the target, when it is asked nothing else. */
  readonly sampledMs: number
  /** Whether it is the embedded cloud. */
  readonly embedded: boolean
}

/** How fast a target is: as the command line says, as a run has measured, or as is believed of any; a request as measured now. */
export function paceOf({ given, like: run, rehearsal, file, capacity, sampledMs, embedded }: PaceParts): KnownPace {
  const runMs = run === undefined || run.exchanges.length === 0 ? undefined : median(run.exchanges.map(({ durationMs }) => durationMs))
  const { operationMs, otherMs, source } = operationTimes(given, run?.convergence ?? [], embedded)
  const creates = rehearsal.pairs.flatMap((pair) => Object.values(pair.creates)).reduce((sum, count) => sum + count, 0)
  const latencySource = given.latencyMs !== undefined ? 'as given' : runMs !== undefined ? `median of ${given.like}` : 'measured now'
  return {
    latencyMs: given.latencyMs ?? runMs ?? sampledMs,
    waitMs: (operationId) => operationMs[operationId] ?? otherMs,
    operationMs,
    concurrency: file.limits.concurrency,
    requestsPerSecond: file.limits.requestsPerSecond,
    capacity,
    requestsPerTeardown: creates === 0 ? 0 : rehearsal.teardownRequests / creates,
    sources: { latency: latencySource, operations: source },
  }
}

interface OperationTimes {
  readonly operationMs: Readonly<Record<string, number>>
  readonly otherMs: number
  readonly source: string
}

function operationTimes(given: PlanArguments, measured: Run['convergence'], embedded: boolean): OperationTimes {
  if (given.operationMs !== undefined) {
    return { operationMs: {}, otherMs: given.operationMs, source: `${given.operationMs / 1000} s each, as given` }
  }
  if (measured.length > 0) {
    const operationMs = Object.fromEntries(measured.map(({ operationId, medianMs }) => [operationId, medianMs]))
    return { operationMs, otherMs: median(Object.values(operationMs)), source: `medians of ${given.like}` }
  }
  if (embedded) {
    const source = `${EMBEDDED_OPERATION_MS} ms each, about what the embedded cloud takes`
    return { operationMs: {}, otherMs: EMBEDDED_OPERATION_MS, source }
  }
  const source = `${BELIEVED_OPERATION_MS / 1000} s each, assumed: say --operation-seconds N, or --like DIR for what a run has measured`
  return { operationMs: {}, otherMs: BELIEVED_OPERATION_MS, source }
}

/** Median time in which a target answers, as the member lists what it has; nothing is created. */
export async function sampleLatency(connection: Connection, specs: ApiDescription): Promise<number> {
  const { facts } = connection
  const [api] = facts.apis
  const listedBy = RESOURCES.flatMap(({ operations }) => (api === undefined ? [] : operations[api]?.listedBy ?? []))
  const operationId = listedBy.find((id) => api !== undefined && specs.has(id, api))
  if (api === undefined || operationId === undefined) throw new Error('Could not sample the target: it offers no list. Give --latency-ms.')
  const path = { project_id: facts.projectIds['member'] ?? '' }
  const wire = buildRequest(specs.view(operationId, api, api === 'nova-v2.1' ? facts.microversions.min : undefined), { path })
  const times: number[] = []
  for (let sample = 0; sample < SAMPLES; sample++) {
    const { durationMs } = await connection.send(wire, { persona: 'member', requirementId: 'plan', signal: new AbortController().signal })
    times.push(durationMs)
  }
  return median(times)
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
