import { distinctHosts, holds, isSame, type Placement, shown, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { anEcsGroup, ECS } from '../ecs-group.ts'
import { ecsBody, ecsServers, finishedJob, serverIdsIn } from '../ecs-server.ts'
import { fieldsOf, shownJob, subJobsOf } from '../ecs-servers/job.ts'
import { whyNoResize } from '../other-flavor.ts'
import { placements } from '../placement.ts'
import { checkApart, mustBeMembers, type Steps } from '../steps.ts'
import { everyHostByEcs, FULL_ECS_GROUP, type FullEcsGroup } from './full-group.ts'
import { ECS_LIFE, ecsMembers } from './life.ts'
import { membersShown } from './member.ts'

const apartAfter = (name: string) => async (context: CaseContext, steps: Steps): Promise<void> => checkApart(context, steps, name)

const members = ecsMembers(3)

conformance<Steps>({
  id: 'ecs-groups/anti-affinity/distinct-hosts',
  needs: members,
  observes: ECS_LIFE,
  subjects: ecsServers,
  body: apartAfter('creation'),
})

conformance<Steps>({
  id: 'ecs-groups/anti-affinity/kept-by-power',
  needs: members,
  observes: ECS_LIFE,
  subjects: ecsServers,
  body: apartAfter('power'),
})

conformance<Steps>({
  id: 'ecs-groups/anti-affinity/kept-by-reboot',
  needs: members,
  observes: ECS_LIFE,
  subjects: ecsServers,
  body: apartAfter('reboot'),
})

conformance<Steps>({
  id: 'ecs-groups/anti-affinity/kept-by-change-os',
  needs: members,
  observes: ECS_LIFE,
  subjects: ecsServers,
  body: apartAfter('change-os'),
})

conformance<Steps>({
  id: 'ecs-groups/anti-affinity/kept-by-resize',
  needs: ecsMembers(3, whyNoResize),
  observes: ECS_LIFE,
  subjects: ecsServers,
  body: apartAfter('resize'),
})

conformance<Steps>({
  id: 'ecs-groups/anti-affinity/kept-by-joining',
  needs: members,
  observes: ECS_LIFE,
  subjects: ecsServers,
  body: apartAfter('joining'),
})

conformance({
  id: 'ecs-groups/anti-affinity/distinct-in-one-request',
  needs: ecsMembers(2),
  subjects: ecsServers,
  async body(context) {
    const group = await anEcsGroup(context)
    const body = ecsBody(context.facts, { name: context.name(), groupId: group.id, count: 2 })
    const exchange = await context.as.member.call('createEcs', { body }, ECS)
    await finishedJob(context, exchange)
    const made = serverIdsIn(exchange).map((id) => ({ id }))
    mustBeMembers(await membersShown(context.as.member, group), made)
    context.check(distinctHosts, await placements(context, made))
  },
})

/** Throws {@link TooLittleEvidence} where members share a host: then the group was not on every one. */
function mustBeApart(seen: readonly Placement[]): void {
  if (distinctHosts(seen) !== null) throw new TooLittleEvidence('members share a host: the group was not full')
}

conformance<FullEcsGroup>({
  id: 'ecs-groups/anti-affinity/surplus-never-active',
  needs: everyHostByEcs,
  observes: FULL_ECS_GROUP,
  subjects: ecsServers,
  async body(context, { before, surplus: { answer, status } }) {
    mustBeApart(before)
    context.check(holds, status !== 'ACTIVE', 'a server for which there is no host left never ACTIVE', String(status))
    context.observe('the create of a server too many', answer)
    context.observe('status of a server too many', status ?? 'none')
  },
})

conformance<FullEcsGroup>({
  id: 'ecs-groups/anti-affinity/surplus-tells-why',
  needs: everyHostByEcs,
  observes: FULL_ECS_GROUP,
  subjects: ecsServers,
  async body(context, { surplus: { answer, job, status } }) {
    if (job === undefined) throw new TooLittleEvidence(`the create itself was refused (${answer}): there is no job that could tell`)
    if (status === 'ACTIVE') throw new TooLittleEvidence('the server found a host: nothing failed')
    const whole = shownJob(job)
    context.check(isSame, whole['status'], 'FAIL', 'the status of the job of a server for which there is no host left:')
    const failed = subJobsOf(whole).filter((part) => part['status'] === 'FAIL')
    context.check(holds, failed.length === 1, 'one sub-job that failed', `${failed.length} of them`)
    for (const part of failed) {
      const told = { error_code: part['error_code'], fail_reason: part['fail_reason'], errorcode_message: fieldsOf(part['entities'])['errorcode_message'] }
      const texts = Object.values(told).every((text) => typeof text === 'string' && text !== '')
      context.check(holds, texts, 'a sub-job that failed with error_code, fail_reason and errorcode_message, each a text', shown(told))
    }
  },
})

conformance<FullEcsGroup>({
  id: 'ecs-groups/anti-affinity/surplus-leaves-nothing',
  needs: everyHostByEcs,
  observes: FULL_ECS_GROUP,
  subjects: ecsServers,
  async body(context, { before, left, members: owed }) {
    context.check(isSame, left.members, owed, 'the members once a server too many is gone:')
    context.check(isSame, left.placements, before, 'where the members are once a server too many is gone:')
  },
})

conformance<FullEcsGroup>({
  id: 'ecs-groups/anti-affinity/full-group-kept-by-joining',
  needs: everyHostByEcs,
  observes: FULL_ECS_GROUP,
  subjects: ecsServers,
  async body(context, { joined: { answer, status }, left: { placements: seen } }) {
    mustBeApart(seen)
    context.check(holds, status !== 'ACTIVE', 'a server that joined a group with a member on every host not ACTIVE', String(status))
    context.observe('adding to a group with a member on every host', answer)
  },
})

/** Judges that a server which found no host in its group runs once the group no longer binds it. */
const runsAgain = (what: string, statusIn: (seen: FullEcsGroup) => string | undefined) => async (context: CaseContext, seen: FullEcsGroup) => {
  const { joined } = seen
  if (joined.status === undefined || joined.status === 'ACTIVE') {
    throw new TooLittleEvidence(`the group did not keep a server from starting (${joined.answer}, ${joined.status ?? 'not let in'}): nothing was lifted`)
  }
  context.check(isSame, statusIn(seen), 'ACTIVE', `the status of a server that is started ${what}:`)
}

conformance<FullEcsGroup>({
  id: 'ecs-groups/anti-affinity/ends-with-removal',
  needs: everyHostByEcs,
  observes: FULL_ECS_GROUP,
  subjects: ecsServers,
  body: runsAgain('once it was removed', ({ removed }) => removed),
})

conformance<FullEcsGroup>({
  id: 'ecs-groups/anti-affinity/ends-with-group',
  needs: everyHostByEcs,
  observes: FULL_ECS_GROUP,
  subjects: ecsServers,
  body: runsAgain('once its group was deleted', ({ freed }) => freed),
})
