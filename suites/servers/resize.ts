import { isSame } from '../../checks/index.ts'
import { type CaseContext, conformance, type Observation } from '../../harness/index.ts'
import { aResizedServer, actedInto } from '../server-actions.ts'
import { checkFlavor } from '../server-flavor.ts'
import { newestNative, oneResizedServer } from '../server-subjects.ts'
import { checkStatus, kept, serverShown, transformed, transition } from '../server-transitions.ts'
import { aServer, aStoppedServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

const RESIZED: Observation = {
  name: 'resized-server',
  observe: async (context) => transition(context, { id: 'resizeServer', server: await aServer(context), status: 'VERIFY_RESIZE' }),
}

const CONFIRMED: Observation = {
  name: 'confirmed-server',
  observe: async (context) => transition(context, { id: 'confirmServerResize', server: await aResizedServer(context), status: 'ACTIVE' }),
}

const REVERTED: Observation = {
  name: 'reverted-server',
  observe: async (context) => transition(context, { id: 'revertServerResize', server: await aResizedServer(context), status: 'ACTIVE' }),
}

const newFlavor = ({ facts: { servers } }: CaseContext): string => servers?.otherFlavor ?? ''
const oldFlavor = ({ facts: { servers } }: CaseContext): string => servers?.flavor ?? ''

conformance({
  id: 'servers/resize/waits-for-verification',
  needs: oneResizedServer,
  observes: RESIZED,
  subjects: lastOfEachApi,
  async body(context, exchange) {
    checkStatus(context, exchange, 'VERIFY_RESIZE')
    const { 'OS-EXT-STS:vm_state': state, 'OS-EXT-STS:task_state': task } = serverShown(exchange).fields
    // One document writes the state in capitals.
    context.check(isSame, String(state).toLowerCase(), 'resized', 'OS-EXT-STS:vm_state')
    context.observe('task_state of a resized server', JSON.stringify(task))
  },
})

conformance({
  id: 'servers/resize/takes-flavor',
  needs: oneResizedServer,
  observes: RESIZED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkFlavor(context, serverShown(exchange), newFlavor(context)),
})

conformance({
  id: 'servers/resize/confirm-ends-active',
  needs: oneResizedServer,
  observes: CONFIRMED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'ACTIVE'),
})

conformance({
  id: 'servers/resize/confirm-keeps-new-flavor',
  needs: oneResizedServer,
  observes: CONFIRMED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkFlavor(context, serverShown(exchange), newFlavor(context)),
})

conformance({
  id: 'servers/resize/revert-ends-active',
  needs: oneResizedServer,
  observes: REVERTED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'ACTIVE'),
})

conformance({
  id: 'servers/resize/revert-restores-flavor',
  needs: oneResizedServer,
  observes: REVERTED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkFlavor(context, serverShown(exchange), oldFlavor(context)),
})

conformance({
  id: 'servers/resize/leaves-the-rest',
  needs: oneResizedServer,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    const resized = await transformed(context, { id: 'resizeServer', server, status: 'VERIFY_RESIZE' })
    context.check(isSame, kept(resized, ['flavor']), kept(server, ['flavor']), 'the resized server, but for its flavor:')
    const confirmed = await transformed(context, { id: 'confirmServerResize', server, status: 'ACTIVE' })
    context.check(isSame, kept(confirmed, ['flavor']), kept(server, ['flavor']), 'the server after the confirmation, but for its flavor:')
  },
})

conformance({
  id: 'servers/resize/revert-leaves-the-rest',
  needs: oneResizedServer,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    await actedInto(context, 'resizeServer', server, 'VERIFY_RESIZE')
    const reverted = await transformed(context, { id: 'revertServerResize', server, status: 'ACTIVE' })
    context.check(isSame, kept(reverted, ['flavor']), kept(server, ['flavor']), 'the server after the reversal, but for its flavor:')
  },
})

/** Resizes a stopped server, ends that, and judges that it is stopped as before. */
async function checkStaysStopped(context: CaseContext, id: 'confirmServerResize' | 'revertServerResize'): Promise<void> {
  const server = await aStoppedServer(context)
  await actedInto(context, 'resizeServer', server, 'VERIFY_RESIZE')
  checkStatus(context, await transition(context, { id, server, status: 'SHUTOFF' }), 'SHUTOFF')
}

conformance({
  id: 'servers/resize/stopped-stays-stopped',
  needs: oneResizedServer,
  subjects: newestNative,
  body: (context) => checkStaysStopped(context, 'confirmServerResize'),
})

conformance({
  id: 'servers/resize/reverted-stays-stopped',
  needs: oneResizedServer,
  subjects: newestNative,
  body: (context) => checkStaysStopped(context, 'revertServerResize'),
})
