import { answerOf, type Placement } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Observation } from '../../harness/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ECS } from '../ecs-group.ts'
import { aCreatedEcs, aStoppedEcs, ecsBody, endedJob, finishedJob, jobIdIn, serverIdsIn, theJob } from '../ecs-server.ts'
import { aFinishedBatch, asking } from '../ecs-servers/batch.ts'
import type { ShownGroup } from '../group.ts'
import { placements } from '../placement.ts'
import { type ShownServer, shownServerIn } from '../server.ts'
import { mustBeMembers } from '../steps.ts'
import { ecsMembers, isRefusal } from './life.ts'
import { added, adding, membersShown, removed } from './member.ts'

/** The last status that was seen of a server; undefined where there is none. */
type Status = string | undefined

/** A group that has a member on every host, and what was seen of it. */
export interface FullEcsGroup {
  readonly members: readonly string[]
  readonly before: readonly Placement[]
  /** A server that was created beyond that, and the members once it is gone. */
  readonly surplus: { readonly answer: number; readonly status: Status; readonly job?: Exchange }
  readonly left: { readonly members: readonly string[]; readonly placements: readonly Placement[] }
  /** A stopped server that was added and started; then after it was removed and started; added anew, the group deleted, and started. */
  readonly joined: { readonly answer: number; readonly status: Status }
  readonly removed: Status
  readonly freed: Status
}

/** A server for each host and one more. */
export function everyHostByEcs(...[subject, source]: Parameters<ReturnType<typeof ecsMembers>>): ReturnType<ReturnType<typeof ecsMembers>> {
  const { hosts = 0 } = source.facts
  const why = hosts < 2 ? 'the target file gives no hosts to fill, or only one' : undefined
  return ecsMembers(hosts + 1, () => why)(subject, source)
}

/** The status that a server shows; undefined where it is not there. */
async function statusOf({ as: { member } }: CaseContext, id: string): Promise<Status> {
  const exchange = await member.call('showEcs', { path: { server_id: id } }, ECS)
  return isRefusal(exchange) ? undefined : String(shownServerIn(exchange, id).fields['status'])
}

async function aSurplus(context: CaseContext, group: ShownGroup): Promise<FullEcsGroup['surplus']> {
  const { as: { member }, facts } = context
  const exchange = await member.call('createEcs', { body: ecsBody(facts, { name: context.name(), groupId: group.id }) }, ECS)
  const { status: answer } = answerOf(exchange)
  if (isRefusal(exchange)) return { answer, status: undefined }
  await endedJob(context, exchange)
  const job = await theJob(member, jobIdIn(exchange) ?? '')
  const [id] = serverIdsIn(exchange)
  const status = id === undefined ? undefined : await statusOf(context, id)
  if (id !== undefined && status !== undefined) {
    const body = { servers: [{ id }], delete_publicip: false, delete_volume: false }
    await finishedJob(context, await member.call('deleteEcs', { body }, ECS))
  }
  return { answer, status, job }
}

/** Asks for a start, and tells what the server is once that is over. */
async function started(context: CaseContext, { id }: ShownServer): Promise<Status> {
  await endedJob(context, await asking(context.as.member, 'startEcsBatch', { ids: [id] }))
  return statusOf(context, id)
}

/** A stopped server joins a group that has no host for it, leaves it, joins again, and is left alone when the group is deleted. */
async function visits(context: CaseContext, group: ShownGroup): Promise<Pick<FullEcsGroup, 'joined' | 'removed' | 'freed'>> {
  const { member } = context.as
  const server = await aStoppedEcs(context)
  const exchange = await adding(member, { group, server })
  const { status: answer } = answerOf(exchange)
  // Who does not let it in has kept the rule, and there is nothing to leave.
  if (isRefusal(exchange)) return { joined: { answer, status: undefined }, removed: undefined, freed: undefined }
  const joined = { answer, status: await started(context, server) }
  await removed(member, { group, server })
  const afterwards = joined.status === 'ACTIVE' ? joined.status : await started(context, server)
  if (afterwards === 'ACTIVE') await aFinishedBatch(context, 'stopEcsBatch', { ids: [server.id] })
  await added(member, { group, server })
  await aDeletedEcsGroup(member, group.id)
  return { joined, removed: afterwards, freed: await started(context, server) }
}

export const FULL_ECS_GROUP: Observation<FullEcsGroup> = {
  name: 'ecs-full-group',
  observe: async (context) => {
    const group = await anEcsGroup(context)
    const members: ShownServer[] = []
    while (members.length < (context.facts.hosts ?? 0)) members.push(await aCreatedEcs(context, { group }))
    mustBeMembers(await membersShown(context.as.member, group), members)
    const before = await placements(context, members)
    const surplus = await aSurplus(context, group)
    const left = { members: await membersShown(context.as.member, group), placements: await placements(context, members) }
    return { members: members.map(({ id }) => id).toSorted(), before, surplus, left, ...(await visits(context, group)) }
  },
}
