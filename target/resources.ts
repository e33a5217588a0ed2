import { member, memberText, parseJson } from './json.ts'

export interface ListedResource {
  readonly id: string
  readonly name: string | undefined
}

/** A kind of resource that cases create: which operations act on it, and how their bodies name it. */
export interface ResourceKind {
  readonly kind: string
  readonly createdBy: readonly string[]
  readonly deletedBy: string
  readonly shownBy: string
  readonly listedBy: string
  /** Path parameter that its id fills. */
  readonly pathParameter: string
  /** The id within a create's answer; undefined where there is none. */
  idOf(answer: Uint8Array): string | undefined
  /** The name within a create's request, also where that is not quite JSON; undefined where there is none. */
  nameOf(request: Uint8Array): string | undefined
  /** What a list's answer lists; undefined where it is unusable. */
  listed(answer: Uint8Array): ListedResource[] | undefined
}

const group: ResourceKind = {
  kind: 'group',
  createdBy: ['createServerGroup'],
  deletedBy: 'deleteServerGroup',
  shownBy: 'showServerGroup',
  listedBy: 'listServerGroups',
  pathParameter: 'server_group_id',
  idOf: (answer) => memberText(member(parseJson(answer), 'server_group'), 'id'),
  nameOf: (request) => memberText(member(parseJson(request), 'server_group'), 'name') ?? lastNameIn(request),
  listed: (answer) => listedUnder('server_groups', answer),
}

export const RESOURCES: readonly ResourceKind[] = [group]

/** Throws for a kind that is not listed here. */
export function resourceKind(kind: string): ResourceKind {
  const found = RESOURCES.find((candidate) => candidate.kind === kind)
  if (found === undefined) throw new Error(`Could not find resource kind ${kind}: it is not listed. Add it to target/resources.ts.`)
  return found
}

/** A lenient target may take what is no JSON, and of repeated members the last. */
function lastNameIn(request: Uint8Array): string | undefined {
  const literal = [...new TextDecoder().decode(request).matchAll(/"name"\s*:\s*("(?:[^"\\]|\\.)*")/g)].at(-1)?.[1]
  const name = literal === undefined ? undefined : parseJson(new TextEncoder().encode(literal))
  return typeof name === 'string' && name !== '' ? name : undefined
}

function listedUnder(key: string, answer: Uint8Array): ListedResource[] | undefined {
  const items = member(parseJson(answer), key)
  if (!Array.isArray(items)) return undefined
  const listed = items.map((item) => ({ id: memberText(item, 'id'), name: memberText(item, 'name') }))
  return listed.every((item): item is ListedResource => item.id !== undefined) ? listed : undefined
}
