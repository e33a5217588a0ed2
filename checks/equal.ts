import { isDeepStrictEqual } from 'node:util'
import { type Finding, shown } from './check.ts'

/** Two values are the same; `what` names them, as in `the name`. */
export function isSame(actual: unknown, owed: unknown, what: string): Finding {
  return isDeepStrictEqual(actual, owed) ? null : { expected: `${what} ${shown(owed)}`, actual: shown(actual) }
}

/** A condition that the case has worked out holds; for facts that no other check states. */
export function holds(condition: boolean, expected: string, actual: string): Finding {
  return condition ? null : { expected, actual }
}
