import { isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { checkRefused, lasting } from '../refused-actions.ts'
import { act, actedInto, type ActionId } from '../server-actions.ts'
import { newestNative, ONE_SERVER } from '../server-subjects.ts'
import { aServer, theServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

interface Broken {
  /** The operation as which each is sent; all actions share one path. */
  readonly as: ActionId
  readonly because: string
  readonly bodies: readonly unknown[]
}

/** Judges that each of these bodies is refused and leaves the server as it is. What is asked properly is done. */
async function checkBroken(context: CaseContext, { as: id, because, bodies }: Broken): Promise<void> {
  const server = await aServer(context)
  const before = lasting(await theServer(context.as.member, server.id))
  for (const body of bodies) {
    checkRefused(context, await act(context, id, server.id, { body }), { because, statuses: [400] })
    context.check(isSame, lasting(await theServer(context.as.member, server.id)), before, `the server after ${JSON.stringify(body)}:`)
  }
  await actedInto(context, 'rebootServer', server, 'ACTIVE')
}

conformance({
  id: 'servers/actions/rejects-no-action',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    await checkBroken(context, { as: 'rebootServer', because: 'it names no action', bodies: [{}] })
  },
})

conformance({
  id: 'servers/actions/rejects-two-actions',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const bodies = [{ 'os-stop': {}, 'reboot': { type: 'SOFT' } }, { 'lock': null, 'os-stop': {} }]
    await checkBroken(context, { as: 'rebootServer', because: 'it names two actions', bodies })
  },
})

conformance({
  id: 'servers/actions/rejects-unknown-action',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const bodies = [{ 'os-conform': null }, { OS_STOP: {} }]
    await checkBroken(context, { as: 'rebootServer', because: 'there is no such action', bodies })
  },
})

conformance({
  id: 'servers/actions/rejects-broken-reboot',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const bodies = [{}, { type: 'WARM' }, { type: null }, { type: ['SOFT'] }].map((reboot) => ({ reboot }))
    await checkBroken(context, { as: 'rebootServer', because: 'type is SOFT or HARD', bodies: [...bodies, { reboot: null }] })
  },
})

conformance({
  id: 'servers/actions/rejects-broken-resize',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const bodies = [{ resize: {} }, { resize: { flavorRef: null } }, { resize: { flavorRef: {} } }, { resize: null }]
    await checkBroken(context, { as: 'resizeServer', because: 'flavorRef is a string', bodies })
  },
})

conformance({
  id: 'servers/actions/rejects-broken-rebuild',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const imageRef = context.facts.servers?.image
    const named = { rebuild: { name: context.name() } }
    const broken = [{ name: '' }, { name: 'x'.repeat(256) }, { metadata: 'rebuilt' }]
    const fields = broken.map((field) => ({ rebuild: { imageRef, ...field } }))
    const references = [{ rebuild: { imageRef: null } }, { rebuild: { imageRef: 'no image' } }]
    await checkBroken(context, { as: 'rebuildServer', because: 'a field is missing or broken', bodies: [named, ...references, ...fields] })
  },
})
