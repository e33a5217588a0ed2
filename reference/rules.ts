import { randomUUID } from 'node:crypto'
import { allows, grantOf, isAdmin } from './access.ts'
import type { Caller, PolicyName } from './access.ts'
import type { ApiFamily, ApiVersion } from './api-version.ts'
import { withHeaders } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import type { Dialect } from './dialect.ts'
import { fault, noRouteFor, unauthorized } from './errors.ts'
import { gatewayThrottled, gatewayUnauthorized, gatewayUnknownApi } from './gateway.ts'
import { BODY_RULES } from './group-body.ts'
import type { BodyRules } from './group-body.ts'
import { groupView } from './group-view.ts'
import type { GroupView } from './group-view.ts'
import { IAM_RULES } from './iam/iam-rules.ts'
import type { IamRules } from './iam/iam-rules.ts'
import { SIGNATURE_RULES } from './iam/signature-rules.ts'
import type { SignatureRules } from './iam/signature-rules.ts'
import { parseJson } from './json-value.ts'
import type { JsonValue } from './json-value.ts'
import { readVersion, requestedVersion, supportsVersion } from './microversion.ts'
import type { HeaderValues, Version } from './microversion.ts'
import { countProblem } from './query.ts'
import type { Query, QueryRules } from './query.ts'
import { honestServerRules } from './server-rules.ts'
import type { ServerRules } from './server-rules.ts'
import type { Grant, Group, State } from './state.ts'
import { GATEWAY_STEP_ORDER, STEP_ORDER } from './step-order.ts'
import type { StepName } from './step-order.ts'
import { honestEcsRules } from './v1/ecs-rules.ts'
import type { EcsRules } from './v1/ecs-rules.ts'

/**
 * Every decision of the cloud that a fault may take differently: small functions and constants, which the steps and routes consult
 * and never bypass. The honest ones are {@link honestRules}.
 */
export interface Rules {
  readonly order: readonly StepName[]
  /**
   * What a call waits for between its checks and what it does, so that others come between; undefined where it does not: then nothing
   * comes between.
   */
  pause(call: Call): Promise<void> | undefined
  readonly largestBody: number
  readonly mediaTypes: readonly string[]
  grantOf(state: State, token: string | undefined): Grant | undefined
  /** What somebody without a valid token is told. */
  unauthenticated(call: Call): Answer
  /** What is said of a path or a method that there is not. */
  unknownApi(call: Call): Answer
  /** What is said when requests come too fast. */
  throttled(): Answer
  honoursVersions(api: ApiFamily): boolean
  /** The version a request for the operation names, as text. */
  requestedVersion(headers: HeaderValues, operation: string): string | undefined
  readVersion(text: string): Version | undefined
  supportsVersion(version: Version): boolean
  parseJson(text: string): JsonValue
  urlProjectFits(urlProject: string, caller: Caller | undefined): boolean
  allows(policy: PolicyName, caller: Caller, projectId: string | undefined): boolean
  readonly iam: IamRules
  readonly signatures: SignatureRules
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
  /** What is listed behind a marker; undefined for one that is not in the list. */
  afterMarker(groups: readonly Group[], marker: string): readonly Group[] | undefined
  quotaReached(state: State, projectId: string): boolean
  usedGroups(state: State, projectId: string): number
  /** What ECS v1 decides for itself; it shares with Nova who a token stands for, and how groups are kept. */
  readonly ecs: EcsRules
  readonly servers: ServerRules
}

export interface WantedGroup {
  readonly id: string
  readonly operation: string
}

/** From when on each refuses query keys that it does not know (version history, 2.75 and 2.102). */
const STRICT_QUERY_FROM: Readonly<Record<string, number>> = {
  showServer: 102, showLimits: 75, showQuotaSet: 75, showQuotaSetDetail: 75, showQuotaDefaults: 102, showServerGroup: 102,
  showFlavor: 102, listAvailabilityZones: 102,
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

/** What a conforming OpenStack does. */
const NOVA_RULES: Omit<Rules, 'ecs' | 'servers' | 'readVersion' | 'supportsVersion'> = {
  order: STEP_ORDER,
  pause: () => undefined,
  largestBody: 114_688,
  mediaTypes: ['application/json', 'application/vnd.openstack.compute+json', 'text/plain', ''],
  grantOf,
  unauthenticated: ({ identity }) => unauthorized(identity),
  unknownApi: noRouteFor,
  throttled: () => withHeaders(fault(429, 'Too many requests.'), [['Retry-After', '1']]),
  honoursVersions: (api) => api === 'nova-v2.1',
  requestedVersion,
  parseJson,
  urlProjectFits: (urlProject, caller) => urlProject === caller?.project?.id,
  allows,
  iam: IAM_RULES,
  signatures: SIGNATURE_RULES,
  body: BODY_RULES,
  policyNames: ({ minor }) => (minor < 15 ? HARD : [...HARD, ...SOFT]),
  takesRules: (policy) => policy === 'anti-affinity',
  newGroupId: () => randomUUID(),
  storeGroup: (state, group) => state.addGroup(group),
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
  afterMarker: (groups) => groups,
  quotaReached: (state, projectId) => state.groupsOf(projectId).length >= state.groupQuota(projectId),
  usedGroups: (state, projectId) => state.groupsOf(projectId).length,
}

/** What the documents of the two clouds say otherwise: a gateway in front, and policies that are reserved, at every version. */
const CLOUD_RULES: Partial<Rules> = {
  order: GATEWAY_STEP_ORDER,
  unauthenticated: gatewayUnauthorized,
  unknownApi: gatewayUnknownApi,
  throttled: gatewayThrottled,
  policyNames: () => [...HARD, ...SOFT],
}

/** The API definition of Huawei Cloud has a marker where upstream has an offset; here both count. */
function afterMarker(groups: readonly Group[], marker: string): readonly Group[] | undefined {
  const at = groups.findIndex(({ id }) => id === marker)
  return at < 0 ? undefined : groups.slice(at + 1)
}

/** What a conforming cloud of the dialect does. */
export function honestRules(dialect: Dialect, hosts: number): Rules {
  return {
    ...NOVA_RULES,
    ...(dialect.ecs ? CLOUD_RULES : {}),
    ...(dialect.name === 'huaweicloud' ? { afterMarker } : {}),
    readVersion: (text) => readVersion(text, dialect.minors),
    supportsVersion: (version) => supportsVersion(version, dialect.minors),
    ecs: honestEcsRules(dialect),
    servers: honestServerRules(dialect, hosts),
  }
}
