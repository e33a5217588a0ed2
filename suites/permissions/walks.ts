import type { Exchange, Subject } from '../../events/index.ts'
import type { CaseContext, Needs, Observation, SubjectSource } from '../../harness/index.ts'
import { ecsServers } from '../ecs-server.ts'
import { walkEcs } from './ecs-walk.ts'
import { walkGroups } from './group-walk.ts'
import { type Claim, type Line, linesOf, subjectOf } from './lines.ts'
import { walkServers } from './native-walk.ts'
import { whyNever } from './possible.ts'

/** What is walked through at once: operations on groups alone, or those that take a server. */
type Part = 'groups' | 'servers'

const ON_GROUPS = /^(create|list|show|delete)(Server|Ecs)Groups?$/

function partOf({ operationId = '' }: Subject): Part {
  return ON_GROUPS.test(operationId) ? 'groups' : 'servers'
}

function walkThrough(context: CaseContext): Promise<Exchange> {
  if (partOf(context.subject) === 'groups') return walkGroups(context)
  return context.subject.api === 'ecs-v1' ? walkEcs(context) : walkServers(context)
}

/** Every persona's requests for every operation of a family, made once and judged by many: a server is made for each family, not each line. */
export const WALK: Observation = {
  name: 'permission-walk',
  of: (subject) => {
    const { api, microversion } = subject
    return { ...(api !== undefined && { api }), ...(microversion !== undefined && { microversion }), row: partOf(subject) }
  },
  observe: walkThrough,
}

/** What a case needs that judges the walk of a subject: its persona, and on the way all others that the target declares. */
export function walkNeeds(subject: Subject, source: SubjectSource): Needs {
  const { operationId = '', persona } = subject
  const impossible = whyNever(operationId, source.facts)
  const onGroups = partOf(subject) === 'groups'
  return {
    ...(onGroups ? { resources: { group: 2 } } : { features: ['servers'], resources: { group: 1, server: 1 } }),
    personas: ['member', ...(persona === undefined ? [] : [persona])],
    companions: [...new Set(linesOf(source).map((line) => line.persona))],
    ...(impossible !== undefined && { impossible }),
  }
}

/** Whether a target can be made to have what an operation is about. */
function hasIts({ api, operationId }: Line, source: SubjectSource): boolean {
  return api !== 'ecs-v1' || partOf({ operationId }) === 'groups' || ecsServers(source).length > 0
}

/** The lines of the matrix that are about a claim, as subjects. */
export function claimed(claim: Claim): (source: SubjectSource) => Subject[] {
  return (source) => linesOf(source).filter((line) => line.claim === claim && hasIts(line, source)).map((line) => subjectOf(line, source))
}

/**
 * One subject for each walk of which a line is refused, at the first persona that is: what all its refusals have in common is judged there.
 * It is about an operation that can be asked for, where the walk has one.
 */
export function refusing(only: (line: Line) => boolean): (source: SubjectSource) => Subject[] {
  return (source) => {
    const lines = linesOf(source).filter((line) => line.expected === 'refused' && only(line) && hasIts(line, source))
    const never = ({ operationId }: Line): number => Number(whyNever(operationId, source.facts) !== undefined)
    const best = lines.toSorted((a, b) => never(a) - never(b))
    const first = new Map(best.toReversed().map((line) => [`${line.api} ${partOf(line)}`, line]))
    return [...first.values()].map((line) => subjectOf(line, source))
  }
}
