import { answerOf, isNoServerError, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { anEcsGroup, ecsGroupsBesideNative, isSuccess } from '../ecs-group.ts'
import { succeeded } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { actedInto } from '../server-actions.ts'
import { aServer, aStoppedServer } from '../servers.ts'
import { withRows } from '../subjects.ts'
import { aCandidate, added, adding, aMember, type Membership, membersShown, removed, removing } from './member.ts'
import { observeRefusal } from './refused.ts'

/** Bodies of a change of members that are broken in exactly one named way, around a server that may join. */
type BrokenBodies = Readonly<Record<string, (server: string) => unknown>>

const MISSING: BrokenBodies = {
  'add_member without instance_uuid': () => ({ add_member: {} }),
  'remove_member without instance_uuid': () => ({ remove_member: {} }),
}

const WRONG_TYPES: BrokenBodies = {
  'add_member is a string': (server) => ({ add_member: server }),
  'add_member is a list': (server) => ({ add_member: [{ instance_uuid: server }] }),
  'add_member is null': () => ({ add_member: null }),
  'instance_uuid is a number': () => ({ add_member: { instance_uuid: 5 } }),
  'instance_uuid is null': () => ({ add_member: { instance_uuid: null } }),
  'instance_uuid is a list': (server) => ({ add_member: { instance_uuid: [server] } }),
}

const needs = { features: ['servers'], resources: { group: 1, server: 1 } }

const act = ({ as }: CaseContext, { id }: { readonly id: string }, body: unknown): Promise<Exchange> =>
  as.member.call('addEcsGroupMember', { path: { server_group_id: id }, body })

/** Each broken body is refused and changes nothing; the valid one around the same server succeeds. One server is enough for all of them. */
const refusesAll = (bodies: BrokenBodies) => async (context: CaseContext): Promise<void> => {
  const candidate = await aCandidate(context)
  for (const [what, body] of Object.entries(bodies)) {
    const exchange = await act(context, candidate.group, body(candidate.server.id))
    context.check(isRefused, exchange, what)
    context.observe(`${what}: status`, answerOf(exchange).status)
    context.check(isSame, await membersShown(context.as.member, candidate.group), [], `the members after ${what}:`)
  }
  succeeded(await adding(context.as.member, candidate), 200)
}

conformance({
  id: 'ecs-groups/member-requests/mandatory-fields',
  needs,
  subjects: ecsGroupsBesideNative,
  body: refusesAll(MISSING),
})

conformance({
  id: 'ecs-groups/member-requests/field-types',
  needs,
  subjects: ecsGroupsBesideNative,
  body: refusesAll(WRONG_TYPES),
})

const NOBODYS = { id: NEVER_GIVEN }

/** Sends a change of members whose outcome no document tells, and says which group it is about. */
type Undecided = (context: CaseContext) => Promise<{ readonly group: { readonly id: string }; readonly send: () => Promise<Exchange> }>

const about = (membership: Membership, send: (membership: Membership) => Promise<Exchange>) => ({
  group: membership.group,
  send: () => send(membership),
})

const UNDECIDED: Readonly<Record<string, Undecided>> = {
  'add a member again': async (context) => about(await aMember(context), (both) => adding(context.as.member, both)),
  'add a member of another group': async (context) => {
    const { server } = await aMember(context)
    return about({ group: await anEcsGroup(context), server }, (both) => adding(context.as.member, both))
  },
  'add an unknown server': async (context) =>
    about({ group: await anEcsGroup(context), server: NOBODYS }, (both) => adding(context.as.member, both)),
  'add what is no id': async (context) =>
    about({ group: await anEcsGroup(context), server: { id: 'no-such-server' } }, (both) => adding(context.as.member, both)),
  'remove a server that is no member': async (context) => about(await aCandidate(context), (both) => removing(context.as.member, both)),
  'remove a member again': async (context) => {
    const membership = await aMember(context)
    await removed(context.as.member, membership)
    return about(membership, (both) => removing(context.as.member, both))
  },
  'remove an unknown server': async (context) =>
    about({ group: await anEcsGroup(context), server: NOBODYS }, (both) => removing(context.as.member, both)),
  'neither key': async (context) => about(await aMember(context), ({ group }) => act(context, group, {})),
  'both keys': async (context) => {
    const membership = await aMember(context)
    const member = { instance_uuid: membership.server.id }
    return about(membership, ({ group }) => act(context, group, { add_member: member, remove_member: member }))
  },
  'another key': async (context) => about(await aMember(context), ({ group }) => act(context, group, { undocumented: {} })),
  'no body': async (context) => about(await aMember(context), ({ group }) => act(context, group, new Uint8Array())),
}

conformance({
  id: 'ecs-groups/member-requests/undecided-changes',
  needs: { features: ['servers'], resources: { group: 2, server: 1 } },
  subjects: (source) => withRows(ecsGroupsBesideNative(source), Object.keys(UNDECIDED)),
  async body(context) {
    const make = UNDECIDED[context.subject.row ?? '']
    if (make === undefined) throw new Error(`Could not ask to ${context.subject.row}: no such row. Add it to UNDECIDED.`)
    const { group, send } = await make(context)
    const before = await membersShown(context.as.member, group)
    const exchange = await send()
    context.check(isNoServerError, exchange)
    observeRefusal(context, exchange)
    const after = await membersShown(context.as.member, group)
    const same = isSame(after, before, '') === null
    context.observe('members afterwards', same ? 'as before' : 'others')
    if (!isSuccess(exchange)) context.check(isSame, after, before, 'the members after a refused change:')
  },
})

conformance({
  id: 'ecs-groups/member-requests/refuses-running-servers',
  needs,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const membership = { group: await anEcsGroup(context), server: await aServer(context) }
    const exchange = await adding(member, membership)
    context.check(isRefused, exchange, 'the server runs')
    observeRefusal(context, exchange)
    context.check(isSame, await membersShown(member, membership.group), [], 'the members afterwards:')
    await actedInto(context, 'stopServer', membership.server, 'SHUTOFF')
    await added(member, membership)
  },
})

conformance({
  id: 'ecs-groups/member-requests/unknown-groups',
  needs: { features: ['servers'], resources: { group: 1, server: 1 } },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const server = await aStoppedServer(context)
    const exchange = await adding(member, { group: NOBODYS, server })
    context.check(isRefused, exchange, 'no group has that id')
    observeRefusal(context, exchange)
    await added(member, { group: await anEcsGroup(context), server })
  },
})
