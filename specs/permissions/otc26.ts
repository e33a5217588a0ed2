import { operationOf } from './operations.ts'
import { cell, type PermissionRow, type PermissionTable } from './table.ts'

/** The names that inventories give dependencies: `ecs:servers:list` is `list`, others carry service and type. */
export function dependencyPlace(action: string): string {
  const [service = '', type = '', verb = ''] = action.split(':')
  if (service === 'ecs') return type === 'servers' ? verb : `${type}-${verb}`
  return `${service}-${type}-${verb}`
}

function rowOf(document: string, id: string, action: string, dependencies: readonly string[] = []): PermissionRow {
  const place = `${document}/${id}`
  const none = dependencies.length === 0
  return {
    id,
    ...operationOf(id),
    action: cell(place, 'action', action),
    dependencies: dependencies.map((name) => cell(place, `dependency-${dependencyPlace(name)}`, name)),
    ...(none && { noDependencies: cell(place, 'dependencies', null) }),
    scope: {},
  }
}

const GROUPS = 'otc26-permissions-groups'
const STATUS = 'otc26-permissions-status'
const MANAGE = 'ecs:serverGroups:manage'

const LIST_AND_GET = ['ecs:servers:list', 'ecs:servers:get']

/** Open Telekom Cloud, current: group management. */
export const otc26Groups: PermissionTable = {
  document: GROUPS,
  cloud: 'opentelekomcloud',
  model: 'role',
  inForce: true,
  rows: [
    rowOf(GROUPS, 'delete-v1', 'ecs:cloudServers:deleteServerGroup'),
    rowOf(GROUPS, 'create-v1', 'ecs:cloudServers:createServerGroup'),
    rowOf(GROUPS, 'add-member-v1', 'ecs:cloudServers:addServerGroupMember'),
    rowOf(GROUPS, 'remove-member-v1', 'ecs:cloudServers:deleteServerGroupMember'),
    rowOf(GROUPS, 'list-v1', 'ecs:cloudServers:list'),
    rowOf(GROUPS, 'show-v1', 'ecs:cloudServers:get'),
    rowOf(GROUPS, 'create-native', MANAGE),
    rowOf(GROUPS, 'list-native', MANAGE),
    rowOf(GROUPS, 'show-native', MANAGE),
    rowOf(GROUPS, 'delete-native', MANAGE),
  ],
}

/** Open Telekom Cloud, current: status management. */
export const otc26Status: PermissionTable = {
  document: STATUS,
  cloud: 'opentelekomcloud',
  model: 'role',
  inForce: true,
  rows: [
    rowOf(STATUS, 'change-os', 'ecs:cloudServers:changeOS'),
    rowOf(STATUS, 'reinstall-os', 'ecs:cloudServers:rebuild'),
    rowOf(STATUS, 'resize-v1', 'ecs:cloudServers:resize'),
    rowOf(STATUS, 'migrate-v1', 'ecs:cloudServers:migrate'),
    rowOf(STATUS, 'start-native', 'ecs:servers:start', ['ecs:servers:list']),
    rowOf(STATUS, 'stop-native', 'ecs:servers:stop', LIST_AND_GET),
    rowOf(STATUS, 'restart-native', 'ecs:servers:reboot', LIST_AND_GET),
    {
      ...rowOf(STATUS, 'resize-native', 'ecs:servers:resize', [
        ...LIST_AND_GET, 'ecs:flavors:get', 'ims:images:get',
        'evs:volumes:list', 'evs:volumes:create', 'evs:volumes:get', 'evs:volumes:attach', 'evs:volumes:detach', 'evs:volumes:manage',
        'vpc:ports:get', 'vpc:ports:update', 'vpc:ports:create', 'vpc:ports:delete',
      ]),
      // Printed twice on /v2.1.
      apis: ['nova-v2.1'],
    },
    rowOf(STATUS, 'rebuild-native', 'ecs:servers:rebuild', [
      'ecs:servers:list', 'ecs:servers:update', 'ims:images:get', 'ims:images:list', 'ims:images:update',
    ]),
    rowOf(STATUS, 'lock-native', 'ecs:servers:lock', LIST_AND_GET),
    rowOf(STATUS, 'unlock-native', 'ecs:servers:unlock', LIST_AND_GET),
  ],
}
