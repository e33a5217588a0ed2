import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS, NO_REQUIREMENT_REASONS, STATEMENTS } from '../requirements/statements/index.ts'
import type { CitableStatementId, DocumentId, NoRequirementReason, Statement, StatementId } from '../requirements/statements/index.ts'

type Kinds = Partial<Record<Statement['kind'], number>>
type Reasons = Partial<Record<NoRequirementReason | 'citable', number>>

interface Census {
  readonly entries: number
  readonly kinds: Kinds
  readonly reasons: Reasons
}

/** What each document holds; a change here is a decision, never a side effect. */
const CENSUS: Readonly<Record<DocumentId, Census>> = {
  'nova-faults': {
    entries: 90,
    kinds: { heading: 10, sentence: 56, row: 6, constraint: 2, example: 13, note: 3 },
    reasons: { citable: 21, 'heading-or-link': 12, 'states-no-duty': 34, 'not-observable-over-http': 5, 'servers-not-built': 18 },
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
    reasons: { citable: 207, 'heading-or-link': 13, 'not-observable-over-http': 1, 'servers-not-built': 11 },
  },
  'nova-server-groups-guide': {
    entries: 31,
    kinds: { heading: 2, sentence: 19, constraint: 1, example: 2, note: 7 },
    reasons: { citable: 10, 'heading-or-link': 3, 'states-no-duty': 6, 'servers-not-built': 12 },
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
    reasons: { citable: 47, 'heading-or-link': 23, 'states-no-duty': 1, 'dialect-not-built': 4, 'servers-not-built': 12 },
  },
  'otc-permissions-groups': {
    entries: 26,
    kinds: { heading: 2, row: 24 },
    reasons: { citable: 8, 'heading-or-link': 2, 'dialect-not-built': 12, 'permissions-not-built': 4 },
  },
  'swiss-permissions-groups': {
    entries: 28,
    kinds: { heading: 4, row: 24 },
    reasons: { citable: 4, 'heading-or-link': 8, 'permissions-not-built': 16 },
  },
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*){2}$/

function entriesOf(document: DocumentId): Array<[string, Statement]> {
  return Object.entries(DOCUMENTS[document].statements)
}

function count<K extends string>(values: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Every way in which a document's entries break the form of statements; none for a sound document. */
function defects(document: string, entries: ReadonlyArray<readonly [string, Statement]>): string[] {
  const anchors = new Set<string>()
  const reasons: readonly string[] = NO_REQUIREMENT_REASONS
  return entries.flatMap(([id, { anchor, text, kind, reason }]) => {
    const found: string[] = []
    if (!ID.test(id)) found.push(`${id}: malformed id`)
    if (!id.startsWith(`${document}/`)) found.push(`${id}: does not begin with ${document}/`)
    if (anchor.trim() === '') found.push(`${id}: empty anchor`)
    if (anchors.has(anchor)) found.push(`${id}: repeated anchor`)
    if (text.trim() === '') found.push(`${id}: empty text`)
    if (text !== text.trim()) found.push(`${id}: text with blank ends`)
    if (text.length > 300) found.push(`${id}: text of ${text.length} characters`)
    if (reason !== undefined && !reasons.includes(reason)) found.push(`${id}: unknown reason`)
    if (kind === 'heading' && reason !== 'heading-or-link') found.push(`${id}: citable heading`)
    anchors.add(anchor)
    return found
  })
}

describe.each(Object.keys(CENSUS) as DocumentId[])('%s', (document) => {
  test('is well formed', () => {
    expect(defects(document, entriesOf(document))).toEqual([])
  })

  test('holds the counted entries', () => {
    const entries = entriesOf(document)
    expect({
      entries: entries.length,
      kinds: count(entries.map(([, { kind }]) => kind)),
      reasons: count(entries.map(([, { reason }]) => reason ?? 'citable')),
    }).toEqual(CENSUS[document])
  })

  test('names its title, publisher and edition', () => {
    const { title, publisher, edition } = DOCUMENTS[document]
    expect([title, publisher, edition].filter((field) => field.trim() === '')).toEqual([])
  })
})

test('every document file is listed under its name', () => {
  const files = readdirSync(new URL('../requirements/statements/', import.meta.url))
  const documents = files.filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'statement.ts')
  expect(documents.map((file) => file.slice(0, -'.ts'.length)).sort()).toEqual(Object.keys(DOCUMENTS).sort())
})

test('STATEMENTS holds each statement once, with its id and document', () => {
  const expected = Object.values(CENSUS).reduce((sum, { entries }) => sum + entries, 0)
  expect(Object.keys(STATEMENTS)).toHaveLength(expected)
  const misplaced = Object.entries(STATEMENTS).filter(([id, statement]) => statement.id !== id || !id.startsWith(`${statement.document}/`))
  expect(misplaced).toEqual([])
})

test.each<[string, string, Statement]>([
  ['malformed id', 'nova-urls/one', { anchor: 'A', text: 'T.', kind: 'row' }],
  ['malformed id', 'nova-urls/Place/claim', { anchor: 'A', text: 'T.', kind: 'row' }],
  ['malformed id', 'nova-urls/place/1', { anchor: 'A', text: 'T.', kind: 'row' }],
  ['does not begin with nova-urls/', 'nova-faults/place/claim', { anchor: 'A', text: 'T.', kind: 'row' }],
  ['empty anchor', 'nova-urls/place/claim', { anchor: ' ', text: 'T.', kind: 'row' }],
  ['repeated anchor', 'nova-urls/place/claim', { anchor: 'Taken', text: 'T.', kind: 'row' }],
  ['empty text', 'nova-urls/place/claim', { anchor: 'A', text: '', kind: 'row' }],
  ['text with blank ends', 'nova-urls/place/claim', { anchor: 'A', text: 'T. ', kind: 'row' }],
  ['text of 301 characters', 'nova-urls/place/claim', { anchor: 'A', text: 'x'.repeat(301), kind: 'row' }],
  ['unknown reason', 'nova-urls/place/claim', { anchor: 'A', text: 'T.', kind: 'row', reason: 'too-hard' as NoRequirementReason }],
  ['citable heading', 'nova-urls/place/claim', { anchor: 'A', text: 'T.', kind: 'heading' }],
])('the form check reports: %s (%s)', (defect, id, statement) => {
  const sound: [string, Statement] = ['nova-urls/place/sound', { anchor: 'Taken', text: 'x'.repeat(300), kind: 'row' }]
  expect(defects('nova-urls', [sound, [id, statement]])).toEqual([`${id}: ${defect}`])
})

test('a misspelt or uncitable statement id does not compile', () => {
  const sound: CitableStatementId = 'nova-server-groups/create/name-required'
  // @ts-expect-error: no such statement
  const misspelt: StatementId = 'nova-server-groups/create/name-requird'
  // @ts-expect-error: a statement with a reason
  const uncitable: CitableStatementId = 'nova-server-groups/create/heading'
  const known = new Set(Object.keys(STATEMENTS))
  expect([sound, misspelt, uncitable].map((id) => known.has(id))).toEqual([true, false, true])
})
