import { defineDocument } from './statement.ts'

/** Which group APIs Open Telekom Cloud names and the action each one needs. */
export const otc26PermissionsGroups = defineDocument({
  title: 'ECS Group Management (permissions and supported actions)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/permissions_and_supported_actions/ecs_group_management.rst',
  statements: {
    'otc26-permissions-groups/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed ECS group management.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/table/columns': {
      anchor: 'Table, column headings',
      text: 'The columns are permission, API, action and dependencies.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/delete-v1/reference': {
      anchor: 'Table, row Deleting an ECS group, link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/delete-v1/path-v1': {
      anchor: 'Table, row Deleting an ECS group, API',
      text: 'DELETE /v1/{project_id}/cloudservers/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/delete-v1/action': {
      anchor: 'Table, row Deleting an ECS group, action',
      text: 'The API that deletes an ECS group needs the action ecs:cloudServers:deleteServerGroup.',
      kind: 'row',
    },
    'otc26-permissions-groups/delete-v1/dependencies': {
      anchor: 'Table, row Deleting an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/create-v1/reference': {
      anchor: 'Table, row Creating an ECS group, link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/create-v1/path-v1': {
      anchor: 'Table, row Creating an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups exists and creates an ECS group (printed without the slash after /v1).',
      kind: 'row',
    },
    'otc26-permissions-groups/create-v1/action': {
      anchor: 'Table, row Creating an ECS group, action',
      text: 'The API that creates an ECS group needs the action ecs:cloudServers:createServerGroup.',
      kind: 'row',
    },
    'otc26-permissions-groups/create-v1/dependencies': {
      anchor: 'Table, row Creating an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/add-member-v1/reference': {
      anchor: 'Table, row Adding an ECS to an ECS group, link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/add-member-v1/path-v1': {
      anchor: 'Table, row Adding an ECS to an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action exists and adds an ECS to an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/add-member-v1/action': {
      anchor: 'Table, row Adding an ECS to an ECS group, action',
      text: 'The API that adds an ECS to an ECS group needs the action ecs:cloudServers:addServerGroupMember.',
      kind: 'row',
    },
    'otc26-permissions-groups/add-member-v1/dependencies': {
      anchor: 'Table, row Adding an ECS to an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/remove-member-v1/reference': {
      anchor: 'Table, row Removing an ECS from an ECS group, link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/remove-member-v1/path-v1': {
      anchor: 'Table, row Removing an ECS from an ECS group, API',
      text: 'POST /v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action exists and removes an ECS from an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/remove-member-v1/action': {
      anchor: 'Table, row Removing an ECS from an ECS group, action',
      text: 'The API that removes an ECS from an ECS group needs the action ecs:cloudServers:deleteServerGroupMember.',
      kind: 'row',
    },
    'otc26-permissions-groups/remove-member-v1/dependencies': {
      anchor: 'Table, row Removing an ECS from an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-v1/reference': {
      anchor: 'Table, row Querying ECS groups, link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/list-v1/path-v1': {
      anchor: 'Table, row Querying ECS groups, API',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-v1/action': {
      anchor: 'Table, row Querying ECS groups, action',
      text: 'The API that queries ECS groups needs the action ecs:cloudServers:list.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-v1/dependencies': {
      anchor: 'Table, row Querying ECS groups, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-v1/reference': {
      anchor: 'Table, row Querying details about an ECS group, link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/show-v1/path-v1': {
      anchor: 'Table, row Querying details about an ECS group, API',
      text: 'GET /v1/{project_id}/cloudservers/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-v1/action': {
      anchor: 'Table, row Querying details about an ECS group, action',
      text: 'The API that queries the details of an ECS group needs the action ecs:cloudServers:get.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-v1/dependencies': {
      anchor: 'Table, row Querying details about an ECS group, dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/create-native/reference': {
      anchor: 'Table, row Creating an ECS group (native), link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/create-native/path-v2': {
      anchor: 'Table, row Creating an ECS group (native), API on /v2',
      text: 'POST /v2/{project_id}/os-server-groups exists and creates an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/create-native/path-v2-1': {
      anchor: 'Table, row Creating an ECS group (native), API on /v2.1',
      text: 'POST /v2.1/{project_id}/os-server-groups exists and creates an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/create-native/action': {
      anchor: 'Table, row Creating an ECS group (native), action',
      text: 'The native API that creates an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'otc26-permissions-groups/create-native/dependencies': {
      anchor: 'Table, row Creating an ECS group (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-native/reference': {
      anchor: 'Table, row Querying ECS groups (native), link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/list-native/path-v2': {
      anchor: 'Table, row Querying ECS groups (native), API on /v2',
      text: 'GET /v2/{project_id}/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-native/path-v2-1': {
      anchor: 'Table, row Querying ECS groups (native), API on /v2.1',
      text: 'GET /v2.1/{project_id}/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-native/action': {
      anchor: 'Table, row Querying ECS groups (native), action',
      text: 'The native API that queries ECS groups needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'otc26-permissions-groups/list-native/dependencies': {
      anchor: 'Table, row Querying ECS groups (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-native/reference': {
      anchor: 'Table, row Querying details about an ECS group (native), link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/show-native/path-v2': {
      anchor: 'Table, row Querying details about an ECS group (native), API on /v2',
      text: 'GET /v2/{project_id}/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-native/path-v2-1': {
      anchor: 'Table, row Querying details about an ECS group (native), API on /v2.1',
      text: 'GET /v2.1/{project_id}/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-native/action': {
      anchor: 'Table, row Querying details about an ECS group (native), action',
      text: 'The native API that queries the details of an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'otc26-permissions-groups/show-native/dependencies': {
      anchor: 'Table, row Querying details about an ECS group (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
    'otc26-permissions-groups/delete-native/reference': {
      anchor: 'Table, row Deleting an ECS group (native), link',
      text: 'The permission links to the page of the API.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-groups/delete-native/path-v2': {
      anchor: 'Table, row Deleting an ECS group (native), API on /v2',
      text: 'DELETE /v2/{project_id}/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/delete-native/path-v2-1': {
      anchor: 'Table, row Deleting an ECS group (native), API on /v2.1',
      text: 'DELETE /v2.1/{project_id}/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'otc26-permissions-groups/delete-native/action': {
      anchor: 'Table, row Deleting an ECS group (native), action',
      text: 'The native API that deletes an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'otc26-permissions-groups/delete-native/dependencies': {
      anchor: 'Table, row Deleting an ECS group (native), dependencies',
      text: 'The action depends on no other.',
      kind: 'row',
    },
  },
})
