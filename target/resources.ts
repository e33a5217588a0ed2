import type { ApiName } from '../specs/index.ts'
import { type ListedPage, listedUnder } from './listed.ts'
import { member, memberText, parseJson } from './json.ts'

/** The operations by which one API family deals with a kind of resource. */
export interface KindOperations {
  readonly createdBy: string
  /** Other operations that create such a resource. */
  readonly alsoCreatedBy?: readonly string[]
  readonly deletedBy: string
  /** Set where that begins a job for the resources that its body names; its path names one otherwise. */
  readonly byJob?: DeletionByJob
  /** Asked for once where a deletion is refused, before that is asked for again: it undoes what a case may have left in the way. */
  readonly freedBy?: string
  readonly shownBy: string
  readonly listedBy: string
  /** The `limit` that its list is asked with, where it comes in pages. */
  readonly pageSize?: number
}

/** A deletion by body: what asks for it, and whose it is. */
export interface DeletionByJob {
  bodyOf(id: string): unknown
  idsOf(request: Uint8Array): readonly string[]
}

/** A kind of resource that cases create: which operations act on it, how bodies name it, what it takes of a target. */
export interface ResourceKind {
  readonly kind: string
  /** By API family; a family that is absent has no operations for it. */
  readonly operations: Readonly<Partial<Record<ApiName, KindOperations>>>
  /** Path parameter that its id fills. */
  readonly pathParameter: string
  /** Key of the target file's budget. */
  readonly budget: 'groups' | 'servers'
  /** Members of `limits` that say how many a project may hold and holds. */
  readonly quota: { readonly limit: string; readonly used: string }
  /** True for one that its owner is billed for. */
  readonly paid: boolean
  /** How much longer than others a case may take for each that it holds; 0 for what is there when the create is answered. */
  readonly allowanceMs: number
  /** True where a DELETE is answered before the resource is gone. */
  readonly goesLater: boolean
  /** The ids within a create's answer, of which a native one tells the first alone; none where there is none. */
  idsOf(answer: Uint8Array): readonly string[]
  /** The name within a create's request, also where that is not quite JSON; undefined where there is none. */
  nameOf(request: Uint8Array): string | undefined
  /** How many a create's request asks for at most; of several each gets its name with a number after it. */
  countIn(request: Uint8Array): number
  /** Whether the details shown are those of a resource that is no more. */
  isEnded(answer: Uint8Array): boolean
  /** What a list's answer lists; undefined where it is unusable. */
  listed(answer: Uint8Array): ListedPage | undefined
}

/** Longest time that is spent on looking for what may not exist. */
const LONGEST_UNSEEN_MS = 30_000

/** The most that a list gives at once, by every document. */
const LARGEST_PAGE = 1000

const NATIVE_SERVERS: KindOperations = {
  createdBy: 'createServer',
  deletedBy: 'deleteServer',
  freedBy: 'unlockServer',
  shownBy: 'showServer',
  listedBy: 'listServers',
  pageSize: LARGEST_PAGE,
}

const ECS_SERVERS: KindOperations = {
  createdBy: 'createEcs',
  alsoCreatedBy: ['createEcsV11'],
  deletedBy: 'deleteEcs',
  byJob: {
    // With whatever was created together with it.
    bodyOf: (id) => ({ servers: [{ id }], delete_publicip: true, delete_volume: true }),
    idsOf: (request) => itemsOf(member(parseJson(request), 'servers')).flatMap((named) => memberText(named, 'id') ?? []),
  },
  shownBy: 'showEcs',
  listedBy: 'listEcs',
  pageSize: LARGEST_PAGE,
}

const NATIVE_GROUPS: KindOperations = {
  createdBy: 'createServerGroup',
  deletedBy: 'deleteServerGroup',
  shownBy: 'showServerGroup',
  listedBy: 'listServerGroups',
}

const ECS_GROUPS: KindOperations = {
  createdBy: 'createEcsGroup',
  deletedBy: 'deleteEcsGroup',
  shownBy: 'showEcsGroup',
  listedBy: 'listEcsGroups',
  pageSize: LARGEST_PAGE,
}

/** Members of a create that say how many are wanted. */
const COUNTS = /"(?:(?:min|max)_)?count"\s*:\s*"?(\d+)/g

const server: ResourceKind = {
  kind: 'server',
  operations: { 'nova-v2.1': NATIVE_SERVERS, 'nova-v2': NATIVE_SERVERS, 'ecs-v1': ECS_SERVERS },
  pathParameter: 'server_id',
  budget: 'servers',
  quota: { limit: 'maxTotalInstances', used: 'totalInstancesUsed' },
  paid: true,
  allowanceMs: 180_000,
  goesLater: true,
  idsOf: serverIdsIn,
  nameOf: (request) => memberText(member(parseJson(request), 'server'), 'name') ?? lastNameIn(request),
  countIn: (request) => Math.max(1, ...[...textOf(request).matchAll(COUNTS)].map(([, count]) => Number(count))),
  isEnded: (answer) => memberText(member(parseJson(answer), 'server'), 'status') === 'DELETED',
  listed: (answer) => listedUnder('servers', answer),
}

const group: ResourceKind = {
  kind: 'group',
  operations: { 'nova-v2.1': NATIVE_GROUPS, 'nova-v2': NATIVE_GROUPS, 'ecs-v1': ECS_GROUPS },
  pathParameter: 'server_group_id',
  budget: 'groups',
  quota: { limit: 'maxServerGroups', used: 'totalServerGroupsUsed' },
  paid: false,
  allowanceMs: 0,
  goesLater: false,
  idsOf: (answer) => {
    const id = memberText(member(parseJson(answer), 'server_group'), 'id')
    return id === undefined ? [] : [id]
  },
  nameOf: (request) => memberText(member(parseJson(request), 'server_group'), 'name') ?? lastNameIn(request),
  countIn: () => 1,
  isEnded: () => false,
  listed: (answer) => listedUnder('server_groups', answer),
}

/** How long a resource of a kind that takes its time may be unseen and yet appear, at a target whose deletions take so long at most. */
export function appearsWithinMs(deletionMs: number): number {
  return Math.min(deletionMs, LONGEST_UNSEEN_MS)
}

/** In the order in which they are deleted: what may belong to another comes before it. */
export const RESOURCES: readonly ResourceKind[] = [server, group]

/** Throws for a kind that is not listed here. */
export function resourceKind(kind: string): ResourceKind {
  const found = RESOURCES.find((candidate) => candidate.kind === kind)
  if (found !== undefined) return found
  throw new Error(`Could not find resource kind ${kind}: it is not listed. Add it to target/resources.ts.`)
}

/** A family among those offered that has operations for a kind: the preferred one if it has, else the first that does. */
export function familyFor(kind: ResourceKind, offered: readonly ApiName[], preferred?: ApiName): ApiName | undefined {
  const able = offered.filter((api) => kind.operations[api] !== undefined)
  return able.find((api) => api === preferred) ?? able[0]
}

/** How much longer than others a case may take that holds so many resources of each kind, in milliseconds. */
export function allowanceMs(resources: Readonly<Record<string, number>>): number {
  return Object.entries(resources).reduce((sum, [kind, count]) => sum + count * resourceKind(kind).allowanceMs, 0)
}

/** The native API tells of the first alone. */
function serverIdsIn(answer: Uint8Array): readonly string[] {
  const document = parseJson(answer)
  const named = [memberText(member(document, 'server'), 'id'), ...itemsOf(member(document, 'serverIds'))]
  return named.filter((id): id is string => typeof id === 'string' && id !== '')
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A lenient target may take what is no JSON, and of repeated members the last. */
function lastNameIn(request: Uint8Array): string | undefined {
  const literal = [...textOf(request).matchAll(/"name"\s*:\s*("(?:[^"\\]|\\.)*")/g)].at(-1)?.[1]
  const name = literal === undefined ? undefined : parseJson(new TextEncoder().encode(literal))
  return typeof name === 'string' && name !== '' ? name : undefined
}

function textOf(request: Uint8Array): string {
  return new TextDecoder().decode(request)
}
