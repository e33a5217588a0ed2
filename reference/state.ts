import { EXPIRED_TOKEN, PROJECTS, USERS } from './accounts.ts'
import type { ApplicationCredential, Project, User } from './accounts.ts'
import type { JsonNumber } from './json-value.ts'
import { KeyLocks } from './iam/access-keys.ts'
import { isThere, statusOf } from './server-state.ts'
import type { Server, ServerTask } from './server-state.ts'
import { EcsJobs } from './v1/ecs-jobs.ts'

export interface Group {
  readonly id: string
  readonly name: string
  readonly policy: string
  readonly rules: { readonly max_server_per_host?: JsonNumber }
  readonly projectId: string
  readonly userId: string
  /** Ids of the servers in the group; derived from the servers once it is kept. */
  readonly members: readonly string[]
}

/** How long a token lasts. */
export const TOKEN_LIFETIME_MS = 24 * 3600 * 1000

/** An issued token and what it stands for. */
export interface Grant {
  readonly token: string
  readonly user: User
  /** Absent for an unscoped token. */
  readonly project?: Project
  /** What it was asked for with, where that was no password. */
  readonly application?: ApplicationCredential
  readonly auditId: string
  readonly issuedMs: number
  readonly expiresMs: number
  /** Set once it has been revoked. */
  revoked?: boolean
}

function expiredGrants(): Array<[string, Grant]> {
  const user = USERS.find(({ name }) => name === 'demo')
  if (user === undefined) return []
  const issuedMs = Date.UTC(2020, 0, 1)
  const expiresMs = issuedMs + TOKEN_LIFETIME_MS
  return [[EXPIRED_TOKEN, { token: EXPIRED_TOKEN, user, project: user.project, auditId: 'expired', issuedMs, expiresMs }]]
}

const GROUPS_PER_PROJECT = 10
const MEMBERS_PER_GROUP = 9
/** The administrators' project has a quota of its own from the start, so that the numbers of two projects can be told apart. */
const OWN_QUOTAS = PROJECTS.filter(({ name }) => name === 'admin').map(({ id }): [string, number] => [id, 14])

/** Everything the cloud remembers. Tokens outlive a reset, so that a client may keep the ones it has. */
export class State {
  /** In order of creation. */
  readonly groups: Group[] = []
  readonly grants = new Map<string, Grant>(expiredGrants())
  readonly keyLocks = new KeyLocks()
  /** What faults keep between requests; emptied by a reset. */
  readonly notes = new Map<string, unknown>()
  /** How long tasks of servers take where that was set; emptied by a reset. */
  readonly lastsMs = new Map<ServerTask['name'], number>()
  readonly jobs = new EcsJobs()
  readonly #groupQuotas = new Map(OWN_QUOTAS)
  #servers: Server[] = []
  #memberQuota = MEMBERS_PER_GROUP
  #clockAheadMs = 0
  #heldMs: number | undefined

  /** Milliseconds since the epoch on the cloud's own clock. */
  now(): number {
    return (this.#heldMs ?? Date.now()) + this.#clockAheadMs
  }

  /** Does something in one moment of the cloud's clock, however long this machine takes over it. */
  atOnce<T>(work: () => T): T {
    const outer = this.#heldMs
    this.#heldMs ??= Date.now()
    try {
      return work()
    } finally {
      this.#heldMs = outer
    }
  }

  advance(ms: number): void {
    this.#clockAheadMs += ms
  }

  groupQuota(projectId: string): number {
    return this.#groupQuotas.get(projectId) ?? this.defaultGroupQuota
  }

  /** Without a project, every project gets the quota. */
  setGroupQuota(quota: number, projectId?: string): void {
    for (const project of PROJECTS) if (projectId === undefined || project.id === projectId) this.#groupQuotas.set(project.id, quota)
  }

  groupsOf(projectId: string): Group[] {
    return this.groups.filter((group) => group.projectId === projectId)
  }

  /** Keeps a group. */
  addGroup(group: Group): void {
    Object.defineProperty(group, 'members', { configurable: true, enumerable: true, get: () => this.membersOf(group.id) })
    this.groups.push(group)
  }

  /** The servers there are at this moment, in order of creation; what they were busy with is finished when its time has come. */
  get servers(): readonly Server[] {
    if (this.#servers.length > 0) {
      const nowMs = this.now()
      this.#servers = this.#servers.filter((server) => isThere(server, nowMs))
    }
    return this.#servers
  }

  addServer(server: Server): void {
    this.#servers.push(server)
  }

  serversOf(projectId: string): Server[] {
    return this.servers.filter((server) => server.projectId === projectId)
  }

  /** Makes a server a member; where it is remains as it was. */
  joinGroup(serverId: string, groupId: string): void {
    const server = this.servers.find(({ id }) => id === serverId)
    if (server !== undefined && this.groups.some(({ id }) => id === groupId)) server.groupId = groupId
  }

  /** Ends a membership; the server stays where it is. */
  leaveGroup(serverId: string, groupId: string): void {
    const server = this.servers.find((candidate) => candidate.id === serverId && candidate.groupId === groupId)
    if (server !== undefined) server.groupId = undefined
  }

  /** Ids of the servers in the group, in ERROR and being deleted as well. */
  membersOf(groupId: string): string[] {
    return this.servers.filter((server) => server.groupId === groupId).map(({ id }) => id)
  }

  /** The group a server is in; undefined when it is in none, or in one that is gone. */
  groupOf({ groupId }: Server): Group | undefined {
    return groupId === undefined ? undefined : this.groups.find(({ id }) => id === groupId)
  }

  get defaultGroupQuota(): number {
    return GROUPS_PER_PROJECT
  }

  get memberQuota(): number {
    return this.#memberQuota
  }

  setMemberQuota(quota: number): void {
    this.#memberQuota = quota
  }

  /** Back to the start: no groups, no servers, the first quotas, the machine's own clock. */
  reset(): void {
    this.groups.length = 0
    this.#servers = []
    this.#memberQuota = MEMBERS_PER_GROUP
    this.notes.clear()
    this.lastsMs.clear()
    this.keyLocks.reset()
    this.jobs.reset()
    this.#groupQuotas.clear()
    for (const [id, quota] of OWN_QUOTAS) this.#groupQuotas.set(id, quota)
    this.#clockAheadMs = 0
  }

  /** All of it as plain data, without tokens. */
  dump(): Record<string, unknown> {
    const projects = PROJECTS.map((project) => ({
      ...project, domain: project.domain.name, serverGroupQuota: this.groupQuota(project.id), serverGroups: this.groupsOf(project.id).length,
    }))
    const groups = this.groups.map((group) => ({ ...group, rules: ruleData(group.rules) }))
    const servers = this.servers.map((server) => {
      const { id, name, projectId, host, groupId } = server
      return { id, name, projectId, status: statusOf(server), host, groupId }
    })
    return { now: new Date(this.now()).toISOString(), projects, groups, servers }
  }
}

function ruleData(rules: Group['rules']): Record<string, string> {
  return rules.max_server_per_host === undefined ? {} : { max_server_per_host: rules.max_server_per_host.text }
}
