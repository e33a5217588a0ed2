import type { ApiName } from '../operation.ts'

/** A row's operation, and the families whose paths documents print for it. */
export interface RowOperation {
  readonly operationId: string
  readonly apis: readonly ApiName[]
}

const V1: readonly ApiName[] = ['ecs-v1']

/** Both native families; tables that print one of them narrow this. */
const NATIVE: readonly ApiName[] = ['nova-v2', 'nova-v2.1']

/** What the rows of the tables are about, by the name that the inventories of all documents give the row. */
export const ROW_OPERATIONS: Readonly<Record<string, RowOperation>> = {
  'create-v1': { operationId: 'createEcsGroup', apis: V1 },
  'delete-v1': { operationId: 'deleteEcsGroup', apis: V1 },
  'add-member-v1': { operationId: 'addEcsGroupMember', apis: V1 },
  'remove-member-v1': { operationId: 'removeEcsGroupMember', apis: V1 },
  'list-v1': { operationId: 'listEcsGroups', apis: V1 },
  'show-v1': { operationId: 'showEcsGroup', apis: V1 },
  'create-native': { operationId: 'createServerGroup', apis: NATIVE },
  'list-native': { operationId: 'listServerGroups', apis: NATIVE },
  'show-native': { operationId: 'showServerGroup', apis: NATIVE },
  'delete-native': { operationId: 'deleteServerGroup', apis: NATIVE },
  'change-os': { operationId: 'changeEcsOs', apis: V1 },
  'change-os-plain': { operationId: 'changeEcsOsWithoutCloudInit', apis: V1 },
  'reinstall-os': { operationId: 'reinstallEcsOs', apis: V1 },
  'reinstall-os-plain': { operationId: 'reinstallEcsOsWithoutCloudInit', apis: V1 },
  'resize-v1': { operationId: 'resizeEcs', apis: V1 },
  'resize-v11': { operationId: 'resizeEcsV11', apis: V1 },
  'migrate-v1': { operationId: 'migrateEcs', apis: V1 },
  'start-native': { operationId: 'startServer', apis: NATIVE },
  'stop-native': { operationId: 'stopServer', apis: NATIVE },
  'restart-native': { operationId: 'rebootServer', apis: NATIVE },
  'resize-native': { operationId: 'resizeServer', apis: NATIVE },
  'rebuild-native': { operationId: 'rebuildServer', apis: NATIVE },
  'lock-native': { operationId: 'lockServer', apis: NATIVE },
  'unlock-native': { operationId: 'unlockServer', apis: NATIVE },
}

/** The operation of a row. Throws an Error for a row that has none. */
export function operationOf(row: string): RowOperation {
  const operation = ROW_OPERATIONS[row]
  if (operation === undefined) throw new Error(`Could not place the row ${row}: it has no operation. Add it to ROW_OPERATIONS.`)
  return operation
}
