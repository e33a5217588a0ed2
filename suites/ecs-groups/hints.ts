import { answerOf, holds, isNoServerError, isRefused, isSame, shown, TooLittleEvidence } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ECS, ecsGroupsBesideNative, isSuccess } from '../ecs-group.ts'
import { aCreatedEcs, ecsBody, ecsServers, endedJob, theEcs, uncreatable } from '../ecs-server.ts'
import { fieldsOf } from '../ecs-servers/job.ts'
import { PreconditionFailed } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { serversIn, type ShownServer } from '../server.ts'
import { aStoppedServer } from '../servers.ts'
import { added, membersShown, removed } from './member.ts'
import { observeRefusal } from './refused.ts'

function creatable(needs: Needs): (subject: Subject, source: SubjectSource) => Needs {
  return (_, { facts }) => {
    const impossible = uncreatable(facts)
    return impossible === undefined ? needs : { ...needs, impossible }
  }
}

/** The statuses of the servers of that name. */
async function statusesUnder({ as }: CaseContext, name: string): Promise<unknown[]> {
  const listed = serversIn(await as.member.call('listEcs', { query: [['name', name], ['limit', '1000']] }, ECS))
  return listed.filter(({ fields }) => fields['name'] === name).map(({ fields }) => fields['status'])
}

/**
 * Judges that no server comes of a create with the hint: it is refused, or its job fails. How, no document says. One with the hint of a
 * group that there is succeeded before.
 */
async function checkNotTaken(context: CaseContext, groupId: string, because: string): Promise<void> {
  const name = context.name()
  const exchange = await context.as.member.call('createEcs', { body: ecsBody(context.facts, { name, groupId }) }, ECS)
  context.check(isNoServerError, exchange)
  context.observe('the create', answerOf(exchange).status)
  if (isSuccess(exchange)) {
    const ended = await endedJob(context, exchange)
    if (!ended.reached) throw new PreconditionFailed('have the job of createEcs end', exchange)
    context.observe('the job of the create', ended.value)
    context.check(holds, ended.value === 'FAIL', `no server created: ${because}`, `a job that ends with ${ended.value}`)
  } else {
    context.check(isRefused, exchange, because)
    observeRefusal(context, exchange)
  }
  const running = (await statusesUnder(context, name)).filter((status) => status === 'ACTIVE').length
  context.check(holds, running === 0, 'no server ACTIVE under the name of the create', `${running} of them`)
}

conformance({
  id: 'ecs-groups/hints/refuses-unknown-group',
  needs: creatable({ features: ['servers'], resources: { group: 1, server: 2 } }),
  subjects: ecsServers,
  async body(context) {
    await aCreatedEcs(context, { group: await anEcsGroup(context) })
    await checkNotTaken(context, NEVER_GIVEN, 'there is no such group')
  },
})

conformance({
  id: 'ecs-groups/hints/refuses-deleted-group',
  needs: creatable({ features: ['servers'], resources: { group: 1, server: 2 } }),
  subjects: ecsServers,
  async body(context) {
    const group = await anEcsGroup(context)
    await aCreatedEcs(context, { group })
    await aDeletedEcsGroup(context.as.member, group.id)
    await checkNotTaken(context, group.id, 'the group was deleted')
  },
})

conformance({
  id: 'ecs-groups/hints/refuses-foreign-group',
  needs: creatable({ features: ['servers'], personas: ['member', 'outsider'], resources: { group: 2, server: 2 } }),
  subjects: ecsServers,
  async body(context) {
    const { outsider } = context.as
    await aCreatedEcs(context, { group: await anEcsGroup(context) })
    const foreign = await anEcsGroup(context, { by: outsider })
    await checkNotTaken(context, foreign.id, 'the group is of another project')
    context.check(isSame, await membersShown(outsider, foreign), [], 'the members of the group of another project:')
  },
})

/** The groups that a server names; none where it has no such hint. */
async function groupsNamed({ as }: CaseContext, id: string): Promise<unknown> {
  return fieldsOf((await theEcs(as.member, id)).fields['os:scheduler_hints'])['group'] ?? []
}

/** A stopped server that names the group it was created in. Throws where it does not: then it has nothing to forget. */
async function aNamingServer(context: CaseContext, group: { readonly id: string }): Promise<ShownServer> {
  const server = await aStoppedServer(context, { group })
  const named = await groupsNamed(context, server.id)
  if (isSame(named, [group.id], '') !== null) throw new TooLittleEvidence(`the server names ${shown(named)} and not the group that it was created in`)
  return server
}

const needs = { features: ['servers'], resources: { group: 1, server: 1 } }

conformance({
  id: 'ecs-groups/hints/gone-once-removed',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const group = await anEcsGroup(context)
    const server = await aNamingServer(context, group)
    await removed(member, { group, server })
    context.check(isSame, await groupsNamed(context, server.id), [], 'the groups that the server names once it was removed:')
    await added(member, { group, server })
    const again = isSame(await groupsNamed(context, server.id), [group.id], '') === null
    context.observe('a server that was added names its group', again ? 'yes' : 'no')
  },
})

conformance({
  id: 'ecs-groups/hints/gone-with-group',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const group = await anEcsGroup(context)
    const server = await aNamingServer(context, group)
    await aDeletedEcsGroup(context.as.member, group.id)
    context.check(isSame, await groupsNamed(context, server.id), [], 'the groups that the server names once its group was deleted:')
  },
})
