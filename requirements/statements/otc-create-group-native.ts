import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes creating a group on `/v2` and `/v2.1`. */
export const otcCreateGroupNative = defineDocument({
  title: 'Creating an ECS Group (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud/docs bf7f76b5c8f7 (2020-09-11): creating-an-ecs-group(openstack).md',
  statements: {
    'otc-create-group-native/page/heading': {
      anchor: 'Page title',
      text: 'The page is headed creating an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/function/creates-group': {
      anchor: 'Function',
      text: 'The API creates an ECS group.',
      kind: 'sentence',
    },
    'otc-create-group-native/constraints/heading': {
      anchor: 'Constraints, heading',
      text: 'Heading of the section constraints.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/constraints/anti-affinity-only': {
      anchor: 'Constraints',
      text: 'No groups but anti-affinity groups are supported.',
      kind: 'constraint',
    },
    'otc-create-group-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'A group is created by POST /v2/{project_id}/os-server-groups.',
      kind: 'sentence',
    },
    'otc-create-group-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'A group is created by POST /v2.1/{project_id}/os-server-groups.',
      kind: 'sentence',
    },
    'otc-create-group-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc-create-group-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc-create-group-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-2/server-group-mandatory': {
      anchor: 'Table 2, row server_group, mandatory',
      text: 'The request body must hold server_group.',
      kind: 'row',
    },
    'otc-create-group-native/table-2/server-group-object': {
      anchor: 'Table 2, row server_group, type',
      text: 'server_group in the request is an object.',
      kind: 'row',
    },
    'otc-create-group-native/table-2/server-group-meaning': {
      anchor: 'Table 2, row server_group, description',
      text: 'server_group in the request describes the group to create.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of server_group in the request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-3/name-mandatory': {
      anchor: 'Table 3, row name, mandatory',
      text: 'name is mandatory in the request.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in the request is a string.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/name-meaning': {
      anchor: 'Table 3, row name, description, meaning',
      text: 'name in the request is the name of the group.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/name-length': {
      anchor: 'Table 3, row name, description, length',
      text: 'name has 1 to 255 characters.',
      kind: 'constraint',
    },
    'otc-create-group-native/table-3/policies-mandatory': {
      anchor: 'Table 3, row policies, mandatory',
      text: 'policies is mandatory in the request.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-array': {
      anchor: 'Table 3, row policies, type',
      text: 'policies in the request is an array of strings.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-meaning': {
      anchor: 'Table 3, row policies, description, meaning',
      text: 'policies in the request names the policies of the group; the values below are the options.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-anti-affinity': {
      anchor: 'Table 3, row policies, description, anti-affinity',
      text: 'anti-affinity is an option of policies.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-anti-affinity-placement': {
      anchor: 'Table 3, row policies, description, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group must be on different hosts.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-affinity': {
      anchor: 'Table 3, row policies, description, affinity',
      text: 'affinity is an option of policies.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-affinity-placement': {
      anchor: 'Table 3, row policies, description, affinity, placement',
      text: 'ECSs of an affinity group must be on the same host.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-3/policies-soft-anti-affinity': {
      anchor: 'Table 3, row policies, description, soft-anti-affinity',
      text: 'soft-anti-affinity is an option of policies.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-soft-anti-affinity-placement': {
      anchor: 'Table 3, row policies, description, soft-anti-affinity, placement',
      text: 'ECSs of a soft-anti-affinity group are on different hosts if possible.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-3/policies-soft-anti-affinity-fallback': {
      anchor: 'Table 3, row policies, description, soft-anti-affinity, fallback',
      text:
        'Where ECSs of a soft-anti-affinity group cannot be on different hosts they are placed as conditions allow, so that ' +
        'their creation succeeds.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-3/policies-soft-affinity': {
      anchor: 'Table 3, row policies, description, soft-affinity',
      text: 'soft-affinity is an option of policies.',
      kind: 'row',
    },
    'otc-create-group-native/table-3/policies-soft-affinity-placement': {
      anchor: 'Table 3, row policies, description, soft-affinity, placement',
      text: 'ECSs of a soft-affinity group are on the same host if possible.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-3/policies-soft-affinity-fallback': {
      anchor: 'Table 3, row policies, description, soft-affinity, fallback',
      text:
        'Where ECSs of a soft-affinity group cannot be on the same host they are placed as conditions allow, so that their ' +
        'creation succeeds.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-3/note-anti-affinity-only': {
      anchor: 'Table 3, row policies, note, supported policy',
      text: 'No policy but anti-affinity is supported.',
      kind: 'note',
    },
    'otc-create-group-native/table-3/note-others-reserved': {
      anchor: 'Table 3, row policies, note, reserved policies',
      text: 'The other three policies are reserved, for compatibility with the native APIs.',
      kind: 'note',
    },
    'otc-create-group-native/table-3/note-others-without-effect': {
      anchor: 'Table 3, row policies, note, effect',
      text: 'Groups created with one of the other three policies have no effect on placement.',
      kind: 'note',
    },
    'otc-create-group-native/table-3/note-use-v1': {
      anchor: 'Table 3, row policies, note, advice',
      text: 'Readers are advised to use the v1 API for creating groups instead.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'otc-create-group-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/response/see-table': {
      anchor: 'Response, pointer to table 4',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-4/server-group-object': {
      anchor: 'Table 4, row server_group, type',
      text: 'server_group in the answer is an object.',
      kind: 'row',
    },
    'otc-create-group-native/table-4/server-group-meaning': {
      anchor: 'Table 4, row server_group, description',
      text: 'server_group in the answer describes the group created.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: fields of server_group in the answer.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/table-5/id-string': {
      anchor: 'Table 5, row id, type',
      text: 'id is a string.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/id-uuid': {
      anchor: 'Table 5, row id, description',
      text: 'id is the UUID of the group.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/name-string': {
      anchor: 'Table 5, row name, type',
      text: 'name in the answer is a string.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/name-meaning': {
      anchor: 'Table 5, row name, description',
      text: 'name in the answer is the name of the group.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-array': {
      anchor: 'Table 5, row policies, type',
      text: 'policies in the answer is an array of strings.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-meaning': {
      anchor: 'Table 5, row policies, description, meaning',
      text: 'policies in the answer names the policies of the group; the values below are the options.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-anti-affinity': {
      anchor: 'Table 5, row policies, description, anti-affinity',
      text: 'anti-affinity is a value of policies in the answer.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-anti-affinity-placement': {
      anchor: 'Table 5, row policies, description, anti-affinity, placement',
      text: 'A group answered with anti-affinity has its ECSs on different hosts, without exception.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-affinity': {
      anchor: 'Table 5, row policies, description, affinity',
      text: 'affinity is a value of policies in the answer.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-affinity-placement': {
      anchor: 'Table 5, row policies, description, affinity, placement',
      text: 'A group answered with affinity has its ECSs on the same host, without exception.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-5/policies-soft-anti-affinity': {
      anchor: 'Table 5, row policies, description, soft-anti-affinity',
      text: 'soft-anti-affinity is a value of policies in the answer.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-soft-anti-affinity-placement': {
      anchor: 'Table 5, row policies, description, soft-anti-affinity, placement',
      text: 'A group answered with soft-anti-affinity has its ECSs on different hosts if possible.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-5/policies-soft-anti-affinity-fallback': {
      anchor: 'Table 5, row policies, description, soft-anti-affinity, fallback',
      text:
        'Where ECSs of a group answered with soft-anti-affinity cannot be on different hosts they are placed as conditions ' +
        'allow, so that their creation succeeds.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-5/policies-soft-affinity': {
      anchor: 'Table 5, row policies, description, soft-affinity',
      text: 'soft-affinity is a value of policies in the answer.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/policies-soft-affinity-placement': {
      anchor: 'Table 5, row policies, description, soft-affinity, placement',
      text: 'A group answered with soft-affinity has its ECSs on the same host if possible.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-5/policies-soft-affinity-fallback': {
      anchor: 'Table 5, row policies, description, soft-affinity, fallback',
      text:
        'Where ECSs of a group answered with soft-affinity cannot be on the same host they are placed as conditions allow, so ' +
        'that their creation succeeds.',
      kind: 'row',
      reason: 'superseded',
    },
    'otc-create-group-native/table-5/members-array': {
      anchor: 'Table 5, row members, type',
      text: 'members is an array of strings.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/members-meaning': {
      anchor: 'Table 5, row members, description',
      text: 'members names the ECSs in the group.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/metadata-object': {
      anchor: 'Table 5, row metadata, type',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/metadata-meaning': {
      anchor: 'Table 5, row metadata, description',
      text: 'metadata is the metadata of the group.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/project-id-string': {
      anchor: 'Table 5, row project_id, type',
      text: 'project_id in the answer is a string.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/project-id-meaning': {
      anchor: 'Table 5, row project_id, description, meaning',
      text: 'project_id in the answer is the id of the tenant the group is of.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/project-id-uuid': {
      anchor: 'Table 5, row project_id, description, format',
      text: "project_id in the answer is said to be in UUID format (the page's own URL has 32 hexadecimal digits).",
      kind: 'row',
    },
    'otc-create-group-native/table-5/project-id-since': {
      anchor: 'Table 5, row project_id, note',
      text: 'project_id in the answer came with microversion 2.13.',
      kind: 'note',
    },
    'otc-create-group-native/table-5/user-id-string': {
      anchor: 'Table 5, row user_id, type',
      text: 'user_id is a string.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/user-id-meaning': {
      anchor: 'Table 5, row user_id, description, meaning',
      text: 'user_id is the id of the user the group is of.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/user-id-uuid': {
      anchor: 'Table 5, row user_id, description, format',
      text: 'user_id is said to be in UUID format.',
      kind: 'row',
    },
    'otc-create-group-native/table-5/user-id-since': {
      anchor: 'Table 5, row user_id, note',
      text: 'user_id came with microversion 2.13.',
      kind: 'note',
    },
    'otc-create-group-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: POST https://{endpoint}/v2/9c53a566cb3443ab910cf0daebca90c4/os-server-groups.',
      kind: 'example',
    },
    'otc-create-group-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/9c53a566cb3443ab910cf0daebca90c4/os-server-groups.',
      kind: 'example',
    },
    'otc-create-group-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"server_group": {"name": "test", "policies": ["anti-affinity"]}}.',
      kind: 'example',
    },
    'otc-create-group-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: server_group with id 5bbcc3c4-1da2-4437-a48a-66f15b1b13f9, name test, policies ["anti-affinity"], ' +
        'members [] and metadata {}; no project_id or user_id.',
      kind: 'example',
    },
    'otc-create-group-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-create-group-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
