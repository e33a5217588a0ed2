import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Server, ServerTask } from '../server-state.ts'
import { beginWork, lastingMs } from '../server-work.ts'
import type { Refusal, Work } from '../server-work.ts'
import type { JobFailure, JobPart, NewJob } from './ecs-jobs.ts'

/** Something that is to be done to a server as part of a job. */
export interface PartialWork {
  readonly type: string
  readonly work: Work
}

const NO_ROOM: JobFailure = { code: 'Ecs.0319', reason: 'Insufficient resources for this flavor. Try another flavor.' }

/** What a job says that was told to fail. */
const TOLD_TO_FAIL: Readonly<Partial<Record<Work['name'] | 'build', JobFailure>>> = {
  'start': { code: 'Ecs.0226', reason: 'Failed to start.' },
  'reboot': { code: 'Ecs.0227', reason: 'Failed to reboot.' },
  'hard-reboot': { code: 'Ecs.0227', reason: 'Failed to reboot.' },
  'resize': { code: 'Ecs.0207', reason: 'Failed to modify the ECS specifications.' },
}

const FAILED: JobFailure = { code: 'Ecs.1000', reason: 'A system exception occurred. Try again later or contact customer service.' }

/** Whether the jobs of an operation are told to fail; undefined where they are not. */
export function toldFailure({ route, state }: Call, name: Work['name'] | 'build'): JobFailure | undefined {
  return state.jobs.failing.has(route?.operation ?? '') ? TOLD_TO_FAIL[name] ?? FAILED : undefined
}

function lastTask(task: ServerTask): ServerTask {
  return task.next === undefined ? task : lastTask(task.next)
}

function lastWork(work: Work): Work {
  return work.next === undefined ? work : lastWork(work.next)
}

/** The same work, but what is asked for comes to nothing; what is only done before and after it is done. */
function failing(work: Work, name: Work['name']): Work {
  const next = work.next === undefined ? {} : { next: failing(work.next, name) }
  return { ...work, ...next, ...(work.name === name ? { fails: true } : {}) }
}

/** The one thing in a chain of work that was asked for. */
function wanted(work: Work): Work {
  return work.name === 'stop' && work.next !== undefined ? work.next : work
}

/** Begins work on a server, or says why not. What of it will fail is known from the beginning, and told when it is over. */
export function beginPart(call: Call, server: Server, { type, work }: PartialWork): JobPart | Refusal {
  const { name } = wanted(work)
  const told = toldFailure(call, name)
  if (told !== undefined && name === 'delete') {
    return { type, serverId: server.id, doneMs: call.state.now() + lastingMs(call, name), failure: told }
  }
  const refusal = beginWork(call, server, told === undefined ? work : failing(work, name))
  if (refusal !== undefined) return refusal
  const { task } = server
  const doneMs = task === undefined ? call.state.now() : lastTask(task).doneMs
  const changesNothing = task !== undefined && lastTask(task).outcome === undefined && lastWork(work).name !== 'delete'
  return { type, serverId: server.id, doneMs, failure: told ?? (changesNothing ? NO_ROOM : undefined) }
}

/** Keeps a job, and answers with its id. */
export function jobAnswer({ state }: Call, job: NewJob, beside: Readonly<Record<string, readonly string[]>> = {}): Answer {
  return jsonAnswer(200, { job_id: state.jobs.begin(job, state.now()).id, ...beside })
}
