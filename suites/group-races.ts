import {
  type History, isLinearizable, isNoServerError, type MembershipInput, type MembershipOutput, membershipModel, type MembershipOptions,
  ofEachServer,
} from '../checks/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { RacedGroup } from './raced-group.ts'

type GroupHistory = History<MembershipInput, MembershipOutput>

/** Judges what callers at once saw of one group: there is one order in which all of it is right, and nothing failed inside. */
export function judgeGroup(context: CaseContext, { recorder }: Pick<RacedGroup, 'recorder'>, options: MembershipOptions): GroupHistory {
  const { exchanges, history } = recorder
  context.check(isLinearizable<unknown, MembershipInput, MembershipOutput>, history, { model: membershipModel(options), aspects: ofEachServer })
  for (const exchange of exchanges) context.check(isNoServerError, exchange)
  return history
}

/** Lets callers do things at once. */
export async function atOnce(callers: ReadonlyArray<() => Promise<void>>): Promise<void> {
  await Promise.all(callers.map((act) => act()))
}

/** A group comes and goes while others look: one creates it, two delete it, and two look by either way from before until after. */
export async function comeAndGo(context: CaseContext): Promise<RacedGroup> {
  const group = new RacedGroup(context, { readsMembers: false })
  const lookers = ['looker 1', 'looker 2']
  await atOnce([() => group.create('creator'), ...lookers.map((looker) => () => group.list(looker))])
  await atOnce([
    () => group.delete('creator'),
    () => group.delete('deleter'),
    ...lookers.map((looker) => async () => {
      for (let looks = 0; looks < 3; looks += 1) {
        await group.show(looker)
        await group.list(looker)
      }
    }),
  ])
  for (const looker of lookers) {
    await group.list(looker)
    await group.show(looker)
  }
  return group
}

/** Several delete one group at once, and one looks whether it is gone. */
export async function deletedAtOnce(context: CaseContext): Promise<RacedGroup> {
  const group = new RacedGroup(context, { readsMembers: false })
  await group.create('creator')
  await atOnce(['deleter 1', 'deleter 2', 'deleter 3'].map((deleter) => () => group.delete(deleter)))
  await group.show('creator')
  return group
}
