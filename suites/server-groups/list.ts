import { answerOf, hasStatus, holds, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aDeletedGroup, aGroup, theGroup, theGroups } from '../fixtures.ts'
import { groupsIn, hasOnePolicy, policiesAt, succeeded } from '../group.ts'
import { groupVersions, nativeGroups, nativeGroupsTo } from '../subjects.ts'

conformance({
  id: 'server-groups/list/lists-created-once',
  needs: { resources: { group: 2 } },
  subjects: nativeGroups,
  async body(context) {
    const groups = [await aGroup(context), await aGroup(context)]
    const exchange = await context.as.member.call('listServerGroups')
    context.check(hasStatus, exchange, 200)
    const listed = groupsIn(exchange)
    for (const { id } of groups) {
      // Somebody else's delete is no gap in the list.
      await theGroup(context.as.member, id)
      const entries = listed.filter((entry) => entry.id === id).length
      context.check(holds, entries === 1, `group ${id} once in the list`, `${entries} such entries`)
    }
  },
})

conformance({
  id: 'server-groups/list/entry-equals-show',
  needs: { resources: { group: 1 } },
  subjects: (source) =>
    nativeGroups(source).flatMap((subject) => policiesAt(source.facts, subject.microversion).map((policy) => ({ ...subject, row: policy }))),
  async body(context) {
    const { member } = context.as
    const { row: policy = '', microversion } = context.subject
    const rules = policy === 'anti-affinity' && hasOnePolicy(microversion) ? { rules: { max_server_per_host: 2 } } : {}
    const { id } = await aGroup(context, { policy, ...rules })
    const shown = await theGroup(member, id)
    const entry = (await theGroups(member)).find((group) => group.id === id)
    context.check(isSame, entry?.fields, shown.fields, 'the entry of the group:')
  },
})

conformance({
  id: 'server-groups/list/omits-deleted',
  needs: { resources: { group: 2 } },
  subjects: nativeGroups,
  async body(context) {
    const { member } = context.as
    const [kept, deleted] = [await aGroup(context), await aGroup(context)]
    await aDeletedGroup(member, deleted.id)
    const ids = (await theGroups(member)).map(({ id }) => id)
    context.check(holds, ids.includes(kept.id), 'the kept group still in the list', 'not listed')
    context.check(holds, !ids.includes(deleted.id), 'the deleted group no longer in the list', 'still listed')
  },
})

const UNDOCUMENTED: ReadonlyArray<readonly [string, string]> = [['undocumented', 'x']]

conformance({
  id: 'server-groups/list/refuses-unknown-query',
  needs: {},
  subjects: (source) => groupVersions(source, { from: '2.75' }),
  async body(context) {
    const { member } = context.as
    succeeded(await member.call('listServerGroups', { query: [['limit', '1']] }), 200)
    context.check(hasStatus, await member.call('listServerGroups', { query: UNDOCUMENTED }), 400)
  },
})

conformance({
  id: 'server-groups/list/tolerates-unknown-query',
  needs: { resources: { group: 1 } },
  subjects: (source) => nativeGroupsTo(source, '2.74'),
  async body(context) {
    const { id } = await aGroup(context)
    const exchange = await context.as.member.call('listServerGroups', { query: UNDOCUMENTED })
    context.check(hasStatus, exchange, 200)
    context.check(holds, groupsIn(exchange).some((group) => group.id === id), 'the list as without it', `${answerOf(exchange).status} without the group`)
  },
})
