import { randomUUID } from 'node:crypto'
import { isAdmin } from './access.ts'
import type { Caller } from './access.ts'
import { honestActionRules } from './server-action-body.ts'
import type { ActionRules } from './server-action-body.ts'
import type { ApiVersion } from './api-version.ts'
import type { Call } from './call.ts'
import type { Dialect } from './dialect.ts'
import { briefFlavor, flavorView } from './flavor-view.ts'
import type { FlavorView } from './flavor-view.ts'
import { hostNames, podHostNames } from './host-names.ts'
import type { HostNames } from './host-names.ts'
import { hostsOfCloud, mayStay, place, roomOnEach } from './placement.ts'
import type { Vacancy } from './placement.ts'
import { SERVER_BODY_RULES } from './server-body.ts'
import type { ServerBodyRules } from './server-body.ts'
import { FLAVORS, IMAGES } from './server-catalog.ts'
import { DEDICATED_HOSTS } from './server-catalog.ts'
import type { Flavor } from './server-catalog.ts'
import { quotaProblem } from './server-quota.ts'
import type { Effects } from './server-effects.ts'
import type { PowerState, Server, ServerLock, ServerTask, WorkName } from './server-state.ts'
import { rebuiltView, serverView } from './server-view.ts'
import type { ServerView, SeenFrom } from './server-view.ts'
import { obstacle } from './server-work.ts'
import type { Obstacle } from './server-work.ts'
import type { Group, State } from './state.ts'

/** Every decision about servers that a fault may take differently. The honest ones are {@link honestServerRules}. */
export interface ServerRules {
  readonly hosts: readonly string[]
  /** Those on which no server is placed unless it is migrated there. */
  readonly dedicatedHosts: readonly string[]
  /** How long each task takes on the cloud's clock. */
  readonly lastsMs: Readonly<Record<ServerTask['name'], number>>
  readonly body: ServerBodyRules
  newId(): string
  storeServer(state: State, server: Server): void
  /** The server of that id that the caller may know of, for the operation that asks. */
  findServer(state: State, wanted: { readonly id: string; readonly operation: string }, caller: Caller): Server | undefined
  /** The group that a hint names, if the caller may know of it. */
  hintedGroup(state: State, id: string, caller: Caller): Group | undefined
  /** How many servers a host has room for. */
  readonly roomOnHost: number
  /** Whether a server may stay on its host. */
  mayStay(server: Server, wanted: Vacancy): boolean
  /** The servers that are taken into account when one is placed that a call creates in a group. */
  placedBefore(call: Call, newcomer: { readonly group: Group | undefined; readonly reservationId: string }): readonly Server[]
  /** The host for a server; undefined when there is none that fits. */
  place(vacancy: Vacancy): string | undefined
  quotaProblem: typeof quotaProblem
  memberQuotaReached(state: State, group: Group, newcomers: number): boolean
  /** What of a server keeps work from being begun. */
  obstacle(name: WorkName, server: Server): Obstacle | undefined
  /** What work changes, at once and in the end, given what it should change. */
  effects(name: WorkName, effects: Effects, whose: { readonly server: Server; readonly state: State }): Effects
  /** Whether a lock keeps the caller from beginning work on the server. */
  isLockedFor(server: Server, caller: Caller | undefined, work: WorkName): boolean
  /** The lock that a caller puts on a server, given why; the one it has where it cannot be locked anew. */
  lockOf(server: Server, caller: Caller | undefined, reason: string | undefined): ServerLock | undefined
  /** The lock that is left once the caller has unlocked the server. */
  leftLock(server: Server): ServerLock | undefined
  /** Whether a lock may be opened by administrators alone, of whom the caller need not be one. */
  isLockedByAnother(server: Server, caller: Caller | undefined): boolean
  readonly actions: ActionRules
  knowsFlavor(id: string): boolean
  knowsImage(id: string): boolean
  isSameFlavor(old: Flavor, wanted: Flavor): boolean
  /** The hosts on which a server may be after a resize. */
  resizeHosts(server: Server): readonly string[]
  /** Servers of a project, or of all, newest first, as they are listed. */
  listedServers(state: State, projectId: string | undefined): readonly Server[]
  /** Whether the caller is told which host a server is on. */
  seesHosts(caller: Caller | undefined): boolean
  /** What is told of the host that a server is on. */
  hostNames(server: Server): HostNames
  briefFlavor(flavor: Flavor, version: ApiVersion, from: SeenFrom): FlavorView
  flavorView(flavor: Flavor, version: ApiVersion, from: SeenFrom): FlavorView
  /** The numbers that stand for power states in the native API. */
  readonly powerNumbers: Readonly<Record<PowerState, number>>
  serverView(server: Server, version: ApiVersion, from: SeenFrom): ServerView
  /** What the answer to a rebuild shows. */
  rebuiltView(server: Server, version: ApiVersion, from: SeenFrom): ServerView
}

function findServer(state: State, { id }: { readonly id: string }, caller: Caller): Server | undefined {
  const stored = id.toLowerCase()
  return state.servers.find((server) => server.id === stored && (isAdmin(caller) || server.projectId === caller.project?.id))
}

const POWER: Readonly<Record<PowerState, number>> = { NOSTATE: 0, RUNNING: 1, SHUTDOWN: 4 }
/** As the tables of the native pages of both clouds have it. */
const CLOUD_POWER: Readonly<Record<PowerState, number>> = { ...POWER, SHUTDOWN: 3 }

function isOwner({ projectId }: Server, caller: Caller | undefined): boolean {
  return caller?.project?.id === projectId
}

/** An owner leaves a lock as it is; an administrator of another project takes it over, with its reason unless another is given. */
function lockOf(server: Server, caller: Caller | undefined, reason: string | undefined): ServerLock | undefined {
  const owner = isOwner(server, caller)
  if (server.lock !== undefined && owner) return server.lock
  return { byAdmin: !owner, reason: reason ?? server.lock?.reason ?? null }
}

function isLockedByAnother(server: Server, caller: Caller | undefined): boolean {
  return server.lock !== undefined && server.lock.byAdmin === isOwner(server, caller)
}

/** No server in ERROR is rebuilt on Open Telekom Cloud ("Rebuilding an ECS"). */
function cloudObstacle(name: WorkName, server: Server): Obstacle | undefined {
  return name === 'rebuild' && server.vmState === 'error' ? { attribute: 'vm_state', value: 'error' } : obstacle(name, server)
}

/** Reserved policies do not take effect: the documents of the two clouds (seeds 002, native create). */
function withoutReserved({ group, ...rest }: Vacancy): Vacancy {
  return { ...rest, group: group?.policy === 'anti-affinity' ? group : undefined }
}

/** How long each task takes on the cloud's own clock, unless the control port says otherwise. */
const LASTS_MS: ServerRules['lastsMs'] = {
  'build': 8,
  'stop': 5,
  'start': 5,
  'reboot': 5,
  'hard-reboot': 5,
  'resize': 8,
  'migrate': 8,
  'confirm': 5,
  'revert': 5,
  'rebuild': 8,
  'delete': 5,
}

/** What a conforming cloud of the dialect does that has so many hosts. */
export function honestServerRules({ ecs, name }: Dialect, count: number): ServerRules {
  const hosts = hostsOfCloud(count)
  return {
    hosts,
    dedicatedHosts: ecs ? [...DEDICATED_HOSTS.values()] : [],
    lastsMs: LASTS_MS,
    body: SERVER_BODY_RULES,
    newId: () => randomUUID(),
    storeServer: (state, server) => state.addServer(server),
    findServer,
    hintedGroup: (state, id, caller) =>
      state.groups.find((group) => group.id === id.toLowerCase() && (isAdmin(caller) || group.projectId === caller.project?.id)),
    roomOnHost: roomOnEach(count),
    mayStay: (server, wanted) => mayStay(server, ecs ? withoutReserved(wanted) : wanted),
    placedBefore: ({ state }) => state.servers,
    place: (wanted) => place(ecs ? withoutReserved(wanted) : wanted),
    quotaProblem,
    memberQuotaReached: (state, { id }, newcomers) => state.membersOf(id).length + newcomers > state.memberQuota,
    obstacle: name === 'opentelekomcloud' ? cloudObstacle : obstacle,
    effects: (_name, effects) => effects,
    isLockedFor: ({ lock }, caller) => lock !== undefined && !isAdmin(caller),
    lockOf,
    leftLock: () => undefined,
    isLockedByAnother,
    actions: honestActionRules(name),
    knowsFlavor: (id) => FLAVORS.some((flavor) => flavor.id === id),
    knowsImage: (id) => IMAGES.some((image) => image.id === id.toLowerCase()),
    isSameFlavor: (old, wanted) => old.id === wanted.id,
    // Nova's own default, which a deployment may change; Huawei's page on resizing says that the target may be the source.
    resizeHosts: ({ host }) => (ecs ? hosts : hosts.filter((other) => other !== host)),
    listedServers: (state, projectId) => (projectId === undefined ? [...state.servers] : state.serversOf(projectId)).toReversed(),
    seesHosts: (caller) => ecs || isAdmin(caller),
    hostNames: ecs ? podHostNames : (server) => hostNames(server),
    briefFlavor,
    flavorView,
    powerNumbers: ecs ? CLOUD_POWER : POWER,
    serverView,
    rebuiltView,
  }
}
