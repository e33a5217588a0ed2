import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { Workplace } from './spawned.ts'

// Each starts the program several times, on machines that may be busy.
vi.setConfig({ testTimeout: 300_000 })

interface Report {
  readonly seed: number
  readonly summary: Record<string, number>
  readonly requirements: ReadonlyArray<{ id: string; verdict: string; subjects: ReadonlyArray<{ subject: string; verdict: string; evidence?: string }> }>
}

/** Groups by microversions, laws about the whole project, and the whole quota. */
const SELECTION = ['server-groups/create/', 'server-groups/list/', 'server-groups/quota/usage-counts-groups']

let place: Workplace
let cloud: ReferenceCloud
let target = ''
beforeAll(async () => {
  place = new Workplace()
  cloud = await startReferenceCloud({ dialect: 'openstack' })
  target = place.target({ ...cloud.target, microversions: { max: '2.15' } })
})
afterAll(async () => {
  await cloud.stop()
  place.remove()
})

const run = (...args: string[]) => place.run('run', ...SELECTION, '--target', target, ...args)
const reportIn = (folder: string): Report => JSON.parse(readFileSync(join(place.path, folder, 'report.json'), 'utf8'))
const verdictsIn = ({ requirements }: Report) =>
  requirements.map(({ id, verdict, subjects }) => [id, verdict, subjects.map((pair) => [pair.subject, pair.verdict])])
const groupsLeft = async () => ((await (await fetch(`${cloud.control}/state`)).json()) as { groups: unknown[] }).groups.length

describe('shards', () => {
  test('two at once and the exclusive one, merged, are the run in one piece', async () => {
    const whole = await run('--out', 'whole', '--seed', '1')
    expect(whole.code, whole.stdout).toBe(0)
    const parts = await Promise.all([run('--shard', '1/2', '--out', 'one'), run('--shard', '2/2', '--out', 'two')])
    const exclusive = await run('--shard', 'exclusive', '--out', 'last')
    expect([...parts, exclusive].map(({ code }) => code), parts.map(({ stdout }) => stdout).join()).toEqual([0, 0, 0])
    expect(await groupsLeft()).toBe(0)
    const merged = await place.run('merge', 'last', 'two', 'one', '--out', 'merged')
    expect(merged.code, merged.stdout + merged.stderr).toBe(0)
    const [asOne, joined] = [reportIn('whole'), reportIn('merged')]
    expect(verdictsIn(joined)).toEqual(verdictsIn(asOne))
    expect(joined).toMatchObject({ seed: asOne.seed, summary: asOne.summary })
    for (const part of ['one', 'two', 'last']) expect(reportIn(part).requirements.length).toBeGreaterThan(0)
  })

  test('what a missing shard has to do was not run, and no shard counts twice', async () => {
    const without = await place.run('merge', 'one', 'last', '--out', 'without')
    expect(without.code).toBe(3)
    const { summary, requirements } = reportIn('without')
    expect(summary['notRun']).toBeGreaterThan(0)
    expect(requirements.map(({ id }) => id)).toEqual(reportIn('whole').requirements.map(({ id }) => id))
    const twice = await place.run('merge', 'one', 'one', '--out', 'twice')
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('another folder is shard 1/2 too')])
    const whole = await place.run('merge', 'one', 'whole', '--out', 'mixed')
    expect([whole.code, whole.stderr]).toEqual([2, expect.stringContaining('it is no shard of a run')])
    expect(existsSync(join(place.path, 'twice'))).toBe(false)
  })

  test('more shards than there is room for are refused', async () => {
    const { code, stderr } = await run('--shard', '1/9', '--out', 'tiny')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Could not split the run into 9 shards: .* holds \d+ of kind group at once, .* Split it into \d+ at most\.\n$/)])
    expect((await run('--shard', '3/2')).stderr).toContain('--shard is 3/2, which is neither exclusive nor I/N')
  })
})

describe('resume', () => {
  test('goes on with what a run left, and no more, under the verdicts of one run', async () => {
    const log = join(place.path, 'broken', 'events.ndjson')
    cpSync(join(place.path, 'whole'), join(place.path, 'broken'), { recursive: true })
    // As if it had been killed in the middle: its last line half written.
    const lines = readFileSync(log, 'utf8').split('\n')
    const half = lines.slice(0, Math.floor(lines.length / 2))
    writeFileSync(log, `${half.join('\n')}\n${lines[half.length]?.slice(0, 20)}`)
    const finished = half.filter((line) => line.includes('"case-finished"')).length
    const resumed = await place.run('run', '--resume', 'broken')
    expect(resumed.code, resumed.stdout + resumed.stderr).toBe(0)
    expect(verdictsIn(reportIn('broken'))).toEqual(verdictsIn(reportIn('whole')))
    const now = readFileSync(log, 'utf8').split('\n')
    expect(now.slice(0, 2)).toEqual(half.slice(0, 2))
    expect(now.filter((line) => line.includes('"case-finished"')).length).toBeGreaterThan(finished)
    expect(readFileSync(join(place.path, 'broken', 'events.1.ndjson'), 'utf8').startsWith(half[0] ?? '-')).toBe(true)
  })

  test('takes everything else from the broken run', async () => {
    expect((await place.run('run', '--resume', 'broken', '--seed', '2')).stderr).toContain('--resume takes --seed from the broken run; leave it out')
    expect((await place.run('run', 'server-groups/', '--resume', 'broken')).stderr).toContain('--resume takes its selection from the broken run')
    expect((await place.run('run', '--resume', 'nowhere')).stderr).toContain('Could not read the event log')
  })
})
