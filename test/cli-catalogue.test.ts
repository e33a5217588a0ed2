import { describe, expect, test } from 'vitest'
import { catalogueRows, type CatalogueSources, joinCatalogue } from '../cli/catalogue.ts'
import { listing, onlyUncovered, onlyUnproven, restricted } from '../cli/listing.ts'
import { listingText, uncoveredText, unprovenText } from '../cli/listing-text.ts'

const A = 'server-groups/create/first'
const B = 'server-groups/create/second'
const C = 'protocol/tokens/third'
const RETIRED = 'protocol/tokens/retired'

// The ids are not of the real catalogue, whose type holds statements to real ones.
const SOURCES = {
  requirements: {
    [A]: { level: { openstack: 'must' }, text: 'A is so.', statements: ['doc/a/one', 'doc/a/two'], operations: ['createServerGroup'] },
    [B]: { level: { openstack: 'should', huaweicloud: 'must' }, text: 'B is so.', statements: ['doc/a/two'], operations: 'every' },
    [C]: { level: { huaweicloud: 'must' }, text: 'C is so.', statements: ['doc/a/one'], operations: [] },
    [RETIRED]: { level: { openstack: 'must' }, text: 'Was so.', statements: ['doc/a/one'], operations: [], retired: 'superseded' },
  },
  statements: {
    'doc/a/one': { anchor: 'A, one', text: 'One.', kind: 'row', document: 'doc' },
    'doc/a/two': { anchor: 'A, two', text: 'Two.', kind: 'row', document: 'doc' },
    'doc/a/three': { anchor: 'A, three', text: 'Three.', kind: 'row', document: 'doc' },
    'doc/a/four': { anchor: 'A, four', text: 'Four.', kind: 'heading', document: 'doc', reason: 'heading-or-link' },
  },
  documents: { doc: { title: 'The document' } },
  profiles: { groups: { includes: (id: string) => id.startsWith('server-groups/') }, full: { includes: () => true } },
  cases: new Map([[A, { file: 'suites/server-groups/create.ts', features: ['personas/reader'] }]]),
  faults: [{ name: 'loses-a', breaks: [A, C] }],
  computeOperations: ['createServerGroup', 'listServerGroups'],
} as unknown as CatalogueSources

describe('catalogueRows', () => {
  test('are what one dialect owes, joined', () => {
    expect(catalogueRows('openstack', SOURCES)).toEqual([
      {
        id: A, level: 'must', text: 'A is so.',
        sources: ['The document, A, one', 'The document, A, two'], statements: ['doc/a/one', 'doc/a/two'],
        operations: ['createServerGroup'], profiles: ['groups', 'full'], caseFile: 'suites/server-groups/create.ts', faults: ['loses-a'],
      },
      {
        id: B, level: 'should', text: 'B is so.', sources: ['The document, A, two'], statements: ['doc/a/two'],
        operations: ['createServerGroup', 'listServerGroups'], profiles: ['groups', 'full'], caseFile: null, faults: [],
      },
    ])
    expect(catalogueRows('huaweicloud', SOURCES).map(({ id, level }) => [id, level])).toEqual([[B, 'must'], [C, 'must']])
    expect(catalogueRows('opentelekomcloud', SOURCES)).toEqual([])
  })

  test('a citation that leads nowhere is an error', () => {
    expect(() => joinCatalogue({ ...SOURCES, statements: {} })).toThrow('cites doc/a/one, which no document holds')
  })
})

describe('listing', () => {
  const whole = listing(SOURCES, [])

  test('has every requirement that is not retired, and every statement', () => {
    expect(whole.requirements.map(({ id }) => id)).toEqual([A, B, C])
    expect(whole.requirements[0]).toEqual({
      id: A, level: { openstack: 'must' }, text: 'A is so.', operations: ['createServerGroup'], dialects: ['openstack'],
      statements: [{ id: 'doc/a/one', document: 'doc', anchor: 'A, one' }, { id: 'doc/a/two', document: 'doc', anchor: 'A, two' }],
      features: ['personas/reader'], profiles: ['groups', 'full'], case: 'suites/server-groups/create.ts', faults: ['loses-a'],
    })
    expect(whole.statements.map(({ id, requirements, reason }) => [id, requirements, reason])).toEqual([
      ['doc/a/one', [A, C], undefined],
      ['doc/a/two', [A, B], undefined],
      ['doc/a/three', [], undefined],
      ['doc/a/four', [], 'heading-or-link'],
    ])
  })

  test('can be restricted to some requirements and what they rest on', () => {
    const part = restricted(whole, new Set([B]))
    expect(part.requirements.map(({ id }) => id)).toEqual([B])
    expect(part.statements.map(({ id }) => id)).toEqual(['doc/a/two'])
  })

  test('--uncovered: statements nothing accounts for, requirements nothing examines', () => {
    const found = onlyUncovered(whole)
    expect(found.statements.map(({ id }) => id)).toEqual(['doc/a/three'])
    expect(found.requirements.map(({ id }) => id)).toEqual([B, C])
    expect(uncoveredText(found)).toContain('1 statement without requirement or reason\n')
    expect(uncoveredText(found)).toContain('2 requirements without a case\n')
    expect(uncoveredText({ requirements: [], operations: [], statements: [] }))
      .toBe('Every statement has a requirement or a reason.\nEvery requirement has a case.\n')
  })

  test('--unproven: requirements that no fault breaks', () => {
    const found = onlyUnproven(whole)
    expect(found.requirements.map(({ id }) => id)).toEqual([B])
    expect(unprovenText(found)).toBe(`${B}\n  B is so.\n1 requirement that no fault breaks\n`)
    expect(unprovenText({ requirements: [], operations: [], statements: [] }))
      .toBe('Every requirement is broken by a fault of the reference cloud.\n')
  })

  test('for people: a paragraph each', () => {
    expect(listingText(restricted(whole, new Set([A])))).toBe(`${A}  (must on openstack)
  A is so.
  sources     doc: A, one; doc: A, two
  operations  createServerGroup
  features    personas/reader
  profiles    groups, full
  case        suites/server-groups/create.ts
  faults      loses-a

1 requirement
`)
  })
})
