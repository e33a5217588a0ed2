import { operationOf } from './operations.ts'
import { dependencyPlace } from './otc26.ts'
import { cell, type PermissionRow, type PermissionTable, type ScopeCells } from './table.ts'

const SWISS = 'swiss-permissions-groups'
const GROUPS = 'hwcn-permissions-groups'
const STATUS = 'hwcn-permissions-status'
const MANAGE = 'ecs:serverGroups:manage'

/** Where a row's action may be granted. */
interface Scopes {
  readonly enterprise: boolean
  /** For single instances and by tags; absent in a table without the two columns. */
  readonly fine?: boolean
}

function scopeOf(place: string, { enterprise, fine }: Scopes): ScopeCells {
  return {
    iamProject: cell(place, 'iam-project', true),
    enterpriseProject: cell(place, 'enterprise-project', enterprise),
    ...(fine !== undefined && { instance: cell(place, 'instance', fine), tag: cell(place, 'tag', fine) }),
  }
}

interface WantedRow extends Scopes {
  readonly document: string
  /** The row's name in the document, where it is not the id. */
  readonly place?: string
  readonly id: string
  readonly action: string
  readonly dependencies?: readonly string[]
}

function scopedRow({ document, id, place: named = id, action, dependencies = [], ...scopes }: WantedRow): PermissionRow {
  const place = `${document}/${named}`
  const { operationId, apis } = operationOf(id)
  return {
    id,
    operationId,
    // Of the native families these tables print /v2.1 alone.
    apis: apis.filter((api) => api !== 'nova-v2'),
    action: cell(place, 'action', action),
    dependencies: dependencies.map((name) => cell(place, `dependency-${dependencyPlace(name)}`, name)),
    ...(dependencies.length === 0 && { noDependencies: cell(place, 'dependencies', null) }),
    scope: scopeOf(place, scopes),
  }
}

const swissRow = (place: string): PermissionRow =>
  scopedRow({ document: SWISS, place, id: `${place}-native`, action: MANAGE, enterprise: false })

/** Open Telekom Cloud in Switzerland: the native group API alone, with both scopes. */
export const swissGroups: PermissionTable = {
  document: SWISS,
  cloud: 'opentelekomcloud',
  model: 'role',
  inForce: false,
  rows: [swissRow('create'), swissRow('list'), swissRow('show'), swissRow('delete')],
}

const v1Group = (id: string, verb: string): PermissionRow =>
  scopedRow({ document: GROUPS, id, action: `ecs:cloudServers:${verb}`, enterprise: true, fine: false })
const nativeGroup = (id: string): PermissionRow => scopedRow({ document: GROUPS, id, action: MANAGE, enterprise: false, fine: false })

/** Huawei Cloud: group management. */
export const hwcnGroups: PermissionTable = {
  document: GROUPS,
  cloud: 'huaweicloud',
  model: 'role',
  inForce: true,
  rows: [
    v1Group('delete-v1', 'deleteServerGroup'),
    v1Group('create-v1', 'createServerGroup'),
    v1Group('add-member-v1', 'addServerGroupMember'),
    v1Group('remove-member-v1', 'deleteServerGroupMember'),
    v1Group('list-v1', 'list'),
    v1Group('show-v1', 'showServerGroup'),
    nativeGroup('create-native'),
    nativeGroup('list-native'),
    nativeGroup('show-native'),
    nativeGroup('delete-native'),
  ],
}

const v1Status = (id: string, verb: string): PermissionRow =>
  scopedRow({ document: STATUS, id, action: `ecs:cloudServers:${verb}`, enterprise: true, fine: true })
const nativeStatus = (id: string, verb: string, further: readonly string[] = []): PermissionRow => scopedRow({
  document: STATUS, id, action: `ecs:servers:${verb}`, dependencies: ['ecs:servers:list', ...further], enterprise: false, fine: false,
})

/** Huawei Cloud: status management; it has no row for rebuilding natively. */
export const hwcnStatus: PermissionTable = {
  document: STATUS,
  cloud: 'huaweicloud',
  model: 'role',
  inForce: true,
  rows: [
    v1Status('change-os', 'changeOS'),
    v1Status('change-os-plain', 'changeOS'),
    v1Status('reinstall-os', 'rebuild'),
    v1Status('reinstall-os-plain', 'rebuild'),
    v1Status('resize-v11', 'resize'),
    v1Status('resize-v1', 'resize'),
    v1Status('migrate-v1', 'migrate'),
    nativeStatus('start-native', 'start'),
    nativeStatus('stop-native', 'stop'),
    nativeStatus('restart-native', 'reboot'),
    nativeStatus('resize-native', 'resize', [
      'ecs:flavors:get', 'ims:images:get',
      'evs:volumes:list', 'evs:volumes:create', 'evs:volumes:get', 'evs:volumes:attach', 'evs:volumes:detach', 'evs:volumes:manage',
      'vpc:ports:get', 'vpc:ports:update', 'vpc:ports:create', 'vpc:ports:delete',
    ]),
    nativeStatus('lock-native', 'lock'),
    nativeStatus('unlock-native', 'unlock'),
  ],
}
