import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import type { Evidence } from '../events/index.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { capturedIo } from './captured-io.ts'
import { Workplace } from './spawned.ts'

const ID = 'server-groups/delete/removes-group'
const FAULT = 'deleted-group-still-shown'
const place = new Workplace()
let cloud: ReferenceCloud
let target: string
let recorded: Evidence
/** Where it is, from where the run was started. */
let file: string

beforeAll(async () => {
  cloud = await startReferenceCloud({ faults: [FAULT] })
  target = place.target(cloud.target)
  const { code } = await place.run('run', ID, '--target', target, '--out', 'out', '--seed', '5')
  expect(code).toBe(1)
  const folder = join('out', 'evidence')
  for (const name of readdirSync(join(place.path, folder))) {
    const evidence = JSON.parse(readFileSync(join(place.path, folder, name), 'utf8')) as Evidence
    if (evidence.subject.microversion !== '2.64') continue
    recorded = evidence
    file = join(folder, name)
  }
  expect(recorded.verdict).toBe('failed')
})

beforeEach(async () => {
  await cloud.reset()
  await cloud.setFaults([FAULT])
})

afterAll(async () => {
  await cloud.stop()
  place.remove()
})

/** Replays evidence in this process. */
async function replayed(evidence: unknown, ...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const path = join(place.path, 'evidence.json')
  writeFileSync(path, typeof evidence === 'string' ? evidence : JSON.stringify(evidence))
  const io = capturedIo()
  const exit = await main(['replay', path, ...args], io)
  return { exit, out: io.out(), err: io.err() }
}

async function groups(): Promise<unknown[]> {
  return ((await (await fetch(`${cloud.control}/state`)).json()) as { groups: unknown[] }).groups
}

describe('the line that a failing run prints', () => {
  test('still fails: exit 1, with the finding, and nothing is left', async () => {
    const { code, stdout, stderr } = await place.run('replay', file)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^still fails {2}${ID} \\[nova-v2\\.1@2\\.64\\] {2}\\(must\\)\n {2}owed `))
    expect(stdout).toContain('  expected  showServerGroup (nova-v2.1@2.64, as member) answered with 404')
    expect(stdout).toContain('  seed      5\n')
    expect(await groups()).toEqual([])
  })

  test('passes once the target is mended: exit 0', async () => {
    await cloud.setFaults([])
    const { code, stdout } = await place.run('replay', file)
    expect(stdout).toMatch(/^passes now {2}/)
    expect(code).toBe(0)
    expect(await groups()).toEqual([])
  })
})

test('what another requirement\'s pair had observed is observed anew, and compared alike', async () => {
  await cloud.setFaults(['list-typed-as-text'])
  const ids = ['documented-status', 'json-content-type'].map((claim) => `protocol/every-operation/${claim}`)
  const { code } = await place.run('run', ...ids, '--target', target, '--out', 'shared')
  expect(code).toBe(1)
  const folder = join('shared', 'evidence')
  const [name = ''] = readdirSync(join(place.path, folder))
  const evidence = JSON.parse(readFileSync(join(place.path, folder, name), 'utf8')) as Evidence
  expect(evidence.requirement).toBe(ids[1])
  const events = readFileSync(join(place.path, 'shared', 'events.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line))
  expect(events.filter(({ type, id }) => type === 'exchange' && id === ids[1])).toEqual([])
  const { exit, out } = await replayed(evidence, '--target', target)
  expect(out).toMatch(/^still fails {2}/)
  expect(exit).toBe(1)
})

describe('another target', () => {
  test('that keeps the requirement: exit 0', async () => {
    const honest = await startReferenceCloud()
    try {
      const { exit, out } = await replayed(recorded, '--target', place.target({ ...honest.target, name: 'honest' }, 'honest.yaml'))
      expect(out).toContain(`  target    honest (openstack) ${honest.endpoint}\n`)
      expect(exit).toBe(0)
    } finally {
      await honest.stop()
    }
  })

  test('is not asked for where the evidence is of the embedded cloud', async () => {
    const { exit, out } = await replayed({ ...recorded, target: { name: 'reference', dialect: 'openstack', embedded: true } })
    expect(out).toContain(', embedded, without faults\n')
    expect(exit).toBe(0)
  })
})

describe('what cannot be replayed: exit 2', () => {
  test('a folder, and another file of the run', async () => {
    const folder = await place.run('replay', 'out')
    expect({ code: folder.code, stderr: folder.stderr }).toEqual({
      code: 2, stderr: "Could not read the evidence out: it is a folder. Name a file of a run's evidence folder.\n",
    })
    const report = await place.run('replay', join('out', 'report.json'))
    expect({ code: report.code, stderr: report.stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/\. Name a file of a run's evidence folder\.\n$/) })
  })

  test('evidence whose target file is not where this is run', async () => {
    const { exit, err } = await replayed({ ...recorded, target: { name: 'x', dialect: 'openstack', embedded: false, file: 'nowhere.yaml' } })
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'Could not read the target file nowhere.yaml: the evidence names it as seen from the folder of its run, and here it is not. Name it with --target FILE.\n',
    })
  })
})

describe('cannot tell: exit 3', () => {
  const otherFirst = (): Evidence => {
    const [exchange, ...others] = recorded.exchanges
    if (exchange === undefined) throw new Error('The evidence holds no exchange.')
    const request = { ...exchange.request, body: { bytes: 2, text: '{}', cut: false } }
    return { ...recorded, exchanges: [{ ...exchange, request }, ...others] }
  }
  const elsewhere = { name: 'x', dialect: 'another', embedded: true }
  const cases: ReadonlyArray<[string, () => unknown, RegExp]> = [
    ['the requirement is gone', () => ({ ...recorded, requirement: 'server-groups/delete/flies' }), /this version has no such requirement/],
    ['whom to ask is not said', () => ({ ...recorded, target: undefined }), /does not say whom .+; give --target FILE/],
    ['no cloud of that dialect is embedded', () => ({ ...recorded, target: elsewhere }), /give --target FILE/],
    ['the target has no such subject', () => ({ ...recorded, subject: { api: 'nova-v2', row: 'x' } }), /no such subject; it has nova-v2, /],
    ['its first request is another', otherFirst, /failed, but its first request was POST createServerGroup as member with another content/],
    ['it began with another operation', () => ({ ...recorded, exchanges: recorded.exchanges.slice(1) }), /POST create.+ and GET show/],
  ]

  test.each(cases)('%s', async (_, evidence, why) => {
    const { exit, out } = await replayed(evidence())
    expect(out).toMatch(/^cannot tell {2}server-groups\/delete\//)
    expect(out.replace(/\s+/g, ' ')).toMatch(why)
    expect(exit).toBe(3)
    expect(await groups()).toEqual([])
  })

  test('the target does not support it any more', async () => {
    const other = place.target({ ...cloud.target, budget: { groups: 0 } }, 'poor.yaml')
    const { exit, out } = await replayed(recorded, '--target', other)
    expect(out).toContain('unsupported: needs 1 of group, 0 may be held')
    expect(exit).toBe(3)
  })

  test('it is errored', async () => {
    const spent = place.target({ ...cloud.target, budget: { groups: 10, requests: 5 } }, 'spent.yaml')
    const { exit, out } = await replayed(recorded, '--target', spent)
    expect(out).toContain('errored: ')
    expect(exit).toBe(3)
    expect(await groups()).toEqual([])
  })
})

describe('exit 2', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['no JSON', () => '{', /it is not JSON/],
    ['no object', () => '[]', /it is not an object/],
    ['no requirement', () => ({ ...recorded, requirement: 1 }), /it names no requirement/],
    ['no subject', () => ({ ...recorded, subject: { api: 1 } }), /it names no subject/],
    ['no seed', () => ({ ...recorded, seed: 'x' }), /it has no seed/],
    ['no exchanges', () => ({ ...recorded, exchanges: {} }), /it holds no exchanges/],
    ['an exchange that is none', () => ({ ...recorded, exchanges: [{}] }), /its exchange 1 is none/],
    ['a target that is none', () => ({ ...recorded, target: 'x' }), /its target is none/],
    ['a target file that is gone', () => ({ ...recorded, target: { ...recorded.target, file: 'gone.yaml' } }), /gone\.yaml/],
  ])('%s', async (_, evidence, why) => {
    const { exit, out, err } = await replayed(evidence())
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(/^Could not read the (evidence|target file) /)
    expect(err).toMatch(why)
  })

  test.each([
    [['replay'], /it takes one evidence file/],
    [['replay', 'a', 'b'], /it takes one evidence file/],
    [['replay', 'nowhere.json'], /nowhere\.json: there is no such file/],
    [['replay', 'a', '--seed', '1'], /it has no flag --seed/],
  ])('%j', async (args, why) => {
    const io = capturedIo()
    expect(await main(args, io)).toBe(2)
    expect(io.err()).toMatch(why)
  })
})
