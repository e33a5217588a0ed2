import { hasStatus, holds } from '../../checks/index.ts'
import { type CaseContext, conformance, type Session } from '../../harness/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { groupsIn } from '../group.ts'
import { onceForEachApi, withRows } from '../subjects.ts'

/** Ids in a list of all projects' groups. */
async function listedTo(context: CaseContext, session: Session, value: string): Promise<string[]> {
  const exchange = await session.call('listServerGroups', { query: [['all_projects', value]] })
  context.check(hasStatus, exchange, 200)
  return groupsIn(exchange).map(({ id }) => id)
}

const needs = { resources: { group: 2 }, personas: ['member', 'outsider', 'admin'] }

/** An administrator sees the groups of two projects under a value of all_projects. */
async function administratorSeesBoth(context: CaseContext, value: string): Promise<void> {
  const { admin, outsider } = context.as
  const groups = { 'of one project': await aGroup(context), 'of another project': await aGroup(context, { by: outsider }) }
  const listed = await listedTo(context, admin, value)
  for (const [whose, { id }] of Object.entries(groups)) {
    context.check(holds, listed.includes(id), `all_projects=${value} lists the group ${whose} to an administrator`, 'not listed')
  }
}

conformance({
  id: 'server-groups/all-projects/shows-administrators-all',
  needs,
  subjects: onceForEachApi,
  body: (context) => administratorSeesBoth(context, 'True'),
})

conformance({
  id: 'server-groups/all-projects/presence-counts',
  needs,
  subjects: (source) => withRows(onceForEachApi(source), ['1', '0', 'false', 'False']),
  body: (context) => administratorSeesBoth(context, context.subject.row ?? ''),
})

conformance({
  id: 'server-groups/all-projects/ignored-for-others',
  needs: { resources: { group: 2 }, personas: ['member', 'outsider'] },
  subjects: onceForEachApi,
  async body(context) {
    const { member, outsider } = context.as
    const [own, foreign] = [await aGroup(context), await aGroup(context, { by: outsider })]
    const listed = await listedTo(context, member, 'True')
    // Somebody else's delete is no gap in the list.
    await theGroup(member, own.id)
    context.check(holds, listed.includes(own.id), 'the own group in the list', 'not listed')
    context.check(holds, !listed.includes(foreign.id), 'no group of another project in the list', `group ${foreign.id} of another project`)
  },
})
