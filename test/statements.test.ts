import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS, NO_REQUIREMENT_REASONS, STATEMENTS } from '../requirements/statements/index.ts'
import type { CitableStatementId, DocumentId, NoRequirementReason, Statement, StatementId } from '../requirements/statements/index.ts'
import { CENSUS } from './statement-census.ts'

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

test('every reason against a requirement has a user', () => {
  const used = new Set(Object.values(STATEMENTS).map(({ reason }) => reason))
  expect(NO_REQUIREMENT_REASONS.filter((reason) => !used.has(reason))).toEqual([])
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
