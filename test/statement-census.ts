import type { DocumentId, NoRequirementReason, Statement } from '../requirements/statements/index.ts'

export interface Census {
  readonly entries: number
  readonly kinds: Partial<Record<Statement['kind'], number>>
  readonly reasons: Partial<Record<NoRequirementReason | 'citable', number>>
}

/** What each document holds; a change here is a decision, never a side effect. */
export const CENSUS: Readonly<Record<DocumentId, Census>> = {
  'huawei-definitions-groups': {
    entries: 227,
    kinds: { sentence: 30, row: 164, constraint: 16, example: 9, note: 8 },
    reasons: { citable: 208, 'states-no-duty': 3, superseded: 3, 'permissions-not-built': 5, 'servers-not-built': 8 },
  },
  'hwa-gateway-codes': {
    entries: 35,
    kinds: { row: 35 },
    reasons: { citable: 3, 'states-no-duty': 30, 'permissions-not-built': 2 },
  },
  'hwcn-add-member-v1': {
    entries: 47,
    kinds: { heading: 17, sentence: 13, row: 10, constraint: 4, example: 3 },
    reasons: { citable: 17, 'heading-or-link': 24, 'states-no-duty': 2, 'permissions-not-built': 1, 'servers-not-built': 3 },
  },
  'hwcn-create-ecs-native': {
    entries: 8,
    kinds: { sentence: 1, row: 6, note: 1 },
    reasons: { citable: 5, 'states-no-duty': 2, 'servers-not-built': 1 },
  },
  'hwcn-create-group-native': {
    entries: 72,
    kinds: { heading: 20, sentence: 11, row: 35, constraint: 2, example: 3, note: 1 },
    reasons: { citable: 40, 'heading-or-link': 27, 'states-no-duty': 3, 'servers-not-built': 2 },
  },
  'hwcn-create-group-v1': {
    entries: 66,
    kinds: { heading: 21, sentence: 13, row: 27, constraint: 2, example: 3 },
    reasons: { citable: 32, 'heading-or-link': 29, 'states-no-duty': 2, 'permissions-not-built': 1, 'servers-not-built': 2 },
  },
  'hwcn-delete-group-native': {
    entries: 24,
    kinds: { heading: 10, sentence: 9, row: 4, example: 1 },
    reasons: { citable: 8, 'heading-or-link': 13, 'states-no-duty': 3 },
  },
  'hwcn-delete-group-v1': {
    entries: 29,
    kinds: { heading: 12, sentence: 11, row: 4, example: 2 },
    reasons: { citable: 9, 'heading-or-link': 16, 'states-no-duty': 3, 'permissions-not-built': 1 },
  },
  'hwcn-error-codes': {
    entries: 30,
    kinds: { heading: 4, sentence: 5, row: 21 },
    reasons: { citable: 12, 'heading-or-link': 6, 'states-no-duty': 9, 'permissions-not-built': 2, 'servers-not-built': 1 },
  },
  'hwcn-guide-groups': {
    entries: 29,
    kinds: { heading: 1, sentence: 17, constraint: 7, note: 4 },
    reasons: { citable: 7, 'heading-or-link': 1, 'states-no-duty': 7, 'servers-not-built': 14 },
  },
  'hwcn-limits-v1': {
    entries: 59,
    kinds: { heading: 16, sentence: 11, row: 29, example: 2, note: 1 },
    reasons: { citable: 33, 'heading-or-link': 22, 'states-no-duty': 4 },
  },
  'hwcn-list-groups-native': {
    entries: 53,
    kinds: { heading: 15, sentence: 12, row: 24, example: 2 },
    reasons: { citable: 27, 'heading-or-link': 20, 'states-no-duty': 5, 'servers-not-built': 1 },
  },
  'hwcn-list-groups-v1': {
    entries: 62,
    kinds: { heading: 20, sentence: 12, row: 26, constraint: 2, example: 2 },
    reasons: { citable: 31, 'heading-or-link': 27, 'states-no-duty': 3, 'servers-not-built': 1 },
  },
  'hwcn-list-versions': {
    entries: 44,
    kinds: { heading: 15, sentence: 10, row: 16, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 17, 'states-no-duty': 6, superseded: 2 },
  },
  'hwcn-paging': {
    entries: 9,
    kinds: { heading: 2, sentence: 3, row: 4 },
    reasons: { 'heading-or-link': 2, superseded: 7 },
  },
  'hwcn-permissions-groups': {
    entries: 72,
    kinds: { heading: 2, row: 70 },
    reasons: { citable: 10, 'heading-or-link': 2, 'permissions-not-built': 60 },
  },
  'hwcn-remove-member-v1': {
    entries: 45,
    kinds: { heading: 17, sentence: 12, row: 10, constraint: 3, example: 3 },
    reasons: { citable: 17, 'heading-or-link': 23, 'states-no-duty': 2, 'permissions-not-built': 1, 'servers-not-built': 2 },
  },
  'hwcn-returned-values': {
    entries: 25,
    kinds: { heading: 5, row: 20 },
    reasons: { citable: 11, 'heading-or-link': 5, 'states-no-duty': 9 },
  },
  'hwcn-show-group-native': {
    entries: 53,
    kinds: { heading: 15, sentence: 10, row: 26, example: 2 },
    reasons: { citable: 29, 'heading-or-link': 20, 'states-no-duty': 3, 'servers-not-built': 1 },
  },
  'hwcn-show-group-v1': {
    entries: 45,
    kinds: { heading: 16, sentence: 11, row: 16, example: 2 },
    reasons: { citable: 20, 'heading-or-link': 22, 'states-no-duty': 3 },
  },
  'hwcn-show-version': {
    entries: 55,
    kinds: { heading: 19, sentence: 11, row: 21, example: 3, note: 1 },
    reasons: { citable: 25, 'heading-or-link': 22, 'states-no-duty': 6, superseded: 2 },
  },
  'hwcn-version-advice': {
    entries: 21,
    kinds: { heading: 1, sentence: 14, example: 4, note: 2 },
    reasons: { citable: 15, 'heading-or-link': 1, 'states-no-duty': 3, 'servers-not-built': 2 },
  },
  'hwi-batch-members': {
    entries: 2,
    kinds: { sentence: 1, row: 1 },
    reasons: { citable: 1, 'states-no-duty': 1 },
  },
  'hwi-create-group-v1': {
    entries: 88,
    kinds: { heading: 22, sentence: 16, row: 45, constraint: 2, example: 3 },
    reasons: { citable: 32, 'heading-or-link': 30, 'states-no-duty': 15, 'permissions-not-built': 9, 'servers-not-built': 2 },
  },
  'hwi-permissions-groups': {
    entries: 30,
    kinds: { row: 30 },
    reasons: { 'permissions-not-built': 30 },
  },
  'nova-faults': {
    entries: 90,
    kinds: { heading: 10, sentence: 56, row: 6, constraint: 2, example: 13, note: 3 },
    reasons: { citable: 22, 'heading-or-link': 12, 'states-no-duty': 34, 'not-observable-over-http': 5, 'servers-not-built': 17 },
  },
  'nova-formats': {
    entries: 6,
    kinds: { heading: 2, sentence: 3, example: 1 },
    reasons: { citable: 3, 'heading-or-link': 2, 'states-no-duty': 1 },
  },
  'nova-limits': {
    entries: 77,
    kinds: { heading: 4, sentence: 38, row: 33, constraint: 1, example: 1 },
    reasons: { citable: 70, 'heading-or-link': 4, 'servers-not-built': 3 },
  },
  'nova-microversions': {
    entries: 88,
    kinds: { heading: 3, sentence: 66, constraint: 9, example: 7, note: 3 },
    reasons: { citable: 61, 'heading-or-link': 7, 'states-no-duty': 18, 'servers-not-built': 2 },
  },
  'nova-quota-sets': {
    entries: 88,
    kinds: { heading: 7, sentence: 30, row: 48, constraint: 1, example: 2 },
    reasons: { citable: 79, 'heading-or-link': 7, 'permissions-not-built': 1, 'servers-not-built': 1 },
  },
  'nova-server-groups': {
    entries: 232,
    kinds: { heading: 13, sentence: 85, row: 59, constraint: 60, example: 13, note: 2 },
    reasons: { citable: 208, 'heading-or-link': 13, 'not-observable-over-http': 1, 'servers-not-built': 10 },
  },
  'nova-server-groups-guide': {
    entries: 31,
    kinds: { heading: 2, sentence: 19, constraint: 1, example: 2, note: 7 },
    reasons: { citable: 13, 'heading-or-link': 3, 'states-no-duty': 6, 'servers-not-built': 9 },
  },
  'nova-server-hints': {
    entries: 6,
    kinds: { sentence: 4, row: 1, note: 1 },
    reasons: { citable: 4, 'servers-not-built': 2 },
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
    reasons: { citable: 50, 'heading-or-link': 23, 'states-no-duty': 1, superseded: 10, 'servers-not-built': 3 },
  },
  'otc-permissions-groups': {
    entries: 26,
    kinds: { heading: 2, row: 24 },
    reasons: { citable: 14, 'heading-or-link': 2, superseded: 4, 'permissions-not-built': 6 },
  },
  'otc26-add-member-v1': {
    entries: 45,
    kinds: { heading: 18, sentence: 10, row: 10, constraint: 4, example: 3 },
    reasons: { citable: 18, 'heading-or-link': 23, 'states-no-duty': 1, 'servers-not-built': 3 },
  },
  'otc26-create-ecs-native': {
    entries: 9,
    kinds: { sentence: 2, row: 6, note: 1 },
    reasons: { citable: 6, 'states-no-duty': 2, 'servers-not-built': 1 },
  },
  'otc26-create-group-native': {
    entries: 73,
    kinds: { heading: 21, sentence: 10, row: 35, constraint: 2, example: 4, note: 1 },
    reasons: { citable: 42, 'heading-or-link': 27, 'states-no-duty': 2, 'servers-not-built': 2 },
  },
  'otc26-create-group-v1': {
    entries: 76,
    kinds: { heading: 22, sentence: 10, row: 39, constraint: 2, example: 3 },
    reasons: { citable: 32, 'heading-or-link': 29, 'states-no-duty': 13, 'servers-not-built': 2 },
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
    entries: 30,
    kinds: { heading: 6, sentence: 3, row: 21 },
    reasons: { citable: 12, 'heading-or-link': 6, 'states-no-duty': 9, 'permissions-not-built': 2, 'servers-not-built': 1 },
  },
  'otc26-guide-groups': {
    entries: 20,
    kinds: { heading: 3, sentence: 14, note: 3 },
    reasons: { citable: 6, 'heading-or-link': 3, 'states-no-duty': 4, 'servers-not-built': 7 },
  },
  'otc26-http-status-codes': {
    entries: 21,
    kinds: { heading: 5, row: 16 },
    reasons: { 'heading-or-link': 5, 'states-no-duty': 16 },
  },
  'otc26-job-responses': {
    entries: 15,
    kinds: { heading: 6, row: 7, example: 2 },
    reasons: { citable: 6, 'heading-or-link': 6, 'states-no-duty': 1, 'servers-not-built': 2 },
  },
  'otc26-limits-v1': {
    entries: 53,
    kinds: { heading: 17, sentence: 9, row: 24, example: 2, note: 1 },
    reasons: { citable: 26, 'heading-or-link': 22, 'states-no-duty': 5 },
  },
  'otc26-list-groups-native': {
    entries: 54,
    kinds: { heading: 16, sentence: 11, row: 24, example: 3 },
    reasons: { citable: 29, 'heading-or-link': 20, 'states-no-duty': 4, 'servers-not-built': 1 },
  },
  'otc26-list-groups-v1': {
    entries: 61,
    kinds: { heading: 21, sentence: 10, row: 26, constraint: 2, example: 2 },
    reasons: { citable: 31, 'heading-or-link': 27, 'states-no-duty': 2, 'servers-not-built': 1 },
  },
  'otc26-list-versions': {
    entries: 44,
    kinds: { heading: 16, sentence: 9, row: 16, example: 3 },
    reasons: { citable: 19, 'heading-or-link': 18, 'states-no-duty': 5, superseded: 2 },
  },
  'otc26-permissions-groups': {
    entries: 48,
    kinds: { heading: 4, row: 44 },
    reasons: { citable: 14, 'heading-or-link': 14, 'permissions-not-built': 20 },
  },
  'otc26-remove-member-v1': {
    entries: 42,
    kinds: { heading: 18, sentence: 9, row: 10, constraint: 2, example: 3 },
    reasons: { citable: 17, 'heading-or-link': 22, 'states-no-duty': 1, 'servers-not-built': 2 },
  },
  'otc26-returned-values': {
    entries: 27,
    kinds: { heading: 7, row: 20 },
    reasons: { citable: 11, 'heading-or-link': 7, 'states-no-duty': 9 },
  },
  'otc26-show-group-native': {
    entries: 54,
    kinds: { heading: 16, sentence: 9, row: 26, example: 3 },
    reasons: { citable: 31, 'heading-or-link': 20, 'states-no-duty': 2, 'servers-not-built': 1 },
  },
  'otc26-show-group-v1': {
    entries: 44,
    kinds: { heading: 17, sentence: 9, row: 16, example: 2 },
    reasons: { citable: 20, 'heading-or-link': 22, 'states-no-duty': 2 },
  },
  'otc26-show-version': {
    entries: 55,
    kinds: { heading: 20, sentence: 10, row: 21, example: 3, note: 1 },
    reasons: { citable: 25, 'heading-or-link': 23, 'states-no-duty': 5, superseded: 2 },
  },
  'swiss-permissions-groups': {
    entries: 28,
    kinds: { heading: 4, row: 24 },
    reasons: { citable: 4, 'heading-or-link': 8, 'permissions-not-built': 16 },
  },
}
