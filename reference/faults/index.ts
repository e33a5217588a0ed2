import type { Fault } from './fault.ts'
import { closest } from './closest.ts'

export type { Fault } from './fault.ts'

/** Every way in which the reference cloud can be wrong on purpose. */
export const FAULTS: readonly Fault[] = []

/** The fault of that name. Throws an Error with the closest names for an unknown one. */
export function faultNamed(name: string): Fault {
  const found = FAULTS.find((fault) => fault.name === name)
  if (found !== undefined) return found
  const names = closest(name, FAULTS.map((fault) => fault.name)).map((near) => `"${near}"`)
  throw new Error(`Could not set fault "${name}": there is none of that name. Use one of the closest: ${names.join(', ')}.`)
}
