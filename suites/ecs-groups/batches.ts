import { answerOf, bodyOf, hasStatus, holds, isNoServerError, isSame, shown } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { anEcsGroup, ecsGroupsBesideNative, isSuccess } from '../ecs-group.ts'
import { PreconditionFailed, type ShownGroup, succeeded } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { aStoppedServer } from '../servers.ts'
import { aMember, membersShown } from './member.ts'

const needs = { features: ['servers'], resources: { group: 1, server: 2 } }

/** Only some dialects have changes of several members at once. */
const subjects = (source: SubjectSource) => (source.specs.has('addEcsGroupMembers', 'ecs-v1') ? ecsGroupsBesideNative(source) : [])

interface Batch {
  readonly group: ShownGroup
  readonly ids: readonly string[]
}

async function aBatch(context: CaseContext): Promise<Batch> {
  const group = await anEcsGroup(context)
  const servers = [await aStoppedServer(context), await aStoppedServer(context)]
  return { group, ids: servers.map(({ id }) => id).toSorted() }
}

type Change = 'addEcsGroupMembers' | 'removeEcsGroupMembers'

function change({ as }: CaseContext, operationId: Change, { group, ids }: Batch): Promise<Exchange> {
  return as.member.call(operationId, { path: { server_group_id: group.id }, body: { server_ids: ids } })
}

/** Ids of the servers that the answer gives a result for; the values of a result are not documented. */
function serversIn(exchange: Exchange): string[] {
  const servers = (bodyOf(exchange) as { servers?: unknown } | null | undefined)?.servers
  if (!Array.isArray(servers)) return []
  return servers.map((server: { server_id?: unknown } | null) => String(server?.server_id)).toSorted()
}

/** Both servers are in the group. Throws {@link PreconditionFailed} when the target does not say so. */
async function joined(context: CaseContext): Promise<Batch> {
  const batch = await aBatch(context)
  const exchange = await change(context, 'addEcsGroupMembers', batch)
  const members = await membersShown(context.as.member, batch.group)
  if (isSame(members, batch.ids, '') !== null) throw new PreconditionFailed('put both servers into the group', exchange)
  return batch
}

conformance({
  id: 'ecs-groups/batches/add-tells-each',
  needs,
  subjects,
  async body(context) {
    const batch = await aBatch(context)
    const exchange = await change(context, 'addEcsGroupMembers', batch)
    context.check(hasStatus, exchange, 200)
    context.check(isSame, serversIn(exchange), batch.ids, 'the servers with a result:')
    context.observe('status of the whole', String((bodyOf(exchange) as { status?: unknown } | null)?.status))
  },
})

conformance({
  id: 'ecs-groups/batches/remove-tells-each',
  needs,
  subjects,
  async body(context) {
    const batch = await joined(context)
    const exchange = await change(context, 'removeEcsGroupMembers', batch)
    context.check(hasStatus, exchange, 200)
    context.check(isSame, serversIn(exchange), batch.ids, 'the servers with a result:')
    context.observe('status of the whole', String((bodyOf(exchange) as { status?: unknown } | null)?.status))
  },
})

conformance({
  id: 'ecs-groups/batches/add-joins-all',
  needs,
  subjects,
  async body(context) {
    const batch = await aBatch(context)
    await change(context, 'addEcsGroupMembers', batch)
    context.check(isSame, await membersShown(context.as.member, batch.group), batch.ids, 'the members:')
  },
})

conformance({
  id: 'ecs-groups/batches/remove-spares-others',
  needs,
  subjects,
  async body(context) {
    const batch = await joined(context)
    const [leaving = '', ...staying] = batch.ids
    await change(context, 'removeEcsGroupMembers', { ...batch, ids: [leaving] })
    context.check(isSame, await membersShown(context.as.member, batch.group), staying, 'the members:')
  },
})

/** What the answer says of a server, whatever words it has for that; undefined where it gives no result. */
function resultOf(exchange: Exchange, id: string): unknown {
  const servers = (bodyOf(exchange) as { servers?: unknown } | null | undefined)?.servers
  const found = (Array.isArray(servers) ? servers : []).find((server: { server_id?: unknown } | null) => server?.server_id === id)
  return found === undefined ? undefined : { ...found, server_id: undefined }
}

/**
 * Sends a change of one server that fits and of one that there is not. No document says whether that is refused as a whole, which then
 * changes nothing; where it is not, each has a result, and that of the one that was changed is another than that of the other.
 */
async function checkPartial(context: CaseContext, operationId: Change, { group, ids }: Batch): Promise<void> {
  const { member } = context.as
  const before = await membersShown(member, group)
  const both = [...ids, NEVER_GIVEN].toSorted()
  const exchange = await change(context, operationId, { group, ids: both })
  const after = await membersShown(member, group)
  const changed = isSame(after, before, '') !== null
  context.check(isNoServerError, exchange)
  context.observe('a change of several of which one there is not', answerOf(exchange).status)
  context.observe('the other one', changed ? 'changed' : 'unchanged')
  if (!isSuccess(exchange)) {
    context.check(isSame, after, before, 'the members after a refused change:')
    return
  }
  context.check(isSame, serversIn(exchange), both, 'the servers with a result:')
  context.check(holds, !after.includes(NEVER_GIVEN), 'no member that there is not', `the members ${after.join(', ')}`)
  if (!changed) return
  const [fit, unfit] = [ids[0] ?? '', NEVER_GIVEN].map((id) => resultOf(exchange, id))
  context.check(holds, isSame(fit, unfit, '') !== null, 'another result for the server that there is not', shown(unfit))
}

conformance({
  id: 'ecs-groups/batches/add-tells-failures',
  needs: { features: ['servers'], resources: { group: 1, server: 1 } },
  subjects,
  async body(context) {
    const group = await anEcsGroup(context)
    const batch = { group, ids: [(await aStoppedServer(context)).id] }
    await checkPartial(context, 'addEcsGroupMembers', batch)
    if ((await membersShown(context.as.member, group)).length === 0) succeeded(await change(context, 'addEcsGroupMembers', batch), 200)
  },
})

conformance({
  id: 'ecs-groups/batches/remove-tells-failures',
  needs: { features: ['servers'], resources: { group: 1, server: 1 } },
  subjects,
  async body(context) {
    const { group, server } = await aMember(context)
    const batch = { group, ids: [server.id] }
    await checkPartial(context, 'removeEcsGroupMembers', batch)
    if ((await membersShown(context.as.member, group)).length > 0) succeeded(await change(context, 'removeEcsGroupMembers', batch), 200)
  },
})
