import { EXCHANGES, groupOfMember, groupsIn, RECORDED, recordedGroup, serverIn } from './fidelity-recording.ts'
import type { Exchange, RecordedGroup } from './fidelity-recording.ts'

export interface SceneGroup extends RecordedGroup {
  readonly owner: 'demo' | 'other'
}

/** What there was when a request was made, as far as its answer depends on it. */
export interface Scene {
  readonly groups: readonly SceneGroup[]
  /** Ids of groups that are deleted once their members are there. */
  readonly deletedGroups: readonly string[]
  /** Name of every server the answer names, by its id. */
  readonly serverNames: ReadonlyMap<string, string>
  /** How many further groups fill the quota, and further servers the group that is hinted at. */
  readonly filling: { readonly groups: number; readonly members: number }
  /** The most members of a group, where that matters. */
  readonly memberQuota: number | undefined
  /** A server whose deletion has just been asked for. */
  readonly leaving: string | undefined
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
const QUOTA = 10

/** The id of the resource of that name in a path, in lower case. */
function idIn(path: string, collection: string): string | undefined {
  return UUID.exec(new RegExp(`/${collection}/([^/?]*)`).exec(path)?.[1] ?? '')?.[0].toLowerCase()
}

function hintIn({ request: { body } }: Exchange): string | undefined {
  return /"group": \[?"([^"]*)"/.exec(body ?? '')?.[1]
}

function ownerOf(group: RecordedGroup, exchange: Exchange): SceneGroup['owner'] {
  const foreign = group.project_id === RECORDED.projects.other || group.name === 'theirs' || exchange.case.endsWith('other-project')
  return foreign ? 'other' : 'demo'
}

/** The list that a slice was cut from: the longest recorded at the same version that holds all of it. */
function wholeList(exchange: Exchange): readonly RecordedGroup[] {
  const slice = groupsIn(exchange)
  if (!/[?&](limit|offset)=/.test(exchange.request.path) || exchange.status !== 200) return slice
  const lists = EXCHANGES.filter(({ actor, version }) => actor === exchange.actor && version === exchange.version).map(groupsIn)
  const holds = (list: readonly RecordedGroup[]): boolean => slice.every(({ id }) => list.some((group) => group.id === id))
  return lists.filter((list) => list.length !== 1 && holds(list)).toSorted((one, other) => other.length - one.length)[0] ?? slice
}

/** Whether the request names a group that there was not. */
function namesNothing({ body, case: name }: Exchange): boolean {
  return body.includes('could not be found') && !name.endsWith('other-project')
}

function groupsBefore(exchange: Exchange): readonly RecordedGroup[] {
  const { method, path } = exchange.request
  if (method === 'POST' && idIn(path, 'os-server-groups') === undefined && hintIn(exchange) === undefined) return []
  const server = idIn(path, 'servers')
  if (server !== undefined) return [groupOfMember(server)].flatMap((group) => group ?? [])
  const named = idIn(path, 'os-server-groups') ?? UUID.exec(hintIn(exchange) ?? '')?.[0]
  if (named === undefined) return wholeList(exchange)
  const [shown] = groupsIn(exchange)
  return namesNothing(exchange) ? [] : [{ ...recordedGroup(named), members: shown?.members ?? recordedGroup(named).members }]
}

/** Works out the scene of a recorded exchange from its fields. */
export function sceneOf(exchange: Exchange): Scene {
  const groups = groupsBefore(exchange)
  const shown = serverIn(exchange)
  return {
    groups: groups.map((group) => ({ ...group, owner: ownerOf(group, exchange) })),
    deletedGroups: exchange.case.endsWith('after-group-delete') ? groups.map(({ id }) => id) : [],
    serverNames: new Map(shown === undefined ? [] : [[shown.id, shown.name]]),
    filling: {
      groups: exchange.case.startsWith('create-over-quota') ? QUOTA : 0,
      members: exchange.case === 'member-quota-boot-11th' ? QUOTA : 0,
    },
    memberQuota: exchange.case.startsWith('member-quota') ? QUOTA : undefined,
    leaving: exchange.case === 'members-show-while-deleting' ? groups[0]?.members.at(-1) : undefined,
  }
}
