import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes deleting a group on `/v2` and `/v2.1`. */
export const otc26DeleteGroupNative = defineDocument({
  title: 'Deleting an ECS Group (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/ecs_group_management/deleting_an_ecs_group.rst',
  statements: {
    'otc26-delete-group-native/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed deleting an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/function/deletes-group': {
      anchor: 'Function',
      text: 'The API deletes an ECS group.',
      kind: 'sentence',
    },
    'otc26-delete-group-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'A group is deleted by DELETE /v2.1/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'otc26-delete-group-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'A group is deleted by DELETE /v2/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'otc26-delete-group-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-delete-group-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-delete-group-native/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-delete-group-native/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'row',
    },
    'otc26-delete-group-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-delete-group-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-delete-group-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example deletes a given group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-delete-group-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: DELETE https://{endpoint}/v2/9c53a566cb3443ab910cf0daebca90c4/os-server-groups/5bbcc3c4-1da2-4437-a48a-66f15b1b13f9.',
      kind: 'example',
    },
    'otc26-delete-group-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text:
        'Example: DELETE ' +
        'https://{endpoint}/v2.1/9c53a566cb3443ab910cf0daebca90c4/os-server-groups/5bbcc3c4-1da2-4437-a48a-66f15b1b13f9.',
      kind: 'example',
    },
    'otc26-delete-group-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-delete-group-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
