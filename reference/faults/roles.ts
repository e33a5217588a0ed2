import type { PolicyName } from '../access.ts'
import type { Rules } from '../rules.ts'
import { defineFaults } from './fault.ts'

/** Lets a reader do in the own project what takes a member. */
function letsReaders(policy: PolicyName) {
  return ({ allows }: Rules): Partial<Rules> => ({
    allows: (asked, caller, projectId) => allows(asked === policy ? 'os-server-groups:show' : asked, caller, projectId),
  })
}

/** Ways to mix up roles. */
export const roleFaults = defineFaults([
  {
    name: 'readers-create',
    summary: 'A reader can create groups.',
    breaks: ['server-groups/roles/readers-cannot-create'],
    rules: letsReaders('os-server-groups:create'),
  },
  {
    name: 'readers-delete',
    summary: 'A reader can delete the groups of the project.',
    breaks: ['server-groups/roles/readers-cannot-delete'],
    rules: letsReaders('os-server-groups:delete'),
  },
  {
    name: 'reading-takes-member',
    summary: 'Groups are listed and shown to members only, not to readers.',
    breaks: ['server-groups/roles/readers-may-read'],
    rules: ({ allows }) => ({
      allows: (policy, caller, projectId) => {
        const reads = policy === 'os-server-groups:index' || policy === 'os-server-groups:show'
        return allows(reads ? 'os-server-groups:create' : policy, caller, projectId)
      },
    }),
  },
  {
    name: 'administrators-bound-to-project',
    summary: 'An administrator finds no group of another project.',
    breaks: ['server-groups/roles/administrators-may-act'],
    rules: ({ findGroup }) => ({
      findGroup: (state, wanted, caller) => findGroup(state, wanted, { ...caller, roles: caller.roles.filter((role) => role !== 'admin') }),
    }),
  },
])
