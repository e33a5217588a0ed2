import type { Group } from '../state.ts'
import { defineEcsFaults, remembered } from './ecs-rewrite.ts'
import { ofOperations } from './rewrite.ts'
import { shownAfterAll } from './shown-after-all.ts'

/** Groups that were created through v1. */
const born = new WeakSet<Group>()

/** Ways in which ECS v1 and the native API can be of two minds about one group. */
export const ecsViewFaults = defineEcsFaults([
  {
    name: 'native-list-misses-ecs-groups',
    summary: 'The native list lacks groups that were created through v1.',
    breaks: ['ecs-groups/views/shown-alike', 'ecs-groups/sequences/agrees-with-model'],
    unsettles: ['protocol/accepted-input/listed-exactly'],
    rules: ({ listedGroups, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        storeGroup(state, group, version)
        if (version.api === 'ecs-v1') born.add(group)
      },
      listedGroups: (state, projectId, version) => listedGroups(state, projectId, version).filter((group) => !born.has(group)),
    }),
  },
  {
    name: 'native-shows-what-ecs-deleted',
    summary: 'A group that was deleted through v1 is still shown by the native API.',
    breaks: ['ecs-groups/views/deleted-for-all', 'ecs-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        removeGroup(state, group, version)
        if (version.api === 'ecs-v1') remembered<Group>(state, 'deleted').set(group.id, group)
      },
    }),
    answer: ofOperations(['showServerGroup'], (answer, call) =>
      shownAfterAll(answer, call, remembered<Group>(call.state, 'deleted').get(call.params['id'] ?? ''))),
  },
  {
    name: 'ecs-deletes-its-own',
    summary: 'A v1 delete of a group that was created by the native API succeeds, and the group stays.',
    breaks: ['ecs-groups/views/deleted-through-any', 'ecs-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        storeGroup(state, group, version)
        if (version.api === 'ecs-v1') born.add(group)
      },
      removeGroup: (state, group, version) => {
        if (version.api !== 'ecs-v1' || born.has(group)) removeGroup(state, group, version)
      },
    }),
  },
  {
    name: 'older-api-answers-hard',
    summary: 'The answer of the older API to the create of a soft group has the policy without soft.',
    breaks: ['ecs-groups/reserved-policies/shown-as-asked'],
    answer: ofOperations(['createServerGroup'], (answer, { api }) =>
      api === 'nova-v2' ? { ...answer, body: answer.body.replace('"soft-', '"') } : answer,
    ),
  },
])
