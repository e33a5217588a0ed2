import { defineRequirements } from '../requirement.ts'

export const permissionEditions = defineRequirements({
  'permissions/editions/coarse-action-grants': {
    level: { opentelekomcloud: 'should' },
    text: 'The coarse action that the older edition names for an operation on groups still allows it.',
    statements: [
      'otc-permissions-groups/add-member-v1/action', 'otc-permissions-groups/create-v1/action', 'otc-permissions-groups/delete-v1/action',
      'otc-permissions-groups/remove-member-v1/action',
    ],
    operations: [
      'deleteEcsGroup', 'createEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember',
    ],
  },
})
