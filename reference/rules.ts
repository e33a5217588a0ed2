import { randomUUID } from 'node:crypto'
import { allows, grantOf, isAdmin } from './access.ts'
import type { Caller, PolicyName } from './access.ts'
import type { ApiFamily, ApiVersion } from './api-version.ts'
import { BODY_RULES } from './group-body.ts'
import type { BodyRules } from './group-body.ts'
import { groupView } from './group-view.ts'
import type { GroupView } from './group-view.ts'
import { parseJson } from './json-value.ts'
import type { JsonValue } from './json-value.ts'
import { readVersion, requestedVersion, supportsVersion } from './microversion.ts'
import type { HeaderValues, Version } from './microversion.ts'
import { countProblem } from './query.ts'
import type { Query, QueryRules } from './query.ts'
import type { Grant, Group, State } from './state.ts'
import { STEP_ORDER } from './step-order.ts'
import type { StepName } from './step-order.ts'

/**
 * Every decision of the cloud that a fault may take differently: small functions and constants, which the steps and routes consult
 * and never bypass. The honest ones are {@link HONEST_RULES}.
 */
export interface Rules {
  readonly order: readonly StepName[]
  readonly largestBody: number
  readonly mediaTypes: readonly string[]
  grantOf(state: State, token: string | undefined): Grant | undefined
  honoursVersions(api: ApiFamily): boolean
  /** The version a request for the operation names, as text. */
  requestedVersion(headers: HeaderValues, operation: string): string | undefined
  readVersion(text: string): Version | undefined
  supportsVersion(version: Version): boolean
  parseJson(text: string): JsonValue
  urlProjectFits(urlProject: string, caller: Caller | undefined): boolean
  allows(policy: PolicyName, caller: Caller, projectId: string | undefined): boolean
  readonly body: BodyRules
  policyNames(version: ApiVersion): readonly string[]
  /** Whether groups of the policy may have rules. */
  takesRules(policy: string): boolean
  newGroupId(state: State, draft: Omit<Group, 'id'>): string
  /** Keeps a new group; the version is the one it was created at. */
  storeGroup(state: State, group: Group, version: ApiVersion): void
  removeGroup(state: State, group: Group, version: ApiVersion): void
  /** The group of that id that the caller may know of, for the operation that asks. */
  findGroup(state: State, wanted: WantedGroup, caller: Caller): Group | undefined
  groupView(group: Group, version: ApiVersion): GroupView
  listQuery(version: ApiVersion): QueryRules
  /** Whether an operation other than the list refuses query keys that it does not know, at version 2.`minor`. */
  refusesUnknownQuery(operation: string, minor: number): boolean
  listsAllProjects(query: Query | undefined, admin: boolean): boolean
  /** The groups of a project, or of all, in the order in which they are listed. */
  listedGroups(state: State, projectId: string | undefined, version: ApiVersion): readonly Group[]
  slice(groups: readonly Group[], limit: number, offset: number): readonly Group[]
  quotaReached(state: State, projectId: string): boolean
  usedGroups(state: State, projectId: string): number
}

export interface WantedGroup {
  readonly id: string
  readonly operation: string
}

/** From when on each refuses query keys that it does not know (version history, 2.75 and 2.102). */
const STRICT_QUERY_FROM: Readonly<Record<string, number>> = {
  showLimits: 75, showQuotaSet: 75, showQuotaSetDetail: 75, showQuotaDefaults: 102, showServerGroup: 102,
}

const HARD = ['anti-affinity', 'affinity']
const SOFT = ['soft-anti-affinity', 'soft-affinity']
const LARGEST_LIST = 1000

/** The id as it is stored, or in upper case: the database behind Nova does not tell them apart. */
function findGroup(state: State, { id }: WantedGroup, caller: Caller): Group | undefined {
  const stored = id.toLowerCase()
  return state.groups.find((group) => group.id === stored && (isAdmin(caller) || group.projectId === caller.project?.id))
}

function removeGroup(state: State, group: Group): void {
  const at = state.groups.indexOf(group)
  if (at >= 0) state.groups.splice(at, 1)
}

/** What a conforming cloud does. */
export const HONEST_RULES: Rules = {
  order: STEP_ORDER,
  largestBody: 114_688,
  mediaTypes: ['application/json', 'application/vnd.openstack.compute+json', 'text/plain', ''],
  grantOf,
  honoursVersions: (api) => api === 'nova-v2.1',
  requestedVersion,
  readVersion,
  supportsVersion,
  parseJson,
  urlProjectFits: (urlProject, caller) => urlProject === caller?.project?.id,
  allows,
  body: BODY_RULES,
  policyNames: ({ minor }) => (minor < 15 ? HARD : [...HARD, ...SOFT]),
  takesRules: (policy) => policy === 'anti-affinity',
  newGroupId: () => randomUUID(),
  storeGroup: (state, group) => void state.groups.push(group),
  removeGroup,
  findGroup,
  groupView: (group, { minor }) => groupView(group, minor),
  listQuery: ({ minor }) => ({
    counts: ['limit', 'offset'], known: ['all_projects', 'limit', 'offset'], refusesUnknown: minor >= 75, countProblem,
  }),
  refusesUnknownQuery: (operation, minor) => minor >= (STRICT_QUERY_FROM[operation] ?? Infinity),
  listsAllProjects: (query, admin) => admin && (query?.has('all_projects') ?? false),
  listedGroups: (state, projectId) => (projectId === undefined ? [...state.groups] : state.groupsOf(projectId)),
  slice: (groups, limit, offset) => groups.slice(offset, offset + (limit === 0 ? LARGEST_LIST : Math.min(limit, LARGEST_LIST))),
  quotaReached: (state, projectId) => state.groupsOf(projectId).length >= state.groupQuota(projectId),
  usedGroups: (state, projectId) => state.groupsOf(projectId).length,
}
