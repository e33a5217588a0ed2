import { bodyOf, hasStatus, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { anEcsGroup, ecsGroupsBesideNative } from '../ecs-group.ts'
import { PreconditionFailed, type ShownGroup } from '../group.ts'
import { aStoppedServer } from '../servers.ts'
import { membersShown } from './member.ts'

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
