import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wantsColour } from '../cli/io.ts'
import { main } from '../cli/main.ts'
import { EventLog } from '../events/log.ts'
import { REPORTS } from '../reports/index.ts'
import { capturedIo } from './captured-io.ts'
import { finished, runFinished, runStarted } from './hand-made-run.ts'
import { evidenceWith } from './report-runs.ts'

const A = 'server-groups/create/first'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-report-'))
  for (const name of ['one', 'two']) {
    const log = new EventLog(join(folder, name, 'events.ndjson'))
    for (const event of [runStarted([{ id: A }], { runId: name }), finished(A, 'passed'), runFinished]) log.append(event)
    log.close()
  }
})

afterEach(() => rmSync(folder, { recursive: true }))

test('reports go into the folder of each run', async () => {
  const io = capturedIo()
  expect(await main(['report', join(folder, 'one'), join(folder, 'two'), '--report', 'json', '--report', 'junit'], io)).toBe(0)
  for (const name of ['one', 'two']) {
    expect(JSON.parse(readFileSync(join(folder, name, 'report.json'), 'utf8')).runId).toBe(name)
    expect(readFileSync(join(folder, name, 'junit.xml'), 'utf8')).toContain('<testsuites')
    expect(io.err()).toContain(`wrote ${join(folder, name, 'junit.xml')}\n`)
  }
})

test('or into the file that was named, or to standard output', async () => {
  const io = capturedIo()
  const file = join(folder, 'deep', 'mine.json')
  expect(await main(['report', join(folder, 'one'), '--report', `json=${file}`, '--report', 'summary=-'], io)).toBe(0)
  expect(JSON.parse(readFileSync(file, 'utf8')).runId).toBe('one')
  expect(io.out()).toMatch(/^PASSED: 1 of 1 requirements kept\n/)
  expect(existsSync(join(folder, 'one', 'summary.txt'))).toBe(false)
})

test('a run that died halfway is rendered as incomplete', async () => {
  const path = join(folder, 'one', 'events.ndjson')
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20))
  const io = capturedIo()
  expect(await main(['report', join(folder, 'one'), '--report', 'summary=-'], io)).toBe(0)
  expect(io.out()).toMatch(/^INCOMPLETE: the run never finished\n/)
})

test('one folder that is no run: exit 2, and nothing is written for the other', async () => {
  const io = capturedIo()
  expect(await main(['report', join(folder, 'one'), folder, '--report', 'json'], io)).toBe(2)
  expect(io.err()).toContain('there is no such file')
  expect(existsSync(join(folder, 'one', 'report.json'))).toBe(false)
})

test.each(REPORTS.map(({ name, defaultFile }) => [name, defaultFile]))('%s can be made again', async (name, file) => {
  expect(await main(['report', join(folder, 'one'), '--report', name], capturedIo())).toBe(0)
  expect(readFileSync(join(folder, 'one', file), 'utf8')).not.toBe('')
})

describe('evidence', () => {
  const SECRET_PLACE = 'outside.json'

  async function pageWith(evidence: string): Promise<{ exit: number; page: string; err: string }> {
    const log = new EventLog(join(folder, 'failed', 'events.ndjson'))
    for (const event of [runStarted([{ id: A }]), finished(A, 'failed', { evidence }), runFinished]) log.append(event)
    log.close()
    const io = capturedIo()
    const exit = await main(['report', join(folder, 'failed'), '--report', 'html=-'], io)
    return { exit, page: io.out(), err: io.err() }
  }

  function keep(path: string, text: string): void {
    mkdirSync(join(folder, 'failed', 'evidence'), { recursive: true })
    writeFileSync(join(folder, 'failed', path), text)
  }

  test('is read from the folder of the run', async () => {
    keep('evidence/0001.json', JSON.stringify(evidenceWith('what came back')))
    const { exit, page } = await pageWith('evidence/0001.json')
    expect(exit).toBe(0)
    expect(page).toContain('HTTP 200')
    expect(page).toContain('what came back')
  })

  test('that is gone is said to be', async () => {
    const { exit, page } = await pageWith('evidence/0001.json')
    expect(exit).toBe(0)
    expect(page).toContain('was not at hand')
  })

  test.each(['../', 'evidence/../../', '..\\'])('is not read from elsewhere: %s', async (way) => {
    writeFileSync(join(folder, SECRET_PLACE), JSON.stringify(evidenceWith('not for this page')))
    const { exit, page } = await pageWith(`${way}${SECRET_PLACE}`)
    expect(exit).toBe(0)
    expect(page).not.toContain('not for this page')
  })

  test.each(['{', '[]', '{"exchanges":1}'])('that is none is exit 2: %s', async (text) => {
    keep('evidence/0001.json', text)
    const { exit, err } = await pageWith('evidence/0001.json')
    expect(exit).toBe(2)
    expect(err).toMatch(/^Could not read the evidence .+0001\.json: .+\n$/)
  })
})

test('a report that cannot be written is exit 3', async () => {
  const io = capturedIo()
  expect(await main(['report', join(folder, 'one'), '--report', `json=${folder}`], io)).toBe(3)
  expect(io.err()).toContain(`Could not write the report ${folder}: EISDIR`)
})

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
])('colour on a terminal %s with %j: %s', (isTTY, env, wanted) => {
  expect(wantsColour(capturedIo({ env }), { write: () => undefined, isTTY })).toBe(wanted)
})
