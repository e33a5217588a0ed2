import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { Problem } from '../events/index.ts'
import { parseTarget, redactText, type TargetFile } from '../target/index.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'target-clouds-'))
})

type Env = Readonly<Record<string, string>>

/** A target file that says no more than it must. */
function parse(changes: Record<string, unknown> = {}, env: Env = {}): TargetFile {
  const document = { name: 'my-cloud', dialect: 'openstack', apis: ['nova-v2.1'], personas: { member: { cloud: 'mine' } }, ...changes }
  return parseTarget(document, 'my.yaml', { env, cwd: home, home })
}

function problemOf(changes: Record<string, unknown> = {}, env: Env = {}): string {
  try {
    parse(changes, env)
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
  throw new Error('The target file was accepted.')
}

function write(name: string, content: unknown, folder = ''): void {
  mkdirSync(join(home, folder), { recursive: true })
  writeFileSync(join(home, folder, name), JSON.stringify(content))
}

const domains = { user_domain_id: 'default', project_domain_id: 'default' }
const entry = { auth_url: 'http://id/v3', username: 'demo', project_name: 'demo', ...domains }
const domain = { id: 'default' }
const demo = { type: 'password', user: { name: 'demo', domain }, password: 'pass-of-demo', project: { name: 'demo', domain } }

describe('where a cloud is found', () => {
  test('the nearest file is taken, secure.yaml merged over it, and the target file need not repeat it', () => {
    write('clouds.yaml', { clouds: { mine: { auth: entry, region_name: 'north', verify: false } } })
    write('clouds.yaml', { clouds: {} }, '.config/openstack')
    write('secure.yaml', { clouds: { mine: { auth: { password: 'pass-of-demo' } } } }, '.config/openstack')
    const file = parse()
    expect(file.personas['member']).toEqual(demo)
    expect(file).toMatchObject({ endpoints: { identity: 'http://id' }, region: 'north', tls: { insecure: true } })
    expect(file.endpoints.compute).toBeUndefined()
    expect(redactText('it is pass-of-demo')).toBe('it is <redacted>')
  })

  test('OS_CLIENT_CONFIG_FILE comes first, and the configuration folder before the home one', () => {
    write('clouds.yaml', { clouds: {} })
    write('named.yaml', { clouds: { mine: { auth: { ...entry, password: 'pw-named' } } } })
    expect(parse({}, { OS_CLIENT_CONFIG_FILE: 'named.yaml' }).personas['member']).toMatchObject({ password: 'pw-named' })
  })

  test.each(['clouds.yml', 'clouds.json'])('%s in the folder of XDG_CONFIG_HOME', (name) => {
    write(name, { clouds: { mine: { auth: { ...entry, password: 'pw-of-xdg' } } } }, 'xdg/openstack')
    write('clouds.yaml', { clouds: {} }, '.config/openstack')
    expect(parse({}, { XDG_CONFIG_HOME: join(home, 'xdg') }).personas['member']).toMatchObject({ password: 'pw-of-xdg' })
  })

  test('the profile of clouds-public.yaml is what it says nothing of itself', () => {
    write('clouds-public.yaml', { 'public-clouds': { vendor: { auth: { auth_url: 'https://iam.vendor.example.com/v3' }, region_name: 'eu' } } })
    const { auth_url: _, ...auth } = entry
    write('clouds.yaml', { clouds: { mine: { profile: 'vendor', region_name: 'us', auth: { ...auth, password: 'pass-of-demo' } } } })
    expect(parse()).toMatchObject({ endpoints: { identity: 'https://iam.vendor.example.com' }, region: 'us', personas: { member: demo } })
  })

  test('what is wrong is named by file and key path', () => {
    expect(problemOf()).toContain('needs clouds.yaml, which is not found')
    const mine = (cloud: unknown) => write('clouds.yaml', { clouds: { mine: cloud } })
    mine({ auth: entry })
    expect(problemOf()).toContain('clouds.mine.auth.password is missing')
    expect(problemOf({ personas: { member: { cloud: 'mime' } } })).toContain('Did you mean mine?')
    mine({ auth: entry, auth_type: 'v3oidcpassword' })
    expect(problemOf()).toContain('clouds.mine.auth_type is "v3oidcpassword", which is not supported')
    mine({ auth: { ...entry, password: 'x-y-z', user_domain_id: undefined } })
    expect(problemOf()).toContain('clouds.mine.auth.user_domain_name is missing')
    mine({ auth: { application_credential_name: 'ci', application_credential_secret: 's3cret', auth_url: 'http://id' }, auth_type: 'v3applicationcredential' })
    expect(problemOf()).toContain('clouds.mine.auth.username is missing')
    mine({ auth: { ...entry, password: 'x-y-z' }, interface: 'private' })
    expect(problemOf()).toContain('clouds.mine.interface is "private"')
  })
})

describe('what a cloud may say', () => {
  const member = (cloud: object) => {
    write('clouds.yaml', { clouds: { mine: cloud } })
    return parse()
  }

  test('an application credential, by id or by name', () => {
    const auth = { auth_url: 'http://id', application_credential_id: 'c0ffee', application_credential_secret: 's3cret' }
    const byId = { type: 'applicationCredential', credential: { id: 'c0ffee' }, secret: 's3cret' }
    expect(member({ auth_type: 'v3applicationcredential', auth }).personas['member']).toEqual(byId)
    const named = { auth_url: 'http://id', application_credential_name: 'ci', application_credential_secret: 's3cret', user_id: 'u1' }
    const credential = { name: 'ci', user: { id: 'u1' } }
    expect(member({ auth_type: 'v3applicationcredential', auth: named }).personas['member']).toEqual({ ...byId, credential })
    expect(redactText('s3cret')).toBe('<redacted>')
  })

  test('a token, spellings of older clients, and settings beside auth', () => {
    const token = { auth_type: 'v3token', auth: { auth_url: 'http://id', token: 't-o-k', project_id: 'p1' }, compute_endpoint_override: 'http://nova/v2.1' }
    expect(member(token)).toMatchObject({ personas: { member: { type: 'token', projectId: 'p1' } }, endpoints: { compute: 'http://nova' } })
    const older = { auth: { 'auth-url': 'http://id/v3', username: 'demo', password: 'pass-of-demo', tenant_name: 'demo' }, domain_id: 'default' }
    expect(member(older).personas['member']).toEqual(demo)
  })

  test('endpoints of another interface, and whom to trust', () => {
    const auth = { ...entry, auth_url: 'https://id', password: 'pass-of-demo' }
    expect(member({ auth, interface: 'internalURL', cacert: 'ca.pem' })).toMatchObject({ interface: 'internal', tls: { caFile: join(home, 'ca.pem'), insecure: false } })
    const { tls } = parse({ endpoints: { compute: 'https://nova' }, tls: { caFile: 'own.pem' } })
    expect(tls).toEqual({ caFile: join(home, 'own.pem'), insecure: false })
  })

  test('the usual variables name authorities, for a target that is reached by TLS', () => {
    const auth = { ...entry, auth_url: 'https://id', password: 'pass-of-demo' }
    write('clouds.yaml', { clouds: { mine: { auth }, plain: { auth: { ...auth, auth_url: 'http://id' } } } })
    expect(parse({}, { SSL_CERT_FILE: '/etc/c.pem', REQUESTS_CA_BUNDLE: '/etc/b.pem' }).tls.caFile).toBe('/etc/b.pem')
    expect(parse({ personas: { member: { cloud: 'plain' } } }, { SSL_CERT_FILE: '/etc/c.pem' }).tls).toEqual({ insecure: false })
  })
})

describe('a member that is not declared', () => {
  const variables = {
    OS_AUTH_URL: 'http://id/v3', OS_USERNAME: 'demo', OS_PASSWORD: 'pass-of-demo', OS_PROJECT_NAME: 'demo', OS_USER_DOMAIN_ID: 'default',
    OS_PROJECT_DOMAIN_ID: 'default', OS_REGION_NAME: 'north', OS_INSECURE: 'true', OS_INTERFACE: 'public', OS_IDENTITY_API_VERSION: '3',
  }

  test('is the cloud of OS_CLOUD', () => {
    write('clouds.yaml', { clouds: { mine: { auth: { ...entry, password: 'pass-of-demo' } } } })
    expect(parse({ personas: undefined }, { OS_CLOUD: 'mine', ...variables, OS_PASSWORD: 'another' }).personas['member']).toEqual(demo)
  })

  test('is whom the OS_ variables describe, who can also be named', () => {
    const expected = { personas: { member: demo }, endpoints: { identity: 'http://id' }, region: 'north', interface: 'public', tls: { insecure: true } }
    expect(parse({ personas: {} }, variables)).toMatchObject(expected)
    expect(parse({ personas: { member: { cloud: 'envvars' } } }, variables)).toMatchObject(expected)
    const { OS_PASSWORD: _, ...without } = variables
    expect(problemOf({ personas: {} }, without)).toBe('Could not read the environment variables: OS_PASSWORD is missing. Set it.')
    const application = { OS_AUTH_URL: 'http://id', OS_APPLICATION_CREDENTIAL_ID: 'c0ffee', OS_APPLICATION_CREDENTIAL_SECRET: 's3cret' }
    expect(parse({ personas: {} }, application).personas['member']).toMatchObject({ type: 'applicationCredential', credential: { id: 'c0ffee' } })
  })

  test('is the access key of the environment, on a cloud that takes one', () => {
    const key = { HUAWEICLOUD_SDK_AK: 'an-access-key', HUAWEICLOUD_SDK_SK: 'a-secret-key', HUAWEICLOUD_SDK_PROJECT_ID: 'p1' }
    const endpoints = { compute: 'https://ecs.example.com' }
    const huawei = parse({ personas: undefined, dialect: 'huaweicloud', apis: ['ecs-v1'], endpoints }, key)
    const expected = { type: 'aksk', accessKey: 'an-access-key', secretKey: 'a-secret-key', projectId: 'p1', signature: 'access' }
    expect(huawei.personas['member']).toEqual(expected)
    const signed = { auth: { type: 'aksk', accessKey: 'mine' } }
    const otc = parse({ personas: { member: signed }, dialect: 'opentelekomcloud', apis: ['ecs-v1'], endpoints, region: 'eu-de' }, {
      ...key, HUAWEICLOUD_SDK_SECURITY_TOKEN: 'of-another-key',
    })
    expect(otc.personas['member']).toEqual({ ...expected, accessKey: 'mine', signature: 'credential', region: 'eu-de' })
    expect(redactText('a-secret-key')).toBe('<redacted>')
    expect(problemOf({ personas: undefined }, key)).toContain('personas.member is missing')
  })
})
