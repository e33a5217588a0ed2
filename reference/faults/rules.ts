import { JsonNumber } from '../json-value.ts'
import { inField } from '../value-problem.ts'
import { defineFaults } from './fault.ts'

/** Ways to be wrong about the rules of a group. */
export const ruleFaults = defineFaults([
  {
    name: 'rules-forgotten',
    summary: 'Rules are accepted and not stored.',
    breaks: [
      'server-groups/rules/echoes-rules',
      'protocol/accepted-input/listed-exactly',
      'protocol/accepted-input/shown-exactly',
    ],
    rules: ({ groupView }) => ({ groupView: (group, version) => groupView({ ...group, rules: {} }, version) }),
  },
  {
    name: 'one-per-host-by-default',
    summary: 'An anti-affinity group created without rules gets one server per host as its rule.',
    breaks: [
      'server-groups/rules/empty-by-default',
      'protocol/accepted-input/echoed-exactly',
      'protocol/accepted-input/shown-exactly',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => {
        const bare = group.policy === 'anti-affinity' && group.rules.max_server_per_host === undefined
        return groupView(bare ? { ...group, rules: { max_server_per_host: new JsonNumber('1') } } : group, version)
      },
    }),
  },
  {
    name: 'soft-affinity-needs-rules',
    summary: 'From 2.64 on a group with the policy soft-affinity cannot be created: rules that it may not have are asked for.',
    dialects: ['openstack'],
    breaks: ['server-groups/rules/optional', 'server-groups/create/echoes-policy'],
    unsettles: [
      'server-groups/rules/empty-by-default', 'server-groups/views/microversions-agree', 'server-groups/list/entry-equals-show',
      'server-groups/policies/soft-affinity-never-refuses', 'server-groups/policies/soft-affinity-gathers',
    ],
    rules: ({ body }) => ({
      body: {
        ...body,
        policy: (value, allowed) =>
          value === 'soft-affinity' ? inField('policy', value, "'rules' is a required property") : body.policy(value, allowed),
      },
    }),
  },
  {
    name: 'rules-with-any-policy',
    summary: 'Rules are accepted with every policy.',
    breaks: ['server-groups/rules/need-anti-affinity'],
    rules: () => ({ takesRules: () => true }),
  },
  {
    name: 'unknown-rules-ignored',
    summary: 'Rules of other names are ignored.',
    breaks: ['server-groups/rules/refuses-unknown-rules', 'protocol/broken-requests/allowed-values'],
    rules: ({ body }) => ({
      body: {
        ...body,
        rules: (value, perHost) =>
          body.rules(value instanceof Map ? new Map([...value].filter(([key]) => key === 'max_server_per_host')) : value, perHost),
      },
    }),
  },
  {
    name: 'any-count-per-host',
    summary: 'The number of servers per host may be anything.',
    breaks: [
      'server-groups/rules/refuses-impossible-counts',
      'protocol/broken-requests/allowed-values',
      'protocol/broken-requests/field-types',
    ],
    rules: ({ body }) => ({ body: { ...body, perHost: () => undefined } }),
  },
])
