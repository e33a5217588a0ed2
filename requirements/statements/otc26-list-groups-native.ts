import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes listing groups on `/v2` and `/v2.1`. */
export const otc26ListGroupsNative = defineDocument({
  title: 'Listing ECS Groups (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/ecs_group_management/listing_ecs_groups.rst',
  statements: {
    'otc26-list-groups-native/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed listing ECS groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/function/lists-groups': {
      anchor: 'Function',
      text: 'The API lists the ECS groups.',
      kind: 'sentence',
    },
    'otc26-list-groups-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'Groups are listed by GET /v2.1/{project_id}/os-server-groups.',
      kind: 'sentence',
    },
    'otc26-list-groups-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'Groups are listed by GET /v2/{project_id}/os-server-groups.',
      kind: 'sentence',
    },
    'otc26-list-groups-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-groups-native/uri/filters': {
      anchor: 'URI, filters',
      text: 'Parameters that filter the result are announced; no table of them follows.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-groups-native/uri/usage': {
      anchor: 'URI, usage',
      text: 'They are used as /v2/{project_id}/os-server-groups?, without a name.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-groups-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-groups-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/response/see-table': {
      anchor: 'Response, pointer to table 2',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-2/server-groups-array': {
      anchor: 'Table 2, row server_groups, type',
      text: 'server_groups is an array of objects.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-2/server-groups-meaning': {
      anchor: 'Table 2, row server_groups, description',
      text: 'server_groups is the list of the groups.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-2/see-table': {
      anchor: 'Table 2, row server_groups, pointer to table 3',
      text: 'Pointer to the table of the fields of a group.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of a group in server_groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/table-3/id-string': {
      anchor: 'Table 3, row id, type',
      text: 'id is a string.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/id-uuid': {
      anchor: 'Table 3, row id, description',
      text: 'id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in the answer is a string.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/name-meaning': {
      anchor: 'Table 3, row name, description',
      text: 'name in the answer is the name of the group.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/members-array': {
      anchor: 'Table 3, row members, type',
      text: 'members is an array of strings.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/members-meaning': {
      anchor: 'Table 3, row members, description',
      text: 'members is the list of the ECSs in the group.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/metadata-object': {
      anchor: 'Table 3, row metadata, type',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/metadata-meaning': {
      anchor: 'Table 3, row metadata, description',
      text: 'metadata is the metadata of the group.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/project-id-string': {
      anchor: 'Table 3, row project_id, type',
      text: 'project_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/project-id-meaning': {
      anchor: 'Table 3, row project_id, description, meaning',
      text: 'project_id is the id of the tenant the group is of.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/project-id-uuid': {
      anchor: 'Table 3, row project_id, description, format',
      text: 'project_id is said to be in UUID format.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/project-id-since': {
      anchor: 'Table 3, row project_id, note',
      text: 'project_id is supported from microversion 2.13 on.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/policies-array': {
      anchor: 'Table 3, row policies, type',
      text: 'policies in the answer is an array of strings.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/policies-meaning': {
      anchor: 'Table 3, row policies, description',
      text: 'policies in the answer is the list of the policies of the group.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/policies-anti-affinity': {
      anchor: 'Table 3, row policies, values, anti-affinity',
      text: 'anti-affinity is a value of policies in the answer; no other value is listed.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/policies-anti-affinity-placement': {
      anchor: 'Table 3, row policies, values, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group must be on different hosts.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/user-id-string': {
      anchor: 'Table 3, row user_id, type',
      text: 'user_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/user-id-meaning': {
      anchor: 'Table 3, row user_id, description, meaning',
      text: 'user_id is the id of the user the group is of.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/user-id-uuid': {
      anchor: 'Table 3, row user_id, description, format',
      text: 'user_id is said to be in UUID format.',
      kind: 'row',
    },
    'otc26-list-groups-native/table-3/user-id-since': {
      anchor: 'Table 3, row user_id, note',
      text: 'user_id is supported from microversion 2.13 on.',
      kind: 'row',
    },
    'otc26-list-groups-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example lists groups.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-list-groups-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: GET https://{endpoint}/v2/9c53a566cb3443ab910cf0daebca90c4/os-server-groups.',
      kind: 'example',
    },
    'otc26-list-groups-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/9c53a566cb3443ab910cf0daebca90c4/os-server-groups.',
      kind: 'example',
    },
    'otc26-list-groups-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: server_groups with one group of id 616fb98f-46ca-475e-917e-2563e5a8cd19, name test, policies ' +
        '["anti-affinity"], members [], metadata {} and project_id 9c53a566cb3443ab910cf0daebca90c4; no user_id.',
      kind: 'example',
    },
    'otc26-list-groups-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-list-groups-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
