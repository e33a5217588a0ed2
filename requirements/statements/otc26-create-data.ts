import { defineDocument } from './statement.ts'

/** What Open Telekom Cloud tells of the hint by which an ECS joins a group: the part of the page that concerns groups. */
export const otc26CreateData = defineDocument({
  title: 'Data Structure for Creating ECSs: groups',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/data_structure/data_structure_for_creating_ecss.rst',
  statements: {
    'otc26-create-data/table-10/group-string': {
      anchor: 'Table 10, row group, type',
      text: 'group in os:scheduler_hints of a request is an optional string.',
      kind: 'row',
    },
    'otc26-create-data/table-10/group-meaning': {
      anchor: 'Table 10, row group, definition',
      text: 'group in os:scheduler_hints of a request is the UUID of the group.',
      kind: 'row',
    },
    'otc26-create-data/table-10/group-anti-affinity': {
      anchor: 'Table 10, row group, constraints, policy',
      text: 'The policy of the group is to be anti-affinity.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'otc26-create-data/table-10/group-dedicated-host': {
      anchor: 'Table 10, row group, constraints, dedicated hosts',
      text: 'ECSs on a given dedicated host cannot have the policy.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'otc26-create-data/table-10/others': {
      anchor: 'Table 10, further rows',
      text: 'The further hints are of dedicated hosts.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-create-data/table-11/group-array': {
      anchor: 'Table 11, row group, type',
      text: 'group in os:scheduler_hints of an answer is an array of strings.',
      kind: 'row',
    },
    'otc26-create-data/table-11/group-meaning': {
      anchor: 'Table 11, row group, definition',
      text: 'group in os:scheduler_hints of an answer holds the UUID of the group.',
      kind: 'row',
    },
    'otc26-create-data/table-11/others': {
      anchor: 'Table 11, further rows',
      text: 'The further hints in an answer are of dedicated hosts.',
      kind: 'row',
      reason: 'outside-scope',
    },
  },
})
