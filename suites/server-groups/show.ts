import { hasStatus, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { groupIn, succeeded } from '../group.ts'
import { groupVersions, nativeGroupsTo } from '../subjects.ts'

const UNDOCUMENTED: ReadonlyArray<readonly [string, string]> = [['undocumented', 'x']]

conformance({
  id: 'server-groups/show/refuses-unknown-query',
  needs: { resources: { group: 1 } },
  subjects: (source) => groupVersions(source, { from: '2.102' }),
  async body(context) {
    const { member } = context.as
    const path = { server_group_id: (await aGroup(context)).id }
    succeeded(await member.call('showServerGroup', { path }), 200)
    context.check(hasStatus, await member.call('showServerGroup', { path, query: UNDOCUMENTED }), 400)
  },
})

conformance({
  id: 'server-groups/show/tolerates-unknown-query',
  needs: { resources: { group: 1 } },
  subjects: (source) => nativeGroupsTo(source, '2.101'),
  async body(context) {
    const { member } = context.as
    const path = { server_group_id: (await aGroup(context)).id }
    const plain = await theGroup(member, path.server_group_id)
    const exchange = await member.call('showServerGroup', { path, query: UNDOCUMENTED })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'show the group').fields, plain.fields, 'the group as without the parameter:')
  },
})
