import { defineDocument } from './statement.ts'

/** How an ECS joins a group at its creation on Huawei Cloud: the parts of the page that concern groups. */
export const hwcnCreateEcsNative = defineDocument({
  title: '创建云服务器 (Creating an ECS, native OpenStack API): groups',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/创建云服务器-1.md',
  statements: {
    'hwcn-create-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is created by POST /v2.1/{project_id}/servers.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-native/table-2/scheduler-hints': {
      anchor: 'Table 2, row os:scheduler_hints',
      text: 'os:scheduler_hints is an optional object beside server that tells how to place the ECS.',
      kind: 'row',
    },
    'hwcn-create-ecs-native/table-2/scheduler-hints-bare-metal': {
      anchor: 'Table 2, row os:scheduler_hints, bare metal',
      text: 'os:scheduler_hints is not for bare-metal servers.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-create-ecs-native/table-8/group-string': {
      anchor: 'Table 8, row group, type',
      text: 'group in os:scheduler_hints is an optional string.',
      kind: 'row',
    },
    'hwcn-create-ecs-native/table-8/group-meaning': {
      anchor: 'Table 8, row group, meaning',
      text: 'group is the anti-affinity group that the ECS joins.',
      kind: 'row',
    },
    'hwcn-create-ecs-native/table-8/group-uuid': {
      anchor: 'Table 8, row group, format',
      text: 'group is in UUID format.',
      kind: 'row',
    },
    'hwcn-create-ecs-native/table-8/group-anti-affinity': {
      anchor: 'Table 8, row group, note',
      text: 'The policy of the group is to be anti-affinity; another is not recommended.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'hwcn-create-ecs-native/table-8/others': {
      anchor: 'Table 8, further rows',
      text: 'The further hints are reserved, or of dedicated hosts.',
      kind: 'row',
      reason: 'states-no-duty',
    },
  },
})
