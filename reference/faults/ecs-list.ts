import type { Answer } from '../answer.ts'
import { jsonAnswer } from '../answer.ts'
import type { Group } from '../state.ts'
import { defineEcsFaults, ecsGroupWith, ecsRules, remembered } from './ecs-rewrite.ts'
import { nameStem } from './name-stem.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

function listWith(answer: Answer, change: (groups: readonly Fields[]) => readonly Fields[]): Answer {
  return rewritten(answer, ({ server_groups: groups, ...rest }) =>
    Array.isArray(groups) ? { ...rest, server_groups: change(groups.map(fields)) } : rest,
  )
}

function isSibling(group: Group, other: Group): boolean {
  return other.projectId === group.projectId && nameStem(other.name) === nameStem(group.name)
}

/** Ways of ECS v1 to be wrong about what is listed and shown. */
export const ecsListFaults = defineEcsFaults([
  {
    name: 'ecs-groups-listed-twice',
    summary: 'Without a limit v1 lists every group twice.',
    breaks: ['ecs-groups/list/lists-created-once'],
    answer: ofOperations(['listEcsGroups'], (answer, { query }) =>
      query?.has('limit') === true ? answer : listWith(answer, (groups) => groups.flatMap((group) => [group, group])),
    ),
  },
  {
    name: 'ecs-list-fills-metadata',
    summary: 'An entry of the v1 list has metadata that the details of the group lack.',
    breaks: ['ecs-groups/list/entry-equals-show', 'ecs-groups/sequences/agrees-with-model'],
    answer: ofOperations(['listEcsGroups'], (answer) =>
      listWith(answer, (groups) => groups.map((group) => ({ ...group, metadata: { listed: 'true' } }))),
    ),
  },
  {
    name: 'ecs-list-keeps-deleted',
    summary: 'The v1 list shows a deleted group as long as there are others that are named alike.',
    breaks: ['ecs-groups/list/omits-deleted', 'ecs-groups/sequences/agrees-with-model'],
    rules: (honest) => ({
      removeGroup: (state, group, version) => {
        honest.removeGroup(state, group, version)
        remembered<Group>(state, 'deleted').set(group.id, group)
      },
      ecs: {
        ...honest.ecs,
        listedGroups: (state, projectId) => {
          const there = honest.ecs.listedGroups(state, projectId)
          const gone = [...remembered<Group>(state, 'deleted').values()]
          return [...there, ...gone.filter((group) => there.some((other) => isSibling(group, other)))]
        },
      },
    }),
  },
  {
    name: 'ecs-show-fills-metadata',
    summary: 'The v1 details of a group have metadata.',
    breaks: [
      'ecs-groups/show/shows-what-was-created', 'ecs-groups/create/is-shown-at-once', 'ecs-groups/list/entry-equals-show',
      'ecs-groups/refusals/undecided-creates', 'ecs-groups/sequences/agrees-with-model',
    ],
    answer: ecsGroupWith('showEcsGroup', (group) => ({ ...group, metadata: { shown: 'true' } })),
  },
  {
    name: 'ecs-groups-name-project',
    summary: 'Through v1 a group names the project it belongs to.',
    breaks: ['ecs-groups/show/names-no-owner', 'protocol/every-operation/no-undocumented-fields'],
    rules: ecsRules(({ groupView }) => ({ groupView: (group) => ({ ...groupView(group), project_id: group.projectId }) })),
  },
  {
    name: 'ecs-odd-id-shows-nothing',
    summary: 'Through v1 the details of an id that is no UUID are an empty object.',
    breaks: ['ecs-groups/show/refuses-unknown-ids', 'ecs-groups/sequences/agrees-with-model'],
    answer: ofOperations(['showEcsGroup'], (answer, { params }) =>
      answer.status === 400 && !/^[0-9a-f-]{36}$/i.test(params['id'] ?? '') ? jsonAnswer(200, {}) : answer,
    ),
  },
])
