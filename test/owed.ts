import { DIALECT_NAMES, type DialectName, FAULTS, type Fault } from '../reference/index.ts'
import { REQUIREMENT_IDS, REQUIREMENTS, type RequirementId } from '../requirements/index.ts'

export { DIALECT_NAMES }

/** What targets of a dialect owe. */
export function owedBy(dialect: DialectName): RequirementId[] {
  return REQUIREMENT_IDS.filter((id) => REQUIREMENTS[id].retired === undefined && REQUIREMENTS[id].level[dialect] !== undefined)
}

/** Dialects in which a fault breaks something that is owed; the first is where its whole effect is measured. */
export function dialectsOf({ dialects = DIALECT_NAMES, breaks }: Fault): readonly DialectName[] {
  return DIALECT_NAMES.filter((dialect) => dialects.includes(dialect) && owed(breaks, dialect).length > 0)
}

/** Faults that break something of what a dialect owes. */
export function faultsOf(dialect: DialectName): Fault[] {
  return FAULTS.filter((fault) => dialectsOf(fault).includes(dialect))
}

/** What of a list of requirements a dialect owes. */
export function owed(ids: readonly string[], dialect: DialectName): RequirementId[] {
  const all: readonly string[] = owedBy(dialect)
  return ids.filter((id): id is RequirementId => all.includes(id))
}
