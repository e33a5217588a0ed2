import { TooLittleEvidence } from '../../checks/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import type { ApiName } from '../../specs/index.ts'
import { everyEcsGroup } from '../ecs-group.ts'
import { theGroups } from '../fixtures.ts'
import type { ShownGroup } from '../group.ts'

/** A group as the list of an API family has it. Throws {@link TooLittleEvidence} when it is not there: other requirements ask that. */
export async function listedGroup({ as: { member } }: CaseContext, id: string, api: ApiName): Promise<ShownGroup> {
  const groups = api === 'ecs-v1' ? await everyEcsGroup(member) : await theGroups(member, [], { api })
  const found = groups.find((group) => group.id === id)
  if (found === undefined) throw new TooLittleEvidence(`${api} does not list group ${id}, which was created`)
  return found
}
