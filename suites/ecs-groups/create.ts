import { answerOf, hasStatus, holds, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { anEcsGroup, ecsGroupBody, ecsGroups, isSuccess } from '../ecs-group.ts'
import { groupIn } from '../group.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const needs = { resources: { group: 1 } }

conformance({
  id: 'ecs-groups/create/echoes-name',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const name = `${context.name()}-In-Mixed-Case`
    const exchange = await context.as.member.call('createEcsGroup', { body: ecsGroupBody(name) })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'create a group').fields['name'], name, 'the name')
  },
})

conformance({
  id: 'ecs-groups/create/echoes-policy',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { fields } = await anEcsGroup(context)
    context.check(isSame, fields['policies'], ['anti-affinity'], 'the one policy')
  },
})

conformance({
  id: 'ecs-groups/create/starts-without-members',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { fields } = await anEcsGroup(context)
    context.check(isSame, fields['members'], [], 'the members of a new group')
  },
})

conformance({
  id: 'ecs-groups/create/starts-without-metadata',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { fields } = await anEcsGroup(context)
    context.check(isSame, fields['metadata'], {}, 'the metadata of a new group')
  },
})

conformance({
  id: 'ecs-groups/create/gives-own-id',
  needs: { resources: { group: 3 } },
  subjects: ecsGroups,
  async body(context) {
    const name = context.name()
    const [first, second] = [await anEcsGroup(context, { name }), await anEcsGroup(context)]
    context.check(holds, first.id !== second.id, 'an id of its own for each group', `${first.id} twice`)
    const exchange = await context.as.member.call('createEcsGroup', { body: ecsGroupBody(name) })
    context.observe('second group of one name', answerOf(exchange).status)
    if (!isSuccess(exchange)) return
    context.check(holds, groupIn(exchange, 'create a group').id !== first.id, 'another id for a second group of one name', first.id)
  },
})

conformance({
  id: 'ecs-groups/create/gives-uuid',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { id } = await anEcsGroup(context)
    context.check(holds, UUID.test(id), 'a UUID as id', id)
  },
})

conformance({
  id: 'ecs-groups/create/is-shown-at-once',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { id, fields } = await anEcsGroup(context)
    const shown = await context.as.member.call('showEcsGroup', { path: { server_group_id: id } })
    context.check(hasStatus, shown, 200)
    context.check(isSame, groupIn(shown, 'show the group').fields, fields, 'the group as created:')
  },
})
