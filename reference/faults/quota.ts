import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

/** Ways to be wrong about how many groups there may be. */
export const quotaFaults = defineFaults([
  {
    name: 'usage-not-counted',
    summary: 'The limits say that no group is used, however many there are.',
    breaks: ['server-groups/quota/usage-counts-groups'],
    rules: () => ({ usedGroups: () => 0 }),
  },
  {
    name: 'quota-set-contradicts-limits',
    summary: 'The quota set allows more members than the limits.',
    breaks: ['server-groups/quota/limits-agree-with-quota'],
    answer: ofOperations(['showQuotaSet'], (answer) =>
      rewritten(answer, ({ quota_set }) => ({ quota_set: { ...fields(quota_set), server_group_members: 16 } })),
    ),
  },
  {
    name: 'quota-not-enforced',
    summary: 'Any number of groups can be created.',
    breaks: ['server-groups/quota/refuses-above-quota'],
    rules: () => ({ quotaReached: () => false }),
  },
  {
    name: 'full-quota-frees-late',
    summary: 'After a delete in a full project the next create is still refused.',
    breaks: ['server-groups/quota/delete-frees-quota'],
    rules: ({ quotaReached, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        state.notes.set(`full ${group.projectId}`, quotaReached(state, group.projectId))
        removeGroup(state, group, version)
      },
      quotaReached: (state, projectId) => quotaReached(state, projectId) || state.notes.get(`full ${projectId}`) === true,
    }),
  },
])
