import { describe, expect, test } from 'vitest'
import {
  answerOf, hasDocumentedHeaders, hasNoUndocumentedFields, hasOwnRequestId, hasStatus, holds, isCalled, isFault, isNoServerError, isRefused, isSame,
  isUnambiguousJson, matchesSchema, namesVersion, repeatsStatus, saysJson, schemaErrors, shown, TooLittleEvidence, undocumentedPaths, variesBy,
} from '../checks/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { anExchange, aSilence } from './exchanges.ts'

const specs = await loadSpecs('openstack')
const show = specs.view('showServerGroup', 'nova-v2.1', '2.64')
const group = {
  id: '5bbcc3c4-1da2-4437-a48a-66f15b1b13f9', name: 'test', policy: 'anti-affinity', rules: {}, members: [],
  project_id: '9c53a566cb3443ab910cf0daebca90c4', user_id: '0ed1f6dbf3e34a29b2d5d3b5a1a8e3a1',
}
const sound = anExchange({ body: { server_group: group } })

describe('what got no answer', () => {
  test.each([
    ['hasStatus', () => hasStatus(aSilence(), 200)],
    ['isRefused', () => isRefused(aSilence(), 'x')],
    ['isNoServerError', () => isNoServerError(aSilence())],
    ['saysJson', () => saysJson(aSilence())],
    ['matchesSchema', () => matchesSchema(aSilence(), show)],
    ['isFault', () => isFault(aSilence())],
  ])('%s cannot tell', (_, judge) => {
    expect(judge).toThrow(TooLittleEvidence)
  })

  test('the reason says why', () => {
    expect(() => answerOf(aSilence())).toThrow(/ECONNRESET/)
  })
})

describe('status', () => {
  test('hasStatus accepts what is named only', () => {
    expect(hasStatus(anExchange({ status: 204 }), 200, 204)).toBeNull()
    expect(hasStatus(anExchange({ status: 201, body: { a: 1 } }), 200)).toMatchObject({ expected: expect.stringContaining('200'), actual: '201 {"a":1}' })
  })

  test.each([[200, false], [302, false], [400, true], [404, true], [499, true], [500, false]])('%i is a refusal: %s', (status, refusal) => {
    expect(isRefused(anExchange({ status }), 'why') === null).toBe(refusal)
  })

  test.each([[200, true], [404, true], [500, false], [503, false]])('%i is no server error: %s', (status, fine) => {
    expect(isNoServerError(anExchange({ status })) === null).toBe(fine)
  })

  test('a server error is told with the input that led to it', () => {
    expect(isNoServerError(anExchange({ status: 500 }), 'body: not UTF-8')?.expected).toMatch(/ answered without a server error: body: not UTF-8$/)
  })
})

describe('JSON', () => {
  test.each([
    ['application/json', true], ['application/json; charset=UTF-8', true], ['Application/JSON', true],
    ['text/html', false], ['application/json+x', false], ['application/jsonx', false],
  ])('%s is JSON: %s', (value, fine) => {
    expect(saysJson(anExchange({ headers: [['content-type', value]] })) === null).toBe(fine)
  })

  test('no Content-Type is not JSON', () => {
    expect(saysJson(anExchange({ headers: [] }))).toMatchObject({ actual: 'no Content-Type' })
  })

  test.each([
    ['an object', '{"a": [1, {"b": 2}], "c": {"a": 1}}', true],
    ['a key that recurs in another object', '[{"a": 1}, {"a": 2}]', true],
    ['a key inside a string', '{"a": "\\"a\\": 1", "b": 1}', true],
    ['2^53 - 1', '{"a": 9007199254740991}', true],
    ['a repeated key', '{"a": 1, "b": {"c": 1, "c": 2}}', false],
    ['a repeated key in another spelling', '{"a": 1, "\\u0061": 2}', false],
    ['an integer beyond 2^53', '{"a": 9007199254740993}', false],
    ['two documents', '{} {}', false],
    ['a byte order mark', '\ufeff{}', false],
    ['nothing', '', false],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), false],
  ])('%s', (_, body, fine) => {
    expect(isUnambiguousJson(anExchange({ body })) === null).toBe(fine)
  })

  test('a body that was cut is not taken for whole', () => {
    expect(isUnambiguousJson(anExchange({ body: '{}', truncated: true }))).not.toBeNull()
  })
})

describe('schema', () => {
  test('the documented body matches', () => {
    expect(matchesSchema(sound, show)).toBeNull()
    expect(hasNoUndocumentedFields(sound, show)).toBeNull()
  })

  test.each([
    ['a missing field', { ...group, name: undefined }],
    ['a wrong type', { ...group, members: 'none' }],
    ['an id that is no UUID', { ...group, id: '5' }],
    ['an unknown policy', { ...group, policy: 'x' }],
  ])('%s does not', (_, body) => {
    expect(matchesSchema(anExchange({ body: { server_group: body } }), show)).not.toBeNull()
  })

  test('another field is not documented, at any depth', () => {
    expect(hasNoUndocumentedFields(anExchange({ body: { server_group: { ...group, owner: 1 }, extra: 1 } }), show)?.actual).toBe('also /server_group/owner, /extra')
  })

  test('a status without a documented body cannot be judged', () => {
    expect(() => matchesSchema(anExchange({ status: 299, body: {} }), show)).toThrow(TooLittleEvidence)
  })

  test('a body nested beyond the stack is a finding, not a crash', () => {
    const deep = `${'{"server_group":'.repeat(50_000)}1${'}'.repeat(50_000)}`
    expect(matchesSchema(anExchange({ body: deep }), show)).not.toBeNull()
  })

  test('schemaErrors names the place', () => {
    expect(schemaErrors({ type: 'object', properties: { a: { type: 'string' } } }, { a: 1 })).toEqual(['/a must be string'])
  })

  test('undocumentedPaths leaves open maps alone and looks into lists and compositions', () => {
    const schema = {
      allOf: [{ type: 'object', properties: { list: { type: 'array', items: { type: 'object', properties: { a: {} } } } } }],
      properties: { map: { type: 'object' }, tags: { type: 'object', additionalProperties: { type: 'string' } } },
    }
    const value = { list: [{ a: 1 }, { a: 1, b: 2 }], map: { x: 1 }, tags: { y: 'z' }, other: 1 }
    expect(undocumentedPaths(schema, value).toSorted()).toEqual(['/list/1/b', '/other'])
  })

  test('undocumentedPaths takes what several parts say of one field together', () => {
    const part = (name: string) => ({ type: 'object', properties: { image: { type: 'object', properties: { [name]: {} } } } })
    const schema = { allOf: [part('id'), part('properties')] }
    expect(undocumentedPaths(schema, { image: { id: 1, properties: {}, size: 2 } })).toEqual(['/image/size'])
  })
})

describe('faults', () => {
  const fault = anExchange({ status: 404, body: { itemNotFound: { code: 404, message: 'Gone.' } } })

  test('a fault is recognised, and read', () => {
    expect([isFault(fault), repeatsStatus(fault), isCalled(fault, 'itemNotFound')]).toEqual([null, null, null])
    expect(isCalled(fault, 'badRequest')).toMatchObject({ actual: 'itemNotFound' })
  })

  test.each([
    ['no message', { itemNotFound: { code: 404 } }],
    ['a blank message', { itemNotFound: { code: 404, message: ' ' } }],
    ['two elements', { a: { message: 'x' }, b: { message: 'x' } }],
    ['a list', []],
    ['text', 'Not found'],
    ['nothing', undefined],
  ])('%s is none', (_, body) => {
    expect(isFault(anExchange({ status: 404, body }))).not.toBeNull()
  })

  test('another code inside is a finding', () => {
    expect(repeatsStatus(anExchange({ status: 400, body: { badRequest: { code: 404, message: 'x' } } }))).not.toBeNull()
    expect(repeatsStatus(anExchange({ status: 404, body: { itemNotFound: { code: '404', message: 'x' } } }))).not.toBeNull()
  })
})

describe('headers', () => {
  const versions: Array<[string, string]> = [['OpenStack-API-Version', 'compute 2.64'], ['X-OpenStack-Nova-API-Version', '2.64']]

  test('namesVersion wants every header to name it', () => {
    const names = versions.map(([name]) => name)
    expect(namesVersion(anExchange({ headers: versions }), '2.64', names)).toBeNull()
    expect(namesVersion(anExchange({ headers: versions.slice(1) }), '2.64', names)).not.toBeNull()
    expect(namesVersion(anExchange({ headers: versions }), '2.65', names)).not.toBeNull()
  })

  test('variesBy reads one line or several', () => {
    expect(variesBy(anExchange({ headers: [['Vary', 'a, B']] }), ['b', 'A'])).toBeNull()
    expect(variesBy(anExchange({ headers: [['Vary', 'a'], ['vary', 'b']] }), ['b', 'a'])).toBeNull()
    expect(variesBy(anExchange({ headers: [['Vary', 'a']] }), ['b'])).not.toBeNull()
  })

  test('hasOwnRequestId wants one, and another than the others have', () => {
    const one = anExchange({ headers: [['X-Compute-Request-Id', 'req-1']] })
    const two = anExchange({ headers: [['X-Compute-Request-Id', 'req-2']] })
    expect(hasOwnRequestId(one, 'X-Compute-Request-Id', [two])).toBeNull()
    expect(hasOwnRequestId(one, 'X-Compute-Request-Id', [one])).not.toBeNull()
    expect(hasOwnRequestId(anExchange(), 'X-Compute-Request-Id', [])).not.toBeNull()
  })

  test('hasDocumentedHeaders wants what the specification requires, in its form', () => {
    expect(hasDocumentedHeaders(sound, show)).not.toBeNull()
  })
})

describe('equality', () => {
  test('isSame compares by value', () => {
    expect(isSame({ a: [1] }, { a: [1] }, 'x')).toBeNull()
    expect(isSame({ a: [1] }, { a: [2] }, 'the list')).toEqual({ expected: 'the list {"a":[2]}', actual: '{"a":[1]}' })
  })

  test('holds says what was worked out', () => {
    expect(holds(true, 'a', 'b')).toBeNull()
    expect(holds(false, 'a', 'b')).toEqual({ expected: 'a', actual: 'b' })
  })

  test('shown survives any value', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
    expect(shown(deep)).toBe('(too deeply nested to show)')
    expect(shown('x'.repeat(400))).toHaveLength(301 + ' (402 characters)'.length)
    expect(shown(undefined)).toBe('nothing')
  })
})
