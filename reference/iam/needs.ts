import type { DialectName } from '../dialect.ts'
import type { AuthorizationModel } from './policy.ts'

/** What a call takes of the policies of whoever makes it. */
export interface Need {
  readonly action: string
  /** Another name by which the action may be granted. */
  readonly alias?: string
  /** Actions that must be granted too. */
  readonly dependencies: readonly string[]
  /** Whether a grant in an enterprise project is enough. */
  readonly enterprise: boolean
}

/** A row of the tables: the action, and where the editions and models say otherwise. */
interface Row {
  readonly action: string
  readonly alias?: string
  /** Its name in the role/policy tables, where the identity policies have another. */
  readonly roleAction?: string
  readonly otcAction?: string
  readonly dependencies?: Readonly<Partial<Record<DialectName, readonly string[]>>>
}

const cloudServers = (name: string, more: Omit<Row, 'action'> = {}): Row => ({ action: `ecs:cloudServers:${name}`, ...more })
const servers = (name: string, otc: readonly string[] = [], huawei: readonly string[] = otc): Row => ({
  action: `ecs:servers:${name}`, dependencies: { opentelekomcloud: otc, huaweicloud: huawei },
})
const manage: Row = { action: 'ecs:serverGroups:manage' }

const LIST = 'ecs:servers:list'
const GET = 'ecs:servers:get'
const IMAGES = ['ims:images:get', 'ims:images:list', 'ims:images:update']
const RESIZE = [
  LIST, GET, 'ecs:flavors:get', 'ims:images:get', 'evs:volumes:list', 'evs:volumes:create', 'evs:volumes:get', 'evs:volumes:attach',
  'evs:volumes:detach', 'evs:volumes:manage', 'vpc:ports:get', 'vpc:ports:update', 'vpc:ports:create', 'vpc:ports:delete',
]
const ADD = cloudServers('addServerGroupMember', { alias: 'ecs:cloudServers:create' })
const REMOVE = cloudServers('deleteServerGroupMember', { alias: 'ecs:cloudServers:delete' })
const CREATE_SERVERS = cloudServers('createServers', { alias: 'ecs:cloudServers:create' })
const CHANGE_OS = cloudServers('changeOS')
const REBUILD = cloudServers('rebuild')

/** ECS v1, whose rows may also be granted in an enterprise project. */
const ECS: Readonly<Record<string, Row>> = {
  createEcsGroup: cloudServers('createServerGroup', { alias: 'ecs:cloudServers:create' }),
  deleteEcsGroup: cloudServers('deleteServerGroup', { alias: 'ecs:cloudServers:delete' }),
  addEcsGroupMember: ADD,
  addEcsGroupMembers: ADD,
  removeEcsGroupMember: REMOVE,
  removeEcsGroupMembers: REMOVE,
  listEcsGroups: cloudServers('listServerGroups', { alias: 'ecs:cloudServers:list', roleAction: 'ecs:cloudServers:list' }),
  showEcsGroup: cloudServers('showServerGroup', { alias: 'ecs:cloudServers:get', otcAction: 'ecs:cloudServers:get' }),
  showEcsLimits: { action: 'ecs:cloudServerQuotas:get' },
  changeEcsOs: CHANGE_OS,
  changeEcsOsWithoutCloudInit: CHANGE_OS,
  reinstallEcsOs: REBUILD,
  reinstallEcsOsWithoutCloudInit: REBUILD,
  resizeEcs: cloudServers('resize'),
  resizeEcsV11: cloudServers('resize'),
  migrateEcs: cloudServers('migrate'),
  startEcsBatch: cloudServers('start'),
  stopEcsBatch: cloudServers('stop'),
  rebootEcsBatch: cloudServers('reboot'),
  createEcs: CREATE_SERVERS,
  createEcsV11: CREATE_SERVERS,
  deleteEcs: cloudServers('deleteServers', { alias: 'ecs:cloudServers:delete' }),
  listEcs: cloudServers('list'),
  showEcs: cloudServers('showServer'),
  listEcsFlavors: { action: 'ecs:cloudServerFlavors:get' },
}

/** The native API, whose rows are granted in IAM projects only. What takes no row's action here is named in none. */
const NATIVE: Readonly<Record<string, Row>> = {
  createServerGroup: manage,
  listServerGroups: manage,
  showServerGroup: manage,
  deleteServerGroup: manage,
  startServer: servers('start', [LIST]),
  stopServer: servers('stop', [LIST, GET]),
  rebootServer: servers('reboot', [LIST, GET]),
  resizeServer: servers('resize', RESIZE),
  // One edition names list, the other get.
  rebuildServer: servers('rebuild', [LIST, GET, 'ecs:servers:update', ...IMAGES]),
  lockServer: servers('lock', [LIST, GET], [LIST]),
  unlockServer: servers('unlock', [LIST, GET], [LIST]),
  // No page has a row for these two: whoever may begin a resize may end it.
  confirmServerResize: servers('resize'),
  revertServerResize: servers('resize'),
  createServer: servers('create', [GET]),
  listServers: servers('list'),
  listServersDetail: servers('list'),
  showServer: servers('get'),
  deleteServer: servers('delete'),
  listFlavors: { action: 'ecs:flavors:get' },
  listFlavorsDetail: { action: 'ecs:flavors:get' },
  showFlavor: { action: 'ecs:flavors:get' },
  showLimits: { action: 'ecs:quotas:get' },
  listAvailabilityZones: { action: 'ecs:availabilityZones:list' },
}

function needOf(row: Row, enterprise: boolean, { dialect, model }: Edition): Need {
  const { alias, dependencies = {} } = row
  const otc = dialect === 'opentelekomcloud' ? row.otcAction : undefined
  const role = model === 'role-policy' ? row.roleAction : undefined
  return {
    action: otc ?? role ?? row.action,
    // The aliases of the identity policies are the coarse actions of Open Telekom Cloud's older edition.
    ...(alias === undefined || (model === 'role-policy' && dialect !== 'opentelekomcloud') ? {} : { alias }),
    dependencies: dependencies[dialect] ?? [],
    enterprise,
  }
}

/** Whose documents are followed, and which of the two models. */
export interface Edition {
  readonly dialect: DialectName
  readonly model: AuthorizationModel
}

/** What an operation takes by the documents of a cloud; undefined for one that no table has a row for. */
export function needFor(operation: string, edition: Edition): Need | undefined {
  const ecs = ECS[operation]
  if (ecs !== undefined) return needOf(ecs, true, edition)
  const native = NATIVE[operation]
  return native === undefined ? undefined : needOf(native, false, edition)
}

/** The operations that the tables have rows for. */
export const NAMED_OPERATIONS: readonly string[] = [...Object.keys(ECS), ...Object.keys(NATIVE)]
