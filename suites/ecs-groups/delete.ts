import { answerOf, hasStatus, holds, isRefused, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ecsGroups, ecsGroupsBesideNative, isSuccess, theEcsGroup } from '../ecs-group.ts'
import { PreconditionFailed } from '../group.ts'
import { aServer, nativePlace, theServer } from '../servers.ts'
import { adding, aMember } from './member.ts'
import { observeRefusal } from './refused.ts'

const needs = { resources: { group: 1 } }

conformance({
  id: 'ecs-groups/delete/answers-204',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const path = { server_group_id: (await anEcsGroup(context)).id }
    context.check(hasStatus, await context.as.member.call('deleteEcsGroup', { path }), 204)
  },
})

conformance({
  id: 'ecs-groups/delete/answers-without-body',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const path = { server_group_id: (await anEcsGroup(context)).id }
    const exchange = await context.as.member.call('deleteEcsGroup', { path })
    if (!isSuccess(exchange)) throw new PreconditionFailed('delete the group', exchange)
    const { length } = answerOf(exchange).body
    context.check(holds, length === 0, 'no body', `a body of ${length} bytes`)
  },
})

conformance({
  id: 'ecs-groups/delete/removes-group',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    const path = { server_group_id: (await anEcsGroup(context)).id }
    await theEcsGroup(member, path.server_group_id)
    await aDeletedEcsGroup(member, path.server_group_id)
    const refused = await member.call('showEcsGroup', { path })
    context.check(isRefused, refused, 'the group was deleted')
    observeRefusal(context, refused)
    context.observe('second delete', answerOf(await member.call('deleteEcsGroup', { path })).status)
  },
})

conformance({
  id: 'ecs-groups/delete/spares-others',
  needs: { resources: { group: 3 } },
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    const [first, second, third] = [await anEcsGroup(context), await anEcsGroup(context), await anEcsGroup(context)]
    const others = [await theEcsGroup(member, first.id), await theEcsGroup(member, third.id)]
    await aDeletedEcsGroup(member, second.id)
    for (const { id, fields } of others) {
      context.check(isSame, (await theEcsGroup(member, id)).fields, fields, 'the other group afterwards')
    }
  },
})

conformance({
  id: 'ecs-groups/delete/allowed-with-members',
  needs: { features: ['servers'], resources: { group: 2, server: 1 } },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const { group, server } = await aMember(context)
    const exchange = await member.call('deleteEcsGroup', { path: { server_group_id: group.id } })
    context.check(hasStatus, exchange, 200, 202, 204)
    const joining = await adding(member, { group: await anEcsGroup(context), server })
    context.observe('joining another group afterwards', answerOf(joining).status)
  },
})

conformance({
  id: 'ecs-groups/delete/leaves-servers',
  needs: { features: ['servers'], resources: { group: 1, server: 1 } },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member } = context.as
    const place = nativePlace(context)
    const group = await anEcsGroup(context)
    const server = await aServer(context, { group })
    await aDeletedEcsGroup(member, group.id)
    context.check(hasStatus, await member.call('showServer', { path: { server_id: server.id } }, place), 200)
    context.observe('status of the server afterwards', String((await theServer(member, server.id, place)).fields['status']))
  },
})
