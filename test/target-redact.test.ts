import { expect, test } from 'vitest'
import type { Exchange } from '../events/index.ts'
import { signed } from '../target/auth/signer.ts'
import { redactExchange, redactText, rememberSecret } from '../target/index.ts'

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'utf8'))

test('known secrets disappear in every spelling', () => {
  rememberSecret('s3cr"t & söcret')
  rememberSecret('gAAAA.token+1')
  const [json, url] = [JSON.stringify('s3cr"t & söcret'), encodeURIComponent('s3cr"t & söcret')]
  const told = `plain s3cr"t & söcret, json ${json}, url ${url}, token gAAAA.token+1!`
  expect(redactText(told)).toBe('plain <redacted>, json "<redacted>", url <redacted>, token <redacted>!')
})

test('known secrets disappear within base64, wherever they begin', () => {
  const secret = 'inmost-s3cret?>'
  rememberSecret(secret)
  for (const before of ['', 'a', 'ab', 'abc', 'user:']) {
    for (const encoding of ['base64', 'base64url'] as const) {
      const text = Buffer.from(`${before}${secret}`).toString(encoding)
      const left = Buffer.from(redactText(text).replaceAll('<redacted>', ''), encoding).toString()
      expect(left).not.toContain('s3cret')
      expect(redactText(encodeURIComponent(text))).toContain('<redacted>')
    }
  }
})

test('signatures that were sent disappear, and other digits do not', () => {
  const headers = signed({ method: 'GET', url: 'http://x/y', headers: [] }, { accessKey: 'AK', secretKey: 'a-secret-key', signature: 'access' }, new Date())
  const signature = /Signature=([0-9a-f]{64})$/.exec(headers.at(-1)?.[1] ?? '')?.[1] ?? ''
  const other = 'f'.repeat(64)
  const encoded = Buffer.from(signature).toString('base64')
  const within = Buffer.from(`user:${signature}!`).toString('base64url')
  expect(redactText(`got ${signature}, ${encoded}, ${within}, hash ${other}`)).toBe(`got <redacted>, <redacted>==, <redacted>, hash ${other}`)
})

test('of two secrets one within the other, the longer goes first', () => {
  rememberSecret('inner-one')
  rememberSecret('inner-one-and-more')
  expect(redactText('inner-one-and-more inner-one')).toBe('<redacted> <redacted>')
})

test('password members disappear whatever their value', () => {
  expect(redactText('{"password" : "a\\"b", "adminPass":"x", "passwords": "kept"}'))
    .toBe('{"password" : "<redacted>", "adminPass":"<redacted>", "passwords": "kept"}')
})

test('headers and bodies of an exchange, and nothing else of it', () => {
  rememberSecret('tök-en-of-exchange')
  const exchange: Exchange = {
    operationId: 'createToken',
    persona: 'member',
    api: 'nova-v2.1',
    request: {
      method: 'POST',
      url: `http://x/y?t=${encodeURIComponent('tök-en-of-exchange')}`,
      headers: [['x-auth-token', 'abc'], ['Authorization', 'SDK x'], ['X-Other', 'has tök-en-of-exchange in it'], ['Accept', 'a']],
      body: bytes('{"password":"p", "name":"tök-en-of-exchange"}'),
    },
    response: {
      status: 200,
      headers: [['X-Subject-Token', 'abc'], ['Set-Cookie', 'a=b'], ['Date', 'today']],
      body: new Uint8Array([0xff, 0x00, ...bytes('tök-en-of-exchange'), 0xfe]),
      truncated: false,
    },
    failure: { code: 'X', message: 'with tök-en-of-exchange' },
    startedAt: 'now',
    durationMs: 1,
  }
  const { request, response, failure, ...rest } = redactExchange(exchange)
  expect(request.url).toBe('http://x/y?t=<redacted>')
  expect(request.headers).toEqual([
    ['x-auth-token', '<redacted>'], ['Authorization', '<redacted>'], ['X-Other', 'has <redacted> in it'], ['Accept', 'a'],
  ])
  expect(text(request.body)).toBe('{"password":"<redacted>", "name":"<redacted>"}')
  expect(response?.headers).toEqual([['X-Subject-Token', '<redacted>'], ['Set-Cookie', '<redacted>'], ['Date', 'today']])
  expect(response?.body).toEqual(new Uint8Array([0xff, 0x00, ...bytes('<redacted>'), 0xfe]))
  expect(failure?.message).toBe('with <redacted>')
  expect(rest).toEqual({ operationId: 'createToken', persona: 'member', api: 'nova-v2.1', startedAt: 'now', durationMs: 1 })
  expect(text(exchange.request.body)).toContain('tök-en')
})

test('a body without secrets keeps every byte', () => {
  const every = new Uint8Array(256).map((_, index) => index)
  const exchange: Exchange = {
    operationId: 'o',
    persona: 'p',
    api: 'a',
    startedAt: 'now',
    durationMs: 1,
    request: { method: 'GET', url: 'http://x', headers: [], body: every },
  }
  expect(redactExchange(exchange).request.body).toEqual(every)
})
