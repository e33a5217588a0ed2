import { answerOf, hasStatus, holds, isRefused, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type Session } from '../../harness/index.ts'
import { anEcsGroup, ECS, membersOf, theEcsGroup } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { anEcs, checkJob, ecsNeeds, ecsServers, ecsServersBesideNative, finishedJob, jobIdIn, theEcs } from '../ecs-server.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { nativePlace } from '../servers.ts'
import { tooMany } from './broken-batches.ts'
import { checkFruitless } from './fruitless.ts'
import { checkUnchanged } from './state.ts'

const one = ecsNeeds()
const two = ecsNeeds(2)

/** Asks for servers to be deleted. */
function deleting(session: Session, ids: readonly string[]): Promise<Exchange> {
  return session.call('deleteEcs', { body: { servers: ids.map((id) => ({ id })), delete_publicip: false, delete_volume: false } }, ECS)
}

async function aFinishedDelete(context: CaseContext, ids: readonly string[]): Promise<void> {
  await finishedJob(context, await deleting(context.as.member, ids))
}

conformance({
  id: 'ecs-servers/delete/answers-job',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const exchange = await deleting(context.as.member, [(await anEcs(context)).id])
    context.check(hasStatus, exchange, 200, 202)
    context.check(holds, jobIdIn(exchange) !== undefined, 'a delete answered with a job_id', 'none')
    await finishedJob(context, exchange)
  },
})

conformance({
  id: 'ecs-servers/delete/removes-all',
  needs: two,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { member } = context.as
    const ids = [(await anEcs(context)).id, (await anEcs(context)).id]
    for (const id of ids) await theEcs(member, id)
    await checkJob(context, await deleting(member, ids))
    for (const id of ids) {
      const refused = await member.call('showEcs', { path: { server_id: id } }, ECS)
      context.check(isRefused, refused, 'the server was deleted')
      observeRefusal(context, refused)
      context.check(isRefused, await member.call('showServer', { path: { server_id: id } }, nativePlace(context)), 'the server was deleted')
    }
  },
})

conformance({
  id: 'ecs-servers/delete/spares-others',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const [named, other] = [await anEcs(context), await theEcs(member, (await anEcs(context)).id)]
    await aFinishedDelete(context, [named.id])
    context.check(hasStatus, await member.call('showEcs', { path: { server_id: other.id } }, ECS), 200)
    await checkUnchanged(context, other, 'a delete that does not name it')
  },
})

conformance({
  id: 'ecs-servers/delete/leaves-group',
  needs: { features: ['servers'], resources: { group: 1, server: 1 } },
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const group = await anEcsGroup(context)
    const { id } = await anEcs(context, { group })
    const before = membersOf(await theEcsGroup(member, group.id))
    if (!before.includes(id)) throw new TooLittleEvidence(`server ${id} is not in its group before it is deleted`)
    await aFinishedDelete(context, [id])
    const after = membersOf(await theEcsGroup(member, group.id))
    context.check(holds, !after.includes(id), 'a group without the server that was deleted', `members ${after.join(', ')}`)
  },
})

/** Deletes that lack what the documents demand, or name nothing. */
const MISSING_FIELDS: Readonly<Record<string, unknown>> = {
  'no servers': { delete_publicip: false, delete_volume: false },
  'a server without an id': { servers: [{}] },
  'an empty object': {},
}

/** Each broken delete is refused and deletes nothing; the valid one of the same server succeeds. */
const refusesAll = (bodies: (server: string) => Readonly<Record<string, unknown>>) => async (context: CaseContext): Promise<void> => {
  const { member } = context.as
  const before = await theEcs(member, (await anEcs(context)).id)
  for (const [what, body] of Object.entries(bodies(before.id))) {
    const exchange = await member.call('deleteEcs', { body }, ECS)
    context.check(isRefused, exchange, what)
    observeRefusal(context, exchange)
    await checkUnchanged(context, before, `a delete with ${what}`)
  }
  await aFinishedDelete(context, [before.id])
}

conformance({ id: 'ecs-servers/delete/mandatory-fields', needs: one, subjects: ecsServers, body: refusesAll(() => MISSING_FIELDS) })

conformance({
  id: 'ecs-servers/delete/refuses-empty',
  needs: one,
  subjects: ecsServers,
  body: refusesAll(() => ({ 'an empty list of servers': { servers: [] } })),
})

conformance({
  id: 'ecs-servers/delete/refuses-too-many',
  needs: one,
  subjects: ecsServers,
  body: refusesAll((server) => ({ '1,001 servers': { servers: tooMany(server) } })),
})

conformance({
  id: 'ecs-servers/delete/unknown-servers',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { id } = await anEcs(context)
    await checkFruitless(context, await deleting(context.as.member, [NEVER_GIVEN]), 'no server has that id')
    await aFinishedDelete(context, [id])
    context.observe('second delete', answerOf(await deleting(context.as.member, [id])).status)
  },
})
