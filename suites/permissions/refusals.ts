import { answerOf, type Check, isForbidden, isForbiddenNatively, isRefused } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { ecsGroups } from '../ecs-group.ts'
import { aGroupHere, theGroupHere } from '../group-here.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { lastOfEachApi } from '../subjects.ts'
import { checkChangedNothing, isForWantOfRights, refusals } from './asked.ts'
import { refusing, WALK, walkNeeds } from './walks.ts'

/**
 * Judges each refusal for want of rights on a walk by what it says. A request that was let through is no refusal, and another requirement's
 * to judge.
 */
function checkEach(context: CaseContext, walked: readonly Exchange[], check: Check<readonly [Exchange]>): void {
  for (const refused of refusals(context, walked)) {
    const { operationId, persona } = refused
    if (isForWantOfRights(context, refused, walked)) context.check(check, refused)
    else context.observe(`${operationId} as ${persona}, while who may is refused too`, answerOf(refused).status)
  }
}

conformance({
  id: 'permissions/refusals/documented-code',
  needs: walkNeeds,
  subjects: refusing(({ api }) => api === 'ecs-v1'),
  observes: WALK,
  async body(context, _, walked) {
    checkEach(context, walked, isForbidden)
  },
})

conformance({
  id: 'permissions/refusals/forbidden-natively',
  needs: walkNeeds,
  subjects: refusing(({ api }) => api !== 'ecs-v1'),
  observes: WALK,
  async body(context, _, walked) {
    checkEach(context, walked, isForbiddenNatively)
  },
})

conformance({
  id: 'permissions/refusals/change-nothing',
  needs: walkNeeds,
  subjects: refusing(() => true),
  observes: WALK,
  async body(context, _, walked) {
    checkChangedNothing(context, refusals(context, walked), walked)
  },
})

/** A well-formed id that no target gives. */
const UNKNOWN = { path: { server_group_id: NEVER_GIVEN } }

/** A user without rights asks for what is there, for what is not, and badly. What is told first, no document says. */
conformance({
  id: 'permissions/refusals/whatever-is-asked',
  needs: { resources: { group: 1 }, personas: ['member', 'none'] },
  subjects: (source) => (source.facts.dialect === 'openstack' ? [] : [...ecsGroups(source), ...lastOfEachApi(source)]),
  async body(context) {
    const [nobody, { id }] = [context.acting('none'), await aGroupHere(context)]
    const noun = context.subject.api === 'ecs-v1' ? 'EcsGroup' : 'ServerGroup'
    const asked = {
      'a group that is there': await nobody.call(`show${noun}`, { path: { server_group_id: id } }),
      'a group that is not there': await nobody.call(`show${noun}`, UNKNOWN),
      'the deletion of a group that is not there': await nobody.call(`delete${noun}`, UNKNOWN),
      'a group without a name': await nobody.call(`create${noun}`, { body: { server_group: {} } }),
    }
    await theGroupHere(context, id)
    for (const [what, refused] of Object.entries(asked)) {
      context.check(isRefused, refused, `a user without rights asks for ${what}`)
      context.observe(what, answerOf(refused).status)
    }
    const [there, gone] = Object.values(asked).map((refused) => answerOf(refused).status)
    context.observe('whether a group is there can be told without rights', there === gone ? 'no' : 'yes')
  },
})
