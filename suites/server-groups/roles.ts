import { answerOf, hasStatus, holds, isRefused, isSame } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { aGroup, theGroup, theGroups } from '../fixtures.ts'
import { createBody, groupIn, groupsIn, succeeded } from '../group.ts'
import { forPersona, onceForEachApi } from '../subjects.ts'

const personas = ['member', 'reader']

/** What a persona is owed of each of these operations, in each family. */
function asked(source: SubjectSource, claim: Parameters<typeof forPersona>[1], operations: readonly string[]): Subject[] {
  return forPersona(onceForEachApi(source), claim).flatMap((subject) => operations.map((operationId) => ({ ...subject, operationId })))
}

conformance({
  id: 'server-groups/roles/readers-cannot-create',
  needs: { resources: { group: 2 }, personas },
  subjects: (source) => asked(source, { persona: 'reader', expected: 'refused' }, ['createServerGroup']),
  async body(context) {
    const { member, reader } = context.as
    const body = (name: string) => ({ body: createBody({ name, policy: 'anti-affinity' }, context.subject.microversion) })
    succeeded(await member.call('createServerGroup', body(context.name())), 200)
    const name = context.name()
    const refused = await reader.call('createServerGroup', body(name))
    context.check(isRefused, refused, 'a reader only reads')
    context.observe('status', answerOf(refused).status)
    const stored = (await theGroups(member)).filter(({ fields }) => fields['name'] === name)
    context.check(holds, stored.length === 0, 'nothing created by a reader', `${stored.length} group created`)
  },
})

conformance({
  id: 'server-groups/roles/readers-cannot-delete',
  needs: { resources: { group: 1 }, personas },
  subjects: (source) => asked(source, { persona: 'reader', expected: 'refused' }, ['deleteServerGroup']),
  async body(context) {
    const { member, reader } = context.as
    const group = await aGroup(context)
    const path = { server_group_id: group.id }
    const refused = await reader.call('deleteServerGroup', { path })
    context.check(isRefused, refused, 'a reader only reads')
    context.observe('status', answerOf(refused).status)
    context.check(isSame, (await theGroup(member, group.id)).fields, group.fields, 'the group afterwards')
    succeeded(await member.call('deleteServerGroup', { path }), 204)
  },
})

conformance({
  id: 'server-groups/roles/readers-may-read',
  needs: { resources: { group: 1 }, personas },
  subjects: (source) => asked(source, { persona: 'reader', expected: 'allowed' }, ['listServerGroups', 'showServerGroup']),
  async body(context) {
    const { member, reader } = context.as
    const { id } = await aGroup(context)
    const { fields } = await theGroup(member, id)
    context.check(holds, (await theGroups(member)).some((group) => group.id === id), "the group in the member's list", 'not listed')
    if (context.subject.operationId === 'showServerGroup') {
      const exchange = await reader.call('showServerGroup', { path: { server_group_id: id } })
      context.check(hasStatus, exchange, 200)
      context.check(isSame, groupIn(exchange, 'show the group').fields, fields, 'the group as the member sees it:')
      return
    }
    const exchange = await reader.call('listServerGroups')
    context.check(hasStatus, exchange, 200)
    context.check(holds, groupsIn(exchange).some((group) => group.id === id), "the group in the reader's list", 'not listed')
  },
})

/** What an administrator, who works in another project than the member, does. */
const ACTIONS: Readonly<Record<string, (context: CaseContext) => Promise<void>>> = {
  async createServerGroup(context) {
    const name = context.name()
    const body = createBody({ name, policy: 'anti-affinity' }, context.subject.microversion)
    const exchange = await context.as.admin.call('createServerGroup', { body })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'create a group').fields['name'], name, 'the name')
  },
  async listServerGroups(context) {
    const { id } = await aGroup(context, { by: context.as.admin })
    const exchange = await context.as.admin.call('listServerGroups')
    context.check(hasStatus, exchange, 200)
    context.check(holds, groupsIn(exchange).some((group) => group.id === id), 'the own group in the list', 'not listed')
  },
  async showServerGroup(context) {
    const group = await aGroup(context)
    const exchange = await context.as.admin.call('showServerGroup', { path: { server_group_id: group.id } })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'show the group').fields, group.fields, 'the group as created:')
  },
  async deleteServerGroup(context) {
    const path = { server_group_id: (await aGroup(context)).id }
    context.check(hasStatus, await context.as.admin.call('deleteServerGroup', { path }), 204)
    context.check(hasStatus, await context.as.member.call('showServerGroup', { path }), 404)
  },
}

conformance({
  id: 'server-groups/roles/administrators-may-act',
  needs: { resources: { group: 1 }, personas: ['member', 'admin'] },
  subjects: (source) => asked(source, { persona: 'admin', expected: 'allowed' }, Object.keys(ACTIONS)),
  async body(context) {
    const { operationId = '' } = context.subject
    const action = ACTIONS[operationId]
    if (action === undefined) throw new Error(`Could not do ${operationId} as administrator: it is unknown. Add it to ACTIONS.`)
    await action(context)
  },
})
