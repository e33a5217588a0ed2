import type { Call } from '../call.ts'
import type { State } from '../state.ts'

/** How long nobody else must come before those who wait go on: longer than callers who start at once are apart. */
const QUIET_MS = 80

interface Gathering {
  /** In the order in which they came. */
  readonly calls: Call[]
  /** When the first of them came, on the cloud's clock. */
  readonly sinceMs: number
  readonly goOn: PromiseWithResolvers<void>
  timer: NodeJS.Timeout | undefined
}

/** Calls that wait at one place, which is where a check lies behind them and the act before them. */
export class Gatherings {
  readonly #at: (call: Call) => string | undefined
  readonly #joined = new WeakMap<Call, Gathering>()

  /** Given the place where a call waits, if it does. */
  constructor(at: (call: Call) => string | undefined) {
    this.#at = at
  }

  /** Waits until nobody else has come to the same place for a while; all go on at once. */
  readonly pause = (call: Call): Promise<void> | undefined => {
    const place = this.#at(call)
    if (place === undefined) return undefined
    const open = this.#open(call.state)
    const gathering = open.get(place) ?? { calls: [], sinceMs: call.state.now(), goOn: Promise.withResolvers<void>(), timer: undefined }
    open.set(place, gathering)
    gathering.calls.push(call)
    this.#joined.set(call, gathering)
    clearTimeout(gathering.timer)
    gathering.timer = setTimeout(() => {
      open.delete(place)
      gathering.goOn.resolve()
    }, QUIET_MS)
    return gathering.goOn.promise
  }

  /** The calls that waited together with this one, in the order in which they came; it alone where it did not wait. */
  with(call: Call): readonly Call[] {
    return this.#joined.get(call)?.calls ?? [call]
  }

  /** When the first of them came; no moment there was where it did not wait. */
  sinceMs(call: Call): number {
    return this.#joined.get(call)?.sinceMs ?? Infinity
  }

  #open({ notes }: State): Map<string, Gathering> {
    const known = notes.get('gatherings') as Map<string, Gathering> | undefined
    if (known !== undefined) return known
    const fresh = new Map<string, Gathering>()
    notes.set('gatherings', fresh)
    return fresh
  }
}

/** The group that a call of an operation names, as a place to wait at. */
export function groupOf(operation: string): (call: Call) => string | undefined {
  return ({ group, route }) => (route?.operation === operation ? group?.id : undefined)
}

/** The project of a call of an operation, as a place to wait at. */
export function projectOf(operation: string): (call: Call) => string | undefined {
  return ({ caller, route }) => (route?.operation === operation ? caller?.project?.id : undefined)
}
