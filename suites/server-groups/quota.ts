import { answerOf, bodyOf, hasStatus, holds, isRefused, isSame, matchesSchema, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type Session } from '../../harness/index.ts'
import { aDeletedGroup, aGroup, theGroups } from '../fixtures.ts'
import { createBody, groupIn, PreconditionFailed } from '../group.ts'
import { DISTURBED, whileQuiet } from '../quiet.ts'
import { newestNative } from '../server-subjects.ts'
import { aDeletedServer, aServer, theServers } from '../servers.ts'
import { nativeGroups, nativeGroupsTo, onceForEachApi } from '../subjects.ts'
import { wholeQuota } from '../whole-quota.ts'
import { asQuotas, type Limits, limitsIn, quotasIn, totalsOf } from './allowances.ts'

type Query = ReadonlyArray<readonly [string, string]>

/** The limits as a session is told them; the answer is under test. */
async function limitsTold(context: CaseContext, session: Session, query: Query): Promise<Limits> {
  const exchange = await session.call('showLimits', { query })
  context.check(hasStatus, exchange, 200)
  return limitsIn(exchange)
}

/** The limits as the member reads them; throws {@link PreconditionFailed} when it cannot. */
const limits = async ({ as }: CaseContext): Promise<Limits> => limitsIn(await as.member.call('showLimits'))

conformance({
  id: 'server-groups/quota/usage-counts-groups',
  needs: { resources: { group: 2 }, exclusive: 'project' },
  subjects: onceForEachApi,
  async body(context) {
    const used = async (): Promise<number> => (await limits(context)).totalServerGroupsUsed
    await whileQuiet(context, async () => {
      const before = await used()
      const group = await aGroup(context)
      const during = await used()
      await aDeletedGroup(context.as.member, group.id)
      const rise = [during - before, (await used()) - before]
      context.check(isSame, rise, [1, 0], 'the rise in used groups with a create, and after its delete:')
    })
  },
})

const SERVERS_USED = ['totalInstancesUsed', 'totalCoresUsed', 'totalRAMUsed'] as const

conformance({
  id: 'server-groups/quota/usage-counts-servers',
  needs: { features: ['servers'], resources: { server: 1 }, exclusive: 'project' },
  subjects: newestNative,
  async body(context) {
    const { as: { member }, facts: { servers } } = context
    const flavor = await member.call('showFlavor', { path: { flavor_id: servers?.flavor ?? '' } })
    const { flavor: size } = bodyOf(flavor) as { flavor?: { vcpus?: unknown; ram?: unknown } }
    if (size?.vcpus === undefined || size.ram === undefined) throw new PreconditionFailed('read the size of the flavor', flavor)
    const used = async (): Promise<number[]> => {
      const told = await limits(context)
      return SERVERS_USED.map((name) => told[name] ?? NaN)
    }
    await whileQuiet(context, async () => {
      const before = await used()
      const { id } = await aServer(context)
      const during = await used()
      // Before anything is judged: the list of servers is to be as it was.
      await aDeletedServer(context, id)
      const after = await used()
      const rise = during.map((now, at) => now - (before[at] ?? NaN))
      context.check(isSame, rise, [1, size.vcpus, size.ram], 'the rise in servers, cores and memory in use with a create:')
      context.check(isSame, after, before, 'the servers, cores and memory in use once it is deleted:')
    }, theServers)
  },
})

conformance({
  id: 'server-groups/quota/limits-agree-with-quota',
  needs: {},
  subjects: nativeGroups,
  async body(context) {
    const { member } = context.as
    const exchange = await member.call('showQuotaSet')
    context.check(hasStatus, exchange, 200)
    const { id, quotas } = quotasIn(exchange)
    context.check(isSame, id, member.projectId, 'the project of the quota set')
    const owed = asQuotas(await limits(context), quotas)
    const named = Object.fromEntries(Object.keys(owed).map((name) => [name, quotas[name]]))
    context.check(isSame, named, owed, 'the quota set, by the limits:')
  },
})

/** Values of `reserved`, and whether the totals are to include what is reserved. */
const RESERVED: ReadonlyArray<readonly [string, boolean]> = [['0', false], ['abc', false], ['1.5', false], ['1', true], ['-1', true]]

conformance({
  id: 'server-groups/quota/reserved-only-adds',
  needs: { resources: { group: 1 }, exclusive: 'project' },
  subjects: (source) => nativeGroupsTo(source, '2.74'),
  async body(context) {
    const { member } = context.as
    await aGroup(context)
    const { totalServerGroupsUsed: used } = await limits(context)
    if (used < 1) throw new TooLittleEvidence('the limits do not count the group of this case: nothing could be lowered')
    for (const [value, adds] of RESERVED) {
      await whileQuiet(context, async () => {
        const without = totalsOf(await limits(context))
        const totals = totalsOf(await limitsTold(context, member, [['reserved', value]]))
        const least = Object.entries(without)
        const owed = adds ? Object.fromEntries(least.map(([name, total]) => [name, Math.max(total, totals[name] ?? total)])) : without
        context.check(isSame, totals, owed, `the totals with reserved=${value}:`)
      })
    }
  },
})

conformance({
  id: 'server-groups/quota/limits-of-others-for-administrators',
  needs: (_, { facts: { projectIds } }) => ({
    resources: { group: 1 },
    personas: ['member', 'admin'],
    exclusive: 'project',
    ...(projectIds['admin'] === projectIds['member'] ? { impossible: 'the administrator has the project of the member' } : {}),
  }),
  subjects: nativeGroups,
  async body(context) {
    const { admin, member } = context.as
    const usedAsTold = (): Promise<number> =>
      whileQuiet(context, async () => {
        const own = await limits(context)
        const told = await limitsTold(context, admin, [['tenant_id', member.projectId]])
        // A foreign group that came and went between the readings is in neither list.
        if (isSame(await limits(context), own, '') !== null) throw new TooLittleEvidence(DISTURBED)
        context.check(isSame, told, own, 'the limits of the project, as it reads them itself:')
        return own.totalServerGroupsUsed
      })
    const before = await usedAsTold()
    await aGroup(context)
    if ((await usedAsTold()) === before) throw new TooLittleEvidence('the used groups are as many after a create: no project can be told')
    const refused = await member.call('showLimits', { query: [['tenant_id', admin.projectId]] })
    context.check(isRefused, refused, 'tenant_id is for administrators')
    context.observe('status for a member', answerOf(refused).status)
  },
})

conformance({
  id: 'server-groups/quota/of-a-user',
  needs: {},
  subjects: nativeGroups,
  async body(context) {
    const { member } = context.as
    const ofProject = quotasIn(await member.call('showQuotaSet'))
    if (member.userId === '') throw new TooLittleEvidence("the token of the persona member names no user: nobody's quotas can be asked for")
    const exchange = await member.call('showQuotaSet', { query: [['user_id', member.userId]] })
    context.check(hasStatus, exchange, 200)
    context.check(matchesSchema, exchange, member.view('showQuotaSet'))
    const { id, quotas } = quotasIn(exchange)
    context.check(holds, id === member.projectId || id === member.userId, 'the quota set of the project or of the user', `of ${String(id)}`)
    const alike = isSame(quotas, ofProject.quotas, '') === null
    context.observe('quotas of a user', alike ? 'those of the project' : 'others than those of the project')
  },
})

const QUOTA_SETS = ['showQuotaSet', 'showQuotaDefaults'] as const

conformance({
  id: 'server-groups/quota/fixed-ips-suffice',
  needs: {},
  subjects: (source) => nativeGroupsTo(source, '2.35').flatMap((subject) => QUOTA_SETS.map((operationId) => ({ ...subject, operationId }))),
  async body(context) {
    const { member } = context.as
    const exchange = await member.call(context.subject.operationId ?? '')
    context.check(hasStatus, exchange, 200)
    const { id, quotas: { fixed_ips, instances } } = quotasIn(exchange)
    if (id !== member.projectId || fixed_ips === undefined || instances === undefined) {
      throw new PreconditionFailed('read the quotas of the project', exchange)
    }
    const most = (quota: number): number => (quota === -1 ? Infinity : quota)
    context.check(holds, most(fixed_ips) >= most(instances), `fixed IP addresses for ${instances} servers (-1: any number)`, `${fixed_ips}`)
  },
})

/** Creates groups until the project holds as many as it may. Throws when the budget ends before the quota does. */
async function fill(context: CaseContext): Promise<string[]> {
  const { maxServerGroups, totalServerGroupsUsed } = await limits(context)
  const free = maxServerGroups - totalServerGroupsUsed
  const capacity = context.facts.capacity['group'] ?? 0
  if (maxServerGroups < 0 || free > capacity) {
    const room = maxServerGroups < 0 ? 'any number of' : free
    throw new TooLittleEvidence(`the quota has room for ${room} groups, the budget for ${capacity}. Raise budget.groups in the target file`)
  }
  if (free < 1) throw new TooLittleEvidence('the project is full already')
  const ids: string[] = []
  for (let count = 0; count < free; count += 1) {
    const body = createBody({ name: context.name(), policy: 'anti-affinity' }, context.subject.microversion)
    const exchange = await context.as.member.call('createServerGroup', { body })
    context.check(hasStatus, exchange, 200)
    ids.push(groupIn(exchange, 'create a group').id)
  }
  return ids
}

/** One create more than a full project may take; as many as it may take succeeded before. */
async function createAboveQuota(context: CaseContext, name: string): Promise<Exchange> {
  const { length: created } = await fill(context)
  context.check(holds, created > 0, 'groups up to the quota', 'none')
  const { member } = context.as
  const exchange = await member.call('createServerGroup', { body: createBody({ name, policy: 'anti-affinity' }, context.subject.microversion) })
  // Where somebody else deleted a group meanwhile there was room for this one.
  const crowded = async (): Promise<boolean> => (await theGroups(member)).length > (await limits(context)).maxServerGroups
  if (answerOf(exchange).status === 200 && !(await crowded())) throw new TooLittleEvidence(DISTURBED)
  return exchange
}

conformance({
  id: 'server-groups/quota/refuses-above-quota',
  needs: wholeQuota,
  subjects: onceForEachApi,
  async body(context) {
    const name = context.name()
    const exchange = await createAboveQuota(context, name)
    context.check(isRefused, exchange, 'the project holds as many groups as it may')
    const stored = (await theGroups(context.as.member)).filter(({ fields }) => fields['name'] === name)
    context.check(holds, stored.length === 0, 'nothing created above the quota', `${stored.length} group created`)
  },
})

conformance({
  id: 'server-groups/quota/is-403-above-quota',
  needs: wholeQuota,
  subjects: onceForEachApi,
  async body(context) {
    context.check(hasStatus, await createAboveQuota(context, context.name()), 403)
  },
})

conformance({
  id: 'server-groups/quota/delete-frees-quota',
  needs: wholeQuota,
  subjects: onceForEachApi,
  async body(context) {
    const { member } = context.as
    const [first = ''] = await fill(context)
    await aDeletedGroup(member, first)
    const exchange = await member.call('createServerGroup', {
      body: createBody({ name: context.name(), policy: 'anti-affinity' }, context.subject.microversion),
    })
    context.check(hasStatus, exchange, 200)
    context.check(holds, groupIn(exchange, 'create a group').id !== first, 'another id than the deleted group had', first)
  },
})
