import { defineDocument } from './statement.ts'

/** Which group APIs Open Telekom Cloud names and the action each one needs. */
export const otcPermissionsGroups = defineDocument({
  title: 'ECS Group Management (permissions and supported actions)',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud/docs bf7f76b5c8f7 (2020-09-11): api-permission_ecs-group-management.md',
  statements: {
    'otc-permissions-groups/page/heading': {
      anchor: 'Page title',
      text: 'The page is headed ECS group management.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-permissions-groups/table/columns': {
      anchor: 'Table, column headings',
      text: "The table's columns are APIs, permissions and actions.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-permissions-groups/delete-v1/path-v1': {
      anchor: 'Table, row Deleting an ECS group, API',
      text: 'DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/delete-v1/action': {
      anchor: 'Table, row Deleting an ECS group, action',
      text:
        'DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}, which deletes an ECS group, needs the action ' +
        'ecs:cloudServers:delete.',
      kind: 'row',
    },
    'otc-permissions-groups/create-v1/path-v1': {
      anchor: 'Table, row Creating an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups exists and creates an ECS group (printed without the slash after /v1).',
      kind: 'row',
    },
    'otc-permissions-groups/create-v1/action': {
      anchor: 'Table, row Creating an ECS group, action',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups, which creates an ECS group, needs the action ecs:cloudServers:create.',
      kind: 'row',
    },
    'otc-permissions-groups/add-member-v1/path-v1': {
      anchor: 'Table, row Adding an ECS to an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action exists and adds an ECS to an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/add-member-v1/action': {
      anchor: 'Table, row Adding an ECS to an ECS group, action',
      text:
        'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action, which adds an ECS to an ECS group, needs' +
        ' the action ecs:cloudServers:create.',
      kind: 'row',
    },
    'otc-permissions-groups/remove-member-v1/path-v1': {
      anchor: 'Table, row Removing an ECS from an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action exists and removes an ECS from an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/remove-member-v1/action': {
      anchor: 'Table, row Removing an ECS from an ECS group, action',
      text:
        'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action, which removes an ECS from an ECS group, ' +
        'needs the action ecs:cloudServers:delete.',
      kind: 'row',
    },
    'otc-permissions-groups/list-v1/path-v1': {
      anchor: 'Table, row Querying ECS groups, API',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'otc-permissions-groups/list-v1/action': {
      anchor: 'Table, row Querying ECS groups, action',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups, which queries ECS groups, needs the action ecs:cloudServers:list.',
      kind: 'row',
    },
    'otc-permissions-groups/show-v1/path-v1': {
      anchor: 'Table, row Querying details about an ECS group, API',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/show-v1/action': {
      anchor: 'Table, row Querying details about an ECS group, action',
      text:
        'GET /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}, which queries the details of an ECS group, needs' +
        ' the action ecs:cloudServers:get.',
      kind: 'row',
    },
    'otc-permissions-groups/create-native/path-v2': {
      anchor: 'Table, row Creating an ECS group (native), API on /v2',
      text: 'POST /v2/{project_id}/os-server-groups exists and creates an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/create-native/path-v2-1': {
      anchor: 'Table, row Creating an ECS group (native), API on /v2.1',
      text: 'POST /v2.1/{project_id}/os-server-groups exists and creates an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/create-native/action': {
      anchor: 'Table, row Creating an ECS group (native), action',
      text: 'The native API that creates an ECS group needs the action ecs:serverGroups:manage, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-groups/list-native/path-v2': {
      anchor: 'Table, row Querying ECS groups (native), API on /v2',
      text: 'GET /v2/{project_id}/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'otc-permissions-groups/list-native/path-v2-1': {
      anchor: 'Table, row Querying ECS groups (native), API on /v2.1',
      text: 'GET /v2.1/{project_id}/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'otc-permissions-groups/list-native/action': {
      anchor: 'Table, row Querying ECS groups (native), action',
      text: 'The native API that queries ECS groups needs the action ecs:serverGroups:manage, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-groups/show-native/path-v2': {
      anchor: 'Table, row Querying details about an ECS group (native), API on /v2',
      text: 'GET /v2/{project_id}/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/show-native/path-v2-1': {
      anchor: 'Table, row Querying details about an ECS group (native), API on /v2.1',
      text: 'GET /v2.1/{project_id}/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/show-native/action': {
      anchor: 'Table, row Querying details about an ECS group (native), action',
      text: 'The native API that queries the details of an ECS group needs the action ecs:serverGroups:manage, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-groups/delete-native/path-v2': {
      anchor: 'Table, row Deleting an ECS group (native), API on /v2',
      text: 'DELETE /v2/{project_id}/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/delete-native/path-v2-1': {
      anchor: 'Table, row Deleting an ECS group (native), API on /v2.1',
      text: 'DELETE /v2.1/{project_id}/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'otc-permissions-groups/delete-native/action': {
      anchor: 'Table, row Deleting an ECS group (native), action',
      text: 'The native API that deletes an ECS group needs the action ecs:serverGroups:manage, on /v2 as on /v2.1.',
      kind: 'row',
    },
  },
})
