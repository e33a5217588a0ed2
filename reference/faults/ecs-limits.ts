import type { AnswerHook } from '../compute.ts'
import { defineEcsFaults, ecsRules } from './ecs-rewrite.ts'
import { nameStem } from './name-stem.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

function limitsWith(change: (absolute: Fields) => Fields): AnswerHook {
  return ofOperations(['showEcsLimits'], (answer) =>
    rewritten(answer, ({ absolute, ...rest }) => (absolute === undefined ? rest : { ...rest, absolute: change(fields(absolute)) })),
  )
}

/** Ways of ECS v1 to be wrong about how many groups there may be. */
export const ecsLimitFaults = defineEcsFaults([
  {
    name: 'ecs-limits-as-text',
    summary: 'The v1 limits give the most members of a group as text.',
    breaks: ['ecs-groups/limits/count-groups', 'ecs-groups/limits/agree-with-native', 'protocol/every-operation/matches-schema'],
    answer: limitsWith((limits) => ({ ...limits, maxServerGroupMembers: String(limits['maxServerGroupMembers']) })),
  },
  {
    name: 'ecs-usage-not-counted',
    summary: 'The v1 limits say that no group is used, however many there are.',
    breaks: ['ecs-groups/limits/usage-counts-groups', 'ecs-groups/limits/agree-with-native'],
    answer: limitsWith((limits) => ({ ...limits, totalServerGroupsUsed: 0 })),
  },
  {
    name: 'ecs-limits-contradict-native',
    summary: 'The v1 limits allow more members than the native ones.',
    breaks: ['ecs-groups/limits/agree-with-native'],
    answer: limitsWith((limits) => ({ ...limits, maxServerGroupMembers: 16 })),
  },
  {
    name: 'ecs-quota-not-enforced',
    summary: 'Through v1 any number of groups can be created.',
    breaks: ['ecs-groups/limits/refuse-above-quota', 'ecs-groups/races/quota-holds'],
    rules: ecsRules(() => ({ quotaReached: () => false })),
  },
  {
    name: 'ecs-full-quota-frees-late',
    summary: 'After a v1 delete in a project full of groups that are named alike the next v1 create is still refused.',
    breaks: ['ecs-groups/limits/delete-frees-quota'],
    rules: ({ ecs, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        const alike = state.groupsOf(group.projectId).every(({ name }) => nameStem(name) === nameStem(group.name))
        state.notes.set(`full ${group.projectId}`, alike && version.api === 'ecs-v1' && ecs.quotaReached(state, group.projectId))
        removeGroup(state, group, version)
      },
      ecs: {
        ...ecs,
        quotaReached: (state, projectId) => ecs.quotaReached(state, projectId) || state.notes.get(`full ${projectId}`) === true,
      },
    }),
  },
])
