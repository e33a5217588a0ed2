import { answerOf, hasStatus, holds, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aDeletedGroup, aGroup, theGroup, theGroups } from '../fixtures.ts'
import { PreconditionFailed, policiesAt, type ShownGroup, succeeded } from '../group.ts'
import { wholeGroup } from '../member-quota.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { createdServerIn, serverBody, type ShownServer } from '../server.ts'
import { newestNative } from '../server-subjects.ts'
import { aDeletedServer, aServer, theServers } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

const needs = { features: ['servers'], resources: { group: 1, server: 1 } }

/** A server that was created in a group, and is seen in it. Throws where it is not: then nothing can be said of its leaving. */
async function aMember(context: CaseContext, group: ShownGroup): Promise<ShownServer> {
  const server = await aServer(context, { group })
  const members = membersOf(await theGroup(context.as.member, group.id))
  if (!members.includes(server.id)) throw new TooLittleEvidence('the server was not seen in the group that it was created in')
  return server
}

conformance({
  id: 'server-groups/members/joins-at-creation',
  needs: { features: ['servers'], resources: { group: 2, server: 1 } },
  subjects: lastOfEachApi,
  async body(context) {
    const { member } = context.as
    const [group, other] = [await aGroup(context), await aGroup(context)]
    const server = await aServer(context, { group })
    context.check(isSame, membersOf(await theGroup(member, group.id)), [server.id], 'the members when shown:')
    const listed = await theGroups(member)
    const [entry, otherEntry] = [group, other].map(({ id }) => listed.find((candidate) => candidate.id === id))
    if (entry === undefined || otherEntry === undefined) throw new PreconditionFailed('find the groups', await member.call('listServerGroups'))
    context.check(isSame, membersOf(entry), [server.id], 'the members when listed:')
    context.check(isSame, membersOf(otherEntry), [], 'the members of another group:')
  },
})

conformance({
  id: 'server-groups/members/takes-other-hint-key',
  needs,
  subjects: newestNative,
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const { 'os:scheduler_hints': hints, ...rest } = serverBody(context.facts, { name: context.name(), groupId: group.id }, context.subject.microversion)
    const exchange = await member.call('createServer', { body: { ...rest, 'OS-SCH-HNT:scheduler_hints': hints } })
    context.check(hasStatus, exchange, 202)
    context.check(isSame, membersOf(await theGroup(member, group.id)), [createdServerIn(exchange).id], 'the members:')
  },
})

conformance({
  id: 'server-groups/members/drops-deleted-servers',
  needs,
  subjects: lastOfEachApi,
  async body(context) {
    const group = await aGroup(context)
    await aDeletedServer(context, (await aMember(context, group)).id)
    context.check(isSame, membersOf(await theGroup(context.as.member, group.id)), [], 'the members:')
  },
})

conformance({
  id: 'server-groups/members/delete-leaves-servers',
  needs,
  subjects: lastOfEachApi,
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const { id } = await aMember(context, group)
    context.check(hasStatus, await member.call('deleteServerGroup', { path: { server_group_id: group.id } }), 204)
    const left = (await theServers(member)).some((server) => server.id === id)
    context.check(holds, left, `server ${id} still in the list of servers`, 'not listed')
    context.check(hasStatus, await member.call('showServer', { path: { server_id: id } }), 200)
  },
})

function creating({ as, facts, subject }: CaseContext, name: string, groupId: string): Promise<Exchange> {
  return as.member.call('createServer', { body: serverBody(facts, { name, groupId }, subject.microversion) })
}

async function createdUnder({ as }: CaseContext, name: string): Promise<number> {
  return (await theServers(as.member)).filter(({ fields }) => fields['name'] === name).length
}

/** Judges that a create with the hint is refused and leaves no server; one with the hint of a group that there is succeeded before. */
async function checkNotTaken(context: CaseContext, groupId: string, because: string): Promise<void> {
  const name = context.name()
  const refused = await creating(context, name, groupId)
  context.check(isRefused, refused, because)
  context.observe('status', answerOf(refused).status)
  const created = await createdUnder(context, name)
  context.check(holds, created === 0, 'no server created', `${created} server created`)
}

conformance({
  id: 'server-groups/members/refuses-unknown-group',
  needs: { features: ['servers'], resources: { group: 1, server: 2 } },
  subjects: lastOfEachApi,
  async body(context) {
    succeeded(await creating(context, context.name(), (await aGroup(context)).id), 202)
    await checkNotTaken(context, NEVER_GIVEN, 'there is no such group')
  },
})

conformance({
  id: 'server-groups/members/refuses-deleted-group',
  needs: { features: ['servers'], resources: { group: 1, server: 2 } },
  subjects: lastOfEachApi,
  async body(context) {
    const group = await aGroup(context)
    succeeded(await creating(context, context.name(), group.id), 202)
    await aDeletedGroup(context.as.member, group.id)
    await checkNotTaken(context, group.id, 'the group was deleted')
  },
})

conformance({
  id: 'server-groups/members/refuses-foreign-group',
  needs: { features: ['servers'], personas: ['member', 'outsider'], resources: { group: 2, server: 2 } },
  subjects: lastOfEachApi,
  async body(context) {
    const { outsider } = context.as
    succeeded(await creating(context, context.name(), (await aGroup(context)).id), 202)
    const foreign = await aGroup(context, { by: outsider })
    const refused = await creating(context, context.name(), foreign.id)
    context.check(isRefused, refused, 'the group is of another project')
    context.observe('status', answerOf(refused).status)
    context.check(isSame, membersOf(await theGroup(outsider, foreign.id)), [], 'the members of the group of another project:')
  },
})

/** A policy that needs no host for each member, where there is one. */
function roomiest({ facts, subject }: CaseContext): string {
  const known = policiesAt(facts, subject.microversion)
  return ['soft-anti-affinity', 'affinity'].find((policy) => known.includes(policy)) ?? 'anti-affinity'
}

conformance({
  id: 'server-groups/members/refuses-above-quota',
  needs: wholeGroup,
  subjects: newestNative,
  async body(context) {
    const { as: { member }, facts: { membersPerGroup: most = 0 } } = context
    const group = await aGroup(context, { policy: roomiest(context) })
    const wanted = serverBody(context.facts, { name: context.name(), groupId: group.id }, context.subject.microversion)
    const body = { ...wanted, server: { ...(wanted['server'] as object), min_count: most } }
    succeeded(await member.call('createServer', { body }), 202)
    const members = membersOf(await theGroup(member, group.id))
    if (members.length !== most) throw new TooLittleEvidence(`the group has ${members.length} members, of the ${most} that it may have`)
    await checkNotTaken(context, group.id, `the group has as many members as it may have, ${most}`)
    context.check(isSame, membersOf(await theGroup(member, group.id)), members, 'the members afterwards:')
  },
})
