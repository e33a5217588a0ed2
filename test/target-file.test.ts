import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { Problem } from '../events/index.ts'
import { DIALECTS } from '../target/dialects/index.ts'
import { DEFAULTS, parseTarget, readTargetFile, redactText } from '../target/index.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'target-file-'))
})

const surroundings = (env: NodeJS.ProcessEnv = {}) => ({ env, cwd: home, home })

const AUTH = { type: 'password', username: 'demo', password: 'open-sesame', domain: 'Default', project: 'demo' }

function document(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'my-cloud',
    dialect: 'openstack',
    endpoints: { compute: 'https://compute.example.com/v2.1', identity: 'https://identity.example.com/v3' },
    apis: ['nova-v2.1'],
    personas: { member: { auth: AUTH } },
    ...changes,
  }
}

function problemOf(changes: Record<string, unknown>, env: NodeJS.ProcessEnv = {}): Problem {
  try {
    parseTarget(document(changes), 'my.yaml', surroundings(env))
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('The target file was accepted.')
}

describe('what is taken', () => {
  test('a file with every default filled in', () => {
    const file = parseTarget(document(), 'my.yaml', surroundings())
    expect(file).toEqual({
      name: 'my-cloud',
      dialect: 'openstack',
      endpoints: { compute: 'https://compute.example.com', identity: 'https://identity.example.com' },
      apis: ['nova-v2.1'],
      withoutOperations: [],
      personas: {
        member: {
          type: 'password',
          user: { name: 'demo', domain: { name: 'Default' } },
          password: 'open-sesame',
          project: { name: 'demo', domain: { name: 'Default' } },
        },
      },
      features: [],
      limits: DEFAULTS.limits,
      budget: { groups: 8, servers: 0, requests: 20_000, minutes: 30 },
      waivers: [],
      tls: { insecure: false },
    })
  })

  test.each([
    ['https://host', 'https://host'],
    ['https://host/', 'https://host'],
    ['https://host:8774/v2.1', 'https://host:8774'],
    ['https://host/v2/9c53a566cb3443ab910cf0daebca90c4/', 'https://host'],
    ['https://host/compute/v2.1/9c53a566cb3443ab910cf0daebca90c4', 'https://host/compute'],
    ['https://host/compute', 'https://host/compute'],
  ])('endpoint %s becomes %s', (given, root) => {
    const { endpoints } = parseTarget(document({ endpoints: { compute: given, identity: given } }), 'my.yaml', surroundings())
    expect(endpoints).toEqual({ compute: root, identity: root })
  })

  test('YAML and JSON files, with variables, waivers and a CA beside the file', () => {
    const waiver = { requirement: 'server-groups/create/name-kept', reason: 'known', until: '2027-01-31' }
    const path = join(home, 'my.yaml')
    const tls = { caFile: 'ca.pem' }
    const personas = { member: { auth: { ...AUTH, password: 'a${SECRET}b' } } }
    writeFileSync(path, JSON.stringify(document({ waivers: [waiver], tls, personas })))
    const file = readTargetFile(path, surroundings({ SECRET: 'xyzzy' }))
    expect(file.personas['member']).toMatchObject({ password: 'axyzzyb' })
    expect(file.waivers).toEqual([waiver])
    expect(file.tls).toEqual({ caFile: join(home, 'ca.pem'), insecure: false })
    expect(redactText('the password is axyzzyb')).toBe('the password is <redacted>')
  })

  test('the examples', () => {
    const auth = { auth_url: 'https://id.example.com', username: 'u', password: 'p-a-s-s', user_domain_name: 'D', project_id: 'p' }
    writeFileSync(join(home, 'clouds.yaml'), JSON.stringify({ clouds: { 'my-member': { auth } } }))
    const env = { OTHER_PASSWORD: 'pa55word', READER_PASSWORD: 'pa55word' }
    const file = readTargetFile(join(import.meta.dirname, '../examples/openstack.target.yaml'), surroundings(env))
    expect(Object.keys(file.personas)).toEqual(['member', 'reader', 'outsider'])
    expect(file).toMatchObject(DEFAULTS)
  })

  test.each(['huaweicloud', 'opentelekomcloud'] as const)('the example of %s', (dialect) => {
    const env = { MEMBER_PASSWORD: 'pa55word', ACCOUNT: 'us' }
    const file = readTargetFile(join(import.meta.dirname, `../examples/${dialect}.target.yaml`), surroundings(env))
    const servers = { flavor: expect.any(String), image: expect.any(String), network: { subnet: expect.any(String) } }
    expect(file).toMatchObject({ dialect, apis: DIALECTS[dialect].apis, servers, budget: { ...DEFAULTS.budget, servers: 0 } })
  })
})

describe('what is refused, with its key path', () => {
  test.each<[Record<string, unknown>, string, string]>([
    [{ limit: {} }, 'limit is not a known key', 'Did you mean limits?'],
    [{ limits: { requestPerSecond: 1 } }, 'limits.requestPerSecond is not a known key', 'Did you mean requestsPerSecond?'],
    [{ name: undefined }, 'name is missing', 'It is mandatory'],
    [{ name: 7 }, 'name is a number where a string is expected', 'Write a string.'],
    [{ dialect: 'openstak' }, 'dialect is "openstak", which is not known', 'Did you mean openstack?'],
    [{ apis: ['nova-v2.1', 'nova-v3'] }, 'apis[1] is "nova-v3", which is not known', 'Did you mean nova-v2'],
    [{ apis: [] }, 'apis is empty', 'Name at least one'],
    [{ apis: ['nova-v2', 'nova-v2'] }, 'apis names nova-v2 twice', 'once'],
    [{ microversions: { max: 2.6 } }, 'microversions.max is a number where a string is expected', 'Write a string.'],
    [{ microversions: { max: '2.060' } }, 'microversions.max is "2.060"', 'in quotes'],
    [{ endpoints: { compute: 'ftp://x', identity: 'https://x' } }, 'endpoints.compute is "ftp://x", which is not an http', 'Write a URL'],
    [{ endpoints: { compute: 'https://u:p@x', identity: 'https://x' } }, 'endpoints.compute carries credentials', 'persona'],
    [{ endpoints: { compute: 'https://x' } }, 'endpoints.identity is missing', 'A password needs it'],
    [{ features: ['host-visiblity'] }, 'features[0] is "host-visiblity"', 'Did you mean host-visibility?'],
    [{ features: ['servers'] }, 'servers is missing', 'say flavor and image'],
    [{ servers: { flavor: 'f' } }, 'servers.image is missing', 'mandatory'],
    [{ limits: { deletionSeconds: 0 } }, 'limits.deletionSeconds is 0, which is not above 0', 'larger'],
    [{ apis: ['ecs-v1'] }, 'apis[0] is "ecs-v1", which is not known', 'Valid names are nova-v2.1, nova-v2.'],
    [{ serversPerHost: 1.5 }, 'serversPerHost is a number where an integer is expected', 'Write an integer.'],
    [{ hosts: 0 }, 'hosts is 0, which is below 1', 'Write 1 or more.'],
    [{ limits: { concurrency: 1.5 } }, 'limits.concurrency is a number where an integer is expected', 'Write an integer.'],
    [{ limits: { requestsPerSecond: 0 } }, 'limits.requestsPerSecond is 0, which is not above 0', 'larger'],
    [{ tls: { insecure: 'yes' } }, 'tls.insecure is a string where true or false is expected', 'Write'],
    [{ operations: { except: 'deleteServerGroup' } }, 'operations.except is a string where a list is expected', 'Write a list.'],
    [{ personas: {} }, 'personas.member is missing', 'declare a member, or set OS_CLOUD or OS_… variables'],
    [{ personas: undefined, dialect: 'huaweicloud', apis: ['ecs-v1'] }, 'personas.member is missing', 'or HUAWEICLOUD_SDK_AK'],
    [{ personas: { member: { auth: AUTH }, guest: { auth: AUTH } } }, 'personas.guest is "guest", which is not', 'Valid names are admin'],
    [{ personas: { member: { auth: AUTH }, anonymous: {} } }, 'personas.anonymous needs no declaration', 'Remove it'],
    [{ personas: { member: {} } }, 'personas.member has neither cloud nor auth', 'Give either'],
    [{ personas: { member: { cloud: 'x', auth: AUTH } } }, 'personas.member has both cloud and auth', 'Give either'],
    [{ personas: { member: { auth: { type: 'oidc' } } } }, 'personas.member.auth.type is "oidc"', 'Valid names are password, applicationCred'],
    [{ personas: { member: { auth: { type: 'aksk' } } } }, 'personas.member.auth.accessKey is missing', 'set HUAWEICLOUD_SDK_AK.'],
    [{ personas: { member: { auth: { type: 'aksk', accessKey: 'k', secretKey: 's' } } } }, 'auth.projectId is missing', '_PROJECT_ID.'],
    [{ personas: { member: { auth: { type: 'applicationCredential', secret: 's' } } } }, 'auth.id is missing', 'Give id, or name and its user.'],
    [{ personas: { member: { auth: { type: 'applicationCredential', id: 'i' } } } }, 'auth.secret is missing', 'mandatory'],
    [{ interface: 'private' }, 'interface is "private", which is not known', 'Valid names are public, internal, admin.'],
    [{ personas: { member: { auth: { ...AUTH, domain: undefined } } } }, 'personas.member.auth.domain is missing', 'give domain'],
    [{ personas: { member: { auth: { type: 'token', token: 't-o-k' } } } }, 'personas.member.auth.projectId is missing', 'mandatory'],
    [{ waivers: [{ requirement: 'x/y', reason: 'r', until: '2027-02-30' }] }, 'waivers[0].until is 2027-02-30, which is no', '2027-01-31'],
    [{ waivers: [{ requirement: 'x/y', until: '2027-02-28' }] }, 'waivers[0].reason is missing', 'mandatory'],
    [{ waivers: [{ requirement: 'XY', reason: 'r', until: '2027-02-28' }] }, 'waivers[0].requirement is "XY"', 'the id of a requirement'],
  ])('%j', (changes, why, next) => {
    const problem = problemOf(changes)
    expect(problem.exitCode).toBe(2)
    expect(problem.message).toMatch(/^Could not read the target file my\.yaml: .*\. .*[.?…}]$/)
    expect(problem.message).toContain(why)
    expect(problem.message).toContain(next)
  })

  test('an unset variable, by its name and where it stands', () => {
    const { message, code } = problemOf({ personas: { member: { auth: { ...AUTH, password: '${MISSING_ONE}' } } } })
    expect(code).toBe('TARGET_VARIABLE')
    expect(message).toContain('personas.member.auth.password needs the environment variable MISSING_ONE, which is not set')
  })

  test('a variable that is set to nothing', () => {
    const problem = problemOf({ personas: { member: { auth: { ...AUTH, password: '${EMPTY}' } } } }, { EMPTY: '' })
    expect(problem.message).toContain('personas.member.auth.password is empty')
  })

  test('files that are absent, or no YAML', () => {
    expect(() => readTargetFile(join(home, 'absent.yaml'), surroundings())).toThrow(/it does not exist/)
    writeFileSync(join(home, 'broken.yaml'), 'name: [a\nb: c')
    expect(() => readTargetFile(join(home, 'broken.yaml'), surroundings())).toThrow(/it is not valid YAML or JSON/)
    writeFileSync(join(home, 'list.yaml'), '- a\n')
    expect(() => readTargetFile(join(home, 'list.yaml'), surroundings())).toThrow(/it is a list where an object is expected/)
  })
})
