import { answerOf, hasStatus, holds, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { aGroup, theGroup, theGroups } from '../fixtures.ts'
import { createBody, groupIn } from '../group.ts'
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

type Foreign = (context: CaseContext, asked: { readonly id: string; readonly name: string; readonly project: string }) => Promise<Exchange>

/** Each operation on groups, below a URL that names another project than the token. */
const REQUESTS: Readonly<Record<string, Foreign>> = {
  list: ({ as }, { project }) => as.member.call('listServerGroups', { path: { project_id: project } }),
  show: ({ as }, { project, id }) => as.member.call('showServerGroup', { path: { project_id: project, server_group_id: id } }),
  create: ({ as, subject }, { project, name }) =>
    as.member.call('createServerGroup', { path: { project_id: project }, body: createBody({ name, policy: 'anti-affinity' }, subject.microversion) }),
  delete: ({ as }, { project, id }) => as.member.call('deleteServerGroup', { path: { project_id: project, server_group_id: id } }),
}

conformance({
  id: 'protocol/project/refuses-foreign-project',
  needs: { resources: { group: 2 }, personas: ['member', 'outsider'] },
  subjects: (source) => withRows(onceForEachApi(source), Object.keys(REQUESTS)),
  async body(context) {
    const { member, outsider } = context.as
    const group = await aGroup(context)
    const name = context.name()
    const refused = await REQUESTS[context.subject.row ?? '']?.(context, { id: group.id, name, project: outsider.projectId })
    if (refused === undefined) throw new Error(`Could not send ${context.subject.row}: no such row. Add it to REQUESTS.`)
    context.check(isRefused, refused, 'the URL names the project of somebody else')
    context.observe('status for a foreign project in the URL', answerOf(refused).status)
    context.check(isSame, (await theGroup(member, group.id)).fields, group.fields, 'the group afterwards:')
    const stored = [...(await theGroups(member)), ...(await theGroups(outsider))].filter(({ fields }) => fields['name'] === name)
    context.check(holds, stored.length === 0, 'nothing created below a foreign project', `${stored.length} group created`)
  },
})
