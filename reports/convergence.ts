import type { Converged } from '../events/index.ts'

/** How long it took until what an operation had begun was seen, over all waits of a run that were not in vain. */
export interface Convergence {
  readonly operationId: string
  readonly count: number
  readonly minMs: number
  readonly medianMs: number
  readonly maxMs: number
}

/** Measured times to consistency, by operation in the order of their names. */
export function foldConvergence(converged: readonly Converged[]): Convergence[] {
  const byOperation = Map.groupBy(converged, ({ operationId }) => operationId)
  return [...byOperation].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([operationId, waits]) => {
    const times = waits.map(({ waitedMs }) => waitedMs).toSorted((a, b) => a - b)
    const middle = (times.length - 1) / 2
    const medianMs = Math.round(((times[Math.floor(middle)] ?? 0) + (times[Math.ceil(middle)] ?? 0)) / 2)
    return { operationId, count: times.length, minMs: times[0] ?? 0, medianMs, maxMs: times.at(-1) ?? 0 }
  })
}
