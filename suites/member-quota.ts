import type { Needs, SubjectSource } from '../harness/index.ts'

/** A group that has as many members as one may have, and one server more. */
export function wholeGroup(_: unknown, { facts: { membersPerGroup: most } }: SubjectSource): Needs {
  if (most === undefined) return { impossible: 'the limits of the project do not tell how many members a group may have' }
  if (most < 0) return { impossible: 'groups of the project may have any number of members' }
  if (most === 0) return { impossible: 'groups of the project may have no members' }
  return { features: ['servers'], resources: { group: 1, server: most + 1 } }
}
