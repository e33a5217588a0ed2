import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import type { ConformanceEvent } from '../events/index.ts'
import { EventLog } from '../events/log.ts'
import { capturedIo } from './captured-io.ts'
import { finished, runFinished, runStarted } from './hand-made-run.ts'

const A = 'topic/first/claim'
const { target } = runStarted([])
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-compare-'))
  write('green', [runStarted([{ id: A }], { runId: 'green' }), finished(A, 'passed'), runFinished])
  write('red', [runStarted([{ id: A }], { runId: 'red' }), finished(A, 'failed'), runFinished])
  write('foreign', [runStarted([{ id: A }], { target: { ...target, dialect: 'huaweicloud' } }), finished(A, 'passed'), runFinished])
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, events: readonly ConformanceEvent[]): void {
  const log = new EventLog(join(folder, name, 'events.ndjson'))
  for (const event of events) log.append(event)
  log.close()
}

async function compared(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = capturedIo()
  const exit = await main(['compare', ...args.map((name) => (name.startsWith('--') ? name : join(folder, name)))], io)
  return { exit, out: io.out(), err: io.err() }
}

test.each([
  ['green', 'red', 1, 'NEW FAILURES: 1 subject in 1 requirement'],
  ['red', 'green', 0, 'fixed  1'],
  ['red', 'red', 0, 'still failing  1'],
  ['green', 'green', 0, 'NO NEW FAILURES'],
])('%s then %s: exit %i', async (before, after, code, told) => {
  const { exit, out, err } = await compared(before, after)
  expect({ exit, err }).toEqual({ exit: code, err: '' })
  expect(out).toContain(told)
  expect(out).toContain(join(folder, before))
})

test('--json tells everything to a program', async () => {
  const { exit, out } = await compared('green', 'red', '--json')
  expect(exit).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    formatVersion: 1, exitCode: 1, before: { runId: 'green' }, after: { runId: 'red' },
    newFailures: [{ id: A, before: 'passed', after: 'failed' }],
    fixed: [], stillFailing: [], notRunAnyMore: [], newlyRun: [], observationsChanged: [], slower: [],
  })
})

test('what an earlier run did not plan is null there', async () => {
  write('empty', [runStarted([]), runFinished])
  const { exit, out } = await compared('empty', 'green', '--json')
  expect(exit).toBe(0)
  expect(JSON.parse(out).newlyRun).toMatchObject([{ before: null, after: 'passed' }])
})

test('runs that cannot be compared are exit 3, with the reason and nothing else', async () => {
  const { exit, out, err } = await compared('green', 'foreign', '--json')
  expect({ exit, out }).toEqual({ exit: 3, out: '' })
  expect(err).toContain('one is of dialect openstack, the other of huaweicloud')
})

test.each([
  [['green'], 'it takes the folders of two runs'],
  [['green', 'red', 'red'], 'it takes the folders of two runs'],
  [['green', 'nowhere'], 'there is no such file'],
])('%j: exit 2', async (args, why) => {
  const { exit, err } = await compared(...args)
  expect(exit).toBe(2)
  expect(err).toContain(why)
})

test('a log that is none is exit 2', async () => {
  writeFileSync(join(folder, 'red', 'events.ndjson'), 'not JSON\n')
  expect(await compared('green', 'red')).toMatchObject({ exit: 2, out: '' })
})
