import type { PolicyName } from '../access.ts'
import type { Rules } from '../rules.ts'
import { defineFaults } from './fault.ts'

/** Opens one operation on a group to every project. */
function opens(operation: string, opened: PolicyName) {
  return ({ allows, findGroup }: Rules): Partial<Rules> => ({
    findGroup: (state, wanted, caller) =>
      findGroup(state, wanted, wanted.operation === operation ? { ...caller, roles: ['admin'] } : caller),
    allows: (policy, caller, projectId) => allows(policy, caller, policy === opened ? caller.project?.id : projectId),
  })
}

/** Ways to mix up projects. */
export const ownershipFaults = defineFaults([
  {
    name: 'groups-shown-to-everybody',
    summary: 'Any project can show any group whose id it knows.',
    breaks: ['server-groups/ownership/hidden-from-outsiders', 'server-groups/sequences/agrees-with-model'],
    rules: opens('showServerGroup', 'os-server-groups:show'),
  },
  {
    name: 'lists-reach-other-projects',
    summary: 'The list compares project ids by order, not for equality, and so reaches into projects that come later.',
    breaks: ['server-groups/ownership/not-listed-to-outsiders', 'server-groups/sequences/agrees-with-model'],
    rules: ({ listedGroups }) => ({
      listedGroups: (state, projectId, version) =>
        listedGroups(state, undefined, version).filter((group) => projectId === undefined || group.projectId >= projectId),
    }),
  },
  {
    name: 'groups-deleted-by-everybody',
    summary: 'Any project can delete any group whose id it knows.',
    breaks: ['server-groups/ownership/outsiders-cannot-delete', 'server-groups/sequences/agrees-with-model'],
    rules: opens('deleteServerGroup', 'os-server-groups:delete'),
  },
])
