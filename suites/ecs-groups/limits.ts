import { answerOf, bodyOf, hasStatus, holds, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ecsGroupBody, ecsGroups, ecsGroupsBesideNative, everyEcsGroup, isSuccess } from '../ecs-group.ts'
import { PreconditionFailed } from '../group.ts'
import { DISTURBED, whileQuiet } from '../quiet.ts'
import { limitsIn } from '../server-groups/allowances.ts'
import { nativePlace } from '../servers.ts'
import { wholeQuota } from '../whole-quota.ts'
import { observeRefusal } from './refused.ts'

const NUMBERS = ['maxServerGroups', 'maxServerGroupMembers', 'totalServerGroupsUsed'] as const

type EcsLimits = Readonly<Record<(typeof NUMBERS)[number], unknown>>

/** The numbers about groups, whatever they are. */
async function limitsTold({ as }: CaseContext): Promise<EcsLimits> {
  const exchange = await as.member.call('showEcsLimits')
  const body = bodyOf(exchange) as { absolute?: unknown } | null | undefined
  const absolute = body?.absolute
  const readable = answerOf(exchange).status === 200 && typeof absolute === 'object' && absolute !== null
  if (!readable) throw new PreconditionFailed('read the limits', exchange)
  return absolute as EcsLimits
}

/** A number of the limits. Throws {@link TooLittleEvidence} when it is none. */
async function numberOf(context: CaseContext, name: (typeof NUMBERS)[number]): Promise<number> {
  const number = (await limitsTold(context))[name]
  if (typeof number === 'number' && Number.isInteger(number)) return number
  throw new TooLittleEvidence(`${name} is no integer: whether it is to be one, another requirement says`)
}

conformance({
  id: 'ecs-groups/limits/count-groups',
  needs: { resources: { group: 1 } },
  subjects: ecsGroups,
  async body(context) {
    await anEcsGroup(context)
    context.check(hasStatus, await context.as.member.call('showEcsLimits'), 200)
    const limits = await limitsTold(context)
    for (const name of NUMBERS) {
      const number = limits[name]
      const least = name === 'totalServerGroupsUsed' ? 0 : -1
      context.check(holds, Number.isInteger(number) && Number(number) >= least, `an integer from ${least} on as ${name}`, String(number))
    }
  },
})

conformance({
  id: 'ecs-groups/limits/usage-counts-groups',
  needs: { resources: { group: 1 }, exclusive: 'project' },
  subjects: ecsGroups,
  async body(context) {
    const used = (): Promise<number> => numberOf(context, 'totalServerGroupsUsed')
    await whileQuiet(context, async () => {
      const before = await used()
      const group = await anEcsGroup(context)
      const during = await used()
      await aDeletedEcsGroup(context.as.member, group.id)
      const rise = [during - before, (await used()) - before]
      context.check(isSame, rise, [1, 0], 'the rise in used groups with a create, and after its delete:')
    }, everyEcsGroup)
  },
})

conformance({
  id: 'ecs-groups/limits/agree-with-native',
  needs: { resources: { group: 1 }, exclusive: 'project' },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    await anEcsGroup(context)
    await whileQuiet(context, async () => {
      const told = await limitsTold(context)
      const native = limitsIn(await context.as.member.call('showLimits', {}, nativePlace(context)))
      const among = (limits: Readonly<Record<string, unknown>>) => Object.fromEntries(NUMBERS.map((name) => [name, limits[name]]))
      context.check(isSame, among(told), among(native), 'the limits, as the native API gives them:')
    }, everyEcsGroup)
  },
})

/** Creates groups until the project holds as many as it may; gives their ids. Throws when the budget ends before the quota does. */
async function fill(context: CaseContext): Promise<string[]> {
  const limit = await numberOf(context, 'maxServerGroups')
  const free = limit - (await everyEcsGroup(context.as.member)).length
  const capacity = context.facts.capacity['group'] ?? 0
  if (limit < 0 || free > capacity) {
    const room = limit < 0 ? 'any number of' : free
    throw new TooLittleEvidence(`the quota has room for ${room} groups, the budget for ${capacity}. Raise budget.groups in the target file`)
  }
  if (free < 1) throw new TooLittleEvidence('the project is full already')
  const ids: string[] = []
  while (ids.length < free) ids.push((await anEcsGroup(context)).id)
  return ids
}

conformance({
  id: 'ecs-groups/limits/refuse-above-quota',
  needs: wholeQuota,
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    await fill(context)
    const name = context.name()
    const exchange = await member.call('createEcsGroup', { body: ecsGroupBody(name) })
    const groups = await everyEcsGroup(member)
    // Where somebody else deleted a group meanwhile there was room for this one.
    if (isSuccess(exchange) && groups.length <= (await numberOf(context, 'maxServerGroups'))) throw new TooLittleEvidence(DISTURBED)
    context.check(isRefused, exchange, 'the project holds as many groups as it may')
    observeRefusal(context, exchange)
    const stored = groups.filter(({ fields }) => fields['name'] === name).length
    context.check(holds, stored === 0, 'nothing created above the quota', `${stored} group created`)
  },
})

conformance({
  id: 'ecs-groups/limits/delete-frees-quota',
  needs: wholeQuota,
  subjects: ecsGroups,
  async body(context) {
    const { member } = context.as
    const [first = ''] = await fill(context)
    await aDeletedEcsGroup(member, first)
    const exchange = await member.call('createEcsGroup', { body: ecsGroupBody(context.name()) })
    context.check(hasStatus, exchange, 200)
  },
})
