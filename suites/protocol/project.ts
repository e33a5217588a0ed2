import { answerOf, hasStatus, isRefused, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { groupIn } from '../group.ts'
import { groupVersions, onceForEachApi, withRows } from '../subjects.ts'

conformance({
  id: 'protocol/project/optional-in-url',
  needs: { resources: { group: 2 } },
  subjects: (source) => groupVersions(source, { from: '2.18' }),
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const path = { server_group_id: group.id }
    const exchange = await member.call('showServerGroup', { path, withoutProject: true })
    context.check(hasStatus, exchange, 200)
    const without = groupIn(exchange, 'show the group by a URL without project')
    const within = await theGroup(member, group.id)
    context.check(isSame, without.fields, within.fields, 'the group by either URL')
  },
})

conformance({
  id: 'protocol/project/refuses-foreign-project',
  needs: { resources: { group: 1 }, personas: ['member', 'outsider'] },
  subjects: (source) => withRows(onceForEachApi(source), ['list', 'show']),
  async body(context) {
    const { member, outsider } = context.as
    const group = await aGroup(context)
    const foreign = { project_id: outsider.projectId }
    const refused =
      context.subject.row === 'list'
        ? await member.call('listServerGroups', { path: foreign })
        : await member.call('showServerGroup', { path: { ...foreign, server_group_id: group.id } })
    context.check(isRefused, refused, 'the URL names the project of somebody else')
    context.observe('status for a foreign project in the URL', answerOf(refused).status)
    await theGroup(member, group.id)
  },
})
