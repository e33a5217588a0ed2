import { hasStatus, holds, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ecsGroups, everyEcsGroup, pageInfoIn, theEcsGroup } from '../ecs-group.ts'
import { groupsIn } from '../group.ts'

conformance({
  id: 'ecs-groups/list/lists-created-once',
  needs: { resources: { group: 2 } },
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    const groups = [await anEcsGroup(context), await anEcsGroup(context)]
    const exchange = await member.call('listEcsGroups')
    context.check(hasStatus, exchange, 200)
    const listed = groupsIn(exchange)
    for (const { id } of groups) {
      // Somebody else's delete is no gap in the list.
      await theEcsGroup(member, id)
      const entries = listed.filter((entry) => entry.id === id).length
      if (entries === 0 && pageInfoIn(exchange) !== undefined) throw new TooLittleEvidence('the list came in pages, without being asked to')
      context.check(holds, entries === 1, `group ${id} once in the list`, `${entries} such entries`)
    }
  },
})

conformance({
  id: 'ecs-groups/list/entry-equals-show',
  needs: { resources: { group: 1 } },
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    const { id } = await anEcsGroup(context)
    const shown = await theEcsGroup(member, id)
    const entry = (await everyEcsGroup(member)).find((group) => group.id === id)
    // Whether a group is listed at once is another requirement's to say.
    if (entry === undefined) throw new TooLittleEvidence(`group ${id} is not in the list: there is no entry to compare`)
    context.check(isSame, entry.fields, shown.fields, 'the entry of the group:')
  },
})

conformance({
  id: 'ecs-groups/list/omits-deleted',
  needs: { resources: { group: 2 } },
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    const [kept, deleted] = [await anEcsGroup(context), await anEcsGroup(context)]
    const before = (await everyEcsGroup(member)).map(({ id }) => id)
    if (!before.includes(deleted.id)) throw new TooLittleEvidence('the list lacks the group before it is deleted')
    await aDeletedEcsGroup(member, deleted.id)
    const ids = (await everyEcsGroup(member)).map(({ id }) => id)
    context.check(holds, ids.includes(kept.id), 'the kept group still in the list', 'not listed')
    context.check(holds, !ids.includes(deleted.id), 'the deleted group no longer in the list', 'still listed')
  },
})
