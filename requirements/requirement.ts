import type { CitableStatementId } from './statements/index.ts'

/** How a family of clouds spells the same API. */
export type DialectName = 'openstack' | 'huaweicloud' | 'opentelekomcloud'

/**
 * `must`: documented for this dialect. `should`: documented for another dialect or edition only, stated by
 * upstream Nova only, or contradicted between documents.
 */
export type Level = 'must' | 'should'

/** One testable statement about a target. */
export interface Requirement {
  /** Dialects that owe it, and how strictly; a dialect that is absent does not owe it. */
  readonly level: Partial<Readonly<Record<DialectName, Level>>>
  /** One present-tense sentence. */
  readonly text: string
  /** Statements of the source documents it rests on; at least one. */
  readonly statements: readonly CitableStatementId[]
  /** Logical operations it exercises as far as a dialect has them, or `every` for those of all compute specifications. */
  readonly operations: readonly string[] | 'every'
  /** Why it is no longer examined; a retired id is never reused. */
  readonly retired?: string
}

/** Declares one file's part of the catalogue; keeps the ids as literal types. */
export function defineRequirements<const T extends Record<string, Requirement>>(requirements: T): T {
  return requirements
}
