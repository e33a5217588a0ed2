import { defineRequirements } from '../requirement.ts'

/** That ECSs of a group must be on different hosts, without exception, in the words of each dialect. */
const APART = [
  'hwi-create-group-v1/table-3/policies-anti-affinity-placement', 'hwi-create-group-v1/table-5/policies-anti-affinity-placement',
  'hwcn-create-group-v1/table-3/policies-anti-affinity-placement', 'hwcn-create-group-v1/table-5/policies-anti-affinity-placement',
  'otc26-create-group-v1/table-3/policies-anti-affinity-placement', 'otc26-create-group-v1/table-5/policies-anti-affinity-placement',
] as const

export const ecsAntiAffinity = defineRequirements({
  'ecs-groups/anti-affinity/distinct-hosts': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Servers that ECS v1 created one after the other in an anti-affinity group are on different hosts.',
    statements: [
      ...APART, 'hwcn-list-groups-v1/table-4/policies-anti-affinity-placement',
      'otc26-list-groups-v1/table-4/policies-anti-affinity-placement', 'hwcn-guide-groups/scenarios/anti-affinity-placement',
      'huawei-definitions-groups/add-member/placement', 'huawei-definitions-groups/remove-member/placement',
      'hwcn-add-member-v1/constraints/different-hosts', 'hwcn-remove-member-v1/constraints/different-hosts',
      'otc26-add-member-v1/constraints/different-hosts', 'otc26-remove-member-v1/constraints/different-hosts',
    ],
    operations: ['createEcs', 'showEcs'],
  },
  'ecs-groups/anti-affinity/distinct-in-one-request': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Servers that one request with count 2 created in an anti-affinity group are on different hosts.',
    statements: [
      ...APART, 'hwcn-create-ecs-v1/table-3/count-meaning',
    ],
    operations: ['createEcs', 'showEcs'],
  },
  'ecs-groups/anti-affinity/kept-by-power': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was stopped and started by batches.',
    statements: [
      ...APART,
    ],
    operations: ['stopEcsBatch', 'startEcsBatch', 'showEcs'],
  },
  'ecs-groups/anti-affinity/kept-by-reboot': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was rebooted hard by a batch.',
    statements: [
      ...APART,
    ],
    operations: ['rebootEcsBatch', 'showEcs'],
  },
  'ecs-groups/anti-affinity/kept-by-change-os': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after the OS of one was changed.',
    statements: [
      ...APART,
    ],
    operations: ['changeEcsOs', 'showEcs'],
  },
  'ecs-groups/anti-affinity/kept-by-resize': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'Members of an anti-affinity group are on different hosts after one was resized by ECS v1.',
    statements: [
      ...APART,
    ],
    operations: ['resizeEcs', 'showEcs'],
  },
  'ecs-groups/anti-affinity/kept-by-joining': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A stopped server that was added to an anti-affinity group is apart from the other members once it is started.',
    statements: [
      'huawei-definitions-groups/add-member/different-hosts', 'huawei-definitions-groups/add-members/different-hosts',
      'hwcn-add-member-v1/function/different-hosts', 'hwcn-guide-groups/add/different-hosts', 'hwcn-guide-groups/add/reallocated',
      'otc26-add-member-v1/function/different-hosts', 'otc26-guide-groups/add/different-hosts', 'otc26-guide-groups/add/reallocated',
    ],
    operations: ['addEcsGroupMember', 'startEcsBatch', 'showEcs'],
  },
  'ecs-groups/anti-affinity/surplus-never-active': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server that ECS v1 creates in an anti-affinity group with a member on every host does not become ACTIVE.',
    statements: [
      ...APART,
    ],
    operations: ['createEcs', 'showEcs'],
  },
  'ecs-groups/anti-affinity/surplus-tells-why': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'The job of a server for which its anti-affinity group has no host left fails, and its sub-job tells why.',
    statements: [
      'hwcn-show-job/table-4/error-code-string', 'hwcn-show-job/table-4/fail-reason-string', 'hwcn-show-job/table-5/errorcode-message-string',
      'hwcn-show-job/table-5/errorcode-message-meaning', 'otc26-show-job/table-4/error-code-string',
      'otc26-show-job/table-4/fail-reason-string', 'otc26-show-job/table-5/errorcode-message-string',
      'otc26-show-job/table-5/errorcode-message-meaning',
    ],
    operations: ['createEcs', 'showEcsJob'],
  },
  'ecs-groups/anti-affinity/surplus-leaves-nothing': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A server for which there was no host, once it is deleted, has changed neither the members of the group nor where they are.',
    statements: [
      'hwcn-show-group-v1/table-3/members-meaning', 'otc26-show-group-v1/table-3/members-meaning',
      'nova-server-groups/controller/live-members',
    ],
    operations: ['createEcs', 'deleteEcs', 'showEcsGroup', 'showEcs'],
  },
  'ecs-groups/anti-affinity/full-group-kept-by-joining': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A stopped server that was added to an anti-affinity group with a member on every host does not become ACTIVE when it is started.',
    statements: [
      'hwcn-guide-groups/add/different-hosts', 'hwcn-guide-groups/add/reallocated', 'otc26-guide-groups/add/different-hosts',
      'otc26-guide-groups/add/reallocated',
    ],
    operations: ['addEcsGroupMember', 'startEcsBatch', 'showEcs'],
  },
  'ecs-groups/anti-affinity/ends-with-removal': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must' },
    text: 'A server that does not start for lack of a host in its anti-affinity group starts once it was removed from it.',
    statements: [
      'huawei-definitions-groups/remove-member/policy-ends', 'huawei-definitions-groups/remove-members/policy-ends',
      'hwcn-remove-member-v1/function/policy-ends', 'hwcn-guide-groups/add/reallocated', 'hwcn-guide-groups/remove/policy-ends',
      'otc26-remove-member-v1/function/policy-ends', 'otc26-guide-groups/add/reallocated', 'otc26-guide-groups/remove/policy-ends',
    ],
    operations: ['removeEcsGroupMember', 'startEcsBatch', 'showEcs'],
  },
  'ecs-groups/anti-affinity/ends-with-group': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'A server that does not start for lack of a host in its anti-affinity group starts once the group was deleted.',
    statements: [
      'hwcn-guide-groups/delete/policy-ends', 'otc26-guide-groups/delete/policy-ends',
    ],
    operations: ['deleteEcsGroup', 'startEcsBatch', 'showEcs'],
  },
})
