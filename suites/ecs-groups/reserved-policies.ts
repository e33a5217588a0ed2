import { answerOf, isNoServerError, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { ECS } from '../ecs-group.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { createBody, groupIn, policyOf } from '../group.ts'
import { lastOfEachApi, withRows } from '../subjects.ts'

const RESERVED = ['affinity', 'soft-anti-affinity', 'soft-affinity']

conformance({
  id: 'ecs-groups/reserved-policies/shown-as-asked',
  needs: { resources: { group: 2 } },
  // Older versions know no soft policies.
  subjects: (source) => withRows(lastOfEachApi(source), RESERVED),
  async body(context) {
    const { member } = context.as
    const { row: policy = '', microversion } = context.subject
    await aGroup(context)
    const exchange = await member.call('createServerGroup', { body: createBody({ name: context.name(), policy }, microversion) })
    const { status } = answerOf(exchange)
    context.observe('create with a reserved policy', status)
    context.check(isNoServerError, exchange)
    if (status !== 200) return
    const group = groupIn(exchange, 'create a group')
    context.check(isSame, policyOf(group), policy, 'the one policy in the answer')
    context.check(isSame, policyOf(await theGroup(member, group.id)), policy, 'the one policy when shown')
    if (!context.facts.apis.includes('ecs-v1')) return
    const seen = await member.call('showEcsGroup', { path: { server_group_id: group.id } }, ECS)
    context.observe('the group by the ECS API', answerOf(seen).status)
  },
})
