import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { Workplace } from './spawned.ts'

const ID = 'server-groups/delete/removes-group'
const FAULT = 'deleted-group-still-shown'

let cloud: ReferenceCloud
let place: Workplace

beforeAll(async () => {
  cloud = await startReferenceCloud({ faults: [FAULT] })
})

afterAll(() => cloud.stop())

beforeEach(() => {
  place = new Workplace()
})

afterEach(() => place.remove())

const waiving = (...waivers: readonly object[]): string => place.target({ ...cloud.target, waivers })
const report = (): unknown => JSON.parse(readFileSync(join(place.path, 'out', 'report.json'), 'utf8'))

test('what fails under a waiver is waived, and its waiver stays with the run', async () => {
  const target = waiving({ requirement: ID, reason: 'known', until: '2999-12-31' })
  const { code, stdout } = await place.run('run', 'server-groups/delete/', '--target', target, '--out', 'out')
  expect(stdout).toContain('1 waived')
  expect(code).toBe(0)
  expect(report()).toMatchObject({ summary: { failed: 0, waived: 1 }, waivers: [{ requirement: ID, state: 'needed' }] })
  const again = await place.run('report', 'out', '--report', 'summary=-')
  expect(again.stdout).toContain('known, until 2999-12-31')
})

test.each([
  ['of what passes', { requirement: 'server-groups/delete/is-final', until: '2999-12-31' }, /what it waives passes/],
  ['that has run out', { requirement: ID, until: '2020-01-01' }, /its last day was 2020-01-01/],
  ['of a subject there is not', { requirement: ID, subject: 'nova-v2.1@2.3', until: '2999-12-31' }, /no such subject on this target; there are/],
])('a waiver %s is stale: exit 1', async (_, waiver, why) => {
  const needed = { requirement: ID, subject: 'nova-v2.1@2.64', reason: 'known', until: '2999-12-31' }
  const target = waiving({ reason: 'known', ...waiver }, needed)
  const { code, stdout } = await place.run('run', 'server-groups/delete/', '--target', target, '--out', 'out')
  expect(stdout.replace(/\s+/g, ' ')).toMatch(why)
  expect(stdout).toContain('1 stale waiver')
  expect(code).toBe(1)
})

test('an unknown requirement is exit 2 before anything is sent or written', async () => {
  const target = waiving({ requirement: 'server-groups/delete/removes-gruop', reason: 'known', until: '2999-12-31' })
  const { code, stdout, stderr } = await place.run('run', '--target', target, '--out', 'out')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(
    `Could not waive server-groups/delete/removes-gruop for target reference: there is no such requirement. Did you mean ${ID}?\n`)
  expect(existsSync(join(place.path, 'out'))).toBe(false)
})
