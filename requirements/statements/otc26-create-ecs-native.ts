import { defineDocument } from './statement.ts'

/** How an ECS joins a group at its creation on Open Telekom Cloud: the parts of the page that concern groups. */
export const otc26CreateEcsNative = defineDocument({
  title: 'Creating an ECS (native OpenStack API): groups',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/lifecycle_management/creating_an_ecs.rst',
  statements: {
    'otc26-create-ecs-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'An ECS is created by POST /v2/{project_id}/servers.',
      kind: 'sentence',
    },
    'otc26-create-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is created by POST /v2.1/{project_id}/servers.',
      kind: 'sentence',
    },
    'otc26-create-ecs-native/table-2/scheduler-hints': {
      anchor: 'Table 2, row os:scheduler_hints',
      text: 'os:scheduler_hints is an optional object beside server that tells how to place the ECS.',
      kind: 'row',
    },
    'otc26-create-ecs-native/table-2/scheduler-hints-bare-metal': {
      anchor: 'Table 2, row os:scheduler_hints, bare metal',
      text: 'os:scheduler_hints is not for bare-metal servers.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-create-ecs-native/table-8/group-string': {
      anchor: 'Table 8, row group, type',
      text: 'group in os:scheduler_hints is an optional string.',
      kind: 'row',
    },
    'otc26-create-ecs-native/table-8/group-meaning': {
      anchor: 'Table 8, row group, meaning',
      text: 'group is the anti-affinity group that the ECS joins.',
      kind: 'row',
    },
    'otc26-create-ecs-native/table-8/group-uuid': {
      anchor: 'Table 8, row group, format',
      text: 'group is in UUID format.',
      kind: 'row',
    },
    'otc26-create-ecs-native/table-8/group-anti-affinity': {
      anchor: 'Table 8, row group, note',
      text: 'The policy of the group is to be anti-affinity.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'otc26-create-ecs-native/table-8/others': {
      anchor: 'Table 8, further rows',
      text: 'The further hints are reserved, or of dedicated hosts.',
      kind: 'row',
      reason: 'states-no-duty',
    },
  },
})
