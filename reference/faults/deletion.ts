import type { Group } from '../state.ts'
import { defineFaults } from './fault.ts'
import { nameStem } from './name-stem.ts'
import { ofOperations } from './rewrite.ts'
import { shownAfterAll } from './shown-after-all.ts'

/** Groups that were deleted, by id. */
const gone = new Map<string, Group>()

/** Ways to be wrong about deleting. */
export const deletionFaults = defineFaults([
  {
    name: 'deleted-group-still-shown',
    summary: 'From 2.58 on a deleted group can still be shown.',
    breaks: ['server-groups/delete/removes-group', 'server-groups/races/deletion-beats-boot', 'server-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        removeGroup(state, group, version)
        gone.set(group.id, group)
      },
    }),
    answer: ofOperations(['showServerGroup'], (answer, call) => {
      const group = gone.get(call.params['id'] ?? '')
      const isSeen = call.version.minor >= 58 && group?.projectId === call.caller?.project?.id
      return isSeen ? shownAfterAll(answer, call, group) : answer
    }),
  },
  {
    name: 'delete-always-succeeds',
    summary: 'Deleting a group that was deleted already succeeds again.',
    breaks: ['server-groups/delete/is-final', 'server-groups/races/deletes-once', 'server-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        removeGroup(state, group, version)
        gone.set(group.id, group)
      },
    }),
    answer: ofOperations(['deleteServerGroup'], (answer, { params }) =>
      answer.status === 404 && gone.has(params['id'] ?? '') ? { ...answer, status: 204, body: '' } : answer,
    ),
  },
  {
    name: 'delete-shifts-names',
    summary: 'Deleting a group gives its name to the next one that is named alike.',
    breaks: ['server-groups/delete/spares-others', 'server-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        const at = state.groups.indexOf(group)
        const next = state.groups.findIndex((other, index) => index > at && isAlike(other, group))
        const found = state.groups[next]
        if (found !== undefined) state.groups[next] = { ...found, name: group.name }
        removeGroup(state, group, version)
      },
    }),
  },
])

function isAlike(other: Group, group: Group): boolean {
  return other.projectId === group.projectId && other.name !== group.name && nameStem(other.name) === nameStem(group.name)
}
