import { hasStatus, isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { checkAllRefused, checkRefused, lasting, whileLocked } from '../refused-actions.ts'
import { type ShownServer, serversIn } from '../server.ts'
import { act, acted, actedInto, type ActionId, aLockedServer } from '../server-actions.ts'
import { newestFrom, newestNative, ONE_SERVER, oneResizedServer } from '../server-subjects.ts'
import { aServer, theServer, theServerIn } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

/** Nova documents that a locked server needs an administrator, and 403 and 409 among the refusals of each action. */
const LOCKED = { because: 'the server is locked', statuses: [403, 409] }

async function checkLockRefuses(context: CaseContext, server: ShownServer, ids: readonly ActionId[]): Promise<void> {
  await whileLocked(context, server, () => checkAllRefused(context, server, { ids, ...LOCKED }))
}

conformance({
  id: 'servers/lock/refuses-power-actions',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const server = await aServer(context)
    await checkLockRefuses(context, server, ['stopServer', 'rebootServer'])
    await actedInto(context, 'stopServer', server, 'SHUTOFF')
    await checkLockRefuses(context, server, ['startServer'])
    await actedInto(context, 'startServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/lock/refuses-resize',
  needs: oneResizedServer,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    await checkLockRefuses(context, server, ['resizeServer'])
    await actedInto(context, 'resizeServer', server, 'VERIFY_RESIZE')
    await checkLockRefuses(context, server, ['confirmServerResize', 'revertServerResize'])
    await actedInto(context, 'revertServerResize', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/lock/refuses-rebuild',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    await checkLockRefuses(context, server, ['rebuildServer'])
    await actedInto(context, 'rebuildServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/lock/refuses-deletion',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    await checkLockRefuses(context, server, ['deleteServer'])
    await acted(context, 'deleteServer', server.id)
  },
})

conformance({
  id: 'servers/lock/unlock-lifts',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const server = await aLockedServer(context)
    await acted(context, 'unlockServer', server.id)
    context.check(hasStatus, await act(context, 'rebootServer', server.id), 202)
    await theServerIn(context, 'ACTIVE', { id: server.id, after: 'rebootServer' })
  },
})

conformance({
  id: 'servers/lock/leaves-the-rest',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { id } = await aServer(context)
    const before = unlockedPart(await theServer(context.as.member, id))
    const checkSame = async (when: string): Promise<void> =>
      context.check(isSame, unlockedPart(await theServer(context.as.member, id)), before, `the server ${when}:`)
    await whileLocked(context, { id }, () => checkSame('while it is locked'))
    await checkSame('once it is unlocked')
  },
})

/** What of a server no lock changes. */
function unlockedPart(server: ShownServer): Record<string, unknown> {
  const { locked: _, locked_reason: __, ...rest } = lasting(server)
  return rest
}

conformance({
  id: 'servers/lock/shown-from-2-9',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.9'),
  async body(context) {
    const { id } = await aServer(context)
    await checkShown(context, id, { locked: false })
    await whileLocked(context, { id }, async () => {
      await checkShown(context, id, { locked: true })
      const older = await theServer(context.as.member, id, { microversion: '2.8' })
      context.check(isSame, older.fields['locked'], undefined, 'locked below microversion 2.9:')
    })
    await checkShown(context, id, { locked: false })
  },
})

/** Judges fields of a server as it is shown and as it is listed with its details. */
async function checkShown(context: CaseContext, id: string, owed: Readonly<Record<string, unknown>>): Promise<void> {
  const { member } = context.as
  const shown = (await theServer(member, id)).fields
  const listed = serversIn(await member.call('listServersDetail')).find((server) => server.id === id)?.fields
  for (const [field, value] of Object.entries(owed)) {
    context.check(isSame, shown[field], value, `${field}, when shown:`)
    context.check(isSame, listed?.[field], value, `${field}, when listed:`)
  }
}

conformance({
  id: 'servers/lock/reason-from-2-73',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.73'),
  async body(context) {
    const { id } = await aServer(context)
    const reason = `${context.name()} is kept as it is`
    await checkShown(context, id, { locked: false, locked_reason: null })
    await whileLocked(context, { id }, async () => {
      await checkShown(context, id, { locked: true, locked_reason: reason })
      const older = await theServer(context.as.member, id, { microversion: '2.72' })
      context.check(isSame, older.fields['locked_reason'], undefined, 'locked_reason below microversion 2.73:')
    }, { body: { lock: { locked_reason: reason } } })
    await checkShown(context, id, { locked: false, locked_reason: null })
  },
})

conformance({
  id: 'servers/lock/rejects-broken-reasons',
  needs: ONE_SERVER,
  subjects: (source) => newestFrom(source, '2.73'),
  async body(context) {
    const { id } = await aServer(context)
    for (const locked_reason of ['x'.repeat(256), 7, ['a reason']]) {
      const refused = await act(context, 'lockServer', id, { body: { lock: { locked_reason } } })
      checkRefused(context, refused, { because: 'the reason is none', statuses: [400] })
      await checkShown(context, id, { locked: false })
    }
    await whileLocked(context, { id }, () => Promise.resolve(), { body: { lock: { locked_reason: 'x'.repeat(255) } } })
  },
})

conformance({
  id: 'servers/lock/administrators-may-act',
  needs: { ...ONE_SERVER, personas: ['member', 'admin'] },
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    await whileLocked(context, server, async () => {
      context.check(hasStatus, await act(context, 'rebootServer', server.id, { by: context.as.admin }), 202)
    })
    await theServerIn(context, 'ACTIVE', { id: server.id, after: 'rebootServer' })
  },
})

conformance({
  id: 'servers/lock/lock-of-administrator-stays',
  needs: { ...ONE_SERVER, personas: ['member', 'admin'] },
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    const refused = { ids: ['unlockServer'], because: 'an administrator locked the server', statuses: [403] } as const
    await whileLocked(context, server, () => checkAllRefused(context, server, refused), { by: context.as.admin })
    await actedInto(context, 'rebootServer', server, 'ACTIVE')
  },
})
