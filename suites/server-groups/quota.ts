import { answerOf, bodyOf, hasStatus, holds, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { aDeletedGroup, aGroup, theGroups } from '../fixtures.ts'
import { createBody, groupIn, PreconditionFailed } from '../group.ts'
import { onceForEachApi } from '../subjects.ts'

interface Absolute {
  readonly maxServerGroups: number
  readonly maxServerGroupMembers: number
  readonly totalServerGroupsUsed: number
}

async function limits({ as }: CaseContext): Promise<Absolute> {
  const exchange = await as.member.call('showLimits')
  const { limits: { absolute } = {} } = (bodyOf(exchange) ?? {}) as { limits?: { absolute?: Partial<Absolute> } }
  const { maxServerGroups, maxServerGroupMembers, totalServerGroupsUsed } = absolute ?? {}
  if (![maxServerGroups, maxServerGroupMembers, totalServerGroupsUsed].every(Number.isInteger)) throw new PreconditionFailed('read the limits', exchange)
  return absolute as Absolute
}

conformance({
  id: 'server-groups/quota/usage-counts-groups',
  needs: { resources: { group: 2 }, exclusive: 'project' },
  subjects: onceForEachApi,
  async body(context) {
    const used = async (): Promise<number> => (await limits(context)).totalServerGroupsUsed
    const listed = async (): Promise<number> => (await theGroups(context.as.member)).length
    const others = (await listed())
    const before = await used()
    const group = await aGroup(context)
    const during = await used()
    await aDeletedGroup(context.as.member, group.id)
    const after = await used()
    if ((await listed()) !== others) throw new TooLittleEvidence('the project was not quiet: somebody else created or deleted a group meanwhile')
    context.check(isSame, [during - before, after - before], [1, 0], 'the rise in used groups with a create, and after its delete:')
  },
})

conformance({
  id: 'server-groups/quota/limits-agree-with-quota',
  needs: { resources: { group: 1 } },
  subjects: onceForEachApi,
  async body(context) {
    await aGroup(context)
    const { maxServerGroups, maxServerGroupMembers } = await limits(context)
    const exchange = await context.as.member.call('showQuotaSet')
    context.check(hasStatus, exchange, 200)
    const { quota_set } = (bodyOf(exchange) ?? {}) as { quota_set?: { server_groups?: number; server_group_members?: number } }
    const { server_groups, server_group_members } = quota_set ?? {}
    context.check(isSame, { server_groups, server_group_members }, { server_groups: maxServerGroups, server_group_members: maxServerGroupMembers }, 'the quota set, by the limits:')
  },
})

/** Everything the project may still hold: filling a quota takes it all. */
const wholeQuota = (_: unknown, { facts }: SubjectSource): Needs => ({
  resources: { group: Math.max(1, facts.capacity['group'] ?? 0) },
  exclusive: 'quota',
})

/** Creates groups until the project holds as many as it may. Throws when the budget ends before the quota does. */
async function fill(context: CaseContext): Promise<string[]> {
  const { maxServerGroups, totalServerGroupsUsed } = await limits(context)
  const free = maxServerGroups - totalServerGroupsUsed
  const capacity = context.facts.capacity['group'] ?? 0
  if (maxServerGroups < 0 || free > capacity) {
    throw new TooLittleEvidence(`the quota has room for ${maxServerGroups < 0 ? 'any number of' : free} groups, the budget for ${capacity}. Raise budget.groups in the target file`)
  }
  if (free < 1) throw new TooLittleEvidence('the project is full already')
  const ids: string[] = []
  for (let count = 0; count < free; count += 1) ids.push((await aGroup(context)).id)
  return ids
}

conformance({
  id: 'server-groups/quota/refuses-above-quota',
  needs: wholeQuota,
  subjects: onceForEachApi,
  async body(context) {
    const { member } = context.as
    const { length: created } = await fill(context)
    context.check(holds, created > 0, 'groups up to the quota', 'none')
    const name = context.name()
    const exchange = await member.call('createServerGroup', { body: createBody({ name, policy: 'anti-affinity' }, context.subject.microversion) })
    context.check(isRefused, exchange, 'the project holds as many groups as it may')
    context.observe('status', answerOf(exchange).status)
    const stored = (await theGroups(member)).filter(({ fields }) => fields['name'] === name)
    context.check(holds, stored.length === 0, 'nothing created above the quota', `${stored.length} group created`)
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
