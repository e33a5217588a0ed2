import { jsonAnswer } from '../answer.ts'
import type { Group } from '../state.ts'
import { defineEcsFaults, remembered } from './ecs-rewrite.ts'
import { nameStem } from './name-stem.ts'
import { ofOperations } from './rewrite.ts'

/** Ways of ECS v1 to be wrong about deleting. */
export const ecsDeletionFaults = defineEcsFaults([
  {
    name: 'ecs-delete-only-accepted',
    summary: 'A v1 delete is answered with 202.',
    breaks: ['ecs-groups/delete/answers-204', 'protocol/every-operation/documented-status', 'protocol/every-operation/no-content-is-empty'],
    unsettles: [
      'protocol/tokens/refuses-missing-token', 'protocol/tokens/refuses-unknown-token', 'permissions/tokens/expired-refused',
      'permissions/tokens/foreign-domain-refused',
    ],
    answer: ofOperations(['deleteEcsGroup'], (answer) => (answer.status === 204 ? { ...answer, status: 202 } : answer)),
  },
  {
    name: 'ecs-delete-answers-with-group',
    summary: 'A v1 delete is answered with 200 and the group that was deleted.',
    breaks: [
      'ecs-groups/delete/answers-without-body', 'ecs-groups/delete/answers-204', 'protocol/every-operation/documented-status',
      'protocol/every-operation/no-content-is-empty',
    ],
    unsettles: [
      'protocol/tokens/refuses-missing-token', 'protocol/tokens/refuses-unknown-token', 'permissions/tokens/expired-refused',
      'permissions/tokens/foreign-domain-refused',
    ],
    answer: ofOperations(['deleteEcsGroup'], (answer, { group, rules }) =>
      answer.status === 204 && group !== undefined ? jsonAnswer(200, { server_group: rules.ecs.groupView(group) }) : answer,
    ),
  },
  {
    name: 'ecs-deleted-group-still-shown',
    summary: 'A group deleted through v1 is shown through v1 once more.',
    breaks: ['ecs-groups/delete/removes-group', 'ecs-groups/sequences/agrees-with-model'],
    rules: ({ ecs, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        removeGroup(state, group, version)
        if (version.api === 'ecs-v1') remembered<Group>(state, 'deleted').set(group.id, group)
      },
      ecs: {
        ...ecs,
        findGroup: (state, wanted) => {
          const gone = remembered<Group>(state, 'deleted')
          const group = wanted.operation === 'showEcsGroup' ? gone.get(wanted.id) : undefined
          gone.delete(wanted.id)
          return ecs.findGroup(state, wanted) ?? (group?.projectId === wanted.projectId ? group : undefined)
        },
      },
    }),
  },
  {
    name: 'ecs-delete-shifts-names',
    summary: 'Deleting a group through v1 gives its name to the next one that is named alike.',
    breaks: ['ecs-groups/delete/spares-others', 'ecs-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        const at = state.groups.indexOf(group)
        const next = state.groups.find((other, index) => index > at && isAlike(other, group))
        if (version.api === 'ecs-v1' && next !== undefined) Object.assign(next, { name: group.name })
        removeGroup(state, group, version)
      },
    }),
  },
  {
    name: 'ecs-delete-refuses-members',
    summary: 'A group that has members cannot be deleted through v1.',
    breaks: ['ecs-groups/delete/allowed-with-members', 'ecs-groups/sequences/membership-agrees-with-model'],
    unsettles: [
      'ecs-groups/delete/leaves-servers', 'ecs-groups/hints/gone-with-group', 'ecs-groups/hints/refuses-deleted-group',
      'ecs-groups/anti-affinity/ends-with-group', 'ecs-groups/anti-affinity/ends-with-removal',
      'ecs-groups/anti-affinity/full-group-kept-by-joining', 'ecs-groups/anti-affinity/surplus-leaves-nothing',
      'ecs-groups/anti-affinity/surplus-never-active', 'ecs-groups/anti-affinity/surplus-tells-why',
    ],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        if (version.api !== 'ecs-v1' || group.members.length === 0) removeGroup(state, group, version)
      },
    }),
    answer: ofOperations(['deleteEcsGroup'], (answer, { group, rules }) =>
      answer.status === 204 && (group?.members.length ?? 0) > 0
        ? rules.ecs.wrappedFault({ name: 'conflictingRequest', code: 409, message: 'The group has members.' })
        : answer,
    ),
  },
  {
    name: 'ecs-delete-takes-servers',
    summary: 'Deleting a group through v1 deletes the servers that are in it.',
    breaks: ['ecs-groups/delete/leaves-servers', 'ecs-groups/anti-affinity/ends-with-group'],
    unsettles: ['ecs-groups/hints/gone-with-group', 'ecs-groups/sequences/membership-agrees-with-model'],
    rules: ({ removeGroup }) => ({
      removeGroup: (state, group, version) => {
        const members = state.servers.filter(({ groupId }) => version.api === 'ecs-v1' && groupId === group.id)
        for (const server of members) server.task = { name: 'delete', doneMs: state.now() }
        removeGroup(state, group, version)
      },
    }),
  },
])

function isAlike(other: Group, group: Group): boolean {
  return other.projectId === group.projectId && other.name !== group.name && nameStem(other.name) === nameStem(group.name)
}
