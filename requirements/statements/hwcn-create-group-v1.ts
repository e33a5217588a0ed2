import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe creating a group on `/v1`. */
export const hwcnCreateGroupV1 = defineDocument({
  title: '创建云服务器组 (Creating an ECS Group)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/创建云服务器组.md',
  statements: {
    'hwcn-create-group-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed creating an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/function/creates-group': {
      anchor: 'Function',
      text: 'The API creates an ECS group.',
      kind: 'sentence',
    },
    'hwcn-create-group-v1/function/enterprise-project': {
      anchor: 'Function, difference',
      text: 'Unlike the native API this one checks fine-grained permissions of enterprise projects.',
      kind: 'sentence',
    },
    'hwcn-create-group-v1/constraints/heading': {
      anchor: 'Constraints, heading',
      text: 'Heading of the section constraints.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/constraints/anti-affinity-only': {
      anchor: 'Constraints',
      text: 'No groups but anti-affinity groups are supported.',
      kind: 'constraint',
    },
    'hwcn-create-group-v1/debugging/heading': {
      anchor: 'Debugging, heading',
      text: 'Heading of the section debugging.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/debugging/api-explorer': {
      anchor: 'Debugging',
      text: 'The API can be tried in the API Explorer.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-create-group-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/uri/path': {
      anchor: 'URI',
      text: 'A group is created by POST /v1/{project_id}/cloudservers/os-server-groups.',
      kind: 'sentence',
    },
    'hwcn-create-group-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-1/project-id-how': {
      anchor: 'Table 1, row project_id, pointer',
      text: 'Pointer to how a project id is obtained.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-2/server-group-mandatory': {
      anchor: 'Table 2, row server_group, mandatory',
      text: 'The request body must hold server_group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-2/server-group-object': {
      anchor: 'Table 2, row server_group, type',
      text: 'server_group in the request is an object.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-2/server-group-meaning': {
      anchor: 'Table 2, row server_group, description',
      text: 'server_group in the request describes the group to create.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-2/see-table': {
      anchor: 'Table 2, row server_group, pointer to table 3',
      text: 'Pointer to the table of the fields of server_group.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of server_group in the request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-3/name-mandatory': {
      anchor: 'Table 3, row name, mandatory',
      text: 'name is mandatory in the request.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in the request is a string.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/name-meaning': {
      anchor: 'Table 3, row name, description, meaning',
      text: 'name in the request is the name of the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/name-length': {
      anchor: 'Table 3, row name, description, length',
      text: 'name is longer than 0 and shorter than 256 bytes.',
      kind: 'constraint',
    },
    'hwcn-create-group-v1/table-3/policies-mandatory': {
      anchor: 'Table 3, row policies, mandatory',
      text: 'policies is mandatory in the request.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/policies-array': {
      anchor: 'Table 3, row policies, type',
      text: 'policies in the request is an array of strings.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/policies-meaning': {
      anchor: 'Table 3, row policies, description',
      text: 'policies in the request is the list of the policies of the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/policies-anti-affinity': {
      anchor: 'Table 3, row policies, values, anti-affinity',
      text: 'anti-affinity is a value of policies; no other value is listed.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-3/policies-anti-affinity-placement': {
      anchor: 'Table 3, row policies, values, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group must be on different hosts.',
      kind: 'row',
    },
    'hwcn-create-group-v1/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/response/see-table': {
      anchor: 'Response, pointer to table 4',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-4/server-group-object': {
      anchor: 'Table 4, row server_group, type',
      text: 'server_group in the answer is an object.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-4/server-group-meaning': {
      anchor: 'Table 4, row server_group, description',
      text: 'server_group in the answer describes the group created.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-4/see-table': {
      anchor: 'Table 4, row server_group, pointer to table 5',
      text: 'Pointer to the table of the fields of server_group.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: fields of server_group in the answer.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/table-5/id-string': {
      anchor: 'Table 5, row id, type',
      text: 'id is a string.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/id-uuid': {
      anchor: 'Table 5, row id, description',
      text: 'id is the UUID of the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/name-string': {
      anchor: 'Table 5, row name, type',
      text: 'name in the answer is a string.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/name-meaning': {
      anchor: 'Table 5, row name, description',
      text: 'name in the answer is the name of the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/policies-array': {
      anchor: 'Table 5, row policies, type',
      text: 'policies in the answer is an array of strings.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/policies-meaning': {
      anchor: 'Table 5, row policies, description',
      text: 'policies in the answer is the list of the policies of the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/policies-anti-affinity': {
      anchor: 'Table 5, row policies, values, anti-affinity',
      text: 'anti-affinity is a value of policies in the answer; no other value is listed.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/policies-anti-affinity-placement': {
      anchor: 'Table 5, row policies, values, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group must be on different hosts.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/members-array': {
      anchor: 'Table 5, row members, type',
      text: 'members is an array of strings.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/members-meaning': {
      anchor: 'Table 5, row members, description',
      text: 'members is the list of the ids of the ECSs in the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/metadata-object': {
      anchor: 'Table 5, row metadata, type',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'hwcn-create-group-v1/table-5/metadata-meaning': {
      anchor: 'Table 5, row metadata, description',
      text: 'metadata is the metadata of the group.',
      kind: 'row',
    },
    'hwcn-create-group-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example creates a group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-create-group-v1/example-request/path': {
      anchor: 'Example request, line of the request',
      text: 'Example: POST https://{endpoint}/v1/{project_id}/cloudservers/os-server-groups.',
      kind: 'example',
    },
    'hwcn-create-group-v1/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"server_group": {"name": "test", "policies": ["anti-affinity"]}}.',
      kind: 'example',
    },
    'hwcn-create-group-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: server_group with id 5bbcc3c4-1da2-4437-a48a-66f15b1b13f9, name test, policies ["anti-affinity"], ' +
        'members [] and metadata {}; no project_id or user_id.',
      kind: 'example',
    },
    'hwcn-create-group-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-create-group-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
