import { isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { anEcsGroup, ecsGroups, everyEcsGroup, theEcsGroup } from '../ecs-group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { withRows } from '../subjects.ts'
import { observeRefusal } from './refused.ts'

conformance({
  id: 'ecs-groups/show/shows-what-was-created',
  needs: { resources: { group: 2 } },
  subjects: ecsGroups,
  async body(context) {
    // With one group alone, one that shows always the newest would do.
    const [first, second] = [await anEcsGroup(context), await anEcsGroup(context)]
    for (const { id, fields: { name } } of [first, second]) {
      const { fields } = await theEcsGroup(context.as.member, id)
      const shown = Object.fromEntries(['name', 'policies', 'members', 'metadata'].map((field) => [field, fields[field]]))
      context.check(isSame, shown, { name, policies: ['anti-affinity'], members: [], metadata: {} }, 'the group:')
    }
  },
})

const OWNERS = ['project_id', 'user_id', 'tenant_id']

conformance({
  id: 'ecs-groups/show/names-no-owner',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(ecsGroups(source), ['created', 'shown', 'listed']),
  async body(context) {
    const { member } = context.as
    const created = await anEcsGroup(context)
    const views = {
      created: async () => [created],
      shown: async () => [await theEcsGroup(member, created.id)],
      listed: async () => (await everyEcsGroup(member)).filter(({ id }) => id === created.id),
    }
    const groups = await views[context.subject.row as keyof typeof views]()
    if (groups.length === 0) throw new TooLittleEvidence(`group ${created.id} is not in the list`)
    for (const { fields } of groups) {
      context.check(isSame, OWNERS.filter((name) => name in fields), [], 'fields that name an owner:')
    }
  },
})

const UNKNOWN: Readonly<Record<string, string>> = { 'never given': NEVER_GIVEN, 'not a UUID': 'no-such-group' }

conformance({
  id: 'ecs-groups/show/refuses-unknown-ids',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(ecsGroups(source), Object.keys(UNKNOWN)),
  async body(context) {
    const { member } = context.as
    await theEcsGroup(member, (await anEcsGroup(context)).id)
    const refused = await member.call('showEcsGroup', { path: { server_group_id: UNKNOWN[context.subject.row ?? ''] ?? '' } })
    context.check(isRefused, refused, 'no group has that id')
    observeRefusal(context, refused)
  },
})
