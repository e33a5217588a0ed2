import { operationOf } from './operations.ts'
import { cell, type IdentityCells, type PermissionRow, type PermissionTable } from './table.ts'

const PREFIX = 'ecs:cloudServers:'

interface WantedRow {
  readonly place: string
  readonly id: string
  readonly action: string
  readonly level: IdentityCells['accessLevel']['value']
  readonly alias: string
}

function rowOf({ place, id, action, level, alias }: WantedRow): PermissionRow {
  return {
    id,
    ...operationOf(id),
    action: cell(place, 'action', `${PREFIX}${action}`),
    dependencies: [],
    noDependencies: cell(place, 'dependencies', null),
    scope: {},
    identity: {
      accessLevel: cell(place, 'access-level', level),
      resourceType: cell(place, 'resource-type', null),
      conditionKey: cell(place, 'condition-key', null),
      alias: cell(place, 'alias', `${PREFIX}${alias}`),
    },
  }
}

const PAGE = 'hwi-create-group-v1'
const PAGES = 'hwi-permissions-groups'

/** Huawei Cloud, authorization by identity policies: the part "Authorization" of the page on creating a group. */
export const hwiCreation: PermissionTable = {
  document: PAGE,
  cloud: 'huaweicloud',
  model: 'identity',
  inForce: true,
  rows: [rowOf({ place: `${PAGE}/authorization`, id: 'create-v1', action: 'createServerGroup', level: 'write', alias: 'create' })],
}

/** The same part of the pages of the other operations on groups. */
export const hwiGroups: PermissionTable = {
  document: PAGES,
  cloud: 'huaweicloud',
  model: 'identity',
  inForce: true,
  rows: [
    rowOf({ place: `${PAGES}/delete-server-group`, id: 'delete-v1', action: 'deleteServerGroup', level: 'write', alias: 'delete' }),
    rowOf({ place: `${PAGES}/add-server-group-member`, id: 'add-member-v1', action: 'addServerGroupMember', level: 'write', alias: 'create' }),
    rowOf({
      place: `${PAGES}/delete-server-group-member`, id: 'remove-member-v1', action: 'deleteServerGroupMember', level: 'write', alias: 'delete',
    }),
    rowOf({ place: `${PAGES}/list-server-groups`, id: 'list-v1', action: 'listServerGroups', level: 'list', alias: 'list' }),
    rowOf({ place: `${PAGES}/show-server-group`, id: 'show-v1', action: 'showServerGroup', level: 'read', alias: 'get' }),
  ],
}
