import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes deleting a group on `/v1`. */
export const otc26DeleteGroupV1 = defineDocument({
  title: 'Deleting an ECS Group',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/ecs_group_management/deleting_an_ecs_group.rst',
  statements: {
    'otc26-delete-group-v1/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed deleting an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/function/deletes-group': {
      anchor: 'Function',
      text: 'The API deletes an ECS group.',
      kind: 'sentence',
    },
    'otc26-delete-group-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/uri/path': {
      anchor: 'URI',
      text: 'A group is deleted by DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'otc26-delete-group-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-delete-group-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-delete-group-v1/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-delete-group-v1/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-delete-group-v1/request/heading': {
      anchor: 'Request parameters, heading',
      text: 'Heading of the section request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/request/none': {
      anchor: 'Request parameters',
      text: 'The request has no parameters.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-delete-group-v1/response/heading': {
      anchor: 'Response parameters, heading',
      text: 'Heading of the section response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/response/none': {
      anchor: 'Response parameters',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-delete-group-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example deletes a given group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-delete-group-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: DELETE https://{endpoint}/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'example',
    },
    'otc26-delete-group-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'otc26-delete-group-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
