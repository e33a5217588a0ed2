import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe confirming modified specifications on `/v2.1`. */
export const hwcnConfirmResizeNative = defineDocument({
  title: '确认变更云服务器规格 (Confirming the Specifications Modification of an ECS, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/确认变更云服务器规格.md',
  statements: {
    'hwcn-confirm-resize-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed confirming the specifications modification of an ECS.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/function/confirms': {
      anchor: 'Function',
      text: 'The API confirms that the specifications of an ECS are modified.',
      kind: 'sentence',
    },
    'hwcn-confirm-resize-native/constraints/heading': {
      anchor: 'Constraints, heading',
      text: 'Heading of the section constraints.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/constraints/vm-state': {
      anchor: 'Constraints, vm state',
      text: 'Before the call OS-EXT-STS:vm_state is to be resized, as the details of the ECS show it.',
      kind: 'constraint',
    },
    'hwcn-confirm-resize-native/constraints/task-state': {
      anchor: 'Constraints, task state',
      text: 'Before the call OS-EXT-STS:task_state is to be "", as the details of the ECS show it.',
      kind: 'constraint',
    },
    'hwcn-confirm-resize-native/constraints/status': {
      anchor: 'Constraints, status',
      text: 'Before the call status is to be VERIFY_RESIZE, as the details of the ECS show it.',
      kind: 'constraint',
    },
    'hwcn-confirm-resize-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'A modification of specifications is confirmed by POST /v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'hwcn-confirm-resize-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/table-1/project-id-how': {
      anchor: 'Table 1, row project_id, pointer',
      text: 'Pointer to how a project id is obtained.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/table-2/confirm-resize-mandatory': {
      anchor: 'Table 2, row confirmResize, mandatory',
      text: 'confirmResize is mandatory.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/table-2/confirm-resize-type': {
      anchor: 'Table 2, row confirmResize, type',
      text: 'confirmResize is null.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/table-2/confirm-resize-meaning': {
      anchor: 'Table 2, row confirmResize, description',
      text: 'confirmResize confirms that the specifications of the ECS are modified.',
      kind: 'row',
    },
    'hwcn-confirm-resize-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'hwcn-confirm-resize-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example confirms the modified specifications of a given ECS.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-confirm-resize-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'hwcn-confirm-resize-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"confirmResize": null}.',
      kind: 'example',
    },
    'hwcn-confirm-resize-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'hwcn-confirm-resize-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-confirm-resize-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
