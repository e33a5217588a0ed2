import { describe, expect, test } from 'vitest'
import { canonicalRequest, sha256 } from '../target/auth/canonical-request.ts'
import { authorization, sdkDate, signed, type SigningKey } from '../target/auth/signer.ts'

const KEY: SigningKey = { accessKey: 'AccessKey', secretKey: 'SecretKey', signature: 'access' }
const SDK_DATE = ['X-Sdk-Date', '20060102T150405Z'] as const
const DATE = ['X-Sdk-Date', '20260101T000000Z'] as const

const PROJECT = '0123456789abcdef0123456789abcdef'
const GROUPS = `https://ecs.region.example.com/v1/${PROJECT}/cloudservers/os-server-groups`
const HEADERS = [['Content-Type', 'application/json'], ['Host', 'ecs.region.example.com'], DATE] as const
const NAMES = ['content-type', 'host', 'x-sdk-date']
const BODY = new TextEncoder().encode('{"server_group":{"name":"test","policies":["anti-affinity"]}}')
const CREATE = { method: 'POST', url: GROUPS, headers: HEADERS, body: BODY }

const signatureIn = (value: string): string => /Signature=([0-9a-f]{64})$/.exec(value)?.[1] ?? value

describe('with Access=', () => {
  test.each([
    [
      'the sample of the guide',
      {
        method: 'GET',
        url: 'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
        headers: [['content-type', 'application/json'], ['host', 'service.region.example.com'], ['x-sdk-date', '20191115T033655Z']] as const,
      },
      NAMES,
      'b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a',
    ],
    [
      'a GET of the SDK',
      { method: 'GET', url: 'https://example.com/path?limit=1', headers: [SDK_DATE] },
      ['x-sdk-date'],
      '85c3b7730f308aee452b16138a42a914397e43a8f0d732dfa521c0ef2afa98a4',
    ],
    [
      'a POST of the SDK',
      { method: 'POST', url: 'https://example.com/path?key=value', headers: [SDK_DATE], body: Buffer.from('{"Name":"test","Id":1}\n') },
      ['x-sdk-date'],
      '13f75ff5f5216199f986c7e7f2f77834d5e160ad9e46f37319816dc72ba7eeab',
    ],
    ['a create', CREATE, NAMES, 'fb6ef176487e24fe31ea955a1b601ca1ab0dd7c9eb001783db13d650b607e7b8'],
    [
      'a list',
      { method: 'GET', url: `${GROUPS}?marker=5bbcc3c4-1da2-4437-a48a-66f15b1b13f9&limit=1`, headers: HEADERS },
      NAMES,
      '68bfebe55047a4a8ab5e8365a38f702968355b660c87392fe6ed0770a4164b0e',
    ],
  ])('the canonical form of %s', (_, request, names, hash) => {
    expect(sha256(canonicalRequest(request, names, 'access'))).toBe(hash)
  })

  test.each([
    ['a GET of the SDK', { method: 'GET', url: 'https://example.com/path?limit=1', headers: [SDK_DATE] }, ['x-sdk-date'], '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624'],
    [
      'a POST of the SDK',
      { method: 'POST', url: 'https://example.com/path?key=value', headers: [SDK_DATE], body: Buffer.from('{"Name":"test","Id":1}\n') },
      ['x-sdk-date'],
      'cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59',
    ],
    ['a create', CREATE, NAMES, '2a702dc080b78eb94cd4571fc74a5d18052db18949631e38b7c62b0d51853f50'],
    [
      'a list',
      { method: 'GET', url: `${GROUPS}?marker=5bbcc3c4-1da2-4437-a48a-66f15b1b13f9&limit=1`, headers: HEADERS },
      NAMES,
      'ad016049c2084a49c562050e48c17cbadda68d011cd8ca91dd235a55a9472318',
    ],
  ])('the signature of %s', (_, request, names, signature) => {
    expect(authorization(request, KEY, names)).toBe(`SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=${names.join(';')}, Signature=${signature}`)
  })

  test('a query is sorted by code point and encoded, with all values of a key', () => {
    const url = `https://example.com/?test=${encodeURIComponent('一 (&=?!#%.*)')}&multi=3&multi=1&multi=2&path=/tmp/123&limit=1&enable=true`
    expect(canonicalRequest({ method: 'GET', url, headers: [] }, [], 'access').split('\n')[2])
      .toBe('enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29')
  })
})

describe('with Credential=', () => {
  const key: SigningKey = { ...KEY, signature: 'credential' }

  test('the canonical form of a create is the same', () => {
    expect(sha256(canonicalRequest(CREATE, NAMES, 'credential'))).toBe('fb6ef176487e24fe31ea955a1b601ca1ab0dd7c9eb001783db13d650b607e7b8')
  })

  test.each([
    ['no region and no service', key, '20260101///sdk_request', 'd24b5d838fb1f207970756c926b851211952617636639e79ce39b6b072dc8092'],
    ['both', { ...key, region: 'eu-de', service: 'ecs' }, '20260101/eu-de/ecs/sdk_request', '66e36e677b45b975590ee1cc4c6730d14926d9e3ee281351afd0b3172057d9e0'],
  ])('the signature of a create in the scope of %s', (_, scoped, scope, signature) => {
    expect(authorization(CREATE, scoped, NAMES))
      .toBe(`SDK-HMAC-SHA256 Credential=AccessKey/${scope}, SignedHeaders=content-type;host;x-sdk-date, Signature=${signature}`)
  })

  test('a query has the first value of each key; without a body a POST is signed with it as the payload', () => {
    const lines = (method: string) =>
      canonicalRequest({ method, url: 'https://example.com/p?b=2&B=1&a=x%20y&b=3', headers: [] }, [], 'credential').split('\n')
    expect(lines('GET')[2]).toBe('a=x%20y&b=2&B=1')
    expect(lines('POST')[2]).toBe('')
    expect(lines('POST').at(-1)).toBe(sha256('B=1&a=x+y&b=2&b=3'))
  })
})

test('a request gets its date, project and security token, all signed together with the host', () => {
  const now = new Date('2026-01-01T00:00:00.999Z')
  const headers = signed({ method: 'GET', url: `${GROUPS}?limit=1`, headers: [['Accept', 'application/json']] }, { ...KEY, projectId: PROJECT, securityToken: 'temporary' }, now)
  expect(headers.map(([name]) => name)).toEqual(['X-Sdk-Date', 'X-Project-Id', 'X-Security-Token', 'Authorization'])
  expect(headers[0]?.[1]).toBe(sdkDate(now))
  expect(headers[3]?.[1]).toMatch(/^SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, Signature=[0-9a-f]{64}$/)
  const covered = { method: 'GET', url: `${GROUPS}?limit=1`, headers: [['host', 'ecs.region.example.com'] as const, ...headers] }
  const names = ['host', 'x-project-id', 'x-sdk-date', 'x-security-token']
  expect(signatureIn(headers[3]?.[1] ?? '')).toBe(signatureIn(authorization(covered, KEY, names)))
})
