import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { anEcsGroup, ECS } from '../ecs-group.ts'
import { imageToChangeTo, login } from '../ecs-requests.ts'
import { added, adding, removed, removing } from '../ecs-groups/member.ts'
import { aStoppedEcs, finishedJob } from '../ecs-server.ts'
import { flavorOf } from '../ecs-servers/wanted-resize.ts'
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

const STATIONS: ReadonlyArray<Station<Held>> = [
  station('changeEcsOs', changed),
  station('changeEcsOsWithoutCloudInit', changed),
  station('reinstallEcsOs', reinstalled),
  station('reinstallEcsOsWithoutCloudInit', reinstalled),
  station('resizeEcs', resized, readyToResize),
  station('resizeEcsV11', resized, readyToResize),
  station('migrateEcs', () => ({ migrate: null })),
  member('addEcsGroupMember', adding, false),
  member('removeEcsGroupMember', removing, true),
]

/** Everybody asks for what ECS v1 does to a stopped server, and to its place in a group. */
export async function walkEcs(context: CaseContext): Promise<Exchange> {
  const [group, server] = [await anEcsGroup(context), await aStoppedEcs(context)]
  return walk(context, STATIONS, { group, server, member: false, flavor: context.facts.servers?.otherFlavor })
}
