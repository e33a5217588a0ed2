import { expect, test } from 'vitest'
import type { EvidenceBody, EvidenceExchange } from '../events/index.ts'
import { otherBeginning } from '../harness/index.ts'
import { evidenceWith } from './report-runs.ts'

const [SENT] = evidenceWith('').exchanges as [EvidenceExchange]

const HERE = 'http://127.0.0.1:1/v2.1/things'

const sending = (body: string | EvidenceBody, more: Partial<EvidenceExchange> = {}, url = HERE): EvidenceExchange => {
  const kept = typeof body === 'string' ? { bytes: body.length, text: body, cut: false } : body
  return { ...SENT, ...more, request: { method: 'POST', url, headers: [], body: kept } }
}

const bytes = (text: string): EvidenceBody => ({ bytes: text.length, base64: Buffer.from(text, 'latin1').toString('base64'), cut: false })

test.each([
  ['the same', sending('{"a":1}'), sending('{"a":1}')],
  ['names of another run', sending('{"name":"conf-totf97h83i-endzgq-1"}'), sending('{"name":"conf-abc-endzgq-7"}')],
  ['names in bytes', sending(bytes('\xffconf-totf97h83i-endzgq-1\xfe')), sending(bytes('\xffconf-totf9dps6q-endzgq-1\xfe'))],
  ['ids', sending('{"id":"18fcbf0e-4d1b-443e-a96b-44ecc957dcb7"}'), sending('{"id":"de305d5475b4431badb2eb6b9e546014"}')],
  ['another service root', sending('{}'), sending('{}', {}, 'https://cloud.example/compute/v2.1/things')],
])('%s: it began alike', (_, recorded, now) => {
  expect(otherBeginning([recorded, sending('later')], [now])).toBeUndefined()
})

test.each([
  ['another content', sending('{"limit":1}'), sending('{"limit":2}'), /with another content/],
  ['other bytes', sending(bytes('\xff\xfe')), sending(bytes('\xff\xfd')), /with another content/],
  ['a name of another pair', sending('conf-abc-endzgq-1'), sending('conf-abc-endzgr-1'), /with another content/],
  ['another query', sending('', {}, 'http://x/things?limit=1'), sending('', {}, 'http://x/things?limit=2'), /with another content/],
  ['another persona', sending(''), sending('', { persona: 'reader' }), /POST createThing as reader, and POST createThing as member/],
  ['another operation', sending(''), sending('', { operationId: 'listThings' }), /POST listThings as member/],
  ['another version', sending('', { microversion: '2.1' }), sending('', { microversion: '2.64' }), /with another content/],
])('%s: it did not', (_, recorded, now, why) => {
  expect(otherBeginning([recorded], [now])).toMatch(why)
})

test('nothing sent is another beginning, nothing recorded is none to compare with', () => {
  expect(otherBeginning([sending('')], [])).toBe('it sent nothing, and POST createThing as member was recorded first')
  expect(otherBeginning([], [sending('')])).toBeUndefined()
})
