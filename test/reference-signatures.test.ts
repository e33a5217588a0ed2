import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ACCESS_KEYS, KeyLocks } from '../reference/iam/access-keys.ts'
import { readSignatureHeader } from '../reference/iam/authorization-header.ts'
import { canonicalForm, expectedSignature, readSdkDate } from '../reference/iam/signature.ts'
import type { IncomingRequest } from '../reference/call.ts'
import { sha256 } from '../target/auth/canonical-request.ts'
import { authorization, sdkDate, signed, type SigningKey } from '../target/auth/signer.ts'
import { ReferenceClient } from './reference-client.ts'
import type { Reply } from './reference-client.ts'

const PROJECT = '0123456789abcdef0123456789abcdef'

function incoming(method: string, url: string, headers: Record<string, string>, body = ''): IncomingRequest {
  const [path = '', query = ''] = url.split('?')
  return { method, path, query, headers, body: Buffer.from(body), bodyBytes: Buffer.byteLength(body) }
}

const GROUP_HEADERS = { 'content-type': 'application/json', 'host': 'ecs.region.example.com', 'x-sdk-date': '20260101T000000Z' }
const GROUPS = `/v1/${PROJECT}/cloudservers/os-server-groups`
const CREATE = incoming('POST', GROUPS, GROUP_HEADERS, '{"server_group":{"name":"test","policies":["anti-affinity"]}}')
const LIST = incoming('GET', `${GROUPS}?marker=5bbcc3c4-1da2-4437-a48a-66f15b1b13f9&limit=1`, GROUP_HEADERS)
const SDK_GET = incoming('GET', '/path?limit=1', { 'x-sdk-date': '20060102T150405Z' })
const SDK_POST = incoming('POST', '/path?key=value', { 'x-sdk-date': '20060102T150405Z' }, '{"Name":"test","Id":1}\n')
const ALL = ['content-type', 'host', 'x-sdk-date']
const DATE = ['x-sdk-date']

describe('vectors', () => {
  test.each<[string, IncomingRequest, string[], string, string]>([
    [
      'the sample of the guide',
      incoming(
        'GET', '/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
        { 'content-type': 'application/json', 'host': 'service.region.example.com', 'x-sdk-date': '20191115T033655Z' },
      ),
      ALL, 'b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a', '',
    ],
    ['a GET of the SDK', SDK_GET, DATE, '85c3b7730f308aee452b16138a42a914397e43a8f0d732dfa521c0ef2afa98a4', '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624'],
    ['a POST of the SDK', SDK_POST, DATE, '13f75ff5f5216199f986c7e7f2f77834d5e160ad9e46f37319816dc72ba7eeab', 'cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59'],
    ['a create', CREATE, ALL, 'fb6ef176487e24fe31ea955a1b601ca1ab0dd7c9eb001783db13d650b607e7b8', '2a702dc080b78eb94cd4571fc74a5d18052db18949631e38b7c62b0d51853f50'],
    ['a list', LIST, ALL, '68bfebe55047a4a8ab5e8365a38f702968355b660c87392fe6ed0770a4164b0e', 'ad016049c2084a49c562050e48c17cbadda68d011cd8ca91dd235a55a9472318'],
  ])('%s, with Access=', (_, request, signedHeaders, hash, signature) => {
    const claim = { accessKey: 'AccessKey', signedHeaders }
    expect(sha256(canonicalForm(request, claim))).toBe(hash)
    if (signature !== '') expect(expectedSignature(request, claim, 'SecretKey')).toBe(signature)
  })

  test.each([
    [['20260101', '', '', 'sdk_request'], 'd24b5d838fb1f207970756c926b851211952617636639e79ce39b6b072dc8092'],
    [['20260101', 'eu-de', 'ecs', 'sdk_request'], '66e36e677b45b975590ee1cc4c6730d14926d9e3ee281351afd0b3172057d9e0'],
  ])('a create in the scope %s, with Credential=', (scope, signature) => {
    expect(expectedSignature(CREATE, { accessKey: 'AccessKey', scope, signedHeaders: ALL }, 'SecretKey')).toBe(signature)
  })

  test('a query is sorted by code point and encoded, with all values of a key', () => {
    const query = `test=${encodeURIComponent('一 (&=?!#%.*)')}&multi=3&multi=1&multi=2&path=/tmp/123&limit=1&enable=true`
    expect(canonicalForm(incoming('GET', `/?${query}`, {}), { accessKey: 'a', signedHeaders: [] }).split('\n')[2])
      .toBe('enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29')
  })
})

test('both forms of the header are read, and what is neither is not', () => {
  expect(readSignatureHeader('SDK-HMAC-SHA256 Access=AK, SignedHeaders=a;b, Signature=0f'))
    .toEqual({ accessKey: 'AK', signedHeaders: ['a', 'b'], signature: '0f' })
  expect(readSignatureHeader('SDK-HMAC-SHA256 Credential=AK/20260101///sdk_request, SignedHeaders=a'))
    .toEqual({ accessKey: 'AK', scope: ['20260101', '', '', 'sdk_request'], signedHeaders: ['a'] })
  expect(readSignatureHeader('SDK-HMAC-SHA256 SignedHeaders=a, Signature=0f')).toBeUndefined()
  expect([readSdkDate('20260101T000000Z'), readSdkDate('2026-01-01T00:00:00Z'), readSdkDate('20261301T000000Z')])
    .toEqual([Date.UTC(2026, 0, 1), undefined, undefined])
})

test('more than five failures in a row lock a key for five minutes; a success in between begins anew', () => {
  const locks = new KeyLocks()
  const fail = (times: number): void => {
    for (let count = 0; count < times; count += 1) locks.failed('ak', 0)
  }
  fail(5)
  locks.succeeded('ak')
  fail(5)
  expect(locks.isLocked('ak', 0)).toBe(false)
  fail(1)
  expect([locks.isLocked('ak', 299_999), locks.isLocked('ak', 300_000), locks.isLocked('other', 0)]).toEqual([true, false, false])
})

describe('requests signed by target/, which shares no code', () => {
  let client: ReferenceClient
  const pair = ACCESS_KEYS.sacrificial
  const key: SigningKey = { accessKey: pair.accessKey, secretKey: pair.secretKey, signature: 'access' }

  beforeAll(async () => {
    client = await ReferenceClient.start({ dialect: 'huaweicloud' })
  })

  beforeEach(() => client.cloud.reset())

  afterAll(() => client.cloud.stop())

  async function send(path: string, signing: SigningKey, { method = 'GET', body, now = new Date() }: { method?: string; body?: string; now?: Date } = {}): Promise<Reply> {
    const url = client.cloud.endpoint + path
    const headers = Object.fromEntries(signed({ method, url, headers: [], ...(body === undefined ? {} : { body: Buffer.from(body) }) }, signing, now))
    return client.call(path, { method, headers, ...(body === undefined ? {} : { body: Buffer.from(body) }) })
  }

  const reasonOf = (reply: Reply): unknown => [reply.status, (reply.json as { error_msg?: string }).error_msg?.split(': ')[1]]

  test.each<[string, Partial<SigningKey>]>([
    ['Access=', {}],
    ['Access= and a project', { projectId: 'own' }],
    ['Credential=', { signature: 'credential' }],
    ['Credential= in a scope', { signature: 'credential', region: 'eu-de', service: 'ecs' }],
  ])('are accepted with %s', async (_, more) => {
    const project = client.projectOf('demo')
    const signing = { ...key, ...more, ...(more.projectId === undefined ? {} : { projectId: project }) }
    for (const path of [`/v1/${project}/cloudservers/os-server-groups?limit=5`, `/v2.1/${project}/os-server-groups?limit=5&x=%E4%B8%80%20a`]) {
      expect((await send(path, signing)).status).toBe(200)
    }
    const body = JSON.stringify({ server_group: { name: 'sïgned', policies: ['anti-affinity'] } })
    expect((await send(`/v1/${project}/cloudservers/os-server-groups`, signing, { method: 'POST', body })).status).toBe(200)
  })

  test('are refused with the reason', async () => {
    const path = `/v2.1/${client.projectOf('demo')}/os-server-groups`
    const at = (minutes: number): Date => new Date(Date.now() + minutes * 60_000)
    expect(reasonOf(await send(path, { ...key, secretKey: 'another' }))).toEqual([401, 'verify aksk signature fail'])
    expect(reasonOf(await send(path, { ...key, accessKey: 'NOBODYS' }))).toEqual([401, 'ak NOBODYS not exist'])
    for (const minutes of [-16, 16]) expect(reasonOf(await send(path, key, { now: at(minutes) }))).toEqual([401, 'verify aksk signature fail'])
    for (const minutes of [-14, 14]) expect((await send(path, key, { now: at(minutes) })).status).toBe(200)
  })

  test('are refused while the key is locked, and not for ever', async () => {
    const path = `/v2.1/${client.projectOf('demo')}/os-server-groups`
    for (let failures = 0; failures < 6; failures += 1) await send(path, { ...key, secretKey: 'another' })
    expect(reasonOf(await send(path, key))).toEqual([401, `ak ${key.accessKey} is locked`])
    await client.control('/clock', 'POST', { advanceMs: 5 * 60_000 })
    expect((await send(path, key, { now: new Date(Date.now() + 5 * 60_000) })).status).toBe(200)
  })

  test('are refused when anything is altered that was signed', async () => {
    const project = client.projectOf('demo')
    const url = `${client.cloud.endpoint}/v2.1/${project}/os-server-groups?limit=1`
    const headers = [['Host', new URL(url).host], ['X-Note', 'one'], ['X-Sdk-Date', sdkDate(new Date())]] as const
    const value = authorization({ method: 'GET', url, headers }, key, ['host', 'x-note', 'x-sdk-date'])
    const sent = Object.fromEntries([...headers.slice(1), ['Authorization', value]])
    const ask = (path: string, more: Record<string, string> = {}): Promise<Reply> => client.call(path, { headers: { ...sent, ...more } })
    expect((await ask(`/v2.1/${project}/os-server-groups?limit=1`)).status).toBe(200)
    expect((await ask(`/v2.1/${project}/os-server-groups?limit=2`)).status).toBe(401)
    expect((await ask(`/v2.1/${project}/os-server-groups`)).status).toBe(401)
    expect((await ask(`/v2.1/${project}/os-server-groups?limit=1`, { 'x-note': 'two' })).status).toBe(401)
    expect((await ask(`/v2/${project}/os-server-groups?limit=1`)).status).toBe(401)
  })
})

test('Nova alone knows no signatures', async () => {
  const client = await ReferenceClient.start()
  const url = `${client.cloud.endpoint}/v2.1/os-server-groups`
  const { accessKey, secretKey } = ACCESS_KEYS.demo
  const headers = Object.fromEntries(signed({ method: 'GET', url, headers: [] }, { accessKey, secretKey, signature: 'access' }, new Date()))
  expect((await client.call('/v2.1/os-server-groups', { headers })).status).toBe(401)
  await client.cloud.stop()
})
