import { randomBytes } from 'node:crypto'
import type { JsonData } from '../json-text.ts'
import type { KeptAnswer } from './ecs-client-token.ts'

export type JobStatus = 'INIT' | 'RUNNING' | 'SUCCESS' | 'FAIL'

/** Why a job failed, as it says. */
export interface JobFailure {
  readonly code: string
  readonly reason: string
}

/** What a job does to one server. */
export interface JobPart {
  readonly type: string
  readonly serverId: string
  /** When it is over, on the cloud's clock. */
  readonly doneMs: number
  readonly failure: JobFailure | undefined
}

/** What is to become a job. */
export interface NewJob {
  readonly type: string
  readonly projectId: string
  readonly parts: readonly JobPart[]
  /** Whether each server has a sub-job; where it has none there is but one. */
  readonly several: boolean
}

export interface EcsJob extends NewJob {
  readonly id: string
  readonly begunMs: number
  /** Until when it is being initialized. */
  readonly runsMs: number
  readonly partIds: readonly string[]
}

/** Operations that begin a job. */
export const JOB_OPERATIONS = [
  'createEcs', 'createEcsV11', 'deleteEcs', 'startEcsBatch', 'stopEcsBatch', 'rebootEcsBatch', 'changeEcsOs', 'changeEcsOsWithoutCloudInit',
  'reinstallEcsOs', 'reinstallEcsOsWithoutCloudInit', 'resizeEcs', 'resizeEcsV11', 'migrateEcs',
] as const

/** The shape of the ids in every example. */
function newJobId(): string {
  return randomBytes(16).toString('hex')
}

/** How long jobs are being initialized, unless that was set. */
const INIT_MS = 5

/** The jobs of a cloud. They are kept until it is reset: for how long they are kept elsewhere is undocumented. */
export class EcsJobs {
  /** Operations whose jobs fail. */
  readonly failing = new Set<string>()
  /** Of creates that came with a token, by project and token. */
  readonly answers = new Map<string, KeptAnswer>()
  initMs = INIT_MS
  readonly #jobs = new Map<string, EcsJob>()

  begin(job: NewJob, nowMs: number): EcsJob {
    const kept = { ...job, id: newJobId(), begunMs: nowMs, runsMs: nowMs + this.initMs, partIds: job.parts.map(newJobId) }
    this.#jobs.set(kept.id, kept)
    return kept
  }

  withId(id: string): EcsJob | undefined {
    return this.#jobs.get(id)
  }

  reset(): void {
    this.failing.clear()
    this.answers.clear()
    this.initMs = INIT_MS
    this.#jobs.clear()
  }
}

/** A job is over when everything that it does is, and not before it has run. */
export function endOf({ parts, runsMs }: EcsJob): number {
  return Math.max(runsMs, ...parts.map(({ doneMs }) => doneMs))
}

/** How far something is that runs from one time to another. */
function statusAt(nowMs: number, { runsMs, doneMs, failed }: { runsMs: number; doneMs: number; failed: boolean }): JobStatus {
  if (nowMs < runsMs) return 'INIT'
  if (nowMs < doneMs) return 'RUNNING'
  return failed ? 'FAIL' : 'SUCCESS'
}

const SEVERAL_FAILED: JobFailure = { code: 'Ecs.0611', reason: 'Batch operation failed.' }

function failureOf({ parts, several }: EcsJob): JobFailure | undefined {
  const failure = parts.find((part) => part.failure !== undefined)?.failure
  return failure !== undefined && several ? SEVERAL_FAILED : failure
}

type JobView = { readonly [field: string]: JsonData | undefined }

interface Span {
  readonly begunMs: number
  readonly doneMs: number
  readonly status: JobStatus
  readonly failure: JobFailure | undefined
}

/** What a job and its sub-jobs have in common. What a job says before it is over, of its end, is undocumented. */
function progress({ begunMs, doneMs, failure, status }: Span): JobView {
  const over = status === 'SUCCESS' || status === 'FAIL'
  return {
    begin_time: new Date(begunMs).toISOString(),
    end_time: over ? new Date(doneMs).toISOString() : null,
    error_code: status === 'FAIL' ? failure?.code ?? null : null,
    fail_reason: status === 'FAIL' ? failure?.reason ?? null : null,
  }
}

function partView(job: EcsJob, at: number, nowMs: number): JobView {
  const { begunMs, partIds, parts, runsMs } = job
  const part = parts[at]
  if (part === undefined) return {}
  const { failure, serverId, type } = part
  const doneMs = Math.max(runsMs, part.doneMs)
  const status = statusAt(nowMs, { runsMs, doneMs, failed: failure !== undefined })
  const reason = status === 'FAIL' ? { errorcode_message: failure?.reason ?? '' } : {}
  return {
    status,
    entities: { server_id: serverId, ...reason },
    job_id: partIds[at],
    job_type: type,
    ...progress({ begunMs, doneMs, failure, status }),
  }
}

/** How far a job is, at a time of the cloud's clock. */
export function jobView(job: EcsJob, nowMs: number): JobView {
  const { begunMs, id, parts, runsMs, several, type } = job
  const failure = failureOf(job)
  const doneMs = endOf(job)
  const status = statusAt(nowMs, { runsMs, doneMs, failed: failure !== undefined })
  const subJobs = (): JsonData => ({ sub_jobs_total: parts.length, sub_jobs: parts.map((_, at) => partView(job, at, nowMs)) })
  return {
    status,
    entities: several ? subJobs() : { server_id: parts[0]?.serverId },
    job_id: id,
    job_type: type,
    ...progress({ begunMs, doneMs, failure, status }),
  }
}
