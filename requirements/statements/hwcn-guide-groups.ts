import { defineDocument } from './statement.ts'

/** What the user guide of Huawei Cloud says of groups. */
export const hwcnGuideGroups = defineDocument({
  title: '管理云服务器组 (Managing ECS Groups, user guide)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/用户指南/管理云服务器组.md',
  statements: {
    'hwcn-guide-groups/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed managing ECS groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-guide-groups/scenarios/same-policy': {
      anchor: 'Scenarios, first sentences',
      text: 'A group is a logical division of ECSs that follow the same policy.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/scenarios/anti-affinity': {
      anchor: 'Scenarios, policies, anti-affinity',
      text: 'anti-affinity is a policy of groups.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/scenarios/anti-affinity-placement': {
      anchor: 'Scenarios, policies, anti-affinity, placement',
      text: 'ECSs of an anti-affinity group are spread over different hosts, on different physical machines.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/scenarios/fault-domain': {
      anchor: 'Scenarios, policies, fault domain',
      text: 'Fault domain is a policy: ECSs of a group can be spread over several fault domains.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'hwcn-guide-groups/scenarios/operations': {
      anchor: 'Scenarios, operations',
      text: 'Groups can be created and deleted, ECSs added to and removed from them.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/scenarios/joins-at-creation': {
      anchor: 'Scenarios, adding, at creation',
      text: 'An ECS can join a group when it is created.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/scenarios/joins-later': {
      anchor: 'Scenarios, adding, later',
      text: 'An existing ECS can be added to a group with the policy anti-affinity.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/scenarios/no-fault-domain-later': {
      anchor: 'Scenarios, adding, fault domain',
      text: 'An existing ECS cannot be added to a group with the policy fault domain.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'hwcn-guide-groups/constraints/policies': {
      anchor: 'Constraints, policies',
      text: 'Groups support anti-affinity and, in some regions only, fault domain.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'hwcn-guide-groups/constraints/level-anti-affinity': {
      anchor: 'Constraints, placement, anti-affinity',
      text: 'anti-affinity places at the level of physical machines.',
      kind: 'constraint',
    },
    'hwcn-guide-groups/constraints/level-fault-domain': {
      anchor: 'Constraints, placement, fault domain',
      text: 'Fault domain places at the level of racks.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'hwcn-guide-groups/constraints/group-quota': {
      anchor: 'Constraints, number of groups',
      text: 'The largest number of groups can be adjusted on request.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'hwcn-guide-groups/constraints/member-quota': {
      anchor: 'Constraints, number of ECSs',
      text: 'The largest number of ECSs in a group differs by region and is shown in the list of groups of the console.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'hwcn-guide-groups/constraints/one-policy': {
      anchor: 'Constraints, policies of an ECS',
      text: 'An ECS supports one policy only.',
      kind: 'constraint',
    },
    'hwcn-guide-groups/create/independent': {
      anchor: 'Creating, first paragraph, independence',
      text: 'Groups are independent of each other.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/create/same-policy': {
      anchor: 'Creating, first paragraph, policy',
      text: 'The policy of a group applies to all ECSs in it.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/create/steps': {
      anchor: 'Creating, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-guide-groups/add/different-hosts': {
      anchor: 'Adding, first sentence',
      text: 'ECSs that are added run on different hosts.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/add/anti-affinity-only': {
      anchor: 'Adding, note, policy',
      text: 'ECSs can be added to groups with the policy anti-affinity only; those with fault domain take them at creation.',
      kind: 'note',
    },
    'hwcn-guide-groups/add/reallocated': {
      anchor: 'Adding, note, host',
      text:
        'An ECS that was added gets another host; its next start may fail for lack of resources, and succeeds after it is ' +
        'removed from the group.',
      kind: 'note',
    },
    'hwcn-guide-groups/add/local-disks': {
      anchor: 'Adding, note, local disks',
      text: 'An ECS with local disks can join a group at its creation only.',
      kind: 'note',
      reason: 'outside-scope',
    },
    'hwcn-guide-groups/add/special-hardware': {
      anchor: 'Adding, note, hardware',
      text: 'An ECS with local disks, local NVMe SSDs, GPUs or FPGAs can join a group at its creation only.',
      kind: 'note',
      reason: 'outside-scope',
    },
    'hwcn-guide-groups/add/steps': {
      anchor: 'Adding, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-guide-groups/add/stopped': {
      anchor: 'Adding, steps, stopping',
      text: 'ECSs of some types must be stopped before they are added.',
      kind: 'constraint',
    },
    'hwcn-guide-groups/remove/policy-ends': {
      anchor: 'Removing, first sentence',
      text: 'The policy no longer applies to an ECS that was removed.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/remove/steps': {
      anchor: 'Removing, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwcn-guide-groups/delete/policy-ends': {
      anchor: 'Deleting, first sentence',
      text: 'Deleting a group frees the ECSs in it of its policy.',
      kind: 'sentence',
    },
    'hwcn-guide-groups/delete/steps': {
      anchor: 'Deleting, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
  },
})
