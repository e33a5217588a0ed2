import { answerOf, hasStatus, holds, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aGroup, theGroup, theGroups } from '../fixtures.ts'
import { succeeded } from '../group.ts'
import { nativeGroups } from '../subjects.ts'

const needs = { resources: { group: 2 }, personas: ['member', 'outsider'] }

conformance({
  id: 'server-groups/ownership/hidden-from-outsiders',
  needs,
  subjects: nativeGroups,
  async body(context) {
    const { member, outsider } = context.as
    const [group, theirs] = [await aGroup(context), await aGroup(context, { by: outsider })]
    succeeded(await outsider.call('showServerGroup', { path: { server_group_id: theirs.id } }), 200)
    const refused = await outsider.call('showServerGroup', { path: { server_group_id: group.id } })
    context.check(hasStatus, refused, 403, 404)
    context.observe('status', answerOf(refused).status)
    const name = String(group.fields['name'])
    const told = new TextDecoder().decode(answerOf(refused).body).includes(name)
    context.check(holds, !told, 'a refusal that does not tell the name of the group', name)
    await theGroup(member, group.id)
  },
})

conformance({
  id: 'server-groups/ownership/not-listed-to-outsiders',
  needs,
  subjects: nativeGroups,
  async body(context) {
    const { outsider } = context.as
    const [group, theirs] = [await aGroup(context), await aGroup(context, { by: outsider })]
    const described = new Set(outsider.view('listServerGroups').parameters.map(({ name }) => name))
    for (const query of [[], [['limit', '1000']], [['offset', '0']]] as const) {
      if (!query.every(([name]) => described.has(name))) continue
      const listed = (await theGroups(outsider, query)).map(({ id }) => id)
      context.check(holds, listed.includes(theirs.id), 'their own group in their list', 'not listed')
      context.check(holds, !listed.includes(group.id), 'no group of another project in their list', `group ${group.id} of another project`)
    }
  },
})

conformance({
  id: 'server-groups/ownership/outsiders-cannot-delete',
  needs,
  subjects: nativeGroups,
  async body(context) {
    const { member, outsider } = context.as
    const [{ id }, theirs] = [await aGroup(context), await aGroup(context, { by: outsider })]
    const group = await theGroup(member, id)
    const refused = await outsider.call('deleteServerGroup', { path: { server_group_id: group.id } })
    context.check(hasStatus, refused, 403, 404)
    context.observe('status', answerOf(refused).status)
    context.check(isSame, (await theGroup(member, group.id)).fields, group.fields, 'the group afterwards')
    succeeded(await outsider.call('deleteServerGroup', { path: { server_group_id: theirs.id } }), 204)
  },
})
