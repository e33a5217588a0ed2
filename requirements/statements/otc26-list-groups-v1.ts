import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes listing groups on `/v1`, page by page. */
export const otc26ListGroupsV1 = defineDocument({
  title: 'Listing ECS Groups',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/ecs_group_management/listing_ecs_groups.rst',
  statements: {
    'otc26-list-groups-v1/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed listing ECS groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/function/lists-groups': {
      anchor: 'Function',
      text: 'The API lists the ECS groups.',
      kind: 'sentence',
    },
    'otc26-list-groups-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/uri/path': {
      anchor: 'URI',
      text: 'Groups are listed by GET /v1/{project_id}/cloudservers/os-server-groups.',
      kind: 'sentence',
    },
    'otc26-list-groups-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: path parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: query parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-2/limit-optional': {
      anchor: 'Table 2, row limit, mandatory',
      text: 'limit is optional.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/limit-integer': {
      anchor: 'Table 2, row limit, type',
      text: 'limit is an integer.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/limit-meaning': {
      anchor: 'Table 2, row limit, description, meaning',
      text: 'limit is the largest number of groups that are answered.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/limit-maximum': {
      anchor: 'Table 2, row limit, description, maximum',
      text: 'limit is at most 1000.',
      kind: 'constraint',
    },
    'otc26-list-groups-v1/table-2/marker-optional': {
      anchor: 'Table 2, row marker, mandatory',
      text: 'marker is optional.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/marker-string': {
      anchor: 'Table 2, row marker, type',
      text: 'marker is a string.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/marker-meaning': {
      anchor: 'Table 2, row marker, description, meaning',
      text: 'The list starts with the group that follows the one that marker names.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-2/marker-with-limit': {
      anchor: 'Table 2, row marker, description, with limit',
      text: 'marker and limit must be used together.',
      kind: 'constraint',
    },
    'otc26-list-groups-v1/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-groups-v1/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/response/see-table': {
      anchor: 'Response, pointer to table 3',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-3/server-groups-array': {
      anchor: 'Table 3, row server_groups, type',
      text: 'server_groups is an array of objects.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-3/server-groups-meaning': {
      anchor: 'Table 3, row server_groups, description',
      text: 'server_groups is the list of the groups.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-3/see-table-4': {
      anchor: 'Table 3, row server_groups, pointer to table 4',
      text: 'Pointer to the table of the fields of a group.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-3/page-info-object': {
      anchor: 'Table 3, row page_info, type',
      text: 'page_info is an object.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-3/page-info-when-paging': {
      anchor: 'Table 3, row page_info, description',
      text: 'With paging page_info holds the UUID of the last group of the page.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-3/see-table-5': {
      anchor: 'Table 3, row page_info, pointer to table 5',
      text: 'Pointer to the table of the fields of page_info.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: fields of a group in server_groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-4/id-string': {
      anchor: 'Table 4, row id, type',
      text: 'id is a string.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/id-uuid': {
      anchor: 'Table 4, row id, description',
      text: 'id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/name-string': {
      anchor: 'Table 4, row name, type',
      text: 'name in the answer is a string.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/name-meaning': {
      anchor: 'Table 4, row name, description',
      text: 'name in the answer is the name of the group.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/members-array': {
      anchor: 'Table 4, row members, type',
      text: 'members is an array of strings.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/members-meaning': {
      anchor: 'Table 4, row members, description',
      text: 'members is the list of the ECSs in the group.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/metadata-object': {
      anchor: 'Table 4, row metadata, type',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/metadata-meaning': {
      anchor: 'Table 4, row metadata, description',
      text: 'metadata is the metadata of the group.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/policies-array': {
      anchor: 'Table 4, row policies, type',
      text: 'policies in the answer is an array of strings.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/policies-meaning': {
      anchor: 'Table 4, row policies, description',
      text: 'policies in the answer is the list of the policies of the group.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/policies-anti-affinity': {
      anchor: 'Table 4, row policies, values, anti-affinity',
      text: 'anti-affinity is a value of policies in the answer; no other value is listed.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-4/policies-anti-affinity-placement': {
      anchor: 'Table 4, row policies, values, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group must be on different hosts.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: fields of page_info.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/table-5/next-marker-string': {
      anchor: 'Table 5, row next_marker, type',
      text: 'next_marker is a string.',
      kind: 'row',
    },
    'otc26-list-groups-v1/table-5/next-marker-uuid': {
      anchor: 'Table 5, row next_marker, description',
      text: 'next_marker is the UUID of a group.',
      kind: 'row',
    },
    'otc26-list-groups-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example lists groups.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-groups-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/os-server-groups.',
      kind: 'example',
    },
    'otc26-list-groups-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: server_groups with two groups (SvrGrp-b9d6 and SvrGrp-10a1), each with members [], metadata {}, a UUID ' +
        'as id, policies ["anti-affinity"] and a name; no page_info.',
      kind: 'example',
    },
    'otc26-list-groups-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
