import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe the hint of a group, in a request and in an answer. */
export const hwcnCreateData = defineDocument({
  title: '数据结构(创建云服务器) (Data structures for creating ECSs)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/数据结构(创建云服务器).md',
  statements: {
    'hwcn-create-data/table-12/group-string': {
      anchor: 'Table 12, row group, type',
      text: 'group in os:scheduler_hints of a request is an optional string.',
      kind: 'row',
    },
    'hwcn-create-data/table-12/group-meaning': {
      anchor: 'Table 12, row group, description',
      text: 'group in os:scheduler_hints of a request is the UUID of the group.',
      kind: 'row',
    },
    'hwcn-create-data/table-12/group-anti-affinity': {
      anchor: 'Table 12, row group, note',
      text: 'The policy of the group is to be anti-affinity; others are not recommended.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'hwcn-create-data/table-12/others': {
      anchor: 'Table 12, other rows',
      text: 'The further hints are of dedicated hosts.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-create-data/table-13/group-array': {
      anchor: 'Table 13, row group, type',
      text: 'group in os:scheduler_hints of an answer is an array of strings.',
      kind: 'row',
    },
    'hwcn-create-data/table-13/group-meaning': {
      anchor: 'Table 13, row group, description',
      text: 'group in os:scheduler_hints of an answer holds the UUID of the group.',
      kind: 'row',
    },
    'hwcn-create-data/table-13/others': {
      anchor: 'Table 13, other rows',
      text: 'The further hints in an answer are of dedicated hosts.',
      kind: 'row',
      reason: 'outside-scope',
    },
  },
})
