import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerOf, holds, TooLittleEvidence } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import { type ActingCase, evidenceOf, Observations, type ObservingCase, openLeases, pairCode, runCase, type RunEnvironment } from '../harness/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { Journal, newRunId, ResourceTracker } from '../target/index.ts'
import { anExchange } from './exchanges.ts'
import { type Answerer, fakeConnection } from './fake-connection.ts'

const specs = await loadSpecs('openstack')
const IDS = ['server-groups/create/echoes-name', 'server-groups/create/echoes-policy', 'server-groups/create/starts-without-members'] as const
const subject = { api: 'nova-v2.1', microversion: '2.64' }
const list: Answerer = () => anExchange({ body: { server_groups: [] } })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Run {
  readonly environment: RunEnvironment
  readonly sent: string[]
}

async function open(interrupted = new AbortController().signal, answer: Answerer = list): Promise<Run> {
  const sent: string[] = []
  const connection = fakeConnection((wire, options) => {
    sent.push(wire.operationId)
    return answer(wire, options)
  })
  const runId = newRunId()
  const tracker = await ResourceTracker.open({ connection, specs, journal: new Journal(folder, { runId, target: 'fake', endpoint: 'x' }), runId })
  sent.length = 0
  const leases = openLeases({ ...connection.facts, capacity: { group: 1, server: 0 } })
  const observations = new Observations()
  return { environment: { connection, specs, tracker, leases, observations, runId, seed: 1, depth: 'quick', deadlineMs: 2000, interrupted }, sent }
}

type Judge = ObservingCase['body']

const judged: Judge = async ({ check }, exchange) => check(holds, answerOf(exchange).status === 200, 'a list', 'none')
const observe = ({ as }: Parameters<Judge>[0]): Promise<Exchange> => as.member.call('listServerGroups')

function cases(bodies: readonly Judge[], observing: ObservingCase['observes']['observe'] = observe): ObservingCase[] {
  return bodies.map((body, index) => ({
    id: IDS[index] ?? IDS[0], subjects: () => [subject], needs: { resources: { group: 1 } }, observes: { name: 'the list', observe: observing }, body,
  }))
}

function runAll(records: ReadonlyArray<ObservingCase | ActingCase>, { environment }: Run) {
  return Promise.all(records.map((record) => runCase(record, { id: record.id, subject, pair: pairCode(record.id, subject) }, environment)))
}

describe('an observation', () => {
  test('is made once, for all who judge it', async () => {
    const run = await open()
    const results = await runAll(cases([judged, judged, judged]), run)
    expect(results.map((result) => result?.finished.verdict)).toEqual(['passed', 'passed', 'passed'])
    expect(run.sent).toEqual(['listServerGroups'])
    expect(results.map((result) => result?.finished.requests)).toEqual([1, 0, 0])
  })

  test('is made once for several subjects where it says for whom, and tells each of them all that led to it', async () => {
    const run = await open()
    const told: string[][] = []
    const [record] = cases([async ({ check }, exchange, exchanges) => {
      told.push(exchanges.map(({ operationId }) => operationId))
      check(holds, exchanges.at(-1) === exchange, 'the one that is judged among them', 'another')
    }], async ({ acting }) => {
      await acting('anonymous').call('listServerGroups')
      return acting('member').call('listServerGroups')
    })
    if (record === undefined) throw new Error('no case')
    const shared: ObservingCase = {
      ...record, needs: { resources: { group: 1 }, companions: ['anonymous', 'nobody'] }, observes: { ...record.observes, of: (subject) => ({ ...subject, persona: 'any' }) },
    }
    const results = await Promise.all(['one', 'another'].map((persona) => {
      const asked = { ...subject, persona }
      return runCase(shared, { id: shared.id, subject: asked, pair: pairCode(shared.id, asked) }, run.environment)
    }))
    expect(results.map((result) => result?.finished.verdict)).toEqual(['passed', 'passed'])
    expect(run.sent).toHaveLength(2)
    expect(told[0]).toHaveLength(2)
    expect(told[1]).toEqual(told[0])
  })

  test('is evidence for each who finds fault with it', async () => {
    const fails: Judge = async ({ check }) => check(holds, false, 'one thing', 'another')
    const results = await runAll(cases([judged, fails]), await open())
    expect(results.map((result) => result?.finished.verdict)).toEqual(['passed', 'failed'])
    const evidence = results[1] && evidenceOf(results[1], { seed: 1, depth: 'quick' })
    expect(evidence?.exchanges.map(({ operationId }) => operationId)).toEqual([anExchange().operationId])
  })

  test('still reaches the others when the first finds fault with it', async () => {
    const fails: Judge = async ({ check }) => check(holds, false, 'one thing', 'another')
    const results = await runAll(cases([fails, judged]), await open())
    expect(results.map((result) => result?.finished.verdict)).toEqual(['failed', 'passed'])
  })

  test('that cannot be made is made no second time, and passes nobody', async () => {
    const run = await open()
    const cannot = async (context: Parameters<Judge>[0]): Promise<Exchange> => {
      await observe(context)
      throw new TooLittleEvidence('the list is too short')
    }
    const results = await runAll(cases([judged, judged], cannot), run)
    expect(results.map((result) => result?.finished)).toEqual(
      [1, 0].map((requests) => expect.objectContaining({ verdict: 'errored', reason: 'the list is too short', requests })),
    )
    expect(run.sent).toHaveLength(1)
  })

  test('that never comes keeps nobody waiting beyond the deadline', async () => {
    const { environment } = await open()
    const records = cases([judged, judged], () => new Promise<Exchange>(() => undefined))
    const results = await runAll(records, { environment: { ...environment, deadlineMs: 50 }, sent: [] })
    expect(results.map((result) => result?.finished.verdict)).toEqual(['errored', 'errored'])
    expect(results[1]?.finished.reason).toContain('the observation came to nothing')
  })

  test('is not run by anybody once the run is interrupted', async () => {
    const controller = new AbortController()
    const run = await open(controller.signal)
    controller.abort(new Error('interrupted'))
    expect(await runAll(cases([judged, judged]), run)).toEqual([null, null])
  })

  test('names what it creates alike, whoever comes first', async () => {
    const names: string[] = []
    const naming = async (context: Parameters<Judge>[0]): Promise<Exchange> => {
      names.push(context.name().replace(/^conf-[a-z0-9]+-/, ''))
      return observe(context)
    }
    const records = cases([judged, judged], naming)
    await runAll(records, await open())
    await runAll(records.toReversed(), await open())
    expect(names).toHaveLength(2)
    expect(new Set(names).size).toBe(1)
  })

  test('is let go once the last of those who were announced has joined, and kept for anybody where nobody was', () => {
    const shared = { name: 'the list' }
    const observations = new Observations()
    observations.announce(shared, subject)
    observations.announce(shared, subject)
    const joined = [0, 1, 2].map(() => observations.join(shared, subject).first)
    expect(joined).toEqual([true, false, true])
    const forAnybody = new Observations()
    expect([0, 1, 2].map(() => forAnybody.join(shared, subject).first)).toEqual([true, false, false])
  })

  test('is another one for another name', async () => {
    const run = await open()
    const [one, other] = cases([judged, judged])
    if (one === undefined || other === undefined) throw new Error('two cases')
    await runAll([one, { ...other, observes: { ...other.observes, name: 'another list' } }], run)
    expect(run.sent).toHaveLength(2)
  })
})
