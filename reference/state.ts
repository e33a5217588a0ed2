import { DOMAIN, PROJECTS } from './accounts.ts'
import type { Project, User } from './accounts.ts'
import type { JsonNumber } from './json-value.ts'

export interface Group {
  readonly id: string
  readonly name: string
  readonly policy: string
  readonly rules: { readonly max_server_per_host?: JsonNumber }
  readonly projectId: string
  readonly userId: string
  /** Ids of the servers in the group. */
  readonly members: string[]
}

/** An issued token and what it stands for. */
export interface Grant {
  readonly token: string
  readonly user: User
  /** Absent for an unscoped token. */
  readonly project?: Project
  readonly auditId: string
  readonly issuedMs: number
  readonly expiresMs: number
}

const GROUPS_PER_PROJECT = 10
const MEMBERS_PER_GROUP = 8
/** The administrators' project has a quota of its own from the start, so that the numbers of two projects can be told apart. */
const OWN_QUOTAS = PROJECTS.filter(({ name }) => name === 'admin').map(({ id }): [string, number] => [id, 14])

/** Everything the cloud remembers. Tokens outlive a reset, so that a client may keep the ones it has. */
export class State {
  /** In order of creation. */
  readonly groups: Group[] = []
  readonly grants = new Map<string, Grant>()
  /** What faults keep between requests; emptied by a reset. */
  readonly notes = new Map<string, unknown>()
  readonly #groupQuotas = new Map(OWN_QUOTAS)
  #clockAheadMs = 0

  /** Milliseconds since the epoch on the cloud's own clock. */
  now(): number {
    return Date.now() + this.#clockAheadMs
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

  get defaultGroupQuota(): number {
    return GROUPS_PER_PROJECT
  }

  get memberQuota(): number {
    return MEMBERS_PER_GROUP
  }

  /** Back to the start: no groups, the first quotas, the machine's own clock. */
  reset(): void {
    this.groups.length = 0
    this.notes.clear()
    this.#groupQuotas.clear()
    for (const [id, quota] of OWN_QUOTAS) this.#groupQuotas.set(id, quota)
    this.#clockAheadMs = 0
  }

  /** All of it as plain data, without tokens. */
  dump(): Record<string, unknown> {
    const projects = PROJECTS.map((project) => ({
      ...project, domain: DOMAIN.name, serverGroupQuota: this.groupQuota(project.id), serverGroups: this.groupsOf(project.id).length,
    }))
    const groups = this.groups.map((group) => ({ ...group, rules: ruleData(group.rules) }))
    return { now: new Date(this.now()).toISOString(), projects, groups }
  }
}

function ruleData(rules: Group['rules']): Record<string, string> {
  return rules.max_server_per_host === undefined ? {} : { max_server_per_host: rules.max_server_per_host.text }
}
