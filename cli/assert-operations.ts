import { didYouMean, Problem } from '../events/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import type { TargetFile } from '../target/index.ts'
import { CONVERGENCE_SECONDS } from '../target/convergence.ts'

/** Throws a Problem where a target file speaks of an operation that its dialect does not have. */
export function assertOperations({ withoutOperations, limits }: TargetFile, { operations, dialect }: ApiDescription): void {
  const known = operations.map(({ id }) => id)
  for (const id of withoutOperations.filter((name) => !known.includes(name))) {
    const why = 'the target file leaves out an operation that there is not'
    throw new Problem('UNKNOWN_OPERATION', `Could not plan without ${id}: ${why}. ${didYouMean(id, known)}`)
  }
  // What is believed of any target speaks of every dialect's operations.
  const given = Object.keys(limits.convergenceSeconds).filter((name) => !Object.hasOwn(CONVERGENCE_SECONDS, name))
  for (const id of given.filter((name) => !known.includes(name))) {
    const why = `limits.convergenceSeconds of the target file names it, and ${dialect} has no such operation`
    throw new Problem('UNKNOWN_OPERATION', `Could not plan the waits for ${id}: ${why}. ${didYouMean(id, ['default', ...known])}`)
  }
}
