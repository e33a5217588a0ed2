import { describedGroup } from '../group-body.ts'
import { isList } from '../value-problem.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'

const EVERY_POLICY = ['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity']

/** Ways to accept what must be refused. */
export const refusalFaults = defineFaults([
  {
    name: 'policy-optional',
    summary: 'A create without a policy gives an anti-affinity group.',
    breaks: [
      'server-groups/refusals/mandatory-fields',
      'server-groups/refusals/store-nothing',
      'protocol/broken-requests/mandatory-fields',
    ],
    rules: ({ body }) => ({ body: { ...body, required: () => ['name'] } }),
  },
  {
    name: 'numbers-taken-for-names',
    summary: 'A name that is a number is taken for its digits.',
    breaks: ['server-groups/refusals/field-types'],
    rules: ({ body }) => ({
      body: { ...body, name: (value) => (typeof value === 'object' && value !== null && 'text' in value ? undefined : body.name(value)) },
    }),
  },
  {
    name: 'first-policy-counts',
    summary: 'Of several policies the first is taken.',
    breaks: ['server-groups/refusals/exactly-one-policy', 'protocol/broken-requests/allowed-values'],
    rules: ({ body }) => ({
      body: {
        ...body,
        policies: (value, allowed) => body.policies(isList(value) && value.length > 1 ? value.slice(0, 1) : value, allowed),
      },
    }),
  },
  {
    name: 'repeated-policy-counts-once',
    summary: 'A policy that is listed twice counts once.',
    breaks: ['server-groups/refusals/exactly-one-policy', 'protocol/broken-requests/allowed-values'],
    rules: ({ body }) => ({
      body: { ...body, policies: (value, allowed) => body.policies(isList(value) ? [...new Set(value)] : value, allowed) },
    }),
  },
  {
    name: 'any-policy-accepted',
    summary: 'A policy of any name is accepted; the soft ones from 2.15 on, as they should be.',
    breaks: [
      'server-groups/refusals/unknown-policies',
      'server-groups/refusals/store-nothing',
      'protocol/broken-requests/allowed-values',
    ],
    rules: ({ body }) => {
      const known = (value: unknown): boolean => typeof value !== 'string' || EVERY_POLICY.includes(value)
      return {
        body: {
          ...body,
          policy: (value, allowed) => (known(value) ? body.policy(value, allowed) : undefined),
          policies: (value, allowed) =>
            (isList(value) && value.length === 1 && !known(value[0]) ? undefined : body.policies(value, allowed)),
        },
      }
    },
  },
  {
    name: 'soft-policies-at-every-version',
    summary: 'The soft policies are accepted before 2.15 too.',
    breaks: ['server-groups/refusals/soft-policies-before-2-15'],
    rules: () => ({ policyNames: () => EVERY_POLICY }),
  },
  {
    name: 'absent-body-gives-group',
    summary: 'A create without a body gives an anti-affinity group without a name.',
    breaks: ['server-groups/refusals/broken-bodies', 'protocol/broken-requests/broken-json'],
    rules: ({ body }) => ({ body: { ...body, absent: () => undefined } }),
  },
  {
    name: 'unknown-fields-ignored',
    summary: 'Fields that no document names are ignored at every version.',
    breaks: ['server-groups/refusals/unknown-fields', 'server-groups/refusals/fields-of-other-versions'],
    rules: ({ body }) => ({ body: { ...body, refusesExtras: () => false } }),
  },
  {
    name: 'unknown-fields-ignored-before-2-75',
    summary: 'Fields that a version does not have are ignored until 2.75.',
    breaks: ['server-groups/refusals/fields-of-other-versions'],
    rules: ({ body }) => ({ body: { ...body, refusesExtras: (version) => version.minor >= 75 && body.refusesExtras(version) } }),
  },
  {
    name: 'stores-before-checking-policy',
    summary: 'A create with a policy that is called no-such-policy is refused after the group was stored.',
    breaks: ['server-groups/refusals/store-nothing'],
    answer: ofOperations(['createServerGroup'], (answer, { api, caller, json, rules, state, version: { minor } }) => {
      if (answer.status !== 400 || !answer.body.includes("'no-such-policy' is not one of")) return answer
      const draft = { ...describedGroup(json), members: [], projectId: caller?.project?.id ?? '', userId: caller?.user.id ?? '' }
      rules.storeGroup(state, { ...draft, id: rules.newGroupId(state, draft) }, { api, minor })
      return answer
    }),
  },
])
