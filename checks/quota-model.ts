import type { SequentialModel } from './history.ts'

/** What is asked of objects of which there may be only so many. */
export type QuotaInput = { readonly do: 'create' | 'delete' | 'count' }

/** Whether it was done; for a count, how many there are. */
export type QuotaOutput = { readonly done: boolean } | { readonly count: number }

export interface QuotaOptions {
  readonly limit: number
  /** How many there are at the start. */
  readonly used: number
  /** Whether a create that had room may not be refused. */
  readonly refusesOnlyWhenFull?: boolean
}

/** A number of objects and the limit it keeps to: each create that is done makes one more, and none is done at the limit. */
export function quotaModel({ limit, refusesOnlyWhenFull = false, used }: QuotaOptions): SequentialModel<number, QuotaInput, QuotaOutput> {
  return {
    initial: used,
    step(count, input, output) {
      if (output !== undefined && 'count' in output) return output.count === count ? count : undefined
      if (output?.done === false) {
        return input.do === 'create' && refusesOnlyWhenFull && count < limit ? undefined : count
      }
      if (input.do === 'create') return count < limit ? count + 1 : undefined
      return input.do === 'delete' ? count - 1 : count
    },
    key: String,
    reads: (input) => input.do === 'count',
    asked: (input) => input.do,
    answered: (output) => ('count' in output ? String(output.count) : output.done ? 'done' : 'refused'),
  }
}
