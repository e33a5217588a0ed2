import { describe, expect, test } from 'vitest'
import { startReferenceCloud } from '../reference/index.ts'
import { PROFILES } from '../requirements/profiles.ts'
import { contradictionAmong } from '../suites/placement.ts'
import { parseTarget } from '../target/index.ts'
import { Examiner } from './examination.ts'
import { owedBy } from './owed.ts'
import { ReferenceExaminer } from './reference-examiner.ts'

const on = (...hosts: ReadonlyArray<readonly [id: unknown, hypervisor: unknown]>) =>
  hosts.map(([hostId, name], at) => ({ id: `s${at + 1}`, fields: { hostId, 'OS-EXT-SRV-ATTR:hypervisor_hostname': name } }))

describe('two names of one host', () => {
  test.each([
    ['agree', on(['a', 'x'], ['b', 'y'], ['a', 'x']), undefined],
    ['one is equal and the other is not', on(['a', 'x'], ['a', 'y']), 'equal hostId on different hypervisors'],
    ['the other way round', on(['a', 'x'], ['c', 'z'], ['b', 'x']), 'different hostId on one hypervisor'],
    ['one is hidden', on(['a', undefined], ['a', 'y']), undefined],
    ['a server has no host', on(['', null], ['', 'y']), undefined],
    ['one server alone', on(['a', 'x']), undefined],
  ])('%s', (_what, servers, expected) => expect(contradictionAmong(servers)).toBe(expected))
})

const APART = 'server-groups/anti-affinity/distinct-hosts'
const EVIDENCE = `${APART} [nova-v2.1@2.60] names of hosts`

describe('where hosts are whole pods', () => {
  const reference = new ReferenceExaminer('huaweicloud')

  test('names that contradict each other are kept beside the verdict, which goes by the hypervisor', async () => {
    const honest = await reference.examine({ ids: [APART] })
    expect(honest.observations[EVIDENCE]).toBe('equal hostId on different hypervisors')
    expect(honest.withVerdict('passed')).toEqual([APART])
    const shared = await reference.examine({ ids: [APART], fault: 'pods-told-apart-alone' })
    expect(shared.observations[EVIDENCE]).toBe('different hostId on one hypervisor')
    expect(shared.withVerdict('failed')).toEqual([APART])
  })
})

describe('where names agree', () => {
  const reference = new ReferenceExaminer('openstack')

  test('nothing is said of them', async () => {
    const { observations } = await reference.examine({ ids: [APART] })
    expect(Object.keys(observations).filter((key) => key.endsWith('names of hosts'))).toEqual([])
  })
})

describe('a cloud of so many hosts', () => {
  const groups = owedBy('openstack').filter((id) => PROFILES.placement.includes(id) && id.startsWith('server-groups/'))

  test.each([[1], [2], [3]])('%i: nothing is failed or errored, and what needs more is unsupported', async (hosts) => {
    const cloud = await startReferenceCloud({ dialect: 'openstack', hosts })
    const examiner = await Examiner.open(parseTarget(cloud.target, 'of the reference cloud'))
    const found = await examiner.examine({ ids: groups })
    await examiner.close()
    await cloud.stop()
    expect(found.complaints.filter((complaint) => !complaint.startsWith('unsupported'))).toEqual([])
    const unsupported = found.withVerdict('unsupported')
    expect(unsupported.includes('server-groups/anti-affinity/surplus-never-active')).toBe(hosts < 2)
  })
})

describe('a host that is full', () => {
  const id = 'server-groups/policies/soft-affinity-never-refuses'

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['is seen', {}, /^passed $/],
    ['is not known of', { serversPerHost: undefined }, /^unsupported the target file does not say how many servers a host has room for/],
    ['takes more members than a group has', { serversPerHost: 10 }, /^unsupported takes 11 members, .* a group has 9 at most$/],
    ['takes more servers than there may be', { budget: { servers: 8 } }, /^unsupported needs 9 of server, 8 may be held/],
    ['is the only one', { hosts: 1 }, /^unsupported needs a second host/],
    ['has more room than is said', { serversPerHost: 3 }, /^errored 4 servers are on one host/],
  ])('%s', async (_what, changed, verdict) => {
    const cloud = await startReferenceCloud({ dialect: 'openstack' })
    const examiner = await Examiner.open(parseTarget({ ...cloud.target, ...changed }, 'of the reference cloud'))
    const { finished } = await examiner.examine({ ids: [id] })
    await examiner.close()
    await cloud.stop()
    expect(finished.map((pair) => `${pair.verdict} ${pair.reason ?? ''}`)).toEqual([expect.stringMatching(verdict)])
  })
})
