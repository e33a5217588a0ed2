import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { Journal, newRunId, resourceName, sweep, type Swept, type SweepOptions } from '../target/index.ts'
import { Cloud, type Group } from './target-cloud.ts'
import { answered } from './target-server.ts'

/** Only Linux tells when a process started; elsewhere a journal counts as live while it is fresh. */
const TELLS_PROCESSES = existsSync('/proc/self/stat')
const HOUR_MS = 3_600_000
const PAIR = 'aaaaaa'
const runId = newRunId()
const oldRunId = newRunId(Date.now() - 5 * HOUR_MS)

let cloud: Cloud
let directory: string
beforeEach(async () => {
  cloud = await new Cloud().start()
  directory = mkdtempSync(join(tmpdir(), 'sweeper-'))
})

function swept(options: Partial<SweepOptions> = {}): Promise<Swept[]> {
  return sweep(cloud.file(), { version: '0.0.0', yes: true, journalDir: directory, ...options })
}
const told = (all: readonly Swept[]) => all.map(({ action, name }) => `${action} ${name}`)

interface Left {
  readonly groups?: readonly Group[]
  readonly lost?: ReadonlyArray<string | null>
  readonly gone?: readonly Group[]
  readonly run?: string
  readonly projects?: Readonly<Record<string, string>>
}

/** A journal as a run leaves it that ended with `groups` created, `lost` of unknown outcome, and the rest gone. */
function journal({ groups = [], lost = [], gone = [], run = runId, projects }: Left): Journal {
  const written = new Journal(directory, { runId: run, target: 'test cloud', endpoint: cloud.root, ...(projects && { projects }) })
  const about = { kind: 'group', api: 'nova-v2.1', persona: 'member', pair: PAIR }
  let intent = 0
  const write = (name: string | null, id: string | null, end: 'created' | 'deleted' | null) => {
    written.write({ type: 'intent', intent, name, id: null, ...about })
    if (end !== null) written.write({ type: end, intent, name, id, ...about })
    intent++
  }
  for (const { name, id } of groups) write(name, id, 'created')
  for (const { name, id } of gone) write(name, id, 'deleted')
  for (const name of lost) write(name, null, null)
  return written
}

describe('by journal', () => {
  test('deletes what a run left, by id or by its exact name, and nothing else', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1))
    const unprefixed = cloud.add('a')
    cloud.add(resourceName(runId, PAIR, 2))
    const second = resourceName(runId, PAIR, 2)
    const kept = ['a', 'foreign', `${second}-more`, `x${second}`].map((name) => cloud.add(name))
    journal({ groups: [ours, unprefixed], lost: [resourceName(runId, PAIR, 2), resourceName(runId, PAIR, 3), 'foreign', null] }).close()
    const before = cloud.names()
    expect(told(await swept({ yes: false }))).toContain(`would-delete ${ours.name}`)
    expect(cloud.names()).toEqual(before)
    expect(told(await swept())).toEqual([
      `deleted ${ours.name}`, 'deleted a', `deleted ${resourceName(runId, PAIR, 2)}`, `gone ${resourceName(runId, PAIR, 3)}`,
      'kept foreign', 'kept null', `kept ${resourceName(runId, PAIR, 2)}-more`,
    ])
    expect(cloud.groups).toEqual(kept)
  })

  test('a journal of which nothing is left is removed, after a sweep that deletes', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1))
    journal({ groups: [ours], gone: [{ ...ours, id: 'gone-before' }] }).close()
    await swept({ yes: false })
    expect(readdirSync(directory)).toEqual([`${runId}.ndjson`])
    await swept()
    expect(readdirSync(directory)).toEqual([])
  })

  test('what a create that was under way at the end yet makes is deleted', async () => {
    const name = resourceName(runId, PAIR, 1)
    journal({ lost: [name] }).close()
    let lists = 0
    cloud.hook = ({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/os-server-groups')) return
      if (++lists === 2) cloud.add(name)
    }
    expect(told(await swept())).toEqual([`deleted ${name}`])
    expect(cloud.groups).toEqual([])
  })

  test('what cannot be deleted is told and stays in the journal', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1))
    journal({ groups: [ours] }).close()
    cloud.hook = ({ method }, response) => method === 'DELETE' && answered(response, 403)
    expect(await swept()).toMatchObject([{ action: 'leaked', id: ours.id, why: expect.stringContaining('DELETE answered 403') }])
    expect(existsSync(join(directory, `${runId}.ndjson`))).toBe(true)
  })

  test('a live run is left alone, also under its id, whatever the age', async () => {
    const run = newRunId(Date.now() - 9 * HOUR_MS)
    const ours = cloud.add(resourceName(run, PAIR, 1))
    const live = journal({ groups: [ours], run })
    onTestFinished(() => live.close())
    expect(await swept()).toMatchObject([{ runId: run, action: 'kept', why: 'the run is alive' }])
    expect(told(await swept({ runId: run, olderThanMs: 0 }))).toEqual(['kept null'])
    expect(cloud.groups).toEqual([ours])
  })

  test.runIf(TELLS_PROCESSES)('a run whose process is dead is swept at once', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1))
    const journalUrl = new URL('../target/index.ts', import.meta.url).href
    const script = `
      const { Journal } = await import(${JSON.stringify(journalUrl)})
      const journal = new Journal(${JSON.stringify(directory)}, { runId: '${runId}', target: 'test cloud', endpoint: '${cloud.root}' })
      const about = { intent: 0, kind: 'group', api: 'nova-v2.1', persona: 'member', pair: '${PAIR}', name: '${ours.name}' }
      journal.write({ type: 'intent', id: null, ...about })
      journal.write({ type: 'created', id: '${ours.id}', ...about })
      console.log('written')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect(told(await swept())).toEqual(['kept null'])
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(told(await swept())).toEqual([`deleted ${ours.name}`])
  })

  test('a journal of another machine is live while its file is fresh', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1))
    const { path } = journal({ groups: [ours] })
    const elsewhere = readFileSync(path, 'utf8').replace(/"machine":"[^"]*"/, '"machine":"elsewhere"')
    writeFileSync(path, elsewhere)
    expect(told(await swept())).toEqual(['kept null'])
    utimesSync(path, new Date(), new Date(Date.now() - HOUR_MS))
    expect(told(await swept())).toEqual([`deleted ${ours.name}`])
  })

  test('journals of other targets and broken files are passed over', async () => {
    const foreign = cloud.add('foreign')
    const written = journal({ groups: [foreign] })
    written.close()
    const text = readFileSync(written.path, 'utf8')
    for (const [from, to] of [['"test cloud"', '"another"'], [JSON.stringify(cloud.root), '"http://elsewhere"']] as const) {
      writeFileSync(written.path, text.replace(from, to))
      expect(await swept()).toEqual([])
      writeFileSync(written.path, text)
    }
    writeFileSync(written.path, 'no journal')
    expect(await swept()).toEqual([])
    expect(cloud.groups).toEqual([foreign])
  })

  test('a journal into which nothing was written is removed, unless its run may be about to', async () => {
    const [old, fresh] = ['old.ndjson', 'fresh.ndjson'].map((name) => join(directory, name))
    for (const path of [old, fresh]) writeFileSync(path ?? '', '')
    utimesSync(old ?? '', new Date(), new Date(Date.now() - HOUR_MS))
    await swept({ yes: false })
    expect(readdirSync(directory)).toEqual(['fresh.ndjson', 'old.ndjson'])
    await swept()
    expect(readdirSync(directory)).toEqual(['fresh.ndjson'])
  })

  test('what a run left in a project that no persona works in is kept, and told', async () => {
    const name = resourceName(runId, PAIR, 1)
    const ours = cloud.add(name, 'formerly')
    const namesake = cloud.add(name)
    journal({ groups: [ours], lost: [name], projects: { member: 'formerly' } }).close()
    const why = 'it is in project formerly, of which the target file has no persona'
    expect(await swept({ olderThanMs: HOUR_MS })).toMatchObject([
      { action: 'kept', id: ours.id, why }, { action: 'kept', id: null, name, why }, { action: 'kept', id: namesake.id },
    ])
    expect(cloud.groups).toEqual([ours, namesake])
    expect(readdirSync(directory)).toEqual([`${runId}.ndjson`])
  })

  test('what a run left in a project in which another persona works now is removed by that', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1), 'other')
    journal({ groups: [ours], projects: { member: 'other' } }).close()
    expect(told(await swept())).toEqual([`deleted ${ours.name}`])
    expect(cloud.groups).toEqual([])
  })

  test('a last line cut short is no hindrance', async () => {
    const ours = cloud.add(resourceName(runId, PAIR, 1))
    const written = journal({ groups: [ours] })
    written.close()
    appendFileSync(written.path, '{"type":"dele')
    expect(told(await swept())).toEqual([`deleted ${ours.name}`])
  })
})

describe('servers', () => {
  const about = { kind: 'server', api: 'nova-v2.1', persona: 'member', pair: PAIR }

  test('of a dead run go before its groups, with all that one request made', async () => {
    const name = resourceName(runId, PAIR, 1)
    const group = cloud.add(resourceName(runId, PAIR, 2))
    const [first] = [1, 2, 3].map((n) => cloud.servers.add(`${name}-${n}`))
    cloud.servers.add(`${name}0`)
    const left = journal({ groups: [group] })
    left.write({ type: 'intent', intent: 9, name, several: true, id: null, ...about })
    left.write({ type: 'created', intent: 9, name, several: true, id: first?.id ?? '', ...about })
    left.close()
    const kept = `kept ${name}0`
    expect(told(await swept({ yes: false }))).toEqual([
      `would-delete ${name}`, `would-delete ${name}-2`, `would-delete ${name}-3`, `would-delete ${group.name}`, kept,
    ])
    expect(told(await swept())).toEqual([`deleted ${name}`, `deleted ${name}-2`, `deleted ${name}-3`, `deleted ${group.name}`, kept])
    expect(cloud.servers.names()).toEqual([`${name}0`])
    expect(readdirSync(directory)).toEqual([])
  })

  test('without a journal are known by name and age', async () => {
    const old = resourceName(oldRunId, PAIR, 1)
    for (const name of [old, `${old}-2`, 'foreign', resourceName(runId, PAIR, 1)]) cloud.servers.add(name)
    expect(told(await swept()).sort()).toEqual([`deleted ${old}`, `deleted ${old}-2`, `kept ${resourceName(runId, PAIR, 1)}`])
    expect(cloud.servers.names()).toEqual([resourceName(runId, PAIR, 1), 'foreign'])
  })
})

describe('without a journal', () => {
  test('by name and age only, in every project there is a persona for', async () => {
    const alike = [`conf-${oldRunId}`, `conf-${oldRunId}-short-1`, `my-conf-${oldRunId}-${PAIR}-1`, `conf-nonsense-${PAIR}-1`]
    const kept = ['foreign', ...alike, resourceName(runId, PAIR, 1)]
    const [first, second] = [resourceName(oldRunId, PAIR, 1), `${resourceName(oldRunId, PAIR, 2)}${'x'.repeat(200)}`]
    for (const name of kept) cloud.add(name)
    cloud.add(first)
    cloud.add(second, 'other')
    const all = await swept()
    expect(told(all).sort()).toEqual([`deleted ${first}`, `deleted ${second}`, `kept ${resourceName(runId, PAIR, 1)}`].sort())
    expect(cloud.names()).toEqual(kept.sort())
  })

  test('the age may be chosen, and the run', async () => {
    const names = [resourceName(oldRunId, PAIR, 1), resourceName(newRunId(Date.now() - HOUR_MS), PAIR, 1)]
    for (const name of names) cloud.add(name)
    expect(told(await swept({ olderThanMs: 6 * HOUR_MS }))).toEqual(names.map((name) => `kept ${name}`))
    expect(told(await swept({ runId: oldRunId, olderThanMs: HOUR_MS / 2 }))).toEqual([`deleted ${names[0]}`])
    expect(cloud.names()).toEqual([names[1]])
  })
})
