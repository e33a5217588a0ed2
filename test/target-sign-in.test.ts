import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { APPLICATION_CREDENTIALS, USERS } from '../reference/accounts.ts'
import { ACCESS_KEYS } from '../reference/iam/access-keys.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import type { RequirementId } from '../requirements/index.ts'
import { parseTarget } from '../target/index.ts'
import { Examiner } from './examination.ts'

const IDS: readonly RequirementId[] = ['server-groups/create/echoes-name', 'server-groups/list/lists-created-once']
const userOf = (name: string) => USERS.find((user) => user.name === name)
const credentialOf = (name: string) => APPLICATION_CREDENTIALS.find(({ userId }) => userId === userOf(name)?.id)

let cloud: ReferenceCloud
beforeAll(async () => {
  cloud = await startReferenceCloud({ dialect: 'openstack' })
})
afterAll(() => cloud.stop())

/** Examines a few requirements of the reference cloud as whoever those credentials are. */
async function examineAs(auth: Readonly<Record<string, unknown>>) {
  const { compute: _, ...endpoints } = cloud.target['endpoints'] as Record<string, string>
  const target = { ...cloud.target, endpoints, personas: { member: { auth } }, microversions: { max: '2.15' } }
  const examiner = await Examiner.open(parseTarget(target, 'of the reference cloud'))
  try {
    const { facts } = examiner.connection
    return { facts, examined: await examiner.examine({ ids: IDS }) }
  } finally {
    await examiner.close()
  }
}

describe('on the reference cloud, with the compute service looked up in its catalogue', () => {
  const { id, name, secret, userId } = credentialOf('demo') ?? { id: '', name: '', secret: '', userId: '' }

  test.each([
    ['an application credential by id', { type: 'applicationCredential', id, secret }],
    ['one by name and user', { type: 'applicationCredential', name, secret, userId }],
    ['one by names', { type: 'applicationCredential', name, secret, username: 'demo', domain: 'Default' }],
    ['a password', { type: 'password', username: 'demo', password: userOf('demo')?.password, domain: 'Default', project: 'demo' }],
  ])('%s signs in its user in its project', async (_, auth) => {
    const { facts, examined } = await examineAs(auth)
    expect(facts).toMatchObject({ projectIds: { member: userOf('demo')?.project.id }, userIds: { member: userId }, endpoints: { compute: cloud.endpoint } })
    expect(facts.personas.includes('unscoped')).toBe(auth.type === 'password')
    expect(examined.complaints).toEqual([])
    expect(examined.withVerdict('passed')).toEqual(IDS)
  })

  test('one with a wrong secret is refused, and named', async () => {
    const message = expect.stringMatching(/^Could not authenticate persona member at .*: status 401, .*\. Correct personas\.member/)
    await expect(examineAs({ type: 'applicationCredential', id, secret: 'wrong-secret' })).rejects.toMatchObject({ code: 'AUTHENTICATION', message })
  })
})

describe('with an access key', () => {
  const { accessKey, secretKey } = ACCESS_KEYS.demo

  test.each([['huaweicloud', 'access'], ['opentelekomcloud', 'credential']] as const)('every request to %s is signed in format %s', async (dialect, signature) => {
    const signing = await startReferenceCloud({ dialect })
    const auth = { type: 'aksk', accessKey, secretKey, projectId: userOf('demo')?.project.id, region: 'RegionOne', service: 'ecs' }
    const file = parseTarget({ ...signing.target, personas: { member: { auth } }, microversions: { max: '2.15' } }, 'of the reference cloud')
    expect(file.personas['member']).toMatchObject({ signature })
    const examiner = await Examiner.open(file)
    try {
      const examined = await examiner.examine({ ids: ['ecs-groups/create/echoes-name', ...IDS] })
      expect(examined.complaints).toEqual([])
      expect(examined.withVerdict('passed')).toEqual(['ecs-groups/create/echoes-name', ...IDS])
    } finally {
      await examiner.close()
      await signing.stop()
    }
  })

  test('that is wrong is named before anything is created', async () => {
    const signing = await startReferenceCloud({ dialect: 'huaweicloud' })
    const auth = { type: 'aksk', accessKey, secretKey: 'another-secret', projectId: userOf('demo')?.project.id }
    const opening = Examiner.open(parseTarget({ ...signing.target, personas: { member: { auth } } }, 'of the reference cloud'))
    await expect(opening).rejects.toThrow(/^Could not authenticate persona member.*: the compute service answered 401 to its signature/)
    await signing.stop()
  })
})
