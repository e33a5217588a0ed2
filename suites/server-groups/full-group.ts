import { answerOf, type Placement } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Needs, Observation, SubjectSource } from '../../harness/index.ts'
import type { TargetFacts } from '../../target/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aDeletedGroup, aGroup, theGroup } from '../fixtures.ts'
import type { ShownGroup } from '../group.ts'
import { placements, seeingHosts } from '../placement.ts'
import { act, acted, type AnyActionId } from '../server-actions.ts'
import { createdServerIn, serverBody, type ShownServer, shownServerIn } from '../server.ts'
import { aDeletedServer, aServer, nativePlace } from '../servers.ts'
import { isBusy } from '../server-transitions.ts'
import { asError, mustBeMembers } from '../steps.ts'
import { whyNotMigrated, whyNotResized } from './life.ts'

/** What became of a server for which its group has no host left. */
export interface Surplus {
  /** The last that was seen of it; undefined where it was not created at all. */
  readonly last: ShownServer | undefined
  readonly status: number
}

/** A group that has a member on every host, and what was seen of it. */
export interface FullGroup {
  readonly members: readonly string[]
  readonly before: readonly Placement[]
  readonly surplus: Surplus
  /** Once the surplus server is deleted. */
  readonly left: { readonly members: readonly string[]; readonly placements: readonly Placement[] }
  /** Where the members are after one was asked to move, by what asked it; what was not asked is left out. */
  readonly moved: Readonly<Partial<Record<'resizeServer' | 'migrateServer', readonly Placement[]>>>
  /** Where the others and a new member are after one was deleted; or why there is no new one. */
  readonly refilled: readonly Placement[] | Error
  /** Whether a member moved once the group was deleted, or why that is not known; undefined where none was asked. */
  /** The answer to a rebuild of the surplus server, as long as that was there, and of another one, where that is asked. */
  readonly rebuilt?: readonly [failed: Exchange, other: Exchange]
  readonly free: { readonly before: string | undefined; readonly after: string | undefined; readonly status: unknown } | Error | undefined
}

/** A server for each host and one more. */
export function everyHost(_subject: unknown, { facts }: SubjectSource): Needs {
  const { hosts = 0 } = facts
  if (hosts < 2) return { impossible: 'the target file gives no hosts to fill, or only one' }
  return seeingHosts(facts, { features: ['servers'], resources: { group: 1, server: hosts + 1 } })
}

/** The server as it is when nothing is done to it any more, or at the end of the time it may take. */
export async function atRest(context: CaseContext, id: string, operationId: string): Promise<ShownServer> {
  const at = nativePlace(context)
  const settled = await context.settle({
    after: operationId,
    look: () => context.as.member.call('showServer', { path: { server_id: id } }, at),
    found: (exchange: Exchange) => {
      const server = shownServerIn(exchange, id)
      return server.fields['status'] === 'BUILD' || isBusy(server.fields) ? undefined : server
    },
  })
  return settled.reached ? settled.value : shownServerIn(settled.exchange, id)
}

/** Asks for one server more than there are hosts, and waits for what becomes of it. */
export async function aSurplus(context: CaseContext, group: ShownGroup): Promise<Surplus> {
  const body = serverBody(context.facts, { name: context.name(), groupId: group.id }, context.as.member.view('createServer').microversion)
  const exchange = await context.as.member.call('createServer', { body })
  const { status } = answerOf(exchange)
  if (status >= 400 && status < 500) return { last: undefined, status }
  return { last: await atRest(context, createdServerIn(exchange).id, 'createServer'), status }
}

/** Asks a member to move, and sees to it that it is at rest again. */
async function asked(context: CaseContext, id: AnyActionId, server: string): Promise<ShownServer> {
  await acted(context, id, server)
  const shown = await atRest(context, server, id)
  if (shown.fields['status'] !== 'VERIFY_RESIZE') return shown
  await acted(context, 'confirmServerResize', server)
  await atRest(context, server, 'confirmServerResize')
  return shown
}

/** Those that a member can be asked for, so that it leaves its host: on the two clouds a resize may leave it there. */
function moves(facts: TargetFacts): Array<'resizeServer' | 'migrateServer'> {
  if (facts.dialect !== 'openstack') return []
  const migrates = facts.hostEvidence.observer === 'admin' && whyNotMigrated(facts) === undefined
  return [...(whyNotResized(facts) === undefined ? ['resizeServer' as const] : []), ...(migrates ? ['migrateServer' as const] : [])]
}

/** Why no member can be asked to leave its host at a target; undefined where one can. */
export function whyNobodyMoves(facts: TargetFacts): string | undefined {
  return moves(facts).length > 0 ? undefined : whyNotResized(facts)
}

type Members = ReadonlyArray<{ readonly id: string }>

async function movedWhenFull(context: CaseContext, members: Members): Promise<FullGroup['moved']> {
  const seen: Partial<Record<'resizeServer' | 'migrateServer', readonly Placement[]>> = {}
  for (const [at, id] of moves(context.facts).entries()) {
    await asked(context, id, members[at]?.id ?? '')
    seen[id] = await placements(context, members)
  }
  return seen
}

/** A member makes room, and a new one takes its place. */
async function refilled(context: CaseContext, group: ShownGroup, [gone, ...others]: Members): Promise<{ readonly members: Members; readonly seen: FullGroup['refilled'] }> {
  if (gone !== undefined) await aDeletedServer(context, gone.id)
  try {
    const members = [...others, await aServer(context, { group })]
    return { members, seen: await placements(context, members) }
  } catch (error) {
    context.signal.throwIfAborted()
    return { members: others, seen: asError(error) }
  }
}

/** Without its group, a member may go where another one is: every host has one. */
async function freed(context: CaseContext, group: ShownGroup, [, member]: Members): Promise<Exclude<FullGroup['free'], Error>> {
  const [id] = moves(context.facts).toReversed()
  if (id === undefined || member === undefined) return undefined
  await aDeletedGroup(context.as.member, group.id)
  const [before] = await placements(context, [member])
  const { fields: { status } } = await asked(context, id, member.id)
  const [after] = await placements(context, [member])
  return { before: before?.host, after: after?.host, status }
}

export const FULL_GROUP: Observation<FullGroup> = {
  name: 'full-group',
  observe: async (context) => {
    const group = await aGroup(context)
    const members: ShownServer[] = []
    // One after the other: servers that are created at once may be refused a host for each other's sake.
    while (members.length < (context.facts.hosts ?? 0)) members.push(await aServer(context, { group }))
    const shown = async (): Promise<readonly string[]> => membersOf(await theGroup(context.as.member, group.id))
    mustBeMembers(await shown(), members)
    const before = await placements(context, members)
    const surplus = await aSurplus(context, group)
    const failed = surplus.last === undefined || context.facts.dialect !== 'opentelekomcloud' ? undefined : await act(context, 'rebuildServer', surplus.last.id)
    if (surplus.last !== undefined) await aDeletedServer(context, surplus.last.id)
    const left = { members: await shown(), placements: await placements(context, members) }
    const moved = await movedWhenFull(context, members)
    const renewed = await refilled(context, group, members)
    const free = await freed(context, group, renewed.members).catch(asError)
    const rebuilt = failed === undefined ? undefined : [failed, await act(context, 'rebuildServer', renewed.members[0]?.id ?? '')] as const
    context.signal.throwIfAborted()
    const ids = members.map(({ id }) => id).toSorted()
    return { members: ids, before, surplus, left, moved, refilled: renewed.seen, free, ...(rebuilt !== undefined && { rebuilt }) }
  },
}
