import { defineDocument } from './statement.ts'

/** Which group APIs Huawei Cloud names, the action each one needs and where it can be granted. */
export const hwcnPermissionsGroups = defineDocument({
  title: '云服务器组管理 (ECS Group Management, permissions)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/云服务器组管理-37.md',
  statements: {
    'hwcn-permissions-groups/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed ECS group management.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-permissions-groups/table/columns': {
      anchor: 'Table, column headings',
      text: 'The columns are permission, API, action and dependencies, IAM project, enterprise project, instance and tag.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-permissions-groups/delete-v1/path-v1': {
      anchor: 'Table, row Deleting an ECS group, API',
      text: 'DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-v1/action': {
      anchor: 'Table, row Deleting an ECS group, action',
      text: 'The API that deletes an ECS group needs the action ecs:cloudServers:deleteServerGroup.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-v1/dependencies': {
      anchor: 'Table, row Deleting an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-v1/iam-project': {
      anchor: 'Table, row Deleting an ECS group, IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-v1/enterprise-project': {
      anchor: 'Table, row Deleting an ECS group, enterprise project',
      text: 'The permission can be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-v1/instance': {
      anchor: 'Table, row Deleting an ECS group, instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/delete-v1/tag': {
      anchor: 'Table, row Deleting an ECS group, tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/create-v1/path-v1': {
      anchor: 'Table, row Creating an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups exists and creates an ECS group (printed without the slash after /v1).',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-v1/action': {
      anchor: 'Table, row Creating an ECS group, action',
      text: 'The API that creates an ECS group needs the action ecs:cloudServers:createServerGroup.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-v1/dependencies': {
      anchor: 'Table, row Creating an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-v1/iam-project': {
      anchor: 'Table, row Creating an ECS group, IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-v1/enterprise-project': {
      anchor: 'Table, row Creating an ECS group, enterprise project',
      text: 'The permission can be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-v1/instance': {
      anchor: 'Table, row Creating an ECS group, instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/create-v1/tag': {
      anchor: 'Table, row Creating an ECS group, tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/add-member-v1/path-v1': {
      anchor: 'Table, row Adding an ECS to an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action exists and adds an ECS to an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/add-member-v1/action': {
      anchor: 'Table, row Adding an ECS to an ECS group, action',
      text: 'The API that adds an ECS to an ECS group needs the action ecs:cloudServers:addServerGroupMember.',
      kind: 'row',
    },
    'hwcn-permissions-groups/add-member-v1/dependencies': {
      anchor: 'Table, row Adding an ECS to an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/add-member-v1/iam-project': {
      anchor: 'Table, row Adding an ECS to an ECS group, IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/add-member-v1/enterprise-project': {
      anchor: 'Table, row Adding an ECS to an ECS group, enterprise project',
      text: 'The permission can be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/add-member-v1/instance': {
      anchor: 'Table, row Adding an ECS to an ECS group, instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/add-member-v1/tag': {
      anchor: 'Table, row Adding an ECS to an ECS group, tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/remove-member-v1/path-v1': {
      anchor: 'Table, row Removing an ECS from an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action exists and removes an ECS from an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/remove-member-v1/action': {
      anchor: 'Table, row Removing an ECS from an ECS group, action',
      text: 'The API that removes an ECS from an ECS group needs the action ecs:cloudServers:deleteServerGroupMember.',
      kind: 'row',
    },
    'hwcn-permissions-groups/remove-member-v1/dependencies': {
      anchor: 'Table, row Removing an ECS from an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/remove-member-v1/iam-project': {
      anchor: 'Table, row Removing an ECS from an ECS group, IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/remove-member-v1/enterprise-project': {
      anchor: 'Table, row Removing an ECS from an ECS group, enterprise project',
      text: 'The permission can be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/remove-member-v1/instance': {
      anchor: 'Table, row Removing an ECS from an ECS group, instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/remove-member-v1/tag': {
      anchor: 'Table, row Removing an ECS from an ECS group, tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/list-v1/path-v1': {
      anchor: 'Table, row Querying ECS groups, API',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-v1/action': {
      anchor: 'Table, row Querying ECS groups, action',
      text: 'The API that queries ECS groups needs the action ecs:cloudServers:list.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-v1/dependencies': {
      anchor: 'Table, row Querying ECS groups, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-v1/iam-project': {
      anchor: 'Table, row Querying ECS groups, IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-v1/enterprise-project': {
      anchor: 'Table, row Querying ECS groups, enterprise project',
      text: 'The permission can be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-v1/instance': {
      anchor: 'Table, row Querying ECS groups, instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/list-v1/tag': {
      anchor: 'Table, row Querying ECS groups, tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/show-v1/path-v1': {
      anchor: 'Table, row Querying details about an ECS group, API',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-v1/action': {
      anchor: 'Table, row Querying details about an ECS group, action',
      text: 'The API that queries the details of an ECS group needs the action ecs:cloudServers:showServerGroup.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-v1/dependencies': {
      anchor: 'Table, row Querying details about an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-v1/iam-project': {
      anchor: 'Table, row Querying details about an ECS group, IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-v1/enterprise-project': {
      anchor: 'Table, row Querying details about an ECS group, enterprise project',
      text: 'The permission can be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-v1/instance': {
      anchor: 'Table, row Querying details about an ECS group, instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/show-v1/tag': {
      anchor: 'Table, row Querying details about an ECS group, tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/create-native/path-v2-1': {
      anchor: 'Table, row Creating an ECS group (native), API on /v2.1',
      text: 'POST /v2.1/{project_id}/os-server-groups exists and creates an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-native/action': {
      anchor: 'Table, row Creating an ECS group (native), action',
      text: 'The native API that creates an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-native/dependencies': {
      anchor: 'Table, row Creating an ECS group (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-native/iam-project': {
      anchor: 'Table, row Creating an ECS group (native), IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-native/enterprise-project': {
      anchor: 'Table, row Creating an ECS group (native), enterprise project',
      text: 'The permission cannot be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/create-native/instance': {
      anchor: 'Table, row Creating an ECS group (native), instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/create-native/tag': {
      anchor: 'Table, row Creating an ECS group (native), tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/list-native/path-v2-1': {
      anchor: 'Table, row Querying ECS groups (native), API on /v2.1',
      text: 'GET /v2.1/{project_id}/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-native/action': {
      anchor: 'Table, row Querying ECS groups (native), action',
      text: 'The native API that queries ECS groups needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-native/dependencies': {
      anchor: 'Table, row Querying ECS groups (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-native/iam-project': {
      anchor: 'Table, row Querying ECS groups (native), IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-native/enterprise-project': {
      anchor: 'Table, row Querying ECS groups (native), enterprise project',
      text: 'The permission cannot be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/list-native/instance': {
      anchor: 'Table, row Querying ECS groups (native), instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/list-native/tag': {
      anchor: 'Table, row Querying ECS groups (native), tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/show-native/path-v2-1': {
      anchor: 'Table, row Querying details about an ECS group (native), API on /v2.1',
      text: 'GET /v2.1/{project_id}/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-native/action': {
      anchor: 'Table, row Querying details about an ECS group (native), action',
      text: 'The native API that queries the details of an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-native/dependencies': {
      anchor: 'Table, row Querying details about an ECS group (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-native/iam-project': {
      anchor: 'Table, row Querying details about an ECS group (native), IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-native/enterprise-project': {
      anchor: 'Table, row Querying details about an ECS group (native), enterprise project',
      text: 'The permission cannot be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/show-native/instance': {
      anchor: 'Table, row Querying details about an ECS group (native), instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/show-native/tag': {
      anchor: 'Table, row Querying details about an ECS group (native), tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/delete-native/path-v2-1': {
      anchor: 'Table, row Deleting an ECS group (native), API on /v2.1',
      text: 'DELETE /v2.1/{project_id}/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-native/action': {
      anchor: 'Table, row Deleting an ECS group (native), action',
      text: 'The native API that deletes an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-native/dependencies': {
      anchor: 'Table, row Deleting an ECS group (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-native/iam-project': {
      anchor: 'Table, row Deleting an ECS group (native), IAM project',
      text: 'The permission can be granted in an IAM project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-native/enterprise-project': {
      anchor: 'Table, row Deleting an ECS group (native), enterprise project',
      text: 'The permission cannot be granted in an enterprise project.',
      kind: 'row',
    },
    'hwcn-permissions-groups/delete-native/instance': {
      anchor: 'Table, row Deleting an ECS group (native), instance',
      text: 'The permission cannot be granted for single instances.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-permissions-groups/delete-native/tag': {
      anchor: 'Table, row Deleting an ECS group (native), tag',
      text: 'The permission cannot be granted by tags.',
      kind: 'row',
      reason: 'states-no-duty',
    },
  },
})
