import { isSame } from '../../checks/index.ts'
import { conformance, type Observation } from '../../harness/index.ts'
import { actedInto } from '../server-actions.ts'
import { newestNative, ONE_SERVER } from '../server-subjects.ts'
import { checkResting, checkStatus, judgedTransition, kept, transformed, transition } from '../server-transitions.ts'
import { aServer, aStoppedServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

const STOPPED: Observation = {
  name: 'stopped-server',
  observe: async (context) => transition(context, { id: 'stopServer', server: await aServer(context), status: 'SHUTOFF' }),
}

const STARTED: Observation = {
  name: 'started-server',
  observe: async (context) => transition(context, { id: 'startServer', server: await aStoppedServer(context), status: 'ACTIVE' }),
}

conformance({
  id: 'servers/power/stop-ends-shutoff',
  needs: ONE_SERVER,
  observes: STOPPED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'SHUTOFF'),
})

conformance({
  id: 'servers/power/stopped-shows-states',
  needs: ONE_SERVER,
  observes: STOPPED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkResting(context, exchange, 'stopped'),
})

conformance({
  id: 'servers/power/stop-leaves-the-rest',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    const stopped = await transformed(context, { id: 'stopServer', server, status: 'SHUTOFF' })
    context.check(isSame, kept(stopped), kept(server), 'the stopped server, as before:')
  },
})

conformance({
  id: 'servers/power/start-ends-active',
  needs: ONE_SERVER,
  observes: STARTED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'ACTIVE'),
})

conformance({
  id: 'servers/power/started-shows-states',
  needs: ONE_SERVER,
  observes: STARTED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkResting(context, exchange, 'active'),
})

conformance({
  id: 'servers/power/start-leaves-the-rest',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aStoppedServer(context)
    const started = await transformed(context, { id: 'startServer', server, status: 'ACTIVE' })
    context.check(isSame, kept(started), kept(server), 'the started server, as before:')
  },
})

conformance({
  id: 'servers/power/stop-types',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    for (const stop of [{}, { type: 'SOFT' }, { type: 'HARD' }]) {
      await judgedTransition(context, { id: 'stopServer', server, status: 'SHUTOFF', body: { 'os-stop': stop } })
      await actedInto(context, 'startServer', server, 'ACTIVE')
    }
  },
})

conformance({
  id: 'servers/power/start-forms',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    for (const start of [{}, null]) {
      await actedInto(context, 'stopServer', server, 'SHUTOFF')
      await judgedTransition(context, { id: 'startServer', server, status: 'ACTIVE', body: { 'os-start': start } })
    }
  },
})
