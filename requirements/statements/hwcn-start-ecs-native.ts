import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe starting an ECS on `/v2.1`. */
export const hwcnStartEcsNative = defineDocument({
  title: '启动云服务器 (Starting an ECS, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/启动云服务器.md',
  statements: {
    'hwcn-start-ecs-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed starting an ECS.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/function/starts-ecs': {
      anchor: 'Function',
      text: 'The API starts a single ECS.',
      kind: 'sentence',
    },
    'hwcn-start-ecs-native/debugging/heading': {
      anchor: 'Debugging, heading',
      text: 'Heading of the section debugging.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/debugging/api-explorer': {
      anchor: 'Debugging',
      text: 'The API can be tried in the API Explorer.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-start-ecs-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is started by POST /v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'hwcn-start-ecs-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/table-1/project-id-how': {
      anchor: 'Table 1, row project_id, pointer',
      text: 'Pointer to how a project id is obtained.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/table-2/os-start-mandatory': {
      anchor: 'Table 2, row os-start, mandatory',
      text: 'os-start is mandatory.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/table-2/os-start-type': {
      anchor: 'Table 2, row os-start, type',
      text: 'os-start is null.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/table-2/os-start-meaning': {
      anchor: 'Table 2, row os-start, description',
      text: 'os-start is the operation that starts the ECS; it holds nothing.',
      kind: 'row',
    },
    'hwcn-start-ecs-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'hwcn-start-ecs-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example starts a given ECS.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-start-ecs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'hwcn-start-ecs-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"os-start": {}}, an object where the table says null.',
      kind: 'example',
    },
    'hwcn-start-ecs-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'hwcn-start-ecs-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-start-ecs-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
