import { answerOf, isNoServerError, isRefused, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { ECS, ecsGroupsBesideNative, membersOf } from '../ecs-group.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { createBody, groupIn, policyOf } from '../group.ts'
import { placements, seeingHosts } from '../placement.ts'
import { createdServerIn, serverBody, type ShownServer } from '../server.ts'
import { atRest } from '../server-groups/full-group.ts'
import { newestNative } from '../server-subjects.ts'
import { nativePlace } from '../servers.ts'
import { lastOfEachApi, withRows } from '../subjects.ts'
import { aCandidate, added, adding } from './member.ts'
import { observeRefusal } from './refused.ts'

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

conformance({
  id: 'ecs-groups/reserved-policies/keep-nobody-out',
  // Where a cloud puts servers that nothing keeps apart is a matter of what else it is asked for.
  needs: (_, { facts }) => seeingHosts(facts, { features: ['servers'], resources: { group: 2, server: 2 }, exclusive: 'project' }),
  subjects: (source) => withRows(newestNative(source), RESERVED),
  async body(context) {
    const { member } = context.as
    const { row: policy = '', microversion } = context.subject
    await aGroup(context)
    const exchange = await member.call('createServerGroup', { body: createBody({ name: context.name(), policy }, microversion) })
    context.observe('create with a reserved policy', answerOf(exchange).status)
    context.check(isNoServerError, exchange)
    if (answerOf(exchange).status !== 200) return
    const { id: groupId } = groupIn(exchange, 'create a group')
    const servers: ShownServer[] = []
    while (servers.length < 2) {
      const body = serverBody(context.facts, { name: context.name(), groupId }, microversion)
      const { id } = createdServerIn(await member.call('createServer', { body }))
      servers.push(await atRest(context, id, 'createServer'))
    }
    const statuses = servers.map(({ fields }) => fields['status'])
    context.check(isSame, statuses, ['ACTIVE', 'ACTIVE'], 'the statuses of servers whose hint names a group without effect:')
    // Either is right where the policy has no effect.
    const [one, other] = await placements(context, servers)
    context.observe('two servers of a group with a reserved policy', one?.host === other?.host ? 'on one host' : 'on different hosts')
  },
})

conformance({
  id: 'ecs-groups/reserved-policies/take-no-members',
  needs: { features: ['servers'], resources: { group: 3, server: 1 } },
  subjects: (source) => withRows(ecsGroupsBesideNative(source), RESERVED),
  async body(context) {
    const { member } = context.as
    const at = nativePlace(context)
    const { microversion } = member.view('createServerGroup', at)
    await aGroup(context, { at })
    const body = createBody({ name: context.name(), policy: context.subject.row ?? '' }, microversion)
    const exchange = await member.call('createServerGroup', { body }, at)
    context.observe('create with a reserved policy', answerOf(exchange).status)
    context.check(isNoServerError, exchange)
    if (answerOf(exchange).status !== 200) return
    const { id } = groupIn(exchange, 'create a group')
    const { group, server } = await aCandidate(context)
    const refused = await adding(member, { group: { id }, server })
    context.check(isRefused, refused, 'the policy of the group is reserved')
    observeRefusal(context, refused)
    context.check(isSame, membersOf(await theGroup(member, id, at)), [], 'the members afterwards:')
    await added(member, { group, server })
  },
})
