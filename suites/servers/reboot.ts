import { isSame } from '../../checks/index.ts'
import { conformance, type Observation } from '../../harness/index.ts'
import { newestNative, ONE_SERVER } from '../server-subjects.ts'
import { checkResting, checkStatus, judgedTransition, kept, transformed, transition } from '../server-transitions.ts'
import { aServer, aStoppedServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

type Type = 'SOFT' | 'HARD'

const reboot = (type: Type) => ({ id: 'rebootServer', status: 'ACTIVE', body: { reboot: { type } } }) as const

const rebooted = (type: Type): Observation => ({
  name: `rebooted-server-${type.toLowerCase()}`,
  observe: async (context) => transition(context, { ...reboot(type), server: await aServer(context) }),
})

const SOFTLY = rebooted('SOFT')
const HARD = rebooted('HARD')

conformance({
  id: 'servers/reboot/soft-ends-active',
  needs: ONE_SERVER,
  observes: SOFTLY,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'ACTIVE'),
})

conformance({
  id: 'servers/reboot/hard-ends-active',
  needs: ONE_SERVER,
  observes: HARD,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'ACTIVE'),
})

conformance({
  id: 'servers/reboot/rebooted-shows-states',
  needs: ONE_SERVER,
  observes: HARD,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkResting(context, exchange, 'active'),
})

conformance({
  id: 'servers/reboot/hard-starts-stopped',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aStoppedServer(context)
    await judgedTransition(context, { ...reboot('HARD'), server })
  },
})

conformance({
  id: 'servers/reboot/leaves-the-rest',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    for (const type of ['SOFT', 'HARD'] as const) {
      const after = await transformed(context, { ...reboot(type), server })
      context.check(isSame, kept(after), kept(server), `the server after a ${type} reboot, as before:`)
    }
  },
})
