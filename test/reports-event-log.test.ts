import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Problem } from '../events/index.ts'
import { EventLog, readEvents } from '../events/log.ts'
import { finished, runFinished, runStarted } from './hand-made-run.ts'

const A = 'server-groups/create/first'
let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-log-'))
  path = join(folder, 'deep', 'events.ndjson')
})

afterEach(() => rmSync(folder, { recursive: true }))

function written(): void {
  const log = new EventLog(path)
  for (const event of [runStarted([{ id: A }]), finished(A, 'passed'), runFinished]) log.append(event)
  log.close()
}

test('reads back what it wrote', () => {
  written()
  expect(readEvents(path)).toEqual([runStarted([{ id: A }]), finished(A, 'passed'), runFinished])
})

test('every event is in the file before the next one', () => {
  const log = new EventLog(path)
  log.append(runStarted([{ id: A }]))
  expect(readEvents(path)).toHaveLength(1)
  log.append(runFinished)
  expect(readEvents(path)).toHaveLength(2)
  log.close()
  expect(() => log.append(runFinished)).toThrow('closed')
})

test('wherever the last line is cut, the events before it are read', () => {
  written()
  const whole = readFileSync(path)
  const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1
  for (let end = lastLine; end < whole.length - 1; end++) {
    writeFileSync(path, whole.subarray(0, end))
    expect(readEvents(path)).toHaveLength(2)
  }
  writeFileSync(path, whole.subarray(0, whole.length - 1))
  expect(readEvents(path)).toHaveLength(3)
})

test('a second run into the same log is refused', () => {
  written()
  expect(() => new EventLog(path)).toThrow(Problem)
  expect(() => new EventLog(path)).toThrow('already holds another run')
})

test.each([
  ['a cut line in the middle', '{"type":"run-fini\n{"type":"run-finished","at":"x"}\n', 'line 1: it is not JSON'],
  ['a whole last line that is no JSON', '{"type":"run-finished","at":"x"}\nnonsense\n', 'line 2: it is not JSON'],
  ['an unknown type', '{"type":"sang"}\n', 'its type is "sang"'],
  ['an event without what it needs', '{"type":"leaked","id":"a"}\n', 'the leaked event has no subject'],
  ['another kind of JSON', '7\n', 'not an object'],
])('%s is a Problem that names the line', (_name, text, why) => {
  const file = join(folder, 'events.ndjson')
  writeFileSync(file, text)
  expect(() => readEvents(file)).toThrow(Problem)
  expect(() => readEvents(file)).toThrow(why)
})

test('a folder that is no run is a Problem', () => {
  expect(() => readEvents(join(folder, 'nothing', 'events.ndjson'))).toThrow('there is no such file')
})
