import type { CaseContext } from '../harness/index.ts'
import { anEcsGroup, everyEcsGroup, theEcsGroup } from './ecs-group.ts'
import { aGroup, theGroup, theGroups } from './fixtures.ts'
import type { ShownGroup } from './group.ts'

const isEcs = ({ subject }: CaseContext): boolean => subject.api === 'ecs-v1'

/** A group of this case, by the API family of the subject. Throws PreconditionFailed when the target does not create it. */
export function aGroupHere(context: CaseContext): Promise<ShownGroup> {
  return isEcs(context) ? anEcsGroup(context) : aGroup(context)
}

/** Details of a group, by the API family of the subject. Throws PreconditionFailed when the target does not show that one. */
export function theGroupHere(context: CaseContext, id: string): Promise<ShownGroup> {
  return isEcs(context) ? theEcsGroup(context.as.member, id) : theGroup(context.as.member, id)
}

/** The list of groups, by the API family of the subject. Throws PreconditionFailed when the target does not give one. */
export function theGroupsHere(context: CaseContext): Promise<ShownGroup[]> {
  return isEcs(context) ? everyEcsGroup(context.as.member) : theGroups(context.as.member)
}
