import { describe, expect, onTestFinished, test } from 'vitest'
import { type DialectName, Problem, type Subject } from '../events/index.ts'
import { type ActingCase, type CaseRecord, conformance, pairCode, pairSeed, planPairs, selectIds, type SubjectSource } from '../harness/index.ts'
import { POLICY_USERS } from '../reference/iam/policy-users.ts'
import { PROFILES, REQUIREMENT_IDS, type RequirementId, REQUIREMENTS } from '../requirements/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { CASES } from '../suites/index.ts'
import { DIALECTS } from '../target/dialects/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { FACTS } from './fake-connection.ts'

const ID = 'server-groups/create/echoes-name'
const specs = await loadSpecs('openstack')
const DIALECT_NAMES = Object.keys(DIALECTS) as DialectName[]

function plan(record: Partial<ActingCase>, facts: Partial<TargetFacts> = {}) {
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

  test.each<[string, Partial<ActingCase>, Partial<TargetFacts>, RegExp]>([
    ['a persona', { needs: { personas: ['admin'] } }, {}, /no persona admin/],
    ['a feature', { needs: { features: ['servers'] } }, {}, /feature servers/],
    ['capacity', { needs: { resources: { group: 5 } } }, {}, /needs 5 of group, 4 may be held \(quota 10, 0 in use, budget 4\)/],
    ['hosts', { needs: { hosts: 2 } }, {}, /needs 2 hosts/],
    ['an operation', { subjects: () => [{ api: 'nova-v2', operationId: 'showServerGroup' }] }, { withoutOperations: ['showServerGroup'] }, /leaves out the operation/],
    ['what is impossible', { needs: () => ({ impossible: 'the project has no quota' }) }, {}, /the project has no quota/],
    ['any subject', { subjects: () => [] }, {}, /offers no API family/],
    ['the API family of every subject', { subjects: () => [{ api: 'ecs-v1' }] }, {}, /offers no API family/],
    ['a budget for what costs money', { needs: { resources: { server: 1 } } }, { capacity: { server: 0 }, capacityReasons: { server: 'budget 0' } }, /needs 1 of server, 0 may be held \(budget 0\)/],
  ])('says why what lacks %s is unsupported', (_, record, facts, reason) => {
    expect(plan(record, facts)).toMatchObject([{ unsupported: expect.stringMatching(reason) }])
  })

  test('leaves out what the dialect does not owe', () => {
    const owed = REQUIREMENTS[ID]
    const { level } = owed
    Object.assign(owed, { level: { openstack: 'must' } })
    onTestFinished(() => void Object.assign(owed, { level }))
    expect(plan({}, { dialect: 'huaweicloud' })).toEqual([])
    expect(plan({})).toHaveLength(1)
  })

  test('leaves out subjects of API families that the target does not offer', () => {
    const subjects: Subject[] = [{ api: 'ecs-v1' }, { api: 'nova-v2' }, { api: 'nova-v2.1', microversion: '2.64' }]
    expect(plan({ subjects: () => subjects }, { apis: ['nova-v2', 'ecs-v1'] }).map(({ subject }) => subject)).toEqual(subjects.slice(0, 2))
  })

  test('is refused when two pairs cannot be told apart', () => {
    expect(() => plan({ subjects: () => [{ api: 'nova-v2' }, { api: 'nova-v2' }] })).toThrow(/shares the code/)
  })

  test.each(DIALECT_NAMES)('of everything that %s owes has no two pairs alike, and reaches every case', async (dialect) => {
    const source = await everythingOf(dialect)
    const pairs = planPairs(CASES, REQUIREMENT_IDS, source)
    expect(new Set(pairs.map(({ pair }) => pair)).size).toBe(pairs.length)
    expect(new Set(pairs.map(({ id }) => id))).toEqual(new Set(owedBy(dialect)))
    expect(pairs.filter(({ unsupported }) => unsupported !== undefined)).toEqual([])
  })

  test.each(DIALECT_NAMES)('of a stateless target of %s supports what the profile for mocks names, and says of the rest that it is stateless', async (dialect) => {
    const { facts, specs: described } = await everythingOf(dialect)
    const pairs = planPairs(CASES, REQUIREMENT_IDS, { facts: { ...facts, features: [...facts.features, 'stateless'] }, specs: described })
    const supported = new Set(pairs.filter(({ unsupported }) => unsupported === undefined).map(({ id }) => id))
    expect([...supported].toSorted()).toEqual(owedBy(dialect).filter((id) => PROFILES['stateless-mock'].includes(id)).toSorted())
    const reasons = new Set(pairs.flatMap(({ id, unsupported }) => (supported.has(id) ? [] : [unsupported])))
    expect([...reasons].filter((reason) => !/is stateless$|no API family|success of this action is its own$/.test(reason ?? ''))).toEqual([])
  })
})

const owedBy = (dialect: DialectName): RequirementId[] => REQUIREMENT_IDS.filter((id) => REQUIREMENTS[id].level[dialect] !== undefined)

/** A target of a dialect that has whatever its cases need. */
async function everythingOf(dialect: DialectName): Promise<SubjectSource> {
  const max = dialect === 'openstack' ? '2.102' : '2.60'
  const facts: TargetFacts = {
    ...FACTS,
    dialect,
    apis: DIALECTS[dialect].apis,
    microversions: { min: '2.1', max },
    personas: [
      'admin', 'member', 'reader', 'outsider', 'stranger', 'unscoped', 'anonymous', 'expired', 'revoked', 'sacrificial',
      ...POLICY_USERS[dialect].map(({ name }) => name),
    ],
    features: ['servers', 'host-visibility'],
    hosts: 4,
    serversPerHost: 8,
    servers: { flavor: '1', otherFlavor: '2', image: 'i', otherImage: 'j', network: { vpc: 'v', subnet: 's' }, dedicatedHost: 'd' },
    capacity: { group: 10, server: 12 },
    membersPerGroup: 10,
    catalogue: [{ type: 'compute', interface: 'public', region: 'RegionOne', url: 'http://127.0.0.1/v2.1' }],
  }
  return { facts, specs: await loadSpecs(dialect) }
}

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
