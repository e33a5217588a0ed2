import { randomUUID } from 'node:crypto'
import { jsonAnswer } from '../answer.ts'
import { defineEcsFaults, ecsGroupWith, ecsRules } from './ecs-rewrite.ts'
import { ofOperations } from './rewrite.ts'

/** Ways of ECS v1 to be wrong about a new group. */
export const ecsCreateFaults = defineEcsFaults([
  {
    name: 'ecs-create-answers-in-lower-case',
    summary: 'The answer to a v1 create has the name in lower case.',
    breaks: ['ecs-groups/create/echoes-name', 'ecs-groups/names/kept-as-sent', 'protocol/accepted-input/echoed-exactly'],
    answer: ecsGroupWith('createEcsGroup', (group) => ({ ...group, name: String(group['name']).toLowerCase() })),
  },
  {
    name: 'ecs-create-answers-without-policy',
    summary: 'The answer to a v1 create has an empty list of policies.',
    breaks: [
      'ecs-groups/create/echoes-policy',
      'ecs-groups/create/is-shown-at-once',
      'ecs-groups/refusals/undecided-creates',
      'ecs-groups/sequences/agrees-with-model',
      'protocol/accepted-input/echoed-exactly',
    ],
    answer: ecsGroupWith('createEcsGroup', (group) => ({ ...group, policies: [] })),
  },
  {
    name: 'ecs-create-answers-with-member',
    summary: 'The answer to a v1 create names a member that nobody put there.',
    breaks: [
      'ecs-groups/create/starts-without-members', 'ecs-groups/create/is-shown-at-once', 'ecs-groups/refusals/undecided-creates',
      'ecs-groups/sequences/agrees-with-model',
    ],
    answer: ecsGroupWith('createEcsGroup', (group) => ({ ...group, members: [randomUUID()] })),
  },
  {
    name: 'ecs-create-answers-with-metadata',
    summary: 'The answer to a v1 create has metadata.',
    breaks: ['ecs-groups/create/starts-without-metadata', 'ecs-groups/create/is-shown-at-once', 'ecs-groups/refusals/undecided-creates'],
    answer: ecsGroupWith('createEcsGroup', (group) => ({ ...group, metadata: { origin: 'v1' } })),
  },
  {
    name: 'ecs-equal-name-finds-existing',
    summary: 'A v1 create under a name that the project has already gives the group that is there.',
    breaks: ['ecs-groups/create/gives-own-id'],
    answer: ofOperations(['createEcsGroup'], (answer, { caller, rules, state }) => {
      const own = state.groupsOf(caller?.project?.id ?? '')
      const newest = own.at(-1)
      const twin = own.find((group) => group !== newest && group.name === newest?.name)
      if (answer.status !== 200 || newest === undefined || twin === undefined) return answer
      rules.removeGroup(state, newest, { api: 'ecs-v1', minor: 1 })
      return jsonAnswer(200, { server_group: rules.ecs.groupView(twin) })
    }),
  },
  {
    name: 'ecs-ids-without-dashes',
    summary: 'Ids of groups made through v1 are 32 hexadecimal digits without dashes.',
    breaks: ['ecs-groups/create/gives-uuid', 'protocol/every-operation/matches-schema'],
    rules: ({ storeGroup }) => ({
      storeGroup: (state, group, version) => {
        storeGroup(state, version.api === 'ecs-v1' ? Object.assign(group, { id: group.id.replaceAll('-', '') }) : group, version)
      },
    }),
  },
  {
    name: 'ecs-names-of-one-character-refused',
    summary: 'A v1 create refuses a name of one character.',
    breaks: ['ecs-groups/names/accepts-documented-lengths'],
    rules: ecsRules(({ body }) => ({
      body: { ...body, name: (value) => (typeof value === 'string' && value.length === 1 ? 'name is too short' : body.name(value)) },
    })),
  },
  {
    name: 'ecs-empty-names-accepted',
    summary: 'A v1 create accepts an empty name.',
    breaks: ['ecs-groups/names/refuses-other-lengths'],
    rules: ecsRules(({ body }) => ({ body: { ...body, name: (value) => (value === '' ? undefined : body.name(value)) } })),
  },
  {
    name: 'ecs-names-lose-spaces',
    summary: 'Through v1 several spaces in a name become one.',
    breaks: [
      'ecs-groups/names/kept-as-sent',
      'protocol/accepted-input/echoed-exactly',
      'protocol/accepted-input/listed-exactly',
      'protocol/accepted-input/shown-exactly',
    ],
    rules: ecsRules(({ groupView }) => ({
      groupView: (group) => ({ ...groupView(group), name: group.name.replaceAll(/ +/g, ' ') }),
    })),
  },
])
