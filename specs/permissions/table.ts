import type { ApiName } from '../operation.ts'

/** What a table says in one cell, and the statement that says so (an id of `requirements/statements/`). */
export interface Cell<T> {
  readonly value: T
  readonly statement: string
}

/** How users are given rights: by roles and policies, or by identity policies. */
export type AuthorizationModel = 'role' | 'identity'

export type CloudName = 'huaweicloud' | 'opentelekomcloud'

/** What identity policies know of an action beside its name. */
export interface IdentityCells {
  readonly accessLevel: Cell<'list' | 'read' | 'write'>
  /** `null` where the table names none. */
  readonly resourceType: Cell<string | null>
  readonly conditionKey: Cell<string | null>
  readonly alias: Cell<string>
}

/** Where the action may be granted; a table without the column has no cell. */
export interface ScopeCells {
  readonly iamProject?: Cell<boolean>
  readonly enterpriseProject?: Cell<boolean>
  readonly instance?: Cell<boolean>
  readonly tag?: Cell<boolean>
}

/** One row of a table of permissions. */
export interface PermissionRow {
  /** Its place in the document, such as `create-v1`. */
  readonly id: string
  /** The logical operation that the row is about. */
  readonly operationId: string
  /** The families whose path the row prints. */
  readonly apis: readonly ApiName[]
  /** The action that allows the operation. */
  readonly action: Cell<string>
  /** Further actions that it takes. */
  readonly dependencies: ReadonlyArray<Cell<string>>
  /** The cell that says that there are none. */
  readonly noDependencies?: Cell<null>
  readonly scope: ScopeCells
  readonly identity?: IdentityCells
}

/** A table of permissions of one document. */
export interface PermissionTable {
  /** Id of the document in `requirements/statements/`. */
  readonly document: string
  readonly cloud: CloudName
  readonly model: AuthorizationModel
  /** Whether it is of the edition that the dialect owes; another one is older, or of another cloud of the dialect. */
  readonly inForce: boolean
  readonly rows: readonly PermissionRow[]
}

/** A cell whose statement stands at a place of a row. */
export function cell<T>(row: string, place: string, value: T): Cell<T> {
  return { value, statement: `${row}/${place}` }
}
