import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { anEcsGroup, ECS } from '../ecs-group.ts'
import { imageToChangeTo, login } from '../ecs-requests.ts'
import { added, adding, removed, removing } from '../ecs-groups/member.ts'
import { aStoppedEcs, finishedJob } from '../ecs-server.ts'
import { flavorOf } from '../ecs-servers/wanted-resize.ts'
import { PreconditionFailed } from '../group.ts'
import { shownServerIn } from '../server.ts'
import { type Station, walk } from './walk.ts'

/** A stopped server and a group that everybody asks for. */
interface Held {
  readonly server: { readonly id: string }
  readonly group: { readonly id: string }
  /** Whether the server has been put into the group; how soon that shows is another requirement's to say. */
  member: boolean
  /** The flavor that a resize is to give it. */
  flavor: string | undefined
  /** Whether the server has been migrated to the target file's dedicated host. */
  dedicated: boolean
}

const lookAtGroup = ({ as }: CaseContext, { group }: Held): Promise<Exchange> =>
  as.member.call('showEcsGroup', { path: { server_group_id: group.id } }, ECS)
const lookAtServer = ({ as }: CaseContext, { server }: Held): Promise<Exchange> =>
  as.member.call('showEcs', { path: { server_id: server.id } }, ECS)

/** Has the server in the group or out of it. */
function readyAs(member: boolean): NonNullable<Station<Held>['ready']> {
  return async (context, held) => {
    // What went before may have started it, and it is stopped servers that join and leave.
    const stopped = await readyStopped(context, held, await lookAtServer(context, held))
    if (held.member === member) return stopped
    await (member ? added : removed)(context.as.member, held)
    held.member = member
    return true
  }
}

/** Has the server stopped: some operations leave it running. */
async function readyStopped(context: CaseContext, { server: { id } }: Held, look: Exchange): Promise<boolean> {
  if (shownServerIn(look, id).fields['status'] === 'SHUTOFF') return false
  await finishedJob(context, await context.as.member.call('stopEcsBatch', { body: { 'os-stop': { servers: [{ id }] } } }, ECS))
  return true
}

type BodyOf = (context: CaseContext, held: Held) => unknown

/** An operation on the stopped server that begins a job. */
function station(operationId: string, body: BodyOf, ready: NonNullable<Station<Held>['ready']> = readyStopped): Station<Held> {
  return {
    operationId,
    look: lookAtServer,
    ready,
    ask: (context, by, held) => by.call(operationId, { path: { server_id: held.server.id }, body: body(context, held) }, ECS),
    settle: async (context, _, accepted) => {
      await finishedJob(context, accepted)
    },
  }
}

const changed: BodyOf = (context) => ({ 'os-change': { ...login(context), imageid: imageToChangeTo(context.facts) } })
const reinstalled: BodyOf = (context) => ({ 'os-reinstall': login(context) })
const resized: BodyOf = (_, { flavor }) => ({ resize: { flavorRef: flavor } })

/** Has the server stopped, and a resize go to the flavor that it does not have. */
const readyToResize: NonNullable<Station<Held>['ready']> = async (context, held, look) => {
  const { flavor, otherFlavor } = context.facts.servers ?? {}
  held.flavor = flavorOf(shownServerIn(look, held.server.id)) === otherFlavor ? flavor : otherFlavor
  return readyStopped(context, held, look)
}

const member = (operationId: string, ask: (by: Session, held: Held) => Promise<Exchange>, inGroup: boolean): Station<Held> =>
  ({
    operationId,
    look: lookAtGroup,
    ready: readyAs(inGroup),
    ask: (_, by, held) => ask(by, held),
    settle: async (_, held) => void (held.member = !inGroup),
  })

/** Asks for the migration to a host; to none in particular where that is `null`. */
const migrating = (by: Session, { server }: Held, migrate: unknown): Promise<Exchange> =>
  by.call('migrateEcs', { path: { server_id: server.id }, body: { migrate } }, ECS)

/** The host that a look shows the server on; undefined where it shows none. */
function hostIn(look: Exchange, { server: { id } }: Held): string | undefined {
  const host = shownServerIn(look, id).fields['OS-EXT-SRV-ATTR:hypervisor_hostname']
  return typeof host === 'string' && host !== '' ? host : undefined
}

/** Has the server leave the dedicated host: nothing is migrated to where it is. */
async function left(context: CaseContext, held: Held, look: Exchange): Promise<void> {
  await finishedJob(context, await migrating(context.as.member, held, null))
  const after = await lookAtServer(context, held)
  const host = hostIn(after, held)
  if (host !== undefined && host === hostIn(look, held)) throw new PreconditionFailed('have the server leave its dedicated host', after)
  held.dedicated = false
}

/** To the dedicated host: an empty migration is for servers on one, and may be refused of others whatever rights there are. */
const MIGRATE: Station<Held> = {
  operationId: 'migrateEcs',
  look: lookAtServer,
  // By the documents no member of a group is on a dedicated host.
  ready: async (context, held, look) => {
    const changed = await readyAs(false)(context, held, look)
    if (!held.dedicated) return changed
    await left(context, held, look)
    return true
  },
  ask: ({ facts }, by, held) => migrating(by, held, { dedicated_host_id: facts.servers?.dedicatedHost }),
  settle: async (context, held, accepted) => {
    await finishedJob(context, accepted)
    held.dedicated = true
  },
}

/** The migration comes last: it alone has a server leave the dedicated host again. */
const STATIONS: ReadonlyArray<Station<Held>> = [
  station('changeEcsOs', changed),
  station('changeEcsOsWithoutCloudInit', changed),
  station('reinstallEcsOs', reinstalled),
  station('reinstallEcsOsWithoutCloudInit', reinstalled),
  station('resizeEcs', resized, readyToResize),
  station('resizeEcsV11', resized, readyToResize),
  member('addEcsGroupMember', adding, false),
  member('removeEcsGroupMember', removing, true),
  MIGRATE,
]

/** Everybody asks for what ECS v1 does to a stopped server, and to its place in a group. */
export async function walkEcs(context: CaseContext): Promise<Exchange> {
  const [group, server] = [await anEcsGroup(context), await aStoppedEcs(context)]
  const { otherFlavor: flavor } = context.facts.servers ?? {}
  return walk(context, STATIONS, { group, server, member: false, flavor, dedicated: false })
}
