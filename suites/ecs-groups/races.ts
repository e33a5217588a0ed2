import { conformance } from '../../harness/index.ts'
import { ecsGroups, ecsGroupsBesideNative } from '../ecs-group.ts'
import { comeAndGo, judgeGroup } from '../group-races.ts'
import { joinAndLeave } from '../membership-races.ts'
import { createAtTheEdge, LostPlaces } from '../quota-races.ts'
import { RacedGroup } from '../raced-group.ts'
import { raced } from '../rounds.ts'
import { aStoppedServer } from '../servers.ts'
import { wholeQuota } from '../whole-quota.ts'

conformance({
  id: 'ecs-groups/races/keep-one-order',
  needs: { resources: { group: 1 } },
  subjects: ecsGroups,
  body: (context) => raced(context, {
    rounds: 2,
    // No document says what a second delete is told.
    round: async () => judgeGroup(context, await comeAndGo(context), { exists: false, deletesAgain: true }),
  }),
})

conformance({
  id: 'ecs-groups/races/quota-holds',
  needs: wholeQuota,
  subjects: ecsGroups,
  async body(context) {
    const lost = new LostPlaces()
    await raced(context, { rounds: 1, round: async () => lost.add(await createAtTheEdge(context)) })
    context.observe('places that creates at once did not fill', String(lost))
  },
})

conformance({
  id: 'ecs-groups/races/members-keep-one-order',
  needs: { features: ['servers'], resources: { group: 1, server: 2 } },
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const group = new RacedGroup(context, { readsMembers: true })
    await group.create('creator')
    const servers = [await aStoppedServer(context), await aStoppedServer(context)] as const
    const refusals = { refused: 0, asked: 0 }
    await raced(context, { rounds: 1, keeps: true, round: async () => (await joinAndLeave({ context, group, servers }, refusals)).recorder.history })
    context.observe('joining at once was refused', `${refusals.refused} of ${refusals.asked} times`)
  },
})
