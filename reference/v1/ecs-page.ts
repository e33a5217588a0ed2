import { printedValue } from '../printed-value.ts'
import type { Query } from '../query.ts'
import type { Group } from '../state.ts'
import type { Problem } from '../value-problem.ts'

/** The part of the list that is asked for; all of it without a limit. */
export interface PageRequest {
  readonly limit: number | undefined
  /** The id of the last group that was seen. */
  readonly marker: string | undefined
}

/** The most groups one page may have. */
export const LARGEST_PAGE = 1000

/** Of a repeated parameter the last value counts, which is undocumented. */
export function pageRequest(query: Query | undefined): PageRequest {
  const limit = query?.get('limit')?.at(-1)
  return { limit: limit === undefined ? undefined : Number(limit), marker: query?.get('marker')?.at(-1) }
}

/**
 * What is wrong with the query of a list: a limit is a number up to 1000, and a marker needs one. That 0 is refused, and that other
 * parameters are ignored, is undocumented.
 */
export function pageProblem(query: Query | undefined): Problem {
  if (query === undefined) return 'the query is not UTF-8'
  const limit = query.get('limit')?.at(-1)
  if (limit !== undefined && (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > LARGEST_PAGE)) {
    return `limit ${printedValue(limit)} is no number from 1 to ${LARGEST_PAGE}`
  }
  return query.has('marker') && limit === undefined ? 'marker cannot be used without limit' : undefined
}

/** The groups behind the marker, as many as the limit says; undefined for a marker that is no group of the list. */
export function page(groups: readonly Group[], { limit, marker }: PageRequest): readonly Group[] | undefined {
  const at = marker === undefined ? -1 : groups.findIndex(({ id }) => id === marker)
  if (marker !== undefined && at < 0) return undefined
  return groups.slice(at + 1, at + 1 + (limit ?? LARGEST_PAGE))
}

/** Where the next page begins: the last group of this one. Only where pages are asked for; what an empty page says is undocumented. */
export function nextMarker(shown: readonly Group[], { limit }: PageRequest): string | undefined {
  return limit === undefined ? undefined : shown.at(-1)?.id
}
