import { hasStatus, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { nativeGroups } from '../subjects.ts'

conformance({
  id: 'server-groups/delete/removes-group',
  needs: { resources: { group: 1 } },
  subjects: nativeGroups,
  async body(context) {
    const { member } = context.as
    const path = { server_group_id: (await aGroup(context)).id }
    context.check(hasStatus, await member.call('showServerGroup', { path }), 200)
    context.check(hasStatus, await member.call('deleteServerGroup', { path }), 204)
    context.check(hasStatus, await member.call('showServerGroup', { path }), 404)
  },
})

conformance({
  id: 'server-groups/delete/is-final',
  needs: { resources: { group: 1 } },
  subjects: nativeGroups,
  async body(context) {
    const { member } = context.as
    const path = { server_group_id: (await aGroup(context)).id }
    context.check(hasStatus, await member.call('deleteServerGroup', { path }), 204)
    context.check(hasStatus, await member.call('deleteServerGroup', { path }), 404)
  },
})

conformance({
  id: 'server-groups/delete/spares-others',
  needs: { resources: { group: 3 } },
  subjects: nativeGroups,
  async body(context) {
    const { member } = context.as
    const [before, second, after] = [await aGroup(context), await aGroup(context), await aGroup(context)]
    const others = [await theGroup(member, before.id), await theGroup(member, after.id)]
    context.check(hasStatus, await member.call('deleteServerGroup', { path: { server_group_id: second.id } }), 204)
    for (const { id, fields } of others) {
      context.check(isSame, (await theGroup(member, id)).fields, fields, 'the other group afterwards')
    }
  },
})
