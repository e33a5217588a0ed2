import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe deleting a group on `/v2.1`. */
export const hwcnDeleteGroupNative = defineDocument({
  title: '删除云服务器组 (Deleting an ECS Group, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/删除云服务器组-23.md',
  statements: {
    'hwcn-delete-group-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed deleting an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/function/deletes-group': {
      anchor: 'Function',
      text: 'The API deletes an ECS group.',
      kind: 'sentence',
    },
    'hwcn-delete-group-native/debugging/heading': {
      anchor: 'Debugging, heading',
      text: 'Heading of the section debugging.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/debugging/api-explorer': {
      anchor: 'Debugging',
      text: 'The API can be tried in the API Explorer.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-group-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'A group is deleted by DELETE /v2.1/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'hwcn-delete-group-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-delete-group-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-delete-group-native/table-1/project-id-how': {
      anchor: 'Table 1, row project_id, pointer',
      text: 'Pointer to how a project id is obtained.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-delete-group-native/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'row',
    },
    'hwcn-delete-group-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-group-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'hwcn-delete-group-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example deletes a given group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-group-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text:
        'Example: DELETE ' +
        'https://{endpoint}/v2.1/9c53a566cb3443ab910cf0daebca90c4/os-server-groups/5bbcc3c4-1da2-4437-a48a-66f15b1b13f9.',
      kind: 'example',
    },
    'hwcn-delete-group-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
