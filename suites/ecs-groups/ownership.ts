import { answerOf, holds, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ecsGroups, ecsGroupsBesideNative, everyEcsGroup, theEcsGroup } from '../ecs-group.ts'
import { lasting } from '../refused-actions.ts'
import { aStoppedServer, nativePlace, theServer } from '../servers.ts'
import { aCandidate, added, adding, membersShown } from './member.ts'
import { observeRefusal } from './refused.ts'

const personas = ['member', 'outsider']
const needs = { resources: { group: 2 }, personas }

conformance({
  id: 'ecs-groups/ownership/hidden-from-outsiders',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { member, outsider } = context.as
    const [group, theirs] = [await anEcsGroup(context), await anEcsGroup(context, { by: outsider })]
    await theEcsGroup(outsider, theirs.id)
    const refused = await outsider.call('showEcsGroup', { path: { server_group_id: group.id } })
    context.check(isRefused, refused, 'the group is of another project')
    observeRefusal(context, refused)
    const name = String(group.fields['name'])
    const told = new TextDecoder().decode(answerOf(refused).body).includes(name)
    context.check(holds, !told, 'a refusal that does not tell the name of the group', name)
    await theEcsGroup(member, group.id)
  },
})

conformance({
  id: 'ecs-groups/ownership/not-listed-to-outsiders',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { outsider } = context.as
    const [group, theirs] = [await anEcsGroup(context), await anEcsGroup(context, { by: outsider })]
    const listed = (await everyEcsGroup(outsider)).map(({ id }) => id)
    // Whether a group is listed at once is another requirement's to say; a list without it proves nothing of others.
    if (!listed.includes(theirs.id)) throw new TooLittleEvidence(`group ${theirs.id} is not in its owner's list`)
    context.check(holds, !listed.includes(group.id), 'no group of another project in their list', `group ${group.id} of another project`)
  },
})

conformance({
  id: 'ecs-groups/ownership/outsiders-cannot-delete',
  needs,
  subjects: ecsGroups,
  async body(context) {
    const { member, outsider } = context.as
    const [{ id }, theirs] = [await anEcsGroup(context), await anEcsGroup(context, { by: outsider })]
    const { fields } = await theEcsGroup(member, id)
    const refused = await outsider.call('deleteEcsGroup', { path: { server_group_id: id } })
    context.check(isRefused, refused, 'the group is of another project')
    observeRefusal(context, refused)
    context.check(isSame, (await theEcsGroup(member, id)).fields, fields, 'the group afterwards:')
    await aDeletedEcsGroup(outsider, theirs.id)
  },
})

conformance({
  id: 'ecs-groups/ownership/outsiders-cannot-add',
  needs: { features: ['servers'], resources: { group: 1, server: 1 }, personas },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member, outsider } = context.as
    const candidate = await aCandidate(context)
    const { id, fields } = await theEcsGroup(member, candidate.group.id)
    const refused = await adding(outsider, candidate)
    context.check(isRefused, refused, 'group and server are of another project')
    observeRefusal(context, refused)
    context.check(isSame, (await theEcsGroup(member, id)).fields, fields, 'the group afterwards:')
    await added(member, candidate)
  },
})

conformance({
  id: 'ecs-groups/ownership/refuses-foreign-servers',
  needs: { features: ['servers'], resources: { group: 1, server: 2 }, personas },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const { member, outsider } = context.as
    const candidate = await aCandidate(context)
    const { group } = candidate
    const theirs = await theServer(outsider, (await aStoppedServer(context, { by: outsider })).id, nativePlace(context))
    const refused = await adding(member, { group, server: theirs })
    context.check(isRefused, refused, 'the server is of another project')
    observeRefusal(context, refused)
    context.check(isSame, await membersShown(member, group), [], 'the members afterwards:')
    const after = await theServer(outsider, theirs.id, nativePlace(context))
    context.check(isSame, lasting(after), lasting(theirs), 'the server of another project afterwards:')
    await added(member, candidate)
  },
})
