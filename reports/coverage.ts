import type { DescribedOperation, ExchangeSeen } from '../events/index.ts'
import type { Run } from './run.ts'

/** How often each status came; a request without an answer counts as `none`. */
export type StatusCounts = ReadonlyMap<string, number>

export interface ParameterCoverage {
  /** `query limit`, `body outer.inner`. */
  readonly name: string
  readonly documented: boolean
  readonly sent: number
  readonly statuses: StatusCounts
}

/** How often a constraint was exercised by a request at its edge, which is valid, and by one that breaks it alone; or why never. */
export interface ConstraintCoverage {
  readonly name: string
  readonly boundary: number
  readonly negative: number
  readonly noBoundary?: string
  readonly noNegative?: string
}

export interface OperationCoverage {
  readonly operationId: string
  readonly method: string
  readonly path: string
  /** What its specification documents; undefined where the run did not write it down. */
  readonly documented: DescribedOperation | undefined
  readonly requests: number
  readonly statuses: StatusCounts
  /** Documented ones first, in their order; undefined where the run did not write down what it sent. */
  readonly parameters: readonly ParameterCoverage[] | undefined
  /** In the order of the description; undefined where the run did not write them down. */
  readonly constraints: readonly ConstraintCoverage[] | undefined
}

/** What was sent to each operation and what came back, also of operations that got nothing. */
export function coverageOf({ started, exchanges }: Run): OperationCoverage[] {
  const seen = Map.groupBy(exchanges, ({ operationId }) => operationId)
  const described = new Map((started.operations ?? []).map((operation) => [operation.operationId, operation]))
  const ids = [...new Set([...described.keys(), ...seen.keys()])]
  return ids.map((operationId) => {
    const documented = described.get(operationId)
    const found = seen.get(operationId) ?? []
    return {
      operationId,
      method: documented?.method ?? found[0]?.method ?? '',
      path: documented?.path ?? found[0]?.path ?? '',
      documented,
      requests: found.length,
      statuses: countStatuses(found),
      parameters: parametersOf(found, documented),
      constraints: constraintsOf(found, documented),
    }
  })
}

/** Statuses seen or documented anywhere, ascending, `none` last. */
export function statusesOf(coverage: readonly OperationCoverage[]): string[] {
  const all = coverage.flatMap(({ statuses, documented }) => [...statuses.keys(), ...(documented?.statuses ?? []).map(String)])
  return [...new Set(all)].sort((a, b) => order(a) - order(b))
}

function parametersOf(exchanges: readonly ExchangeSeen[], documented: DescribedOperation | undefined): ParameterCoverage[] | undefined {
  if (exchanges.some(({ parameters }) => parameters === undefined)) return undefined
  if (exchanges.length === 0 && documented === undefined) return undefined
  const byName = new Map<string, ExchangeSeen[]>((documented?.parameters ?? []).map((name) => [name, []]))
  for (const exchange of exchanges) {
    for (const name of exchange.parameters ?? []) {
      const found = byName.get(name)
      if (found === undefined) byName.set(name, [exchange])
      else found.push(exchange)
    }
  }
  return [...byName].map(([name, found]) => ({
    name,
    documented: documented?.parameters.includes(name) ?? false,
    sent: found.length,
    statuses: countStatuses(found),
  }))
}

const NOT_DRAWN = 'not among what was drawn at this depth with this seed, or its case did not run'

function constraintsOf(exchanges: readonly ExchangeSeen[], documented: DescribedOperation | undefined): ConstraintCoverage[] | undefined {
  return documented?.constraints?.map(({ name, noBoundary, noNegative }) => {
    const times = (as: 'boundary' | 'negative'): number =>
      exchanges.filter(({ exercises }) => exercises?.as === as && exercises.constraint === name).length
    const [boundary, negative] = [times('boundary'), times('negative')]
    return {
      name,
      boundary,
      negative,
      ...(boundary === 0 && { noBoundary: noBoundary ?? NOT_DRAWN }),
      ...(negative === 0 && { noNegative: noNegative ?? NOT_DRAWN }),
    }
  })
}

function countStatuses(exchanges: readonly ExchangeSeen[]): StatusCounts {
  const counts = new Map<string, number>()
  for (const { status } of exchanges) counts.set(String(status ?? 'none'), (counts.get(String(status ?? 'none')) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => order(a) - order(b)))
}

function order(status: string): number {
  return status === 'none' ? Number.POSITIVE_INFINITY : Number(status)
}
