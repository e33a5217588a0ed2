import { holds, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { anEcsGroup, ecsGroupBody, ecsGroups, everyEcsGroup, theEcsGroup } from '../ecs-group.ts'
import { withRows } from '../subjects.ts'
import { observeRefusal } from './refused.ts'

interface Foreign {
  readonly path: { readonly project_id: string; readonly server_group_id: string }
  readonly name: string
}

/** Each operation on groups, below a URL that names another project than the token. */
const REQUESTS: Readonly<Record<string, (context: CaseContext, foreign: Foreign) => Promise<Exchange>>> = {
  list: ({ as }, { path }) => as.member.call('listEcsGroups', { path }),
  show: ({ as }, { path }) => as.member.call('showEcsGroup', { path }),
  create: ({ as }, { path, name }) => as.member.call('createEcsGroup', { path, body: ecsGroupBody(name) }),
  delete: ({ as }, { path }) => as.member.call('deleteEcsGroup', { path }),
}

conformance({
  id: 'ecs-groups/project/refuses-foreign-project',
  needs: { resources: { group: 3 }, personas: ['member', 'outsider'] },
  subjects: (source) => withRows(ecsGroups(source), Object.keys(REQUESTS)),
  async body(context) {
    const { member, outsider } = context.as
    // The id is that of a group of the token's project, and that of one of the URL's.
    for (const owner of [member, outsider]) {
      const group = await theEcsGroup(owner, (await anEcsGroup(context, { by: owner })).id)
      const name = context.name()
      const path = { project_id: outsider.projectId, server_group_id: group.id }
      const refused = await REQUESTS[context.subject.row ?? '']?.(context, { path, name })
      if (refused === undefined) throw new Error(`Could not send ${context.subject.row}: no such row. Add it to REQUESTS.`)
      context.check(isRefused, refused, 'the URL names the project of somebody else')
      observeRefusal(context, refused)
      context.check(isSame, (await theEcsGroup(owner, group.id)).fields, group.fields, 'the group afterwards:')
      const stored = [...(await everyEcsGroup(member)), ...(await everyEcsGroup(outsider))].filter(({ fields }) => fields['name'] === name)
      context.check(holds, stored.length === 0, 'nothing created below a foreign project', `${stored.length} group created`)
    }
  },
})
