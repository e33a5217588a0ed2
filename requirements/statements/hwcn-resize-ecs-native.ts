import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe modifying the specifications of an ECS on `/v2.1`. */
export const hwcnResizeEcsNative = defineDocument({
  title: '变更云服务器规格 (Modifying the Specifications of an ECS, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/变更云服务器规格-7.md',
  statements: {
    'hwcn-resize-ecs-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed modifying the specifications of an ECS.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/function/modifies-specifications': {
      anchor: 'Function, modifies specifications',
      text: 'The API modifies the specifications of an ECS.',
      kind: 'sentence',
    },
    'hwcn-resize-ecs-native/function/running-ecs': {
      anchor: 'Function, running ecs',
      text: 'A running ECS is stopped, its data is copied to the target node, which may be the source node, and it is started again.',
      kind: 'sentence',
    },
    'hwcn-resize-ecs-native/function/rolls-back': {
      anchor: 'Function, rolls back',
      text: 'Where the underlying resources do not suffice, the modification is rolled back of itself.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'hwcn-resize-ecs-native/function/poll': {
      anchor: 'Function, poll',
      text: 'The API is not used alone: the state of the ECS is to be polled.',
      kind: 'sentence',
    },
    'hwcn-resize-ecs-native/function/verify-resize': {
      anchor: 'Function, verify resize',
      text:
        'When status is VERIFY_RESIZE, OS-EXT-STS:task_state is "" and OS-EXT-STS:vm_state is RESIZED, the confirmation or the rollback ' +
        'is to be called.',
      kind: 'sentence',
    },
    'hwcn-resize-ecs-native/function/see-example': {
      anchor: 'Function, see example',
      text: 'Pointer to an example of modifying specifications.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'The specifications of an ECS are modified by POST /v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'hwcn-resize-ecs-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-1/project-id-how': {
      anchor: 'Table 1, row project_id, pointer',
      text: 'Pointer to how a project id is obtained.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-2/resize-mandatory': {
      anchor: 'Table 2, row resize, mandatory',
      text: 'resize is mandatory.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-2/resize-type': {
      anchor: 'Table 2, row resize, type',
      text: 'resize is an object.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-2/resize-meaning': {
      anchor: 'Table 2, row resize, description',
      text: 'resize describes how the specifications of the ECS are modified.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-2/resize-see-table': {
      anchor: 'Table 2, row resize, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of resize.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/table-3/flavor-ref-mandatory': {
      anchor: 'Table 3, row flavorRef, mandatory',
      text: 'flavorRef is mandatory.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-3/flavor-ref-type': {
      anchor: 'Table 3, row flavorRef, type',
      text: 'flavorRef is a string.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/table-3/flavor-ref-meaning': {
      anchor: 'Table 3, row flavorRef, meaning',
      text: 'flavorRef is the id or the URI of the new flavor.',
      kind: 'row',
    },
    'hwcn-resize-ecs-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'hwcn-resize-ecs-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example gives a given ECS the flavor s3.medium.2.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-resize-ecs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'hwcn-resize-ecs-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"resize": {"flavorRef": "s3.medium.2"}}.',
      kind: 'example',
    },
    'hwcn-resize-ecs-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'hwcn-resize-ecs-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-resize-ecs-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
