import type { Call } from './call.ts'
import { countProblem, queryProblem } from './query.ts'
import { FLAVORS } from './server-catalog.ts'
import type { Flavor } from './server-catalog.ts'
import { notOneOf } from './value-problem.ts'
import type { Problem } from './value-problem.ts'

/** What flavors can be sorted by; those in which they do not differ leave them in the order of their ids. */
const SORT_KEYS = [
  'created_at', 'description', 'disabled', 'ephemeral_gb', 'flavorid', 'id', 'is_public', 'memory_mb', 'name', 'root_gb', 'rxtx_factor',
  'swap', 'updated_at', 'vcpu_weight', 'vcpus',
]
const SORT_DIRECTIONS = ['asc', 'desc']
const KEYS = ['limit', 'marker', 'is_public', 'minRam', 'minDisk', 'sort_key', 'sort_dir']
const LARGEST_LIST = 1000

function last({ query }: Call, key: string): string | undefined {
  return query?.get(key)?.at(-1)
}

/** What is wrong with the query of a list of flavors. */
export function flavorListProblem({ query, version: { minor } }: Call): Problem {
  const sortKeys = SORT_KEYS.filter((key) => minor < 102 || key !== 'rxtx_factor')
  const choices = [['sort_key', sortKeys], ['sort_dir', SORT_DIRECTIONS]] as const
  for (const [key, words] of choices) {
    const bad = query?.get(key)?.find((value) => !words.includes(value))
    if (bad !== undefined) return `Invalid input for query parameters ${key}. Value: ${bad}. ${notOneOf(bad, words)}`
  }
  const known = minor < 102 ? KEYS : [...KEYS, 'name']
  return queryProblem(query, { counts: ['limit'], known, refusesUnknown: minor >= 75, countProblem })
}

function rank(flavor: Flavor, key: string): string | number {
  if (key === 'memory_mb') return flavor.ram
  if (key === 'root_gb') return flavor.disk
  if (key === 'vcpus') return flavor.vcpus
  return key === 'name' ? flavor.name : flavor.id
}

function sorted(flavors: readonly Flavor[], key: string, descending: boolean): Flavor[] {
  const compare = (one: Flavor, other: Flavor): number => {
    const [left, right] = [rank(one, key), rank(other, key)]
    if (left === right) return one.id < other.id ? -1 : 1
    return left < right ? -1 : 1
  }
  return flavors.toSorted((one, other) => (descending ? -compare(one, other) : compare(one, other)))
}

/** The flavors that a list asks for, in its order; text says why there are none. All flavors are public. */
export function listedFlavors(call: Call): readonly Flavor[] | string {
  const [ram, disk] = ['minRam', 'minDisk'].map((key) => last(call, key))
  for (const [key, value] of [['minRam', ram], ['minDisk', disk]] as const) {
    if (value !== undefined && !/^[+-]?\d+$/.test(value.trim())) return `Invalid ${key} filter [${value}]`
  }
  const fitting = FLAVORS.filter((flavor) => flavor.ram >= Number(ram ?? 0) && flavor.disk >= Number(disk ?? 0))
  const name = call.version.minor < 102 ? undefined : last(call, 'name')
  const named = name === undefined ? fitting : fitting.filter((flavor) => flavor.name.includes(name))
  const ordered = sorted(named, last(call, 'sort_key') ?? 'flavorid', last(call, 'sort_dir') === 'desc')
  const marker = last(call, 'marker')
  const start = marker === undefined ? 0 : ordered.findIndex(({ id }) => id === marker) + 1
  if (marker !== undefined && start === 0) return `marker [${marker}] not found`
  return ordered.slice(start, start + Math.min(Number(last(call, 'limit') ?? LARGEST_LIST), LARGEST_LIST))
}
