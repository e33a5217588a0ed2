import { type CaseContext, conformance } from '../../harness/index.ts'
import { comeAndGo, deletedAtOnce, judgeGroup } from '../group-races.ts'
import { createAtTheEdge, LostPlaces } from '../quota-races.ts'
import { raced } from '../rounds.ts'
import { deletedDuringBoot, membersComeAndGo, serversForHosts, spreadAtOnce } from '../server-races.ts'
import { newestNative } from '../server-subjects.ts'
import { lastOfEachApi, onceForEachApi } from '../subjects.ts'
import { wholeQuota } from '../whole-quota.ts'

conformance({
  id: 'server-groups/races/keeps-one-order',
  needs: { resources: { group: 1 } },
  subjects: onceForEachApi,
  body: (context) => raced(context, {
    rounds: 2,
    // What two that delete at once are told is judged by itself.
    round: async () => judgeGroup(context, await comeAndGo(context), { exists: false, deletesAgain: true }),
  }),
})

conformance({
  id: 'server-groups/races/deletes-once',
  needs: { resources: { group: 1 } },
  subjects: onceForEachApi,
  body: (context) => raced(context, {
    rounds: 2,
    round: async () => judgeGroup(context, await deletedAtOnce(context), { exists: false }),
  }),
})

conformance({
  id: 'server-groups/races/quota-holds',
  needs: wholeQuota,
  subjects: (source) => lastOfEachApi(source).slice(-1),
  async body(context) {
    const lost = new LostPlaces()
    await raced(context, { rounds: 1, round: async () => lost.add(await createAtTheEdge(context)) })
    context.observe('places that creates at once did not fill', String(lost))
  },
})

conformance({
  id: 'server-groups/races/spreads-at-once',
  needs: serversForHosts(0),
  subjects: newestNative,
  body: (context) => spread(context, 0),
})

conformance({
  id: 'server-groups/races/spreads-when-full',
  needs: serversForHosts(1),
  subjects: newestNative,
  body: (context) => spread(context, 1),
})

/** How many servers find no host is observed: upstream loses some for which there was one. */
async function spread(context: CaseContext, surplus: number): Promise<void> {
  let empty = 0
  let rounds = 0
  await raced(context, { rounds: 1, round: async () => {
    const round = await spreadAtOnce(context, surplus)
    empty += round.empty
    rounds += 1
    return round.history
  } })
  context.observe('hosts left empty', `${empty} in ${rounds} rounds`)
}

conformance({
  id: 'server-groups/races/members-keep-one-order',
  needs: { features: ['servers'], resources: { group: 1, server: 2 } },
  subjects: newestNative,
  body: (context) => raced(context, { rounds: 1, round: async () => judgeGroup(context, await membersComeAndGo(context), { exists: false }) }),
})

conformance({
  id: 'server-groups/races/deletion-beats-boot',
  needs: { features: ['servers'], resources: { group: 1, server: 1 } },
  subjects: newestNative,
  body: (context) => raced(context, { rounds: 1, round: async () => judgeGroup(context, await deletedDuringBoot(context), { exists: false }) }),
})
