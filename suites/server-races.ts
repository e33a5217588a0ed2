import { type History, type MembershipInput, type MembershipOutput, TooLittleEvidence } from '../checks/index.ts'
import type { Subject } from '../events/index.ts'
import type { CaseContext, Needs, SubjectSource } from '../harness/index.ts'
import { atOnce, judgeGroup } from './group-races.ts'
import { seeingHosts, whyNeverApart } from './placement.ts'
import { RacedGroup } from './raced-group.ts'
import { RacedServers } from './raced-servers.ts'

/** How many hosts are taken for granted where the target file does not say; a race takes two. */
const HOSTS = 2

/** More would cost more than they tell. */
const MOST_HOSTS = 6

/** As many servers as there are hosts, and so many more. */
export function serversForHosts(surplus: number): (subject: Subject, source: SubjectSource) => Needs {
  return (_subject, { facts }) => {
    const { hosts = HOSTS } = facts
    const needs = seeingHosts(facts, { features: ['servers'], resources: { group: 1, server: hosts + surplus } })
    const together = whyNeverApart(facts)
    if (together !== undefined) return { ...needs, impossible: together }
    if (surplus > 0 && facts.hosts === undefined) return { ...needs, impossible: 'the target file does not say how many hosts there are' }
    return hosts <= MOST_HOSTS ? needs : { ...needs, impossible: `a race for ${hosts} hosts takes more servers than it is worth` }
  }
}

/** What came of servers that were created at once in one group. */
export interface Spread {
  readonly history: History<MembershipInput, MembershipOutput>
  /** Hosts that none of them came to run on. */
  readonly empty: number
}

/**
 * Creates servers at once in a new group, so many more than there are hosts, and judges that no two came to run on one host. Throws
 * {@link TooLittleEvidence} where fewer than two run.
 */
export async function spreadAtOnce(context: CaseContext, surplus: number): Promise<Spread> {
  const hosts = context.facts.hosts ?? HOSTS
  const group = new RacedGroup(context, { readsMembers: false })
  await group.create('creator')
  const servers = new RacedServers(context, group.recorder)
  await atOnce(Array.from({ length: hosts + surplus }, (_, index) =>
    () => servers.boot({ caller: `creator ${index + 1}`, groupId: group.id, seesHost: true })))
  const history = judgeGroup(context, group, { exists: false, distinctHosts: true })
  const running = history.filter(({ output }) => output !== undefined && 'host' in output && output.host !== null)
  if (running.some(({ output }) => output !== undefined && 'host' in output && output.host === undefined)) {
    throw new TooLittleEvidence('the host of a server that runs is not shown')
  }
  if (running.length < 2) throw new TooLittleEvidence(`${running.length} of ${hosts + surplus} servers came to run: it takes two to share a host`)
  return { history, empty: hosts - running.length }
}

/** Servers come and go in one group while somebody looks who is in it: one is deleted as soon as it has an id. */
export async function membersComeAndGo(context: CaseContext): Promise<RacedGroup> {
  const group = new RacedGroup(context, { readsMembers: true })
  await group.create('creator')
  const servers = new RacedServers(context, group.recorder)
  const doomed = Promise.withResolvers<string>()
  await atOnce([
    () => servers.boot({ caller: 'creator', groupId: group.id, begun: doomed.resolve }).finally(() => doomed.resolve('')),
    () => servers.boot({ caller: 'creator 2', groupId: group.id }),
    async () => {
      const id = await doomed.promise
      if (id !== '') await servers.destroy('deleter', id)
    },
    async () => {
      for (let looks = 0; looks < 4; looks += 1) await (looks % 2 === 0 ? group.show('looker') : group.list('looker'))
    },
  ])
  await group.show('looker')
  await group.list('looker')
  return group
}

/** A group is deleted while a server is created in it. */
export async function deletedDuringBoot(context: CaseContext): Promise<RacedGroup> {
  const group = new RacedGroup(context, { readsMembers: false })
  await group.create('creator')
  const servers = new RacedServers(context, group.recorder)
  await atOnce([
    () => servers.boot({ caller: 'creator', groupId: group.id }),
    () => group.delete('deleter'),
    () => group.show('looker'),
  ])
  await group.show('looker')
  await group.list('looker')
  return group
}
