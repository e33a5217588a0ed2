import { answerOf, hasStatus, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { createBody, groupIn, policiesAt } from '../group.ts'
import { groupVersions, withRows } from '../subjects.ts'

const withRules = (source: SubjectSource) => groupVersions(source, { from: '2.64' })

function createWith({ as, subject, name }: CaseContext, policy: string, rules: Record<string, unknown>): Promise<Exchange> {
  return as.member.call('createServerGroup', { body: createBody({ name: name(), policy, rules }, subject.microversion) })
}

conformance({
  id: 'server-groups/rules/echoes-rules',
  needs: { resources: { group: 2 } },
  subjects: withRules,
  async body(context) {
    const rules = { max_server_per_host: 3 }
    const exchange = await createWith(context, 'anti-affinity', rules)
    context.check(hasStatus, exchange, 200)
    const group = groupIn(exchange, 'create a group')
    context.check(isSame, group.fields['rules'], rules, 'the rules in the answer')
    context.check(isSame, (await theGroup(context.as.member, group.id)).fields['rules'], rules, 'the rules when shown')
    const other = { max_server_per_host: 50 }
    context.check(isSame, (await aGroup(context, { rules: other })).fields['rules'], other, 'other rules of another group')
  },
})

conformance({
  id: 'server-groups/rules/optional',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(withRules(source), policiesAt(source.facts, '2.64')),
  async body(context) {
    const { row: policy = '', microversion } = context.subject
    const name = context.name()
    const exchange = await context.as.member.call('createServerGroup', { body: createBody({ name, policy }, microversion) })
    context.check(hasStatus, exchange, 200)
    const { fields } = groupIn(exchange, 'create a group')
    context.check(isSame, fields['name'], name, 'the name')
  },
})

conformance({
  id: 'server-groups/rules/empty-by-default',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(withRules(source), policiesAt(source.facts, '2.64')),
  async body(context) {
    const group = await aGroup(context, { policy: context.subject.row ?? '' })
    context.check(isSame, group.fields['rules'], {}, 'the rules in the answer')
    context.check(isSame, (await theGroup(context.as.member, group.id)).fields['rules'], {}, 'the rules when shown')
  },
})

conformance({
  id: 'server-groups/rules/need-anti-affinity',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(withRules(source), policiesAt(source.facts, '2.64').filter((policy) => policy !== 'anti-affinity')),
  async body(context) {
    await aGroup(context, { rules: { max_server_per_host: 2 } })
    context.check(hasStatus, await createWith(context, context.subject.row ?? '', { max_server_per_host: 2 }), 400)
  },
})

conformance({
  id: 'server-groups/rules/refuses-unknown-rules',
  needs: { resources: { group: 2 } },
  subjects: withRules,
  async body(context) {
    await aGroup(context, { rules: { max_server_per_host: 2 } })
    const exchange = await createWith(context, 'anti-affinity', { max_server_per_rack: 2 })
    context.check(isRefused, exchange, 'only max_server_per_host is supported')
    context.observe('status', answerOf(exchange).status)
  },
})

const IMPOSSIBLE: Readonly<Record<string, unknown>> = { zero: 0, negative: -1, fraction: 1.5, word: 'three', null: null, list: [1] }

conformance({
  id: 'server-groups/rules/refuses-impossible-counts',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(withRules(source), Object.keys(IMPOSSIBLE)),
  async body(context) {
    await aGroup(context, { rules: { max_server_per_host: 2 } })
    const exchange = await createWith(context, 'anti-affinity', { max_server_per_host: IMPOSSIBLE[context.subject.row ?? ''] })
    context.check(isRefused, exchange, 'max_server_per_host is a positive integer')
    context.observe('status', answerOf(exchange).status)
  },
})
