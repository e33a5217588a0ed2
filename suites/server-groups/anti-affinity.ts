import { distinctHosts } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { aGroup } from '../fixtures.ts'
import { placements, seeingHosts } from '../placement.ts'
import { newestNative } from '../server-subjects.ts'
import { aServer } from '../servers.ts'

conformance({
  id: 'server-groups/anti-affinity/distinct-hosts',
  needs: (_subject, { facts }) => seeingHosts(facts, { features: ['servers'], resources: { group: 1, server: 2 } }),
  subjects: newestNative,
  async body(context) {
    const group = await aGroup(context)
    context.check(distinctHosts, await placements(context, [await aServer(context, { group }), await aServer(context, { group })]))
  },
})
