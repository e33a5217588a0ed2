import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes showing a group on `/v2` and `/v2.1`. */
export const otc26ShowGroupNative = defineDocument({
  title: 'Querying Details About an ECS Group (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/ecs_group_management/querying_details_about_an_ecs_group.rst',
  statements: {
    'otc26-show-group-native/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed querying details about an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/function/shows-group': {
      anchor: 'Function',
      text: 'The API queries the details of an ECS group.',
      kind: 'sentence',
    },
    'otc26-show-group-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'A group is shown by GET /v2.1/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'otc26-show-group-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'A group is shown by GET /v2/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'otc26-show-group-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-group-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-show-group-native/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-group-native/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-show-group-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-group-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/response/see-table': {
      anchor: 'Response, pointer to table 2',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-2/server-group-object': {
      anchor: 'Table 2, row server_group, type',
      text: 'server_group in the answer is an object.',
      kind: 'row',
    },
    'otc26-show-group-native/table-2/server-group-meaning': {
      anchor: 'Table 2, row server_group, description',
      text: 'server_group in the answer describes the group.',
      kind: 'row',
    },
    'otc26-show-group-native/table-2/see-table': {
      anchor: 'Table 2, row server_group, pointer to table 3',
      text: 'Pointer to the table of the fields of server_group.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of server_group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/table-3/id-string': {
      anchor: 'Table 3, row id, type',
      text: 'id is a string.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/id-uuid': {
      anchor: 'Table 3, row id, description',
      text: 'id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/name-meaning': {
      anchor: 'Table 3, row name, description',
      text: 'name in the answer is the name of the group.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/policies-array': {
      anchor: 'Table 3, row policies, type',
      text: 'policies in the answer is an array of strings.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/policies-meaning': {
      anchor: 'Table 3, row policies, description',
      text: 'policies in the answer is the list of the policies of the group.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/policies-anti-affinity': {
      anchor: 'Table 3, row policies, values, anti-affinity',
      text: 'anti-affinity is a value of policies in the answer; no other value is listed.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/policies-anti-affinity-placement': {
      anchor: 'Table 3, row policies, values, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group must be on different hosts.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/members-array': {
      anchor: 'Table 3, row members, type',
      text: 'members is an array of strings.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/members-meaning': {
      anchor: 'Table 3, row members, description',
      text: 'members is the list of the ECSs in the group.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/metadata-object': {
      anchor: 'Table 3, row metadata, type',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/metadata-meaning': {
      anchor: 'Table 3, row metadata, description',
      text: 'metadata is the metadata of the group.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/project-id-string': {
      anchor: 'Table 3, row project_id, type',
      text: 'project_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/project-id-meaning': {
      anchor: 'Table 3, row project_id, description, meaning',
      text: 'project_id is the id of the tenant the group is of.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/project-id-uuid': {
      anchor: 'Table 3, row project_id, description, format',
      text: 'project_id is said to be in UUID format.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/project-id-since': {
      anchor: 'Table 3, row project_id, note',
      text: 'project_id is supported from microversion 2.13 on.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/user-id-string': {
      anchor: 'Table 3, row user_id, type',
      text: 'user_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/user-id-meaning': {
      anchor: 'Table 3, row user_id, description, meaning',
      text: 'user_id is the id of the user the group is of.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/user-id-uuid': {
      anchor: 'Table 3, row user_id, description, format',
      text: 'user_id is said to be in UUID format.',
      kind: 'row',
    },
    'otc26-show-group-native/table-3/user-id-since': {
      anchor: 'Table 3, row user_id, note',
      text: 'user_id is supported from microversion 2.13 on.',
      kind: 'row',
    },
    'otc26-show-group-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example shows a group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-group-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: GET https://{endpoint}/v2/9c53a566cb3443ab910cf0daebca90c4/os-server-groups/5bbcc3c4-1da2-4437-a48a-66f15b1b13f9.',
      kind: 'example',
    },
    'otc26-show-group-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/9c53a566cb3443ab910cf0daebca90c4/os-server-groups/5bbcc3c4-1da2-4437-a48a-66f15b1b13f9.',
      kind: 'example',
    },
    'otc26-show-group-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: server_group with id 5bbcc3c4-1da2-4437-a48a-66f15b1b13f9, name test, policies ["anti-affinity"], ' +
        'members [], metadata {} and project_id 9c53a566cb3443ab910cf0daebca90c4; no user_id.',
      kind: 'example',
    },
    'otc26-show-group-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-group-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
