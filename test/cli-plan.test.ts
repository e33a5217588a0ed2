import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import { EventLog } from '../events/log.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { capturedIo } from './captured-io.ts'
import { finished, runFinished, runStarted, SUBJECT } from './hand-made-run.ts'

let folder = ''
let cloud: ReferenceCloud
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-plan-'))
  cloud = await startReferenceCloud()
})
afterAll(async () => {
  await cloud.stop()
  rmSync(folder, { recursive: true })
})

async function planned(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = capturedIo()
  const exit = await main(['plan', ...args], io)
  return { exit, out: io.out(), err: io.err() }
}

interface PlanDocument {
  readonly seed: number
  readonly pairs: ReadonlyArray<{ id: string; requests: number; creates: Record<string, number>; holds: Record<string, number>; lastsMs: number }>
  readonly unsupported: ReadonlyArray<{ id: string; reason: string }>
  readonly unrehearsed: readonly unknown[]
  readonly totals: { pairs: number; requests: number; creates: Record<string, number> }
  readonly peaks: Record<string, number>
  readonly pace: { latencyMs: number; operationMs: Record<string, number>; sources: { latency: string; operations: string } }
  readonly wallTime: { chainMs: number; requestsMs: number; heldMs: Record<string, number>; boundMs: number; longest: { id: string } }
}

async function documentOf(...args: string[]): Promise<PlanDocument> {
  const { exit, out, err } = await planned(...args, '--json')
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  return JSON.parse(out)
}

function targetFile(changes: object = {}): string {
  const path = join(folder, `target-${Math.random()}.yaml`)
  writeFileSync(path, JSON.stringify({ ...cloud.target, ...changes }))
  return path
}

const GROUPS = 'server-groups/create/echoes-name'
const SEQUENCES = 'server-groups/sequences/agrees-with-model'
const MEMBERS = 'server-groups/members/joins-at-creation'

describe('plan', () => {
  test('without a target file is of the embedded cloud, as any dialect spells it', async () => {
    for (const dialect of ['openstack', 'huaweicloud']) {
      const { pairs, totals, unrehearsed, wallTime, peaks } = await documentOf(GROUPS, '--dialect', dialect)
      expect(unrehearsed).toEqual([])
      expect(pairs.map(({ id }) => id)).toEqual(Array(totals.pairs).fill(GROUPS))
      expect(pairs.every(({ creates, requests }) => (creates['group'] ?? 0) > 0 && requests > 0)).toBe(true)
      expect(totals.requests).toBeGreaterThanOrEqual(totals.creates['group'] ?? 0)
      expect(peaks).toEqual({ group: expect.any(Number) })
      expect(wallTime.boundMs).toBe(Math.max(wallTime.chainMs, wallTime.requestsMs, ...Object.values(wallTime.heldMs)))
    }
  })

  test('of a target asks it nothing that creates, and counts what a run would send', async () => {
    await cloud.reset()
    const { pairs, wallTime } = await documentOf(MEMBERS, '--target', targetFile(), '--operation-seconds', '40', '--latency-ms', '100')
    const state = await (await fetch(`${cloud.control}/state`)).json() as { groups: unknown[]; servers: unknown[] }
    expect([state.groups, state.servers]).toEqual([[], []])
    for (const { creates, holds, lastsMs } of pairs) {
      expect(creates['server']).toBeGreaterThan(0)
      expect(holds['server']).toBeGreaterThan(0)
      // It is built, and in the end it is deleted.
      expect(lastsMs).toBeGreaterThan(80_000)
    }
    expect(wallTime.longest.id).toBe(MEMBERS)
    expect(wallTime.heldMs['server']).toBeGreaterThan(0)
  })

  test('says what the target cannot support, and why', async () => {
    const target = targetFile({ budget: { groups: 8, servers: 0 } })
    const { pairs, unsupported } = await documentOf(MEMBERS, GROUPS, '--target', target)
    expect(new Set(pairs.map(({ id }) => id))).toEqual(new Set([GROUPS]))
    expect(new Set(unsupported.map(({ id }) => id))).toEqual(new Set([MEMBERS]))
    expect(unsupported[0]?.reason).toContain('--allow-paid')
    const allowed = await documentOf(MEMBERS, '--target', target, '--allow-paid')
    expect(allowed.unsupported).toEqual([])
  })

  test('takes the times that a run has measured', async () => {
    const log = new EventLog(join(folder, 'a-run', 'events.ndjson'))
    const waits = [300, 500, 100].map((waitedMs) =>
      ({ type: 'converged', id: GROUPS, subject: SUBJECT, operationId: 'createServer', waitedMs, looks: 2, at: '2026-08-22T10:04:00Z' }) as const)
    for (const event of [runStarted([{ id: GROUPS }]), ...waits, finished(GROUPS, 'passed'), runFinished]) log.append(event)
    log.close()
    const { pace, seed } = await documentOf(GROUPS, '--target', targetFile(), '--like', join(folder, 'a-run'))
    expect(pace.operationMs).toEqual({ createServer: 300 })
    expect(pace.sources.operations).toContain('a-run')
    expect(seed).toBe(runStarted([]).seed)
  })

  test('draws as a run with the same seed does', async () => {
    const drawn = async (seed: number) => {
      const { seed: said, pairs } = await documentOf(SEQUENCES, '--seed', String(seed))
      expect(said).toBe(seed)
      return pairs.map(({ creates }) => creates)
    }
    const [first, again, other] = [await drawn(2), await drawn(2), await drawn(3)]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })

  test('tells people what would run, what that creates, the three terms and what is assumed', async () => {
    const { exit, out } = await planned(MEMBERS, '--target', targetFile({ budget: { groups: 8, servers: 4, requests: 40, minutes: 0.5 } }))
    expect(exit).toBe(0)
    expect(out).toMatch(/^\d pairs of 1 requirement would run, 0 are unsupported\. Nothing was created\.$/m)
    expect(out).toMatch(new RegExp(`^${MEMBERS} +\\d+ +\\d+ +.*server`, 'm'))
    expect(out).toMatch(/^at once +at most \d servers? \(/m)
    for (const term of ['longest chain', 'requests', 'servers']) expect(out).toMatch(new RegExp(`^  ${term} +[\\d.]+ (s|min) `, 'm'))
    expect(out).toContain('30 s each, assumed')
    expect(out).toContain('raise budget.requests')
    expect(out).toContain('raise budget.minutes')
  })
})

test.each<[string[], RegExp]>([
  [['no-such/'], /no requirement has that id/],
  [['--target', 'x.yaml', '--dialect', 'openstack'], /--target and --dialect were both given/],
  [['--profile', 'statsu'], /Did you mean status\?/],
  [['--latency-ms', '-1'], /--latency-ms/],
  [['--like', 'nowhere', GROUPS], /nowhere/],
])('plan %j: exit 2', async (args, why) => {
  const { exit, out, err } = await planned(...args)
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toMatch(why)
})

test('a limit for an operation that there is not: exit 2', async () => {
  const limits = { convergenceSeconds: { default: 5, stopSerer: 7 } }
  const { exit, err } = await planned(GROUPS, '--target', targetFile({ limits }))
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(/convergenceSeconds.*Did you mean stopServer/s) })
})
