import { defineDocument } from './statement.ts'

/** What Nova states about `/os-server-groups`; facts of the shared parameter entries stand once, under `parameters`. */
export const novaServerGroups = defineDocument({
  title: 'Server groups (os-server-groups): API reference, request and response schemas, policy defaults',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/os-server-groups.inc, ' +
    'api-ref/source/parameters.yaml, doc/api_samples/os-server-groups, nova/api/openstack/compute/server_groups.py and ' +
    'schemas/server_groups.py, nova/policies/server_groups.py',
  statements: {
    'nova-server-groups/title/heading': {
      anchor: 'Title',
      text: 'The page is headed server groups (os-server-groups).',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/intro/operations': {
      anchor: 'Introduction',
      text: 'The API lists server groups, shows one, creates one and deletes one.',
      kind: 'sentence',
    },
    'nova-server-groups/list/heading': {
      anchor: 'List Server Groups, heading',
      text: 'Section on listing server groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/list/method-path': {
      anchor: 'List Server Groups, method and path',
      text: 'The list is read by GET /os-server-groups.',
      kind: 'sentence',
    },
    'nova-server-groups/list/project-groups': {
      anchor: 'List Server Groups, first sentence',
      text: "The list holds all server groups of the caller's project.",
      kind: 'sentence',
    },
    'nova-server-groups/list/admin-all-projects': {
      anchor: 'List Server Groups, second sentence',
      text: 'With the query parameter all_projects an administrator lists the groups of all projects.',
      kind: 'sentence',
    },
    'nova-server-groups/list/status-ok': {
      anchor: 'List Server Groups, normal response codes',
      text: 'A successful list answers 200.',
      kind: 'sentence',
    },
    'nova-server-groups/list/status-unauthorized': {
      anchor: 'List Server Groups, error response codes: 401',
      text: 'Listing may be refused with 401 unauthorized.',
      kind: 'sentence',
    },
    'nova-server-groups/list/status-forbidden': {
      anchor: 'List Server Groups, error response codes: 403',
      text: 'Listing may be refused with 403 forbidden.',
      kind: 'sentence',
    },
    'nova-server-groups/list/request-heading': {
      anchor: 'List Server Groups, request heading',
      text: "Table of the list's request parameters.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/list/all-projects-optional': {
      anchor: 'List Server Groups, request: all_projects, optional',
      text: 'all_projects is a query parameter that may be left out.',
      kind: 'row',
    },
    'nova-server-groups/list/all-projects-string': {
      anchor: 'List Server Groups, request: all_projects, type',
      text: 'all_projects is a string.',
      kind: 'row',
    },
    'nova-server-groups/list/all-projects-admin-only': {
      anchor: 'List Server Groups, request: all_projects, description, administrator',
      text: 'all_projects is for administrators and makes the list span every project.',
      kind: 'constraint',
    },
    'nova-server-groups/list/all-projects-example': {
      anchor: 'List Server Groups, request: all_projects, description, example',
      text: 'The example request is GET /os-server-groups?all_projects=True.',
      kind: 'example',
    },
    'nova-server-groups/list/all-projects-non-admin': {
      anchor: 'List Server Groups, request: all_projects, description, non-administrator',
      text:
        "A caller who is no administrator and passes the parameter gets the groups of one project (the tenant's), not those of " +
        'all projects.',
      kind: 'sentence',
    },
    'nova-server-groups/list/all-projects-presence': {
      anchor: 'List Server Groups, request: all_projects, description, value',
      text: 'The value of all_projects is not looked at: its presence alone asks for all projects.',
      kind: 'sentence',
    },
    'nova-server-groups/list/limit-optional': {
      anchor: 'List Server Groups, request: limit, optional',
      text: 'limit is a query parameter that may be left out.',
      kind: 'row',
    },
    'nova-server-groups/list/limit-integer': {
      anchor: 'List Server Groups, request: limit, type',
      text: 'limit is an integer.',
      kind: 'row',
    },
    'nova-server-groups/list/limit-with-offset': {
      anchor: 'List Server Groups, request: limit, description, slice',
      text: 'limit together with offset selects a slice of the items.',
      kind: 'sentence',
    },
    'nova-server-groups/list/limit-maximum': {
      anchor: 'List Server Groups, request: limit, description, meaning',
      text: 'limit is the largest number of items in the answer.',
      kind: 'sentence',
    },
    'nova-server-groups/list/limit-default': {
      anchor: 'List Server Groups, request: limit, description, default',
      text: 'Without limit, or with one above the configured max_limit, max_limit applies.',
      kind: 'sentence',
    },
    'nova-server-groups/list/offset-optional': {
      anchor: 'List Server Groups, request: offset, optional',
      text: 'offset is a query parameter that may be left out.',
      kind: 'row',
    },
    'nova-server-groups/list/offset-integer': {
      anchor: 'List Server Groups, request: offset, type',
      text: 'offset is an integer.',
      kind: 'row',
    },
    'nova-server-groups/list/offset-with-limit': {
      anchor: 'List Server Groups, request: offset, description, slice',
      text: 'offset together with limit selects a slice of the items.',
      kind: 'sentence',
    },
    'nova-server-groups/list/offset-start': {
      anchor: 'List Server Groups, request: offset, description, meaning',
      text: 'offset is the place in the list at which the answer begins.',
      kind: 'sentence',
    },
    'nova-server-groups/list/response-heading': {
      anchor: 'List Server Groups, response heading',
      text: "Table of the list's response fields.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/list/response-server-groups': {
      anchor: 'List Server Groups, response: server_groups',
      text: 'The answer carries the mandatory array server_groups.',
      kind: 'row',
    },
    'nova-server-groups/list/response-server-groups-existing': {
      anchor: 'List Server Groups, response: server_groups, description',
      text: 'server_groups holds the groups that exist.',
      kind: 'sentence',
    },
    'nova-server-groups/list/response-id': {
      anchor: 'List Server Groups, response: id',
      text: 'Each listed group carries the mandatory string id.',
      kind: 'row',
    },
    'nova-server-groups/list/response-name': {
      anchor: 'List Server Groups, response: name',
      text: 'Each listed group carries the mandatory string name.',
      kind: 'row',
    },
    'nova-server-groups/list/response-policies': {
      anchor: 'List Server Groups, response: policies',
      text: 'Up to 2.63 each listed group carries the mandatory array policies.',
      kind: 'row',
    },
    'nova-server-groups/list/response-members': {
      anchor: 'List Server Groups, response: members',
      text: 'Each listed group carries the mandatory array members.',
      kind: 'row',
    },
    'nova-server-groups/list/response-metadata': {
      anchor: 'List Server Groups, response: metadata',
      text: 'Up to 2.63 each listed group carries the mandatory object metadata.',
      kind: 'row',
    },
    'nova-server-groups/list/response-project-id': {
      anchor: 'List Server Groups, response: project_id',
      text: 'From 2.13 each listed group carries the mandatory string project_id.',
      kind: 'row',
    },
    'nova-server-groups/list/response-user-id': {
      anchor: 'List Server Groups, response: user_id',
      text: 'From 2.13 each listed group carries the mandatory string user_id.',
      kind: 'row',
    },
    'nova-server-groups/list/response-policy': {
      anchor: 'List Server Groups, response: policy',
      text: 'From 2.64 each listed group carries the mandatory string policy.',
      kind: 'row',
    },
    'nova-server-groups/list/response-rules': {
      anchor: 'List Server Groups, response: rules',
      text: 'From 2.64 each listed group carries the mandatory object rules.',
      kind: 'row',
    },
    'nova-server-groups/list/response-example': {
      anchor: 'List Server Groups, example response (2.64)',
      text:
        'Example list answer at 2.64: server_groups with one group of id, name, policy anti-affinity, rules ' +
        '{max_server_per_host: 3}, members [], project_id and user_id; neither policies nor metadata.',
      kind: 'example',
    },
    'nova-server-groups/create/heading': {
      anchor: 'Create Server Group, heading',
      text: 'Section on creating a server group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/create/method-path': {
      anchor: 'Create Server Group, method and path',
      text: 'A group is created by POST /os-server-groups.',
      kind: 'sentence',
    },
    'nova-server-groups/create/creates-group': {
      anchor: 'Create Server Group, first sentence',
      text: 'The call creates one server group.',
      kind: 'sentence',
    },
    'nova-server-groups/create/status-ok': {
      anchor: 'Create Server Group, normal response codes',
      text: 'A successful create answers 200.',
      kind: 'sentence',
    },
    'nova-server-groups/create/status-bad-request': {
      anchor: 'Create Server Group, error response codes: 400',
      text: 'Creating may be refused with 400 badRequest.',
      kind: 'sentence',
    },
    'nova-server-groups/create/status-unauthorized': {
      anchor: 'Create Server Group, error response codes: 401',
      text: 'Creating may be refused with 401 unauthorized.',
      kind: 'sentence',
    },
    'nova-server-groups/create/status-forbidden': {
      anchor: 'Create Server Group, error response codes: 403',
      text: 'Creating may be refused with 403 forbidden.',
      kind: 'sentence',
    },
    'nova-server-groups/create/status-conflict': {
      anchor: 'Create Server Group, error response codes: 409',
      text: 'Creating may be refused with 409 conflict.',
      kind: 'sentence',
    },
    'nova-server-groups/create/request-heading': {
      anchor: 'Create Server Group, request heading',
      text: "Table of the create's request parameters.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/create/server-group-required': {
      anchor: 'Create Server Group, request: server_group, required',
      text: 'The request body must hold server_group.',
      kind: 'row',
    },
    'nova-server-groups/create/server-group-object': {
      anchor: 'Create Server Group, request: server_group, type',
      text: 'server_group is an object: the group.',
      kind: 'row',
    },
    'nova-server-groups/create/name-required': {
      anchor: 'Create Server Group, request: name, required',
      text: 'server_group.name is mandatory in the request.',
      kind: 'row',
    },
    'nova-server-groups/create/name-string': {
      anchor: 'Create Server Group, request: name, type',
      text: 'server_group.name is a string.',
      kind: 'row',
    },
    'nova-server-groups/create/name-meaning': {
      anchor: 'Create Server Group, request: name, description',
      text: 'server_group.name is the name the group gets.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policies-required': {
      anchor: 'Create Server Group, request: policies, required',
      text: 'Up to 2.63 server_group.policies is mandatory in the request.',
      kind: 'row',
    },
    'nova-server-groups/create/policies-array': {
      anchor: 'Create Server Group, request: policies, type',
      text: 'server_group.policies is an array.',
      kind: 'row',
    },
    'nova-server-groups/create/policies-until': {
      anchor: 'Create Server Group, request: policies, last version',
      text: 'server_group.policies exists up to 2.63 only.',
      kind: 'row',
    },
    'nova-server-groups/create/policies-exactly-one': {
      anchor: 'Create Server Group, request: policies, description, count',
      text: 'policies lists exactly one policy name, the policy of the group.',
      kind: 'constraint',
    },
    'nova-server-groups/create/policies-anti-affinity': {
      anchor: 'Create Server Group, request: policies, description, value anti-affinity',
      text: 'anti-affinity is a valid entry of policies.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policies-affinity': {
      anchor: 'Create Server Group, request: policies, description, value affinity',
      text: 'affinity is a valid entry of policies.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policies-soft-anti-affinity': {
      anchor: 'Create Server Group, request: policies, description, value soft-anti-affinity',
      text: 'soft-anti-affinity is a valid entry of policies.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policies-soft-anti-affinity-since': {
      anchor: 'Create Server Group, request: policies, description, value soft-anti-affinity, version',
      text: 'soft-anti-affinity came with 2.15.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policies-soft-affinity': {
      anchor: 'Create Server Group, request: policies, description, value soft-affinity',
      text: 'soft-affinity is a valid entry of policies.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policies-soft-affinity-since': {
      anchor: 'Create Server Group, request: policies, description, value soft-affinity, version',
      text: 'soft-affinity came with 2.15.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policy-required': {
      anchor: 'Create Server Group, request: policy, required',
      text: 'From 2.64 server_group.policy is mandatory in the request.',
      kind: 'row',
    },
    'nova-server-groups/create/policy-string': {
      anchor: 'Create Server Group, request: policy, type',
      text: 'server_group.policy is a string.',
      kind: 'row',
    },
    'nova-server-groups/create/policy-since': {
      anchor: 'Create Server Group, request: policy, first version',
      text: 'server_group.policy exists from 2.64 on.',
      kind: 'row',
    },
    'nova-server-groups/create/policy-meaning': {
      anchor: 'Create Server Group, request: policy, description, meaning',
      text: "policy is the name of the group's policy.",
      kind: 'sentence',
    },
    'nova-server-groups/create/policy-anti-affinity': {
      anchor: 'Create Server Group, request: policy, description, value anti-affinity',
      text: 'anti-affinity is a valid policy.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policy-affinity': {
      anchor: 'Create Server Group, request: policy, description, value affinity',
      text: 'affinity is a valid policy.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policy-soft-anti-affinity': {
      anchor: 'Create Server Group, request: policy, description, value soft-anti-affinity',
      text: 'soft-anti-affinity is a valid policy.',
      kind: 'sentence',
    },
    'nova-server-groups/create/policy-soft-affinity': {
      anchor: 'Create Server Group, request: policy, description, value soft-affinity',
      text: 'soft-affinity is a valid policy.',
      kind: 'sentence',
    },
    'nova-server-groups/create/rules-optional': {
      anchor: 'Create Server Group, request: rules, optional',
      text: 'server_group.rules may be left out.',
      kind: 'row',
    },
    'nova-server-groups/create/rules-object': {
      anchor: 'Create Server Group, request: rules, type',
      text: 'server_group.rules is an object applied to the policy.',
      kind: 'row',
    },
    'nova-server-groups/create/rules-since': {
      anchor: 'Create Server Group, request: rules, first version',
      text: 'server_group.rules exists from 2.64 on.',
      kind: 'row',
    },
    'nova-server-groups/create/rules-max-server-per-host-only': {
      anchor: 'Create Server Group, request: rules, description, supported rule',
      text: 'max_server_per_host is the only rule, and anti-affinity the only policy it is for.',
      kind: 'constraint',
    },
    'nova-server-groups/create/rules-other-policy-refused': {
      anchor: 'Create Server Group, request: rules, description, other policies',
      text: 'Rules asked for with a policy other than anti-affinity are refused with 400.',
      kind: 'constraint',
    },
    'nova-server-groups/create/request-example': {
      anchor: 'Create Server Group, example request (2.64)',
      text:
        'Example create request at 2.64: {"server_group": {"name": "test", "policy": "anti-affinity", "rules": ' +
        '{"max_server_per_host": 3}}}.',
      kind: 'example',
    },
    'nova-server-groups/create/response-heading': {
      anchor: 'Create Server Group, response heading',
      text: "Table of the create's response fields.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/create/response-server-group': {
      anchor: 'Create Server Group, response: server_group',
      text: 'The answer carries the mandatory object server_group, the group created.',
      kind: 'row',
    },
    'nova-server-groups/create/response-id': {
      anchor: 'Create Server Group, response: id',
      text: 'The created group carries the mandatory string id.',
      kind: 'row',
    },
    'nova-server-groups/create/response-name': {
      anchor: 'Create Server Group, response: name',
      text: 'The created group carries the mandatory string name.',
      kind: 'row',
    },
    'nova-server-groups/create/response-policies': {
      anchor: 'Create Server Group, response: policies',
      text: 'Up to 2.63 the created group carries the mandatory array policies.',
      kind: 'row',
    },
    'nova-server-groups/create/response-members': {
      anchor: 'Create Server Group, response: members',
      text: 'The created group carries the mandatory array members.',
      kind: 'row',
    },
    'nova-server-groups/create/response-metadata': {
      anchor: 'Create Server Group, response: metadata',
      text: 'Up to 2.63 the created group carries the mandatory object metadata.',
      kind: 'row',
    },
    'nova-server-groups/create/response-project-id': {
      anchor: 'Create Server Group, response: project_id',
      text: 'From 2.13 the created group carries the mandatory string project_id.',
      kind: 'row',
    },
    'nova-server-groups/create/response-user-id': {
      anchor: 'Create Server Group, response: user_id',
      text: 'From 2.13 the created group carries the mandatory string user_id.',
      kind: 'row',
    },
    'nova-server-groups/create/response-policy': {
      anchor: 'Create Server Group, response: policy',
      text: 'From 2.64 the created group carries the mandatory string policy.',
      kind: 'row',
    },
    'nova-server-groups/create/response-rules': {
      anchor: 'Create Server Group, response: rules',
      text: 'From 2.64 the created group carries the mandatory object rules.',
      kind: 'row',
    },
    'nova-server-groups/create/response-example': {
      anchor: 'Create Server Group, example response (2.64)',
      text:
        'Example create answer at 2.64: the name, policy and rules of the example request, an id in UUID form, members [], ' +
        'project_id and user_id; neither policies nor metadata.',
      kind: 'example',
    },
    'nova-server-groups/show/heading': {
      anchor: 'Show Server Group Details, heading',
      text: 'Section on showing one server group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/show/method-path': {
      anchor: 'Show Server Group Details, method and path',
      text: 'A group is read by GET /os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'nova-server-groups/show/shows-group': {
      anchor: 'Show Server Group Details, first sentence',
      text: 'The call shows the details of one server group.',
      kind: 'sentence',
    },
    'nova-server-groups/show/status-ok': {
      anchor: 'Show Server Group Details, normal response codes',
      text: 'A successful show answers 200.',
      kind: 'sentence',
    },
    'nova-server-groups/show/status-unauthorized': {
      anchor: 'Show Server Group Details, error response codes: 401',
      text: 'Showing may be refused with 401 unauthorized.',
      kind: 'sentence',
    },
    'nova-server-groups/show/status-forbidden': {
      anchor: 'Show Server Group Details, error response codes: 403',
      text: 'Showing may be refused with 403 forbidden.',
      kind: 'sentence',
    },
    'nova-server-groups/show/status-not-found': {
      anchor: 'Show Server Group Details, error response codes: 404',
      text: 'Showing may be refused with 404 itemNotFound.',
      kind: 'sentence',
    },
    'nova-server-groups/show/request-heading': {
      anchor: 'Show Server Group Details, request heading',
      text: "Table of the show's request parameters.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/show/server-group-id-required': {
      anchor: 'Show Server Group Details, request: server_group_id, required',
      text: 'server_group_id is a mandatory part of the path.',
      kind: 'row',
    },
    'nova-server-groups/show/server-group-id-string': {
      anchor: 'Show Server Group Details, request: server_group_id, type',
      text: 'server_group_id is a string.',
      kind: 'row',
    },
    'nova-server-groups/show/server-group-id-uuid': {
      anchor: 'Show Server Group Details, request: server_group_id, description',
      text: 'server_group_id is the UUID of the group.',
      kind: 'sentence',
    },
    'nova-server-groups/show/response-heading': {
      anchor: 'Show Server Group Details, response heading',
      text: "Table of the show's response fields.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/show/response-server-group': {
      anchor: 'Show Server Group Details, response: server_group',
      text: 'The answer carries the mandatory object server_group, the group asked for.',
      kind: 'row',
    },
    'nova-server-groups/show/response-id': {
      anchor: 'Show Server Group Details, response: id',
      text: 'The shown group carries the mandatory string id.',
      kind: 'row',
    },
    'nova-server-groups/show/response-name': {
      anchor: 'Show Server Group Details, response: name',
      text: 'The shown group carries the mandatory string name.',
      kind: 'row',
    },
    'nova-server-groups/show/response-policies': {
      anchor: 'Show Server Group Details, response: policies',
      text: 'Up to 2.63 the shown group carries the mandatory array policies.',
      kind: 'row',
    },
    'nova-server-groups/show/response-members': {
      anchor: 'Show Server Group Details, response: members',
      text: 'The shown group carries the mandatory array members.',
      kind: 'row',
    },
    'nova-server-groups/show/response-metadata': {
      anchor: 'Show Server Group Details, response: metadata',
      text: 'Up to 2.63 the shown group carries the mandatory object metadata.',
      kind: 'row',
    },
    'nova-server-groups/show/response-project-id': {
      anchor: 'Show Server Group Details, response: project_id',
      text: 'From 2.13 the shown group carries the mandatory string project_id.',
      kind: 'row',
    },
    'nova-server-groups/show/response-user-id': {
      anchor: 'Show Server Group Details, response: user_id',
      text: 'From 2.13 the shown group carries the mandatory string user_id.',
      kind: 'row',
    },
    'nova-server-groups/show/response-policy': {
      anchor: 'Show Server Group Details, response: policy',
      text: 'From 2.64 the shown group carries the mandatory string policy.',
      kind: 'row',
    },
    'nova-server-groups/show/response-rules': {
      anchor: 'Show Server Group Details, response: rules',
      text: 'From 2.64 the shown group carries the mandatory object rules.',
      kind: 'row',
    },
    'nova-server-groups/show/response-example': {
      anchor: 'Show Server Group Details, example response (2.64)',
      text:
        'Example show answer at 2.64: server_group with id, name, policy anti-affinity, rules {max_server_per_host: 3}, members' +
        ' [], project_id and user_id; neither policies nor metadata.',
      kind: 'example',
    },
    'nova-server-groups/delete/heading': {
      anchor: 'Delete Server Group, heading',
      text: 'Section on deleting a server group.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/delete/method-path': {
      anchor: 'Delete Server Group, method and path',
      text: 'A group is deleted by DELETE /os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/deletes-group': {
      anchor: 'Delete Server Group, first sentence',
      text: 'The call deletes one server group.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/status-no-content': {
      anchor: 'Delete Server Group, normal response codes',
      text: 'A successful delete answers 204.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/status-unauthorized': {
      anchor: 'Delete Server Group, error response codes: 401',
      text: 'Deleting may be refused with 401 unauthorized.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/status-forbidden': {
      anchor: 'Delete Server Group, error response codes: 403',
      text: 'Deleting may be refused with 403 forbidden.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/status-not-found': {
      anchor: 'Delete Server Group, error response codes: 404',
      text: 'Deleting may be refused with 404 itemNotFound.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/request-heading': {
      anchor: 'Delete Server Group, request heading',
      text: "Table of the delete's request parameters.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/delete/server-group-id-required': {
      anchor: 'Delete Server Group, request: server_group_id, required',
      text: 'server_group_id is a mandatory part of the path.',
      kind: 'row',
    },
    'nova-server-groups/delete/server-group-id-string': {
      anchor: 'Delete Server Group, request: server_group_id, type',
      text: 'server_group_id is a string.',
      kind: 'row',
    },
    'nova-server-groups/delete/server-group-id-uuid': {
      anchor: 'Delete Server Group, request: server_group_id, description',
      text: 'server_group_id is the UUID of the group to delete.',
      kind: 'sentence',
    },
    'nova-server-groups/delete/response-heading': {
      anchor: 'Delete Server Group, response heading',
      text: "Section on the delete's answer.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-groups/delete/empty-body': {
      anchor: 'Delete Server Group, response',
      text: 'The answer to a successful delete has no body.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/id-uuid': {
      anchor: 'Parameters, server_group_id_body, description',
      text: 'id is the UUID of the group.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/name-meaning': {
      anchor: 'Parameters, name_server_group, description',
      text: 'name in an answer is the name of the group.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policies-one-name': {
      anchor: 'Parameters, policies, description, count',
      text: 'policies in an answer lists the one policy name of the group.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policies-until': {
      anchor: 'Parameters, policies, last version',
      text: 'policies is in answers up to 2.63 only.',
      kind: 'row',
    },
    'nova-server-groups/parameters/policies-anti-affinity-placement': {
      anchor: 'Parameters, policies, description, anti-affinity, placement',
      text: 'Up to 2.63: servers of an anti-affinity group must be put on different hosts.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policies-affinity-placement': {
      anchor: 'Parameters, policies, description, affinity, placement',
      text: 'Up to 2.63: servers of an affinity group must be put on the same host.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policies-soft-anti-affinity-placement': {
      anchor: 'Parameters, policies, description, soft-anti-affinity, placement',
      text:
        'Up to 2.63: servers of a soft-anti-affinity group are put on different hosts if possible; if not, they are placed all ' +
        'the same and their creation does not fail.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policies-soft-affinity-placement': {
      anchor: 'Parameters, policies, description, soft-affinity, placement',
      text:
        'Up to 2.63: servers of a soft-affinity group are put on the same host if possible; if not, they are placed all the ' +
        'same and their creation does not fail.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/members-meaning': {
      anchor: 'Parameters, members, description',
      text: 'members lists the members of the group.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/metadata-pairs': {
      anchor: 'Parameters, metadata_server_group_max_2_63, description, pairs',
      text: 'metadata consists of keys and values.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/metadata-pair-size': {
      anchor: 'Parameters, metadata_server_group_max_2_63, description, size',
      text: 'A metadata key and value is at most 255 bytes each; no request can set any, since metadata stays empty.',
      kind: 'constraint',
    },
    'nova-server-groups/parameters/metadata-always-empty': {
      anchor: 'Parameters, metadata_server_group_max_2_63, description, empty',
      text: 'metadata is always empty and kept for compatibility only.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/metadata-until': {
      anchor: 'Parameters, metadata_server_group_max_2_63, last version',
      text: 'metadata is in answers up to 2.63 only.',
      kind: 'row',
    },
    'nova-server-groups/parameters/project-id-owner': {
      anchor: 'Parameters, project_id_server_group, description',
      text: 'project_id is the id of the project that owns the group.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/project-id-since': {
      anchor: 'Parameters, project_id_server_group, first version',
      text: 'project_id is in answers from 2.13 only.',
      kind: 'row',
    },
    'nova-server-groups/parameters/user-id-owner': {
      anchor: 'Parameters, user_id_server_group, description',
      text: 'user_id is the id of the user who owns the group.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/user-id-since': {
      anchor: 'Parameters, user_id_server_group, first version',
      text: 'user_id is in answers from 2.13 only.',
      kind: 'row',
    },
    'nova-server-groups/parameters/policy-meaning': {
      anchor: 'Parameters, policy_name, description, meaning',
      text: "policy in an answer is the name of the group's policy.",
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policy-since': {
      anchor: 'Parameters, policy_name, first version',
      text: 'policy is in answers from 2.64 only.',
      kind: 'row',
    },
    'nova-server-groups/parameters/policy-anti-affinity-placement': {
      anchor: 'Parameters, policy_name, description, anti-affinity, placement',
      text: 'From 2.64: servers of an anti-affinity group must be put on different hosts.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policy-affinity-placement': {
      anchor: 'Parameters, policy_name, description, affinity, placement',
      text: 'From 2.64: servers of an affinity group must be put on the same host.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policy-soft-anti-affinity-placement': {
      anchor: 'Parameters, policy_name, description, soft-anti-affinity, placement',
      text:
        'From 2.64: servers of a soft-anti-affinity group are put on different hosts if possible; if not, they are placed all ' +
        'the same and their creation does not fail.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/policy-soft-affinity-placement': {
      anchor: 'Parameters, policy_name, description, soft-affinity, placement',
      text:
        'From 2.64: servers of a soft-affinity group are put on the same host if possible; if not, they are placed all the same' +
        ' and their creation does not fail.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/rules-meaning': {
      anchor: 'Parameters, policy_rules, description, meaning',
      text: 'rules in an answer is an object of rules applied to the policy.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/rules-since': {
      anchor: 'Parameters, policy_rules, first version',
      text: 'rules is in answers from 2.64 only.',
      kind: 'row',
    },
    'nova-server-groups/parameters/rules-only-anti-affinity': {
      anchor: 'Parameters, policy_rules, description, supported rule',
      text: 'The only rule is max_server_per_host, for groups of policy anti-affinity.',
      kind: 'constraint',
    },
    'nova-server-groups/parameters/max-server-per-host-meaning': {
      anchor: 'Parameters, policy_rules, description, max_server_per_host',
      text: 'max_server_per_host is how many members of an anti-affinity group may share one host.',
      kind: 'sentence',
    },
    'nova-server-groups/parameters/max-server-per-host-default': {
      anchor: 'Parameters, policy_rules, description, max_server_per_host left out',
      text: 'Without max_server_per_host only one member of an anti-affinity group may be on a host.',
      kind: 'sentence',
    },
    'nova-server-groups/samples/create-request-base': {
      anchor: 'doc/api_samples, server-groups-post-req (2.1)',
      text: 'Sample create request at 2.1: {"server_group": {"name": "test", "policies": ["anti-affinity"]}}.',
      kind: 'example',
    },
    'nova-server-groups/samples/create-response-base': {
      anchor: 'doc/api_samples, server-groups-post-resp (2.1)',
      text:
        'Sample create answer at 2.1: server_group with id in UUID form, name, policies ["anti-affinity"], members [] and ' +
        'metadata {}; no project_id or user_id.',
      kind: 'example',
    },
    'nova-server-groups/samples/show-response-base': {
      anchor: 'doc/api_samples, server-groups-get-resp (2.1)',
      text:
        'Sample show answer at 2.1: server_group with id, name, policies ["anti-affinity"], members [] and metadata {}; no ' +
        'project_id or user_id.',
      kind: 'example',
    },
    'nova-server-groups/samples/list-response-base': {
      anchor: 'doc/api_samples, server-groups-list-resp (2.1)',
      text:
        'Sample list answer at 2.1: server_groups with one group of id, name, policies ["anti-affinity"], members [] and ' +
        'metadata {}; no project_id or user_id.',
      kind: 'example',
    },
    'nova-server-groups/samples/create-request-owners': {
      anchor: 'doc/api_samples, v2.13/server-groups-post-req',
      text: 'Sample create request at 2.13: as at 2.1, name and policies only.',
      kind: 'example',
    },
    'nova-server-groups/samples/create-response-owners': {
      anchor: 'doc/api_samples, v2.13/server-groups-post-resp',
      text: 'Sample create answer at 2.13: the fields of 2.1 and also project_id and user_id.',
      kind: 'example',
    },
    'nova-server-groups/samples/show-response-owners': {
      anchor: 'doc/api_samples, v2.13/server-groups-get-resp',
      text: 'Sample show answer at 2.13: the fields of 2.1 and also project_id and user_id.',
      kind: 'example',
    },
    'nova-server-groups/samples/list-response-owners': {
      anchor: 'doc/api_samples, v2.13/server-groups-list-resp',
      text: 'Sample list answer at 2.13: each group has the fields of 2.1 and also project_id and user_id.',
      kind: 'example',
    },
    'nova-server-groups/schema/body-server-group-required': {
      anchor: 'Request schema, body, required',
      text: 'The create body is an object that must hold server_group.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/body-closed': {
      anchor: 'Request schema, body, additional properties',
      text: 'The create body holds nothing beside server_group.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/server-group-object': {
      anchor: 'Request schema, server_group, type',
      text: 'server_group is an object.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/server-group-closed': {
      anchor: 'Request schema, server_group, additional properties',
      text: 'Up to 2.63 server_group holds nothing beside name and policies; from 2.64 nothing beside name, policy and rules.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/name-required': {
      anchor: 'Request schema, name, required',
      text: 'name is required at every microversion.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/name-string': {
      anchor: 'Request schema, name, type',
      text: 'name is a string.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/name-min-length': {
      anchor: 'Request schema, name, minimum length',
      text: 'name has at least 1 character.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/name-max-length': {
      anchor: 'Request schema, name, maximum length',
      text: 'name has at most 255 characters.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/name-printable': {
      anchor: 'Request schema, name, format, characters',
      text: 'name consists of printable characters.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/name-no-edge-whitespace': {
      anchor: 'Request schema, name, format, ends',
      text: 'name neither begins nor ends with whitespace.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-required': {
      anchor: 'Request schema, policies, required',
      text: 'policies is required up to 2.63.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-array': {
      anchor: 'Request schema, policies, type',
      text: 'policies is an array.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-item-string': {
      anchor: 'Request schema, policies, item type',
      text: 'The item of policies is a string.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-min-items': {
      anchor: 'Request schema, policies, minimum items',
      text: 'policies has at least one item.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-max-items': {
      anchor: 'Request schema, policies, maximum items',
      text: 'policies has at most one item.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-unique-items': {
      anchor: 'Request schema, policies, unique items',
      text: 'policies repeats no item.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-hard-values': {
      anchor: 'Request schema, policies, values up to 2.14',
      text: 'Up to 2.14 the item of policies is anti-affinity or affinity and nothing else.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-soft-values': {
      anchor: 'Request schema, policies, values from 2.15',
      text: 'From 2.15 to 2.63 the item of policies may also be soft-anti-affinity or soft-affinity, and nothing else.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policies-gone': {
      anchor: 'Request schema, policies, from 2.64',
      text: 'From 2.64 policies is not among the allowed properties.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policy-required': {
      anchor: 'Request schema, policy, required',
      text: 'From 2.64 policy is required.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policy-string': {
      anchor: 'Request schema, policy, type',
      text: 'policy is a string.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policy-values': {
      anchor: 'Request schema, policy, values',
      text: 'policy is one of anti-affinity, affinity, soft-anti-affinity and soft-affinity.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/policy-absent-before': {
      anchor: 'Request schema, policy, up to 2.63',
      text: 'Up to 2.63 policy is not among the allowed properties.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/rules-optional': {
      anchor: 'Request schema, rules, not required',
      text: 'From 2.64 rules is allowed and not required.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/rules-object': {
      anchor: 'Request schema, rules, type',
      text: 'rules is an object.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/rules-closed': {
      anchor: 'Request schema, rules, additional properties',
      text: 'rules holds nothing beside max_server_per_host.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/rules-absent-before': {
      anchor: 'Request schema, rules, up to 2.63',
      text: 'Up to 2.63 rules is not among the allowed properties.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/max-server-per-host-integer': {
      anchor: 'Request schema, max_server_per_host, type',
      text: 'max_server_per_host is an integer, or a non-empty string of decimal digits.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/max-server-per-host-minimum': {
      anchor: 'Request schema, max_server_per_host, minimum',
      text: 'max_server_per_host is at least 1.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/limit-non-negative': {
      anchor: 'Query schema, list, limit',
      text: 'limit is a non-negative integer: one or more decimal digits.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/offset-non-negative': {
      anchor: 'Query schema, list, offset',
      text: 'offset is a non-negative integer: one or more decimal digits.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/all-projects-string': {
      anchor: 'Query schema, list, all_projects',
      text: 'all_projects takes any string.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/list-query-repeatable': {
      anchor: 'Query schema, list, repeated keys',
      text: 'all_projects, limit and offset may each be given several times, and every value is checked.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/list-query-open': {
      anchor: 'Query schema, list, unknown keys up to 2.74',
      text: 'Up to 2.74 the list takes unknown query keys.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/list-query-closed': {
      anchor: 'Query schema, list, unknown keys from 2.75',
      text: 'From 2.75 the list takes no query key beside all_projects, limit and offset.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/show-query-open': {
      anchor: 'Query schema, show, unknown keys up to 2.101',
      text: 'Up to 2.101 the show takes unknown query keys.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/show-query-closed': {
      anchor: 'Query schema, show, unknown keys from 2.102',
      text: 'From 2.102 the show takes no query key.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-show-closed': {
      anchor: 'Response schema, create and show, envelope',
      text: 'The body of a create or show answer holds server_group and nothing else.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-list-closed': {
      anchor: 'Response schema, list, envelope',
      text: 'The body of a list answer holds the array server_groups and nothing else.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-group-closed': {
      anchor: 'Response schema, group, additional properties',
      text: 'A group in an answer has no field beside those of its microversion.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-base-required': {
      anchor: 'Response schema, group, required up to 2.12',
      text: 'Up to 2.12 a group has exactly id, members, metadata, name and policies.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-owners-required': {
      anchor: 'Response schema, group, required from 2.13',
      text: 'From 2.13 to 2.63 a group has also project_id and user_id.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-policy-required': {
      anchor: 'Response schema, group, required from 2.64',
      text: 'From 2.64 a group has exactly id, members, name, project_id, user_id, policy and rules.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-id-uuid': {
      anchor: 'Response schema, id',
      text: 'id is a string of format uuid.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-name-string': {
      anchor: 'Response schema, name',
      text: 'name is a string.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-members-uuids': {
      anchor: 'Response schema, members',
      text: 'members is an array of strings of format uuid.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-metadata-empty': {
      anchor: 'Response schema, metadata',
      text: 'metadata is an object without properties.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-policies-count': {
      anchor: 'Response schema, policies, items',
      text: 'policies in an answer has no more than one item.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-policies-values': {
      anchor: 'Response schema, policies, values',
      text: 'The item of policies in an answer is affinity or anti-affinity, from 2.15 also soft-affinity or soft-anti-affinity.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-policy-values': {
      anchor: 'Response schema, policy, values',
      text: 'policy in an answer is affinity, anti-affinity, soft-affinity or soft-anti-affinity.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-rules-closed': {
      anchor: 'Response schema, rules',
      text: 'rules in an answer holds nothing but an optional integer max_server_per_host.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-project-id-form': {
      anchor: 'Response schema, project_id',
      text: 'project_id is a string of 1 to 255 letters, digits and hyphens.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-user-id-form': {
      anchor: 'Response schema, user_id',
      text: 'user_id is a string of 1 to 255 letters, digits and hyphens.',
      kind: 'constraint',
    },
    'nova-server-groups/schema/response-delete-null': {
      anchor: 'Response schema, delete',
      text: 'A delete answer has no content.',
      kind: 'constraint',
    },
    'nova-server-groups/controller/own-project-list': {
      anchor: 'Controller, list, project',
      text: 'Without all_projects the list holds the groups of the project the caller acts in.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/all-projects-ignored': {
      anchor: 'Controller, list, all_projects of a non-administrator',
      text:
        "all_projects by a caller who is no administrator raises no error and has no effect: the answer holds the own project's" +
        ' groups.',
      kind: 'note',
    },
    'nova-server-groups/controller/list-sliced': {
      anchor: 'Controller, list, limit and offset',
      text: 'limit and offset are applied to the list before it is answered.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/live-members': {
      anchor: 'Controller, members',
      text: 'members shows only servers that are not deleted, those not yet scheduled included.',
      kind: 'note',
    },
    'nova-server-groups/controller/owner-project': {
      anchor: 'Controller, create, project',
      text: 'A new group belongs to the project the caller acts in.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/owner-user': {
      anchor: 'Controller, create, user',
      text: 'A new group belongs to the calling user.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/quota-refused': {
      anchor: 'Controller, create, quota',
      text: "A create beyond the project's server_groups quota is refused with 403 and stores nothing.",
      kind: 'sentence',
    },
    'nova-server-groups/controller/rules-default-empty': {
      anchor: 'Controller, create, rules left out',
      text: 'From 2.64 a group created without rules has an empty rules object.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/rules-other-policy-refused': {
      anchor: 'Controller, create, rules of another policy',
      text: 'Non-empty rules with a policy other than anti-affinity are refused with 400; an empty object is not.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/old-computes-conflict': {
      anchor: 'Controller, create, old compute services',
      text: 'max_server_per_host above 1 is refused with 409 while compute services older than version 33 take part.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-groups/controller/show-unknown-not-found': {
      anchor: 'Controller, show, unknown group',
      text: 'Showing a group that does not exist is refused with 404.',
      kind: 'sentence',
    },
    'nova-server-groups/controller/delete-unknown-not-found': {
      anchor: 'Controller, delete, unknown group',
      text: 'Deleting a group that does not exist is refused with 404.',
      kind: 'sentence',
    },
    'nova-server-groups/policy-defaults/create-member-or-admin': {
      anchor: 'Policy defaults, create',
      text: 'By default a member of the project or an administrator may create a group.',
      kind: 'sentence',
    },
    'nova-server-groups/policy-defaults/delete-member-or-admin': {
      anchor: 'Policy defaults, delete',
      text: 'By default a member of the owning project or an administrator may delete a group.',
      kind: 'sentence',
    },
    'nova-server-groups/policy-defaults/list-reader-or-admin': {
      anchor: 'Policy defaults, index',
      text: 'By default a reader of the project or an administrator may list its groups.',
      kind: 'sentence',
    },
    'nova-server-groups/policy-defaults/list-all-projects-admin': {
      anchor: 'Policy defaults, index:all_projects',
      text: 'By default only an administrator may list the groups of all projects.',
      kind: 'sentence',
    },
    'nova-server-groups/policy-defaults/show-reader-or-admin': {
      anchor: 'Policy defaults, show',
      text: 'By default a reader of the owning project or an administrator may show a group.',
      kind: 'sentence',
    },
    'nova-server-groups/policy-defaults/project-scope': {
      anchor: 'Policy defaults, scope',
      text: 'All five rules apply to tokens scoped to a project.',
      kind: 'sentence',
    },
  },
})
