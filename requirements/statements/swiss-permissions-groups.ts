import { defineDocument } from './statement.ts'

/** Which native group APIs the Swiss cloud names, the action each one needs and where it can be granted. */
export const swissPermissionsGroups = defineDocument({
  title: 'ECS Group Management (permissions and supported actions)',
  publisher: 'Open Telekom Cloud Swiss',
  edition:
    'opentelekomcloud-docs-swiss/elastic-cloud-server 7cbb3e5ce42d (2025-04-11): ' +
    'api-ref/source/permissions_and_supported_actions/ecs_group_management.rst',
  statements: {
    'swiss-permissions-groups/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/page/heading': {
      anchor: 'Page title',
      text: 'The page is headed ECS group management.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/table/columns': {
      anchor: 'Table, column headings',
      text: "The table's columns are permission, API, action, dependencies, IAM project and enterprise project.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/create/reference': {
      anchor: 'Table, row Creating an ECS group, link',
      text: 'The permission links to the page of the API that creates an ECS group.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/create/path-v2-1': {
      anchor: 'Table, row Creating an ECS group, API',
      text: 'POST /v2.1/{project_id}/os-server-groups exists and creates an ECS group.',
      kind: 'row',
    },
    'swiss-permissions-groups/create/action': {
      anchor: 'Table, row Creating an ECS group, action',
      text: 'The native API that creates an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'swiss-permissions-groups/create/dependencies': {
      anchor: 'Table, row Creating an ECS group, dependencies',
      text: 'The native API that creates an ECS group needs no further action.',
      kind: 'row',
    },
    'swiss-permissions-groups/create/iam-project': {
      anchor: 'Table, row Creating an ECS group, IAM project',
      text: 'The action of the native API that creates an ECS group can be granted for an IAM project.',
      kind: 'row',
    },
    'swiss-permissions-groups/create/enterprise-project': {
      anchor: 'Table, row Creating an ECS group, enterprise project',
      text: 'The action of the native API that creates an ECS group cannot be granted for an enterprise project.',
      kind: 'row',
    },
    'swiss-permissions-groups/list/reference': {
      anchor: 'Table, row Querying ECS groups, link',
      text: 'The permission links to the page of the API that queries ECS groups.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/list/path-v2-1': {
      anchor: 'Table, row Querying ECS groups, API',
      text: 'GET /v2.1/{project_id}/os-server-groups exists and queries ECS groups.',
      kind: 'row',
    },
    'swiss-permissions-groups/list/action': {
      anchor: 'Table, row Querying ECS groups, action',
      text: 'The native API that queries ECS groups needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'swiss-permissions-groups/list/dependencies': {
      anchor: 'Table, row Querying ECS groups, dependencies',
      text: 'The native API that queries ECS groups needs no further action.',
      kind: 'row',
    },
    'swiss-permissions-groups/list/iam-project': {
      anchor: 'Table, row Querying ECS groups, IAM project',
      text: 'The action of the native API that queries ECS groups can be granted for an IAM project.',
      kind: 'row',
    },
    'swiss-permissions-groups/list/enterprise-project': {
      anchor: 'Table, row Querying ECS groups, enterprise project',
      text: 'The action of the native API that queries ECS groups cannot be granted for an enterprise project.',
      kind: 'row',
    },
    'swiss-permissions-groups/show/reference': {
      anchor: 'Table, row Querying details about an ECS group, link',
      text: 'The permission links to the page of the API that queries the details of an ECS group.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/show/path-v2-1': {
      anchor: 'Table, row Querying details about an ECS group, API',
      text: 'GET /v2.1/{project_id}/os-server-groups/{server_group_id} exists and queries the details of an ECS group.',
      kind: 'row',
    },
    'swiss-permissions-groups/show/action': {
      anchor: 'Table, row Querying details about an ECS group, action',
      text: 'The native API that queries the details of an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'swiss-permissions-groups/show/dependencies': {
      anchor: 'Table, row Querying details about an ECS group, dependencies',
      text: 'The native API that queries the details of an ECS group needs no further action.',
      kind: 'row',
    },
    'swiss-permissions-groups/show/iam-project': {
      anchor: 'Table, row Querying details about an ECS group, IAM project',
      text: 'The action of the native API that queries the details of an ECS group can be granted for an IAM project.',
      kind: 'row',
    },
    'swiss-permissions-groups/show/enterprise-project': {
      anchor: 'Table, row Querying details about an ECS group, enterprise project',
      text: 'The action of the native API that queries the details of an ECS group cannot be granted for an enterprise project.',
      kind: 'row',
    },
    'swiss-permissions-groups/delete/reference': {
      anchor: 'Table, row Deleting an ECS group, link',
      text: 'The permission links to the page of the API that deletes an ECS group.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'swiss-permissions-groups/delete/path-v2-1': {
      anchor: 'Table, row Deleting an ECS group, API',
      text: 'DELETE /v2.1/{project_id}/os-server-groups/{server_group_id} exists and deletes an ECS group.',
      kind: 'row',
    },
    'swiss-permissions-groups/delete/action': {
      anchor: 'Table, row Deleting an ECS group, action',
      text: 'The native API that deletes an ECS group needs the action ecs:serverGroups:manage.',
      kind: 'row',
    },
    'swiss-permissions-groups/delete/dependencies': {
      anchor: 'Table, row Deleting an ECS group, dependencies',
      text: 'The native API that deletes an ECS group needs no further action.',
      kind: 'row',
    },
    'swiss-permissions-groups/delete/iam-project': {
      anchor: 'Table, row Deleting an ECS group, IAM project',
      text: 'The action of the native API that deletes an ECS group can be granted for an IAM project.',
      kind: 'row',
    },
    'swiss-permissions-groups/delete/enterprise-project': {
      anchor: 'Table, row Deleting an ECS group, enterprise project',
      text: 'The action of the native API that deletes an ECS group cannot be granted for an enterprise project.',
      kind: 'row',
    },
  },
})
