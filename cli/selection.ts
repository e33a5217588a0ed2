import { Problem } from '../events/index.ts'
import { selectIds } from '../harness/index.ts'
import { PROFILES, REQUIREMENT_IDS, type RequirementId } from '../requirements/index.ts'
import type { TargetFacts } from '../target/index.ts'

/** Which requirements a command is about. */
export interface Selection {
  /** Requirement ids, and prefixes ending in `/`; all where empty. */
  readonly selection: readonly string[]
  /** Conformance profiles; all where empty. */
  readonly profiles: readonly string[]
}

/** Ids that a selection and its profiles stand for, in the catalogue's order. Throws a Problem for an id or prefix that there is not. */
export function selectedIds({ selection, profiles }: Selection): RequirementId[] {
  const ids = selectIds(selection, REQUIREMENT_IDS) as RequirementId[]
  if (profiles.length === 0) return ids
  const wanted = profiles.map((name) => PROFILES[name as keyof typeof PROFILES])
  return ids.filter((id) => wanted.some(({ includes }) => includes(id)))
}

/** The Problem of a selection of which the target owes nothing. */
export function nothingOwed({ name, dialect }: TargetFacts, given: Selection): Problem {
  const what = [...given.selection, ...given.profiles.map((profile) => `profile ${profile}`)].join(', ')
  const why = `target ${name} (${dialect}) owes none of it`
  const next = 'See what it owes with: ecs-conformance list'
  return new Problem('NOTHING_OWED', `Could not run ${what === '' ? 'anything' : what}: ${why}. ${next}`)
}
