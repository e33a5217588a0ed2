import type { Call } from './call.ts'
import { countProblem, queryProblem } from './query.ts'
import { statusOf, taskStateOf } from './server-state.ts'
import type { Server } from './server-state.ts'
import { isTrue } from './server-values.ts'
import type { Problem } from './value-problem.ts'

interface Filter {
  /** From when on it is for everybody, and not for administrators alone. */
  readonly from: number
  readonly fits: (server: Server, value: string) => boolean
}

const equal = (of: (server: Server) => string | null, from = Infinity): Filter => ({ from, fits: (server, value) => of(server) === value })

/** What servers can be filtered by; of what this cloud does not have, nothing is filtered. */
const FILTERS: Readonly<Record<string, Filter>> = {
  name: { from: 1, fits: ({ name }, value) => new RegExp(value, 'iu').test(name) },
  flavor: equal(({ flavor }) => flavor.id, 1),
  image: equal(({ image }) => image?.id ?? '', 1),
  reservation_id: equal(({ reservationId }) => reservationId, 1),
  status: equal(statusOf, 1),
  ip: { from: 1, fits: ({ nics }, value) => nics.some(({ address }) => new RegExp(value, 'u').test(address)) },
  task_state: equal(taskStateOf, 83),
  vm_state: equal(({ vmState }) => vmState, 83),
  user_id: equal(({ userId }) => userId, 83),
  locked: { from: 73, fits: ({ lock }, value) => (lock !== undefined) === isTrue(value) },
  locked_by: equal(({ lock }) => (lock === undefined ? null : lock.byAdmin ? 'admin' : 'owner')),
  uuid: equal(({ id }) => id),
  host: equal(({ host }) => host ?? ''),
  node: equal(({ host }) => host ?? ''),
  hostname: equal(({ hostname }) => hostname, 90),
}

const STATUSES = [
  'ACTIVE', 'BUILD', 'DELETED', 'ERROR', 'HARD_REBOOT', 'MIGRATING', 'PASSWORD', 'PAUSED', 'REBOOT', 'REBUILD', 'RESCUE', 'RESIZE',
  'REVERT_RESIZE', 'SHELVED', 'SHELVED_OFFLOADED', 'SHUTOFF', 'SOFT_DELETED', 'SUSPENDED', 'UNKNOWN', 'VERIFY_RESIZE',
]

/** Query keys of the list, with the first version that knows them; before 2.75 unknown ones are let through. */
const KEYS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([
    'user_id', 'project_id', 'tenant_id', 'launch_index', 'image_ref', 'image', 'kernel_id', 'ramdisk_id', 'hostname', 'key_name',
    'power_state', 'vm_state', 'task_state', 'host', 'node', 'flavor', 'reservation_id', 'launched_at', 'terminated_at',
    'availability_zone', 'name', 'display_name', 'description', 'display_description', 'locked_by', 'uuid', 'root_device_name',
    'config_drive', 'access_ip_v4', 'access_ip_v6', 'auto_disk_config', 'progress', 'sort_key', 'sort_dir', 'all_tenants',
    'soft_deleted', 'deleted', 'status', 'changes-since', 'ip', 'ip6', 'created_at', 'limit', 'marker',
  ].map((key) => [key, 1])),
  'tags': 26, 'tags-any': 26, 'not-tags': 26, 'not-tags-any': 26, 'changes-before': 66, 'locked': 73,
}

function isExpression(value: string): boolean {
  try {
    return new RegExp(value, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** What is wrong with the query of a list. */
export function listProblem({ query, version: { minor } }: Call): Problem {
  for (const key of ['name', 'ip']) {
    const bad = query?.get(key)?.find((value) => !isExpression(value))
    if (bad !== undefined) return `Invalid input for query parameters ${key}. Value: ${bad}. '${bad}' is not a 'regex'`
  }
  const known = Object.keys(KEYS).filter((key) => minor >= (KEYS[key] ?? 1))
  return queryProblem(query, { counts: ['limit'], known, refusesUnknown: minor >= 75, countProblem })
}

/** The servers of those that the query asks for, before marker and limit; a problem for a status that there is not. */
export function filteredServers(call: Call, servers: readonly Server[], admin: boolean): readonly Server[] | string {
  const { query, version: { minor } } = call
  const statuses = (query?.get('status') ?? []).map((status) => status.toUpperCase())
  if (minor >= 38 && statuses.some((status) => !STATUSES.includes(status))) return 'Invalid status value'
  const active = Object.entries(FILTERS).flatMap(([key, { fits, from }]) => {
    const value = admin || minor >= from ? query?.get(key)?.at(-1) : undefined
    return value === undefined ? [] : [(server: Server) => fits(server, key === 'status' ? value.toUpperCase() : value)]
  })
  return servers.filter((server) => active.every((fits) => fits(server)))
}
