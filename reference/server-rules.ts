import { randomUUID } from 'node:crypto'
import { isAdmin } from './access.ts'
import type { Caller } from './access.ts'
import type { ApiVersion } from './api-version.ts'
import type { Dialect } from './dialect.ts'
import { HOSTS, place } from './placement.ts'
import type { Vacancy } from './placement.ts'
import { SERVER_BODY_RULES } from './server-body.ts'
import type { ServerBodyRules } from './server-body.ts'
import { quotaProblem } from './server-quota.ts'
import type { Server, ServerTask } from './server-state.ts'
import { serverView } from './server-view.ts'
import type { ServerView, SeenFrom } from './server-view.ts'
import type { Group, State } from './state.ts'

/** Every decision about servers that a fault may take differently. The honest ones are {@link honestServerRules}. */
export interface ServerRules {
  readonly hosts: readonly string[]
  /** How long each task takes on the cloud's clock. */
  readonly lastsMs: Readonly<Record<ServerTask['name'], number>>
  readonly body: ServerBodyRules
  newId(): string
  storeServer(state: State, server: Server): void
  /** The server of that id that the caller may know of, for the operation that asks. */
  findServer(state: State, wanted: { readonly id: string; readonly operation: string }, caller: Caller): Server | undefined
  /** The group that a hint names, if the caller may know of it. */
  hintedGroup(state: State, id: string, caller: Caller): Group | undefined
  /** The host for a server; undefined when there is none that fits. */
  place(vacancy: Vacancy): string | undefined
  quotaProblem: typeof quotaProblem
  memberQuotaReached(state: State, group: Group, newcomers: number): boolean
  /** Whether a server may be stopped or started as it is. */
  mayAct(task: 'stop' | 'start', server: Server): boolean
  /** Servers of a project, or of all, newest first, as they are listed. */
  listedServers(state: State, projectId: string | undefined): readonly Server[]
  /** Whether the caller is told which host a server is on. */
  seesHosts(caller: Caller | undefined): boolean
  serverView(server: Server, version: ApiVersion, from: SeenFrom): ServerView
}

function findServer(state: State, { id }: { readonly id: string }, caller: Caller): Server | undefined {
  const stored = id.toLowerCase()
  return state.servers.find((server) => server.id === stored && (isAdmin(caller) || server.projectId === caller.project?.id))
}

/** Reserved policies do not take effect: the documents of the two clouds (seeds 002, native create). */
function withoutReserved({ group, ...rest }: Vacancy): Vacancy {
  return { ...rest, group: group?.policy === 'anti-affinity' ? group : undefined }
}

/** What a conforming cloud of the dialect does. */
export function honestServerRules({ ecs }: Dialect): ServerRules {
  return {
    hosts: HOSTS,
    lastsMs: { build: 8, stop: 5, start: 5, delete: 5 },
    body: SERVER_BODY_RULES,
    newId: () => randomUUID(),
    storeServer: (state, server) => state.addServer(server),
    findServer,
    hintedGroup: (state, id, caller) =>
      state.groups.find((group) => group.id === id.toLowerCase() && (isAdmin(caller) || group.projectId === caller.project?.id)),
    place: (wanted) => place(ecs ? withoutReserved(wanted) : wanted),
    quotaProblem,
    memberQuotaReached: (state, { id }, newcomers) => state.membersOf(id).length + newcomers > state.memberQuota,
    mayAct: (task, { status }) => (task === 'start' ? status === 'SHUTOFF' : status === 'ACTIVE'),
    listedServers: (state, projectId) => (projectId === undefined ? [...state.servers] : state.serversOf(projectId)).toReversed(),
    seesHosts: (caller) => ecs || isAdmin(caller),
    serverView,
  }
}
