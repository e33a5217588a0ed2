import { ecsErrorIn, hasStatus, holds, isRefused, isSame, reaches, shown, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { conformance, type CaseContext, type Observation } from '../../harness/index.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { anEcs, ecsNeeds, ecsServers, finishedJob, jobIdIn, theJob } from '../ecs-server.ts'
import { PreconditionFailed } from '../group.ts'
import { asking } from './batch.ts'
import { type Fields, fieldsOf, serversOf, shownJob, subJobsOf } from './job.ts'

const one = ecsNeeds()
const two = ecsNeeds(2)

/** A stop of two servers that has begun, and the id of its job. */
async function aJob(context: CaseContext): Promise<{ readonly begun: Exchange; readonly jobId: string; readonly ids: readonly string[] }> {
  const ids = [(await anEcs(context)).id, (await anEcs(context)).id].toSorted()
  const begun = await asking(context.as.member, 'stopEcsBatch', { ids })
  const jobId = jobIdIn(begun)
  if (jobId === undefined) throw new PreconditionFailed('be told the id of a job', begun)
  return { begun, jobId, ids }
}

/** The job of a batch over two servers as it is shown once it has succeeded: what all of these requirements judge. */
const FINISHED: Observation = {
  name: 'job of a batch',
  observe: async (context) => finishedJob(context, (await aJob(context)).begun),
}

/** The query of a job there is not, beside one of a job there is. */
const UNKNOWN: Observation = {
  name: 'unknown job',
  async observe(context) {
    const { member } = context.as
    const ids = [(await anEcs(context)).id]
    await finishedJob(context, await asking(member, 'stopEcsBatch', { ids }))
    return theJob(member, 'ff808082000000000000000000000000')
  },
}

conformance({
  id: 'ecs-servers/jobs/told-by-id',
  needs: two,
  subjects: ecsServers,
  observes: FINISHED,
  async body(context, exchange) {
    context.check(hasStatus, exchange, 200)
    const job = shownJob(exchange)
    context.check(isSame, job['job_id'], decodeURIComponent(exchange.request.url.split('/').at(-1) ?? ''), 'job_id')
    for (const field of ['status', 'job_type', 'begin_time', 'end_time']) {
      context.check(holds, typeof job[field] === 'string' && job[field] !== '', `a job with ${field}, a string`, shown(job[field]))
    }
    for (const field of ['entities', 'error_code', 'fail_reason']) {
      context.check(holds, Object.hasOwn(job, field), `a job with ${field}`, `a job with ${Object.keys(job).join(', ')}`)
    }
  },
})

conformance({
  id: 'ecs-servers/jobs/reaches-success',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { jobId } = await aJob(context)
    const look = (): Promise<Exchange> => theJob(context.as.member, jobId)
    const found = (exchange: Exchange): unknown => {
      const { status } = shownJob(exchange)
      return status === 'INIT' || status === 'RUNNING' ? undefined : (status ?? 'no status')
    }
    const ended = await context.settle({ after: 'stopEcsBatch', look, found })
    context.check(reaches, ended, 'the job ends with SUCCESS, after INIT and RUNNING alone,', (status) => status === 'SUCCESS')
    for (let looks = 0; looks < 2; looks++) {
      context.check(isSame, shownJob(await look())['status'], 'SUCCESS', 'the status afterwards:')
    }
  },
})

conformance({
  id: 'ecs-servers/jobs/counts-sub-jobs',
  needs: two,
  subjects: ecsServers,
  observes: FINISHED,
  async body(context, exchange) {
    const job = shownJob(exchange)
    context.check(isSame, fieldsOf(job['entities'])['sub_jobs_total'], subJobsOf(job).length, 'sub_jobs_total')
  },
})

conformance({
  id: 'ecs-servers/jobs/names-servers',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { begun, ids } = await aJob(context)
    const job = shownJob(await finishedJob(context, begun))
    context.check(isSame, serversOf(job), ids, 'the servers that the job names:')
  },
})

conformance({
  id: 'ecs-servers/jobs/success-of-all',
  needs: two,
  subjects: ecsServers,
  observes: FINISHED,
  async body(context, exchange) {
    for (const part of severalOf(shownJob(exchange))) context.check(isSame, part['status'], 'SUCCESS', 'the status of a sub-job:')
  },
})

/** The sub-jobs of a job. Throws {@link TooLittleEvidence} where there are none. */
function severalOf(job: Fields): Fields[] {
  const parts = subJobsOf(job)
  if (parts.length === 0) throw new TooLittleEvidence('the job shows no sub-job')
  return parts
}

conformance({
  id: 'ecs-servers/jobs/tells-sub-jobs',
  needs: two,
  subjects: ecsServers,
  observes: FINISHED,
  async body(context, exchange) {
    const job = shownJob(exchange)
    const parts = severalOf(job)
    for (const part of parts) {
      for (const field of ['job_id', 'job_type', 'begin_time', 'end_time']) {
        context.check(holds, typeof part[field] === 'string' && part[field] !== '', `a sub-job with ${field}, a string`, shown(part[field]))
      }
    }
    const ids = new Set([job, ...parts].map((each) => each['job_id']))
    context.check(holds, ids.size === parts.length + 1, 'an id of its own for each sub-job', shown(parts.map((part) => part['job_id'])))
  },
})

conformance({
  id: 'ecs-servers/jobs/begins-before-end',
  needs: two,
  subjects: ecsServers,
  observes: FINISHED,
  async body(context, exchange) {
    const job = shownJob(exchange)
    for (const part of [job, ...severalOf(job)]) {
      const times = [part['begin_time'], part['end_time']]
      const [begin = NaN, end = NaN] = times.map((time) => Date.parse(String(time)))
      context.check(holds, begin <= end, 'begin_time no later than end_time, both of them times', shown(times))
    }
  },
})

conformance({
  id: 'ecs-servers/jobs/no-error-on-success',
  needs: two,
  subjects: ecsServers,
  observes: FINISHED,
  async body(context, exchange) {
    const job = shownJob(exchange)
    for (const part of [job, ...severalOf(job)]) {
      for (const field of ['error_code', 'fail_reason']) context.check(isSame, part[field], null, field)
    }
  },
})

conformance({
  id: 'ecs-servers/jobs/unknown-jobs',
  needs: one,
  subjects: ecsServers,
  observes: UNKNOWN,
  async body(context, exchange) {
    context.check(isRefused, exchange, 'no job has that id')
    observeRefusal(context, exchange)
  },
})

conformance({
  id: 'ecs-servers/jobs/tells-invalid-id',
  needs: one,
  subjects: ecsServers,
  observes: UNKNOWN,
  async body(context, exchange) {
    context.check(hasStatus, exchange, 400)
    context.check(isSame, codeIn(exchange), 'Common.0011', 'the code of the error:')
  },
})

/** The code of the error in the form of the service, or where the page on jobs has it. */
function codeIn(exchange: Exchange): unknown {
  return ecsErrorIn(exchange)?.code ?? shownJob(exchange)['code']
}

conformance({
  id: 'ecs-servers/jobs/hidden-from-outsiders',
  needs: { ...two, personas: ['member', 'outsider'] },
  subjects: ecsServers,
  async body(context) {
    const { begun, jobId } = await aJob(context)
    await finishedJob(context, begun)
    const refused = await theJob(context.as.outsider, jobId)
    context.check(isRefused, refused, 'the job is of another project')
    observeRefusal(context, refused)
  },
})
