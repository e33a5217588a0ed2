import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes confirming modified specifications on `/v2` and `/v2.1`. */
export const otc26ConfirmResizeNative = defineDocument({
  title: 'Confirming the Specifications Modification of an ECS (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/status_management/confirming_the_specifications_modification_of_an_ecs.rst',
  statements: {
    'otc26-confirm-resize-native/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed confirming the specifications modification of an ECS.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/function/confirms': {
      anchor: 'Function',
      text: 'The API confirms that the specifications of an ECS are modified.',
      kind: 'sentence',
    },
    'otc26-confirm-resize-native/constraints/heading': {
      anchor: 'Constraints, heading',
      text: 'Heading of the section constraints.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/constraints/vm-state': {
      anchor: 'Constraints, vm state',
      text: 'Before the call OS-EXT-STS:vm_state is to be resized, as the details of the ECS show it.',
      kind: 'constraint',
    },
    'otc26-confirm-resize-native/constraints/task-state': {
      anchor: 'Constraints, task state',
      text: 'Before the call OS-EXT-STS:task_state is to be "", as the details of the ECS show it.',
      kind: 'constraint',
    },
    'otc26-confirm-resize-native/constraints/status': {
      anchor: 'Constraints, status',
      text: 'Before the call status is to be VERIFY_RESIZE, as the details of the ECS show it.',
      kind: 'constraint',
    },
    'otc26-confirm-resize-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'A modification of specifications is confirmed by POST /v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'otc26-confirm-resize-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'A modification of specifications is confirmed by POST /v2/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'otc26-confirm-resize-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/table-2/confirm-resize-mandatory': {
      anchor: 'Table 2, row confirmResize, mandatory',
      text: 'confirmResize is mandatory.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/table-2/confirm-resize-type': {
      anchor: 'Table 2, row confirmResize, type',
      text: 'confirmResize is null.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/table-2/confirm-resize-meaning': {
      anchor: 'Table 2, row confirmResize, description',
      text: 'confirmResize confirms that the specifications of the ECS are modified.',
      kind: 'row',
    },
    'otc26-confirm-resize-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-confirm-resize-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example confirms the modified specifications of a given ECS.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-confirm-resize-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: POST https://{endpoint}/v2/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'otc26-confirm-resize-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'otc26-confirm-resize-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"confirmResize": null}.',
      kind: 'example',
    },
    'otc26-confirm-resize-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'otc26-confirm-resize-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-confirm-resize-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
