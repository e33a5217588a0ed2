import { matching, object, positiveUpTo, type Reader } from './readers.ts'

/** Longest time, in seconds, by operation id; `default` for every other operation. */
export type ConvergenceSeconds = Readonly<Record<string, number>> & { readonly default: number }

/** What is believed of a target that says nothing: minutes, and a quarter of an hour for what may copy a disk between hosts. */
export const CONVERGENCE_SECONDS: ConvergenceSeconds = {
  default: 120,
  createServer: 300,
  rebuildServer: 600,
  resizeServer: 900,
  migrateServer: 900,
  createEcs: 600,
  createEcsV11: 600,
  changeEcsOs: 900,
  changeEcsOsWithoutCloudInit: 900,
  reinstallEcsOs: 900,
  reinstallEcsOsWithoutCloudInit: 900,
  resizeEcs: 900,
  resizeEcsV11: 900,
  migrateEcs: 900,
}

const LONGEST_SECONDS = 86_400

const operationOrDefault = matching(/^[A-Za-z][A-Za-z0-9]*$/, 'an operationId or default')

/**
 * Reads limits by operation id. A `default` that is given stands for every operation that is not; without one, operations that are
 * not given have what {@link CONVERGENCE_SECONDS} says. Whether there is such an operation is for those to say who know the dialect.
 */
export const readConvergence: Reader<ConvergenceSeconds> = (value, place) => {
  const read = Object.entries(object(value, place)).map(([operation, seconds]) => {
    const at = place.key(operation)
    return [operationOrDefault(operation, at), positiveUpTo(LONGEST_SECONDS)(seconds, at)] as const
  })
  const given = Object.fromEntries(read)
  return given['default'] === undefined ? { ...CONVERGENCE_SECONDS, ...given } : { ...given, default: given['default'] }
}

/** How long what an operation has begun may take to show, in milliseconds. */
export function convergenceMs(seconds: ConvergenceSeconds, operationId: string): number {
  return 1000 * ((Object.hasOwn(seconds, operationId) ? seconds[operationId] : undefined) ?? seconds.default)
}
