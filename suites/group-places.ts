import { answerOf, bodyOf, type GroupLook } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { At, Session } from '../harness/index.ts'
import type { ApiName } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { ecsGroupBody } from './ecs-group.ts'
import { comparable, createBody, policiesAt, policyOf } from './group.ts'

/** An API family, at a version where it has several, by which groups are dealt with. */
export interface Place {
  readonly label: string
  readonly at: At & { readonly api: ApiName }
}

/** The families of a target that deal with groups; the newest native one at its first and its last microversion. */
export function placesOf({ apis, microversions: { min, max } }: Pick<TargetFacts, 'apis' | 'microversions'>): Place[] {
  const versions = [...new Set([min, max])].map((microversion) =>
    ({ label: `nova-v2.1@${microversion}`, at: { api: 'nova-v2.1' as const, microversion } }))
  const all: Place[] = [
    { label: 'nova-v2', at: { api: 'nova-v2', microversion: null } }, ...versions, { label: 'ecs-v1', at: { api: 'ecs-v1', microversion: null } },
  ]
  return all.filter(({ at }) => apis.includes(at.api))
}

/** Whether a place is the ECS API. */
export function isEcs({ at }: Place): boolean {
  return at.api === 'ecs-v1'
}

const longestPage = [['limit', '1000']] as const

/** The requests about groups that every family has, at one place. */
export class GroupRequests {
  readonly place: Place
  readonly #session: Session

  constructor(session: Session, place: Place) {
    this.#session = session
    this.place = place
  }

  create(name: string, policy: string): Promise<Exchange> {
    const { at } = this.place
    if (isEcs(this.place)) return this.#session.call('createEcsGroup', { body: ecsGroupBody(name, policy) }, at)
    return this.#session.call('createServerGroup', { body: createBody({ name, policy }, at.microversion ?? undefined) }, at)
  }

  show(id: string): Promise<Exchange> {
    return this.#session.call(isEcs(this.place) ? 'showEcsGroup' : 'showServerGroup', { path: { server_group_id: id } }, this.place.at)
  }

  delete(id: string): Promise<Exchange> {
    return this.#session.call(isEcs(this.place) ? 'deleteEcsGroup' : 'deleteServerGroup', { path: { server_group_id: id } }, this.place.at)
  }

  /** All groups; how long a list by ECS v1 is without a limit, no document says. */
  list(): Promise<Exchange> {
    const { at } = this.place
    return isEcs(this.place) ? this.#session.call('listEcsGroups', { query: longestPage }, at) : this.#session.call('listServerGroups', {}, at)
  }
}

/**
 * The groups of all pages of the ECS API, each page with the last group of the one before as its marker, as the answers to them; ends at an
 * empty page, at one with nothing new, and at one that is refused: somebody else may have deleted its marker.
 */
export async function allPages(session: Session, limit: number): Promise<Exchange[]> {
  const pages: Exchange[] = []
  const known = new Set<string>()
  for (let marker: string | undefined; ;) {
    const query = [['limit', String(limit)] as const, ...(marker === undefined ? [] : [['marker', marker] as const])]
    const page = await session.call('listEcsGroups', { query }, { api: 'ecs-v1', microversion: null })
    pages.push(page)
    const ids = idsIn(page)
    marker = ids.at(-1)
    if (ids.every((id) => known.has(id))) return pages
    for (const id of ids) known.add(id)
  }
}

function idsIn(page: Exchange): string[] {
  const entries = memberOf(page, 'server_groups')
  return Array.isArray(entries) ? entries.flatMap((entry: { id?: unknown } | null) => (typeof entry?.id === 'string' ? [entry.id] : [])) : []
}

/** Policies that a group can be made with at each place; the two that every microversion has. */
export function policiesOf(facts: Pick<TargetFacts, 'dialect'>): readonly string[] {
  return policiesAt(facts, undefined)
}

/** The group in an answer, as a look at it; undefined where it has none. */
export function lookIn(facts: Pick<TargetFacts, 'dialect'>, exchange: Exchange): GroupLook | undefined {
  return looked(facts, memberOf(exchange, 'server_group'))
}

/** The groups in the answer to a list; undefined where it is none. */
export function looksIn(facts: Pick<TargetFacts, 'dialect'>, exchange: Exchange): GroupLook[] | undefined {
  const entries = memberOf(exchange, 'server_groups')
  if (answerOf(exchange).status !== 200 || !Array.isArray(entries)) return undefined
  return entries.flatMap((entry) => looked(facts, entry) ?? [])
}

function looked(facts: Pick<TargetFacts, 'dialect'>, value: unknown): GroupLook | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = value as Record<string, unknown>
  const { id, name, members } = fields
  if (typeof id !== 'string' || id === '') return undefined
  const { members: _, ...rest } = comparable(facts, { id, fields })
  return { id, name, policy: policyOf({ id, fields }), members: Array.isArray(members) ? members.map(String) : [], rest }
}

function memberOf(exchange: Exchange, key: string): unknown {
  return (bodyOf(exchange) as Record<string, unknown> | null | undefined)?.[key]
}
