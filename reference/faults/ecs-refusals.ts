import { describedGroup } from '../group-body.ts'
import { isList, isObject } from '../value-problem.ts'
import { defineEcsFaults, ecsRules } from './ecs-rewrite.ts'
import { fields, ofEcsErrors, ofOperations, rewritten } from './rewrite.ts'

/** Ways of ECS v1 to accept what must be refused, and to refuse it badly. */
export const ecsRefusalFaults = defineEcsFaults([
  {
    name: 'ecs-policies-optional',
    summary: 'A v1 create without policies gives an anti-affinity group.',
    breaks: [
      'ecs-groups/refusals/mandatory-fields',
      'ecs-groups/refusals/say-why',
      'ecs-groups/refusals/store-nothing',
      'protocol/broken-requests/mandatory-fields',
    ],
    rules: ecsRules(({ body }) => ({ body: { ...body, required: ['name'] } })),
  },
  {
    name: 'ecs-name-optional',
    summary: 'A v1 create without a name gives a group with an empty one.',
    breaks: ['ecs-groups/refusals/mandatory-fields', 'ecs-groups/refusals/say-why'],
    rules: ecsRules(({ body }) => ({ body: { ...body, required: ['policies'] } })),
  },
  {
    name: 'ecs-numbers-taken-for-names',
    summary: 'A v1 create takes a name that is a number for its digits.',
    breaks: ['ecs-groups/refusals/field-types'],
    rules: ecsRules(({ body }) => ({
      body: { ...body, name: (value) => (typeof value === 'object' && value !== null && 'text' in value ? undefined : body.name(value)) },
    })),
  },
  {
    name: 'ecs-reserved-policies-accepted',
    summary: 'A v1 create accepts the policies that are reserved in the native API.',
    breaks: ['ecs-groups/refusals/other-policies'],
    rules: ecsRules(({ body }) => ({
      body: { ...body, policyNames: ['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity'] },
    })),
  },
  {
    name: 'ecs-absent-body-accepted',
    summary: 'A v1 create without a body succeeds, and gives an anti-affinity group without a name.',
    breaks: ['ecs-groups/refusals/broken-bodies', 'protocol/broken-requests/broken-json'],
    answer: ofOperations(['createEcsGroup'], (answer, call) =>
      call.request.bodyBytes > 0 || answer.status !== 400 || call.route === undefined ? answer : call.route.act(call),
    ),
  },
  {
    name: 'ecs-stores-before-checking',
    summary: 'A v1 create whose policies are null is refused after the group was stored.',
    breaks: ['ecs-groups/refusals/store-nothing', 'protocol/broken-requests/change-nothing'],
    answer: ofOperations(['createEcsGroup'], (answer, { caller, json, rules, state }) => {
      const group = isObject(json) ? json.get('server_group') : undefined
      if (answer.status !== 400 || !isObject(group) || group.get('policies') !== null) return answer
      const draft = { ...describedGroup(json), members: [], projectId: caller?.project?.id ?? '', userId: caller?.user.id ?? '' }
      rules.storeGroup(state, { ...draft, id: rules.newGroupId(state, draft) }, { api: 'ecs-v1', minor: 1 })
      return answer
    }),
  },
  {
    name: 'ecs-errors-without-message',
    summary: 'The error that refuses a v1 create has a code and no message.',
    breaks: ['ecs-groups/refusals/say-why', 'protocol/generated-requests/errors-with-message'],
    answer: ofOperations(['createEcsGroup'], ofEcsErrors((answer) =>
      rewritten(answer, ({ error, ...rest }) => ({ ...rest, error: { ...fields(error), message: undefined } })),
    )),
  },
  {
    name: 'ecs-empty-policies-fail-inside',
    summary: 'A v1 create with an empty list of policies is answered with 500.',
    breaks: ['ecs-groups/refusals/undecided-creates', 'protocol/generated-requests/no-server-error'],
    answer: ofOperations(['createEcsGroup'], (answer, { json }) => {
      const group = isObject(json) ? json.get('server_group') : undefined
      const policies = isObject(group) ? group.get('policies') : undefined
      return isList(policies) && policies.length === 0 ? { ...answer, status: 500 } : answer
    }),
  },
])
