import type { Call } from '../call.ts'
import { countProblem, queryProblem } from '../query.ts'
import type { Problem } from '../value-problem.ts'

/** Refuses a key that the operation does not know, from the version on at which the operation does so. */
export function strictQuery(known: readonly string[]): (call: Call) => Problem {
  return ({ query, route, rules, version }) => {
    const refusesUnknown = rules.refusesUnknownQuery(route?.operation ?? '', version.minor)
    return queryProblem(query, { counts: [], known, refusesUnknown, countProblem })
  }
}

/** The same for an operation that knows no key at all: before it refuses any, it does not look at its query. */
export function noQuery(call: Call): Problem {
  const refuses = call.rules.refusesUnknownQuery(call.route?.operation ?? '', call.version.minor)
  return refuses ? strictQuery([])(call) : undefined
}
