import { defineRequirements } from '../requirement.ts'

export const permissionIdentity = defineRequirements({
  'permissions/identity/grants': {
    level: { huaweicloud: 'must' },
    text: 'An identity policy that names the action of an operation, and no resource or condition, allows it.',
    statements: [
      'hwi-create-group-v1/authorization/action', 'hwi-create-group-v1/authorization/condition-key',
      'hwi-create-group-v1/authorization/dependencies', 'hwi-create-group-v1/authorization/identity-based',
      'hwi-create-group-v1/authorization/resource-type', 'hwi-permissions-groups/add-server-group-member/action',
      'hwi-permissions-groups/add-server-group-member/condition-key', 'hwi-permissions-groups/add-server-group-member/dependencies',
      'hwi-permissions-groups/add-server-group-member/resource-type', 'hwi-permissions-groups/delete-server-group-member/action',
      'hwi-permissions-groups/delete-server-group-member/condition-key', 'hwi-permissions-groups/delete-server-group-member/dependencies',
      'hwi-permissions-groups/delete-server-group-member/resource-type', 'hwi-permissions-groups/delete-server-group/action',
      'hwi-permissions-groups/delete-server-group/condition-key', 'hwi-permissions-groups/delete-server-group/dependencies',
      'hwi-permissions-groups/delete-server-group/resource-type', 'hwi-permissions-groups/list-server-groups/action',
      'hwi-permissions-groups/list-server-groups/condition-key', 'hwi-permissions-groups/list-server-groups/dependencies',
      'hwi-permissions-groups/list-server-groups/resource-type', 'hwi-permissions-groups/show-server-group/action',
      'hwi-permissions-groups/show-server-group/condition-key', 'hwi-permissions-groups/show-server-group/dependencies',
      'hwi-permissions-groups/show-server-group/resource-type',
    ],
    operations: [
      'createEcsGroup', 'deleteEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'listEcsGroups', 'showEcsGroup',
    ],
  },
  'permissions/identity/refuses-without-action': {
    level: { huaweicloud: 'must' },
    text: 'Identity policies that grant everything but the action of an operation do not allow it.',
    statements: [
      'hwi-create-group-v1/authorization/action', 'hwi-create-group-v1/authorization/iam-users',
      'hwi-create-group-v1/authorization/identity-based', 'hwi-permissions-groups/add-server-group-member/action',
      'hwi-permissions-groups/delete-server-group-member/action', 'hwi-permissions-groups/delete-server-group/action',
      'hwi-permissions-groups/list-server-groups/action', 'hwi-permissions-groups/show-server-group/action',
    ],
    operations: [
      'createEcsGroup', 'deleteEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'listEcsGroups', 'showEcsGroup',
    ],
  },
  'permissions/identity/alias-grants': {
    // That an alias grants is what the word says; no page that could be read says it in a sentence.
    level: { huaweicloud: 'should' },
    text: 'An identity policy that names the alias of an action allows what the action does.',
    statements: [
      'hwi-create-group-v1/authorization/alias', 'hwi-permissions-groups/add-server-group-member/alias',
      'hwi-permissions-groups/delete-server-group-member/alias', 'hwi-permissions-groups/delete-server-group/alias',
      'hwi-permissions-groups/list-server-groups/alias', 'hwi-permissions-groups/show-server-group/alias',
    ],
    operations: [
      'createEcsGroup', 'deleteEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'listEcsGroups', 'showEcsGroup',
    ],
  },
  'permissions/identity/levels-tell-reads': {
    level: { huaweicloud: 'must' },
    text: 'An identity policy of all actions of the levels list and read allows what looks at groups, and nothing that changes them.',
    statements: [
      'hwi-create-group-v1/authorization/access-level', 'hwi-permissions-groups/add-server-group-member/access-level',
      'hwi-permissions-groups/delete-server-group-member/access-level', 'hwi-permissions-groups/delete-server-group/access-level',
      'hwi-permissions-groups/list-server-groups/access-level', 'hwi-permissions-groups/show-server-group/access-level',
    ],
    operations: [
      'createEcsGroup', 'deleteEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'listEcsGroups', 'showEcsGroup',
    ],
  },
})
