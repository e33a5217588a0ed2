import { isSame, TooLittleEvidence } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { ECS, type Query } from '../ecs-group.ts'
import { anEcs, ecsNeeds, ecsServers } from '../ecs-server.ts'
import { serversIn } from '../server.ts'

conformance({
  id: 'ecs-servers/slices/marker-continues',
  needs: ecsNeeds(2),
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    const ids = [(await anEcs(context, { name: `${name}-a` })).id, (await anEcs(context, { name: `${name}-b` })).id]
    const slice = async (query: Query): Promise<string[]> =>
      serversIn(await context.as.member.call('listEcs', { query: [['name', name], ...query] }, ECS)).map(({ id }) => id)
    // No document says in which order.
    const all = await slice([['limit', '1000']])
    const [first = '', second = ''] = all
    if (all.length !== ids.length) throw new TooLittleEvidence(`${all.length} of the ${ids.length} servers of the case are listed`)
    context.check(isSame, await slice([['limit', '1'], ['marker', first]]), [second], 'the page after the first server:')
    const behind = await slice([['limit', '1'], ['marker', second]])
    context.check(isSame, behind, [], 'the page after the last server:')
  },
})
