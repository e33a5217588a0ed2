import { defineDocument } from './statement.ts'

/** What the page of Huawei Cloud on deleting an ECS says that the actions on servers need; in part. */
export const hwcnDeleteEcsNative = defineDocument({
  title: '删除云服务器 (Deleting an ECS, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/删除云服务器-3.md',
  statements: {
    'hwcn-delete-ecs-native/function/deletes-ecs': {
      anchor: 'Function',
      text: 'The API deletes a single ECS.',
      kind: 'sentence',
    },
    'hwcn-delete-ecs-native/constraints/nics': {
      anchor: 'Constraints',
      text: 'NICs that were attached by port_id stay when the ECS is deleted, those attached by net_id go with it.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'hwcn-delete-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is deleted by DELETE /v2.1/{project_id}/servers/{server_id}.',
      kind: 'sentence',
    },
    'hwcn-delete-ecs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-delete-ecs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-delete-ecs-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-delete-ecs-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'hwcn-delete-ecs-native/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-ecs-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'hwcn-delete-ecs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: DELETE https://{endpoint}/v2.1/{project_id}/servers/{server_id}.',
      kind: 'example',
    },
  },
})
