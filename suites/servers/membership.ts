import { isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aDeletedGroup, aGroup, theGroup } from '../fixtures.ts'
import type { ShownGroup } from '../group.ts'
import { whyNoMigration } from '../native-requests.ts'
import { whyNoResize } from '../other-flavor.ts'
import { acted, actedInto } from '../server-actions.ts'
import { newestFrom, newestNative, ONE_SERVER } from '../server-subjects.ts'
import type { ShownServer } from '../server.ts'
import { aServer, theServer, theServerIn } from '../servers.ts'

const inGroup = { ...ONE_SERVER, resources: { group: 1, server: 1 } } as const

const because = (impossible: string | undefined): Pick<Needs, 'impossible'> => (impossible === undefined ? {} : { impossible })

const resized = (_subject: Subject, { facts }: SubjectSource): Needs => ({ ...inGroup, ...because(whyNoResize(facts)) })

const migrated = (_subject: Subject, { facts }: SubjectSource): Needs =>
  ({ ...inGroup, personas: ['member', 'admin'], ...because(whyNoMigration(facts)) })

interface Member {
  readonly group: ShownGroup
  readonly server: ShownServer
}

/** A server in a group of its own, seen in it. Throws where it is not: then nothing can be said of its staying. */
async function aMember(context: CaseContext): Promise<Member> {
  const group = await aGroup(context)
  const server = await aServer(context, { group })
  const members = membersOf(await theGroup(context.as.member, group.id))
  if (!members.includes(server.id)) throw new TooLittleEvidence('the server was not seen in the group that it was created in')
  return { group, server }
}

/** Judges that a server is in its group as before, by what either of them shows. */
async function checkStays(context: CaseContext, { group, server }: Member, after: string): Promise<void> {
  const { member } = context.as
  context.check(isSame, membersOf(await theGroup(member, group.id)), [server.id], `the members of the group after ${after}:`)
  if (!('server_groups' in server.fields)) return
  const { server_groups: groups } = (await theServer(member, server.id)).fields
  context.check(isSame, groups, [group.id], `server_groups of the server after ${after}:`)
}

conformance({
  id: 'servers/membership/survives-power',
  needs: inGroup,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    await actedInto(context, 'stopServer', member.server, 'SHUTOFF')
    await checkStays(context, member, 'a stop')
    await actedInto(context, 'startServer', member.server, 'ACTIVE')
    await checkStays(context, member, 'a start')
  },
})

conformance({
  id: 'servers/membership/survives-reboot',
  needs: inGroup,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    for (const type of ['SOFT', 'HARD']) {
      await acted(context, 'rebootServer', member.server.id, { body: { reboot: { type } } })
      await theServerIn(context, 'ACTIVE', { id: member.server.id, after: 'rebootServer' })
      await checkStays(context, member, `a ${type} reboot`)
    }
  },
})

conformance({
  id: 'servers/membership/survives-resize',
  needs: resized,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    await actedInto(context, 'resizeServer', member.server, 'VERIFY_RESIZE')
    await checkStays(context, member, 'a resize')
    await actedInto(context, 'confirmServerResize', member.server, 'ACTIVE')
    await checkStays(context, member, 'its confirmation')
  },
})

conformance({
  id: 'servers/membership/survives-revert',
  needs: resized,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    await actedInto(context, 'resizeServer', member.server, 'VERIFY_RESIZE')
    await actedInto(context, 'revertServerResize', member.server, 'ACTIVE')
    await checkStays(context, member, 'a resize that was reverted')
  },
})

conformance({
  id: 'servers/membership/survives-rebuild',
  needs: inGroup,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    await actedInto(context, 'rebuildServer', member.server, 'ACTIVE')
    await checkStays(context, member, 'a rebuild')
  },
})

conformance({
  id: 'servers/membership/survives-lock',
  needs: inGroup,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    await acted(context, 'lockServer', member.server.id)
    await checkStays(context, member, 'a lock')
    await acted(context, 'unlockServer', member.server.id)
    await checkStays(context, member, 'an unlock')
  },
})

conformance({
  id: 'servers/membership/ends-with-group',
  needs: inGroup,
  subjects: (source) => newestFrom(source, '2.71'),
  async body(context) {
    const { member } = context.as
    const { group, server } = await aMember(context)
    const { server_groups: before } = (await theServer(member, server.id)).fields
    if (isSame(before, [group.id], '') !== null) throw new TooLittleEvidence('the server did not name the group that it was created in')
    await aDeletedGroup(member, group.id)
    const { server_groups: after } = (await theServer(member, server.id)).fields
    context.check(isSame, after, [], 'server_groups of the server once its group was deleted:')
  },
})

conformance({
  id: 'servers/membership/survives-migration',
  needs: migrated,
  subjects: newestNative,
  async body(context) {
    const member = await aMember(context)
    await actedInto(context, 'migrateServer', member.server, 'VERIFY_RESIZE')
    await actedInto(context, 'confirmServerResize', member.server, 'ACTIVE')
    await checkStays(context, member, 'a migration')
  },
})
