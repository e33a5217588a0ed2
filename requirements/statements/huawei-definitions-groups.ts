import { defineDocument } from './statement.ts'

/** What the definitions behind the API Explorer of Huawei Cloud say of groups; it is the only source of success codes. */
export const huaweiDefinitionsGroups = defineDocument({
  title: 'API Explorer definitions of the group APIs',
  publisher: 'Huawei Cloud',
  edition: 'mingyang91/huawei-cloud-api-definitions e05e9a02eed3 (2026-07-24): schemas/ECS/src/<operation>.json',
  statements: {
    'huawei-definitions-groups/all/consumes': {
      anchor: 'All operations, consumes',
      text: 'Bodies of requests are application/json;charset=UTF-8.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/all/host': {
      anchor: 'All operations, host',
      text: 'The host of the examples is ecs.cn-north-4.myhuaweicloud.com, over HTTPS only.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'huawei-definitions-groups/create-v1/path': {
      anchor: 'CreateServerGroup, path',
      text: 'CreateServerGroup is POST /v1/{project_id}/cloudservers/os-server-groups.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/create-v1/project-id-required': {
      anchor: 'CreateServerGroup, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/token-required': {
      anchor: 'CreateServerGroup, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/status': {
      anchor: 'CreateServerGroup, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/enterprise-project': {
      anchor: 'CreateServerGroup, description',
      text: 'Unlike the native API this one checks fine-grained permissions of enterprise projects.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/create-v1/body-required': {
      anchor: 'CreateServerGroup, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/server-group-required': {
      anchor: 'CreateServerGroup, request body, required',
      text: 'The request body must hold server_group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/name-required': {
      anchor: 'CreateServerGroup, server_group, required, name',
      text: 'name is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/policies-required': {
      anchor: 'CreateServerGroup, server_group, required, policies',
      text: 'policies is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/name-string': {
      anchor: 'CreateServerGroup, name, type',
      text: 'name in the request is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/policies-array': {
      anchor: 'CreateServerGroup, policies, type',
      text: 'policies in the request is an array of strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/name-min-length': {
      anchor: 'CreateServerGroup, name, minLength',
      text: 'name has at least 1 character.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-v1/name-max-length': {
      anchor: 'CreateServerGroup, name, maxLength',
      text: 'name has at most 255 characters.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-v1/name-bytes': {
      anchor: 'CreateServerGroup, name, description',
      text: 'name is longer than 0 and shorter than 256 bytes.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-v1/policies-enum': {
      anchor: 'CreateServerGroup, policies, enum',
      text: 'An item of policies in the request is anti-affinity.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-v1/policies-named': {
      anchor: 'CreateServerGroup, policies, description',
      text: 'Besides anti-affinity the description names affinity, soft-anti-affinity and soft-affinity.',
      kind: 'sentence',
      reason: 'superseded',
    },
    'huawei-definitions-groups/create-v1/policies-note': {
      anchor: 'CreateServerGroup, policies, description, note',
      text: 'At present no policy but anti-affinity is supported.',
      kind: 'note',
    },
    'huawei-definitions-groups/create-v1/anti-affinity-only': {
      anchor: 'CreateServerGroup, constraint',
      text: 'No groups but anti-affinity groups are supported.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-v1/response-server-group-required': {
      anchor: 'CreateServerGroup, response, server_group',
      text: 'server_group, a group, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/response-id': {
      anchor: 'CreateServerGroup, response, id',
      text: 'id is required in the answer: a string, the UUID of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/response-name': {
      anchor: 'CreateServerGroup, response, name',
      text: 'name is required in the answer: a string, the name of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/response-policies': {
      anchor: 'CreateServerGroup, response, policies',
      text: 'policies is required in the answer: an array of strings, the policies of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/response-members': {
      anchor: 'CreateServerGroup, response, members',
      text: 'members is required in the answer: an array of strings, the ECSs in the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/response-metadata': {
      anchor: 'CreateServerGroup, response, metadata',
      text: 'metadata is required in the answer: an object, the metadata of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/response-metadata-strings': {
      anchor: 'CreateServerGroup, response, metadata, values',
      text: 'The values of metadata are strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-v1/example': {
      anchor: 'CreateServerGroup, example',
      text:
        'Example: {"server_group": {"name": "test", "policies": ["anti-affinity"]}} is answered with an id, members [], ' +
        'metadata {}, the name and the policies.',
      kind: 'example',
    },
    'huawei-definitions-groups/list-v1/path': {
      anchor: 'ListServerGroups, path',
      text: 'ListServerGroups is GET /v1/{project_id}/cloudservers/os-server-groups.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/list-v1/project-id-required': {
      anchor: 'ListServerGroups, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/token-required': {
      anchor: 'ListServerGroups, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/status': {
      anchor: 'ListServerGroups, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/enterprise-project': {
      anchor: 'ListServerGroups, description',
      text: 'Unlike the native API this one checks fine-grained permissions of enterprise projects.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/list-v1/limit-integer': {
      anchor: 'ListServerGroups, parameter limit',
      text: 'limit is an optional 32-bit integer.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/limit-meaning': {
      anchor: 'ListServerGroups, parameter limit, description',
      text: 'limit bounds the number of groups that are answered.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/marker-string': {
      anchor: 'ListServerGroups, parameter marker',
      text: 'marker is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/marker-meaning': {
      anchor: 'ListServerGroups, parameter marker, description',
      text: 'The list starts with the group that follows the one that marker names.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-server-groups-required': {
      anchor: 'ListServerGroups, response, server_groups',
      text: 'server_groups, an array of groups, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-id': {
      anchor: 'ListServerGroups, response, id',
      text: 'id is required in the answer: a string, the UUID of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-name': {
      anchor: 'ListServerGroups, response, name',
      text: 'name is required in the answer: a string, the name of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-policies': {
      anchor: 'ListServerGroups, response, policies',
      text: 'policies is required in the answer: an array of strings, the policies of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-members': {
      anchor: 'ListServerGroups, response, members',
      text: 'members is required in the answer: an array of strings, the ECSs in the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-metadata': {
      anchor: 'ListServerGroups, response, metadata',
      text: 'metadata is required in the answer: an object, the metadata of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/response-metadata-strings': {
      anchor: 'ListServerGroups, response, metadata, values',
      text: 'The values of metadata are strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/page-info': {
      anchor: 'ListServerGroups, response, page_info',
      text: 'page_info is an optional object.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/next-marker': {
      anchor: 'ListServerGroups, response, next_marker',
      text: 'next_marker in page_info is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-v1/example': {
      anchor: 'ListServerGroups, example',
      text:
        'Example answer: server_groups with one group with members [], metadata {}, an id, a name and policies ' +
        '["anti-affinity"]; no page_info.',
      kind: 'example',
    },
    'huawei-definitions-groups/show-v1/path': {
      anchor: 'ShowServerGroup, path',
      text: 'ShowServerGroup is GET /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/show-v1/project-id-required': {
      anchor: 'ShowServerGroup, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/token-required': {
      anchor: 'ShowServerGroup, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/server-group-id-required': {
      anchor: 'ShowServerGroup, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/status': {
      anchor: 'ShowServerGroup, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/enterprise-project': {
      anchor: 'ShowServerGroup, description',
      text: 'Unlike the native API this one checks fine-grained permissions of enterprise projects.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/show-v1/response-server-group-required': {
      anchor: 'ShowServerGroup, response, server_group',
      text: 'server_group, a group, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/response-id': {
      anchor: 'ShowServerGroup, response, id',
      text: 'id is required in the answer: a string, the UUID of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/response-name': {
      anchor: 'ShowServerGroup, response, name',
      text: 'name is required in the answer: a string, the name of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/response-policies': {
      anchor: 'ShowServerGroup, response, policies',
      text: 'policies is required in the answer: an array of strings, the policies of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/response-members': {
      anchor: 'ShowServerGroup, response, members',
      text: 'members is required in the answer: an array of strings, the ECSs in the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/response-metadata': {
      anchor: 'ShowServerGroup, response, metadata',
      text: 'metadata is required in the answer: an object, the metadata of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/response-metadata-strings': {
      anchor: 'ShowServerGroup, response, metadata, values',
      text: 'The values of metadata are strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-v1/example': {
      anchor: 'ShowServerGroup, example',
      text: 'The example answer is a list, server_groups, though the schema requires server_group.',
      kind: 'example',
      reason: 'superseded',
    },
    'huawei-definitions-groups/delete-v1/path': {
      anchor: 'DeleteServerGroup, path',
      text: 'DeleteServerGroup is DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/delete-v1/project-id-required': {
      anchor: 'DeleteServerGroup, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-v1/token-required': {
      anchor: 'DeleteServerGroup, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-v1/server-group-id-required': {
      anchor: 'DeleteServerGroup, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-v1/status': {
      anchor: 'DeleteServerGroup, response',
      text: 'Success is answered with 204, without a schema of a body.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-v1/enterprise-project': {
      anchor: 'DeleteServerGroup, description',
      text: 'Unlike the native API this one checks fine-grained permissions of enterprise projects.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-member/path': {
      anchor: 'AddServerGroupMember, path',
      text: 'AddServerGroupMember is POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-member/project-id-required': {
      anchor: 'AddServerGroupMember, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/token-required': {
      anchor: 'AddServerGroupMember, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/server-group-id-required': {
      anchor: 'AddServerGroupMember, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/status': {
      anchor: 'AddServerGroupMember, response',
      text: 'Success is answered with 200, without a schema of a body.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/adds-ecs': {
      anchor: 'AddServerGroupMember, description, first sentence',
      text: 'The API adds an ECS to a group.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-member/different-hosts': {
      anchor: 'AddServerGroupMember, description, anti-affinity',
      text: 'In an anti-affinity group the ECS is placed apart from the other members as far as possible.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-member/fault-domain': {
      anchor: 'AddServerGroupMember, description, fault domain',
      text: 'In a fault-domain group the ECS gets the attributes of a fault domain.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'huawei-definitions-groups/add-member/stopped': {
      anchor: 'AddServerGroupMember, constraint, stopped',
      text: 'An ECS to be added has been stopped.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/add-member/kvm-only': {
      anchor: 'AddServerGroupMember, constraint, virtualization',
      text: 'No ECSs but those on KVM can be added.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-groups/add-member/anti-affinity-only': {
      anchor: 'AddServerGroupMember, constraint, policy',
      text: 'No policy but anti-affinity is supported.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/add-member/placement': {
      anchor: 'AddServerGroupMember, constraint, placement',
      text: 'ECSs of one group are placed on different hosts, for reliability.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/add-member/body-required': {
      anchor: 'AddServerGroupMember, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/add-member-required': {
      anchor: 'AddServerGroupMember, add_member',
      text: 'add_member is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/instance-uuid-required': {
      anchor: 'AddServerGroupMember, instance_uuid, required',
      text: 'instance_uuid is required in add_member.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/instance-uuid-string': {
      anchor: 'AddServerGroupMember, instance_uuid',
      text: 'instance_uuid is a string, the UUID of an ECS.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-member/example': {
      anchor: 'AddServerGroupMember, example',
      text: 'Example body: {"add_member": {"instance_uuid": "34dac9a0-c4a7-457b-bab2-e2c696e0e401"}}.',
      kind: 'example',
    },
    'huawei-definitions-groups/remove-member/path': {
      anchor: 'DeleteServerGroupMember, path',
      text: 'DeleteServerGroupMember is POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/remove-member/project-id-required': {
      anchor: 'DeleteServerGroupMember, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/token-required': {
      anchor: 'DeleteServerGroupMember, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/server-group-id-required': {
      anchor: 'DeleteServerGroupMember, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/status': {
      anchor: 'DeleteServerGroupMember, response',
      text: 'Success is answered with 200, without a schema of a body.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/removes-ecs': {
      anchor: 'DeleteServerGroupMember, description, first sentence',
      text: 'The API removes an ECS from a group.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/remove-member/policy-ends': {
      anchor: 'DeleteServerGroupMember, description, second sentence',
      text: 'The anti-affinity policy no longer applies to an ECS that was removed.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/remove-member/anti-affinity-only': {
      anchor: 'DeleteServerGroupMember, constraint, policy',
      text: 'No policy but anti-affinity is supported.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/remove-member/placement': {
      anchor: 'DeleteServerGroupMember, constraint, placement',
      text: 'ECSs of one group are placed on different hosts, for reliability.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/remove-member/body-required': {
      anchor: 'DeleteServerGroupMember, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/remove-member-required': {
      anchor: 'DeleteServerGroupMember, remove_member',
      text: 'remove_member is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/instance-uuid-required': {
      anchor: 'DeleteServerGroupMember, instance_uuid, required',
      text: 'instance_uuid is required in remove_member.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/instance-uuid-string': {
      anchor: 'DeleteServerGroupMember, instance_uuid',
      text: 'instance_uuid is a string, the UUID of an ECS.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-member/example': {
      anchor: 'DeleteServerGroupMember, example',
      text: 'Example body: {"remove_member": {"instance_uuid": "34dac9a0-c4a7-457b-bab2-e2c696e0e401"}}.',
      kind: 'example',
    },
    'huawei-definitions-groups/add-members/path': {
      anchor: 'BatchAddServerGroupMember, path',
      text: 'BatchAddServerGroupMember is POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/add_members.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-members/project-id-required': {
      anchor: 'BatchAddServerGroupMember, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/token-required': {
      anchor: 'BatchAddServerGroupMember, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/server-group-id-required': {
      anchor: 'BatchAddServerGroupMember, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/status': {
      anchor: 'BatchAddServerGroupMember, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/adds-ecss': {
      anchor: 'BatchAddServerGroupMember, description, first sentence',
      text: 'The API adds ECSs to a group.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-members/different-hosts': {
      anchor: 'BatchAddServerGroupMember, description, second sentence',
      text: 'ECSs that were added are placed apart from the other members as far as possible.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/add-members/body-required': {
      anchor: 'BatchAddServerGroupMember, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/server-ids-array': {
      anchor: 'BatchAddServerGroupMember, server_ids',
      text: 'server_ids in the request is an array of strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/server-ids-optional': {
      anchor: 'BatchAddServerGroupMember, server_ids, required',
      text: 'server_ids is not marked as required.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-groups/add-members/response-status': {
      anchor: 'BatchAddServerGroupMember, response, status',
      text: 'status in the answer is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/response-servers': {
      anchor: 'BatchAddServerGroupMember, response, servers',
      text: 'servers in the answer is an optional array of objects.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/response-server-id': {
      anchor: 'BatchAddServerGroupMember, response, servers, server_id',
      text: 'server_id of an entry of servers is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/response-server-status': {
      anchor: 'BatchAddServerGroupMember, response, servers, status',
      text: 'status of an entry of servers is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/add-members/response-server-fail-reason': {
      anchor: 'BatchAddServerGroupMember, response, servers, fail_reason',
      text: 'fail_reason of an entry of servers is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/path': {
      anchor: 'BatchDeleteServerGroupMember, path',
      text: 'BatchDeleteServerGroupMember is POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/remove_members.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/remove-members/project-id-required': {
      anchor: 'BatchDeleteServerGroupMember, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/token-required': {
      anchor: 'BatchDeleteServerGroupMember, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/server-group-id-required': {
      anchor: 'BatchDeleteServerGroupMember, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/status': {
      anchor: 'BatchDeleteServerGroupMember, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/removes-ecss': {
      anchor: 'BatchDeleteServerGroupMember, description, first sentence',
      text: 'The API removes ECSs from a group.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/remove-members/policy-ends': {
      anchor: 'BatchDeleteServerGroupMember, description, second sentence',
      text: 'The anti-affinity policy no longer applies to ECSs that were removed.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/remove-members/body-required': {
      anchor: 'BatchDeleteServerGroupMember, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/server-ids-array': {
      anchor: 'BatchDeleteServerGroupMember, server_ids',
      text: 'server_ids in the request is an array of strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/server-ids-required': {
      anchor: 'BatchDeleteServerGroupMember, server_ids, required',
      text: 'server_ids is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/response-status': {
      anchor: 'BatchDeleteServerGroupMember, response, status',
      text: 'status in the answer is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/response-servers': {
      anchor: 'BatchDeleteServerGroupMember, response, servers',
      text: 'servers in the answer is an optional array of objects.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/response-server-id': {
      anchor: 'BatchDeleteServerGroupMember, response, servers, server_id',
      text: 'server_id of an entry of servers is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/response-server-status': {
      anchor: 'BatchDeleteServerGroupMember, response, servers, status',
      text: 'status of an entry of servers is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/remove-members/response-server-fail-reason': {
      anchor: 'BatchDeleteServerGroupMember, response, servers, fail_reason',
      text: 'fail_reason of an entry of servers is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/path': {
      anchor: 'NovaCreateServerGroup, path',
      text: 'NovaCreateServerGroup is POST /v2.1/{project_id}/os-server-groups.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/create-native/project-id-required': {
      anchor: 'NovaCreateServerGroup, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/token-required': {
      anchor: 'NovaCreateServerGroup, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/status': {
      anchor: 'NovaCreateServerGroup, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/version-header': {
      anchor: 'NovaCreateServerGroup, parameter OpenStack-API-Version',
      text: 'The header OpenStack-API-Version, for example compute 2.60, is optional.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/body-required': {
      anchor: 'NovaCreateServerGroup, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/server-group-required': {
      anchor: 'NovaCreateServerGroup, request body, required',
      text: 'The request body must hold server_group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/name-required': {
      anchor: 'NovaCreateServerGroup, server_group, required, name',
      text: 'name is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/policies-required': {
      anchor: 'NovaCreateServerGroup, server_group, required, policies',
      text: 'policies is required in the request.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/name-string': {
      anchor: 'NovaCreateServerGroup, name, type',
      text: 'name in the request is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/policies-array': {
      anchor: 'NovaCreateServerGroup, policies, type',
      text: 'policies in the request is an array of strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/name-min-length': {
      anchor: 'NovaCreateServerGroup, name, minLength',
      text: 'name has at least 1 character.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-native/name-max-length': {
      anchor: 'NovaCreateServerGroup, name, maxLength',
      text: 'name has at most 255 characters.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-native/name-bytes': {
      anchor: 'NovaCreateServerGroup, name, description',
      text: 'name is longer than 0 and shorter than 256 bytes.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-native/policies-enum': {
      anchor: 'NovaCreateServerGroup, policies, enum',
      text: 'An item of policies in the request is anti-affinity.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-native/policies-named': {
      anchor: 'NovaCreateServerGroup, policies, description',
      text: 'Besides anti-affinity the description names affinity, soft-anti-affinity and soft-affinity.',
      kind: 'sentence',
      reason: 'superseded',
    },
    'huawei-definitions-groups/create-native/policies-note': {
      anchor: 'NovaCreateServerGroup, policies, description, note',
      text: 'At present no policy but anti-affinity is supported.',
      kind: 'note',
    },
    'huawei-definitions-groups/create-native/anti-affinity-only': {
      anchor: 'NovaCreateServerGroup, constraint',
      text: 'No groups but anti-affinity groups are supported.',
      kind: 'constraint',
    },
    'huawei-definitions-groups/create-native/response-server-group-required': {
      anchor: 'NovaCreateServerGroup, response, server_group',
      text: 'server_group, a group, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-id': {
      anchor: 'NovaCreateServerGroup, response, id',
      text: 'id is required in the answer: a string, the UUID of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-name': {
      anchor: 'NovaCreateServerGroup, response, name',
      text: 'name is required in the answer: a string, the name of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-policies': {
      anchor: 'NovaCreateServerGroup, response, policies',
      text: 'policies is required in the answer: an array of strings, the policies of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-members': {
      anchor: 'NovaCreateServerGroup, response, members',
      text: 'members is required in the answer: an array of strings, the ECSs in the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-metadata': {
      anchor: 'NovaCreateServerGroup, response, metadata',
      text: 'metadata is required in the answer: an object, the metadata of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-metadata-strings': {
      anchor: 'NovaCreateServerGroup, response, metadata, values',
      text: 'The values of metadata are strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-project-id': {
      anchor: 'NovaCreateServerGroup, response, project_id',
      text: 'project_id, the id of the project the group is of, is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-project-id-required': {
      anchor: 'NovaCreateServerGroup, response, project_id, required',
      text: 'project_id is always in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-project-id-uuid': {
      anchor: 'NovaCreateServerGroup, response, project_id, format',
      text: 'project_id is in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-project-id-since': {
      anchor: 'NovaCreateServerGroup, response, project_id, note',
      text: 'project_id came with microversion 2.13.',
      kind: 'note',
    },
    'huawei-definitions-groups/create-native/response-user-id': {
      anchor: 'NovaCreateServerGroup, response, user_id',
      text: 'user_id, the id of the user the group is of, is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-user-id-required': {
      anchor: 'NovaCreateServerGroup, response, user_id, required',
      text: 'user_id is always in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-user-id-uuid': {
      anchor: 'NovaCreateServerGroup, response, user_id, format',
      text: 'user_id is in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-groups/create-native/response-user-id-since': {
      anchor: 'NovaCreateServerGroup, response, user_id, note',
      text: 'user_id came with microversion 2.13.',
      kind: 'note',
    },
    'huawei-definitions-groups/create-native/example': {
      anchor: 'NovaCreateServerGroup, example',
      text:
        'Example: {"server_group": {"name": "test", "policies": ["anti-affinity"]}} is answered with an id, members [], ' +
        'metadata {}, the name and the policies, without project_id and user_id.',
      kind: 'example',
    },
    'huawei-definitions-groups/list-native/path': {
      anchor: 'NovaListServerGroups, path',
      text: 'NovaListServerGroups is GET /v2.1/{project_id}/os-server-groups.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/list-native/project-id-required': {
      anchor: 'NovaListServerGroups, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/token-required': {
      anchor: 'NovaListServerGroups, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/status': {
      anchor: 'NovaListServerGroups, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/version-header': {
      anchor: 'NovaListServerGroups, parameter OpenStack-API-Version',
      text: 'The header OpenStack-API-Version, for example compute 2.60, is optional.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/all-projects-boolean': {
      anchor: 'NovaListServerGroups, parameter all_projects',
      text: 'all_projects is an optional boolean.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/all-projects-presence': {
      anchor: 'NovaListServerGroups, parameter all_projects, description',
      text: 'all_projects asks for the groups of all tenants, by its presence alone, whatever its value.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-groups/list-native/limit-integer': {
      anchor: 'NovaListServerGroups, parameter limit',
      text: 'limit is an optional 32-bit integer.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/limit-meaning': {
      anchor: 'NovaListServerGroups, parameter limit, description',
      text: 'limit bounds the number of groups that are answered.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/marker-string': {
      anchor: 'NovaListServerGroups, parameter marker',
      text: 'marker is an optional string.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/marker-meaning': {
      anchor: 'NovaListServerGroups, parameter marker, description',
      text: 'The list starts with the group that follows the one that marker names.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-server-groups-required': {
      anchor: 'NovaListServerGroups, response, server_groups',
      text: 'server_groups, an array of groups, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-id': {
      anchor: 'NovaListServerGroups, response, id',
      text: 'id is required in the answer: a string, the UUID of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-name': {
      anchor: 'NovaListServerGroups, response, name',
      text: 'name is required in the answer: a string, the name of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-policies': {
      anchor: 'NovaListServerGroups, response, policies',
      text: 'policies is required in the answer: an array of strings, the policies of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-members': {
      anchor: 'NovaListServerGroups, response, members',
      text: 'members is required in the answer: an array of strings, the ECSs in the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-metadata': {
      anchor: 'NovaListServerGroups, response, metadata',
      text: 'metadata is required in the answer: an object, the metadata of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-metadata-strings': {
      anchor: 'NovaListServerGroups, response, metadata, values',
      text: 'The values of metadata are strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-project-id': {
      anchor: 'NovaListServerGroups, response, project_id',
      text: 'project_id, the id of the project the group is of, is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-project-id-required': {
      anchor: 'NovaListServerGroups, response, project_id, required',
      text: 'project_id is always in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-project-id-uuid': {
      anchor: 'NovaListServerGroups, response, project_id, format',
      text: 'project_id is in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-project-id-since': {
      anchor: 'NovaListServerGroups, response, project_id, note',
      text: 'project_id came with microversion 2.13.',
      kind: 'note',
    },
    'huawei-definitions-groups/list-native/response-user-id': {
      anchor: 'NovaListServerGroups, response, user_id',
      text: 'user_id, the id of the user the group is of, is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-user-id-required': {
      anchor: 'NovaListServerGroups, response, user_id, required',
      text: 'user_id is always in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-user-id-uuid': {
      anchor: 'NovaListServerGroups, response, user_id, format',
      text: 'user_id is in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-groups/list-native/response-user-id-since': {
      anchor: 'NovaListServerGroups, response, user_id, note',
      text: 'user_id came with microversion 2.13.',
      kind: 'note',
    },
    'huawei-definitions-groups/list-native/example': {
      anchor: 'NovaListServerGroups, example',
      text:
        'Example answer: server_groups with one group with members [], metadata {}, an id, a name, policies ["anti-affinity"] ' +
        'and a project_id of 32 hexadecimal digits; no user_id.',
      kind: 'example',
    },
    'huawei-definitions-groups/show-native/path': {
      anchor: 'NovaShowServerGroup, path',
      text: 'NovaShowServerGroup is GET /v2.1/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/show-native/project-id-required': {
      anchor: 'NovaShowServerGroup, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/token-required': {
      anchor: 'NovaShowServerGroup, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/server-group-id-required': {
      anchor: 'NovaShowServerGroup, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/status': {
      anchor: 'NovaShowServerGroup, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/version-header': {
      anchor: 'NovaShowServerGroup, parameter OpenStack-API-Version',
      text: 'The header OpenStack-API-Version, for example compute 2.60, is optional.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-server-group-required': {
      anchor: 'NovaShowServerGroup, response, server_group',
      text: 'server_group, a group, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-id': {
      anchor: 'NovaShowServerGroup, response, id',
      text: 'id is required in the answer: a string, the UUID of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-name': {
      anchor: 'NovaShowServerGroup, response, name',
      text: 'name is required in the answer: a string, the name of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-policies': {
      anchor: 'NovaShowServerGroup, response, policies',
      text: 'policies is required in the answer: an array of strings, the policies of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-members': {
      anchor: 'NovaShowServerGroup, response, members',
      text: 'members is required in the answer: an array of strings, the ECSs in the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-metadata': {
      anchor: 'NovaShowServerGroup, response, metadata',
      text: 'metadata is required in the answer: an object, the metadata of the group.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-metadata-strings': {
      anchor: 'NovaShowServerGroup, response, metadata, values',
      text: 'The values of metadata are strings.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-project-id': {
      anchor: 'NovaShowServerGroup, response, project_id',
      text: 'project_id, the id of the project the group is of, is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-project-id-required': {
      anchor: 'NovaShowServerGroup, response, project_id, required',
      text: 'project_id is always in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-project-id-uuid': {
      anchor: 'NovaShowServerGroup, response, project_id, format',
      text: 'project_id is in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-project-id-since': {
      anchor: 'NovaShowServerGroup, response, project_id, note',
      text: 'project_id came with microversion 2.13.',
      kind: 'note',
    },
    'huawei-definitions-groups/show-native/response-user-id': {
      anchor: 'NovaShowServerGroup, response, user_id',
      text: 'user_id, the id of the user the group is of, is a string.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-user-id-required': {
      anchor: 'NovaShowServerGroup, response, user_id, required',
      text: 'user_id is always in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-user-id-uuid': {
      anchor: 'NovaShowServerGroup, response, user_id, format',
      text: 'user_id is in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-groups/show-native/response-user-id-since': {
      anchor: 'NovaShowServerGroup, response, user_id, note',
      text: 'user_id came with microversion 2.13.',
      kind: 'note',
    },
    'huawei-definitions-groups/show-native/example': {
      anchor: 'NovaShowServerGroup, example',
      text:
        'Example answer: server_group with members [], metadata {}, an id, a name, policies ["anti-affinity"] and a project_id ' +
        'of 32 hexadecimal digits; no user_id.',
      kind: 'example',
    },
    'huawei-definitions-groups/delete-native/path': {
      anchor: 'NovaDeleteServerGroup, path',
      text: 'NovaDeleteServerGroup is DELETE /v2.1/{project_id}/os-server-groups/{server_group_id}.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/delete-native/project-id-required': {
      anchor: 'NovaDeleteServerGroup, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-native/token-required': {
      anchor: 'NovaDeleteServerGroup, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-native/server-group-id-required': {
      anchor: 'NovaDeleteServerGroup, parameter server_group_id',
      text: 'server_group_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/delete-native/status': {
      anchor: 'NovaDeleteServerGroup, response',
      text: 'Success is answered with 204, without a schema of a body.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/path': {
      anchor: 'ShowServerLimits, path',
      text: 'ShowServerLimits is GET /v1/{project_id}/cloudservers/limits.',
      kind: 'sentence',
    },
    'huawei-definitions-groups/limits-v1/project-id-required': {
      anchor: 'ShowServerLimits, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/token-required': {
      anchor: 'ShowServerLimits, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/status': {
      anchor: 'ShowServerLimits, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/absolute-required': {
      anchor: 'ShowServerLimits, response, absolute',
      text: 'absolute, an object, is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/response-max-server-groups': {
      anchor: 'ShowServerLimits, response, maxServerGroups',
      text: 'maxServerGroups is required in the answer, a 32-bit integer: the largest number of groups.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/response-max-server-group-members': {
      anchor: 'ShowServerLimits, response, maxServerGroupMembers',
      text: 'maxServerGroupMembers is required in the answer, a 32-bit integer: the largest number of ECSs in a group.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/response-total-server-groups-used': {
      anchor: 'ShowServerLimits, response, totalServerGroupsUsed',
      text: 'totalServerGroupsUsed is required in the answer, a 32-bit integer: the number of groups in use.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/response-others': {
      anchor: 'ShowServerLimits, response, further limits',
      text:
        'The 16 further limits of images, files, metadata, security groups, addresses, key pairs, ECSs, cores and memory are ' +
        'required integers.',
      kind: 'row',
    },
    'huawei-definitions-groups/limits-v1/response-optional': {
      anchor: 'ShowServerLimits, response, optional limits',
      text: 'limit_by_flavor and the six limits of spot ECSs are optional.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-groups/limits-v1/example': {
      anchor: 'ShowServerLimits, example',
      text: 'Example answer: maxServerGroups 10, maxServerGroupMembers 16, totalServerGroupsUsed 2, maxTotalKeypairs -1.',
      kind: 'example',
    },
  },
})
