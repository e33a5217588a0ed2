import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { EvidenceExchange } from '../events/index.ts'
import { curlCommand } from '../reports/curl.ts'
import { prettyJson } from '../reports/pretty-json.ts'
import { HOSTILE } from './report-runs.ts'

type Request = EvidenceExchange['request']

const PLAIN: Request = {
  method: 'GET',
  url: 'http://127.0.0.1:1/v2.1/things?limit=1',
  headers: [['Accept', 'application/json'], ['X-Auth-Token', '<redacted>']],
}
const body = (text: string): Request['body'] => ({ bytes: Buffer.byteLength(text), text, cut: false })

/** What a shell hands to curl, and to its standard input. */
function handed(request: Request): { args: string[]; input: string } {
  const fake = `curl() { for argument; do printf '%s\\0' "$argument"; done; case "$*" in *@-*) cat;; esac; }`
  const { stdout, status, stderr } = spawnSync('sh', ['-c', `TOKEN=secret\n${fake}\n${curlCommand({ request })}`], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const parts = stdout.split('\0')
  return { args: parts.slice(0, -1), input: parts.at(-1) ?? '' }
}

test('a request without a body, the token from the environment', () => {
  expect(handed(PLAIN).args).toEqual([
    '--silent', '--show-error', '--include', '--globoff', '--path-as-is', PLAIN.url,
    '--header', 'Accept: application/json', '--header', 'X-Auth-Token: secret',
  ])
})

test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('a shell hands over what was sent: %s', (_, text) => {
  const sent = text.replaceAll('\0', '').toWellFormed()
  const url = `http://127.0.0.1:1/${encodeURIComponent(sent)}'$(id)`
  const { args, input } = handed({ method: 'POST', url, headers: [['X-Odd', `'$TOKEN`]], body: body(sent) })
  expect(args).toContain(url)
  expect(args).toContain(`X-Odd: '$TOKEN`)
  const data = args[args.indexOf('--data-raw') + 1]
  expect(args.includes('--data-raw') ? data : input).toBe(sent)
})

test('bytes that are no text go through base64', () => {
  const base64 = Buffer.from([0xff, 0x27]).toString('base64')
  const { args, input } = handed({ ...PLAIN, method: 'PUT', body: { bytes: 2, base64, cut: false } })
  expect(args.slice(-2)).toEqual(['--data-binary', '@-'])
  expect(args).toContain('PUT')
  expect(input).toBe('\ufffd\'')
})

test.each([
  ['GET', undefined, []],
  ['HEAD', undefined, ['--head']],
  ['GET', body('{}'), ['--request', 'GET']],
  ['DELETE', undefined, ['--request', 'DELETE']],
])('the method of %s', (method, sent, flags) => {
  const { args } = handed({ ...PLAIN, method, ...(sent === undefined ? {} : { body: sent }) })
  expect(args.slice(5, 5 + flags.length)).toEqual(flags)
  expect(args[5 + flags.length]).toBe(PLAIN.url)
})

test('curl adds no content type of its own', () => {
  expect(handed({ ...PLAIN, method: 'POST', body: body('{}') }).args).toContain('Content-Type:')
  const typed: Request = { ...PLAIN, method: 'POST', headers: [['content-type', 'text/plain']], body: body('{}') }
  expect(handed(typed).args).not.toContain('Content-Type:')
})

test('there is no command where the body was cut', () => {
  expect(curlCommand({ request: { ...PLAIN, body: { bytes: 9, text: '{', cut: true } } })).toBeUndefined()
})

test.each([
  ['{}', '{}'],
  ['[]', '[]'],
  ['{"a":[1,{"b":"c , } \\" ]"}],"e":{}}', '{\n  "a": [\n    1,\n    {\n      "b": "c , } \\" ]"\n    }\n  ],\n  "e": {}\n}'],
  ['{"n":12345678901234567890,"n":1.0,"n":1e400}', '{\n  "n": 12345678901234567890,\n  "n": 1.0,\n  "n": 1e400\n}'],
  ['"\\u003c"', '"\\u003c"'],
  ['{"a":', '{"a":'],
  ['', ''],
])('JSON %s is laid out, not read and written again', (text, laidOut) => {
  expect(prettyJson(text)).toBe(laidOut)
})

test('of JSON nested beyond what a string can hold the beginning is laid out, with the length of all of it', () => {
  const depth = 30_000
  const text = `${'['.repeat(depth)}${']'.repeat(depth)}`
  // Twice as many brackets, a line for every one but the innermost two, and on each as many spaces as it is deep, twice.
  const whole = 2 * depth ** 2
  expect(whole).toBeGreaterThan(2 ** 29)
  expect(prettyJson(text, 12)).toBe(`[\n  [\n    [\n… (${whole} characters in all)`)
})
