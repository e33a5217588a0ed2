import type { DocumentId, NoRequirementReason, Statement } from '../requirements/statements/index.ts'

export interface Census {
  readonly entries: number
  readonly kinds: Partial<Record<Statement['kind'], number>>
  readonly reasons: Partial<Record<NoRequirementReason | 'citable', number>>
}

/** What each document holds; a change here is a decision, never a side effect. */
export const CENSUS: Readonly<Record<DocumentId, Census>> = {
  'huawei-definitions-actions': {
    entries: 73,
    kinds: { sentence: 11, row: 53, constraint: 3, example: 6 },
    reasons: { citable: 65, 'states-no-duty': 7, 'outside-scope': 1 },
  },
  'huawei-definitions-ecs': {
    entries: 344,
    kinds: { sentence: 26, row: 246, constraint: 39, example: 17, note: 16 },
    reasons: { citable: 294, 'states-no-duty': 13, 'not-observable-over-http': 14, 'outside-scope': 23 },
  },
  'huawei-definitions-groups': {
    entries: 227,
    kinds: { sentence: 30, row: 164, constraint: 16, example: 9, note: 8 },
    reasons: { citable: 218, 'states-no-duty': 4, superseded: 3, 'outside-scope': 2 },
  },
  'hwa-gateway-codes': {
    entries: 35,
    kinds: { row: 35 },
    reasons: { citable: 5, 'states-no-duty': 30 },
  },
  'hwa-signatures': {
    entries: 12,
    kinds: { row: 9, constraint: 3 },
    reasons: { citable: 10, 'states-no-duty': 2 },
  },
  'hwcn-add-member-v1': {
    entries: 47,
    kinds: { heading: 17, sentence: 13, row: 10, constraint: 4, example: 3 },
    reasons: { citable: 20, 'heading-or-link': 24, 'states-no-duty': 2, 'outside-scope': 1 },
  },
  'hwcn-batch-reboot': {
    entries: 56,
    kinds: { heading: 18, sentence: 16, row: 19, example: 3 },
    reasons: { citable: 28, 'heading-or-link': 26, 'states-no-duty': 2 },
  },
  'hwcn-batch-start': {
    entries: 50,
    kinds: { heading: 18, sentence: 15, row: 14, example: 3 },
    reasons: { citable: 23, 'heading-or-link': 25, 'states-no-duty': 2 },
  },
  'hwcn-batch-stop': {
    entries: 56,
    kinds: { heading: 18, sentence: 15, row: 20, example: 3 },
    reasons: { citable: 29, 'heading-or-link': 25, 'states-no-duty': 2 },
  },
  'hwcn-change-os': {
    entries: 119,
    kinds: { heading: 19, sentence: 19, row: 54, constraint: 3, example: 11, note: 13 },
    reasons: { citable: 52, 'heading-or-link': 32, 'states-no-duty': 14, 'not-observable-over-http': 9, 'outside-scope': 12 },
  },
  'hwcn-change-os-plain': {
    entries: 98,
    kinds: { heading: 19, sentence: 17, row: 51, constraint: 2, example: 3, note: 6 },
    reasons: { citable: 44, 'heading-or-link': 31, 'states-no-duty': 7, 'not-observable-over-http': 5, 'outside-scope': 11 },
  },
  'hwcn-confirm-resize-native': {
    entries: 34,
    kinds: { heading: 13, sentence: 8, row: 7, constraint: 3, example: 3 },
    reasons: { citable: 16, 'heading-or-link': 17, 'states-no-duty': 1 },
  },
  'hwcn-create-data': {
    entries: 7,
    kinds: { row: 6, note: 1 },
    reasons: { citable: 4, 'states-no-duty': 1, 'outside-scope': 2 },
  },
  'hwcn-create-ecs-native': {
    entries: 8,
    kinds: { sentence: 1, row: 6, note: 1 },
    reasons: { citable: 5, 'states-no-duty': 2, 'outside-scope': 1 },
  },
  'hwcn-create-ecs-v1': {
    entries: 62,
    kinds: { sentence: 8, row: 50, constraint: 2, example: 1, note: 1 },
    reasons: { citable: 59, 'outside-scope': 3 },
  },
  'hwcn-create-group-native': {
    entries: 72,
    kinds: { heading: 20, sentence: 11, row: 35, constraint: 2, example: 3, note: 1 },
    reasons: { citable: 42, 'heading-or-link': 27, 'states-no-duty': 3 },
  },
  'hwcn-create-group-v1': {
    entries: 66,
    kinds: { heading: 21, sentence: 13, row: 27, constraint: 2, example: 3 },
    reasons: { citable: 35, 'heading-or-link': 29, 'states-no-duty': 2 },
  },
  'hwcn-delete-ecs-native': {
    entries: 10,
    kinds: { sentence: 4, row: 4, constraint: 1, example: 1 },
    reasons: { citable: 8, 'states-no-duty': 1, 'outside-scope': 1 },
  },
  'hwcn-delete-ecs-v1': {
    entries: 62,
    kinds: { heading: 16, sentence: 17, row: 21, constraint: 1, example: 4, note: 3 },
    reasons: { citable: 26, 'heading-or-link': 23, 'states-no-duty': 2, 'outside-scope': 11 },
  },
  'hwcn-delete-group-native': {
    entries: 24,
    kinds: { heading: 10, sentence: 9, row: 4, example: 1 },
    reasons: { citable: 8, 'heading-or-link': 13, 'states-no-duty': 3 },
  },
  'hwcn-delete-group-v1': {
    entries: 29,
    kinds: { heading: 12, sentence: 11, row: 4, example: 2 },
    reasons: { citable: 10, 'heading-or-link': 16, 'states-no-duty': 3 },
  },
  'hwcn-error-codes': {
    entries: 36,
    kinds: { heading: 4, sentence: 5, row: 27 },
    reasons: { citable: 21, 'heading-or-link': 6, 'states-no-duty': 9 },
  },
  'hwcn-guide-groups': {
    entries: 29,
    kinds: { heading: 1, sentence: 17, constraint: 7, note: 4 },
    reasons: { citable: 16, 'heading-or-link': 1, 'states-no-duty': 7, 'outside-scope': 5 },
  },
  'hwcn-job-responses': {
    entries: 32,
    kinds: { heading: 10, row: 19, example: 3 },
    reasons: { citable: 14, 'heading-or-link': 12, 'states-no-duty': 6 },
  },
  'hwcn-limits-v1': {
    entries: 59,
    kinds: { heading: 16, sentence: 11, row: 29, example: 2, note: 1 },
    reasons: { citable: 33, 'heading-or-link': 22, 'states-no-duty': 4 },
  },
  'hwcn-list-azs-native': {
    entries: 12,
    kinds: { sentence: 2, row: 8, example: 2 },
    reasons: { citable: 11, 'states-no-duty': 1 },
  },
  'hwcn-list-ecs-details-native': {
    entries: 34,
    kinds: { sentence: 2, row: 28, constraint: 3, example: 1 },
    reasons: { citable: 34 },
  },
  'hwcn-list-ecs-v1': {
    entries: 21,
    kinds: { sentence: 2, row: 17, example: 2 },
    reasons: { citable: 19, 'not-observable-over-http': 1, 'outside-scope': 1 },
  },
  'hwcn-list-ecss-native': {
    entries: 9,
    kinds: { sentence: 2, row: 6, example: 1 },
    reasons: { citable: 9 },
  },
  'hwcn-list-flavor-details-native': {
    entries: 18,
    kinds: { sentence: 2, row: 14, example: 2 },
    reasons: { citable: 18 },
  },
  'hwcn-list-flavors-native': {
    entries: 10,
    kinds: { sentence: 2, row: 6, example: 2 },
    reasons: { citable: 10 },
  },
  'hwcn-list-flavors-v1': {
    entries: 26,
    kinds: { sentence: 2, row: 23, example: 1 },
    reasons: { citable: 26 },
  },
  'hwcn-list-groups-native': {
    entries: 53,
    kinds: { heading: 15, sentence: 12, row: 24, example: 2 },
    reasons: { citable: 28, 'heading-or-link': 20, 'states-no-duty': 5 },
  },
  'hwcn-list-groups-v1': {
    entries: 62,
    kinds: { heading: 20, sentence: 12, row: 26, constraint: 2, example: 2 },
    reasons: { citable: 32, 'heading-or-link': 27, 'states-no-duty': 3 },
  },
  'hwcn-list-versions': {
    entries: 44,
    kinds: { heading: 15, sentence: 10, row: 16, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 17, 'states-no-duty': 6, superseded: 2 },
  },
  'hwcn-lock-ecs-native': {
    entries: 34,
    kinds: { heading: 13, sentence: 11, row: 7, example: 3 },
    reasons: { citable: 15, 'heading-or-link': 17, 'states-no-duty': 2 },
  },
  'hwcn-migrate-v1': {
    entries: 55,
    kinds: { heading: 17, sentence: 16, row: 14, constraint: 4, example: 3, note: 1 },
    reasons: { citable: 25, 'heading-or-link': 24, 'states-no-duty': 3, 'not-observable-over-http': 1, 'outside-scope': 2 },
  },
  'hwcn-paging': {
    entries: 9,
    kinds: { heading: 2, sentence: 3, row: 4 },
    reasons: { 'heading-or-link': 2, superseded: 7 },
  },
  'hwcn-permissions-groups': {
    entries: 72,
    kinds: { heading: 2, row: 70 },
    reasons: { citable: 50, 'heading-or-link': 2, 'states-no-duty': 20 },
  },
  'hwcn-permissions-introduction': {
    entries: 16,
    kinds: { heading: 1, sentence: 11, row: 1, example: 1, note: 2 },
    reasons: { citable: 6, 'heading-or-link': 3, 'states-no-duty': 5, 'not-observable-over-http': 2 },
  },
  'hwcn-permissions-status': {
    entries: 118,
    kinds: { heading: 2, row: 116 },
    reasons: { citable: 77, 'heading-or-link': 15, 'states-no-duty': 26 },
  },
  'hwcn-reboot-ecs-native': {
    entries: 40,
    kinds: { heading: 15, sentence: 10, row: 12, example: 3 },
    reasons: { citable: 18, 'heading-or-link': 20, 'states-no-duty': 2 },
  },
  'hwcn-reinstall-os': {
    entries: 103,
    kinds: { heading: 19, sentence: 19, row: 43, constraint: 3, example: 11, note: 8 },
    reasons: { citable: 49, 'heading-or-link': 30, 'states-no-duty': 13, 'not-observable-over-http': 5, 'outside-scope': 6 },
  },
  'hwcn-reinstall-os-plain': {
    entries: 85,
    kinds: { heading: 19, sentence: 17, row: 39, constraint: 2, example: 3, note: 5 },
    reasons: { citable: 41, 'heading-or-link': 29, 'states-no-duty': 6, 'not-observable-over-http': 4, 'outside-scope': 5 },
  },
  'hwcn-remove-member-v1': {
    entries: 45,
    kinds: { heading: 17, sentence: 12, row: 10, constraint: 3, example: 3 },
    reasons: { citable: 20, 'heading-or-link': 23, 'states-no-duty': 2 },
  },
  'hwcn-resize-ecs-native': {
    entries: 41,
    kinds: { heading: 14, sentence: 14, row: 10, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 20, 'states-no-duty': 1, 'not-observable-over-http': 1 },
  },
  'hwcn-resize-v1': {
    entries: 79,
    kinds: { heading: 19, sentence: 17, row: 33, constraint: 7, example: 3 },
    reasons: { citable: 30, 'heading-or-link': 29, 'states-no-duty': 5, 'outside-scope': 15 },
  },
  'hwcn-resize-v11': {
    entries: 100,
    kinds: { heading: 22, sentence: 13, row: 53, constraint: 5, example: 5, note: 2 },
    reasons: { citable: 35, 'heading-or-link': 31, 'states-no-duty': 4, 'outside-scope': 30 },
  },
  'hwcn-returned-values': {
    entries: 25,
    kinds: { heading: 5, row: 20 },
    reasons: { citable: 11, 'heading-or-link': 5, 'states-no-duty': 9 },
  },
  'hwcn-revert-resize-native': {
    entries: 35,
    kinds: { heading: 13, sentence: 8, row: 7, constraint: 4, example: 3 },
    reasons: { citable: 16, 'heading-or-link': 17, 'states-no-duty': 1, 'not-observable-over-http': 1 },
  },
  'hwcn-show-data': {
    entries: 13,
    kinds: { row: 13 },
    reasons: { citable: 13 },
  },
  'hwcn-show-ecs-native': {
    entries: 36,
    kinds: { sentence: 2, row: 30, constraint: 3, example: 1 },
    reasons: { citable: 36 },
  },
  'hwcn-show-ecs-v1': {
    entries: 34,
    kinds: { sentence: 2, row: 30, example: 2 },
    reasons: { citable: 33, 'outside-scope': 1 },
  },
  'hwcn-show-flavor-native': {
    entries: 20,
    kinds: { sentence: 2, row: 16, example: 2 },
    reasons: { citable: 20 },
  },
  'hwcn-show-group-native': {
    entries: 53,
    kinds: { heading: 15, sentence: 10, row: 26, example: 2 },
    reasons: { citable: 30, 'heading-or-link': 20, 'states-no-duty': 3 },
  },
  'hwcn-show-group-v1': {
    entries: 45,
    kinds: { heading: 16, sentence: 11, row: 16, example: 2 },
    reasons: { citable: 20, 'heading-or-link': 22, 'states-no-duty': 3 },
  },
  'hwcn-show-job': {
    entries: 111,
    kinds: { heading: 20, sentence: 11, row: 78, example: 2 },
    reasons: { citable: 70, 'heading-or-link': 30, 'states-no-duty': 3, 'outside-scope': 8 },
  },
  'hwcn-show-version': {
    entries: 55,
    kinds: { heading: 19, sentence: 11, row: 21, example: 3, note: 1 },
    reasons: { citable: 25, 'heading-or-link': 22, 'states-no-duty': 6, superseded: 2 },
  },
  'hwcn-start-ecs-native': {
    entries: 32,
    kinds: { heading: 13, sentence: 9, row: 7, example: 3 },
    reasons: { citable: 13, 'heading-or-link': 17, 'states-no-duty': 2 },
  },
  'hwcn-statuses': {
    entries: 80,
    kinds: { heading: 9, sentence: 4, row: 66, note: 1 },
    reasons: { citable: 70, 'heading-or-link': 10 },
  },
  'hwcn-stop-ecs-native': {
    entries: 40,
    kinds: { heading: 15, sentence: 10, row: 12, example: 3 },
    reasons: { citable: 18, 'heading-or-link': 20, 'states-no-duty': 2 },
  },
  'hwcn-unlock-ecs-native': {
    entries: 33,
    kinds: { heading: 13, sentence: 10, row: 7, example: 3 },
    reasons: { citable: 14, 'heading-or-link': 17, 'states-no-duty': 2 },
  },
  'hwcn-version-advice': {
    entries: 21,
    kinds: { heading: 1, sentence: 14, example: 4, note: 2 },
    reasons: { citable: 17, 'heading-or-link': 1, 'states-no-duty': 3 },
  },
  'hwi-batch-members': {
    entries: 2,
    kinds: { sentence: 1, row: 1 },
    reasons: { citable: 1, 'states-no-duty': 1 },
  },
  'hwi-create-group-v1': {
    entries: 88,
    kinds: { heading: 22, sentence: 16, row: 45, constraint: 2, example: 3 },
    reasons: { citable: 42, 'heading-or-link': 30, 'states-no-duty': 15, 'not-observable-over-http': 1 },
  },
  'hwi-permissions-groups': {
    entries: 30,
    kinds: { row: 30 },
    reasons: { citable: 30 },
  },
  'keystone-tokens': {
    entries: 6,
    kinds: { sentence: 4, row: 2 },
    reasons: { citable: 5, 'states-no-duty': 1 },
  },
  'nova-availability-zones': {
    entries: 11,
    kinds: { sentence: 5, row: 5, example: 1 },
    reasons: { citable: 10, 'states-no-duty': 1 },
  },
  'nova-faults': {
    entries: 90,
    kinds: { heading: 10, sentence: 56, row: 6, constraint: 2, example: 13, note: 3 },
    reasons: { citable: 32, 'heading-or-link': 12, 'states-no-duty': 37, 'not-observable-over-http': 5, 'outside-scope': 4 },
  },
  'nova-flavors': {
    entries: 51,
    kinds: { sentence: 18, row: 33 },
    reasons: { citable: 46, 'states-no-duty': 5 },
  },
  'nova-formats': {
    entries: 6,
    kinds: { heading: 2, sentence: 3, example: 1 },
    reasons: { citable: 3, 'heading-or-link': 2, 'states-no-duty': 1 },
  },
  'nova-limits': {
    entries: 77,
    kinds: { heading: 4, sentence: 38, row: 33, constraint: 1, example: 1 },
    reasons: { citable: 73, 'heading-or-link': 4 },
  },
  'nova-microversions': {
    entries: 88,
    kinds: { heading: 3, sentence: 66, example: 7, note: 3, constraint: 9 },
    reasons: { citable: 63, 'heading-or-link': 7, 'states-no-duty': 18 },
  },
  'nova-quota-sets': {
    entries: 88,
    kinds: { heading: 7, sentence: 30, row: 48, constraint: 1, example: 2 },
    reasons: { citable: 79, 'heading-or-link': 7, 'states-no-duty': 1, 'outside-scope': 1 },
  },
  'nova-server-actions': {
    entries: 262,
    kinds: { heading: 28, sentence: 135, constraint: 21, note: 6, row: 56, example: 16 },
    reasons: { citable: 183, 'heading-or-link': 29, 'states-no-duty': 26, 'not-observable-over-http': 20, 'outside-scope': 4 },
  },
  'nova-server-concepts': {
    entries: 62,
    kinds: { sentence: 33, row: 29 },
    reasons: { citable: 39, 'states-no-duty': 20, 'not-observable-over-http': 3 },
  },
  'nova-server-groups': {
    entries: 232,
    kinds: { heading: 13, sentence: 85, row: 59, constraint: 60, example: 13, note: 2 },
    reasons: { citable: 218, 'heading-or-link': 13, 'not-observable-over-http': 1 },
  },
  'nova-server-groups-guide': {
    entries: 31,
    kinds: { heading: 2, sentence: 19, note: 7, constraint: 1, example: 2 },
    reasons: { citable: 22, 'heading-or-link': 3, 'states-no-duty': 6 },
  },
  'nova-server-hints': {
    entries: 6,
    kinds: { sentence: 4, row: 1, note: 1 },
    reasons: { citable: 6 },
  },
  'nova-server-history': {
    entries: 28,
    kinds: { sentence: 28 },
    reasons: { citable: 21, 'states-no-duty': 6, 'not-observable-over-http': 1 },
  },
  'nova-server-migration': {
    entries: 29,
    kinds: { heading: 3, sentence: 18, row: 4, constraint: 2, example: 2 },
    reasons: { citable: 19, 'heading-or-link': 3, 'states-no-duty': 7 },
  },
  'nova-server-policies': {
    entries: 14,
    kinds: { sentence: 14 },
    reasons: { citable: 14 },
  },
  'nova-servers': {
    entries: 68,
    kinds: { sentence: 37, row: 25, note: 2, constraint: 4 },
    reasons: { citable: 58, 'states-no-duty': 5, 'not-observable-over-http': 5 },
  },
  'nova-urls': {
    entries: 33,
    kinds: { heading: 4, sentence: 20, row: 5, constraint: 2, example: 1, note: 1 },
    reasons: { citable: 15, 'heading-or-link': 5, 'states-no-duty': 6, 'not-observable-over-http': 7 },
  },
  'nova-versions': {
    entries: 72,
    kinds: { heading: 8, sentence: 39, row: 17, example: 2, note: 6 },
    reasons: { citable: 47, 'heading-or-link': 11, 'states-no-duty': 14 },
  },
  'otc-create-group-native': {
    entries: 87,
    kinds: { heading: 19, sentence: 7, row: 49, constraint: 2, example: 4, note: 6 },
    reasons: { citable: 53, 'heading-or-link': 23, 'states-no-duty': 1, superseded: 10 },
  },
  'otc-permissions-groups': {
    entries: 26,
    kinds: { heading: 2, row: 24 },
    reasons: { citable: 24, 'heading-or-link': 2 },
  },
  'otc-permissions-status': {
    entries: 48,
    kinds: { heading: 2, row: 46 },
    reasons: { citable: 45, 'heading-or-link': 2, 'states-no-duty': 1 },
  },
  'otc-signatures': {
    entries: 4,
    kinds: { sentence: 4 },
    reasons: { citable: 4 },
  },
  'otc26-add-member-v1': {
    entries: 45,
    kinds: { heading: 18, sentence: 10, row: 10, constraint: 4, example: 3 },
    reasons: { citable: 20, 'heading-or-link': 23, 'states-no-duty': 1, 'outside-scope': 1 },
  },
  'otc26-batch-reboot': {
    entries: 62,
    kinds: { heading: 21, sentence: 18, row: 20, example: 3 },
    reasons: { citable: 30, 'heading-or-link': 30, 'states-no-duty': 2 },
  },
  'otc26-batch-start': {
    entries: 56,
    kinds: { heading: 21, sentence: 17, row: 15, example: 3 },
    reasons: { citable: 25, 'heading-or-link': 29, 'states-no-duty': 2 },
  },
  'otc26-batch-stop': {
    entries: 63,
    kinds: { heading: 21, sentence: 18, row: 21, example: 3 },
    reasons: { citable: 31, 'heading-or-link': 30, 'states-no-duty': 2 },
  },
  'otc26-change-os': {
    entries: 128,
    kinds: { heading: 22, sentence: 24, row: 61, constraint: 9, example: 11, note: 1 },
    reasons: { citable: 44, 'heading-or-link': 35, 'states-no-duty': 30, 'not-observable-over-http': 13, 'outside-scope': 6 },
  },
  'otc26-confirm-resize-native': {
    entries: 37,
    kinds: { heading: 15, sentence: 8, row: 7, constraint: 3, example: 4 },
    reasons: { citable: 18, 'heading-or-link': 18, 'states-no-duty': 1 },
  },
  'otc26-create-data': {
    entries: 8,
    kinds: { row: 6, constraint: 2 },
    reasons: { citable: 4, 'states-no-duty': 1, 'outside-scope': 3 },
  },
  'otc26-create-ecs-native': {
    entries: 9,
    kinds: { sentence: 2, row: 6, note: 1 },
    reasons: { citable: 6, 'states-no-duty': 2, 'outside-scope': 1 },
  },
  'otc26-create-ecs-v1': {
    entries: 63,
    kinds: { sentence: 7, row: 45, constraint: 6, example: 4, note: 1 },
    reasons: { citable: 57, 'states-no-duty': 2, 'outside-scope': 4 },
  },
  'otc26-create-group-native': {
    entries: 73,
    kinds: { heading: 21, sentence: 10, row: 35, constraint: 2, example: 4, note: 1 },
    reasons: { citable: 44, 'heading-or-link': 27, 'states-no-duty': 2 },
  },
  'otc26-create-group-v1': {
    entries: 76,
    kinds: { heading: 22, sentence: 10, row: 39, constraint: 2, example: 3 },
    reasons: { citable: 34, 'heading-or-link': 29, 'states-no-duty': 13 },
  },
  'otc26-delete-ecs-native': {
    entries: 12,
    kinds: { sentence: 5, row: 4, constraint: 1, example: 2 },
    reasons: { citable: 10, 'states-no-duty': 1, 'outside-scope': 1 },
  },
  'otc26-delete-ecs-v1': {
    entries: 78,
    kinds: { heading: 19, sentence: 19, row: 30, constraint: 4, example: 6 },
    reasons: { citable: 31, 'heading-or-link': 27, 'states-no-duty': 9, 'outside-scope': 11 },
  },
  'otc26-delete-group-native': {
    entries: 25,
    kinds: { heading: 11, sentence: 8, row: 4, example: 2 },
    reasons: { citable: 10, 'heading-or-link': 13, 'states-no-duty': 2 },
  },
  'otc26-delete-group-v1': {
    entries: 27,
    kinds: { heading: 13, sentence: 8, row: 4, example: 2 },
    reasons: { citable: 9, 'heading-or-link': 16, 'states-no-duty': 2 },
  },
  'otc26-error-codes': {
    entries: 36,
    kinds: { heading: 6, sentence: 3, row: 27 },
    reasons: { citable: 21, 'heading-or-link': 6, 'states-no-duty': 9 },
  },
  'otc26-guide-groups': {
    entries: 20,
    kinds: { heading: 3, sentence: 14, note: 3 },
    reasons: { citable: 11, 'heading-or-link': 3, 'states-no-duty': 4, 'outside-scope': 2 },
  },
  'otc26-http-status-codes': {
    entries: 21,
    kinds: { heading: 5, row: 16 },
    reasons: { 'heading-or-link': 5, 'states-no-duty': 16 },
  },
  'otc26-job-responses': {
    entries: 15,
    kinds: { heading: 6, row: 7, example: 2 },
    reasons: { citable: 8, 'heading-or-link': 6, 'states-no-duty': 1 },
  },
  'otc26-job-returned-values': {
    entries: 24,
    kinds: { heading: 5, sentence: 2, row: 17 },
    reasons: { citable: 2, 'heading-or-link': 7, 'states-no-duty': 15 },
  },
  'otc26-limits-v1': {
    entries: 53,
    kinds: { heading: 17, sentence: 9, row: 24, example: 2, note: 1 },
    reasons: { citable: 26, 'heading-or-link': 22, 'states-no-duty': 5 },
  },
  'otc26-list-azs-native': {
    entries: 14,
    kinds: { sentence: 3, row: 8, example: 3 },
    reasons: { citable: 13, 'states-no-duty': 1 },
  },
  'otc26-list-ecs-details-native': {
    entries: 36,
    kinds: { sentence: 3, row: 28, constraint: 3, example: 2 },
    reasons: { citable: 36 },
  },
  'otc26-list-ecs-v1': {
    entries: 36,
    kinds: { sentence: 2, row: 29, constraint: 3, example: 1, note: 1 },
    reasons: { citable: 33, 'not-observable-over-http': 1, 'outside-scope': 2 },
  },
  'otc26-list-ecss-native': {
    entries: 11,
    kinds: { sentence: 3, row: 6, example: 2 },
    reasons: { citable: 11 },
  },
  'otc26-list-flavor-details-native': {
    entries: 21,
    kinds: { sentence: 3, row: 15, example: 3 },
    reasons: { citable: 21 },
  },
  'otc26-list-flavors-native': {
    entries: 12,
    kinds: { sentence: 3, row: 6, example: 3 },
    reasons: { citable: 12 },
  },
  'otc26-list-flavors-v1': {
    entries: 26,
    kinds: { sentence: 2, row: 22, example: 2 },
    reasons: { citable: 26 },
  },
  'otc26-list-groups-native': {
    entries: 54,
    kinds: { heading: 16, sentence: 11, row: 24, example: 3 },
    reasons: { citable: 30, 'heading-or-link': 20, 'states-no-duty': 4 },
  },
  'otc26-list-groups-v1': {
    entries: 61,
    kinds: { heading: 21, sentence: 10, row: 26, constraint: 2, example: 2 },
    reasons: { citable: 32, 'heading-or-link': 27, 'states-no-duty': 2 },
  },
  'otc26-list-versions': {
    entries: 44,
    kinds: { heading: 16, sentence: 9, row: 16, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 18, 'states-no-duty': 5, superseded: 2 },
  },
  'otc26-lock-ecs-native': {
    entries: 35,
    kinds: { heading: 14, sentence: 10, row: 7, example: 4 },
    reasons: { citable: 17, 'heading-or-link': 17, 'states-no-duty': 1 },
  },
  'otc26-migrate-v1': {
    entries: 66,
    kinds: { heading: 20, sentence: 18, row: 20, constraint: 4, example: 3, note: 1 },
    reasons: { citable: 28, 'heading-or-link': 28, 'states-no-duty': 8, 'not-observable-over-http': 1, 'outside-scope': 1 },
  },
  'otc26-permissions-groups': {
    entries: 48,
    kinds: { heading: 4, row: 44 },
    reasons: { citable: 34, 'heading-or-link': 14 },
  },
  'otc26-permissions-introduction': {
    entries: 16,
    kinds: { heading: 1, sentence: 11, row: 1, example: 1, note: 2 },
    reasons: { citable: 6, 'heading-or-link': 3, 'states-no-duty': 5, 'not-observable-over-http': 2 },
  },
  'otc26-permissions-status': {
    entries: 76,
    kinds: { heading: 4, row: 72 },
    reasons: { citable: 60, 'heading-or-link': 15, 'states-no-duty': 1 },
  },
  'otc26-reboot-ecs-native': {
    entries: 40,
    kinds: { heading: 16, sentence: 9, row: 12, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 20, 'states-no-duty': 1 },
  },
  'otc26-rebuild-ecs-native': {
    entries: 124,
    kinds: { heading: 19, sentence: 16, row: 69, constraint: 4, example: 14, note: 2 },
    reasons: { citable: 83, 'heading-or-link': 27, 'states-no-duty': 12, 'not-observable-over-http': 2 },
  },
  'otc26-reinstall-os': {
    entries: 120,
    kinds: { heading: 22, sentence: 23, row: 55, constraint: 8, example: 11, note: 1 },
    reasons: { citable: 41, 'heading-or-link': 34, 'states-no-duty': 28, 'not-observable-over-http': 11, 'outside-scope': 6 },
  },
  'otc26-remove-member-v1': {
    entries: 42,
    kinds: { heading: 18, sentence: 9, row: 10, constraint: 2, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 22, 'states-no-duty': 1 },
  },
  'otc26-resize-ecs-native': {
    entries: 43,
    kinds: { heading: 16, sentence: 13, row: 10, example: 4 },
    reasons: { citable: 21, 'heading-or-link': 20, 'states-no-duty': 1, 'not-observable-over-http': 1 },
  },
  'otc26-resize-v1': {
    entries: 73,
    kinds: { heading: 20, sentence: 19, row: 30, constraint: 1, example: 3 },
    reasons: { citable: 32, 'heading-or-link': 29, 'states-no-duty': 12 },
  },
  'otc26-returned-values': {
    entries: 27,
    kinds: { heading: 7, row: 20 },
    reasons: { citable: 11, 'heading-or-link': 7, 'states-no-duty': 9 },
  },
  'otc26-revert-resize-native': {
    entries: 38,
    kinds: { heading: 15, sentence: 8, row: 7, constraint: 4, example: 4 },
    reasons: { citable: 18, 'heading-or-link': 18, 'states-no-duty': 1, 'not-observable-over-http': 1 },
  },
  'otc26-show-ecs-native': {
    entries: 38,
    kinds: { sentence: 3, row: 30, constraint: 3, example: 2 },
    reasons: { citable: 38 },
  },
  'otc26-show-ecs-v1': {
    entries: 25,
    kinds: { sentence: 2, row: 21, example: 2 },
    reasons: { citable: 24, 'outside-scope': 1 },
  },
  'otc26-show-flavor-native': {
    entries: 23,
    kinds: { sentence: 3, row: 17, example: 3 },
    reasons: { citable: 23 },
  },
  'otc26-show-group-native': {
    entries: 54,
    kinds: { heading: 16, sentence: 9, row: 26, example: 3 },
    reasons: { citable: 32, 'heading-or-link': 20, 'states-no-duty': 2 },
  },
  'otc26-show-group-v1': {
    entries: 44,
    kinds: { heading: 17, sentence: 9, row: 16, example: 2 },
    reasons: { citable: 20, 'heading-or-link': 22, 'states-no-duty': 2 },
  },
  'otc26-show-job': {
    entries: 110,
    kinds: { heading: 21, sentence: 14, row: 73, example: 2 },
    reasons: { citable: 70, 'heading-or-link': 30, 'states-no-duty': 4, 'outside-scope': 6 },
  },
  'otc26-show-version': {
    entries: 55,
    kinds: { heading: 20, sentence: 10, row: 21, example: 3, note: 1 },
    reasons: { citable: 25, 'heading-or-link': 23, 'states-no-duty': 5, superseded: 2 },
  },
  'otc26-start-ecs-native': {
    entries: 32,
    kinds: { heading: 14, sentence: 8, row: 7, example: 3 },
    reasons: { citable: 14, 'heading-or-link': 17, 'states-no-duty': 1 },
  },
  'otc26-statuses': {
    entries: 82,
    kinds: { heading: 11, sentence: 4, row: 66, note: 1 },
    reasons: { citable: 70, 'heading-or-link': 12 },
  },
  'otc26-stop-ecs-native': {
    entries: 40,
    kinds: { heading: 16, sentence: 9, row: 12, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 20, 'states-no-duty': 1 },
  },
  'otc26-unlock-ecs-native': {
    entries: 34,
    kinds: { heading: 14, sentence: 9, row: 7, example: 4 },
    reasons: { citable: 16, 'heading-or-link': 17, 'states-no-duty': 1 },
  },
  'swiss-permissions-groups': {
    entries: 28,
    kinds: { heading: 4, row: 24 },
    reasons: { citable: 20, 'heading-or-link': 8 },
  },
}
