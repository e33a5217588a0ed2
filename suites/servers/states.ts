import { answerOf, isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { type Because, checkAllRefused, checkRefused, lasting, possible } from '../refused-actions.ts'
import { act, actedInto, ACTIONS, type ActionId, aResizedServer } from '../server-actions.ts'
import { newestNative, ONE_SERVER, oneResizedServer } from '../server-subjects.ts'
import { aDeletedServer, aServer, aStoppedServer, nativePlace, theServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

/** Nova documents 409 for what the state of a server does not allow, and 400 too where parts of a request can be wrong. */
const CONFLICT: Because = { because: 'its state does not allow that', statuses: [409] }

conformance({
  id: 'servers/states/stopped-refuses-stop-and-soft-reboot',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const server = await aStoppedServer(context)
    await checkAllRefused(context, server, { ids: ['stopServer', 'rebootServer'], ...CONFLICT })
    await actedInto(context, 'startServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/states/active-refuses-start',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const server = await aServer(context)
    await checkAllRefused(context, server, { ids: ['startServer'], ...CONFLICT })
    await actedInto(context, 'stopServer', server, 'SHUTOFF')
    await actedInto(context, 'startServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/states/refuses-to-end-no-resize',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const server = await aServer(context)
    const ids: readonly ActionId[] = ['confirmServerResize', 'revertServerResize']
    await checkAllRefused(context, server, { ids, because: 'nothing was resized', statuses: [400, 409] })
    await actedInto(context, 'rebootServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/states/resized-refuses-other-actions',
  needs: oneResizedServer,
  subjects: newestNative,
  async body(context) {
    const server = await aResizedServer(context)
    const ids: readonly ActionId[] = ['stopServer', 'startServer', 'rebootServer', 'rebuildServer', 'resizeServer']
    await checkAllRefused(context, server, { ids, ...CONFLICT })
    await actedInto(context, 'confirmServerResize', server, 'ACTIVE')
  },
})

/** Judges that a resize to a flavor is refused with 400 and leaves the server as it is. */
async function checkFlavorRefused(context: CaseContext, flavorRef: string, because: string): Promise<void> {
  const { id } = await aServer(context)
  const before = lasting(await theServer(context.as.member, id))
  checkRefused(context, await act(context, 'resizeServer', id, { body: { resize: { flavorRef } } }), { because, statuses: [400] })
  context.check(isSame, lasting(await theServer(context.as.member, id)), before, 'the server afterwards:')
  await actedInto(context, 'resizeServer', { id }, 'VERIFY_RESIZE')
}

conformance({
  id: 'servers/states/refuses-same-flavor',
  needs: oneResizedServer,
  subjects: newestNative,
  async body(context) {
    await checkFlavorRefused(context, context.facts.servers?.flavor ?? '', 'the server has that flavor')
  },
})

conformance({
  id: 'servers/states/refuses-unknown-flavor',
  needs: oneResizedServer,
  subjects: newestNative,
  async body(context) {
    await checkFlavorRefused(context, NEVER_GIVEN, 'there is no such flavor')
  },
})

const NOT_FOUND: Because = { because: 'there is no such server', statuses: [404] }

conformance({
  id: 'servers/states/unknown-server-not-found',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { id: known } = await aServer(context)
    for (const id of possible(context, ACTIONS, nativePlace(context))) checkRefused(context, await act(context, id, NEVER_GIVEN), NOT_FOUND)
    await actedInto(context, 'rebootServer', { id: known }, 'ACTIVE')
  },
})

conformance({
  id: 'servers/states/deleted-server-not-found',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { id: deleted } = await aServer(context)
    await actedInto(context, 'rebootServer', { id: deleted }, 'ACTIVE')
    await aDeletedServer(context, deleted)
    const shown = await context.as.member.call('showServer', { path: { server_id: deleted } })
    context.observe('status when shown', answerOf(shown).status)
    for (const id of possible(context, ACTIONS, nativePlace(context))) checkRefused(context, await act(context, id, deleted), NOT_FOUND)
  },
})
