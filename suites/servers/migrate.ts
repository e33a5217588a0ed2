import { hasStatus, holds, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type Observation, type SubjectSource } from '../../harness/index.ts'
import { whyNoMigration } from '../native-requests.ts'
import { whyNoResize } from '../other-flavor.ts'
import { act, acted, actedInto, aResizedServer } from '../server-actions.ts'
import { newestNative, ONE_SERVER } from '../server-subjects.ts'
import { checkStatus, kept, transformed, transition } from '../server-transitions.ts'
import { aServer, theServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

function needs(_subject: Subject, { facts }: SubjectSource): Needs {
  const impossible = whyNoMigration(facts)
  return { ...ONE_SERVER, personas: ['member', 'admin'], ...(impossible !== undefined && { impossible }) }
}

const migrate = { id: 'migrateServer', status: 'VERIFY_RESIZE' } as const

const MIGRATED: Observation = {
  name: 'migrated-server',
  observe: async (context) => transition(context, { ...migrate, server: await aServer(context) }),
}

/** The host of a server, as administrators are told. Throws {@link TooLittleEvidence} where they are told none. */
async function hostOf({ as: { admin } }: CaseContext, id: string): Promise<string> {
  const { 'OS-EXT-SRV-ATTR:host': host } = (await theServer(admin, id)).fields
  if (typeof host !== 'string' || host === '') throw new TooLittleEvidence(`administrators are not told on which host server ${id} is`)
  return host
}

conformance({
  id: 'servers/migrate/waits-for-verification',
  needs,
  observes: MIGRATED,
  subjects: lastOfEachApi,
  body: async (context, exchange) => checkStatus(context, exchange, 'VERIFY_RESIZE'),
})

conformance({
  id: 'servers/migrate/moves-to-another-host',
  needs,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    const before = await hostOf(context, server.id)
    await actedInto(context, 'migrateServer', server, 'VERIFY_RESIZE')
    const meanwhile = await hostOf(context, server.id)
    context.check(holds, meanwhile !== before, `server ${server.id} on another host than ${before}`, meanwhile)
    await actedInto(context, 'confirmServerResize', server, 'ACTIVE')
    context.check(isSame, await hostOf(context, server.id), meanwhile, 'the host once the migration is confirmed:')
  },
})

conformance({
  id: 'servers/migrate/revert-returns',
  needs,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    const before = await hostOf(context, server.id)
    await actedInto(context, 'migrateServer', server, 'VERIFY_RESIZE')
    checkStatus(context, await transition(context, { id: 'revertServerResize', server, status: 'ACTIVE' }), 'ACTIVE')
    context.check(isSame, await hostOf(context, server.id), before, 'the host once the migration is reverted:')
  },
})

conformance({
  id: 'servers/migrate/leaves-the-rest',
  needs,
  subjects: newestNative,
  async body(context) {
    const server = await aServer(context)
    const migrated = await transformed(context, { ...migrate, server })
    context.check(isSame, kept(migrated), kept(server), 'the migrated server, as before:')
    const confirmed = await transformed(context, { id: 'confirmServerResize', server, status: 'ACTIVE' })
    context.check(isSame, kept(confirmed), kept(server), 'the server after the confirmation, as before:')
  },
})

conformance({
  id: 'servers/migrate/only-administrators',
  needs,
  subjects: lastOfEachApi,
  async body(context) {
    const { member } = context.as
    const { id } = await aServer(context)
    context.check(hasStatus, await act(context, 'migrateServer', id, { by: member }), 403)
    context.check(isSame, (await theServer(member, id)).fields['status'], 'ACTIVE', 'the status of the server:')
    await acted(context, 'migrateServer', id)
  },
})

conformance({
  id: 'servers/migrate/refused-while-resized',
  needs: (subject, source) => {
    const impossible = whyNoResize(source.facts)
    return { ...needs(subject, source), ...(impossible !== undefined && { impossible }) }
  },
  subjects: newestNative,
  async body(context) {
    const { id } = await aResizedServer(context)
    context.check(hasStatus, await act(context, 'migrateServer', id), 409)
    context.check(isSame, (await theServer(context.as.member, id)).fields['status'], 'VERIFY_RESIZE', 'the status of the server:')
    await actedInto(context, 'confirmServerResize', { id }, 'ACTIVE')
    await acted(context, 'migrateServer', id)
  },
})
