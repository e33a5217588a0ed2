import { defineDocument } from './statement.ts'

/** The action each group API of Huawei Cloud needs under identity policies, but for the create. */
export const hwiPermissionsGroups = defineDocument({
  title: 'Authorization of the group APIs (identity policies)',
  publisher: 'Huawei Cloud',
  edition:
    'support.huaweicloud.com/intl/en-us/api-ecs/ecs_02_1301.html to ecs_02_1306.html (2025-12-10), of which ecs_02_1301 is a ' +
    'document of its own',
  statements: {
    'hwi-permissions-groups/delete-server-group/action': {
      anchor: 'Row deleteServerGroup, action',
      text: 'Deleting a group needs the action ecs:cloudServers:deleteServerGroup.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group/access-level': {
      anchor: 'Row deleteServerGroup, access level',
      text: 'The action ecs:cloudServers:deleteServerGroup is of the level write.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group/resource-type': {
      anchor: 'Row deleteServerGroup, resource type',
      text: 'The action ecs:cloudServers:deleteServerGroup names no resource type.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group/condition-key': {
      anchor: 'Row deleteServerGroup, condition key',
      text: 'The action ecs:cloudServers:deleteServerGroup has no condition key.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group/alias': {
      anchor: 'Row deleteServerGroup, alias',
      text: 'The action ecs:cloudServers:deleteServerGroup has the alias ecs:cloudServers:delete.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group/dependencies': {
      anchor: 'Row deleteServerGroup, dependencies',
      text: 'The action ecs:cloudServers:deleteServerGroup depends on no other.',
      kind: 'row',
    },
    'hwi-permissions-groups/add-server-group-member/action': {
      anchor: 'Row addServerGroupMember, action',
      text: 'Adding an ECS to a group needs the action ecs:cloudServers:addServerGroupMember.',
      kind: 'row',
    },
    'hwi-permissions-groups/add-server-group-member/access-level': {
      anchor: 'Row addServerGroupMember, access level',
      text: 'The action ecs:cloudServers:addServerGroupMember is of the level write.',
      kind: 'row',
    },
    'hwi-permissions-groups/add-server-group-member/resource-type': {
      anchor: 'Row addServerGroupMember, resource type',
      text: 'The action ecs:cloudServers:addServerGroupMember names no resource type.',
      kind: 'row',
    },
    'hwi-permissions-groups/add-server-group-member/condition-key': {
      anchor: 'Row addServerGroupMember, condition key',
      text: 'The action ecs:cloudServers:addServerGroupMember has no condition key.',
      kind: 'row',
    },
    'hwi-permissions-groups/add-server-group-member/alias': {
      anchor: 'Row addServerGroupMember, alias',
      text: 'The action ecs:cloudServers:addServerGroupMember has the alias ecs:cloudServers:create.',
      kind: 'row',
    },
    'hwi-permissions-groups/add-server-group-member/dependencies': {
      anchor: 'Row addServerGroupMember, dependencies',
      text: 'The action ecs:cloudServers:addServerGroupMember depends on no other.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group-member/action': {
      anchor: 'Row deleteServerGroupMember, action',
      text: 'Removing an ECS from a group needs the action ecs:cloudServers:deleteServerGroupMember.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group-member/access-level': {
      anchor: 'Row deleteServerGroupMember, access level',
      text: 'The action ecs:cloudServers:deleteServerGroupMember is of the level write.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group-member/resource-type': {
      anchor: 'Row deleteServerGroupMember, resource type',
      text: 'The action ecs:cloudServers:deleteServerGroupMember names no resource type.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group-member/condition-key': {
      anchor: 'Row deleteServerGroupMember, condition key',
      text: 'The action ecs:cloudServers:deleteServerGroupMember has no condition key.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group-member/alias': {
      anchor: 'Row deleteServerGroupMember, alias',
      text: 'The action ecs:cloudServers:deleteServerGroupMember has the alias ecs:cloudServers:delete.',
      kind: 'row',
    },
    'hwi-permissions-groups/delete-server-group-member/dependencies': {
      anchor: 'Row deleteServerGroupMember, dependencies',
      text: 'The action ecs:cloudServers:deleteServerGroupMember depends on no other.',
      kind: 'row',
    },
    'hwi-permissions-groups/list-server-groups/action': {
      anchor: 'Row listServerGroups, action',
      text: 'Listing groups needs the action ecs:cloudServers:listServerGroups.',
      kind: 'row',
    },
    'hwi-permissions-groups/list-server-groups/access-level': {
      anchor: 'Row listServerGroups, access level',
      text: 'The action ecs:cloudServers:listServerGroups is of the level list.',
      kind: 'row',
    },
    'hwi-permissions-groups/list-server-groups/resource-type': {
      anchor: 'Row listServerGroups, resource type',
      text: 'The action ecs:cloudServers:listServerGroups names no resource type.',
      kind: 'row',
    },
    'hwi-permissions-groups/list-server-groups/condition-key': {
      anchor: 'Row listServerGroups, condition key',
      text: 'The action ecs:cloudServers:listServerGroups has no condition key.',
      kind: 'row',
    },
    'hwi-permissions-groups/list-server-groups/alias': {
      anchor: 'Row listServerGroups, alias',
      text: 'The action ecs:cloudServers:listServerGroups has the alias ecs:cloudServers:list.',
      kind: 'row',
    },
    'hwi-permissions-groups/list-server-groups/dependencies': {
      anchor: 'Row listServerGroups, dependencies',
      text: 'The action ecs:cloudServers:listServerGroups depends on no other.',
      kind: 'row',
    },
    'hwi-permissions-groups/show-server-group/action': {
      anchor: 'Row showServerGroup, action',
      text: 'Showing a group needs the action ecs:cloudServers:showServerGroup.',
      kind: 'row',
    },
    'hwi-permissions-groups/show-server-group/access-level': {
      anchor: 'Row showServerGroup, access level',
      text: 'The action ecs:cloudServers:showServerGroup is of the level read.',
      kind: 'row',
    },
    'hwi-permissions-groups/show-server-group/resource-type': {
      anchor: 'Row showServerGroup, resource type',
      text: 'The action ecs:cloudServers:showServerGroup names no resource type.',
      kind: 'row',
    },
    'hwi-permissions-groups/show-server-group/condition-key': {
      anchor: 'Row showServerGroup, condition key',
      text: 'The action ecs:cloudServers:showServerGroup has no condition key.',
      kind: 'row',
    },
    'hwi-permissions-groups/show-server-group/alias': {
      anchor: 'Row showServerGroup, alias',
      text: 'The action ecs:cloudServers:showServerGroup has the alias ecs:cloudServers:get.',
      kind: 'row',
    },
    'hwi-permissions-groups/show-server-group/dependencies': {
      anchor: 'Row showServerGroup, dependencies',
      text: 'The action ecs:cloudServers:showServerGroup depends on no other.',
      kind: 'row',
    },
  },
})
