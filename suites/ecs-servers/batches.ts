import { hasStatus, holds, isEcsError, isRefused, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { ECS, isSuccess } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { anEcs, ecsNeeds, ecsServers, ecsServersBesideNative, endedJob, finishedJob, jobIdIn, theEcs } from '../ecs-server.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { acted, aLockedServer } from '../server-actions.ts'
import { aFinishedBatch, asking, type Batch, batchBody, checkBatch } from './batch.ts'
import { type BrokenBatch, EMPTY, MISSING_FIELDS, OTHER_TYPES, TOO_LONG, WRONG_TYPES } from './broken-batches.ts'
import { checkFruitless } from './fruitless.ts'
import { checkUnchanged } from './state.ts'

const one = ecsNeeds()
const two = ecsNeeds(2)

const EACH: readonly Batch[] = ['stopEcsBatch', 'startEcsBatch', 'rebootEcsBatch']

/** The ids of two servers that run. */
async function aPair(context: CaseContext): Promise<string[]> {
  return [(await anEcs(context)).id, (await anEcs(context)).id]
}

conformance({
  id: 'ecs-servers/batches/answers-job',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const ids = [(await anEcs(context)).id]
    for (const operationId of EACH) {
      const exchange = await asking(context.as.member, operationId, { ids })
      context.check(hasStatus, exchange, 200, 202)
      context.check(holds, jobIdIn(exchange) !== undefined, `${operationId} answered with a job_id`, 'none')
      await finishedJob(context, exchange)
    }
  },
})

conformance({
  id: 'ecs-servers/batches/stops-all',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    await checkBatch(context, 'stopEcsBatch', { ids: await aPair(context), status: 'SHUTOFF' })
  },
})

conformance({
  id: 'ecs-servers/batches/stop-types',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const ids = [(await anEcs(context)).id]
    for (const type of ['SOFT', 'HARD']) {
      await checkBatch(context, 'stopEcsBatch', { ids, type, status: 'SHUTOFF' })
      await aFinishedBatch(context, 'startEcsBatch', { ids })
    }
  },
})

conformance({
  id: 'ecs-servers/batches/starts-all',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const ids = await aPair(context)
    await aFinishedBatch(context, 'stopEcsBatch', { ids })
    for (const id of ids) {
      const { fields: { status } } = await theEcs(context.as.member, id)
      if (status !== 'SHUTOFF') throw new TooLittleEvidence(`server ${id} is ${String(status)}, and was to be stopped before it is started`)
    }
    await checkBatch(context, 'startEcsBatch', { ids, status: 'ACTIVE' })
  },
})

conformance({
  id: 'ecs-servers/batches/restarts-all',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const ids = await aPair(context)
    for (const type of ['SOFT', 'HARD']) await checkBatch(context, 'rebootEcsBatch', { ids, type, status: 'ACTIVE' })
  },
})

conformance({
  id: 'ecs-servers/batches/spares-others',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const [named = '', other = ''] = await aPair(context)
    const before = await theEcs(context.as.member, other)
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [named] })
    await checkUnchanged(context, before, 'a batch that does not name it')
  },
})

/** Each broken batch is refused and changes nothing; the valid one of the same server succeeds. One server is enough for all of them. */
const refusesAll = (rows: Readonly<Record<string, BrokenBatch>>) => async (context: CaseContext): Promise<void> => {
  const { member } = context.as
  const before = await theEcs(member, (await anEcs(context)).id)
  for (const [what, { operationId, content }] of Object.entries(rows)) {
    const exchange = await member.call(operationId, { body: batchBody(operationId, content(before.id)) }, ECS)
    context.check(isRefused, exchange, what)
    observeRefusal(context, exchange)
    await checkUnchanged(context, before, what)
  }
  await aFinishedBatch(context, 'stopEcsBatch', { ids: [before.id] })
}

conformance({ id: 'ecs-servers/batches/mandatory-fields', needs: one, subjects: ecsServers, body: refusesAll(MISSING_FIELDS) })

conformance({ id: 'ecs-servers/batches/field-types', needs: one, subjects: ecsServers, body: refusesAll(WRONG_TYPES) })

conformance({ id: 'ecs-servers/batches/other-types', needs: one, subjects: ecsServers, body: refusesAll(OTHER_TYPES) })

conformance({
  id: 'ecs-servers/batches/refusal-says-why',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const { id } = await anEcs(context)
    for (const { operationId, content } of Object.values(MISSING_FIELDS)) {
      const exchange = await member.call(operationId, { body: batchBody(operationId, content(id)) }, ECS)
      // That it is refused at all is another requirement's to say.
      if (isSuccess(exchange)) await endedJob(context, exchange)
      else context.check(isEcsError, exchange)
    }
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [id] })
  },
})

conformance({ id: 'ecs-servers/batches/refuses-empty', needs: one, subjects: ecsServers, body: refusesAll(EMPTY) })

conformance({ id: 'ecs-servers/batches/refuses-too-many', needs: one, subjects: ecsServers, body: refusesAll(TOO_LONG) })

conformance({
  id: 'ecs-servers/batches/unknown-servers',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const ids = [(await anEcs(context)).id]
    for (const operationId of EACH) {
      await checkFruitless(context, await asking(context.as.member, operationId, { ids: [NEVER_GIVEN] }), 'no server has that id')
      await aFinishedBatch(context, operationId, { ids })
    }
  },
})

conformance({
  id: 'ecs-servers/batches/locked-servers',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { member } = context.as
    const before = await theEcs(member, (await aLockedServer(context)).id)
    await checkFruitless(context, await asking(member, 'stopEcsBatch', { ids: [before.id] }), 'the server is locked')
    await checkUnchanged(context, before, 'a batch while it is locked')
    await acted(context, 'unlockServer', before.id)
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [before.id] })
  },
})
