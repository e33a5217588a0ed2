import type { Group } from '../state.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

const STALE_MEMBER = '6a1f0c3e-8b7d-4e52-9c40-d1e2f3a4b5c6'

/** How many deleted groups a list goes on showing: so few that they never fill it. */
const KEPT = 50

/** Groups that a list goes on showing, by the state they were deleted from. */
const deleted = new WeakMap<object, Group[]>()

/** Ways to be wrong about what is listed. */
export const listFaults = defineFaults([
  {
    name: 'groups-listed-twice',
    summary: 'Every group is in the list twice, as when two cells report it.',
    breaks: ['server-groups/list/lists-created-once', 'server-groups/views/one-store', 'server-groups/sequences/agrees-with-model'],
    rules: ({ listedGroups }) => ({
      listedGroups: (state, projectId, version) => listedGroups(state, projectId, version).flatMap((group) => [group, group]),
    }),
  },
  {
    name: 'list-shows-deleted-members',
    summary: 'An entry of the list counts a server that is gone as a member.',
    breaks: [
      'server-groups/list/entry-equals-show', 'server-groups/members/joins-at-creation', 'server-groups/races/members-keep-one-order',
      'server-groups/sequences/agrees-with-model',
    ],
    answer: ofOperations(['listServerGroups'], (answer) =>
      rewritten(answer, ({ server_groups: groups, ...rest }) =>
        Array.isArray(groups) ? { ...rest, server_groups: groups.map((group) => ({ ...fields(group), members: [STALE_MEMBER] })) } : rest,
      ),
    ),
  },
  {
    name: 'list-keeps-deleted',
    summary: 'From 2.58 on the list shows groups that were deleted.',
    breaks: [
      'server-groups/list/omits-deleted', 'server-groups/races/deletion-beats-boot', 'server-groups/sequences/agrees-with-model',
      'protocol/broken-requests/change-nothing',
    ],
    unsettles: ['server-groups/races/quota-holds'],
    rules: ({ listedGroups, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        removeGroup(state, group, version)
        deleted.set(state, [...(deleted.get(state) ?? []), group].slice(-KEPT))
      },
      listedGroups: (state, projectId, version) => {
        const gone = version.minor < 58 ? [] : (deleted.get(state) ?? []).filter((group) => group.projectId === projectId)
        return [...gone, ...listedGroups(state, projectId, version)]
      },
    }),
  },
  {
    name: 'unknown-query-ignored',
    summary: 'Query parameters that no document names are ignored at every version.',
    breaks: ['server-groups/list/refuses-unknown-query'],
    rules: ({ listQuery }) => ({ listQuery: (version) => ({ ...listQuery(version), refusesUnknown: false }) }),
  },
  {
    name: 'unknown-query-refused-always',
    summary: 'Query parameters that no document names are refused at every version.',
    breaks: ['server-groups/list/tolerates-unknown-query'],
    rules: ({ listQuery }) => ({ listQuery: (version) => ({ ...listQuery(version), refusesUnknown: true }) }),
  },
])
