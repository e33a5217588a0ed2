import type { Created } from './created.ts'

/** Every create of a run, found by pair and by the id that it was given. */
export class Creates {
  readonly all: Created[] = []
  readonly #byPair = new Map<string, Created[]>()
  readonly #byId = new Map<string, Set<Created>>()

  add(created: Created): void {
    this.all.push(created)
    const ofPair = this.#byPair.get(created.pair)
    if (ofPair === undefined) this.#byPair.set(created.pair, [created])
    else ofPair.push(created)
  }

  /** Notes what became of a create; its id is changed in no other way. */
  change(created: Created, to: Partial<Omit<Created, 'intent'>>): void {
    const before = created.id
    Object.assign(created, to)
    if (created.id === before) return
    if (before !== null) this.#byId.get(before)?.delete(created)
    if (created.id === null) return
    const sharing = this.#byId.get(created.id) ?? new Set()
    this.#byId.set(created.id, sharing.add(created))
  }

  ofPair(pair: string): readonly Created[] {
    return this.#byPair.get(pair) ?? []
  }

  /** Several, where the target gave one id to several creates. */
  withId(id: string): readonly Created[] {
    return [...(this.#byId.get(id) ?? [])]
  }
}
