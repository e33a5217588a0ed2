import { answerOf, type MembershipInput, TooLittleEvidence } from '../checks/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { adding, removing } from './ecs-groups/member.ts'
import { isSuccess } from './ecs-group.ts'
import { atOnce, judgeGroup } from './group-races.ts'
import { RacedGroup } from './raced-group.ts'
import type { ShownServer } from './server.ts'

/** A group, two stopped servers that are in none, and who has seen what of them. */
export interface Candidates {
  readonly context: CaseContext
  readonly group: RacedGroup
  readonly servers: readonly [ShownServer, ShownServer]
}

/** How many additions of the first kind were refused, which needed not be. */
export interface Refusals {
  refused: number
  asked: number
}

/**
 * Changes who is in a group by several callers at once: two join; one of them leaves and joins; both leave; somebody looks all the while.
 * Judges what was seen, and begins and ends with nobody in the group.
 */
export async function joinAndLeave({ context, group, servers: [one, other] }: Candidates, refusals: Refusals): Promise<RacedGroup> {
  const change = async (caller: string, what: 'add' | 'remove', server: ShownServer): Promise<boolean> => {
    const { as: { member }, signal } = context
    const input: MembershipInput = { do: what, server: server.id }
    const ask = () => (what === 'add' ? adding : removing)(member, { group, server })
    const exchange = await group.recorder.asking({ caller, input, ask, told: (answer) => ({ done: isSuccess(answer) }) }, signal)
    return exchange !== undefined && answerOf(exchange).status < 400
  }
  const first = async (caller: string, server: ShownServer): Promise<void> => {
    refusals.asked += 1
    if (!(await change(caller, 'add', server))) refusals.refused += 1
  }
  await atOnce([() => first('caller 1', one), () => first('caller 2', other), () => group.show('looker')])
  await group.show('looker')
  await atOnce([
    () => change('caller 1', 'remove', one).then(() => undefined), () => change('caller 2', 'add', one).then(() => undefined),
    () => group.list('looker'),
  ])
  await group.show('looker')
  await atOnce([
    () => change('caller 1', 'remove', one).then(() => undefined), () => change('caller 2', 'remove', other).then(() => undefined),
    () => group.show('looker'),
  ])
  await group.show('looker')
  judgeGroup(context, group, { exists: false })
  const last = group.recorder.history.findLast(({ output }) => output !== undefined && 'members' in output)?.output
  const left = last !== undefined && 'members' in last && Array.isArray(last.members) ? last.members : []
  if (left.length > 0) throw new TooLittleEvidence('a server is still in the group: the next round could not begin')
  return group
}
