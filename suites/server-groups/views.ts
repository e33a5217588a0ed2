import { hasStatus, holds, isSame } from '../../checks/index.ts'
import { conformance, type SubjectSource } from '../../harness/index.ts'
import type { ApiName } from '../../specs/index.ts'
import { aGroup, theGroup, theGroups } from '../fixtures.ts'
import { comparable, policiesAt, policyOf, type ShownGroup } from '../group.ts'
import { groupVersions, nativeApis } from '../subjects.ts'

const bothApis = (source: SubjectSource): boolean => nativeApis(source).length === 2

/** What a group is, whatever form it is shown in. */
function essence(group: ShownGroup): Record<string, unknown> {
  const { name, members } = group.fields
  return { id: group.id, name, policy: policyOf(group), members }
}

conformance({
  id: 'server-groups/views/one-store',
  needs: { resources: { group: 1 } },
  subjects: (source) =>
    bothApis(source) ? ['created through nova-v2', 'created through nova-v2.1'].map((row) => ({ row })) : [],
  async body(context) {
    const { member } = context.as
    const [through, other]: ApiName[] = context.subject.row === 'created through nova-v2' ? ['nova-v2', 'nova-v2.1'] : ['nova-v2.1', 'nova-v2']
    const group = await aGroup(context, { at: { api: through } })
    const at = { api: other }
    const path = { server_group_id: group.id }
    context.check(hasStatus, await member.call('showServerGroup', { path }, at), 200)
    const listed = (await theGroups(member, [], at)).filter(({ id }) => id === group.id)
    context.check(holds, listed.length === 1, `the group in the list of ${other}`, `${listed.length} such entries`)
    context.check(hasStatus, await member.call('deleteServerGroup', { path }, at), 204)
    context.check(hasStatus, await member.call('showServerGroup', { path }, { api: through }), 404)
  },
})

conformance({
  id: 'server-groups/views/v2-looks-like-2-1',
  needs: { resources: { group: 1 } },
  subjects: (source) => (bothApis(source) ? [{}] : []),
  async body(context) {
    const { member } = context.as
    const { id } = await aGroup(context, { at: { api: 'nova-v2' } })
    const older = await theGroup(member, id, { api: 'nova-v2' })
    const newer = await theGroup(member, id, { api: 'nova-v2.1', microversion: '2.1' })
    context.check(isSame, comparable(context.facts, older), comparable(context.facts, newer), 'the group as at microversion 2.1:')
  },
})

conformance({
  id: 'server-groups/views/microversions-agree',
  needs: { resources: { group: 1 } },
  subjects: (source) => groupVersions(source),
  async body(context) {
    const { member } = context.as
    // What a version without soft policies shows of a soft one, no document says.
    const [policy = ''] = policiesAt(context.facts, context.subject.microversion).slice(-1)
    const soft = policy.startsWith('soft-')
    const group = await aGroup(context, { policy })
    for (const { microversion = '' } of groupVersions(context, soft ? { from: '2.15' } : {})) {
      const shown = await theGroup(member, group.id, { microversion })
      context.check(isSame, essence(shown), essence(group), `the group at ${microversion}:`)
    }
  },
})
