import { describe, expect, test } from 'vitest'
import { Problem, type Subject } from '../events/index.ts'
import { type CaseRecord, conformance, pairCode, pairSeed, planPairs, selectIds } from '../harness/index.ts'
import { PROFILES, REQUIREMENT_IDS } from '../requirements/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { CASES } from '../suites/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { FACTS } from './fake-connection.ts'

const ID = 'server-groups/create/echoes-name'
const specs = await loadSpecs('openstack')

function plan(record: Partial<CaseRecord>, facts: Partial<TargetFacts> = {}) {
  const whole: CaseRecord = { id: ID, subjects: () => [{ api: 'nova-v2' }], body: async () => undefined, ...record }
  return planPairs(new Map([[ID, whole]]), [ID], { facts: { ...FACTS, ...facts }, specs })
}

describe('a plan', () => {
  test('holds a pair for each subject, with a code of its own', () => {
    const subjects: Subject[] = [{ api: 'nova-v2' }, { api: 'nova-v2.1', microversion: '2.64' }]
    const pairs = plan({ subjects: () => subjects })
    expect(pairs.map(({ subject }) => subject)).toEqual(subjects)
    expect(new Set(pairs.map(({ pair }) => pair)).size).toBe(2)
  })

  test.each<[string, Partial<CaseRecord>, Partial<TargetFacts>, RegExp]>([
    ['a persona', { needs: { personas: ['admin'] } }, {}, /no persona admin/],
    ['a feature', { needs: { features: ['servers'] } }, {}, /feature servers/],
    ['capacity', { needs: { resources: { group: 5 } } }, {}, /needs 5 of group, 4 may be held \(quota 10, 0 in use, budget 4\)/],
    ['hosts', { needs: { hosts: 2 } }, {}, /needs 2 hosts/],
    ['an operation', { subjects: () => [{ api: 'nova-v2', operationId: 'showServerGroup' }] }, { withoutOperations: ['showServerGroup'] }, /leaves out the operation/],
    ['what is impossible', { needs: () => ({ impossible: 'the project has no quota' }) }, {}, /the project has no quota/],
    ['any subject', { subjects: () => [] }, {}, /offers no API family/],
  ])('says why what lacks %s is unsupported', (_, record, facts, reason) => {
    expect(plan(record, facts)).toMatchObject([{ unsupported: expect.stringMatching(reason) }])
  })

  test('leaves out what the dialect does not owe', () => {
    expect(plan({}, { dialect: 'huaweicloud' })).toEqual([])
  })

  test('is refused when two pairs cannot be told apart', () => {
    expect(() => plan({ subjects: () => [{ api: 'nova-v2' }, { api: 'nova-v2' }] })).toThrow(/shares the code/)
  })

  test('of everything has no two pairs alike, and reaches every case', () => {
    const facts = { ...FACTS, personas: ['admin', 'member', 'reader', 'outsider', 'unscoped', 'anonymous'], capacity: { group: 10 }, catalogue: [{ type: 'compute', interface: 'public', region: 'RegionOne', url: 'http://127.0.0.1/v2.1' }] }
    const pairs = planPairs(CASES, REQUIREMENT_IDS, { facts, specs })
    expect(new Set(pairs.map(({ pair }) => pair)).size).toBe(pairs.length)
    expect(new Set(pairs.map(({ id }) => id))).toEqual(new Set(REQUIREMENT_IDS))
    expect(pairs.filter(({ unsupported }) => unsupported !== undefined)).toEqual([])
  })

  test('of a stateless target supports what the profile for mocks names, and says of the rest that it is stateless', () => {
    const personas = ['admin', 'member', 'reader', 'outsider', 'unscoped', 'anonymous']
    const facts = { ...FACTS, features: ['stateless'], personas, capacity: { group: 10 } }
    const pairs = planPairs(CASES, REQUIREMENT_IDS, { facts, specs })
    const supported = new Set(pairs.filter(({ unsupported }) => unsupported === undefined).map(({ id }) => id))
    expect([...supported].toSorted()).toEqual(REQUIREMENT_IDS.filter((id) => PROFILES['stateless-mock'].includes(id)).toSorted())
    const reasons = new Set(pairs.flatMap(({ id, unsupported }) => (supported.has(id) ? [] : [unsupported])))
    expect([...reasons].filter((reason) => !/is stateless$|no API family/.test(reason ?? ''))).toEqual([])
  })
})

describe('a selection', () => {
  test('is everything when empty, else ids and prefixes in the catalogue\'s order', () => {
    expect(selectIds([], REQUIREMENT_IDS)).toEqual(REQUIREMENT_IDS)
    const chosen = selectIds([ID, 'protocol/tokens/'], REQUIREMENT_IDS)
    expect(chosen).toEqual(REQUIREMENT_IDS.filter((id) => id === ID || id.startsWith('protocol/tokens/')))
  })

  test.each(['server-groups/create/echos-name', 'server-group/', 'server-groups', ''])('%j matches nothing, and that is said', (wanted) => {
    expect(() => selectIds([wanted], REQUIREMENT_IDS)).toThrow(Problem)
  })
})

describe('pairs', () => {
  test('draw alike whatever else is planned, and differently from each other', () => {
    expect(pairSeed(1, ID, { api: 'a' })).toBe(pairSeed(1, ID, { api: 'a' }))
    expect(new Set([pairSeed(1, ID, { api: 'a' }), pairSeed(2, ID, { api: 'a' }), pairSeed(1, ID, { api: 'b' })]).size).toBe(3)
    expect(pairCode(ID, {})).toMatch(/^[0-9a-z]{6}$/)
  })

  test('a second case for one requirement is refused', () => {
    const record = CASES.get(ID) as CaseRecord
    expect(() => conformance(record)).toThrow(/has a case already/)
  })
})
