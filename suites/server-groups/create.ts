import { answerOf, hasStatus, holds, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aDeletedGroup, aGroup, theGroup, theGroups } from '../fixtures.ts'
import { comparable, createBody, groupIn, policiesAt, policyOf } from '../group.ts'
import { nativeGroups, onceForEachApi } from '../subjects.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

conformance({
  id: 'server-groups/create/echoes-name',
  needs: { resources: { group: 1 } },
  subjects: nativeGroups,
  async body(context) {
    const name = `${context.name()}-In-Mixed-Case`
    const body = createBody({ name, policy: 'anti-affinity' }, context.subject.microversion)
    const exchange = await context.as.member.call('createServerGroup', { body })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'create a group').fields['name'], name, 'the name')
  },
})

conformance({
  id: 'server-groups/create/echoes-policy',
  needs: { resources: { group: 1 } },
  subjects: (source) =>
    nativeGroups(source).flatMap((subject) => policiesAt(source.facts, subject.microversion).map((policy) => ({ ...subject, row: policy }))),
  async body(context) {
    const { microversion, row: policy = '' } = context.subject
    const name = context.name()
    const exchange = await context.as.member.call('createServerGroup', { body: createBody({ name, policy }, microversion) })
    context.check(hasStatus, exchange, 200)
    const group = groupIn(exchange, 'create a group')
    context.check(isSame, { name: group.fields['name'], policy: policyOf(group) }, { name, policy }, 'the name and the one policy')
    const shown = await theGroup(context.as.member, group.id)
    context.check(isSame, policyOf(shown), policy, 'the one policy when shown')
  },
})

conformance({
  id: 'server-groups/create/starts-without-members',
  needs: { resources: { group: 1 } },
  subjects: nativeGroups,
  async body(context) {
    const group = await aGroup(context)
    context.check(isSame, group.fields['members'], [], 'the members of a new group')
  },
})

conformance({
  id: 'server-groups/create/gives-uuid',
  needs: { resources: { group: 2 } },
  subjects: onceForEachApi,
  async body(context) {
    const [first, second] = [await aGroup(context), await aGroup(context)]
    context.check(holds, UUID.test(first.id), 'a UUID as id', first.id)
    context.check(holds, first.id !== second.id, 'an id of its own for each group', `${first.id} twice`)
  },
})

conformance({
  id: 'server-groups/create/is-shown-at-once',
  needs: { resources: { group: 1 } },
  subjects: nativeGroups,
  async body(context) {
    const created = await aGroup(context)
    const shown = await context.as.member.call('showServerGroup', { path: { server_group_id: created.id } })
    context.check(hasStatus, shown, 200)
    const group = groupIn(shown, 'show the group')
    context.check(isSame, comparable(context.facts, group), comparable(context.facts, created), 'the group as created:')
  },
})

conformance({
  id: 'server-groups/create/keeps-equal-names-apart',
  needs: { resources: { group: 2 } },
  subjects: onceForEachApi,
  async body(context) {
    const { member } = context.as
    const name = context.name()
    const first = await theGroup(member, (await aGroup(context, { name })).id)
    const body = createBody({ name, policy: 'anti-affinity' }, context.subject.microversion)
    const exchange = await member.call('createServerGroup', { body })
    const { status } = answerOf(exchange)
    context.observe('second group of one name', status)
    const twin = status === 200 ? groupIn(exchange, 'create a second group') : undefined
    if (twin !== undefined) {
      context.check(holds, twin.id !== first.id, 'another id for the second group', twin.id)
      await aDeletedGroup(member, twin.id)
    }
    context.check(isSame, (await theGroup(member, first.id)).fields, first.fields, 'the first group afterwards')
  },
})

conformance({
  id: 'server-groups/create/concurrent-creates-all-count',
  needs: { resources: { group: 4 } },
  subjects: onceForEachApi,
  async body(context) {
    const { member } = context.as
    const names = [context.name(), context.name(), context.name(), context.name()]
    const groups = await Promise.all(
      names.map(async (name) => {
        const body = createBody({ name, policy: 'anti-affinity' }, context.subject.microversion)
        const exchange = await member.call('createServerGroup', { body })
        context.check(hasStatus, exchange, 200)
        return groupIn(exchange, 'create a group')
      }),
    )
    const ids = groups.map(({ id }) => id)
    context.check(holds, new Set(ids).size === names.length, `${names.length} ids`, `${new Set(ids).size} ids`)
    context.check(isSame, groups.map(({ fields }) => fields['name']), names, 'the names, each in its own answer:')
    const listed = new Map((await theGroups(member)).map(({ id, fields }) => [id, fields['name']]))
    context.check(isSame, ids.map((id) => listed.get(id)), names, 'the names in the list:')
  },
})
