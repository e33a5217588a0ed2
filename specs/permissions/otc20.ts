import { operationOf } from './operations.ts'
import { dependencyPlace } from './otc26.ts'
import { cell, type PermissionRow, type PermissionTable } from './table.ts'

const GROUPS = 'otc-permissions-groups'
const STATUS = 'otc-permissions-status'
const MANAGE = 'ecs:serverGroups:manage'

function groupRow(id: string, action: string): PermissionRow {
  return { id, ...operationOf(id), action: cell(`${GROUPS}/${id}`, 'action', action), dependencies: [], scope: {} }
}

/** The page has one list for the action and what it depends on; later pages tell them apart. A row of one bullet calls it the action. */
function statusRow(id: string, action: string, dependencies: readonly string[] = []): PermissionRow {
  const place = `${STATUS}/${id}`
  const name = dependencies.length === 0 ? 'action' : `action-${dependencyPlace(action)}`
  return {
    id,
    ...operationOf(id),
    action: cell(place, name, action),
    dependencies: dependencies.map((dependency) => cell(place, `action-${dependencyPlace(dependency)}`, dependency)),
    scope: {},
  }
}

/** Open Telekom Cloud, 2020: group management, with coarse actions for what changes groups. */
export const otc20Groups: PermissionTable = {
  document: GROUPS,
  cloud: 'opentelekomcloud',
  model: 'role',
  inForce: false,
  rows: [
    groupRow('delete-v1', 'ecs:cloudServers:delete'),
    groupRow('create-v1', 'ecs:cloudServers:create'),
    groupRow('add-member-v1', 'ecs:cloudServers:create'),
    groupRow('remove-member-v1', 'ecs:cloudServers:delete'),
    groupRow('list-v1', 'ecs:cloudServers:list'),
    groupRow('show-v1', 'ecs:cloudServers:get'),
    groupRow('create-native', MANAGE),
    groupRow('list-native', MANAGE),
    groupRow('show-native', MANAGE),
    groupRow('delete-native', MANAGE),
  ],
}

/** Open Telekom Cloud, 2020: status management; it has no row for starting an ECS. */
export const otc20Status: PermissionTable = {
  document: STATUS,
  cloud: 'opentelekomcloud',
  model: 'role',
  inForce: false,
  rows: [
    statusRow('change-os', 'ecs:cloudServers:changeOS'),
    statusRow('reinstall-os', 'ecs:cloudServers:rebuild'),
    statusRow('resize-v1', 'ecs:cloudServers:resize'),
    statusRow('migrate-v1', 'ecs:cloudServers:migrate'),
    statusRow('stop-native', 'ecs:servers:stop', ['ecs:servers:get']),
    statusRow('restart-native', 'ecs:servers:reboot', ['ecs:servers:get']),
    {
      ...statusRow('resize-native', 'ecs:servers:resize', [
        'ecs:servers:get',
        'evs:volumes:list', 'evs:volumes:create', 'evs:volumes:get', 'evs:volumes:attach', 'evs:volumes:detach', 'evs:volumes:manage',
        'vpc:ports:get', 'vpc:ports:update', 'vpc:ports:create', 'vpc:ports:delete',
      ]),
      // Printed twice on /v2.1.
      apis: ['nova-v2.1'],
    },
    statusRow('rebuild-native', 'ecs:servers:rebuild', [
      'ecs:servers:get', 'ecs:servers:update', 'ims:images:get', 'ims:images:list', 'ims:images:update',
    ]),
    statusRow('lock-native', 'ecs:servers:lock', ['ecs:servers:get']),
    statusRow('unlock-native', 'ecs:servers:unlock', ['ecs:servers:get']),
  ],
}
