import { jsonAnswer } from '../answer.ts'
import type { JsonData } from '../json-text.ts'
import type { EcsJob } from '../v1/ecs-jobs.ts'
import { jobView } from '../v1/ecs-jobs.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { hasCode, ofEcsServers } from './ecs-server-fault.ts'
import { fields, type Fields, ofOperations } from './rewrite.ts'

/** How often each job was shown after it had succeeded. */
const shownDone = new WeakMap<EcsJob, number>()

/** Shows jobs in another way. */
function showing(change: (job: Fields, shown: EcsJob) => Fields): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ jobView: view }) => ({ jobView: (job, nowMs) => change(fields(view(job, nowMs)), job) as JsonData }))
}

/** Shows sub-jobs in another way, by the jobs that they are of. */
function showingParts(change: (part: Fields, job: Fields, at: number) => Fields): ReturnType<typeof ofEcsServers> {
  return showing((job) => {
    const entities = fields(job['entities'])
    const { sub_jobs: parts } = entities
    if (!Array.isArray(parts)) return job
    return { ...job, entities: { ...entities, sub_jobs: parts.map((part, at) => change(fields(part), job, at)) } }
  })
}

/** Ways of ECS v1 to be wrong about jobs. */
export const ecsServerJobFaults = defineEcsFaults([
  {
    name: 'ecs-job-told-under-other-id',
    summary: 'A job is shown with an id that is not the one it was asked for by.',
    breaks: ['ecs-servers/jobs/told-by-id'],
    rules: showing(({ job_id: id, ...rest }) => ({ ...rest, job_id: String(id).toUpperCase() })),
  },
  {
    name: 'ecs-job-runs-again',
    summary: 'A job that was shown as SUCCESS is shown as RUNNING afterwards.',
    breaks: ['ecs-servers/jobs/reaches-success'],
    unsettles: ['ecs-servers/client-token/creates-once'],
    rules: showing((job, shown) => {
      if (job['status'] !== 'SUCCESS') return job
      const before = shownDone.get(shown) ?? 0
      shownDone.set(shown, before + 1)
      return before === 0 ? job : { ...job, status: 'RUNNING' }
    }),
  },
  {
    name: 'ecs-job-counts-itself',
    summary: 'The number of sub-jobs counts the job itself too.',
    breaks: ['ecs-servers/jobs/counts-sub-jobs'],
    rules: showing((job) => {
      const { sub_jobs_total: total, ...entities } = fields(job['entities'])
      return typeof total === 'number' ? { ...job, entities: { ...entities, sub_jobs_total: total + 1 } } : job
    }),
  },
  {
    name: 'ecs-job-names-first-server',
    summary: 'Every sub-job of a job names the server of the first.',
    breaks: ['ecs-servers/jobs/names-servers'],
    rules: showing((job) => {
      const entities = fields(job['entities'])
      const { sub_jobs: parts } = entities
      if (!Array.isArray(parts)) return job
      const first = fields(fields(parts[0])['entities'])
      return { ...job, entities: { ...entities, sub_jobs: parts.map((part) => ({ ...fields(part), entities: first })) } }
    }),
  },
  {
    name: 'ecs-sub-job-left-running',
    summary: 'The last of several sub-jobs is still RUNNING when the job has succeeded.',
    breaks: ['ecs-servers/jobs/success-of-all'],
    rules: showingParts((part, job, at) => (at > 0 && job['status'] === 'SUCCESS' ? { ...part, status: 'RUNNING' } : part)),
  },
  {
    name: 'ecs-sub-jobs-share-id',
    summary: 'Sub-jobs are shown under the id of their job.',
    breaks: ['ecs-servers/jobs/tells-sub-jobs'],
    rules: showingParts((part, job) => ({ ...part, job_id: job['job_id'] })),
  },
  {
    name: 'ecs-sub-jobs-end-first',
    summary: 'The times of sub-jobs are the wrong way round.',
    breaks: ['ecs-servers/jobs/begins-before-end'],
    rules: showingParts(({ begin_time: begin, end_time: end, ...part }) =>
      end === null ? { ...part, begin_time: begin, end_time: end } : { ...part, begin_time: later(end), end_time: begin },
    ),
  },
  {
    name: 'ecs-job-succeeds-with-code',
    summary: 'A job that has succeeded has the error code 0.',
    breaks: ['ecs-servers/jobs/no-error-on-success'],
    rules: showing((job) => (job['status'] === 'SUCCESS' ? { ...job, error_code: '0' } : job)),
  },
  {
    name: 'ecs-unknown-job-begins',
    summary: 'A job that there is not is shown as one that is being initialized.',
    breaks: ['ecs-servers/jobs/unknown-jobs', 'ecs-servers/jobs/tells-invalid-id'],
    unsettles: ['protocol/generated-requests/errors-with-message'],
    answer: ofOperations(['showEcsJob'], (answer, { params: { id = '' }, state }) => {
      if (answer.status !== 400 || state.jobs.withId(id) !== undefined) return answer
      const nowMs = state.now()
      const parts = [{ type: 'unknown', serverId: '', doneMs: nowMs + 1, failure: undefined }]
      const job = { id, type: 'unknown', projectId: '', parts, several: false, begunMs: nowMs, runsMs: nowMs + 1, partIds: [''] }
      return jsonAnswer(200, jobView(job, nowMs))
    }),
  },
  {
    name: 'ecs-unknown-job-not-found',
    summary: 'The query of a job that there is not is answered with 404.',
    breaks: ['ecs-servers/jobs/tells-invalid-id'],
    answer: ofOperations(['showEcsJob'], (answer) => (hasCode(answer, 'Common.0011') ? { ...answer, status: 404 } : answer)),
  },
  {
    name: 'ecs-jobs-shown-to-everybody',
    summary: 'Any project can show any job whose id it knows.',
    breaks: ['ecs-servers/jobs/hidden-from-outsiders'],
    rules: ofEcsServers(() => ({ findJob: (state, id) => state.jobs.withId(id) })),
  },
])

/** A second later than a time. */
function later(time: unknown): string {
  return new Date(Date.parse(String(time)) + 1000).toISOString()
}
