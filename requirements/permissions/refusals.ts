import { defineRequirements } from '../requirement.ts'

export const permissionRefusals = defineRequirements({
  'permissions/refusals/documented-code': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'ECS v1 refuses for want of rights with 403 and a documented code.',
    statements: [
      'hwa-gateway-codes/table/apigw-0302', 'hwa-gateway-codes/table/apigw-0802', 'hwcn-error-codes/table/ecs-0003',
      'hwcn-error-codes/table/pdp-0001', 'otc26-error-codes/table/ecs-0003', 'otc26-error-codes/table/pdp-0001',
    ],
    operations: [
      'deleteEcsGroup', 'createEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'listEcsGroups', 'showEcsGroup', 'changeEcsOs',
      'changeEcsOsWithoutCloudInit', 'reinstallEcsOs', 'reinstallEcsOsWithoutCloudInit', 'resizeEcs', 'resizeEcsV11', 'migrateEcs',
    ],
  },
  'permissions/refusals/forbidden-natively': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'The native API refuses for want of rights with 403 and the fault forbidden, or a code of a layer in front of it.',
    statements: [
      'hwcn-returned-values/abnormal/status-403', 'nova-faults/synchronous/root-element', 'otc26-returned-values/abnormal/status-403',
    ],
    operations: [
      'createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup', 'stopServer', 'rebootServer', 'resizeServer',
      'rebuildServer', 'lockServer', 'unlockServer', 'startServer',
    ],
  },
  'permissions/refusals/whatever-is-asked': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Who has been granted nothing is refused whether what is asked for exists and is well formed or not.',
    statements: [
      'hwcn-permissions-introduction/intro/new-users', 'hwcn-permissions-introduction/intro/only-granted',
      'otc26-permissions-introduction/intro/new-users', 'otc26-permissions-introduction/intro/only-granted',
    ],
    operations: [
      'createEcsGroup', 'deleteEcsGroup', 'showEcsGroup', 'createServerGroup', 'deleteServerGroup', 'showServerGroup',
    ],
  },
  'permissions/refusals/change-nothing': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'What is refused for want of rights leaves groups and servers as they are.',
    statements: [
      'hwcn-permissions-introduction/intro/only-granted', 'otc26-permissions-introduction/intro/only-granted',
    ],
    operations: [
      'deleteEcsGroup', 'createEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'createServerGroup', 'deleteServerGroup',
      'changeEcsOs', 'changeEcsOsWithoutCloudInit', 'reinstallEcsOs', 'reinstallEcsOsWithoutCloudInit', 'resizeEcs', 'resizeEcsV11',
      'migrateEcs', 'stopServer', 'rebootServer', 'resizeServer', 'rebuildServer', 'lockServer', 'unlockServer', 'startServer',
    ],
  },
})
