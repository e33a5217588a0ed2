import { isDeepStrictEqual } from 'node:util'
import { type Finding, shown } from './check.ts'

/** A group as one view shows it, whatever the form of that view. */
export interface GroupLook {
  readonly id: string
  readonly name: unknown
  readonly policy: unknown
  /** Ids of its members, in an order that means nothing. */
  readonly members: readonly string[]
  /** All else that two looks by the same view are compared by. */
  readonly rest: unknown
}

/** A group as the model knows it. */
export interface KnownGroup {
  readonly id: string
  /** Persona whose project it is of. */
  readonly owner: string
  readonly name: string
  readonly policy: string
  /** Ids of the servers in it. */
  readonly members: ReadonlySet<string>
  readonly isDeleted: boolean
}

export interface KnownServer {
  readonly id: string
  readonly state: 'running' | 'stopped' | 'deleted'
  /** Slot of the group that it is in. */
  readonly group?: number
}

type Wanted = Pick<KnownGroup, 'id' | 'owner' | 'name' | 'policy'>

/**
 * What must be there after a sequence of steps, as the documents have it: a created group is there until it is deleted, with the name
 * and the policy that it was created with; its members are the servers that joined it, did not leave it and were not deleted; nobody
 * of another project sees it; what was deleted stays away. A slot holds one group, or one server, at a time.
 */
export class CloudModel {
  readonly #groups = new Map<number, KnownGroup>()
  readonly #past: KnownGroup[] = []
  readonly #servers = new Map<number, KnownServer>()
  /** What was shown first of a group, by id and place. */
  readonly #first = new Map<string, unknown>()

  /** The last group that a slot held, also a deleted one. */
  group(slot: number): KnownGroup | undefined {
    return this.#groups.get(slot)
  }

  server(slot: number): KnownServer | undefined {
    return this.#servers.get(slot)
  }

  /** Whether a slot holds a group that is there. */
  holds(slot: number): boolean {
    return this.group(slot)?.isDeleted === false
  }

  /** Groups that are there, by their owner. */
  groupsOf(owner: string): readonly KnownGroup[] {
    return [...this.#groups.values()].filter((group) => group.owner === owner && !group.isDeleted)
  }

  /** Groups that somebody must not see: those of others, and those that were deleted. */
  hiddenFrom(owner: string): readonly KnownGroup[] {
    return [...this.#past, ...this.#groups.values()].filter((group) => group.owner !== owner || group.isDeleted)
  }

  createGroup(slot: number, wanted: Wanted): KnownGroup {
    const group = { ...wanted, members: new Set<string>(), isDeleted: false }
    const before = this.#groups.get(slot)
    if (before !== undefined) this.#past.push(before)
    this.#groups.set(slot, group)
    return group
  }

  /** Its servers stay, in no group. */
  deleteGroup(slot: number): void {
    for (const [at, { id, state, group }] of this.#servers) if (group === slot) this.#servers.set(at, { id, state })
    this.#changeGroup(slot, { isDeleted: true, members: new Set() })
  }

  createServer(slot: number, server: KnownServer): void {
    this.#servers.set(slot, server)
    if (server.group !== undefined) this.#joined(server.id, server.group)
  }

  /** A server that is stopped or started stays where it is. */
  setServer(slot: number, state: 'running' | 'stopped'): void {
    const server = this.#servers.get(slot)
    if (server !== undefined) this.#servers.set(slot, { ...server, state })
  }

  deleteServer(slot: number): void {
    const server = this.#servers.get(slot)
    if (server === undefined) return
    this.leave(slot)
    this.#servers.set(slot, { id: server.id, state: 'deleted' })
  }

  join(slot: number, group: number): void {
    const server = this.#servers.get(slot)
    if (server === undefined) return
    this.#servers.set(slot, { ...server, group })
    this.#joined(server.id, group)
  }

  leave(slot: number): void {
    const { id, state, group } = this.#servers.get(slot) ?? {}
    if (id === undefined || state === undefined || group === undefined) return
    this.#servers.set(slot, { id, state })
    const members = new Set(this.#groups.get(group)?.members)
    members.delete(id)
    this.#changeGroup(group, { members })
  }

  /** What a place showed first of a group; what it shows now where that is the first time. */
  firstLook(place: string, { id, rest }: GroupLook): unknown {
    const key = `${id} ${place}`
    if (!this.#first.has(key)) this.#first.set(key, rest)
    return this.#first.get(key)
  }

  #joined(id: string, group: number): void {
    this.#changeGroup(group, { members: new Set([...this.#groups.get(group)?.members ?? [], id]) })
  }

  #changeGroup(slot: number, change: Partial<KnownGroup>): void {
    const group = this.#groups.get(slot)
    if (group !== undefined) this.#groups.set(slot, { ...group, ...change })
  }
}

/** What is judged of a look, and what the model knows. */
export interface Judged {
  readonly model: CloudModel
  /** How it was looked at, for messages. */
  readonly view: string
  /** Where: looks at one place are compared with each other. */
  readonly place: string
  readonly group: KnownGroup
}

/** A view shows a group as the model knows it, and as it showed it first. */
export function showsAsKnown(look: GroupLook | undefined, { model, view, place, group }: Judged): Finding {
  const owed = { id: group.id, name: group.name, policy: group.policy, members: [...group.members].toSorted() }
  if (look === undefined) return { expected: `${view}: group ${shown(owed)}`, actual: 'no group' }
  const { id, name, policy, members } = look
  const seen = { id, name, policy, members: members.toSorted() }
  if (!isDeepStrictEqual(seen, owed)) return { expected: `${view}: group ${shown(owed)}`, actual: shown(seen) }
  const first = model.firstLook(place, look)
  return isDeepStrictEqual(look.rest, first) ? null : { expected: `${view}: the group as first, with ${shown(first)}`, actual: shown(look.rest) }
}

/** A view shows exactly the members that the model knows of a group, in whatever order. */
export function hasKnownMembers(look: GroupLook | undefined, { view, group }: Pick<Judged, 'view' | 'group'>): Finding {
  const owed = [...group.members].toSorted()
  const seen = look?.members.toSorted()
  return isDeepStrictEqual(seen, owed) ? null : { expected: `${view}: group ${group.name} with the members ${shown(owed)}`, actual: shown(seen) }
}

/** A list has each group of its reader once, as the model knows it, and none that the reader must not see. */
export function listsAsKnown(looks: readonly GroupLook[], { model, view, place, owner }: Omit<Judged, 'group'> & { readonly owner: string }): Finding {
  const strange = model.hiddenFrom(owner).find(({ id }) => looks.some((look) => look.id === id))
  if (strange !== undefined) {
    const why = strange.isDeleted ? 'which was deleted' : `which is of ${strange.owner}`
    return { expected: `${view}: a list for ${owner} without group ${strange.id} (${strange.name}), ${why}`, actual: 'it is listed' }
  }
  for (const group of model.groupsOf(owner)) {
    const entries = looks.filter(({ id }) => id === group.id)
    if (entries.length !== 1) return { expected: `${view}: group ${group.id} (${group.name}) once in the list for ${owner}`, actual: `${entries.length} such entries` }
    const finding = showsAsKnown(entries[0], { model, view, place, group })
    if (finding !== null) return finding
  }
  return null
}
