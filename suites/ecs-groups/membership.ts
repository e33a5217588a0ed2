import { answerOf, hasStatus, holds, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import type { ApiName } from '../../specs/index.ts'
import { anEcsGroup, ecsGroupsBesideNative, everyEcsGroup, membersOf, theEcsGroup } from '../ecs-group.ts'
import { theGroup } from '../fixtures.ts'
import { wholeGroup } from '../member-quota.ts'
import { aDeletedServer, aServer, aStoppedServer, nativePlace } from '../servers.ts'
import { nativeApis, withRows } from '../subjects.ts'
import { aCandidate, added, adding, aMember, membersShown, removed, removing } from './member.ts'
import { observeRefusal } from './refused.ts'

const needs = { features: ['servers'], resources: { group: 1, server: 1 } }

/** A change of members succeeded, and says no more than that. */
function succeedsWithoutBody(context: CaseContext, exchange: Exchange): void {
  context.check(hasStatus, exchange, 200)
  const { length } = answerOf(exchange).body
  context.check(holds, length === 0, 'no body', `a body of ${length} bytes`)
}

conformance({
  id: 'ecs-groups/membership/adds-stopped-servers',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    succeedsWithoutBody(context, await adding(context.as.member, await aCandidate(context)))
  },
})

conformance({
  id: 'ecs-groups/membership/removes-members',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    succeedsWithoutBody(context, await removing(context.as.member, await aMember(context)))
  },
})

/** Ways to see who is in a group. */
const VIEWS: Readonly<Record<string, (context: CaseContext, id: string) => Promise<string[]>>> = {
  'shown by ecs-v1': ({ as }, id) => membersShown(as.member, { id }),
  'listed by ecs-v1': async ({ as }, id) => {
    const entry = (await everyEcsGroup(as.member)).find((group) => group.id === id)
    if (entry === undefined) throw new TooLittleEvidence(`group ${id} is not in the list: there is no entry to look at`)
    return membersOf(entry)
  },
  ...Object.fromEntries(
    (['nova-v2', 'nova-v2.1'] as const).map((api: ApiName) => [
      `shown by ${api}`,
      async ({ as }: CaseContext, id: string) => membersOf(await theGroup(as.member, id, { api })),
    ]),
  ),
}

function viewed(context: CaseContext, id: string): Promise<string[]> {
  const view = VIEWS[context.subject.row ?? '']
  if (view === undefined) throw new Error(`Could not look at members as ${context.subject.row}: no such view. Add it to VIEWS.`)
  return view(context, id)
}

const views = (source: SubjectSource) =>
  withRows(ecsGroupsBesideNative(source), ['shown by ecs-v1', 'listed by ecs-v1', ...nativeApis(source).map((api) => `shown by ${api}`)])

conformance({
  id: 'ecs-groups/membership/seen-once-added',
  needs,
  subjects: views,
  async body(context) {
    const { group, server } = await aMember(context)
    context.check(isSame, await viewed(context, group.id), [server.id], 'the members:')
  },
})

conformance({
  id: 'ecs-groups/membership/gone-once-removed',
  needs,
  subjects: views,
  async body(context) {
    const membership = await aMember(context)
    if (!(await viewed(context, membership.group.id)).includes(membership.server.id)) {
      throw new TooLittleEvidence('the server was not seen in the group before it was taken out')
    }
    await removed(context.as.member, membership)
    context.check(isSame, await viewed(context, membership.group.id), [], 'the members:')
  },
})

conformance({
  id: 'ecs-groups/membership/changes-nothing-else',
  needs: { features: ['servers'], resources: { group: 2, server: 1 } },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const other = await theEcsGroup(member, (await anEcsGroup(context)).id)
    const membership = await aCandidate(context)
    const group = await theEcsGroup(member, membership.group.id)
    for (const change of [added, removed]) {
      await change(member, membership)
      const { fields } = await theEcsGroup(member, group.id)
      context.check(isSame, { ...fields, members: [] }, group.fields, 'the group, without its members:')
      context.check(isSame, (await theEcsGroup(member, other.id)).fields, other.fields, 'another group:')
    }
  },
})

conformance({
  id: 'ecs-groups/membership/removal-keeps-server',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const membership = await aMember(context)
    await removed(member, membership)
    context.check(hasStatus, await member.call('showServer', { path: { server_id: membership.server.id } }, nativePlace(context)), 200)
  },
})

conformance({
  id: 'ecs-groups/membership/joins-at-creation',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const group = await anEcsGroup(context)
    const server = await aServer(context, { group })
    context.check(isSame, await membersShown(context.as.member, group), [server.id], 'the members:')
  },
})

conformance({
  id: 'ecs-groups/membership/refuses-above-quota',
  needs: wholeGroup,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { as: { member }, facts: { membersPerGroup: most = 0 } } = context
    const group = await anEcsGroup(context)
    const first = { group, server: await aStoppedServer(context) }
    await added(member, first)
    for (let count = 1; count < most; count += 1) await added(member, { group, server: await aStoppedServer(context) })
    const members = await membersShown(member, group)
    if (members.length !== most) throw new TooLittleEvidence(`the group has ${members.length} members, of the ${most} that it may have`)
    const surplus = { group, server: await aStoppedServer(context) }
    const refused = await adding(member, surplus)
    context.check(isRefused, refused, `the group has as many members as it may have, ${most}`)
    observeRefusal(context, refused)
    context.check(isSame, await membersShown(member, group), members, 'the members afterwards:')
    await removed(member, first)
    await added(member, surplus)
  },
})

conformance({
  id: 'ecs-groups/membership/in-one-group',
  needs: { features: ['servers'], resources: { group: 2, server: 1 } },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const { group, server } = await aMember(context)
    const second = await anEcsGroup(context)
    const exchange = await adding(member, { group: second, server })
    context.observe('adding a member of another group', answerOf(exchange).status)
    const holding = (await Promise.all([group, second].map((each) => membersShown(member, each)))).filter((members) => members.includes(server.id))
    context.check(holds, holding.length === 1, 'the server in one of the two groups', `in ${holding.length} of them`)
  },
})

conformance({
  id: 'ecs-groups/membership/drops-deleted-servers',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const group = await anEcsGroup(context)
    const server = await aServer(context, { group })
    const before = await membersShown(context.as.member, group)
    if (!before.includes(server.id)) throw new TooLittleEvidence('the server was not seen in the group before it was deleted')
    await aDeletedServer(context, server.id)
    context.check(isSame, await membersShown(context.as.member, group), [], 'the members:')
  },
})
