import { isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { ECS } from '../ecs-group.ts'
import { ecsBody, ecsNeeds, ecsServers, finishedJob, serverIdsIn, theEcs, uncreatable } from '../ecs-server.ts'
import { PreconditionFailed } from '../group.ts'

/** Text in base64 that says and does nothing. */
const NOTHING = 'IyEvYmluL3NoCg=='

conformance({
  id: 'ecs-servers/user-data/shown-as-given',
  needs: (_, { facts }) => {
    const impossible = uncreatable(facts)
    return { ...ecsNeeds(), ...(impossible !== undefined && { impossible }) }
  },
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const { server } = ecsBody(context.facts, { name: context.name() })
    const exchange = await member.call('createEcs', { body: { server: { ...server, user_data: NOTHING } } }, ECS)
    const [id] = serverIdsIn(exchange)
    if (id === undefined) throw new PreconditionFailed('create a server', exchange)
    await finishedJob(context, exchange)
    context.check(isSame, (await theEcs(member, id)).fields['OS-EXT-SRV-ATTR:user_data'], NOTHING, 'the user data of the server:')
  },
})
