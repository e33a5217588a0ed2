import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe deleting a group on `/v1`. */
export const hwcnDeleteGroupV1 = defineDocument({
  title: '删除云服务器组 (Deleting an ECS Group)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/删除云服务器组.md',
  statements: {
    'hwcn-delete-group-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed deleting an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/function/deletes-group': {
      anchor: 'Function',
      text: 'The API deletes an ECS group.',
      kind: 'sentence',
    },
    'hwcn-delete-group-v1/function/enterprise-project': {
      anchor: 'Function, difference',
      text: 'Unlike the native API this one checks fine-grained permissions of enterprise projects.',
      kind: 'sentence',
    },
    'hwcn-delete-group-v1/debugging/heading': {
      anchor: 'Debugging, heading',
      text: 'Heading of the section debugging.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/debugging/api-explorer': {
      anchor: 'Debugging',
      text: 'The API can be tried in the API Explorer.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-group-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/uri/path': {
      anchor: 'URI',
      text: 'A group is deleted by DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'hwcn-delete-group-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-delete-group-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-delete-group-v1/table-1/project-id-how': {
      anchor: 'Table 1, row project_id, pointer',
      text: 'Pointer to how a project id is obtained.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-delete-group-v1/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'row',
    },
    'hwcn-delete-group-v1/request/heading': {
      anchor: 'Request parameters, heading',
      text: 'Heading of the section request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/request/none': {
      anchor: 'Request parameters',
      text: 'The request has no parameters.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-group-v1/response/heading': {
      anchor: 'Response parameters, heading',
      text: 'Heading of the section response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/response/none': {
      anchor: 'Response parameters',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'hwcn-delete-group-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example deletes a given group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-delete-group-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: DELETE https://{endpoint}/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'example',
    },
    'hwcn-delete-group-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'hwcn-delete-group-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-delete-group-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
