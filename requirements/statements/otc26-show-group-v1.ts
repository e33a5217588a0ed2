import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes showing a group on `/v1`. */
export const otc26ShowGroupV1 = defineDocument({
  title: 'Querying Details About an ECS Group',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/ecs_group_management/querying_details_about_an_ecs_group.rst',
  statements: {
    'otc26-show-group-v1/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed querying details about an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/function/shows-group': {
      anchor: 'Function',
      text: 'The API queries the details of an ECS group.',
      kind: 'sentence',
    },
    'otc26-show-group-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/uri/path': {
      anchor: 'URI',
      text: 'A group is shown by GET /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'otc26-show-group-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-group-v1/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/response/see-table': {
      anchor: 'Response, pointer to table 2',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-2/server-group-object': {
      anchor: 'Table 2, row server_group, type',
      text: 'server_group in the answer is an object.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-2/server-group-meaning': {
      anchor: 'Table 2, row server_group, description',
      text: 'server_group in the answer describes the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-2/see-table': {
      anchor: 'Table 2, row server_group, pointer to table 3',
      text: 'Pointer to the table of the fields of server_group.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of server_group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/table-3/id-string': {
      anchor: 'Table 3, row id, type',
      text: 'id is a string.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/id-uuid': {
      anchor: 'Table 3, row id, description',
      text: 'id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/name-meaning': {
      anchor: 'Table 3, row name, description',
      text: 'name in the answer is the name of the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/policies-array': {
      anchor: 'Table 3, row policies, type',
      text: 'policies in the answer is an array of strings.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/policies-meaning': {
      anchor: 'Table 3, row policies, description',
      text: 'policies in the answer is the list of the policies of the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/members-array': {
      anchor: 'Table 3, row members, type',
      text: 'members is an array of strings.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/members-meaning': {
      anchor: 'Table 3, row members, description',
      text: 'members is the list of the ECSs in the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/metadata-object': {
      anchor: 'Table 3, row metadata, type',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'otc26-show-group-v1/table-3/metadata-meaning': {
      anchor: 'Table 3, row metadata, description',
      text: 'metadata is the metadata of the group.',
      kind: 'row',
    },
    'otc26-show-group-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example shows a given group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-group-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'example',
    },
    'otc26-show-group-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: server_group with id 5bbcc3c4-1da2-4437-a48a-66f15b1b13f9, name test, policies ["anti-affinity"], ' +
        'members [] and metadata {}; no project_id or user_id.',
      kind: 'example',
    },
    'otc26-show-group-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
