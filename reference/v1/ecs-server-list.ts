import type { Query } from '../query.ts'
import { printedValue } from '../printed-value.ts'
import { statusOf } from '../server-state.ts'
import type { Server, ServerStatus } from '../server-state.ts'
import type { Problem } from '../value-problem.ts'

/** A page of a list, by its number. */
export interface EcsPage {
  readonly limit: number
  /** From 1. */
  readonly number: number
  /** The id of the last server of the page before. */
  readonly marker: string | undefined
}

const DEFAULT_PAGE = 25
const LARGEST_PAGE = 1000

/** Of a repeated parameter the last value counts, which is undocumented. */
function valueOf(query: Query | undefined, key: string): string | undefined {
  return query?.get(key)?.at(-1)
}

/** The page that is asked for. The numbers 0 and 1 both mean the first. */
export function ecsPageOf(query: Query | undefined): EcsPage {
  const [limit, number] = [Number(valueOf(query, 'limit') ?? DEFAULT_PAGE), Number(valueOf(query, 'offset') ?? 1)]
  return { limit, number: Math.max(1, number), marker: valueOf(query, 'marker') }
}

/** What is wrong with the query of a list. That other parameters are ignored is undocumented. */
export function ecsListProblem(query: Query | undefined): Problem {
  if (query === undefined) return 'the query is not UTF-8'
  const limit = valueOf(query, 'limit')
  if (limit !== undefined && (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > LARGEST_PAGE)) {
    return `limit ${printedValue(limit)} is no number from 1 to ${LARGEST_PAGE}`
  }
  const offset = valueOf(query, 'offset')
  if (offset !== undefined && !/^\d+$/.test(offset)) return `offset ${printedValue(offset)} is no number from 0`
  const status = valueOf(query, 'status')
  return status === undefined || STATUSES.includes(status) ? undefined : `${printedValue(status)} is no status`
}

const STATUSES = [
  'ACTIVE', 'BUILD', 'ERROR', 'HARD_REBOOT', 'MIGRATING', 'REBOOT', 'REBUILD', 'RESIZE', 'REVERT_RESIZE', 'SHUTOFF', 'VERIFY_RESIZE',
  'DELETED', 'SHELVED', 'SHELVED_OFFLOADED', 'UNKNOWN',
]

/** Statuses on the way to another one, by the status under which such servers are found too. */
const ON_THE_WAY: Readonly<Record<string, readonly ServerStatus[]>> = {
  ACTIVE: ['REBOOT', 'HARD_REBOOT', 'REBUILD', 'RESIZE'],
  SHUTOFF: ['RESIZE', 'REBUILD'],
  ERROR: ['REBUILD'],
  VERIFY_RESIZE: ['REVERT_RESIZE'],
}

const RESTING: Readonly<Record<string, Server['vmState']>> = {
  ACTIVE: 'active', SHUTOFF: 'stopped', ERROR: 'error', VERIFY_RESIZE: 'resized',
}

function hasStatus(server: Server, wanted: string): boolean {
  const status = statusOf(server)
  return status === wanted || (ON_THE_WAY[wanted]?.includes(status) === true && server.vmState === RESTING[wanted])
}

/** A part of a text, in which a period stands for any character. */
function contains(whole: string, part: string): boolean {
  const pattern = part.replace(/[\\^$*+?()[\]{}|]/g, '\\$&')
  return new RegExp(pattern, 'iu').test(whole)
}

const FILTERS: Readonly<Record<string, (server: Server, value: string) => boolean>> = {
  'name': ({ name }, value) => contains(name, value),
  'flavor': ({ flavor }, value) => flavor.id === value,
  'status': hasStatus,
  'ip': ({ nics }, value) => nics.some(({ address }) => address.includes(value)),
  'ip_eq': ({ nics }, value) => nics.some(({ address }) => address === value),
  'server_id': ({ id }, value) => value.split(',').includes(id),
  'reservation_id': ({ reservationId }, value) => reservationId === value,
  'tags': ({ tags }, value) => tags.includes(value),
  'not-tags': ({ tags }, value) => !tags.includes(value),
}

/** The servers of those that a query asks for, whatever the page. */
export function ecsFiltered(servers: readonly Server[], query: Query | undefined): readonly Server[] {
  const asked = Object.entries(FILTERS).flatMap(([key, fits]) => {
    const value = valueOf(query, key)
    return value === undefined ? [] : [(server: Server) => fits(server, value)]
  })
  return servers.filter((server) => asked.every((fits) => fits(server)))
}

export function ecsPage<T>(items: readonly T[], { limit, number }: EcsPage): readonly T[] {
  return items.slice((number - 1) * limit, number * limit)
}

/** The same of what comes after the marker. What becomes of one that is in no list, and of a number beside it, is undocumented. */
export function ecsPageAfterMarker<T extends { readonly id: string }>(items: readonly T[], asked: EcsPage): readonly T[] {
  return ecsPage(items.slice(items.findIndex(({ id }) => id === asked.marker) + 1), asked)
}
