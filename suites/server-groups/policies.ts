import { answerOf, atMostPerHost, distinctHosts, holds, type Placement, sameHost, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance, type Needs, type Observation, type SubjectSource } from '../../harness/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { PreconditionFailed, type ShownGroup } from '../group.ts'
import { placements, seeingHosts, whyNeverApart } from '../placement.ts'
import { serverBody, type ShownServer } from '../server.ts'
import { newestFrom, newestNative } from '../server-subjects.ts'
import { aDeletedServer, aServer, theServers } from '../servers.ts'
import { mustBeMembers } from '../steps.ts'
import { aSurplus, atRest, everyHost, type Surplus } from './full-group.ts'
import { twoMembers } from './life.ts'

async function membersSeen({ as }: CaseContext, group: ShownGroup, servers: readonly ShownServer[]): Promise<void> {
  mustBeMembers(membersOf(await theGroup(as.member, group.id)), servers)
}

/** Where two servers of a group of some policy are. */
async function twoOf(context: CaseContext, policy: string): Promise<Placement[]> {
  const group = await aGroup(context, { policy })
  const servers = [await aServer(context, { group }), await aServer(context, { group })]
  await membersSeen(context, group, servers)
  return placements(context, servers)
}

conformance({
  id: 'server-groups/policies/affinity-same-host',
  needs: twoMembers,
  subjects: newestNative,
  body: async (context) => context.check(sameHost, await twoOf(context, 'affinity')),
})

conformance({
  id: 'server-groups/policies/soft-affinity-gathers',
  needs: twoMembers,
  subjects: (source) => newestFrom(source, '2.15'),
  body: async (context) => context.check(sameHost, await twoOf(context, 'soft-affinity')),
})

/** What Nova allows without configuration (`quota.server_group_members`). */
const USUAL_MEMBERS = 10

/** As many servers as a host has room for, and one more. */
function aFullHost(_subject: unknown, { facts }: SubjectSource): Needs {
  const { serversPerHost = 0, membersPerGroup = USUAL_MEMBERS } = facts
  const [server, alone] = [serversPerHost + 1, whyNeverApart(facts)]
  if (serversPerHost === 0) return { impossible: 'the target file does not say how many servers a host has room for (serversPerHost)' }
  if (alone !== undefined) return { impossible: alone }
  if (membersPerGroup >= 0 && server > membersPerGroup) {
    return { impossible: `takes ${server} members, one more than a host has room for, and a group has ${membersPerGroup} at most` }
  }
  // What else is created meanwhile may fill the other hosts, on which a member is owed its place.
  return seeingHosts(facts, { features: ['servers'], resources: { group: 1, server }, exclusive: 'project' })
}

conformance({
  id: 'server-groups/policies/soft-affinity-never-refuses',
  needs: aFullHost,
  subjects: (source) => newestFrom(source, '2.15'),
  async body(context) {
    const { serversPerHost = 0 } = context.facts
    const group = await aGroup(context, { policy: 'soft-affinity' })
    const members = [await aServer(context, { group })]
    let refused: string | undefined
    while (refused === undefined && members.length <= serversPerHost) {
      const { last, status } = await aSurplus(context, group)
      if (last?.fields['status'] === 'ACTIVE') members.push(last)
      else {
        if (status === 403) throw new TooLittleEvidence(`member ${members.length + 1} was refused with 403, as what is beyond a quota is`)
        refused = last === undefined ? `a create answered with ${status}` : String(last.fields['status'])
        if (last !== undefined) await aDeletedServer(context, last.id)
        // A cloud that has no room for anybody owes none to a member.
        await aServer(context)
      }
    }
    await membersSeen(context, group, members)
    if (refused === undefined && sameHost(await placements(context, members)) === null) {
      throw new TooLittleEvidence(`${members.length} servers are on one host: it has more room than the target file says (serversPerHost)`)
    }
    context.check(holds, refused === undefined, `member ${members.length + 1} of the group ACTIVE`, refused ?? 'ACTIVE')
  },
})

/** Where servers of a soft-anti-affinity group are that is on every host, and what became of one more. */
interface SoftGroup {
  readonly placements: readonly Placement[]
  readonly surplus: Surplus
}

const SOFT_GROUP: Observation<SoftGroup> = {
  name: 'soft-group',
  observe: async (context) => {
    const group = await aGroup(context, { policy: 'soft-anti-affinity' })
    const servers: ShownServer[] = []
    while (servers.length < (context.facts.hosts ?? 0)) servers.push(await aServer(context, { group }))
    await membersSeen(context, group, servers)
    return { placements: await placements(context, servers), surplus: await aSurplus(context, group) }
  },
}

conformance<SoftGroup>({
  id: 'server-groups/policies/soft-anti-affinity-spreads',
  needs: everyHost,
  observes: SOFT_GROUP,
  subjects: (source) => newestFrom(source, '2.15'),
  body: async (context, seen) => context.check(distinctHosts, seen.placements),
})

conformance<SoftGroup>({
  id: 'server-groups/policies/soft-anti-affinity-never-refuses',
  needs: everyHost,
  observes: SOFT_GROUP,
  subjects: (source) => newestFrom(source, '2.15'),
  async body(context, { surplus: { last, status } }) {
    const actual = last === undefined ? `a create answered with ${status}` : String(last.fields['status'])
    context.check(holds, actual === 'ACTIVE', 'one server more than there are hosts ACTIVE', actual)
  },
})

const PER_HOST = 2

/** A group that has as many members on each host as its rule allows, what they became, and what became of one more. */
interface RuledGroup {
  readonly statuses: readonly unknown[]
  readonly placements: readonly Placement[]
  readonly surplus: Surplus
}

/** Twice as many servers as there are hosts, and one more. */
function everyHostTwice(_subject: unknown, { facts }: SubjectSource): Needs {
  const { hosts = 0 } = facts
  const server = hosts * PER_HOST + 1
  if (hosts < 2) return { impossible: 'the target file gives no hosts to fill, or only one' }
  if (server > USUAL_MEMBERS) return { impossible: `fills ${hosts} hosts twice, with more members than a group has by default (${USUAL_MEMBERS})` }
  return seeingHosts(facts, { features: ['servers'], resources: { group: 1, server } })
}

const RULED_GROUP: Observation<RuledGroup> = {
  name: 'ruled-group',
  observe: async (context) => {
    const { as: { member }, facts, subject } = context
    const group = await aGroup(context, { rules: { max_server_per_host: PER_HOST } })
    const name = context.name()
    const wanted = serverBody(facts, { name, groupId: group.id }, subject.microversion)
    const server = { ...(wanted['server'] as object), min_count: (facts.hosts ?? 0) * PER_HOST }
    const exchange = await member.call('createServer', { body: { ...wanted, server } })
    if (answerOf(exchange).status !== 202) throw new PreconditionFailed('create servers by one request', exchange)
    const made = (await theServers(member)).filter(({ fields }) => String(fields['name']).startsWith(`${name}-`))
    await membersSeen(context, group, made)
    const statuses: unknown[] = []
    for (const { id } of made) statuses.push((await atRest(context, id, 'createServer')).fields['status'])
    return { statuses, placements: await placements(context, made), surplus: await aSurplus(context, group) }
  },
}

conformance<RuledGroup>({
  id: 'server-groups/policies/rule-lets-hosts-be-shared',
  needs: everyHostTwice,
  observes: RULED_GROUP,
  subjects: (source) => newestFrom(source, '2.64'),
  async body(context, { statuses }) {
    const owed = (context.facts.hosts ?? 0) * PER_HOST
    const active = statuses.filter((status) => status === 'ACTIVE').length
    context.check(holds, active === owed, `${owed} servers ACTIVE, ${PER_HOST} on each host`, `${active} are`)
  },
})

conformance<RuledGroup>({
  id: 'server-groups/policies/rule-limits-hosts',
  needs: everyHostTwice,
  observes: RULED_GROUP,
  subjects: (source) => newestFrom(source, '2.64'),
  async body(context, seen) {
    if (seen.statuses.some((status) => status !== 'ACTIVE')) throw new TooLittleEvidence('the group was not full: not all that it has room for became ACTIVE')
    context.check(atMostPerHost, seen.placements, PER_HOST)
    const status = seen.surplus.last?.fields['status']
    context.check(holds, status !== 'ACTIVE', 'a server for which there is no room left never ACTIVE', String(status))
  },
})
