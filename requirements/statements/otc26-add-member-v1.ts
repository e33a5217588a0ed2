import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes adding a member to a group. */
export const otc26AddMemberV1 = defineDocument({
  title: 'Adding an ECS to an ECS Group',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/ecs_group_management/adding_an_ecs_to_an_ecs_group.rst',
  statements: {
    'otc26-add-member-v1/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed adding an ECS to an ECS group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/function/adds-ecs': {
      anchor: 'Function, first sentence',
      text: 'The API adds an ECS to an ECS group.',
      kind: 'sentence',
    },
    'otc26-add-member-v1/function/different-hosts': {
      anchor: 'Function, second sentence',
      text: 'ECSs of one group are placed on different hosts if possible.',
      kind: 'sentence',
    },
    'otc26-add-member-v1/constraints/heading': {
      anchor: 'Constraints, heading',
      text: 'Heading of the section constraints.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/constraints/stopped': {
      anchor: 'Constraints, stopped',
      text: 'An ECS to be added has been stopped.',
      kind: 'constraint',
    },
    'otc26-add-member-v1/constraints/kvm-only': {
      anchor: 'Constraints, virtualization',
      text: 'No ECSs but those on KVM can be added.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'otc26-add-member-v1/constraints/anti-affinity-only': {
      anchor: 'Constraints, policy',
      text: 'No policy but anti-affinity is supported.',
      kind: 'constraint',
    },
    'otc26-add-member-v1/constraints/different-hosts': {
      anchor: 'Constraints, policy, placement',
      text: 'ECSs of one group are placed on different hosts, for reliability.',
      kind: 'constraint',
    },
    'otc26-add-member-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/uri/path': {
      anchor: 'URI',
      text: 'An ECS is added by POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action.',
      kind: 'sentence',
    },
    'otc26-add-member-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-1/server-group-id-mandatory': {
      anchor: 'Table 1, row server_group_id, mandatory',
      text: 'server_group_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-1/server-group-id-meaning': {
      anchor: 'Table 1, row server_group_id, description',
      text: 'server_group_id is the id of the group.',
      kind: 'row',
    },
    'otc26-add-member-v1/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-2/add-member-mandatory': {
      anchor: 'Table 2, row add_member, mandatory',
      text: 'The request body must hold add_member.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-2/add-member-object': {
      anchor: 'Table 2, row add_member, type',
      text: 'add_member is an object.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-2/add-member-meaning': {
      anchor: 'Table 2, row add_member, description',
      text: 'add_member names the ECS to be added to the group.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-2/see-table': {
      anchor: 'Table 2, row add_member, pointer to table 3',
      text: 'Pointer to the table of the fields of add_member.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of add_member.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/table-3/instance-uuid-mandatory': {
      anchor: 'Table 3, row instance_uuid, mandatory',
      text: 'instance_uuid is mandatory.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-3/instance-uuid-string': {
      anchor: 'Table 3, row instance_uuid, type',
      text: 'instance_uuid is a string.',
      kind: 'row',
    },
    'otc26-add-member-v1/table-3/instance-uuid-meaning': {
      anchor: 'Table 3, row instance_uuid, description',
      text: 'instance_uuid is the UUID of the ECS.',
      kind: 'row',
    },
    'otc26-add-member-v1/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-add-member-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example adds a given ECS to a group.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-add-member-v1/example-request/path': {
      anchor: 'Example request, line of the request',
      text: 'Example: POST https://{endpoint}/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action.',
      kind: 'example',
    },
    'otc26-add-member-v1/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"add_member": {"instance_uuid": "34dac9a0-c4a7-457b-bab2-e2c696e0e401"}}.',
      kind: 'example',
    },
    'otc26-add-member-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/example-response/status': {
      anchor: 'Example response',
      text: 'Success is answered with 200.',
      kind: 'example',
    },
    'otc26-add-member-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-add-member-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
