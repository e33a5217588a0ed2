import { defineDocument } from './statement.ts'

/** What the user guide of Open Telekom Cloud says of groups. */
export const otc26GuideGroups = defineDocument({
  title: 'Managing ECS Groups (user guide)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'umn/source/instances/managing_my_ecss/managing_ecs_groups.rst',
  statements: {
    'otc26-guide-groups/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-guide-groups/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-guide-groups/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed managing ECS groups.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-guide-groups/scenarios/same-policy': {
      anchor: 'Scenarios, first sentences',
      text: 'A group is a logical division of ECSs that follow the same policy.',
      kind: 'sentence',
    },
    'otc26-guide-groups/scenarios/anti-affinity-only': {
      anchor: 'Scenarios, policies',
      text: 'At present no policy but anti-affinity is supported.',
      kind: 'sentence',
    },
    'otc26-guide-groups/scenarios/operations': {
      anchor: 'Scenarios, operations',
      text: 'Groups can be created and deleted, ECSs added to and removed from them.',
      kind: 'sentence',
    },
    'otc26-guide-groups/scenarios/joins-at-creation': {
      anchor: 'Scenarios, adding, at creation',
      text: 'An ECS can join a group when it is created.',
      kind: 'sentence',
    },
    'otc26-guide-groups/scenarios/joins-later': {
      anchor: 'Scenarios, adding, later',
      text: 'An existing ECS can be added to a group.',
      kind: 'sentence',
    },
    'otc26-guide-groups/create/independent': {
      anchor: 'Creating, first paragraph, independence',
      text: 'Groups are independent of each other.',
      kind: 'sentence',
    },
    'otc26-guide-groups/create/same-policy': {
      anchor: 'Creating, first paragraph, policy',
      text: 'The policy of a group applies to all ECSs in it.',
      kind: 'sentence',
    },
    'otc26-guide-groups/create/steps': {
      anchor: 'Creating, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-guide-groups/add/different-hosts': {
      anchor: 'Adding, first sentence',
      text: 'ECSs that are added run on different hosts.',
      kind: 'sentence',
    },
    'otc26-guide-groups/add/reallocated': {
      anchor: 'Adding, note, host',
      text:
        'An ECS that was added gets another host; its next start may fail for lack of resources, and succeeds after it is ' +
        'removed from the group.',
      kind: 'note',
    },
    'otc26-guide-groups/add/local-disks': {
      anchor: 'Adding, note, local disks',
      text: 'An ECS with local disks can join a group at its creation only.',
      kind: 'note',
      reason: 'outside-scope',
    },
    'otc26-guide-groups/add/special-hardware': {
      anchor: 'Adding, note, hardware',
      text: 'An ECS with local disks, GPUs or FPGAs can join a group at its creation only.',
      kind: 'note',
      reason: 'outside-scope',
    },
    'otc26-guide-groups/add/steps': {
      anchor: 'Adding, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-guide-groups/remove/policy-ends': {
      anchor: 'Removing, first sentence',
      text: 'The policy no longer applies to an ECS that was removed.',
      kind: 'sentence',
    },
    'otc26-guide-groups/remove/steps': {
      anchor: 'Removing, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-guide-groups/delete/policy-ends': {
      anchor: 'Deleting, first sentence',
      text: 'Deleting a group frees the ECSs in it of its policy.',
      kind: 'sentence',
    },
    'otc26-guide-groups/delete/steps': {
      anchor: 'Deleting, steps',
      text: 'The steps are those of the console.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
  },
})
