import { expect, test } from 'vitest'
import { parametersSent } from '../harness/parameters-sent.ts'

const url = 'http://127.0.0.1:1/v2.1/things'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['nothing', url, undefined, []],
  ['query names, once each', `${url}?limit=1&offset=2&limit=3&flag`, undefined, ['query limit', 'query offset', 'query flag']],
  ['a query that cannot be decoded', `${url}?%zz=1`, undefined, ['query %zz']],
  ['members with their path', url, '{"thing":{"name":"x","rules":{}}}', ['body thing', 'body thing.name', 'body thing.rules']],
  ['nothing below the third level', url, '{"a":{"b":{"c":{"d":1}}}}', ['body a', 'body a.b', 'body a.b.c']],
  ['no members of lists', url, '{"things":[{"name":"x"}]}', ['body things']],
  ['no body that is a list', url, '[{"a":1}]', []],
  ['no body that is not JSON', url, '{"a":', []],
])('%s', (_, address, body, names) => {
  expect(parametersSent({ url: address, ...(body === undefined ? {} : { body: bytes(body) }) })).toEqual(names)
})

test('stays small whatever is sent', () => {
  const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}`.padEnd(200, 'x'), 1])))
  const names = parametersSent({ url: `${url}?${'a'.repeat(10_000)}=1`, body: bytes(wide) })
  expect(names).toHaveLength(24)
  for (const name of names) expect(name).toHaveLength(64)
  expect(parametersSent({ url, body: bytes(`{"a":"${'x'.repeat(70_000)}"}`) })).toEqual([])
})
