import { hwiCreation, hwiGroups } from './identity.ts'
import { otc20Groups, otc20Status } from './otc20.ts'
import { otc26Groups, otc26Status } from './otc26.ts'
import { hwcnGroups, hwcnStatus, swissGroups } from './scoped.ts'
import type { AuthorizationModel, CloudName, PermissionRow, PermissionTable } from './table.ts'

export type * from './table.ts'

/** Every table of permissions in the documents of both clouds. */
export const PERMISSION_TABLES: readonly PermissionTable[] = [
  otc20Groups, swissGroups, hwiCreation, otc20Status, otc26Groups, otc26Status, hwcnGroups, hwcnStatus, hwiGroups,
]

/** A row, and the table that it stands in. */
export interface PlacedRow extends PermissionRow {
  readonly table: PermissionTable
}

/** All rows of a cloud in one model, those of older editions included. */
export function rowsOf(cloud: CloudName, model: AuthorizationModel): PlacedRow[] {
  const tables = PERMISSION_TABLES.filter((table) => table.cloud === cloud && table.model === model)
  return tables.flatMap((table) => table.rows.map((row) => ({ ...row, table })))
}

/** The rows of the edition that a dialect owes, one for each operation. */
export function rowsInForce(cloud: CloudName, model: AuthorizationModel): PlacedRow[] {
  return rowsOf(cloud, model).filter(({ table }) => table.inForce)
}

/**
 * Actions that any edition of either cloud names for an operation beside a main one: editions disagree, and who has all of them has what
 * every one of them asks for.
 */
export function everyDependency(operationId: string): string[] {
  const rows = PERMISSION_TABLES.flatMap((table) => table.rows).filter((row) => row.operationId === operationId)
  return [...new Set(rows.flatMap(({ dependencies }) => dependencies.map(({ value }) => value)))]
}
