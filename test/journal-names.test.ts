import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { Journal, journalDirectory, newRunId, resourceName, runIdTime } from '../target/index.ts'
import { isRunning, thisProcess } from '../target/process-identity.ts'
import { runIdOf } from '../target/run-id.ts'

/** Only Linux tells when a process started. */
const TELLS_PROCESSES = existsSync('/proc/self/stat')
const runId = newRunId()

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'))
})

describe('names and places', () => {
  test('a run id tells its time, and a name its run', () => {
    const at = Date.parse('2026-11-20T17:00:00Z')
    const id = newRunId(at)
    expect(id).toMatch(/^[0-9a-z]{10}$/)
    expect(runIdTime(id)).toBe(at)
    expect(runIdTime('no-run-id')).toBeUndefined()
    expect(resourceName(id, 'aaaaaa', 12)).toBe(`conf-${id}-aaaaaa-12`)
    expect(runIdOf(resourceName(id, 'aaaaaa', 12))).toBe(id)
    expect(new Set(Array.from({ length: 100 }, () => newRunId(at))).size).toBeGreaterThan(90)
  })

  test('journals lie under the state folder, by target', () => {
    expect(journalDirectory('My Cloud (eu)', undefined, { XDG_STATE_HOME: '/state' })).toBe('/state/ecs-conformance/my-cloud-eu')
    expect(journalDirectory('x', undefined, {})).toMatch(/\/\.local\/state\/ecs-conformance\/x$/)
    expect(journalDirectory('x', '/given')).toBe('/given')
  })

  test('a run that is repeated has a journal for each time', () => {
    const open = () => new Journal(directory, { runId, target: 't', endpoint: 'e' })
    const [first, second] = [open(), open()]
    onTestFinished(() => [first, second].forEach((written) => written.close()))
    expect([first.path, second.path]).toEqual([join(directory, `${runId}.ndjson`), join(directory, `${runId}.2.ndjson`)])
  })

  test('a folder that cannot be written is a Problem', () => {
    writeFileSync(join(directory, 'file'), '')
    const open = () => new Journal(join(directory, 'file'), { runId, target: 't', endpoint: 'e' })
    expect(open).toThrow(/^Could not create the journal .*: E\w+\. Choose a folder that can be written with --journal\.$/)
  })

  test.runIf(TELLS_PROCESSES)('a process is told from a later one with its id', () => {
    const self = thisProcess()
    expect(isRunning(self)).toBe(true)
    expect(isRunning({ ...self, startedAt: '1' })).toBe(false)
    expect(isRunning({ ...self, machine: 'elsewhere' })).toBeUndefined()
  })
})
